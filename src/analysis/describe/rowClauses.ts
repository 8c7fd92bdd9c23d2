import { own } from '../../own.ts'
import type { RowCondition, RowDateOf } from '../../scheme/conditionDefinition.ts'
import type { Row } from '../../scheme/factDefinition.ts'
import { type Clause, joined, leaf, saidOf } from './clause.ts'
import { type Description, dateText, lengthText, valueText } from './description.ts'

/** So many rows one after the other are named by the first and the last. */
const LONG_RUN = 5

/** A condition on the rows of a table in words. */
export function rowClauses(
  description: Description,
  table: string,
  condition: RowCondition,
): readonly Clause[] {
  const { phrases, labels } = description
  const inner = (of: RowCondition) => rowClauses(description, table, of)
  const said = (of: RowCondition) => saidOf(description, inner(of))
  switch (condition.kind) {
    case 'all':
      return joined(phrases.all, phrases.and, condition.of.flatMap(inner))
    case 'any':
      if (condition.of.length === 0) return [leaf(phrases.never)]
      return joined(phrases.any, phrases.or, condition.of.flatMap(said), condition.of.length)
    case 'not':
      return [{ text: phrases.not, of: said(condition.of) }]
    case 'firstKnown':
      return [{ text: phrases.firstKnown, of: condition.of.flatMap(said) }]
    case 'byReading':
      return Object.entries(condition.cases).map(([alternative, of]) => {
        const { question, answer } = labels.reading(condition.reading, alternative)
        return { text: phrases.underReading(question, answer), isCase: true, of: said(of) }
      })
    default:
      return [leaf(rowLeaf(description, table, condition))]
  }
}

type RowLeaf = Exclude<RowCondition, { kind: 'all' | 'any' | 'not' | 'firstKnown' | 'byReading' }>

function rowLeaf(description: Description, table: string, condition: RowLeaf): string {
  const { phrases } = description
  const name = (field: string) => fieldLabel(description, table, field)
  switch (condition.kind) {
    case 'field': {
      const values = typeof condition.is === 'object' ? condition.is : [condition.is]
      const words = values.map((value) => valueText(description, `${table}.${condition.field}`, value))
      return phrases.is(name(condition.field), words)
    }
    case 'amount':
      return phrases.compared(name(condition.field), phrases.comparisons[condition.is](condition.value))
    case 'given':
      return phrases.given(name(condition.field))
    case 'within': {
      const date = (of: RowDateOf) => ('field' in of ? name(of.field) : dateText(description, of))
      return phrases.within(
        date(condition.date),
        lengthText(phrases, condition.length),
        date(condition.from),
        condition.direction === 'forward',
        condition.counting === 'firstDayCounted',
      )
    }
    case 'referred':
      return phrases.referred
    case 'domain':
      return phrases.ofDomain(phrases.domains[condition.domain as keyof typeof phrases.domains])
    case 'tagged':
      return phrases.amongRows(runsOfRows(description, table, condition))
  }
}

/** What a field of a table is called. */
export function fieldLabel({ scheme, locale }: Description, table: string, field: string): string {
  return own(scheme.words?.fields, `${table}.${field}`)?.[locale] ?? field
}

/** The rows of a group. */
export function rowLabels(description: Description, table: string): readonly string[] {
  return rowIds(description, table).map((id) => description.labels.row(table, id))
}

/** The rows that a condition leaves, each named; where many stand one after the other, the first and the last of them. */
export function runsOfRows(description: Description, table: string, where: AtRowsAlone): readonly string[] {
  const { phrases } = description
  const chosen = rowIds(description, table, where)
  const name = (id: string) => phrases.rowName(description.labels.row(table, id))
  const runs: string[][] = []
  for (const id of rowIds(description, table)) {
    if (!chosen.includes(id)) runs.push([])
    else if (runs.length === 0) runs.push([id])
    else runs.at(-1)!.push(id)
  }
  return runs.flatMap((run) =>
    run.length < LONG_RUN ? run.map(name) : [phrases.run(name(run[0]!), name(run.at(-1)!), run.length)],
  )
}

function rowIds({ scheme }: Description, table: string, where?: AtRowsAlone): readonly string[] {
  const fact = scheme.facts[table]
  if (fact?.kind !== 'group') return []
  return Object.entries<Row>(fact.rows)
    .filter(([, row]) => where === undefined || isMetByRow(where, row))
    .map(([id]) => id)
}

/** A condition on tags and domains alone. */
export type AtRowsAlone =
  | Extract<RowCondition, { kind: 'tagged' | 'domain' }>
  | { readonly kind: 'not'; readonly of: AtRowsAlone }
  | { readonly kind: 'all' | 'any'; readonly of: readonly AtRowsAlone[] }

function isMetByRow(condition: AtRowsAlone, row: Row): boolean {
  switch (condition.kind) {
    case 'tagged':
      return row.tags?.includes(condition.tag) === true
    case 'domain':
      return row.domain === condition.domain
    case 'not':
      return !isMetByRow(condition.of, row)
    case 'all':
      return condition.of.every((of) => isMetByRow(of, row))
    case 'any':
      return condition.of.some((of) => isMetByRow(of, row))
  }
}

/** Whether a condition looks at tags and domains alone. */
export function looksAtRowsAlone(condition: RowCondition): condition is AtRowsAlone {
  switch (condition.kind) {
    case 'tagged':
    case 'domain':
      return true
    case 'not':
      return looksAtRowsAlone(condition.of)
    case 'all':
    case 'any':
      return condition.of.every(looksAtRowsAlone)
    default:
      return false
  }
}
