import type { FactDefinition } from '../factDefinition.ts'
import { parseFacts } from '../parseFacts.ts'
import { entriesIn } from '../walk/located.ts'
import type { SchemeCheck } from './schemeCheck.ts'
import { unusable } from './unusable.ts'

/** What fields presume goes together: facts that say nothing, and records that say nothing, can be read. */
export const checkSilence: SchemeCheck = (scheme) => {
  const lists = entriesIn<FactDefinition>(scheme.facts).filter(({ node }) => node.kind === 'list')
  const silent = Object.fromEntries(lists.map(({ id }) => [id, [{}]]))
  const read = parseFacts(scheme, silent)
  if (read.ok) return []
  return read.issues.map((issue) =>
    unusable(`what is presumed does not go together: ${issue.message}`, ['facts', ...issue.path.slice(0, 1)]),
  )
}
