import { readFile, stat } from 'node:fs/promises'
import type { Issue } from '../../index.ts'
import { readJson } from '../json/readJson.ts'
import type { Problem } from '../verb.ts'
import { fileProblem } from './openInputs.ts'

/** How many bytes such a file may have. Definitions of the texts that are bundled have less than a hundredth. */
const MAX_BYTES = 50_000_000

/** Reads a file that holds one JSON value; everything that is wrong with it is one problem, an issue on each line. */
export async function readJsonFile(
  name: string,
  kind = 'definition',
): Promise<{ readonly value: unknown } | Problem> {
  const problem = await fileProblem(name)
  if (problem !== undefined) return { problem }
  if ((await stat(name)).size > MAX_BYTES) return { problem: `${name} is larger than ${MAX_BYTES} bytes` }
  const text = (await readFile(name, 'utf8')).replace(/^\ufeff/, '')
  const entry = readJson(text, { lineAt: (index) => index + 1 }).entries[0]!
  return entry.issues.length > 0 ? listedProblem(name, entry.issues, kind) : { value: entry.value }
}

/** What keeps a file from being what it should be. */
export function listedProblem(name: string, issues: readonly Issue[], kind = 'definition'): Problem {
  const lines = issues.map((issue) => `  ${issue.message}`)
  return { problem: [`${name} is no ${kind}:`, ...lines].join('\n') }
}
