import type { Exact } from '../exact/exact.ts'
import { showGiven } from '../given.ts'
import { makeIssue, type PathStep } from '../issue.ts'
import { type IssueList, issueList } from '../issueList.ts'
import { readKnown, readList } from '../readObject.ts'
import { failWith, type Result, succeed } from '../result.ts'
import { citationOf } from './citation.ts'
import { schemeName } from './defineScheme.ts'
import { type FactColumns, factColumns } from './factColumns.ts'
import {
  type FactPlan,
  type FactsPlan,
  type FactValues,
  type LimitPlan,
  planFacts,
  type TablePlan,
} from './factPlan.ts'
import type { Value } from './fieldPlan.ts'
import { checkMaximum, readField } from './readField.ts'
import type { Scheme } from './schemeDefinition.ts'
import { writeFacts } from './writeFacts.ts'

/** Facts that were read under a scheme. Only {@link parseFacts} makes them. */
export type Facts<FactId extends string = string> = {
  /** `id@edition` of the scheme whose facts they are. */
  readonly scheme: string
  /** What is known, as JSON: numbers as decimal text, everything presumed written out. */
  readonly data: { readonly [F in FactId]?: unknown }
}

/** What was read, as the engine holds it. */
export type Held = { readonly scheme: Scheme; readonly values: FactValues; readonly columns: FactColumns }

/** Facts with what was read behind them, where no copy and no caller can reach it. */
class FactsView<FactId extends string> implements Facts<FactId> {
  readonly scheme: string
  readonly #held: Held

  constructor(held: Held) {
    this.scheme = schemeName(held.scheme)
    this.#held = held
    Object.freeze(this)
  }

