import { readFile } from 'node:fs/promises'
import type { ClosedDays } from '../../calendar/index.ts'
import { readClosedDays } from '../answers/readClosedDays.ts'
import { readJson } from '../json/readJson.ts'
import type { Problem } from '../verb.ts'
import { fileProblem } from './openInputs.ts'

/** Reads the closed days that `--closed FILE` names: `{ "weekends"?, "yearEnd"?, "dates"? }`, or a list of dates. */
export async function readClosedFile(
  name: string | undefined,
): Promise<{ readonly closedDays?: ClosedDays } | Problem> {
  if (name === undefined) return {}
  const problem = await fileProblem(name)
  if (problem !== undefined) return { problem: `--closed: ${problem}` }
  const text = (await readFile(name, 'utf8')).replace(/^\ufeff/, '')
  const { value, issues } = readJson(text, { lineAt: (index) => index + 1 }).entries[0]!
  const read = issues.length > 0 ? { issues } : readClosedDays(value)
  if ('closedDays' in read) return read
  return { problem: `--closed: ${name}: ${read.issues[0]!.message}` }
}
