import type { Cite } from '../basics.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { elementsOf } from './elementsOf.ts'
import type { Located } from './located.ts'

/** Every citation of a definition, where it stands. */
export function citesOf(scheme: Scheme): readonly Located<Cite>[] {
  return elementsOf(scheme).flatMap(({ node, path }) => {
    const { cite } = node as { readonly cite?: Cite | undefined }
    return cite === undefined ? [] : [{ node: cite, path: [...path, 'cite'] }]
  })
}
