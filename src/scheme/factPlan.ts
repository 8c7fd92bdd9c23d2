import type { Exact } from '../exact/exact.ts'
import { decimalsNeeded } from '../exact/scaled.ts'
import { memoByDefinition } from '../memo.ts'
import type { FactDefinition, GroupShape, ListShape, RecordLimit } from './factDefinition.ts'
import { bitValues, boundValue, type FieldPlan, isNumberField, planField, type Value } from './fieldPlan.ts'
import type { Scheme } from './schemeDefinition.ts'

/** The values of all facts in the order of the definition: one each, or one row of values for each row. */
export type FactValues = readonly (Value | readonly (readonly Value[])[])[]

/** The fields of a row or record, by position and by name. */
export type RecordPlan = {
  readonly fields: readonly FieldPlan[]
  readonly byName: ReadonlyMap<string, FieldPlan>
  readonly indices: ReadonlyMap<string, number>
  /** What a row holds of which nothing is said. */
  readonly presumed: readonly Value[]
  /** The fields that another field of the row limits. */
  readonly limited: readonly FieldPlan[]
  /** The flags and choices. */
  readonly bitFields: readonly FieldPlan[]
  readonly numberFields: readonly FieldPlan[]
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
      /** Where it begins among the bits of {@link FactColumns}. */
      readonly column: number
      readonly record: RecordPlan
      readonly rows: readonly string[]
      readonly rowIndex: ReadonlyMap<string, number>
      /** The rows of a group of which nothing is said, where what is presumed of them keeps to the limits. */
      readonly unsaid: readonly (readonly Value[])[] | undefined
      readonly limits: readonly LimitPlan[]
    }
  | {
      readonly shape: 'list'
      /** Where it begins among the bits of {@link FactColumns}. */
      readonly column: number
      readonly record: RecordPlan
      readonly maxRecords: number
      readonly limits: readonly LimitPlan[]
    }
)

/** A fact of one value. */
export type ScalarPlan = FactPlan & { readonly shape: 'scalar' }

/** A fact of the rows that the text names. */
export type GroupPlan = FactPlan & { readonly shape: 'group' }

/** A fact of many rows. */
export type TablePlan = FactPlan & { readonly shape: 'group' | 'list' }

/** The facts of a scheme, ready to be read. */
export type FactsPlan = {
  readonly facts: readonly FactPlan[]
  readonly byId: ReadonlyMap<string, FactPlan>
  readonly indices: ReadonlyMap<string, number>
  readonly tables: readonly TablePlan[]
  /** Those that hold numbers. */
  readonly numberTables: readonly TablePlan[]
  /** How many words of bits all tables take. */
  readonly bitCount: number
  readonly scalarNumbers: readonly FactPlan[]
  /** The decimals that the bounds of the scalar numbers need. */
  readonly decimals: number
}

/** Plans how the facts of a scheme are read; once for each definition. */
export const planFacts: (scheme: Scheme) => FactsPlan = memoByDefinition((scheme: Scheme) => {
  let bitCount = 0
  const takeBits: TakeBits = (words) => {
    bitCount += words
    return bitCount - words
  }
  const facts = Object.entries<FactDefinition>(scheme.facts).map(([id, definition], index) =>
    planFact(id, index, definition, takeBits),
  )
  const tables = facts.filter((fact) => fact.shape !== 'scalar')
  const scalars = facts.filter((fact) => fact.shape === 'scalar')
  const scalarNumbers = scalars.filter(({ field }) => isNumberField(field.definition))
  return {
    facts,
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    indices: new Map(facts.map((fact) => [fact.id, fact.index])),
    tables,
    numberTables: tables.filter(({ record }) => record.numberFields.length > 0),
    bitCount,
    scalarNumbers,
    decimals: Math.max(0, ...scalarNumbers.map(decimalsOfBounds)),
  }
})

function decimalsOfBounds({ field }: ScalarPlan): number {
  const bounds = [field.min, field.above, field.max]
  return Math.max(...bounds.map((of) => (of === undefined ? 0 : decimalsNeeded(of))))
}

function planFact(id: string, index: number, definition: FactDefinition, takeBits: TakeBits): FactPlan {
  switch (definition.kind) {
    case 'group': {
      const column = takeBits(TABLE_WORDS)
      const rows = Object.keys(definition.rows)
      const rowIndex = new Map(rows.map((row, at) => [row, at]))
      const record = planRecord(definition, takeBits)
      const limits = (definition.limits ?? []).map((limit) => planLimit(limit, record))
      const unsaid = keepsToLimits(record, definition.limits ?? [])
        ? rows.map(() => record.presumed)
        : undefined
      return { id, index, definition, shape: 'group', column, record, rows, rowIndex, unsaid, limits }
    }
    case 'list': {
      const column = takeBits(TABLE_WORDS)
      const record = planRecord(definition, takeBits)
      const limits = (definition.limits ?? []).map((limit) => planLimit(limit, record))
      return {
        id,
        index,
        definition,
        shape: 'list',
        column,
        record,
        maxRecords: definition.maxRecords,
        limits,
      }
    }
    default:
      return {
        id,
        index,
        definition,
        shape: 'scalar',
        field: planField(id, { index: 0, column: -1 }, definition, []),
      }
  }
}

/** The words of bits that every table takes before those of its fields. */
const TABLE_WORDS = 2

/** Gives out so many words of bits. */
type TakeBits = (words: number) => number

function planRecord(shape: GroupShape | ListShape, takeBits: TakeBits): RecordPlan {
  const names = Object.keys(shape.fields)
  let numberCount = 0
  const fields = names.map((name, index) => {
    const definition = shape.fields[name]!
    const words = bitValues(definition).length
    const column = words > 0 ? takeBits(1 + words) : isNumberField(definition) ? numberCount++ : -1
    return planField(name, { index, column }, definition, names)
  })
  return {
    fields,
    byName: new Map(fields.map((field) => [field.name, field])),
    indices: new Map(names.map((name, index) => [name, index])),
    presumed: fields.map((field) => field.presumed),
    limited: fields.filter((field) => field.maxField !== undefined),
    bitFields: fields.filter((field) => field.options.length > 0),
    numberFields: fields.filter((field) => isNumberField(field.definition)),
  }
}

/** Surely: no limit looks at what is presumed. A definition that is being checked may name fields that are not there. */
function keepsToLimits(
  { presumed, limited, indices }: RecordPlan,
  limits: readonly { readonly field: string }[],
): boolean {
  const isSilent = (field: string) => presumed[indices.get(field) ?? -1] === undefined
  return limited.every(({ name }) => isSilent(name)) && limits.every(({ field }) => isSilent(field))
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
    ...(limit.max === undefined ? {} : { max: boundValue(limit.field, limit.max) }),
  }
}
