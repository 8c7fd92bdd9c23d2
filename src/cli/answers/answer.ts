import { type Issue, makeIssue } from '../../index.ts'
import { MAX_ISSUES } from '../maxIssues.ts'
import type { Request } from './readRequest.ts'

/** What came of one entry of the input. */
export type Answer<T> = {
  readonly id?: string | number
  readonly line: number
} & ({ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] })

/** The answer to a request, unless something was wrong with the request itself. */
export function answered<T>(request: Request, value: T): Answer<T> {
  return request.issues.length > 0 ? refused(request) : { ...placeOf(request), ok: true, value }
}

/** Everything that was wrong with a request, first of all with the request itself. */
export function refused(request: Request, issues: readonly Issue[] = []): Answer<never> {
  return {
    ...placeOf(request),
    ok: false,
    issues: limited([...request.issues, ...besides(request.issues, issues)]),
  }
}

function limited(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= MAX_ISSUES) return issues
  return [...issues.slice(0, MAX_ISSUES), makeIssue('input/too-many-issues', [], { maximum: MAX_ISSUES })]
}

function placeOf({ id, line }: Request): { readonly id?: string | number; readonly line: number } {
  return id === undefined ? { line } : { id, line }
}

/** The issues of places of which nothing is said yet: what was refused once is not to be refused again. */
function besides(known: readonly Issue[], issues: readonly Issue[]): readonly Issue[] {
  if (known.length === 0) return issues
  const places = new Set(known.map(({ path }) => JSON.stringify(path)))
  return issues.filter(({ path }) => !places.has(JSON.stringify(path)))
}
