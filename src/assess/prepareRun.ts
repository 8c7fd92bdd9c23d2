import { type Issue, makeIssue } from '../issue.ts'
import { compileScheme, type SchemePlan, startRun } from '../logic/compileScheme.ts'
import type { Run } from '../logic/run.ts'
import { fail, failWith, type Result, succeed } from '../result.ts'
import { schemeName } from '../scheme/defineScheme.ts'
import { type Held, heldOf, heldUnder, parseFacts } from '../scheme/parseFacts.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import { type AssessOptions, type ParsedOptions, parseOptions } from './options.ts'

/** A compiled scheme with a run that has been given its facts and options. */
export type PreparedRun = { readonly plan: SchemePlan; readonly run: Run; readonly options: ParsedOptions }

/** Reads data and options, and readies a run, thorough or not; every issue of both at once. */
export function prepareRun(
  scheme: Scheme,
  data: unknown,
  options: AssessOptions | undefined,
  thorough = true,
): Result<PreparedRun> {
  if (scheme.holds === 'period') {
    return fail(makeIssue('edition/period-only', [], { scheme: schemeName(scheme) }))
  }
  const parsed = parseOptions(scheme, options)
  const known = heldUnder(scheme, data)
  if (known && parsed.ok) return succeed(preparedRun(scheme, known, parsed.value, thorough))
  const facts = parseFacts(scheme, data)
  if (!parsed.ok || !facts.ok) {
    return failWith([...issuesOf(facts), ...issuesOf(parsed)])
  }
  return succeed(preparedRun(scheme, heldOf(scheme, facts.value), parsed.value, thorough))
}

function preparedRun(
  scheme: Scheme,
  { values, columns }: Held,
  options: ParsedOptions,
  thorough: boolean,
): PreparedRun {
  const plan = compileScheme(scheme)
  return { plan, run: startRun(plan, values, options, columns, thorough), options }
}

function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues
}
