import type { Change, Gap } from '../../../src/analysis/index.ts'
import { type AssessOptions, assess, type Scheme, traceOf } from '../../../src/index.ts'
import type { Data } from '../../laws/edition.ts'
import { valueAt, withValue } from '../../laws/factPaths.ts'

/** The facts with changes made: a value in its place, a record at the end of its list. */
export function applied(data: Data, changes: readonly Pick<Change, 'fact' | 'to'>[]): Data {
  return changes.reduce((of, { fact, to }) => {
    const [list, at] = fact
    if (fact.length === 2 && typeof at === 'number') {
      return withValue(of, [list!], [...(valueAt(of, [list!]) as readonly unknown[]), to])
    }
    return withValue(of, fact, to)
  }, data)
}

/** What the text yields of a goal, from an assessment alone: `reached`, still `open`, or `missed`. */
export function standing(
  scheme: Scheme,
  data: Data,
  tier: string,
  options: AssessOptions = {},
): 'reached' | 'open' | 'missed' {
  const result = assess(scheme, data, options)
  if (!result.ok) return 'missed'
  const { stages, tierRange } = result.value
  const order = [...scheme.tiers.map(({ id }) => id), null]
  const wanted = order.indexOf(tier)
  const asked = options.stages ?? ['eligibility', 'reception', 'criteria']
  const verdicts = (['eligibility', 'reception'] as const)
    .filter((stage) => asked.includes(stage))
    .map((stage) => stages[stage])
  const [lowest, highest] = asked.includes('criteria')
    ? [order.indexOf(tierRange.lowest), order.indexOf(tierRange.highest)]
    : [0, 0]
  if (verdicts.includes('unmet') || highest > wanted) return 'missed'
  // What a referral leaves to a person is not reached by the criteria.
  const tiers = traceOf(result.value).tiers.slice(0, wanted + 1)
  if (lowest > wanted && tiers.every(({ verdict }) => verdict === 'unmet')) return 'missed'
  // Nor is what is open with nothing missing: it waits for a person, not for facts.
  const openStages = [
    ...(['eligibility', 'reception'] as const).filter(
      (stage) => asked.includes(stage) && ['undetermined', 'referred'].includes(stages[stage] ?? 'met'),
    ),
    ...(lowest > wanted ? (['criteria'] as const) : []),
  ]
  const waits = (stage: 'eligibility' | 'reception' | 'criteria') => {
    const alone = assess(scheme, data, { ...options, stages: [stage] })
    return alone.ok && alone.value.missing.length === 0
  }
  if (options.on !== undefined && openStages.some(waits)) return 'missed'
  const isMet = verdicts.every((verdict) => verdict === undefined || verdict === 'met')
  return isMet && lowest <= wanted ? 'reached' : 'open'
}

/** The options under which the changes of a gap count: from the day to wait for, if there is one. */
export function optionsOf({ waitUntil }: Gap, options: AssessOptions): AssessOptions {
  return waitUntil === undefined ? options : { ...options, on: waitUntil }
}
