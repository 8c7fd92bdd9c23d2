import { findFacts } from '../../analysis/index.ts'
import type { AssessOptions, Condition, Scheme } from '../../index.ts'
import type { FactsData } from '../naive/situation.ts'
import type { WithFacts } from './boundaryCase.ts'
import type { Element, Readings } from './thresholds.ts'

/** Under what facts are looked for. */
export type Under = {
  readonly element: Pick<Element, 'at'>
  readonly readings: Readings
  readonly on?: string
  readonly parameters?: { readonly [parameter: string]: string }
  readonly known?: FactsData
}

/**
 * Facts that bring something about, with the options under which they do.
 *
 * @param condition - what they have to meet; known facts are enough where it does not say
 */
export function placed(scheme: Scheme, condition: Condition | undefined, under: Under): WithFacts {
  const { element, readings, on, parameters, known } = under
  const options: AssessOptions = {
    ...(element.at === undefined ? {} : { at: element.at }),
    ...(on === undefined ? {} : { on }),
    ...(Object.keys(readings).length > 0 ? { readings } : {}),
    ...(parameters ? { parameters } : {}),
  }
  if (!condition) return { options, facts: known ?? {} }
  const found = findFacts(scheme, condition, {
    readings,
    ...(on === undefined ? {} : { on }),
    ...(parameters ? { parameters } : {}),
    ...(known ? { known } : {}),
  })
  if (found.kind === 'impossible') return { options, without: 'impossible' }
  if (found.kind === 'notDecided') return { options, without: 'notFound' }
  return { options: { ...found.options, ...options }, facts: found.facts }
}
