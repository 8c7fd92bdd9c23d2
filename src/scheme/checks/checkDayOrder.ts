import type { Issue, PathStep } from '../../issue.ts'
import { itemsIn } from '../walk/located.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/** No text is out of force before it is in force, and no transition ends before it begins. */
export const checkDayOrder: SchemeCheck = ({ inForce, transitions }) => [
  ...checkOrder(inForce, ['inForce']),
  ...itemsIn(transitions, 'transitions').flatMap(({ node, path }) =>
    checkOrder(node.decided, [...path, 'decided']),
  ),
]

function checkOrder(
  days: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined,
  path: readonly PathStep[],
): readonly Issue[] {
  const { from, until } = days ?? {}
  if (from === undefined || until === undefined || from <= until) return []
  return [unusable(`ends on ${until}, before it begins on ${from}`, [...path, 'until'])]
}
