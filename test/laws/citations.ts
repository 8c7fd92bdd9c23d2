import type { Citation, Scheme } from '../../src/index.ts'

/** Citations of what is no provision of the edition, or not as it is written there. */
export function strangeIn(scheme: Scheme, citations: readonly Citation[]): readonly Citation[] {
  return citations.filter(({ provision, text }) => {
    const found = Object.hasOwn(scheme.provisions, provision) ? scheme.provisions[provision] : undefined
    return found?.cite !== text
  })
}

export function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  const { citation } = value as { readonly citation?: Citation }
  const inner = Object.values(value).flatMap(citationsIn)
  return citation ? [citation, ...inner] : inner
}

/** Whatever has a verdict of its own, a row of a table aside, has a citation of its own. */
export function uncitedIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || 'row' in value) return []
  const inner = Object.values(value).flatMap(uncitedIn)
  return 'verdict' in value && !('citation' in value) ? [value, ...inner] : inner
}
