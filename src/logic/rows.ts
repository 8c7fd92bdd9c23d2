import type { Exact } from '../exact/exact.ts'
import { type Fraction, fraction, lesser, noBound, noLowerBound } from '../exact/fraction.ts'
import type { RowCondition, RowDateOf } from '../scheme/conditionDefinition.ts'
import { DefinitionError } from '../scheme/definitionError.ts'
import type { GroupShape, Row } from '../scheme/factDefinition.ts'
import type { FactPlan, GroupPlan, TablePlan } from '../scheme/factPlan.ts'
import type { FieldPlan, Value } from '../scheme/fieldPlan.ts'
import { literal } from '../scheme/literal.ts'
import { byReading, type Context, gapOf, scalarOf } from './context.ts'
import { compileDate, liesWithin } from './dateNode.ts'
import { compareInterval, type Gap, NO_GAP, openBecause, settledAt } from './interval.ts'
import type { FactPath } from './part.ts'
import type { Run } from './run.ts'
import { isOpen, MET, negated, REFERRED, UNDETERMINED, UNMET, type Verdict } from './verdict.ts'

/** One row of a group or one record of a list. */
export type RowAt = {
  readonly key: string | number
  readonly values: readonly Value[]
  readonly row: Row | undefined
}

/** A compiled condition on rows. */
export type RowNode = {
  readonly verdict: (run: Run, row: RowAt) => Verdict
  /** The missing fields, and facts beside the rows, that can still turn it. */
  readonly missing: (run: Run, row: RowAt) => readonly Missable[]
}

/** What a condition on rows may find missing. */
export type Missable = FieldPlan | (FactPlan & { readonly shape: 'scalar' })

export function isField(missing: Missable): missing is FieldPlan {
  return !('shape' in missing)
}

/** The rows of a group, or the records of a list; `undefined` while the list is not known. */
export function rowsOf(run: Run, table: GroupPlan): readonly RowAt[]
export function rowsOf(run: Run, table: TablePlan): readonly RowAt[] | undefined
export function rowsOf(run: Run, table: TablePlan): readonly RowAt[] | undefined {
  const values = run.values[table.index] as readonly (readonly Value[])[] | undefined
  if (values === undefined) return undefined
  if (table.shape === 'list') return values.map((row, key) => ({ key, values: row, row: undefined }))
  const { rows } = table.definition as GroupShape
  return table.rows.map((key, at) => ({ key, values: values[at]!, row: rows[key] }))
}

export function fieldOf(table: TablePlan, name: string): FieldPlan {
  const field = table.record.byName.get(name)
  if (!field) throw new DefinitionError(`no field ${name} in the fact ${table.id}`)
  return field
}

export function pathTo(table: TablePlan, row: RowAt, missing: Missable): FactPath {
  return isField(missing) ? [table.id, row.key, missing.name] : [missing.id]
}

/** The least and most that a field can be in this row. */
export function fieldBounds(field: FieldPlan, row: RowAt): { low: Fraction; high: Fraction } {
  const low = field.min ?? field.above
  const fromRow = field.maxField === undefined ? undefined : (row.values[field.maxField] as Exact | undefined)
  const high = fromRow ?? field.max
  return { low: low ? fraction(low) : noLowerBound, high: high ? fraction(high) : noBound }
}

/** The same, with what the field is limited to where other fields of the row have given values. */
export function boundsInRow(
  table: TablePlan,
  field: FieldPlan,
  row: RowAt,
): { low: Fraction; high: Fraction } {
  const bounds = fieldBounds(field, row)
  const high = table.limits.reduce((most, limit) => {
    const applies = limit.where.every((clause) => clause.among.has(row.values[clause.field.index]))
    return limit.field === field && limit.max && applies ? lesser(most, fraction(limit.max)) : most
  }, bounds.high)
  return { low: bounds.low, high }
}

export function compileRowCondition(context: Context, table: TablePlan, condition: RowCondition): RowNode {
  switch (condition.kind) {
    case 'all':
      return combine(context, table, condition.of, worstOfAll)
    case 'any':
      return combine(context, table, condition.of, bestOfAny)
    case 'not': {
      const inner = compileRowCondition(context, table, condition.of)
      return { verdict: (run, row) => negated(inner.verdict(run, row)), missing: inner.missing }
    }
    case 'field': {
      const among: readonly Value[] = typeof condition.is === 'object' ? condition.is : [condition.is]
      return onField(table, condition.field, (value) => (among.includes(value) ? MET : UNMET))
    }
    case 'amount': {
      const bound = literal(condition.value)
      return onField(table, condition.field, (value) =>
        compareInterval(settledAt(fraction(value as Exact)), condition.is, bound),
      )
    }
    case 'given':
      return onField(table, condition.field, (value) => (value === '' ? UNMET : MET))
    case 'within':
      return compileRowWithin(context, table, condition)
    case 'firstKnown':
      return compileFirstKnown(condition.of.map((inner) => compileRowCondition(context, table, inner)))
    case 'referred':
      return { verdict: () => REFERRED, missing: () => [] }
    case 'tagged':
      return fixed((row) => row.row?.tags?.includes(condition.tag) === true)
    case 'domain':
      return fixed((row) => row.row?.domain === condition.domain)
    case 'byReading': {
      const cases = Object.entries(condition.cases).map(
        ([id, of]) => [id, compileRowCondition(context, table, of)] as const,
      )
      const pick = byReading<RowNode>(context, condition.reading, cases)
      return {
        verdict: (run, row) => pick(run).verdict(run, row),
        missing: (run, row) => pick(run).missing(run, row),
      }
    }
  }
}

