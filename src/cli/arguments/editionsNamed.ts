import { schemes } from '../../../schemes/index.ts'
import type { Scheme } from '../../index.ts'
import type { Problem } from '../verb.ts'
import { operandScheme } from './operandScheme.ts'

/** The editions that names mean, each once: `id@edition`, or all of those of an `id`; all without a name. */
export function editionsNamed(names: readonly string[]): { readonly editions: readonly Scheme[] } | Problem {
  if (names.length === 0) return { editions: schemes }
  const editions = new Set<Scheme>()
  for (const name of names) {
    const series = schemes.filter(({ id }) => id === name)
    for (const edition of series) editions.add(edition)
    if (series.length > 0) continue
    const found = operandScheme(name)
    if ('problem' in found) return found
    editions.add(found.scheme)
  }
  return { editions: [...editions] }
}
