import { type Moment, usualMoments } from '../../../scheme/basics.ts'
import type { Condition } from '../../../scheme/conditionDefinition.ts'
import type { Exclusion, Requirement, Tier } from '../../../scheme/schemeDefinition.ts'
import type { Decision } from '../../reasoning/decide.ts'
import { type World, worldOf } from '../../reasoning/world.ts'
import type { LintResult } from '../finding.ts'
import { all, not } from '../rootsOf.ts'
import { applicants, finding, type LintSubject, open } from '../subjectOf.ts'

/** What must hold beside a tier, and what it is called. */
type Gate = { readonly name: string; readonly holds: Condition }

/** An applicant who meets the tier. */
type Possible = Extract<Decision, { readonly kind: 'possible' }>

/** Tiers that can be met, but not together with everything else that is asked at the same moment. */
export function gateRules(subject: LintSubject): readonly LintResult[] {
  const world = worldOf(subject.scheme)
  return subject.scheme.tiers.flatMap((tier) => {
    const met = subject.decide(world, tier.when)
    if (met.kind !== 'possible') return []
    const found = usualMoments.flatMap((moment) => checkTogether(subject, world, tier, met, moment))
    return found.slice(0, 1)
  })
}

function checkTogether(
  subject: LintSubject,
  world: World,
  tier: Tier,
  met: Possible,
  moment: Moment,
): readonly LintResult[] {
  const gates = gatesAt(subject, moment)
  const path = ['tiers', subject.scheme.tiers.indexOf(tier)]
  const together = (of: readonly Gate[]) =>
    subject.decide(world, all(tier.when, ...of.map(({ holds }) => holds)))
  const decision = together(gates)
  if (decision.kind === 'possible') return []
  if (decision.kind === 'notDecided') return [open('tier/unreachable', path, decision.because, world)]
  // Those without which it could be met are the ones that stand against each other.
  const against = gates.reduce((kept, gate) => {
    const fewer = kept.filter((of) => of !== gate)
    return together(fewer).kind === 'impossible' ? fewer : kept
  }, gates)
  const params = { tier: tier.id, with: against.map(({ name }) => name) }
  const witness = applicants(met)
  return [finding({ rule: 'tier/unreachable', severity: 'error', path, params, world, witness })]
}

function gatesAt({ scheme }: LintSubject, moment: Moment): readonly Gate[] {
  const now = ({ at }: Requirement | Exclusion) => (at ?? usualMoments).includes(moment)
  return [
    ...(scheme.requirements ?? [])
      .filter(now)
      .map(({ id, when }) => ({ name: `requirements.${id}`, holds: when })),
    ...(scheme.exclusions ?? [])
      .filter(now)
      .map(({ id, when }) => ({ name: `exclusions.${id}`, holds: not(when) })),
  ]
}
