import type { Fraction } from '../exact/fraction.ts'
import { parseFraction } from '../exact/parseFraction.ts'
import { DefinitionError } from './definitionError.ts'

/** A number of the definition. */
export function literal(text: string): Fraction {
  const read = parseFraction(text)
  if (!read.ok) throw new DefinitionError(`${text} is not a decimal, a percentage or a fraction`)
  return read.value
}
