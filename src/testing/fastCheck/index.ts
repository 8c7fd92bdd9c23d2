/**
 * Arbitraries for fast-check, which has to be installed beside this library: applicants and histories of a scheme, in
 * order, with something missing, and such as cannot be read.
 *
 * @module
 */
export type { ApplicantOptions, Kind, Malformed } from './applicantOptions.ts'
export { applicants } from './applicants.ts'
export { type HistoryOptions, histories } from './histories.ts'
export { malformedApplicants } from './malformedApplicants.ts'
