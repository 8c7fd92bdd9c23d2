import { makeIssue } from '../../issue.ts'
import { suggestionIn } from '../../nearestName.ts'
import { own } from '../../own.ts'
import { allCited } from '../basics.ts'
import { citesOf } from '../walk/citesOf.ts'
import type { SchemeCheck } from './schemeCheck.ts'

/** Every citation names a provision of this edition. */
export const checkCitations: SchemeCheck = (scheme) =>
  citesOf(scheme).flatMap(({ node, path }) =>
    allCited(node).flatMap((id, at) => {
      if (own(scheme.provisions, id)) return []
      const params = { id, ...suggestionIn(id, Object.keys(scheme.provisions)) }
      return [
        makeIssue('definition/unknown-provision', typeof node === 'string' ? path : [...path, at], params),
      ]
    }),
  )
