import { parseScheme, type Scheme } from '../../index.ts'
import type { Problem } from '../verb.ts'
import { listedProblem, readJsonFile } from './readJsonFile.ts'

/** Reads a definition from a file; everything that is wrong with it is one problem, an issue on each line. */
export async function readSchemeFile(name: string): Promise<{ readonly scheme: Scheme } | Problem> {
  const read = await readJsonFile(name)
  if ('problem' in read) return read
  const parsed = parseScheme(read.value)
  return parsed.ok ? { scheme: parsed.value } : listedProblem(name, parsed.issues)
}