type Join = (nodes: readonly RowNode[], run: Run, row: RowAt) => Verdict

function combine(
  context: Context,
  table: TablePlan,
  conditions: readonly RowCondition[],
  join: Join,
): RowNode {
  const nodes = conditions.map((condition) => compileRowCondition(context, table, condition))
  return {
    verdict: (run, row) => join(nodes, run, row),
    missing: (run, row) => (isOpen(join(nodes, run, row)) ? missingOf(nodes, run, row) : []),
  }
}

/** As {@link allOf}, of nodes: a row is looked at thousands of times. All are asked, so that each notes its readings. */
const worstOfAll: Join = (nodes, run, row) => {
  let worst: Verdict = MET
  for (const node of nodes) {
    const verdict = node.verdict(run, row)
    if (verdict < worst) worst = verdict
  }
  return worst
}

/** As {@link anyOf}, of nodes. */
const bestOfAny: Join = (nodes, run, row) => {
  let [met, undetermined, referred] = [false, false, false]
  for (const node of nodes) {
    const verdict = node.verdict(run, row)
    if (verdict === MET) met = true
    else if (verdict === UNDETERMINED) undetermined = true
    else if (verdict === REFERRED) referred = true
  }
  return met ? MET : undetermined ? UNDETERMINED : referred ? REFERRED : UNMET
}

/** Each of them once, however many of the conditions look at it. */
function missingOf(nodes: readonly RowNode[], run: Run, row: RowAt): readonly Missable[] {
  return [...new Set(nodes.flatMap((node) => node.missing(run, row)))]
}

/** A date of the row or of the case lies in a period; as {@link liesWithin} has it. */
function compileRowWithin(
  context: Context,
  table: TablePlan,
  condition: RowCondition & { kind: 'within' },
): RowNode {
  const read = (of: RowDateOf) => {
    if ('field' in of) {
      const field = fieldOf(table, of.field)
      if (field.definition.kind !== 'date') throw new DefinitionError(`${table.id}.${field.name} is no date`)
      return {
        day: (_: Run, row: RowAt) => row.values[field.index] as number | undefined,
        gap: gapOf(table),
        missing: [field],
      }
    }
    const node = compileDate(context, of)
    const missing = 'fact' in of ? [scalarOf(context, of.fact)] : []
    return { day: (run: Run) => node.day(run), gap: node.gap, missing }
  }
  const ends = [read(condition.date), read(condition.from)] as const
  return {
    verdict(run, row) {
      const [day, from] = [ends[0].day(run, row), ends[1].day(run, row)]
      if (day !== undefined && from !== undefined) return liesWithin(day, from, condition) ? MET : UNMET
      const gaps = ends.map((end) => (end.day(run, row) === undefined ? end.gap : NO_GAP))
      return openBecause((gaps[0]! | gaps[1]!) as Gap)
    },
    missing: (run, row) =>
      ends.flatMap((end): readonly Missable[] => (end.day(run, row) === undefined ? end.missing : [])),
  }
}

function compileFirstKnown(nodes: readonly RowNode[]): RowNode {
  const verdict = (run: Run, row: RowAt): Verdict => {
    let last: Verdict = UNMET
    for (const node of nodes) {
      last = node.verdict(run, row)
      if (!isOpen(last)) return last
    }
    return last
  }
  return { verdict, missing: (run, row) => (isOpen(verdict(run, row)) ? missingOf(nodes, run, row) : []) }
}

function onField(table: TablePlan, name: string, judge: (value: Value) => Verdict): RowNode {
  const field = fieldOf(table, name)
  const open = openBecause(gapOf(table))
  return {
    verdict: (_, row) => {
      const value = row.values[field.index]
      return value === undefined ? open : judge(value)
    },
    missing: (_, row) => (row.values[field.index] === undefined ? [field] : []),
  }
}

function fixed(judge: (row: RowAt) => boolean): RowNode {
  return { verdict: (_, row) => (judge(row) ? MET : UNMET), missing: () => [] }
}
