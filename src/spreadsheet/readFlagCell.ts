import { halfWidth } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'

const YES: ReadonlySet<string> = new Set([
  ...['true', 'yes', 'はい', '有', '有り', 'あり'],
  ...['○', '◯', '〇', '✓', '✔', '☑'],
])
const NO: ReadonlySet<string> = new Set([
  ...['false', 'no', 'いいえ', '無', '無し', 'なし'],
  ...['×', '✕', '✗', '✘'],
])

/**
 * Yes or no from a cell. △, 1, 0, a dash and an empty box are neither: what they say differs from sheet to sheet.
 */
export function readFlagCell(cell: unknown): Read<boolean> {
  if (typeof cell === 'boolean') return found(cell)
  const word = typeof cell === 'string' && cell.length <= 20 ? halfWidth(cell).toLowerCase() : ''
  if (YES.has(word)) return found(true)
  if (NO.has(word)) return found(false)
  return refused(problems.flag(cell))
}
