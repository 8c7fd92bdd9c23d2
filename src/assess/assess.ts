import { runLike } from '../logic/run.ts'
import { type Result, succeed } from '../result.ts'
import { factColumns } from '../scheme/factColumns.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import type { Assessment } from './assessment.ts'
import { AssessmentView } from './assessmentView.ts'
import { type AssessmentInput, inputOfRun, valuesWithout } from './input.ts'
import type { AssessOptions } from './options.ts'
import { type PreparedRun, prepareRun } from './prepareRun.ts'
import type { Trace } from './trace.ts'

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
  const prepared = prepareRun(scheme, data, options, false)
  if (!prepared.ok) return prepared
  return succeed(new AssessmentView<TierId, FactId>(prepared.value))
}

/**
 * The trace of an assessment, built from what was computed, when it is asked for.
 *
 * @param assessment - what {@link assess} returned, itself and no copy of it; TypeError for anything else
 * @returns every requirement, exclusion, tier and referral of the stages that were asked for, each with its conditions down to
 * the leaves, their verdicts and citations
 * @example
 * ```ts
 * import { assess, traceOf } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const result = assess(yokohamaYSdgs20240401, { points: '61' })
 * const tiers = result.ok ? traceOf(result.value).tiers : []
 * tiers.map(({ id, verdict }) => [id, verdict]) // => [['supreme', 'unmet'], ['superior', 'met'], ['standard', 'unmet']]
 * tiers[0].when.citation.text // => '第9条第2項第3号'
 * ```
 */
export function traceOf(assessment: Assessment): Trace {
  evaluationOf(assessment)
  return AssessmentView.trace(assessment as AssessmentView<string, string>)
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
  const values = valuesWithout(plan, run.values, facts)
  return new AssessmentView({
    plan,
    run: runLike(run, { values, columns: factColumns(plan.facts, values) }),
    options,
  })
}

function evaluationOf(assessment: Assessment): PreparedRun {
  const found = AssessmentView.behind(assessment)
  if (!found) throw new TypeError('not an assessment that assess() returned: a copy holds no trace')
  return found
}
