import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** Who is a business, what is an office (第2条), and who may be certified (第4条). */
export const eligibilityFacts = {
  applicantKind: {
    kind: 'choice',
    options: ['company', 'organisation', 'individual', 'civicGroup', 'other'],
    cite: '2-1',
  },
  registered: { kind: 'flag', cite: '2-1' },
  openingNotified: { kind: 'flag', cite: '2-1' },
  places: {
    kind: 'list',
    maxRecords: 1000,
    fields: {
      inCity: { kind: 'flag' },
      fixedPlace: { kind: 'flag' },
      staffed: { kind: 'flag' },
      equipped: { kind: 'flag' },
      continuous: { kind: 'flag' },
    },
    cite: '2-2',
  },
  designCenterMember: { kind: 'flag', cite: '4-1-1' },
  cityTaxArrears: { kind: 'flag', cite: '4-1-2-city', sensitive: true },
  officeTaxArrears: { kind: 'flag', cite: '4-1-2-office', sensitive: true },
  organisedCrime: {
    kind: 'group',
    fields: { applies: { kind: 'flag' } },
    rows: {
      group: { cite: '4-1-3-a' },
      member: { cite: '4-1-3-b' },
      controlled: { cite: '4-1-3-c' },
    },
    cite: ['4-1-3-a', '4-1-3-b', '4-1-3-c'],
    sensitive: true,
  },
  dispositions: {
    kind: 'list',
    maxRecords: 100,
    fields: {
      on: { kind: 'date' },
      counts: { kind: 'flag' },
      seriousAndMalicious: { kind: 'flag' },
    },
    findings: {
      counts: { by: 'mayor', cite: '4-1-4-window' },
      seriousAndMalicious: { by: 'mayor', cite: '4-1-4-serious' },
    },
    cite: '4-1-4-window',
    sensitive: true,
  },
  excludedByMayor: {
    kind: 'flag',
    presumed: false,
    cite: '4-2',
    asked: ['decision'],
    finding: { by: 'mayor' },
  },
} as const satisfies Scheme['facts']

export const eligibilityMeasures = {
  offices: {
    value: {
      kind: 'count',
      in: 'places',
      where: {
        kind: 'all',
        of: [
          { kind: 'field', field: 'inCity', is: true },
          { kind: 'field', field: 'fixedPlace', is: true },
          { kind: 'field', field: 'staffed', is: true },
          { kind: 'field', field: 'equipped', is: true },
          { kind: 'field', field: 'continuous', is: true },
        ],
      },
    },
    cite: '2-2',
  },
} as const satisfies Scheme['measures']

/** What the mayor found of a record; for the mayor to say while nothing is recorded. */
function found(field: string): RowCondition {
  return { kind: 'firstKnown', of: [{ kind: 'field', field, is: true }, { kind: 'referred' }] }
}

/** A disposition in a serious and malicious case, not yet 5 years past on the day of the application. */
const recentSeriousDisposition: Condition = {
  kind: 'some',
  in: 'dispositions',
  cite: ['4-1-4-window', '4-1-4-serious'],
  satisfies: {
    kind: 'all',
    of: [
      found('counts'),
      found('seriousAndMalicious'),
      {
        kind: 'byReading',
        reading: 'yoko-lookback',
        cases: {
          forward: {
            kind: 'within',
            date: { fact: 'appliedOn' },
            from: { field: 'on' },
            length: { years: 5 },
            counting: 'firstDayNotCounted',
            direction: 'forward',
          },
          backward: {
            kind: 'within',
            date: { field: 'on' },
            from: { fact: 'appliedOn' },
            length: { years: 5 },
            counting: 'firstDayNotCounted',
            direction: 'backward',
          },
          inclusive: {
            kind: 'within',
            date: { fact: 'appliedOn' },
            from: { field: 'on' },
            length: { years: 5 },
            counting: 'firstDayCounted',
            direction: 'forward',
          },
        },
      },
    ],
  },
}

const noCityTaxArrears: Condition = { kind: 'fact', fact: 'cityTaxArrears', is: false }
const noOfficeTaxArrears: Condition = { kind: 'fact', fact: 'officeTaxArrears', is: false }
const notAsked: Condition = { kind: 'all', of: [] }

export const eligibilityRequirements = [
  {
    id: 'business',
    stage: 'eligibility',
    cite: ['2-1', '4-1'],
    when: {
      kind: 'any',
      of: [
        {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'applicantKind', is: ['company', 'organisation'] },
            { kind: 'fact', fact: 'registered', is: true },
          ],
        },
        {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'applicantKind', is: 'individual' },
            { kind: 'fact', fact: 'openingNotified', is: true },
          ],
        },
        { kind: 'fact', fact: 'applicantKind', is: 'civicGroup' },
      ],
    },
  },
  {
    id: 'design-center-member',
    stage: 'eligibility',
    cite: ['4-1-1', '4-1'],
    when: { kind: 'fact', fact: 'designCenterMember', is: true },
  },
  {
    id: 'no-city-tax-arrears-at-application',
    stage: 'eligibility',
    at: ['application'],
    cite: ['4-1-2-city', '4-1'],
    when: noCityTaxArrears,
  },
  {
    id: 'no-city-tax-arrears',
    stage: 'eligibility',
    at: ['decision'],
    cite: ['4-1-2-city', '4-1'],
    when: {
      kind: 'byReading',
      reading: 'yoko-tax-moment',
      cases: { 'application-and-decision': noCityTaxArrears, application: notAsked },
    },
  },
  {
    id: 'no-office-tax-arrears-at-application',
    stage: 'eligibility',
    at: ['application'],
    cite: ['4-1-2-office', '4-1'],
    when: noOfficeTaxArrears,
  },
  {
    id: 'no-office-tax-arrears',
    stage: 'eligibility',
    at: ['decision'],
    cite: ['4-1-2-office', '4-1'],
    when: {
      kind: 'byReading',
      reading: 'yoko-tax-moment',
      cases: { 'application-and-decision': noOfficeTaxArrears, application: notAsked },
    },
  },
  {
    id: 'no-organised-crime',
    stage: 'eligibility',
    cite: ['4-1-3-a', '4-1'],
    when: {
      kind: 'each',
      in: 'organisedCrime',
      satisfies: { kind: 'field', field: 'applies', is: false },
    },
  },
] as const satisfies Scheme['requirements']

export const eligibilityExclusions = [
  {
    id: 'recent-serious-disposition',
    cite: ['4-1-4-window', '4-1-4-serious', '4-1'],
    when: recentSeriousDisposition,
  },
  {
    id: 'mayor-exclusion',
    cite: '4-2',
    when: { kind: 'fact', fact: 'excludedByMayor', is: true },
  },
] as const satisfies Scheme['exclusions']

/** The requirements of 第4条 are found not to be met by a certified business. */
export const article4NotMet: Condition = {
  kind: 'any',
  of: [
    { kind: 'fact', fact: 'designCenterMember', is: false, cite: ['19-1-3', '4-1-1'] },
    { kind: 'fact', fact: 'cityTaxArrears', is: true, cite: ['19-1-3', '4-1-2-city'] },
    { kind: 'fact', fact: 'officeTaxArrears', is: true, cite: ['19-1-3', '4-1-2-office'] },
    {
      kind: 'some',
      in: 'organisedCrime',
      satisfies: { kind: 'field', field: 'applies', is: true },
      cite: ['19-1-3', '4-1-3-a', '4-1-3-b', '4-1-3-c'],
    },
    recentSeriousDisposition,
  ],
}
