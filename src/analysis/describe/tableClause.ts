import type { Condition, RowCondition } from '../../scheme/conditionDefinition.ts'
import { type Clause, clauseText, hasCases, joined, leaf, sentencesIn } from './clause.ts'
import { cited, type Description } from './description.ts'
import { looksAtRowsAlone, rowClauses, rowLabels, runsOfRows } from './rowClauses.ts'

/** More rows than this are not named where all are meant. */
const NAMED_ROWS = 8
/** Conditions on rows of more sentences are set as a list. */
const ONE_LINE = 4

type OnTable = Extract<Condition, { kind: 'each' | 'some' }>

/** A condition on every row or on some row of a table, with the rows that are meant and what is asked of them. */
export function tableClause(description: Description, condition: OnTable): Clause {
  const { phrases, labels } = description
  const { kind, in: table, cite } = condition
  const name = labels.fact(table)
  const { where, satisfies } =
    kind === 'each' ? ofRows(condition) : { where: [], satisfies: condition.satisfies }
  const asked = rowClauses(description, table, satisfies)
  const rows = `${name}${rowsText(description, table, where)}`
  const sentence = phrases[kind]
  const whole: Clause = joined(phrases.all, phrases.and, asked)[0] ?? leaf(phrases.always)
  if (!hasCases(whole) && sentencesIn(whole) <= ONE_LINE) {
    const text = phrases.quoted(clauseText(whole, phrases))
    return leaf(cited(description, sentence(rows, text), cite))
  }
  return {
    text: cited(description, sentence(rows, phrases.following), cite),
    of: whole.join === phrases.and ? whole.of : asked,
  }
}

/** The rows that are left where a row may pass by its tags alone, and what is asked of those. */
function ofRows(condition: OnTable & { kind: 'each' }): {
  readonly where: readonly RowCondition[]
  readonly satisfies: RowCondition
} {
  const where = condition.where ? [condition.where] : []
  const { satisfies } = condition
  if (satisfies.kind !== 'any') return { where, satisfies }
  const passing = satisfies.of.filter(looksAtRowsAlone)
  const rest = satisfies.of.filter((of) => !looksAtRowsAlone(of))
  if (rest.length === 0) return { where, satisfies }
  return {
    where: [
      ...where,
      ...passing.map((of): RowCondition => (of.kind === 'not' ? of.of : { kind: 'not', of })),
    ],
    satisfies: { kind: 'any', of: rest },
  }
}

function rowsText(description: Description, table: string, where: readonly RowCondition[]): string {
  const { phrases, scheme } = description
  if (where.length === 0) return namedRows(description, table)
  const isGroup = scheme.facts[table]?.kind === 'group'
  if (isGroup && where.every(looksAtRowsAlone)) {
    return phrases.onlyRows(runsOfRows(description, table, { kind: 'all', of: where }))
  }
  const of = where.flatMap((each) => rowClauses(description, table, each))
  return phrases.onlyWhere(clauseText({ text: phrases.all, join: phrases.and, of }, phrases))
}

function namedRows(description: Description, table: string): string {
  const rows = rowLabels(description, table)
  return rows.length === 0 || rows.length > NAMED_ROWS ? '' : description.phrases.rowsOf(rows)
}
