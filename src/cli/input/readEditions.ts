import type { Scheme } from '../../index.ts'
import { editionsNamed } from '../arguments/editionsNamed.ts'
import type { Problem } from '../verb.ts'
import { readSchemeFile } from './readSchemeFile.ts'

/** The editions that operands mean, each once: names of bundled schemes, and files that hold a definition. */
export async function readEditions(
  operands: readonly string[],
): Promise<{ readonly editions: readonly Scheme[] } | Problem> {
  if (operands.length === 0) return editionsNamed([])
  const editions = new Set<Scheme>()
  for (const operand of operands) {
    if (operand.endsWith('.json')) {
      const read = await readSchemeFile(operand)
      if ('problem' in read) return read
      editions.add(read.scheme)
    } else {
      const named = editionsNamed([operand])
      if ('problem' in named) return named
      for (const edition of named.editions) editions.add(edition)
    }
  }
  return { editions: [...editions] }
}
