import { formatDay } from '../calendar/dayNumber.ts'
import { type SchemePlan, startRun } from '../logic/compileScheme.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import {
  MET,
  nameVerdict,
  REFERRED,
  UNDETERMINED,
  UNMET,
  type Verdict,
  type VerdictName,
} from '../logic/verdict.ts'
import { type Result, succeed } from '../result.ts'
import { schemeName } from '../scheme/defineScheme.ts'
import type { Scheme, Stage } from '../scheme/schemeDefinition.ts'
import type { Assessment, ReferralResult } from './assessment.ts'
import { type Criteria, decideCriteria } from './criteria.ts'
import { deepFreeze } from './deepFreeze.ts'
import { type AssessmentInput, inputOfRun, valuesWithout } from './input.ts'
import { measureFigure } from './leafDetail.ts'
import { findMissing } from './missing.ts'
import type { AssessOptions, ParsedOptions } from './options.ts'
import { prepareRun } from './prepareRun.ts'
import { findReasons } from './reasons.ts'
import { decideStage, findCurable } from './stages.ts'
import { buildTrace, type Trace } from './trace.ts'

const evaluation = Symbol('evaluation')
type Evaluated = { readonly [evaluation]: Evaluation }

/** What stands behind an assessment: the run that it is a view of, and its trace, once it is asked for. */
type Evaluation = {
  readonly plan: SchemePlan
  readonly run: Run
  readonly options: ParsedOptions
  readonly trace: () => Trace
}

/**
 * Assesses an applicant under one edition of a scheme.
 *
 * @param scheme - the edition; its definition is compiled the first time it is used
 * @param data - what is known of the applicant, or {@link Facts} that `parseFacts` has read
 * @param options - the moment and its date, readings, parameters, and the stages that count
 * @returns the assessment, or every issue of the data (paths into it) and of the options (paths under `options`).
 * A refusal is an assessment, never an issue.
 * @throws DefinitionError if the scheme is one that `parseScheme` would have refused
 * @example
 * ```ts
 * import { assess } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const result = assess(yokohamaYSdgs20240401, { points: '59.5' }, { stages: ['criteria'] })
 * result.ok && result.value.outcome // => 'referred'
 * result.ok && result.value.tierRange // => { lowest: null, highest: 'superior' }
 * ```
 */
export function assess<TierId extends string, FactId extends string>(
  scheme: Scheme<TierId, FactId>,
  data: unknown,
  options?: AssessOptions,
): Result<Assessment<TierId, FactId>> {
  const prepared = prepareRun(scheme, data, options)
  if (!prepared.ok) return prepared
  const { plan, run, options: parsed } = prepared.value
  return succeed(assessmentOf<TierId, FactId>(plan, run, parsed))
}

/** The trace of an assessment, built from what was computed, when it is asked for. */
export function traceOf(assessment: Assessment): Trace {
  return evaluationOf(assessment).trace()
}

/** The scheme under which an assessment was made. */
export function schemeOf(assessment: Assessment): Scheme {
  return evaluationOf(assessment).plan.scheme
}

/** What an assessment was made from. */
export function inputOf(assessment: Assessment): AssessmentInput {
  const { plan, run, options } = evaluationOf(assessment)
  return inputOfRun(plan, run, options.stages)
}

/**
 * The same assessment as if nothing were known of some facts, not even what is presumed of them: whatever it says holds
 * for every value of theirs.
 */
export function assessWithout(assessment: Assessment, facts: readonly string[]): Assessment {
  const { plan, run, options } = evaluationOf(assessment)
  return assessmentOf(plan, startRun(plan, valuesWithout(plan, run.values, facts), options), options)
}

function evaluationOf(assessment: Assessment): Evaluation {
  const found = (assessment as Partial<Evaluated>)[evaluation]
  if (!found) throw new TypeError('not an assessment that assess() returned: a copy holds no trace')
  return found
}

function assessmentOf<TierId extends string, FactId extends string>(
  plan: SchemePlan,
  run: Run,
  options: ParsedOptions,
): Assessment<TierId, FactId> {
  const { scheme } = plan
  const criteria = decideCriteria(plan, run)
  const verdicts = options.stages.flatMap((stage): [Stage, Verdict][] => {
    const verdict = stage === 'criteria' ? criteria.verdict : decideStage(plan, run, stage)
    return verdict === undefined ? [] : [[stage, verdict]]
  })
  const tierAt = (at: number) => (plan.tiers[at]?.definition.id ?? null) as TierId | null
  const tierRange = { lowest: tierAt(criteria.lowest), highest: tierAt(criteria.highest) }
  const lazy = lazily(() => findMissing(plan, run, options.stages, criteria))
  const trace = lazily(() => deepFreeze(buildTrace(plan, run)))
  const measures = lazily(() =>
    deepFreeze(Object.fromEntries([...plan.measures.keys()].map((id) => [id, measureFigure(plan, run, id)]))),
  )
  const reasons = lazily(() => deepFreeze(findReasons(plan, run, options.stages, criteria)))
  const assessment = {
    scheme: schemeName(scheme),
    at: options.at,
    ...(options.on === undefined ? {} : { on: formatDay(options.on) }),
    outcome: outcomeOf(verdicts.map(([, verdict]) => verdict)),
    ...(criteria.lowest === criteria.highest ? { tier: tierRange.lowest } : {}),
    tierRange: Object.freeze(tierRange),
    stages: Object.freeze(
      Object.fromEntries(verdicts.map(([stage, verdict]) => [stage, nameVerdict(verdict)])),
    ) as { readonly [S in Stage]?: VerdictName },
    get measures() {
      return measures()
    },
    get missing() {
      return deepFreeze(lazy().facts) as Assessment<TierId, FactId>['missing']
    },
    get missingIs() {
      return lazy().exact ? ('exact' as const) : ('superset' as const)
    },
    curable: Object.freeze(findCurable(plan, run, options.stages)),
    referrals: deepFreeze(referralsOf(plan, run, criteria)),
    readings: Object.freeze(readingsOf(plan, run)),
    get reasons() {
      return reasons()
    },
  }
  Object.defineProperty(assessment, evaluation, { value: { plan, run, options, trace } satisfies Evaluation })
  return Object.freeze(assessment)
}

/** Unmet before undetermined before referred: what a missing fact could change is not yet a person's to decide. */
function outcomeOf(verdicts: readonly Verdict[]): VerdictName {
  const worst = [UNMET, UNDETERMINED, REFERRED].find((verdict) => verdicts.includes(verdict as Verdict))
  return nameVerdict((worst ?? (verdicts.length > 0 ? MET : UNDETERMINED)) as Verdict)
}

function referralsOf(plan: SchemePlan, run: Run, criteria: Criteria): readonly ReferralResult[] {
  return plan.referrals.flatMap(({ definition: { id, to }, node }): ReferralResult[] => {
    const verdict = verdictOf(run, node)
    if (verdict === UNMET || criteria.settledBy === id) return []
    return [verdict === MET ? { id, to } : { id, to, applies: 'unknown' }]
  })
}

function readingsOf(plan: SchemePlan, run: Run): { readonly [reading: string]: string } {
  return Object.fromEntries(
    plan.readings.flatMap((id, index) => (run.readingsUsed[index] ? [[id, run.readings[index]!]] : [])),
  )
}

function lazily<T extends object>(compute: () => T): () => T {
  let computed: T | undefined
  return () => {
    computed ??= compute()
    return computed
  }
}
