import type { Provision, Scheme } from './schemeDefinition.ts'

/** The provisions of an edition in the order of its text. */
export function inTextOrder(scheme: Scheme): readonly (readonly [id: string, provision: Provision])[] {
  return Object.entries(scheme.provisions).sort(([, a], [, b]) => (a.place ?? 0) - (b.place ?? 0))
}
