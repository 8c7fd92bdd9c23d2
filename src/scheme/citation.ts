import type { Citation } from '../issue.ts'
import { memoByDefinition } from '../memo.ts'
import { own } from '../own.ts'
import { type Cite, firstCited } from './basics.ts'
import type { Scheme } from './schemeDefinition.ts'

/** The provision that an element cites first, as its text names it. */
export function citationOf(scheme: Scheme, cite: Cite): Citation {
  const provision = firstCited(cite)
  const known = citationsOf(scheme)
  const made = known.get(provision)
  if (made) return made
  const citation = Object.freeze({ provision, text: own(scheme.provisions, provision)?.cite ?? provision })
  known.set(provision, citation)
  return citation
}

const citationsOf = memoByDefinition((_: Scheme) => new Map<string, Citation>())
