import type { FactDefinition, GroupShape, ListShape, Row, RowCondition } from '../../index.ts'
import { naiveAmong, naiveCompares, naiveWithin } from './naiveLeaves.ts'
import { naiveAll, naiveAny, naiveNot } from './naiveLogic.ts'
import { ratio } from './ratio.ts'
import { caseOf, type FactsData, type Situation } from './situation.ts'

/** One row of a group or one record of a list, with what its fields presume filled in. */
export type NaiveRow = { readonly row: Row; readonly fields: FactsData }

/** The rows of a group or list; `undefined` for a list that is not known. */
export function naiveRows({ scheme, facts }: Situation, id: string): readonly NaiveRow[] | undefined {
  const table = tableOf(scheme.facts[id]!)
  const said = facts[id] ?? undefined
  if (table.kind === 'list') {
    return (said as readonly FactsData[] | undefined)?.map((record) => rowOf(table, {}, record))
  }
  return Object.entries(table.rows).map(([key, row]) =>
    rowOf(table, row, (said as { readonly [row: string]: FactsData } | undefined)?.[key]),
  )
}

export function tableOf(fact: FactDefinition): GroupShape | ListShape {
  if (fact.kind !== 'group' && fact.kind !== 'list') throw new TypeError(`a ${fact.kind} has no rows`)
  return fact
}

function rowOf(table: GroupShape | ListShape, row: Row, said: FactsData | undefined): NaiveRow {
  const fields = Object.entries(table.fields).map(([name, field]) => [
    name,
    said?.[name] ?? ('presumed' in field ? field.presumed : undefined),
  ])
  return { row, fields: Object.fromEntries(fields) }
}

/** Whether a row meets a condition; `undefined` where that is not known or left to a person. */
export function naiveRow(situation: Situation, condition: RowCondition, at: NaiveRow): boolean | undefined {
  const inner = (of: RowCondition) => naiveRow(situation, of, at)
  switch (condition.kind) {
    case 'all':
      return naiveAll(condition.of.map(inner))
    case 'any':
      return naiveAny(condition.of.map(inner))
    case 'not':
      return naiveNot(inner(condition.of))
    case 'field':
      return naiveAmong(condition.is, at.fields[condition.field])
    case 'amount': {
      const amount = at.fields[condition.field]
      return amount === undefined
        ? undefined
        : naiveCompares(ratio(String(amount)), condition.is, ratio(condition.value))
    }
    case 'given':
      return at.fields[condition.field] === undefined ? undefined : at.fields[condition.field] !== ''
    case 'within':
      return naiveWithin(situation, condition, at.fields)
    case 'firstKnown':
      return condition.of.map(inner).find((verdict) => verdict !== undefined)
    case 'referred':
      return undefined
    case 'tagged':
      return at.row.tags?.includes(condition.tag) ?? false
    case 'domain':
      return at.row.domain === condition.domain
    case 'byReading':
      return inner(caseOf(situation, condition))
  }
}
