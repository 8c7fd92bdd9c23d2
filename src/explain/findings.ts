import { schemeOf, traceOf } from '../assess/assess.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { TraceCondition, TraceElement } from '../assess/trace.ts'
import type { Citation } from '../issue.ts'
import type { VerdictName } from '../logic/verdict.ts'
import type { Stage } from '../scheme/schemeDefinition.ts'
import { type Found, foundIn } from './foundIn.ts'

/** A requirement that is not met, or an exclusion that is not passed, and the leaves that decide it. */
export type GateFinding = {
  readonly kind: 'requirement' | 'exclusion'
  readonly stage: 'eligibility' | 'reception'
  readonly id: string
  readonly verdict: VerdictName
  readonly citation: Citation
  readonly found: readonly Found[]
  /** Whether the text lets the applicant mend it. */
  readonly curable: boolean
}

/** A tier and what decides it: of each criterion that matters the leaves. What is settled of an open tier comes last. */
export type TierFinding = {
  readonly id: string
  readonly verdict: VerdictName
  readonly criteria: readonly (readonly Found[])[]
}

/** A case that goes to a person, or may. */
export type ReferralFinding = {
  readonly id: string
  readonly to: string
  readonly applies: boolean
  readonly citation: Citation
  readonly found: readonly Found[]
}

/** What an explanation tells: what decides, apart from what else was looked at. */
export type Findings = {
  /** The gates that are not passed, in the order of the stages. */
  readonly gates: readonly GateFinding[]
  /** The tier that is earned, or is earned at least. */
  readonly earned: TierFinding | undefined
  /** The tiers that are not earned and that the applicant would ask about, the highest first. */
  readonly refused: readonly TierFinding[]
  /** The tiers that missing facts leave open. */
  readonly open: readonly TierFinding[]
  readonly referrals: readonly ReferralFinding[]
  /** The referral whose recorded finding settled the tier, and who found it. */
  readonly foundBy: { readonly to: string; readonly citation: Citation } | undefined
}

/** Picks from the trace what decides an assessment. */
export function findingsOf(assessment: Assessment): Findings {
  const trace = traceOf(assessment)
  const stages = Object.keys(assessment.stages) as Stage[]
  const gates = (['eligibility', 'reception'] as const).flatMap((stage) =>
    stages.includes(stage) ? trace[stage].flatMap((element) => gateFinding(assessment, stage, element)) : [],
  )
  const settled = assessment.reasons.find((reason) => reason.code === 'tier/found')
  const foundBy = settled && { to: (settled.params as { to: string }).to, citation: settled.citation }
  const tiers = stages.includes('criteria') && !foundBy ? tierFindings(assessment, trace.tiers) : noTiers
  return { gates, ...tiers, referrals: referralFindings(assessment, trace.referrals), foundBy }
}

const noTiers = { earned: undefined, refused: [], open: [] }

function gateFinding(
  assessment: Assessment,
  stage: GateFinding['stage'],
  { kind, id, verdict, citation, when }: TraceElement,
): readonly GateFinding[] {
  if (verdict === 'met' || (kind !== 'requirement' && kind !== 'exclusion')) return []
  const curable = assessment.curable.includes(id)
  return [{ kind, stage, id, verdict, citation, found: foundIn(when), curable }]
}

function tierFindings(
  assessment: Assessment,
  elements: readonly TraceElement[],
): Pick<Findings, 'earned' | 'refused' | 'open'> {
  const { lowest, highest } = assessment.tierRange
  const placeOf = (tier: string | null) =>
    tier === null ? elements.length : elements.findIndex(({ id }) => id === tier)
  const [top, bottom] = [placeOf(highest), placeOf(lowest)]
  const tiers = elements.map(tierFinding)
  const between = tiers.slice(Math.max(0, top - 1), bottom)
  const refused = between.filter(({ verdict }) => verdict === 'unmet')
  const beyond = refused.some(({ criteria }) => criteria.flat().some(isTooMuch))
  return {
    earned: tiers[bottom]?.verdict === 'met' ? tiers[bottom] : undefined,
    refused: beyond ? tiers.slice(0, bottom).filter(({ verdict }) => verdict === 'unmet') : refused,
    open: between.filter(({ verdict }) => verdict === 'undetermined' || verdict === 'referred'),
  }
}

/** Whether a tier is missed for having too much: then those above it have a word to say as well. */
function isTooMuch({ detail, verdict }: Found): boolean {
  return verdict === 'unmet' && detail.kind === 'compare' && ['atMost', 'lessThan'].includes(detail.is)
}

function tierFinding({ id, verdict, when }: TraceElement): TierFinding {
  const wanted: readonly VerdictName[] = verdict === 'unmet' ? ['unmet'] : ['undetermined', 'referred', 'met']
  const all = criteriaIn(when)
  const criteria = wanted.flatMap((of) => all.filter((criterion) => criterion.verdict === of).map(foundIn))
  return { id, verdict, criteria: criteria.filter((found) => found.length > 0) }
}

/** The criteria of which a tier is made: what stands side by side, all of it asked for. */
function criteriaIn(condition: TraceCondition): readonly TraceCondition[] {
  return condition.kind === 'all' || condition.kind === 'byReading'
    ? condition.of.flatMap(criteriaIn)
    : [condition]
}

function referralFindings(
  assessment: Assessment,
  elements: readonly TraceElement[],
): readonly ReferralFinding[] {
  return assessment.referrals.map(({ id, to, applies }) => {
    const { citation, when } = elements.find((element) => element.id === id)!
    const isKnown = applies === undefined
    return { id, to, applies: isKnown, citation, found: isKnown ? foundIn(when) : [] }
  })
}

/** The choices that a referral leaves to the person: no tier, or from one to another. */
export function leftOpenBy(assessment: Assessment, id: string) {
  return schemeOf(assessment).referrals!.find((referral) => referral.id === id)!.leavesOpen
}
