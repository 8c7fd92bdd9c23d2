import { every, type Facts, type Truth } from './truth.ts'

/** What an edition's oracle is asked. */
export type Question = {
  readonly facts: Facts
  readonly at: 'application' | 'decision'
  readonly on?: string | undefined
  readonly readings?: { readonly [reading: string]: string } | undefined
  readonly parameters?: { readonly [parameter: string]: string } | undefined
  /** The stages asked for; all if it does not say. */
  readonly stages?: readonly string[] | undefined
}

/** What the criteria come to: whether they are met, and between which tiers it lies; `null` is no tier. */
export type Criteria = {
  readonly truth: Truth
  readonly lowest: string | null
  readonly highest: string | null
}

/** What each stage asks; none where the text asks nothing in it. */
export type Stages = {
  readonly eligibility?: readonly Truth[]
  readonly reception?: readonly Truth[]
  readonly criteria: Criteria
}

type Verdict = 'met' | 'unmet' | 'undetermined' | 'referred'

export type Outcome = {
  readonly outcome: Verdict
  readonly stages: { readonly [stage: string]: Verdict }
  /** Absent where the range holds more than one. */
  readonly tier?: string | null
  readonly tierRange: { readonly lowest: string | null; readonly highest: string | null }
}

const verdicts = { yes: 'met', no: 'unmet', unknown: 'undetermined', person: 'referred' } as const

/** An applicant passes if every stage is passed. */
export function outcomeOf({ eligibility, reception, criteria }: Stages, asked?: readonly string[]): Outcome {
  const truths = Object.entries({
    ...(eligibility ? { eligibility: every(eligibility) } : {}),
    ...(reception ? { reception: every(reception) } : {}),
    criteria: criteria.truth,
  }).filter(([stage]) => asked === undefined || asked.includes(stage))
  const { lowest, highest } = criteria
  return {
    outcome: verdicts[every(truths.map(([, truth]) => truth))],
    stages: Object.fromEntries(truths.map(([stage, truth]) => [stage, verdicts[truth]])),
    ...(lowest === highest ? { tier: lowest } : {}),
    tierRange: { lowest, highest },
  }
}

/**
 * The criteria of a text with tiers, the highest first. A tier can still be had if it is not missed, and is had for
 * certain if it is met; those below one that is had do not matter.
 */
export function byTiers(tiers: readonly (readonly [tier: string, truth: Truth])[]): Criteria {
  const had = tiers.findIndex(([, truth]) => truth === 'yes')
  const open = had < 0 ? tiers : tiers.slice(0, had)
  const possible = open.find(([, truth]) => truth !== 'no')?.[0]
  const lowest = had < 0 ? null : tiers[had]![0]
  const truths = open.map(([, truth]) => truth)
  const otherwise = truths.includes('unknown') ? 'unknown' : truths.includes('person') ? 'person' : 'no'
  return { truth: had < 0 ? otherwise : 'yes', lowest, highest: possible ?? lowest }
}
