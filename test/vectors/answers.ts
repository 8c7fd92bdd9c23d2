import { figuresOf } from '../oracle/figures.ts'
import { lowestTerms } from '../oracle/fraction.ts'
import { outcomeByEdition } from '../oracle/outcomes/byEdition.ts'
import type { AssessInput } from './vector.ts'

/** What the oracle of an edition says of an applicant, with the figures on which that rests. */
export function assessAnswer(input: AssessInput): unknown {
  const { outcome, stages, tier, tierRange } = outcomeByEdition[input.scheme]!(input)
  const figures = input.readings ? [] : Object.entries(figuresOf(input.scheme, input.facts))
  return {
    outcome,
    stages,
    ...(tier === undefined ? {} : { tier }),
    tierRange,
    ...(figures.length > 0
      ? { figures: Object.fromEntries(figures.map(([id, value]) => [id, lowestTerms(value)])) }
      : {}),
  }
}
