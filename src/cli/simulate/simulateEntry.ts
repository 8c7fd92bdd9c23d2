import type { AssessOptions } from '../../index.ts'
import type { Answer } from '../answers/answer.ts'
import { type ApplicantDefaults, readApplicant } from '../answers/applicantEntry.ts'
import { type Assessed, assessApplicant } from '../answers/assessEntry.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import type { Simulation, Simulations } from './simulation.ts'

/** What came of an applicant as things stand and under the change; nothing for one whose edition is not changed. */
export type Simulated = {
  readonly simulation: Simulation
  readonly from: Answer<Assessed>
  readonly to: Answer<Assessed>
} | null

/** Assesses an applicant twice. It is no answer at all only where its edition cannot be told. */
export function simulateEntry(
  entry: JsonEntry,
  defaults: ApplicantDefaults,
  simulations: Simulations,
): Answer<Simulated> {
  const read = readApplicant(entry, defaults)
  if ('refused' in read) return read.refused
  const { request, scheme, options } = read.applicant
  const { id, line } = request
  const place = id === undefined ? { line } : { id, line }
  const simulation = simulations.get(scheme)
  if (!simulation) return { ...place, ok: true, value: null }
  const from = assessApplicant(read.applicant)
  const { toScheme } = simulation
  const to = assessApplicant({ ...read.applicant, scheme: toScheme, options: changed(options, simulation) })
  return { ...place, ok: true, value: { simulation, from, to } }
}

function changed(options: AssessOptions, simulation: Simulation): AssessOptions {
  const { scheme, toScheme } = simulation
  const other = scheme.id !== toScheme.id || scheme.edition !== toScheme.edition
  // What an applicant chose for one text is no choice for a text that does not put the question.
  const kept = (given: unknown, known: object | undefined) =>
    other && isObject(given)
      ? Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(known ?? {}, name)))
      : given
  const readings = merged(kept(options.readings, toScheme.readings), simulation.readings)
  const parameters = merged(kept(options.parameters, toScheme.parameters), simulation.parameters)
  return { ...options, readings, parameters } as AssessOptions
}

/** What is no object stays what it is, and is an issue under the change as well. */
function merged(given: unknown, change: { readonly [name: string]: string }): unknown {
  if (given === undefined) return change
  return isObject(given) ? { ...given, ...change } : given
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
