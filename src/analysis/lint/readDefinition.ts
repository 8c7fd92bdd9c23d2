import { formatIssue, formatPath, type Issue, type PathStep } from '../../issue.ts'
import { issueList } from '../../issueList.ts'
import { checkCitations } from '../../scheme/checks/checkCitations.ts'
import { checkReachable } from '../../scheme/checks/checkReachable.ts'
import { schemeChecks } from '../../scheme/checks/schemeChecks.ts'
import { copyPlain } from '../../scheme/copyPlain.ts'
import { readShape } from '../../scheme/parseScheme.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { LintResult } from './finding.ts'
import { finding } from './subjectOf.ts'

/** A definition that can be looked into, and what was wrong with it on the way; none where it cannot. */
export type ReadDefinition = {
  readonly scheme?: Scheme
  /** `id@edition`, as far as the data say. */
  readonly name: string
  readonly results: readonly LintResult[]
}

/**
 * Reads a definition that may be broken. What does not keep the rules from being looked into is mended and told: a
 * citation that is left out or leads nowhere, words in one language. Anything else ends it there.
 */
export function readDefinition(data: unknown): ReadDefinition {
  const list = issueList()
  const plain = copyPlain(data, list)
  const name = nameIn(plain)
  return { name, ...(list.issues.length > 0 ? { results: list.issues.map(invalid) } : readPlain(plain)) }
}

function readPlain(plain: unknown): Omit<ReadDefinition, 'name'> {
  const first = issueList()
  const scheme = readShape(plain, first)
  if (scheme) return checked(scheme, [])
  const results = first.issues.map((issue) => mendable(issue, plain))
  const mended = first.issues.map((issue) => ({ issue, mend: mendingOf(issue, plain) }))
  if (mended.some(({ mend }) => mend === undefined)) return { results }
  for (const { issue, mend } of mended) put(plain, issue.path, mend)
  const second = issueList()
  const whole = readShape(plain, second)
  return whole ? checked(whole, results) : { results: [...results, ...second.issues.map(invalid)] }
}

function nameIn(plain: unknown): string {
  if (typeof plain !== 'object' || plain === null) return '?'
  const { id, edition } = plain as { readonly id?: unknown; readonly edition?: unknown }
  return `${typeof id === 'string' ? id : '?'}@${typeof edition === 'string' ? edition : '?'}`
}

/** Everything that parsing would refuse, but for what lint has rules of its own for. */
function checked(scheme: Scheme, results: readonly LintResult[]): Omit<ReadDefinition, 'name'> {
  const unresolved = checkCitations(scheme).map((issue): LintResult => {
    const { id, suggestion } = issue.params as { readonly id: string; readonly suggestion?: string }
    const params = suggestion === undefined ? { provision: id } : { provision: id, suggestion }
    const witness = { kind: 'value', value: id } as const
    return finding({ rule: 'citation/unresolved', severity: 'error', path: issue.path, params, witness })
  })
  const told = [...results, ...unresolved]
  for (const checks of schemeChecks) {
    const issues = checks
      .filter((check) => check !== checkCitations && check !== checkReachable)
      .flatMap((check) => check(scheme))
    if (issues.length > 0) return { results: [...told, ...issues.map(invalid)] }
  }
  return { scheme, results: told }
}

/** What stands in for something that is left out; nothing where it cannot be gone on without. */
function mendingOf({ code, path }: Issue, plain: unknown): unknown {
  if (code !== 'input/missing') return undefined
  const key = path.at(-1)
  if (key === 'cite') return Object.keys((plain as { provisions?: object }).provisions ?? {})[0]
  return path[0] === 'words' && (key === 'ja' || key === 'en') ? '' : undefined
}

function mendable(issue: Issue, plain: unknown): LintResult {
  const key = issue.path.at(-1)
  if (mendingOf(issue, plain) === undefined || key !== 'cite') return invalid(issue)
  const element = issue.path.slice(0, -1)
  const params = { element: formatPath(element) }
  const witness = { kind: 'value', value: structuredClone(valueAt(plain, element)) } as const
  return finding({ rule: 'citation/missing', severity: 'error', path: element, params, witness })
}

function invalid(issue: Issue): LintResult {
  const params = { ja: formatIssue(issue, 'ja'), en: issue.message }
  const witness = { kind: 'value', value: issue.params } as const
  return finding({ rule: 'definition/invalid', severity: 'error', path: issue.path, params, witness })
}

function valueAt(data: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PathStep, unknown>)?.[step], data)
}

function put(data: unknown, path: readonly PathStep[], value: unknown): void {
  const last = path.at(-1)!
  Object.assign(valueAt(data, path.slice(0, -1)) as object, { [last]: value })
}
