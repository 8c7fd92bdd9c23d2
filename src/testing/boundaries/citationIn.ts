import type { Citation, Cite, Scheme } from '../../index.ts'

/** The provision that is cited first, as the text names it. */
export function citationIn({ provisions }: Scheme, cite: Cite): Citation {
  const provision = typeof cite === 'string' ? cite : cite[0]
  return { provision, text: provisions[provision]?.cite ?? provision }
}

/** The same as a member of a case, where the definition cites something. */
export function cited(scheme: Scheme, cite: Cite | undefined): { readonly citation?: Citation } {
  return cite === undefined ? {} : { citation: citationIn(scheme, cite) }
}
