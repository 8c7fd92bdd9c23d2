import { type AssessOptions, type Condition, type Scheme, traceOf } from '../../src/index.ts'
import { assessed } from '../laws/assessed.ts'
import { schemeOf } from '../logic/anyDefinition.ts'

/** The leaf that a condition comes to in the trace, where it is all that a tier asks. */
export function leafOf(
  parts: Pick<Scheme, 'facts'> & Partial<Scheme>,
  when: Condition,
  data: object = {},
  options?: AssessOptions,
) {
  const scheme = schemeOf({ ...parts, tiers: [{ id: 'certified', when, cite: 'p' }] })
  const { when: traced } = traceOf(assessed(scheme, data, options)).tiers[0]!
  if (traced.kind !== 'leaf') throw new Error('a leaf was expected')
  return traced
}
