import { readFile, stat } from 'node:fs/promises'
import { formatIssue, type Issue, parseScheme, type Scheme } from '../../index.ts'
import { readJson } from '../json/readJson.ts'
import type { Problem } from '../verb.ts'
import { fileProblem } from './openInputs.ts'

/** How many bytes a definition may have. Those of the texts that are bundled have less than a hundredth. */
const MAX_BYTES = 50_000_000

/** Reads a definition from a file; everything that is wrong with it is one problem, an issue on each line. */
export async function readSchemeFile(name: string): Promise<{ readonly scheme: Scheme } | Problem> {
  const problem = await fileProblem(name)
  if (problem !== undefined) return { problem }
  if ((await stat(name)).size > MAX_BYTES) return { problem: `${name} is larger than ${MAX_BYTES} bytes` }
  const text = (await readFile(name, 'utf8')).replace(/^\ufeff/, '')
  const [entry] = readJson(text, { lineAt: (index) => index + 1 }).entries
  if (!entry) return { problem: `${name} is empty` }
  if (entry.issues.length > 0) return { problem: problemOf(name, entry.issues) }
  const parsed = parseScheme(entry.value)
  return parsed.ok ? { scheme: parsed.value } : { problem: problemOf(name, parsed.issues) }
}

function problemOf(name: string, issues: readonly Issue[]): string {
  return [`${name} is no definition:`, ...issues.map((issue) => `  ${formatIssue(issue, 'en')}`)].join('\n')
}
