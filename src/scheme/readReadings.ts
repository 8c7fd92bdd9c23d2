import type { PathStep } from '../issue.ts'
import type { IssueList } from '../issueList.ts'
import { own } from '../own.ts'
import { readChoice, refuseKey } from '../readChoice.ts'
import { readObject } from '../readObject.ts'
import type { Scheme } from './schemeDefinition.ts'

/** Reads chosen readings: each known to the scheme, each with one of its alternatives. */
export function readReadings(
  scheme: Scheme,
  value: unknown,
  path: readonly PathStep[],
  list: IssueList,
): { readonly [reading: string]: string } {
  if (value === undefined || value === null) return {}
  const chosen: [string, string][] = []
  for (const [id, alternative] of readObject(value, path, list) ?? []) {
    const reading = own(scheme.readings, id)
    if (!reading) {
      if (!refuseKey(id, Object.keys(scheme.readings ?? {}), path, list)) break
      continue
    }
    const read = readChoice(alternative, reading.alternatives, [...path, id], list)
    if (read !== undefined) chosen.push([id, read])
  }
  return Object.fromEntries(chosen)
}
