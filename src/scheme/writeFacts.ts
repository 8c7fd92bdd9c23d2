import { formatDay } from '../calendar/dayNumber.ts'
import { type Exact, textOf } from '../exact/exact.ts'
import type { Field } from './factDefinition.ts'
import { type FactPlan, type FactValues, planFacts, type RecordPlan } from './factPlan.ts'
import type { FieldPlan, Value } from './fieldPlan.ts'
import type { Scheme } from './schemeDefinition.ts'

/**
 * Writes facts as JSON again: numbers as decimal text, dates as `YYYY-MM-DD`, what is presumed written out, what is
 * not known left out.
 */
export function writeFacts(scheme: Scheme, values: FactValues): Record<string, unknown> {
  const written = planFacts(scheme).facts.flatMap((fact) => writeFact(fact, values[fact.index]))
  return Object.fromEntries(written)
}

function writeFact(fact: FactPlan, value: FactValues[number]): readonly (readonly [string, unknown])[] {
  switch (fact.shape) {
    case 'scalar':
      return writeField(fact.field, value as Value)
    case 'group': {
      const rows = value as readonly (readonly Value[])[]
      const entries = fact.rows.map((row, at): [string, object] => [row, writeRecord(fact.record, rows[at]!)])
      return [[fact.id, Object.fromEntries(entries.filter(([, row]) => Object.keys(row).length > 0))]]
    }
    case 'list': {
      const records = value as readonly (readonly Value[])[] | undefined
      return records ? [[fact.id, records.map((record) => writeRecord(fact.record, record))]] : []
    }
  }
}

function writeRecord(record: RecordPlan, values: readonly Value[]): Record<string, unknown> {
  return Object.fromEntries(record.fields.flatMap((field) => writeField(field, values[field.index])))
}

function writeField(field: FieldPlan, value: Value): [string, unknown][] {
  return value === undefined ? [] : [[field.name, writeValue(field.definition, value)]]
}

/** One value as JSON: a number as decimal text, a date as `YYYY-MM-DD`. */
export function writeValue(definition: Field, value: Exclude<Value, undefined>): unknown {
  switch (definition.kind) {
    case 'count':
    case 'number':
      return textOf(value as Exact)
    case 'date':
      return formatDay(value as number)
    default:
      return value
  }
}
