import {
  type DecisionRecord,
  findScheme,
  type Issue,
  type Locale,
  type Verification,
  verifyRecord,
} from 'kijun'
import { schemes } from 'kijun/schemes'
import { withoutPresumed } from '../facts/withoutPresumed.ts'
import type { PageState } from '../pageState.ts'

/** What came of a file: the record verified, and the page as it was; or why it is no record. */
export type LoadedRecord =
  | { readonly ok: true; readonly verification: Verification; readonly state?: PageState }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads and verifies a record. One that was altered is told and not taken over. */
export function loadRecord(text: string, locale: Locale): LoadedRecord {
  const data = parsed(text)
  const verified = verifyRecord(schemes, data)
  if (!verified.ok) return verified
  const verification = verified.value
  if (verification.verdict === 'altered') return { ok: true, verification }
  // What was verified has this shape.
  const { scheme, at, on, stages, readings, parameters, facts } = data as DecisionRecord
  const found = findScheme(schemes, scheme)
  if (!found.ok) return found
  const state: PageState = {
    locale,
    scheme,
    at,
    on: on ?? '',
    stages,
    readings,
    parameters,
    facts: withoutPresumed(found.value, facts),
  }
  return { ok: true, verification, state }
}

/** What cannot be read is no record, and `verifyRecord` says so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
