import { formatDay } from '../calendar/dayNumber.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import { type Run, runLike, verdictOf } from '../logic/run.ts'
import { MET, nameVerdict, UNDETERMINED, UNMET, type Verdict, type VerdictName } from '../logic/verdict.ts'
import type { Moment } from '../scheme/basics.ts'
import type { Stage } from '../scheme/schemeDefinition.ts'
import type { Assessment, ReferralResult } from './assessment.ts'
import { type Criteria, decideCriteria, foundTier } from './criteria.ts'
import { deepFreeze } from './deepFreeze.ts'
import { measureFigure } from './leafDetail.ts'
import { findMissing, type Missing } from './missing.ts'
import type { PreparedRun } from './prepareRun.ts'
import { findReasons } from './reasons.ts'
import { decideStage, findCurable } from './stages.ts'
import { type Trace, TraceView } from './trace.ts'

/** What was worked out when somebody asked for it. */
type Found = {
  -readonly [K in 'measures' | 'curable' | 'referrals' | 'readings' | 'reasons']?: Assessment[K]
} & {
  missing?: Missing
  trace?: Trace
}

/**
 * An assessment as a view of its run: the outcome is there at once, the rest is worked out when it is first read. It is
 * a class because a batch makes millions of them, and what stands on the prototype costs none of them anything.
 */
export class AssessmentView<TierId extends string, FactId extends string>
  implements Assessment<TierId, FactId>
{
  readonly scheme: string
  readonly at: Moment
  declare readonly on?: string
  readonly outcome: VerdictName
  declare readonly tier?: TierId | null
  readonly tierRange: Assessment<TierId>['tierRange']
  readonly stages: Assessment['stages']
  readonly #evaluation: PreparedRun
  readonly #criteria: Criteria
  #found: Found | undefined

  constructor(evaluation: PreparedRun) {
    const { plan, run, options } = evaluation
    const criteria = decideCriteria(plan, run)
    let key = 0
    // Unmet before undetermined before referred: what a missing fact could change is not yet a person's to decide.
    let worst: Verdict = MET
    for (const stage of options.stages) {
      const verdict = stage === 'criteria' ? criteria.verdict : decideStage(plan, run, stage)
      if (verdict === undefined) continue
      key += verdict * KEYS[stage]
      if (verdict < worst) worst = verdict
    }
    this.scheme = plan.name
    this.at = options.at
    if (options.on !== undefined) this.on = formatDay(options.on)
    // Nothing that was asked for is asked in this text: nothing is decided.
    this.outcome = nameVerdict(key === 0 ? UNDETERMINED : worst)
    const range = plan.tierRanges[criteria.lowest]![criteria.highest]!
    this.tierRange = range as Assessment<TierId>['tierRange']
    if (criteria.lowest === criteria.highest) this.tier = this.tierRange.lowest
    this.stages = stagesByKey[key]!
    this.#evaluation = evaluation
    this.#criteria = criteria
    Object.freeze(this)
  }

  get measures() {
    const { plan, run } = this.#evaluation
    const found = this.#once()
    found.measures ??= deepFreeze(
      Object.fromEntries([...plan.measures.keys()].map((id) => [id, measureFigure(plan, run, id)])),
    )
    return found.measures
  }

  get missing() {
    return this.#missing().facts as Assessment<TierId, FactId>['missing']
  }

  get missingIs() {
    return this.#missing().exact ? 'exact' : 'superset'
  }

  get curable() {
    const { plan, run, options } = this.#evaluation
    const found = this.#once()
    found.curable ??= Object.freeze(findCurable(plan, run, options.stages))
    return found.curable
  }

  get referrals() {
    const { plan, run } = this.#evaluation
    const found = this.#once()
    found.referrals ??= deepFreeze(referralsOf(plan, run))
    return found.referrals
  }

  get readings() {
    const found = this.#once()
    found.readings ??= Object.freeze(readingsOf(this.#evaluation))
    return found.readings
  }

  get reasons() {
    const { plan, run, options } = this.#evaluation
    const found = this.#once()
    found.reasons ??= deepFreeze(findReasons(plan, run, options.stages, this.#criteria))
    return found.reasons
  }

  /** All of it as one plain object. */
  toJSON(): Assessment<TierId, FactId> {
    const { scheme, at, on, outcome, tier, tierRange, stages } = this
    return {
      scheme,
      at,
      ...(on === undefined ? {} : { on }),
      outcome,
      ...(tier === undefined ? {} : { tier }),
      tierRange,
      stages,
      measures: this.measures,
      missing: this.missing,
      missingIs: this.missingIs,
      curable: this.curable,
      referrals: this.referrals,
      readings: this.readings,
      reasons: this.reasons,
    }
  }

  /** How Node prints it. */
  [Symbol.for('nodejs.util.inspect.custom')](): Assessment<TierId, FactId> {
    return this.toJSON()
  }

  /** What stands behind an assessment; nothing behind what only looks like one. */
  static behind(assessment: object): PreparedRun | undefined {
    return #evaluation in assessment ? assessment.#evaluation : undefined
  }

  static trace(assessment: AssessmentView<string, string>): Trace {
    const { plan, run } = assessment.#evaluation
    const found = assessment.#once()
    found.trace ??= new TraceView(plan, run)
    return found.trace
  }

  #missing(): Missing {
    const { plan, run, options } = this.#evaluation
    const found = this.#once()
    found.missing ??= deepFreeze(findMissing(plan, run, options.stages, this.#criteria))
    return found.missing
  }

  #once(): Found {
    this.#found ??= {}
    return this.#found
  }
}

/** The verdicts of all stages as one number; 0 stands for a stage that is not there. */
const KEYS: Readonly<Record<Stage, number>> = { eligibility: 1, reception: 5, criteria: 25 }
const MOST_KEY = 4 + 4 * 5 + 4 * 25

/** Stages and verdicts by their key. */
const stagesByKey = Array.from({ length: MOST_KEY + 1 }, (_, key): Assessment['stages'] => {
  const verdicts = Object.entries(KEYS).map(([stage, unit]) => [stage, Math.floor(key / unit) % 5] as const)
  return Object.freeze(
    Object.fromEntries(
      verdicts.flatMap(([stage, verdict]) =>
        verdict === 0 ? [] : [[stage, nameVerdict(verdict as Verdict)]],
      ),
    ),
  )
})

function referralsOf(plan: SchemePlan, run: Run): readonly ReferralResult[] {
  return plan.referrals.flatMap(({ definition, node, finding }): ReferralResult[] => {
    const verdict = verdictOf(run, node)
    if (verdict === UNMET) return []
    if (verdict === MET && foundTier(plan, run, definition, finding) !== undefined) return []
    const { id, to } = definition
    return [verdict === MET ? { id, to } : { id, to, applies: 'unknown' }]
  })
}

/** The readings that a result rests on: those of every part of it, and not only of as many as decided it. */
function readingsOf({ plan, run, options }: PreparedRun): Assessment['readings'] {
  const thorough = runLike(run, { thorough: true, readingsUsed: [] })
  decideCriteria(plan, thorough)
  for (const stage of options.stages) decideStage(plan, thorough, stage)
  findCurable(plan, thorough, options.stages)
  return Object.fromEntries(
    plan.readings.flatMap((id, index) => (thorough.readingsUsed[index] ? [[id, run.readings[index]!]] : [])),
  )
}
