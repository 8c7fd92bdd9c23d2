import type { RowCondition } from '../scheme/conditionDefinition.ts'
import type { FieldPlan, Value } from '../scheme/factPlan.ts'
import { literal } from './context.ts'
import { fieldSpan, isBoundUp, noRow } from './fieldSpan.ts'
import { compareInterval, FACT_GAP } from './interval.ts'
import { fieldOf, type RowAt, type TablePlan } from './rows.ts'
import { isOpen } from './verdict.ts'

/** A field that a condition on rows looks at, in some reading; none where it looks at no field. */
export type Look = {
  readonly field: FieldPlan | undefined
  /** Whether the field alone, whatever else is known of the row, can make it met as well as unmet. */
  readonly turns: boolean
}

/** Everything that a condition on rows looks at. */
export function looksOf(table: TablePlan, condition: RowCondition): readonly Look[] {
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
    case 'within':
      return [condition.date, condition.from].flatMap((of) =>
        'field' in of ? [look(of.field, () => false)] : [],
      )
    case 'firstKnown':
      return condition.of.flatMap((inner) => looksOf(table, inner).map((of) => ({ ...of, turns: false })))
    case 'tagged':
    case 'domain':
      return table.shape === 'group' ? [] : [{ field: undefined, turns: false }]
    case 'referred':
      return [{ field: undefined, turns: false }]
  }
}

/** Whether each missing field of a row surely can turn an open condition: no two of its looks hang together. */
export function surelyTurns(looks: readonly Look[], table: TablePlan, row: RowAt): boolean {
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

function choosesAmong({ definition }: FieldPlan, among: readonly Value[]): boolean {
  const options =
    definition.kind === 'flag' ? [true, false] : definition.kind === 'choice' ? definition.options : []
  return options.some((option) => among.includes(option)) && options.some((option) => !among.includes(option))
}
