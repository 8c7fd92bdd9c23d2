import type { ByReading } from '../basics.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { elementsOf } from './elementsOf.ts'
import type { Located } from './located.ts'

/** Every place of a definition that differs by reading. */
export function byReadingsOf(scheme: Scheme): readonly Located<ByReading<unknown>>[] {
  return elementsOf(scheme).filter(isByReading)
}

function isByReading(element: Located<object>): element is Located<ByReading<unknown>> {
  return (element.node as { readonly kind?: unknown }).kind === 'byReading'
}
