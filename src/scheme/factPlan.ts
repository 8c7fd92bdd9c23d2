import { type Exact, exact } from '../exact/exact.ts'
import { parseExact } from '../exact/parseExact.ts'
import { memoByDefinition } from '../memo.ts'
import type { FactDefinition, Field, GroupShape, ListShape, RecordLimit } from './factDefinition.ts'
import type { Scheme } from './schemeDefinition.ts'

/**
 * A value as the engine holds it: a flag, a choice or text, an {@link Exact} number, a date as days since
 * 1970-01-01, a date-time as text that compares; `undefined` while it is not known.
 */
export type Value = boolean | string | number | Exact | undefined

/** The values of all facts in the order of the definition: one each, or one row of values for each row. */
export type FactValues = readonly (Value | readonly (readonly Value[])[])[]

/** A field with its bounds read once. */
export type FieldPlan = {
  readonly name: string
  readonly index: number
  readonly definition: Field
  readonly min?: Exact
  readonly above?: Exact
  readonly max?: Exact
  readonly maxField?: number
  readonly step?: Exact
  readonly presumed: Value
}

/** The fields of a row or record, by position and by name. */
export type RecordPlan = {
  readonly fields: readonly FieldPlan[]
  readonly byName: ReadonlyMap<string, FieldPlan>
}

/** A limit on records, with its positions and bound read once. */
export type LimitPlan = {
  readonly definition: RecordLimit
  readonly where: readonly { readonly field: FieldPlan; readonly among: ReadonlySet<Value> }[]
  readonly field: FieldPlan
  readonly max?: Exact
}

/** How one fact is read and where its value stands. */
export type FactPlan = {
  readonly id: string
  readonly index: number
  readonly definition: FactDefinition
} & (
  | { readonly shape: 'scalar'; readonly field: FieldPlan }
  | {
      readonly shape: 'group'
      readonly record: RecordPlan
      readonly rows: readonly string[]
      readonly rowIndex: ReadonlyMap<string, number>
      readonly limits: readonly LimitPlan[]
    }
  | {
      readonly shape: 'list'
      readonly record: RecordPlan
      readonly maxRecords: number
      readonly limits: readonly LimitPlan[]
    }
)

/** The facts of a scheme, ready to be read. */
export type FactsPlan = {
  readonly facts: readonly FactPlan[]
  readonly byId: ReadonlyMap<string, FactPlan>
}

/** Plans how the facts of a scheme are read; once for each definition. */
export const planFacts: (scheme: Scheme) => FactsPlan = memoByDefinition((scheme: Scheme) => {
  const facts = Object.entries<FactDefinition>(scheme.facts).map(([id, definition], index) =>
    planFact(id, index, definition),
  )
  return { facts, byId: new Map(facts.map((fact) => [fact.id, fact])) }
})

function planFact(id: string, index: number, definition: FactDefinition): FactPlan {
  switch (definition.kind) {
    case 'group': {
      const rows = Object.keys(definition.rows)
      const rowIndex = new Map(rows.map((row, at) => [row, at]))
      const record = planRecord(definition)
      const limits = (definition.limits ?? []).map((limit) => planLimit(limit, record))
      return { id, index, definition, shape: 'group', record, rows, rowIndex, limits }
    }
    case 'list': {
      const record = planRecord(definition)
      const limits = (definition.limits ?? []).map((limit) => planLimit(limit, record))
      return { id, index, definition, shape: 'list', record, maxRecords: definition.maxRecords, limits }
    }
    default:
      return { id, index, definition, shape: 'scalar', field: planField(id, 0, definition, []) }
  }
}

function planRecord(shape: GroupShape | ListShape): RecordPlan {
  const names = Object.keys(shape.fields)
  const fields = names.map((name, index) => planField(name, index, shape.fields[name]!, names))
  return { fields, byName: new Map(fields.map((field) => [field.name, field])) }
}

function planField(name: string, index: number, definition: Field, siblings: readonly string[]): FieldPlan {
  const bare = { name, index, definition, presumed: presumedValue(definition) }
  if (definition.kind !== 'number' && definition.kind !== 'count') return bare
  const { min, max } = definition
  const above = definition.kind === 'number' ? definition.above : undefined
  const step = definition.kind === 'number' ? definition.step : undefined
  return {
    ...bare,
    ...(min === undefined ? {} : { min: bound(min) }),
    ...(above === undefined ? {} : { above: bound(above) }),
    ...(typeof max === 'string' ? { max: bound(max) } : {}),
    ...(typeof max === 'object' ? { maxField: siblings.indexOf(max.field) } : {}),
    ...(step === undefined ? {} : { step: bound(step) }),
  }
}

function planLimit(limit: RecordLimit, record: RecordPlan): LimitPlan {
  const where = Object.entries(limit.where).map(([name, values]) => ({
    field: record.byName.get(name)!,
    among: new Set<Value>(typeof values === 'object' ? values : [values]),
  }))
  const field = record.byName.get(limit.field)!
  return {
    definition: limit,
    where,
    field,
    ...(limit.max === undefined ? {} : { max: bound(limit.max) }),
  }
}

function presumedValue(definition: Field): Value {
  switch (definition.kind) {
    case 'flag':
    case 'choice':
      return definition.presumed
    case 'count':
    case 'number':
      return definition.presumed === undefined ? undefined : bound(definition.presumed)
    default:
      return undefined
  }
}

/** A bound that the definition holds as decimal text; {@link parseScheme} has checked that it is one. */
function bound(text: string): Exact {
  const read = parseExact(text)
  if (!read.ok) throw new TypeError(`${text} is not a decimal number`)
  return exact(text)
}
