import { compareExact, type Exact } from '../exact/exact.ts'
import { showGiven } from '../given.ts'
import { type Citation, makeIssue, type PathStep } from '../issue.ts'
import { type IssueList, issueList } from '../issueList.ts'
import { refuseKey } from '../readChoice.ts'
import { readList, readObject } from '../readObject.ts'
import { type Result, resultOf, succeed } from '../result.ts'
import { citationOf } from './citation.ts'
import { schemeName } from './defineScheme.ts'
import { type FactColumns, factColumns } from './factColumns.ts'
import {
  type FactPlan,
  type FactValues,
  type LimitPlan,
  planFacts,
  type RecordPlan,
  type Value,
} from './factPlan.ts'
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
  const values = readValues(scheme, data, list)
  if (list.issues.length > 0) return resultOf<Facts<FactId>>(undefined as never, list.issues)
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

function readValues(scheme: Scheme, data: unknown, list: IssueList): FactValues {
  const plan = planFacts(scheme)
  const given = readObject(data ?? {}, [], list)
  if (given) rejectUnknown(given.keys(), plan.byId, [], list)
  return plan.facts.map((fact) => readFact(scheme, fact, given?.get(fact.id), list))
}

function readFact(scheme: Scheme, fact: FactPlan, value: unknown, list: IssueList): FactValues[number] {
  const citation = citationOf(scheme, fact.definition.cite)
  switch (fact.shape) {
    case 'scalar':
      return readField(fact.field, value, { path: [fact.id], list, citation })
    case 'group':
      return readGroup(scheme, fact, value, citation, list)
    case 'list':
      return readRecords(scheme, fact, value, citation, list)
  }
}

function readGroup(
  scheme: Scheme,
  fact: FactPlan & { shape: 'group' },
  value: unknown,
  citation: Citation,
  list: IssueList,
): readonly (readonly Value[])[] {
  const given = value === undefined || value === null ? undefined : readObject(value, [fact.id], list)
  if (given) rejectUnknown(given.keys(), fact.rowIndex, [fact.id], list)
  return fact.rows.map((row) => {
    const path = [fact.id, row]
    const values = readRecord(fact.record, given?.get(row), path, citation, list)
    checkLimits(scheme, fact.limits, values, path, list)
    return values
  })
}

function readRecords(
  scheme: Scheme,
  fact: FactPlan & { shape: 'list' },
  value: unknown,
  citation: Citation,
  list: IssueList,
): readonly (readonly Value[])[] | undefined {
  if (value === undefined || value === null) return undefined
  const given = readList(value, fact.maxRecords, [fact.id], list)
  return given?.map((entry, at) => {
    const path = [fact.id, at]
    if (entry === undefined || entry === null) {
      list.add(makeIssue('input/type', path, { expected: 'an object', given: showGiven(entry) }))
      return []
    }
    const values = readRecord(fact.record, entry, path, citation, list)
    checkLimits(scheme, fact.limits, values, path, list)
    return values
  })
}

function readRecord(
  record: RecordPlan,
  value: unknown,
  path: readonly PathStep[],
  citation: Citation,
  list: IssueList,
): readonly Value[] {
  const given = value === undefined || value === null ? undefined : readObject(value, path, list)
  if (given) rejectUnknown(given.keys(), record.byName, path, list)
  const values = record.fields.map((field) =>
    readField(field, given?.get(field.name), { path: [...path, field.name], list, citation }),
  )
  for (const { index, name, maxField } of record.fields) {
    const number = values[index]
    const maximum = maxField === undefined ? undefined : values[maxField]
    if (number === undefined || maximum === undefined) continue
    checkMaximum(number as Exact, maximum as Exact, { path: [...path, name], list, citation })
  }
  return values
}

function checkLimits(
  scheme: Scheme,
  limits: readonly LimitPlan[],
  values: readonly Value[],
  path: readonly PathStep[],
  list: IssueList,
): void {
  for (const { definition, where, field, max } of limits) {
    const value = values[field.index]
    if (value === undefined) continue
    if (!where.every((clause) => clause.among.has(values[clause.field.index]))) continue
    const place = { path: [...path, field.name], list, citation: citationOf(scheme, definition.cite) }
    if (max && compareExact(value as Exact, max) > 0) checkMaximum(value as Exact, max, place)
    if (definition.only && !definition.only.includes(value as string | boolean)) {
      const because = where.map(({ field: of }) => `${of.name} = ${String(values[of.index])}`).join(', ')
      const expected = definition.only.map(String)
      const params = { given: showGiven(value), expected, because }
      list.add(makeIssue('record/not-allowed', place.path, params, place.citation))
    }
  }
}

function rejectUnknown(
  keys: Iterable<string>,
  known: ReadonlyMap<string, unknown>,
  path: readonly PathStep[],
  list: IssueList,
): void {
  const expected = [...known.keys()]
  for (const key of keys) {
    if (!known.has(key) && !refuseKey(key, expected, path, list)) return
  }
}
