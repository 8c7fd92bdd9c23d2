import type { RowCondition } from '../scheme/conditionDefinition.ts'
import type { TablePlan } from '../scheme/factPlan.ts'
import type { FieldPlan, Value } from '../scheme/fieldPlan.ts'
import { literal } from '../scheme/literal.ts'
import type { Context } from './context.ts'
import { fieldSpan, isBoundUp, noRow } from './fieldSpan.ts'
import { compareInterval, FACT_GAP } from './interval.ts'
import { compileRowCondition, fieldOf, isField, type RowAt, type RowNode } from './rows.ts'
import type { Run } from './run.ts'
import { isOpen, MET, UNMET } from './verdict.ts'

/** A field that a condition on rows looks at, in some reading; none where it looks at no field. */
export type Look = {
  readonly field: FieldPlan | undefined
  /** Whether the field alone, whatever else is known of the row, can make it met as well as unmet. */
  readonly turns: boolean
}

/** Everything that a condition on rows looks at. */
function looksOf(table: TablePlan, condition: RowCondition): readonly Look[] {
  const look = (name: string, turns: (field: FieldPlan) => boolean): Look => {
    const field = fieldOf(table, name)
    return { field, turns: turns(field) }
  }
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((inner) => looksOf(table, inner))
    case 'not':
      return looksOf(table, condition.of)
    case 'byReading':
      return Object.values(condition.cases).flatMap((inner) => looksOf(table, inner))
    case 'field': {
      const among: readonly Value[] = typeof condition.is === 'object' ? condition.is : [condition.is]
      return [look(condition.field, (field) => choosesAmong(field, among))]
    }
    case 'amount': {
      const bound = literal(condition.value)
      return [
        look(condition.field, (field) => {
          const span = fieldSpan(field, table)
          const open = isOpen(compareInterval({ ...span, gap: FACT_GAP }, condition.is, bound))
          return open && span.exact && (condition.is !== 'equal' || span.between === 'all')
        }),
      ]
    }
    case 'given':
      return [look(condition.field, ({ definition }) => definition.kind === 'text')]
    case 'within': {
      // The day of the moment is no fact: while it is not given, no date can tell.
      const ends = [condition.date, condition.from]
      const turns = ends.every((of) => !('moment' in of))
      return ends.flatMap((of) => ('field' in of ? [look(of.field, () => turns)] : []))
    }
    case 'firstKnown': {
      const [first, ...more] = condition.of
      if (first && more.every(({ kind }) => kind === 'referred')) return looksOf(table, first)
      return condition.of.flatMap((inner) => looksOf(table, inner).map((of) => ({ ...of, turns: false })))
    }
    case 'tagged':
    case 'domain':
      return table.shape === 'group' ? [] : [{ field: undefined, turns: false }]
    case 'referred':
      return [{ field: undefined, turns: false }]
  }
}

/** A condition on rows, with what it looks at. */
export type SeeingRows = RowNode & { readonly looks: readonly Look[] }

export function compileSeeing(context: Context, table: TablePlan, condition: RowCondition): SeeingRows {
  return { ...compileRowCondition(context, table, condition), looks: looksOf(table, condition) }
}

/** Whether each missing field of an open row surely can turn it: by its looks, or found by trying where one is missing. */
export function surelyTurns(run: Run, table: TablePlan, row: RowAt, where: SeeingRows): boolean {
  const missing = where.missing(run, row)
  if (!missing.every(isField)) return false
  return standApart(where.looks, table, row) || turnsWhenTried(run, table, row, where, missing)
}

/** No two looks hang together. */
function standApart(looks: readonly Look[], table: TablePlan, row: RowAt): boolean {
  const missing = looks.filter(({ field }) => !field || row.values[field.index] === undefined)
  return missing.every((look) => turnsFreely(look, table, row)) && areApart(missing)
}

/** Whether there surely can be a record that meets the condition. */
export function surelyCanBeMet(
  condition: RowCondition | undefined,
  looks: readonly Look[],
  table: TablePlan,
): boolean {
  if (!condition) return true
  const isConstant = looks.length === 0 && !(condition.kind === 'all' && condition.of.length === 0)
  return !isConstant && looks.every((look) => turnsFreely(look, table, noRow)) && areApart(looks)
}

function turnsFreely({ field, turns }: Look, table: TablePlan, row: RowAt): boolean {
  return field !== undefined && turns && !isBoundUp(table, field, row)
}

function areApart(looks: readonly Look[]): boolean {
  return new Set(looks.map(({ field }) => field)).size === looks.length
}

function choosesAmong(field: FieldPlan, among: readonly Value[]): boolean {
  const options = valuesOf(field)
  return options.some((option) => among.includes(option)) && options.some((option) => !among.includes(option))
}

function turnsWhenTried(
  run: Run,
  table: TablePlan,
  row: RowAt,
  where: RowNode,
  [field, ...more]: readonly FieldPlan[],
): boolean {
  if (!field || more.length > 0 || isBoundUp(table, field, row)) return false
  const verdicts = valuesOf(field).map((value) => {
    const values = row.values.map((of, at) => (at === field.index ? value : of))
    return where.verdict(run, { ...row, values })
  })
  return verdicts.includes(MET) && verdicts.includes(UNMET)
}

/** Every value of a flag or a choice. */
function valuesOf({ definition }: FieldPlan): readonly Value[] {
  if (definition.kind === 'flag') return [false, true]
  return definition.kind === 'choice' ? definition.options : []
}
