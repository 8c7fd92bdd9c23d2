import { type Scheme, type Validity, type ValidityRequest, validity } from '../../index.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import { type Answer, answered, refused } from './answer.ts'
import { demand, readRequest } from './readRequest.ts'
import { requestedScheme } from './requestedScheme.ts'

/** A validity and the edition that gives it. */
export type Dated = { readonly scheme: Scheme; readonly validity: Validity }

/** What holds for requests that do not say. */
export type ValidityDefaults = {
  readonly scheme?: string
  readonly decidedOn?: string
  readonly for?: 'initial' | 'renewal'
}

const KEYS = ['id', 'scheme', 'decidedOn', 'for', 'readings']

/** Computes the validity that one entry of the input asks for, or says everything that keeps from it. */
export function validityEntry(entry: JsonEntry, defaults: ValidityDefaults): Answer<Dated> {
  const read = readRequest(entry, KEYS)
  if (!read.readable) return refused(read)
  const decidedOn = read.get('decidedOn') ?? defaults.decidedOn
  const request = demand(read, 'decidedOn', decidedOn, 'a date YYYY-MM-DD')
  const name = request.get('scheme') ?? defaults.scheme
  const found = requestedScheme({ name, day: decidedOn, dayKey: 'decidedOn', for: 'period' })
  if ('issues' in found) return refused(request, found.issues)
  const asked = { decidedOn, for: request.get('for') ?? defaults.for, readings: request.get('readings') }
  // What it says is unknown: validity() reads it as it reads any request.
  const dated = validity(found.scheme, asked as ValidityRequest)
  return dated.ok
    ? answered(request, { scheme: found.scheme, validity: dated.value })
    : refused(request, dated.issues)
}
