import type { Citation } from '../issue.ts'
import { own } from '../own.ts'
import { type Cite, firstCited } from './basics.ts'
import type { Scheme } from './schemeDefinition.ts'

/** The provision that an element cites first, as its text names it. */
export function citationOf(scheme: Scheme, cite: Cite): Citation {
  const provision = firstCited(cite)
  return { provision, text: own(scheme.provisions, provision)?.cite ?? provision }
}
