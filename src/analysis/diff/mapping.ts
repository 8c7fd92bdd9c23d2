import type { Issue } from '../../issue.ts'
import { own } from '../../own.ts'
import { checkOrigins } from '../../scheme/checks/checkPredecessor.ts'
import type { FactDefinition } from '../../scheme/factDefinition.ts'
import type { FactOrigin } from '../../scheme/predecessorDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'

/** How applicants of one edition are read under another. */
export type Mapping = {
  readonly through: 'predecessor' | 'sameEdition'
  readonly origins: { readonly [fact: string]: FactOrigin }
}

/** What carries facts over, or why nothing does. */
export type Mapped =
  | Mapping
  | { readonly because: 'noMapping' | 'mappingUnfit'; readonly issues?: readonly Issue[] }

/** The mapping from an edition to another that declares it, or to another form of itself. */
export function mappingFrom(earlier: Scheme, later: Scheme): Mapped {
  if (earlier.id !== later.id) return { because: 'noMapping' }
  if (earlier.edition === later.edition) return { through: 'sameEdition', origins: sameFacts(earlier, later) }
  const { predecessor } = later
  if (predecessor?.edition !== earlier.edition) return { because: 'noMapping' }
  const issues = checkOrigins(later, earlier)
  if (issues.length > 0) return { because: 'mappingUnfit', issues }
  return { through: 'predecessor', origins: predecessor.facts }
}

/** An amended edition asks the same, but for facts that have become something else. */
function sameFacts(earlier: Scheme, later: Scheme): Mapping['origins'] {
  const facts = Object.keys(later.facts).map((id): [string, FactOrigin] => [id, { fact: id }])
  return Object.fromEntries(
    facts.filter(([id, origin]) => {
      const one = { ...later, predecessor: { edition: earlier.edition, facts: { [id]: origin } } }
      return own<FactDefinition>(earlier.facts, id) !== undefined && checkOrigins(one, earlier).length === 0
    }),
  )
}
