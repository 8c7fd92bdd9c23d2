import { schemeOf } from '../assess/assess.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { VerdictName } from '../logic/verdict.ts'
import type { Stage } from '../scheme/schemeDefinition.ts'
import type { Findings } from './findings.ts'
import type { Labels } from './labels.ts'
import type { Gist, TierWords } from './phrasebook.ts'

/** The result in labels: outcome, stages, tier, and what keeps from the next one. */
export function gistOf(assessment: Assessment, findings: Findings, labels: Labels): Gist {
  const stages = Object.entries(assessment.stages) as [Stage, VerdictName][]
  const inVerdict = (wanted: VerdictName) =>
    stages.filter(([, verdict]) => verdict === wanted).map(([stage]) => stage)
  const tier = 'criteria' in assessment.stages ? tierWords(assessment, findings, labels) : undefined
  const next = findings.refused.at(-1)
  return {
    outcome: assessment.outcome,
    stages: {
      met: inVerdict('met'),
      unmet: inVerdict('unmet'),
      undetermined: inVerdict('undetermined'),
      referred: inVerdict('referred'),
    },
    tier,
    refused: next && tier?.kind === 'earned' ? labels.tier(next.id) : undefined,
    missing: assessment.missing.length,
    deciders: decidersOf(assessment).map(labels.decider),
  }
}

function tierWords(
  assessment: Assessment,
  { foundBy }: Findings,
  { tier: label, decider }: Labels,
): TierWords {
  const { tiers } = schemeOf(assessment)
  const { tier, tierRange } = assessment
  const name = (id: string | null) => (id === null ? null : label(id))
  const only = tiers.length === 1
  if (tier === undefined) {
    return { kind: 'open', lowest: name(tierRange.lowest), highest: name(tierRange.highest), only }
  }
  if (foundBy) return { kind: 'found', tier: name(tier), who: decider(foundBy.to) }
  if (tier === null) return { kind: 'none', lowest: label(tiers.at(-1)!.id), only }
  return { kind: 'earned', tier: label(tier), only }
}

/** Who decides: those to whom a case is referred, then those whose findings are missing. */
function decidersOf(assessment: Assessment): readonly string[] {
  const referred = assessment.referrals.filter(({ applies }) => applies === undefined).map(({ to }) => to)
  const asked = assessment.missing.flatMap(({ by }) => by ?? [])
  return [...new Set([...referred, ...asked])]
}
