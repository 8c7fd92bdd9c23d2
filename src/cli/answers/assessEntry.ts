import { type Assessment, type AssessOptions, assess, type Scheme } from '../../index.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import type { Answer } from './answer.ts'
import {
  type Applicant,
  type ApplicantAnswer,
  type ApplicantDefaults,
  answerApplicant,
  applicantEntry,
} from './applicantEntry.ts'

/** An assessment, the edition under which it was made, and the readings that were chosen. */
export type Assessed = {
  readonly scheme: Scheme
  readonly assessment: Assessment
  readonly readings: AssessOptions['readings'] | undefined
}

/** Assesses one applicant of the input, or says everything that keeps from it. */
export function assessEntry(entry: JsonEntry, defaults: ApplicantDefaults): Answer<Assessed> {
  return applicantEntry(entry, defaults, assessed)
}

/** Assesses an applicant, or says everything that is wrong with what is given of it. */
export function assessApplicant(applicant: Applicant): Answer<Assessed> {
  return answerApplicant(applicant, assessed)
}

const assessed: ApplicantAnswer<Assessed> = (scheme, facts, options) => {
  const result = assess(scheme, facts, options)
  if (!result.ok) return result
  return { ok: true, value: { scheme, assessment: result.value, readings: options.readings } }
}
