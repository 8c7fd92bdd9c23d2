import type { AssessInput, Draft } from '../vector.ts'

type Facts = AssessInput['facts']

/** The criteria alone, for an applicant whose points are known: one tier, or `null` for none. */
export function scored(
  scheme: string,
  facts: Facts,
  tier: string | null,
  citation: string,
  more: { readonly readings?: { readonly [reading: string]: string }; readonly figures?: object } = {},
): Draft<AssessInput> {
  const { readings, figures } = more
  const verdict = tier === null ? 'unmet' : 'met'
  return {
    input: { scheme, at: 'decision', facts, ...(readings ? { readings } : {}), stages: ['criteria'] },
    expected: {
      outcome: verdict,
      stages: { criteria: verdict },
      tier,
      tierRange: { lowest: tier, highest: tier },
      ...(figures ? { figures } : {}),
    },
    source: { kind: 'article', citation },
  }
}
