import type { Field, GroupShape, IssueCode, ListShape } from '../../index.ts'
import { compare, divide, ratio } from './ratio.ts'
import type { FactsData } from './situation.ts'

/** What is wrong with a number or text of the right form, by the bounds that its field declares. */
export function naiveIssues(field: Field, value: string): readonly IssueCode[] {
  switch (field.kind) {
    case 'count':
    case 'number': {
      const number = ratio(value)
      const { min, max, above, step } = { above: undefined, step: undefined, ...field }
      const isWhole = (of: typeof number) => of.n % of.d === 0n
      return [
        ...(field.kind === 'count' && !isWhole(number) ? (['number/integer'] as const) : []),
        ...(min !== undefined && compare(number, ratio(min)) < 0 ? (['number/below-minimum'] as const) : []),
        ...(above !== undefined && compare(number, ratio(above)) <= 0 ? (['number/not-above'] as const) : []),
        ...(typeof max === 'string' && compare(number, ratio(max)) > 0 ? [ABOVE] : []),
        ...(step !== undefined && !isWhole(divide(number, ratio(step))) ? (['number/step'] as const) : []),
      ]
    }
    case 'text': {
      const { maxCharacters: most } = field
      const characters = [...value].filter((character) => character !== '\n' && character !== '\r').length
      return most !== undefined && characters > most ? ['text/too-long'] : []
    }
    default:
      return []
  }
}

const ABOVE: IssueCode = 'number/above-maximum'

/** The same for a row or record: its fields, maxima that other fields give, and limits where others have some value. */
export function naiveRecordIssues(
  { fields, limits = [] }: GroupShape | ListShape,
  record: FactsData,
): readonly IssueCode[] {
  const valueIn = (name: string) => {
    const field = fields[name]!
    return record[name] ?? ('presumed' in field ? field.presumed : undefined)
  }
  const isOver = (name: string, maximum: string) =>
    valueIn(name) !== undefined && compare(ratio(String(valueIn(name))), ratio(maximum)) > 0
  const own = Object.entries(fields).flatMap(([name, field]) => {
    const said = record[name]
    const max =
      field.kind === 'number' && typeof field.max === 'object' ? valueIn(field.max.field) : undefined
    return [
      ...(typeof said === 'string' ? naiveIssues(field, said) : []),
      ...(max !== undefined && isOver(name, String(max)) ? [ABOVE] : []),
    ]
  })
  const limited = limits.flatMap(({ where, field, max, only }): readonly IssueCode[] => {
    const applies = Object.entries(where).every(([of, among]) =>
      (typeof among === 'object' ? among : [among]).includes(valueIn(of) as string),
    )
    const value = valueIn(field)
    if (!applies || value === undefined) return []
    return [
      ...(max !== undefined && isOver(field, max) ? [ABOVE] : []),
      ...(only && !only.includes(value as string | boolean) ? (['record/not-allowed'] as const) : []),
    ]
  })
  return [...own, ...limited]
}
