import { listedProblem, readJsonFile } from '../input/readJsonFile.ts'
import type { Problem } from '../verb.ts'
import type { Mapping } from './mapping.ts'
import { readMapping } from './readMapping.ts'

/** Reads a mapping from a file; everything that is wrong with it is one problem, an issue on each line. */
export async function readMappingFile(name: string): Promise<{ readonly mapping: Mapping } | Problem> {
  const read = await readJsonFile(name, 'mapping')
  if ('problem' in read) return { problem: `--map: ${read.problem}` }
  const found = readMapping(read.value)
  if ('mapping' in found) return found
  return { problem: `--map: ${listedProblem(name, found.issues, 'mapping').problem}` }
}
