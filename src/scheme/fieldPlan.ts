import type { Exact } from '../exact/exact.ts'
import { parseExact } from '../exact/parseExact.ts'
import { DefinitionError } from './definitionError.ts'
import type { Field } from './factDefinition.ts'

/**
 * A value as the engine holds it: a flag, a choice or text, an {@link Exact} number, a date as days since
 * 1970-01-01, a date-time as text that compares; `undefined` while it is not known.
 */
export type Value = boolean | string | number | Exact | undefined

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
  /** Where its values begin among the bits or the numbers of {@link FactColumns}; -1 where they stand in neither. */
  readonly column: number
  /** The values that bits are written for: what a choice can be, `true` of a flag. */
  readonly options: readonly Value[]
}

export function isNumberField({ kind }: Field): boolean {
  return kind === 'number' || kind === 'count'
}

/** A choice among more than these is not written as bits. */
const MOST_OPTIONS = 16

export function bitValues(definition: Field): readonly Value[] {
  if (definition.kind === 'flag') return [true]
  return definition.kind === 'choice' && definition.options.length <= MOST_OPTIONS ? definition.options : []
}

export function planField(
  name: string,
  place: Pick<FieldPlan, 'index' | 'column'>,
  definition: Field,
  siblings: readonly string[],
): FieldPlan {
  const options = bitValues(definition)
  const bare = { name, ...place, definition, options, presumed: presumedValue(name, definition) }
  if (definition.kind !== 'number' && definition.kind !== 'count') return bare
  const { min, max } = definition
  const above = definition.kind === 'number' ? definition.above : undefined
  const step = definition.kind === 'number' ? definition.step : undefined
  return {
    ...bare,
    ...(min === undefined ? {} : { min: boundValue(name, min) }),
    ...(above === undefined ? {} : { above: boundValue(name, above) }),
    ...(typeof max === 'string' ? { max: boundValue(name, max) } : {}),
    ...(typeof max === 'object' ? { maxField: siblings.indexOf(max.field) } : {}),
    ...(step === undefined ? {} : { step: boundValue(name, step) }),
  }
}

function presumedValue(name: string, definition: Field): Value {
  switch (definition.kind) {
    case 'flag':
    case 'choice':
      return definition.presumed
    case 'count':
    case 'number':
      return definition.presumed === undefined ? undefined : boundValue(name, definition.presumed)
    default:
      return undefined
  }
}

/** A bound of a field, which the definition holds as decimal text. */
export function boundValue(field: string, text: string): Exact {
  const read = parseExact(text)
  if (!read.ok) throw new DefinitionError(`${field}: ${text} is not a decimal number`)
  return read.value
}
