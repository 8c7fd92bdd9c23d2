import { schemes } from '../../../schemes/index.ts'
import { nestIssue, type SuppliedFacts, type Verification, verifyRecord } from '../../index.ts'
import type { WithheldFacts } from '../input/readWithheldFile.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import { type Answer, answered, refused } from './answer.ts'
import { demand, readRequest } from './readRequest.ts'

const KEYS = ['id', 'record', 'supplied', 'salt']

/** Verifies one record of the input, or says everything that keeps from it. */
export function verifyEntry(entry: JsonEntry, withheld: WithheldFacts): Answer<Verification> {
  const read = readRequest(
    isBareRecord(entry.value) ? { ...entry, value: { record: entry.value } } : entry,
    KEYS,
  )
  if (!read.readable) return refused(read)
  const record = read.get('record')
  const request = demand(read, 'record', record, 'an object')
  if (record === undefined) return refused(request)
  const supplied = suppliedFor(record, read.get('supplied'), read.get('salt'), withheld)
  const verified = verifyRecord(schemes, record, supplied)
  if (verified.ok) return answered(request, verified.value)
  const ofOptions = (step: unknown) => step === 'supplied' || step === 'salt'
  return refused(
    request,
    verified.issues.map((issue) => (ofOptions(issue.path[0]) ? issue : nestIssue(issue, 'record'))),
  )
}

/** What the entry itself supplies, or else what was kept apart from its record. */
function suppliedFor(
  record: unknown,
  supplied: unknown,
  salt: unknown,
  withheld: WithheldFacts,
): SuppliedFacts {
  if (supplied !== undefined || salt !== undefined) return { supplied, salt } as SuppliedFacts
  const { digest } = record as { readonly digest?: unknown }
  return (typeof digest === 'string' ? withheld.get(digest) : undefined) ?? {}
}

/** A record that stands by itself, as `toRecord` gives it. */
function isBareRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'format')
}
