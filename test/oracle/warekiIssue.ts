import { dateIssues } from './reading.ts'

/** The days of each era, the day of a change under both where it changed during the day. */
const eras: readonly (readonly [names: string, yearOne: number, first: string, last: string])[] = [
  ['明治M', 1868, '1873-01-01', '1912-07-30'],
  ['大正T', 1912, '1912-07-30', '1926-12-25'],
  ['昭和S', 1926, '1926-12-25', '1989-01-07'],
  ['平成H', 1989, '1989-01-08', '2019-04-30'],
  ['令和R', 2019, '2019-05-01', '2200-12-31'],
]

/** What is wrong with a date of the Japanese calendar; '' for nothing. */
export function warekiIssue(text: unknown): string {
  if (typeof text !== 'string') return 'input/type'
  const form = /^(?:(..)(元|\d+)年(\d+)月(\d+)日|([A-Z])(\d+)([./-])(\d+)\7(\d+))$/.exec(text)
  const name = form?.[1] ?? form?.[5] ?? ''
  const era = eras.find(([names]) => name !== '' && names.includes(name))
  if (!form || !era) return 'date/wareki-form'
  const [, yearOne, first, last] = era
  const ofEra = form[2] ?? form[6]!
  const year = yearOne + (ofEra === '元' ? 1 : Number(ofEra)) - 1
  const two = (part: string) => part.padStart(2, '0')
  const date = `${year}-${two(form[3] ?? form[8]!)}-${two(form[4] ?? form[9]!)}`
  const [issue] = dateIssues(date)
  if (issue) return issue.code
  return date < first || date > last ? 'date/era' : ''
}
