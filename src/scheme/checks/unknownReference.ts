import { type Issue, makeIssue, type PathStep } from '../../issue.ts'
import { suggestionIn } from '../../nearestName.ts'

/** The issue that a definition names something that it does not hold. */
export function unknownReference(
  kind: string,
  id: string,
  known: Iterable<string>,
  path: readonly PathStep[],
): Issue {
  return makeIssue('definition/unknown-reference', path, { kind, id, ...suggestionIn(id, known) })
}
