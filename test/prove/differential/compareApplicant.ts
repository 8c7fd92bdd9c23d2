import * as rules from '../../../schemes/rules.ts'
import { assess } from '../../../src/assess/assess.ts'
import type { AssessOptions } from '../../../src/assess/options.ts'
import { schemeName } from '../../../src/scheme/defineScheme.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { figuresOf } from '../../oracle/figures.ts'
import { lowestTerms, ratio } from '../../oracle/fraction.ts'
import { outcomeByEdition } from '../../oracle/outcomes/byEdition.ts'
import type { AskedOf } from './anyQuestion.ts'
import type { Comparison } from './comparison.ts'

const schemes = new Map<string, Scheme>(Object.values(rules).map((scheme) => [schemeName(scheme), scheme]))

/** Assesses an applicant both ways: the outcome, every stage, the tier and its range, and the figures that are settled. */
export function compareApplicant(asked: AskedOf): Comparison {
  const { scheme, facts, ...options } = asked
  const result = assess(schemes.get(scheme)!, facts, options as AssessOptions)
  const outcome = outcomeByEdition[scheme]!(asked)
  if (!result.ok) return { asked, library: result.issues, oracle: outcome }
  const found = result.value
  // Other readings make other figures of the same facts.
  const isPlain = options.readings === undefined || !scheme.startsWith('okinawa')
  const figures = isPlain ? Object.entries(figuresOf(scheme, facts)) : []
  return {
    asked,
    library: {
      outcome: found.outcome,
      stages: { ...found.stages },
      ...('tier' in found ? { tier: found.tier } : {}),
      tierRange: { ...found.tierRange },
      figures: figures.map(([measure]) => {
        const figure = found.measures[measure] as { readonly exact?: string }
        return [measure, figure.exact === undefined ? undefined : lowestTerms(ratio(figure.exact))]
      }),
    },
    oracle: { ...outcome, figures: figures.map(([measure, value]) => [measure, lowestTerms(value)]) },
  }
}
