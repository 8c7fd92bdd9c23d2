import type { LifecycleRules } from '../../src/scheme/lifecycleDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** A certification once it is given, and what ends an application or certification that was false. */
export const lifecycleFacts = {
  falseApplication: {
    kind: 'flag',
    presumed: false,
    cite: 'false-cancel',
    asked: ['application', 'decision', 'holding'],
    finding: { by: 'city' },
    sensitive: true,
  },
  applicationCancelled: {
    kind: 'flag',
    presumed: false,
    cite: 'false-cancel',
    asked: ['application', 'decision', 'holding'],
    finding: { by: 'city' },
  },
  upliftUsed: { kind: 'number', min: '0', unit: 'yen', cite: 'false-repay', asked: ['holding'] },
  goalResultsReported: { kind: 'flag', cite: 'goal-report', asked: ['holding'] },
} satisfies Scheme['facts']

export const lifecycleMeasures = {
  upliftToRepay: { value: { kind: 'fact', fact: 'upliftUsed' }, cite: 'false-repay' },
} satisfies Scheme['measures']

/** The text asks for the report and names no day, so that it is a requirement while certified and no dated duty. */
export const lifecycleRequirements = [
  {
    id: 'goal-results-reported',
    stage: 'reception',
    at: ['holding'],
    cite: 'goal-report',
    when: { kind: 'fact', fact: 'goalResultsReported', is: true },
  },
] satisfies Scheme['requirements']

/** A false application is no exclusion by itself: the city may cancel, and has to. */
export const exclusions = [
  {
    id: 'application-cancelled',
    cite: 'false-cancel',
    when: {
      kind: 'all',
      of: [
        { kind: 'fact', fact: 'falseApplication', is: true },
        { kind: 'fact', fact: 'applicationCancelled', is: true },
      ],
    },
  },
] satisfies Scheme['exclusions']

export const validity = {
  initial: {
    kind: 'byReading',
    reading: 'toyota-validity-formula',
    cases: {
      'fixed-end': { kind: 'fixed', until: '2027-03-31', cite: 'valid-until' },
      'first-march-after-2-years': {
        kind: 'period',
        length: { years: 2 },
        counting: 'firstDayNotCounted',
        mark: 'lastDay',
        firstOnOrAfter: { month: 3, day: 31 },
        cite: 'valid-about-2-years',
      },
    },
  },
} satisfies Scheme['validity']

/** Applying again in a later round brings the same tier anew (a renewal) or another one (a reapplication). */
export const lifecycle = {
  renewal: { from: 'decision', lapse: 'notCertified', cite: 'reapply' },
  reapplication: { takes: 'anyOtherTier', cite: ['reapply', 'reapply-rankup'] },
  revocation: {
    by: 'city',
    cite: 'false-cancel',
    grounds: [
      {
        id: 'false-application',
        cite: ['false-cancel', 'false-repay'],
        when: { kind: 'fact', fact: 'falseApplication', is: true },
      },
    ],
  },
} satisfies LifecycleRules

export const notices = [
  {
    id: 'result-notice',
    on: ['certified', 'refused'],
    states: [
      'tier',
      { measure: 'environmentRate' },
      { measure: 'socialRate' },
      { measure: 'governanceRate' },
      { measure: 'localRate' },
      'strengths',
      'expectations',
    ],
    cite: ['notice-domain-rates', 'notice-comments'],
  },
  { id: 'evaluation-sheet', on: ['certified', 'refused'], cite: 'notice-sheet-all' },
] satisfies Scheme['notices']

export const places = {
  limit: 50,
  onePerBusiness: { cite: 'unit-combine' },
  cite: 'sched-first-50',
} satisfies Scheme['places']
