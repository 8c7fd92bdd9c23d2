import { createReadStream } from 'node:fs'
import type { SuppliedFacts } from '../../index.ts'
import { readRequest } from '../answers/readRequest.ts'
import type { Problem } from '../verb.ts'
import { fileProblem } from './openInputs.ts'
import { readEntries } from './readEntries.ts'

/** What is supplied for records, by the digest of each. */
export type WithheldFacts = ReadonlyMap<string, SuppliedFacts>

const KEYS = ['id', 'record', 'salt', 'facts']

/** Reads what `kijun record --redact` kept apart, from the file that `--withheld` names. */
export async function readWithheldFile(
  name: string | undefined,
): Promise<{ readonly withheld: WithheldFacts } | Problem> {
  const withheld = new Map<string, SuppliedFacts>()
  if (name === undefined) return { withheld }
  const problem = await fileProblem(name)
  if (problem !== undefined) return { problem: `--withheld: ${problem}` }
  for await (const entry of readEntries(createReadStream(name))) {
    const { get, issues, line } = readRequest(entry, KEYS)
    const [issue] = issues
    if (issue) return { problem: `--withheld: ${name}, line ${line}: ${issue.message}` }
    const [record, supplied, salt] = [get('record'), get('facts'), get('salt')]
    if (typeof record !== 'string') {
      return { problem: `--withheld: ${name}, line ${line}: has no "record", the digest of one` }
    }
    // Facts and salt are unknown: verifyRecord() reads them.
    withheld.set(record, { supplied, salt } as SuppliedFacts)
  }
  return { withheld }
}
