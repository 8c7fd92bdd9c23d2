import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'

/** Text from a cell as it stands; a number that somebody typed, such as that of an item, as its digits. */
export function readTextCell(cell: unknown): Read<string> {
  if (typeof cell === 'string') return found(cell)
  if (typeof cell === 'number' && Number.isFinite(cell)) return found(String(cell))
  return refused(problems.text(cell))
}
