import type { Condition } from '../../../scheme/conditionDefinition.ts'
import type { Tier } from '../../../scheme/schemeDefinition.ts'
import { leavesOf } from '../../reasoning/variables.ts'
import type { World } from '../../reasoning/world.ts'
import type { LintResult } from '../finding.ts'
import { all, any, not } from '../rootsOf.ts'
import { applicants, finding, type LintSubject, open, worldsFor } from '../subjectOf.ts'

/** Tiers that nobody can reach, that a higher one always takes, or that do not stand in each other as tiers do. */
export function tierRules(subject: LintSubject): readonly LintResult[] {
  const { tiers } = subject.scheme
  const told = new Set<string>()
  const worlds = worldsFor(
    subject,
    tiers.map(({ when }) => when),
  )
  const found = worlds.flatMap((world) => [
    ...tiers.flatMap((_, at) => checkEarned(subject, world, at)),
    ...pairsOf(tiers.filter((_, at) => checkEarned(subject, world, at).length === 0)).flatMap(
      ({ higher, lower, next }) => checkPair(subject, world, higher, lower, next),
    ),
  ])
  // What holds under the usual readings is not said again of the others.
  return found.filter((result) => {
    const { rule, path, params } = 'found' in result ? result.found : { ...result.open, params: {} }
    const key = JSON.stringify([rule, path, params])
    const isNew = !told.has(key)
    told.add(key)
    return isNew
  })
}

function checkEarned(subject: LintSubject, world: World, at: number): readonly LintResult[] {
  const { tiers } = subject.scheme
  const tier = tiers[at]!
  const path = ['tiers', at]
  const met = subject.decide(world, tier.when)
  if (met.kind === 'notDecided') return [open('tier/unreachable', path, met.because, world)]
  if (met.kind === 'impossible') {
    const unmet = subject.decide(world, not(tier.when))
    const params = { tier: tier.id, with: [] }
    const witness = applicants(...[unmet].filter((of) => of.kind === 'possible'))
    return [finding({ rule: 'tier/unreachable', severity: 'error', path, params, world, witness })]
  }
  const above = tiers.slice(0, at)
  if (above.length === 0) return []
  const earned = subject.decide(world, all(tier.when, not(any(...above.map(({ when }) => when)))))
  if (earned.kind === 'possible') return []
  if (earned.kind === 'notDecided') return [open('tier/out-of-order', path, earned.because, world)]
  const params = { tier: tier.id, above: above.map(({ id }) => id) }
  return [
    finding({
      rule: 'tier/out-of-order',
      severity: 'error',
      path,
      params,
      world,
      witness: applicants(met),
    }),
  ]
}

type Pair = {
  readonly higher: Tier
  readonly lower: Tier
  /** Whether the one follows on the other. */
  readonly next: boolean
}

function pairsOf(tiers: readonly Tier[]): readonly Pair[] {
  return tiers.flatMap((higher, at) =>
    tiers.slice(at + 1).map((lower, between) => ({ higher, lower, next: between === 0 })),
  )
}

/** Either the higher tier asks for all that the lower one does, or they are bands that share nothing. */
function checkPair(
  subject: LintSubject,
  world: World,
  higher: Tier,
  lower: Tier,
  next: boolean,
): readonly LintResult[] {
  // Of tiers further apart it is said by those between them.
  if (!next && !isBand(world, lower.when)) return []
  const both = subject.decide(world, all(higher.when, lower.when))
  const alone = subject.decide(world, all(higher.when, not(lower.when)))
  const path = ['tiers', subject.scheme.tiers.indexOf(lower)]
  const rule = isBand(world, lower.when) ? 'tier/overlap' : 'tier/not-nested'
  if (both.kind === 'impossible' || alone.kind === 'impossible') return []
  if (both.kind === 'notDecided') return [open(rule, path, both.because, world)]
  if (alone.kind === 'notDecided') return [open(rule, path, alone.because, world)]
  const witness = applicants(rule === 'tier/overlap' ? both : alone)
  const params = { higher: higher.id, lower: lower.id }
  return [finding({ rule, severity: 'warning', path, params, world, witness })]
}

/** Whether a tier holds one measure between two numbers. */
function isBand(world: World, when: Condition): boolean {
  const leaves = leavesOf(world, when).flatMap((leaf) => (leaf.kind === 'compare' ? [leaf] : []))
  const up = leaves.filter(({ is }) => is === 'atLeast' || is === 'moreThan')
  const down = leaves.filter(({ is }) => is === 'atMost' || is === 'lessThan')
  return down.some((leaf) => up.some(({ measure }) => measure === leaf.measure))
}
