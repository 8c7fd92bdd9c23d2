import { readFile, stat } from 'node:fs/promises'
import { formatIssue, type Issue } from '../../index.ts'
import { readJson } from '../json/readJson.ts'
import type { Problem } from '../verb.ts'
import { fileProblem } from './openInputs.ts'

/** How many bytes a definition may have. Those of the texts that are bundled have less than a hundredth. */
const MAX_BYTES = 50_000_000

/** Reads a file that holds one JSON value; everything that is wrong with it is one problem, an issue on each line. */
export async function readJsonFile(name: string): Promise<{ readonly value: unknown } | Problem> {
  const problem = await fileProblem(name)
  if (problem !== undefined) return { problem }
  if ((await stat(name)).size > MAX_BYTES) return { problem: `${name} is larger than ${MAX_BYTES} bytes` }
  const text = (await readFile(name, 'utf8')).replace(/^\ufeff/, '')
  const entry = readJson(text, { lineAt: (index) => index + 1 }).entries[0]!
  return entry.issues.length > 0 ? listedProblem(name, entry.issues) : { value: entry.value }
}

/** What keeps a file from being a definition. */
export function listedProblem(name: string, issues: readonly Issue[]): Problem {
  const lines = issues.map((issue) => `  ${formatIssue(issue, 'en')}`)
  return { problem: [`${name} is no definition:`, ...lines].join('\n') }
}