  get data(): Facts<FactId>['data'] {
    return writeFacts(this.#held.scheme, this.#held.values) as Facts<FactId>['data']
  }

  toJSON(): Facts<FactId> {
    return { scheme: this.scheme, data: this.data }
  }

  /** How Node prints it. */
  [Symbol.for('nodejs.util.inspect.custom')](): Facts<FactId> {
    return this.toJSON()
  }

  static heldBy(data: unknown): Held | undefined {
    return typeof data === 'object' && data !== null && #held in data ? data.#held : undefined
  }
}

/**
 * Reads what is known of an applicant.
 *
 * @param scheme - the edition whose facts they are
 * @param data - an object from fact id to value; absent and `null` mean not known, unless the fact says what its
 * absence means. Facts that were read before are taken as they are; those of another scheme are read again.
 * @returns the facts, or every issue at once (at most 100): wrong types, numbers that are not exact or out of
 * bounds, dates that do not exist, unknown keys with the one that was probably meant
 * @example
 * ```ts
 * import { parseFacts } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const read = parseFacts(yokohamaYSdgs20240401, { points: '６１' })
 * read.ok ? '' : read.issues[0].code // => 'number/form'
 * ```
 */
export function parseFacts<FactId extends string>(
  scheme: Scheme<string, FactId>,
  data: unknown,
): Result<Facts<FactId>> {
  const known = FactsView.heldBy(data)
  if (known) {
    return known.scheme === scheme
      ? succeed(data as Facts<FactId>)
      : parseFacts(scheme, writeFacts(known.scheme, known.values))
  }
  const list = issueList()
  const plan = planFacts(scheme)
  const values = readValues(scheme, plan, data, list)
  if (list.issues.length > 0) return failWith(list.issues)
  return succeed(new FactsView<FactId>({ scheme, values, columns: factColumns(plan, values) }))
}

/** The values behind facts that {@link parseFacts} read under this very scheme. */
export function valuesOf(scheme: Scheme, facts: Facts): FactValues {
  return heldOf(scheme, facts).values
}

/** The same, with their columns. */
export function heldOf(scheme: Scheme, facts: Facts): Held {
  const known = heldUnder(scheme, facts)
  if (!known) throw new TypeError(`these are no facts that were read as ${schemeName(scheme)}`)
  return known
}

/** What was read, if this is what {@link parseFacts} read under this very scheme. */
export function heldUnder(scheme: Scheme, data: unknown): Held | undefined {
  const known = FactsView.heldBy(data)
  return known?.scheme === scheme ? known : undefined
}

function readValues(scheme: Scheme, plan: FactsPlan, data: unknown, list: IssueList): FactValues {
  const given = readKnown(data ?? {}, plan.indices, [], list)
  return plan.facts.map((fact) => readFact(scheme, fact, given?.[fact.index], list))
}

function readFact(scheme: Scheme, fact: FactPlan, value: unknown, list: IssueList): FactValues[number] {
  const isSaid = value !== undefined && value !== null
  switch (fact.shape) {
    case 'scalar': {
      if (!isSaid) return fact.field.presumed
      const citation = citationOf(scheme, fact.definition.cite)
      return readField(fact.field, value, { within: [], name: fact.id, list, citation })
    }
    case 'group':
      return readGroup(scheme, fact, isSaid ? value : undefined, list)
    case 'list':
      return isSaid ? readRecords(scheme, fact, value, list) : undefined
  }
}

function readGroup(
  scheme: Scheme,
  fact: FactPlan & { shape: 'group' },
  value: unknown,
  list: IssueList,
): readonly (readonly Value[])[] {
  if (value === undefined && fact.unsaid) return fact.unsaid
  const given = value === undefined ? undefined : readKnown(value, fact.rowIndex, [fact.id], list)
  const [unsaid] = fact.unsaid ?? []
  return fact.rows.map((row, at) => {
    const said = given?.[at]
    return unsaid && (said === undefined || said === null)
      ? unsaid
      : readRecord(scheme, fact, said, row, list)
  })
}

function readRecords(
  scheme: Scheme,
  fact: FactPlan & { shape: 'list' },
  value: unknown,
  list: IssueList,
): readonly (readonly Value[])[] | undefined {
  const given = readList(value, fact.maxRecords, [fact.id], list)
  return given?.map((entry, at) => {
    if (entry !== undefined && entry !== null) return readRecord(scheme, fact, entry, at, list)
    list.add(makeIssue('input/type', [fact.id, at], { expected: 'an object', given: showGiven(entry) }))
    return []
  })
}

function readRecord(
  scheme: Scheme,
  { id, record, limits, definition: { cite } }: TablePlan,
  value: unknown,
  row: PathStep,
  list: IssueList,
): readonly Value[] {
  const values = [...record.presumed]
  const path = [id, row]
  const isSaid = value !== undefined && value !== null
  const given = isSaid ? readKnown(value, record.indices, path, list) : undefined
  const citation = citationOf(scheme, cite)
  for (const field of given ? record.fields : []) {
    const said = given![field.index]
    if (said === undefined || said === null) continue
    // A flag is what nearly every field of nearly every form is.
    const isFlag = typeof said === 'boolean' && field.definition.kind === 'flag'
    const place = { within: path, name: field.name, list, citation }
    values[field.index] = isFlag ? said : readField(field, said, place)
  }
  for (const { index, name, maxField } of record.limited) {
    const [number, maximum] = [values[index], values[maxField!]]
    if (number === undefined || maximum === undefined) continue
    checkMaximum(number as Exact, maximum as Exact, { within: path, name, list, citation })
  }
  for (const limit of limits) checkLimit(scheme, limit, values, path, list)
  return values
}

function checkLimit(
  scheme: Scheme,
  { definition, where, field, max }: LimitPlan,
  values: readonly Value[],
  path: readonly PathStep[],
  list: IssueList,
): void {
  const value = values[field.index]
  if (value === undefined) return
  for (const clause of where) if (!clause.among.has(values[clause.field.index])) return
  const place = { within: path, name: field.name, list, citation: citationOf(scheme, definition.cite) }
  if (max) checkMaximum(value as Exact, max, place)
  if (definition.only && !definition.only.includes(value as string | boolean)) {
    const because = where.map(({ field: of }) => `${of.name} = ${String(values[of.index])}`).join(', ')
    const expected = definition.only.map(String)
    const params = { given: showGiven(value), expected, because }
    list.add(makeIssue('record/not-allowed', [...path, field.name], params, place.citation))
  }
}
