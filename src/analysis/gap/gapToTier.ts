import { assess } from '../../assess/assess.ts'
import { decideCriteria } from '../../assess/criteria.ts'
import { deepFreeze } from '../../assess/deepFreeze.ts'
import type { AssessOptions } from '../../assess/options.ts'
import { prepareRun } from '../../assess/prepareRun.ts'
import { formatDay } from '../../calendar/dayNumber.ts'
import { showGiven } from '../../given.ts'
import { type Issue, makeIssue } from '../../issue.ts'
import { issueList } from '../../issueList.ts'
import { MET } from '../../logic/verdict.ts'
import { readChoice } from '../../readChoice.ts'
import { failWith, type Result, succeed } from '../../result.ts'
import { schemeName } from '../../scheme/defineScheme.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { writeFacts } from '../../scheme/writeFacts.ts'
import { bestFacts } from './bestFacts.ts'
import { changesOf } from './changesOf.ts'
import type { Gap } from './gap.ts'
import { goalOf, partVerdict, runOver } from './goal.ts'
import { impossibleOf, waitFor, whyOf } from './impossible.ts'
import { leastChange } from './leastChange.ts'
import { missingOf } from './missingOf.ts'
import { needsOf } from './needs.ts'
import { sightsOf } from './sightsOf.ts'

/**
 * Says what keeps an applicant from a tier: what the text lacks in its own measures, and the least that would have to
 * change.
 *
 * The `changes` are a concrete set. Applied to the facts they reach the tier, and no part of them can be left out: not
 * one of them, nor a part of a number. Many such sets may exist; this one has few facts, and of those the last in the
 * order of the definition. It is minimal where more never hurts. Where a condition now rewards and now punishes the
 * same numbers, and the tier cannot be reached without them, nothing is decided; a number that stands by itself is
 * brought to the nearest value that is enough. Dates are never changed: time alone cures what they keep from.
 *
 * With facts missing, `needs` bounds each shortfall; the `changes` are then those of the known facts without which the
 * tier cannot be reached however the rest comes out, and `missing` is what has to come out well.
 *
 * A referral counts neither as reached nor as missed: the tier is the one that the criteria yield.
 *
 * @param scheme - the edition
 * @param data - what is known of the applicant, as {@link assess} takes it
 * @param tier - the tier that is wanted; a higher one is as good
 * @param options - as `assess` takes them; `stages` are those that have to be met
 * @returns the gap, frozen; or every issue of the data, the options and the tier (`choice/unknown`)
 * @throws DefinitionError if the scheme is one that `parseScheme` would have refused
 * @example
 * ```ts
 * import { gapToTier } from 'kijun/analysis'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const result = gapToTier(yokohamaYSdgs20240401, { points: '53' }, 'superior', { stages: ['criteria'] })
 * result.ok && result.value.status // => 'reachable'
 * result.ok && result.value.changes[0].to // => '60'
 * result.ok && result.value.changes[0].difference // => '7'
 * ```
 */
export function gapToTier<TierId extends string>(
  scheme: Scheme<TierId>,
  data: unknown,
  tier: NoInfer<TierId>,
  options?: AssessOptions,
): Result<Gap> {
  const list = issueList()
  const tiers: readonly string[] = scheme.tiers.map(({ id }) => id)
  if (typeof tier !== 'string') {
    list.add(makeIssue('input/type', ['tier'], { expected: 'text', given: showGiven(tier) }))
  } else readChoice(tier, tiers, ['tier'], list)
  const prepared = prepareRun(scheme, data, options)
  if (!prepared.ok || list.issues.length > 0) {
    const issues: readonly Issue[] = prepared.ok ? [] : prepared.issues
    return failWith([...issues, ...list.issues])
  }
  const { plan, run, options: parsed } = prepared.value
  const given = run.values
  const goal = goalOf(plan, parsed, tiers.indexOf(tier), run)
  const sights = sightsOf(goal, run)
  const isReached = goal.parts.every((part) => partVerdict(goal, run, part) === MET)
  const best = isReached ? undefined : bestFacts(goal, sights, given)
  const waiting = best && !best.reaches ? waitFor(goal, best) : undefined
  const day = waiting ?? parsed.on
  const change =
    best && (best.reaches || waiting !== undefined)
      ? leastChange(goal, sights, given, best.values, day)
      : undefined
  const after = runOver(goal, change?.values ?? given, day)
  const impossible = best && !best.reaches ? impossibleOf(goal, sights, best) : []
  const why = best && !best.reaches ? whyOf(goal, best, impossible) : []
  const missing = missingOf(goal, after)
  const { lowest, highest } = decideCriteria(plan, run)
  const tierAt = (at: number) => tiers[at] ?? null
  return succeed(
    deepFreeze({
      scheme: schemeName(scheme),
      tier,
      at: parsed.at,
      ...(parsed.on === undefined ? {} : { on: formatDay(parsed.on) }),
      status: isReached
        ? 'reached'
        : best?.reaches
          ? 'reachable'
          : impossible.length > 0
            ? 'impossible'
            : 'notDecided',
      tierRange: { lowest: tierAt(lowest), highest: tierAt(highest) },
      needs: isReached ? [] : needsOf(goal, sights, run, given),
      changes: change ? changesOf(goal, given, change) : [],
      impossible,
      missing: missing.facts,
      ...(missing.dayUnknown ? { dayUnknown: true } : {}),
      ...(waiting === undefined ? {} : { waitUntil: formatDay(waiting) }),
      ...(why.length > 0 ? { why } : {}),
      ...outlookOf(scheme, after.values, day, options),
    } satisfies Gap),
  )
}

/** What is then for a person to decide, and the readings that the result rests on. */
function outlookOf(
  scheme: Scheme,
  values: FactValues,
  day: number | undefined,
  options: AssessOptions | undefined,
): Pick<Gap, 'referrals' | 'readings'> {
  const on = day === undefined ? {} : { on: formatDay(day) }
  const assessed = assess(scheme, writeFacts(scheme, values), { ...options, ...on })
  if (!assessed.ok) return { referrals: [], readings: {} }
  const { referrals, readings } = assessed.value
  return { referrals: [...referrals], readings: { ...readings } }
}
