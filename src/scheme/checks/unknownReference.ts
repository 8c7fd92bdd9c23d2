import { type Issue, makeIssue, type PathStep } from '../../issue.ts'
import { nearestName } from '../../nearestName.ts'

/** The issue that a definition names something that it does not hold. */
export function unknownReference(
  kind: string,
  id: string,
  known: Iterable<string>,
  path: readonly PathStep[],
): Issue {
  const suggestion = nearestName(id, known)
  const params = { kind, id }
  return makeIssue(
    'definition/unknown-reference',
    path,
    suggestion === undefined ? params : { ...params, suggestion },
  )
}
