import { assess, assessWithout, inputOf } from '../../assess/assess.ts'
import type { AssessmentInput } from '../../assess/input.ts'
import type { AssessOptions } from '../../assess/options.ts'
import { type Issue, nestIssue } from '../../issue.ts'
import { issueList } from '../../issueList.ts'
import { own } from '../../own.ts'
import { refuseKey } from '../../readChoice.ts'
import { failWith, type Result, succeed } from '../../result.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { DecisionRecord, RecordedResult } from './decisionRecord.ts'
import { recordedResult } from './recordedResult.ts'

/** What a record would hold if it were made now. */
export type Recomputed = Omit<AssessmentInput, 'scheme'> & { readonly result: RecordedResult }

type Names = { readonly [name: string]: string }

/**
 * Assesses again what was recorded.
 *
 * @param supplied - the withheld facts whose values are known again; of the others nothing is known, not even what is
 * presumed of them
 * @returns what a record would hold, or the issues of what this definition does not read, by their place in the record
 */
export function recompute(
  scheme: Scheme,
  record: DecisionRecord,
  supplied: { readonly [fact: string]: unknown },
): Result<Recomputed> {
  const { at, on, stages, readings, parameters } = record
  const options: AssessOptions = { at, stages, readings, parameters, ...(on === undefined ? {} : { on }) }
  const assessed = assess(scheme, { ...record.facts, ...supplied }, options)
  const withheld = Object.keys(record.redacted ?? {})
  const list = issueList()
  for (const fact of withheld) {
    if (!Object.hasOwn(scheme.facts, fact)) refuseKey(fact, Object.keys(scheme.facts), ['redacted'], list)
  }
  if (!assessed.ok || list.issues.length > 0) {
    for (const issue of assessed.ok ? [] : assessed.issues) list.add(inRecord(issue))
    return failWith(list.issues)
  }
  const unknown = withheld.filter((fact) => !Object.hasOwn(supplied, fact))
  const whole = unknown.length === 0 ? assessed.value : assessWithout(assessed.value, unknown)
  const open = withheld.length === 0 ? assessed.value : assessWithout(assessed.value, withheld)
  const { scheme: _, facts, ...input } = inputOf(assessed.value)
  const disclosed = Object.entries(facts).filter(([fact]) => !withheld.includes(fact))
  const result = recordedResult(whole, open, withheld)
  return succeed({
    ...input,
    facts: Object.fromEntries(disclosed),
    result: unknown.length === 0 ? result : asFarAsSettled(result, record.result, isFound(scheme, unknown)),
  })
}

/** An issue of an assessment, at its place in the record; facts that are supplied have been read before. */
function inRecord(issue: Issue): Issue {
  const [root] = issue.path
  if (root === undefined) return issue
  if (root === 'options') return nestIssue({ ...issue, path: issue.path.slice(1) })
  return nestIssue(issue, 'facts')
}

/** A record as far as another definition can read it: readings and parameters that it does not have are left out. */
export function readableBy(scheme: Scheme, record: DecisionRecord): DecisionRecord {
  const kept = (names: Names, keep: (name: string, value: string) => boolean | undefined): Names =>
    Object.fromEntries(Object.entries(names).filter(([name, value]) => keep(name, value)))
  return {
    ...record,
    readings: kept(record.readings, (id, of) => own(scheme.readings, id)?.alternatives.includes(of)),
    parameters: kept(record.parameters, (id) => own(scheme.parameters, id) !== undefined),
  }
}

/** Whether one of these facts is what a person found where a case was referred: it can overrule what is settled. */
function isFound({ referrals }: Scheme, facts: readonly string[]): boolean {
  return referrals?.some(({ finding }) => facts.some((fact) => fact === finding)) === true
}

/**
 * A result with facts unknown, and in place of what they leave open, what was recorded. What is settled without them
 * stays settled whatever they are, unless one of them is what a person found.
 */
function asFarAsSettled(
  result: RecordedResult,
  recorded: RecordedResult,
  overruled: boolean,
): RecordedResult {
  const { outcome, stages, tier, ...rest } = result
  const isSettled = (verdict: string | undefined) => verdict === 'met' || verdict === 'unmet'
  const settledStages = Object.entries(stages).map(([stage, verdict]) => [
    stage,
    isSettled(verdict) && !(overruled && stage === 'criteria')
      ? verdict
      : own(recorded.stages as { [stage: string]: typeof verdict }, stage),
  ])
  const range = tier === undefined || overruled ? recorded : result
  return {
    ...rest,
    outcome: isSettled(outcome) && !overruled ? outcome : recorded.outcome,
    stages: Object.fromEntries(settledStages),
    ...(range.tier === undefined ? {} : { tier: range.tier }),
    tierRange: range.tierRange,
  }
}
