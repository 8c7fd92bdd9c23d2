import type { Assessment } from '../../index.ts'

/** Everything that can be written of an assessment, in the order in which it is. */
export const assessmentFields = [
  'id',
  'scheme',
  'at',
  'on',
  'outcome',
  'tier',
  'tierRange',
  'stages',
  'measures',
  'missing',
  'missingIs',
  'curable',
  'referrals',
  'readings',
  'reasons',
] as const

export type AssessmentField = (typeof assessmentFields)[number]

/** What is written of an assessment only if it is asked for. */
const unusual: readonly AssessmentField[] = ['at', 'on', 'missingIs', 'curable']

/** What is written of an assessment unless `--fields` says otherwise. */
export const usualFields = assessmentFields.filter((field) => !unusual.includes(field))

/** An assessment as it is written: the chosen fields of those that it has. Those not chosen are not computed. */
export function assessmentLine(
  assessment: Assessment,
  id: string | number | undefined,
  fields: readonly AssessmentField[],
): object {
  const chosen = assessmentFields.filter((field) => fields.includes(field))
  return Object.fromEntries(chosen.map((field) => [field, field === 'id' ? id : assessment[field]]))
}
