import type { PeriodLength } from '../calendar/index.ts'
import { halfWidth } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'

const PARTS = [
  ['years', '年|years?'],
  ['months', 'か月|ヶ月|カ月|ヵ月|箇月|ケ月|months?'],
  ['weeks', '週間|週|weeks?'],
  ['days', '日間|日|days?'],
] as const
const FORM = new RegExp(
  `^${PARTS.map(([part, words]) => `(?:(?<${part}>\\d{1,6}) ?(?:${words}) ?(?:と)?)?`).join('')}$`,
)

/** A length of time as people write it: 4年, 6か月, 1年6か月, 20 days. A number alone has no unit and is none. */
export function readPeriodLength(cell: unknown): Read<PeriodLength> {
  if (typeof cell !== 'string' || cell.length > 60) return refused(problems.length(cell))
  const parts = FORM.exec(halfWidth(cell))?.groups ?? {}
  const length: { [part: string]: number } = {}
  for (const [part] of PARTS) if (parts[part] !== undefined) length[part] = Number(parts[part])
  const isPositive = Object.values(length).some((value) => value > 0)
  return isPositive ? found(length) : refused(problems.length(cell))
}
