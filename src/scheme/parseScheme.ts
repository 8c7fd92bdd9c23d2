import { type IssueList, issueList } from '../issueList.ts'
import { failWith, type Result, resultOf } from '../result.ts'
import { schemeChecks } from './checks/schemeChecks.ts'
import { copyPlain } from './copyPlain.ts'
import type { Scheme } from './schemeDefinition.ts'
import { schemeSchema } from './zod/schemeSchema.ts'
import { expectedKeys, issuesOfZod } from './zodIssues.ts'

/**
 * Reads a definition that this process did not write itself: from a file, a form, the network.
 *
 * A scheme that it returns never makes the engine throw. Whether its rules make sense is another question, and
 * `lintScheme`'s.
 *
 * @param data - the definition, as `JSON.parse` gives it
 * @returns a copy of the definition, or at most 100 issues. Its shape is judged first, all of it at once; then every
 * reference, of the right kind and to something there is; then whether each measure can be computed: no measure by
 * way of itself, no ratio over what may be zero, no threshold above what its measure can come to
 * @example
 * ```ts
 * import { parseScheme } from 'kijun'
 * const read = parseScheme({
 *   id: 'my-city', edition: '2026',
 *   provisions: { '3': { cite: '第3条', about: 'tier', treatment: 'rule' } },
 *   facts: { points: { kind: 'number', min: '0', cite: '3' } },
 *   measures: { points: { value: { kind: 'fact', fact: 'point' } } },
 *   tiers: [{ id: 'certified', when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '60' }, cite: '3' }],
 * })
 * read.ok ? '' : read.issues[0].message // => 'measures.points.value.fact: no fact point in this definition; did you mean points?'
 * ```
 */
export function parseScheme(data: unknown): Result<Scheme> {
  const list = issueList()
  const plain = copyPlain(data, list)
  if (list.issues.length > 0) return failWith(list.issues)
  const scheme = readShape(plain, list)
  if (scheme) check(scheme, list)
  return resultOf(scheme as Scheme, list.issues)
}

/** Reads the shape of a definition that {@link copyPlain} has copied; the issues of all of it go to the list. */
export function readShape(data: unknown, list: IssueList): Scheme | undefined {
  const read = schemeSchema().safeParse(data, { error: expectedKeys, reportInput: true, jitless: true })
  if (read.success) return read.data
  for (const issue of read.error.issues) {
    for (const translated of issuesOfZod(issue)) {
      if (!list.add(translated)) return undefined
    }
  }
  return undefined
}

/** Later checks rest on what earlier ones have found to be there. */
function check(scheme: Scheme, list: IssueList): void {
  for (const checks of schemeChecks) {
    for (const issue of checks.flatMap((find) => find(scheme))) {
      if (!list.add(issue)) return
    }
    if (list.issues.length > 0) return
  }
}
