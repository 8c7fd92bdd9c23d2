import { type Issue, makeIssue } from '../issue.ts'
import { compileScheme, type SchemePlan, startRun } from '../logic/compileScheme.ts'
import type { Run } from '../logic/run.ts'
import { fail, type Result, resultOf, succeed } from '../result.ts'
import { schemeName } from '../scheme/defineScheme.ts'
import { heldOf, parseFacts } from '../scheme/parseFacts.ts'
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
  const facts = parseFacts(scheme, data)
  if (!parsed.ok || !facts.ok) {
    return resultOf<never>(undefined as never, [...issuesOf(facts), ...issuesOf(parsed)])
  }
  const plan = compileScheme(scheme)
  const { values, columns } = heldOf(scheme, facts.value)
  const run = startRun(plan, values, parsed.value, columns, thorough)
  return succeed({ plan, run, options: parsed.value })
}

function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues
}
