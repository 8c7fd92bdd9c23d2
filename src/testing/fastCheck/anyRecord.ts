import * as fc from 'fast-check'
import type { Field, GroupShape, ListShape } from '../../index.ts'
import { compare, ratio } from '../naive/ratio.ts'
import type { FactsData } from '../naive/situation.ts'
import { anyField, type Named } from './anyField.ts'
import { partOf } from './anyNumber.ts'

/** A row or record with a value for each field, in agreement with each other. */
export function anyRecord(table: GroupShape | ListShape, named: Named): fc.Arbitrary<FactsData> {
  const fields = Object.entries(table.fields)
  const values = fields.map(([name, field]) => [name, isPart(field) ? fc.nat(1000) : anyField(field, named)])
  return fc
    .record(Object.fromEntries(values) as { readonly [field: string]: fc.Arbitrary<unknown> })
    .map((record) => inAgreement(table, withParts(table, record), {}))
}

type PartField = Field & { readonly kind: 'number'; readonly max: { readonly field: string } }

/** Whether another field of the row is the most that a field may be. */
function isPart(field: Field): field is PartField {
  return field.kind === 'number' && typeof field.max === 'object'
}

/** A number of thousandths as that part of its maximum. */
function withParts({ fields }: GroupShape | ListShape, record: FactsData): FactsData {
  const parts = Object.entries(fields).flatMap(([name, field]) => {
    const share = record[name]
    if (!isPart(field) || typeof share !== 'number') return []
    return [[name, partOf(String(record[field.max.field]), share, field.step)]]
  })
  return { ...record, ...Object.fromEntries(parts) }
}

/**
 * Keeps a record to what the text allows where its fields have given values: a field that breaks a limit gives way, and
 * where that one is known already, what brings the limit to bear does.
 *
 * @param known - fields that stay as they are
 */
export function inAgreement(table: GroupShape | ListShape, record: FactsData, known: FactsData): FactsData {
  let kept: FactsData = { ...record }
  for (const [name, field] of Object.entries(table.fields)) {
    if (isPart(field)) kept = withinMaximum(kept, name, field.max.field, known)
  }
  const limits = table.limits ?? []
  // To keep to one limit may bring another to bear.
  for (let round = 0; round <= limits.length; round += 1) {
    for (const { where, field, max, only } of limits) {
      const applies = Object.entries(where).every(([name, among]) =>
        [among].flat().includes(valueIn(table, kept, name) as string),
      )
      const value = valueIn(table, kept, field)
      if (!applies || value === undefined) continue
      const isOver = max !== undefined && compare(ratio(String(value)), ratio(max)) > 0
      const isOther = only !== undefined && !only.includes(value as string | boolean)
      if (!isOver && !isOther) continue
      if (known[field] === undefined) kept = { ...kept, [field]: isOver ? max : only![0] }
      else kept = withoutWhere(table, kept, where, known)
    }
  }
  return kept
}

function withinMaximum(record: FactsData, name: string, of: string, known: FactsData): FactsData {
  const [value, maximum] = [record[name], record[of]]
  if (value === undefined || maximum === undefined) return record
  if (compare(ratio(String(value)), ratio(String(maximum))) <= 0) return record
  return known[name] === undefined ? { ...record, [name]: maximum } : { ...record, [of]: value }
}

/** The record with another value for what brings a limit to bear. */
function withoutWhere(
  { fields }: GroupShape | ListShape,
  record: FactsData,
  where: { readonly [field: string]: string | boolean | readonly string[] },
  known: FactsData,
): FactsData {
  const free = Object.entries(where).find(([name]) => known[name] === undefined)
  if (!free) return record
  const [name, among] = free
  const field = fields[name]!
  const others = field.kind === 'choice' ? field.options : [true, false]
  const other = others.find((value) => ![among].flat().includes(value as string))
  return { ...record, [name]: other }
}

function valueIn({ fields }: GroupShape | ListShape, record: FactsData, name: string): unknown {
  const field = fields[name]!
  return record[name] ?? ('presumed' in field ? field.presumed : undefined)
}
