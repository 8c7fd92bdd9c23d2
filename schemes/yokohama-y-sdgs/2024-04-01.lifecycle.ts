import type { Condition, DateOf } from '../../src/scheme/conditionDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { article4NotMet } from './2024-04-01.eligibility.ts'

/** Period (第11条, 第13条), renewal (第12条), suspension, change, cessation and revocation (第16条から第19条まで). */
export const lifecycleFacts = {
  certifiedOn: { kind: 'date', cite: ['11-1', '10-2-period'], asked: ['renewal', 'holding'] },
  validUntil: { kind: 'date', cite: ['11-1', '13', '10-2-period'], asked: ['renewal', 'holding'] },
  extended: {
    kind: 'flag',
    presumed: false,
    cite: '11-3',
    asked: ['renewal', 'holding'],
    finding: { by: 'mayor' },
  },
  extendedUntil: { kind: 'date', cite: '11-3', asked: ['renewal', 'holding'] },
  renewalDocuments: {
    kind: 'group',
    fields: { submitted: { kind: 'flag' } },
    rows: {
      renewalForm: { cite: '12-1-1' },
      goalSheet: { cite: ['12-1-2', '12-2'] },
    },
    cite: ['12-1-1', '12-1-2'],
    asked: ['renewal'],
  },
  renewalSuitable: { kind: 'flag', cite: '12-3-decision', asked: ['renewal'], finding: { by: 'mayor' } },
  contentsDoubted: {
    kind: 'flag',
    presumed: false,
    cite: '16-1-ground',
    asked: ['holding'],
    finding: { by: 'mayor' },
  },
  suspensionDeliberated: { kind: 'flag', presumed: false, cite: '16-1-ground', asked: ['holding'] },
  suspensionDecided: {
    kind: 'flag',
    presumed: false,
    cite: '16-1-ground',
    asked: ['holding'],
    finding: { by: 'mayor' },
  },
  suspensionSurveyNeeded: {
    kind: 'flag',
    presumed: false,
    cite: '16-1-survey',
    asked: ['holding'],
    finding: { by: 'mayor' },
  },
  suspensionSurveyDone: { kind: 'flag', cite: '16-1-survey', asked: ['holding'] },
  contentsChanged: { kind: 'flag', cite: '17-1-duty', asked: ['holding'] },
  changeOnlyAdds: { kind: 'flag', cite: '17-1-addition', asked: ['holding'] },
  changeFoundMinor: {
    kind: 'flag',
    presumed: false,
    cite: '17-1-minor',
    asked: ['holding'],
    finding: { by: 'mayor' },
  },
  changeReported: { kind: 'flag', cite: '17-1-duty', asked: ['holding'] },
  businessHeard: { kind: 'flag', presumed: false, cite: '17-1-hear', asked: ['holding'] },
  changeAffectsTier: {
    kind: 'flag',
    cite: '17-2-redecide',
    asked: ['holding'],
    finding: { by: 'mayor' },
  },
  cessationReceived: { kind: 'flag', presumed: false, cite: '18-form', asked: ['holding'] },
  revocationDecided: {
    kind: 'flag',
    presumed: false,
    cite: '19-1',
    asked: ['renewal', 'holding'],
    finding: { by: 'mayor' },
  },
  applicationFalse: {
    kind: 'flag',
    cite: '19-1-1-false',
    asked: ['holding'],
    finding: { by: 'mayor' },
    sensitive: true,
  },
  resultsFallShort: { kind: 'flag', cite: '19-1-1-gap', asked: ['holding'], finding: { by: 'mayor' } },
  disposedOn: { kind: 'date', cite: '19-1-2-period', asked: ['holding'], sensitive: true },
  dispositionSerious: {
    kind: 'flag',
    cite: '19-1-2-serious',
    asked: ['holding'],
    finding: { by: 'mayor' },
    sensitive: true,
  },
  reportWithheld: { kind: 'flag', cite: '19-1-4-report', asked: ['holding'], finding: { by: 'mayor' } },
  cessationWithheld: { kind: 'flag', cite: '19-1-4-cease', asked: ['holding'], finding: { by: 'mayor' } },
} as const satisfies Scheme['facts']

/** A day lies in the period of the certification, as extended. */
function inPeriod(date: DateOf): Condition {
  return {
    kind: 'all',
    of: [
      { kind: 'notAfter', date: { fact: 'certifiedOn' }, other: date, cite: '11-1' },
      {
        kind: 'any',
        of: [
          { kind: 'notAfter', date, other: { fact: 'validUntil' }, cite: ['11-1', '13'] },
          {
            kind: 'all',
            of: [
              { kind: 'fact', fact: 'extended', is: true, cite: '11-3' },
              { kind: 'notAfter', date, other: { fact: 'extendedUntil' }, cite: '11-3' },
            ],
          },
        ],
      },
    ],
  }
}

/** Doubt about what was applied, deliberation, and the decision: without any of them there is no suspension. */
export const suspended: Condition = {
  kind: 'all',
  of: [
    { kind: 'fact', fact: 'contentsDoubted', is: true, cite: '16-1-ground' },
    { kind: 'fact', fact: 'suspensionDeliberated', is: true, cite: '16-1-ground' },
    { kind: 'fact', fact: 'suspensionDecided', is: true, cite: '16-1-ground' },
  ],
}

export const renewalRequirements = [
  {
    id: 'certified-when-filing',
    stage: 'eligibility',
    at: ['renewal'],
    cite: '12-1-who',
    when: inPeriod({ fact: 'appliedOn' }),
  },
  {
    id: 'renewal-suitable',
    stage: 'eligibility',
    at: ['renewal'],
    cite: '12-3-decision',
    when: { kind: 'fact', fact: 'renewalSuitable', is: true },
  },
  {
    id: 'renewal-reception-open',
    stage: 'reception',
    at: ['renewal'],
    cite: '12-1-window',
    when: { kind: 'notAfter', date: { fact: 'receptionOpensOn' }, other: { fact: 'appliedOn' } },
  },
  {
    id: 'renewal-reception-not-closed',
    stage: 'reception',
    at: ['renewal'],
    cite: '12-1-window',
    when: { kind: 'notAfter', date: { fact: 'appliedOn' }, other: { fact: 'receptionClosesOn' } },
  },
  {
    id: 'renewal-by-certification-system',
    stage: 'reception',
    at: ['renewal'],
    cite: '12-1-system',
    when: { kind: 'fact', fact: 'channel', is: 'system' },
  },
  {
    id: 'renewal-documents-submitted',
    stage: 'reception',
    at: ['renewal'],
    cite: ['12-1-1', '12-1-2', '12-2'],
    when: {
      kind: 'each',
      in: 'renewalDocuments',
      satisfies: { kind: 'field', field: 'submitted', is: true },
    },
  },
  {
    id: 'renewal-further-documents-submitted',
    stage: 'reception',
    at: ['renewal'],
    cite: '12-1-3',
    when: {
      kind: 'each',
      in: 'furtherDocuments',
      satisfies: { kind: 'field', field: 'submitted', is: true },
    },
  },
] as const satisfies Scheme['requirements']

/** What must hold while a business is certified. */
export const holdingRequirements = [
  {
    id: 'in-period',
    stage: 'eligibility',
    at: ['holding'],
    cite: ['11-1', '11-3', '14-1-name', '14-1-mark'],
    when: inPeriod({ moment: true }),
  },
  {
    id: 'survey-in-suspension',
    stage: 'eligibility',
    at: ['holding'],
    cite: '16-1-survey',
    when: {
      kind: 'any',
      of: [
        { kind: 'not', of: suspended },
        { kind: 'fact', fact: 'suspensionSurveyNeeded', is: false },
        { kind: 'fact', fact: 'suspensionSurveyDone', is: true },
      ],
    },
  },
  {
    id: 'change-reported',
    stage: 'eligibility',
    at: ['holding'],
    cite: '17-1-duty',
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'contentsChanged', is: false, cite: '17-1-duty' },
        { kind: 'fact', fact: 'changeOnlyAdds', is: true, cite: '17-1-addition' },
        { kind: 'fact', fact: 'changeFoundMinor', is: true, cite: '17-1-minor' },
        { kind: 'fact', fact: 'changeReported', is: true, cite: '17-1-duty' },
      ],
    },
  },
] as const satisfies Scheme['requirements']

/** What ends or suspends the effect of a certification, once it is decided. */
export const holdingExclusions = [
  { id: 'suspended', at: ['holding'], cite: '16-1-ground', when: suspended },
  {
    id: 'tier-to-be-decided-anew',
    at: ['holding'],
    cite: '17-2-redecide',
    when: {
      kind: 'all',
      of: [
        {
          kind: 'any',
          of: [
            { kind: 'fact', fact: 'changeReported', is: true },
            { kind: 'fact', fact: 'businessHeard', is: true },
          ],
        },
        { kind: 'fact', fact: 'changeAffectsTier', is: true },
      ],
    },
  },
  {
    id: 'ceased',
    at: ['renewal', 'holding'],
    cite: ['18-effect', '18-form'],
    when: { kind: 'fact', fact: 'cessationReceived', is: true },
  },
  {
    id: 'revoked',
    at: ['renewal', 'holding'],
    cite: '19-1',
    when: { kind: 'fact', fact: 'revocationDecided', is: true },
  },
] as const satisfies Scheme['exclusions']

/** Four years from the certification, to the first 31 March on or after the day on which they elapse. */
function fourYears(cite: string) {
  return {
    kind: 'period',
    length: { years: 4 },
    counting: {
      kind: 'byReading',
      reading: 'yoko-first-day',
      cases: { counted: 'firstDayCounted', 'not-counted': 'firstDayNotCounted' },
    },
    mark: 'lastDay',
    firstOnOrAfter: { month: 3, day: 31 },
    cite,
  } as const
}

export const validity = {
  initial: fourYears('11-1'),
  renewal: fourYears('13'),
} as const satisfies NonNullable<Scheme['validity']>

export const lifecycle = {
  renewal: {
    from: {
      kind: 'byReading',
      reading: 'yoko-renewal-anchor',
      cases: { 'renewal-day': 'decision', 'old-expiry': 'oldExpiry' },
    },
    lapse: {
      kind: 'byReading',
      reading: 'yoko-renewal-lapse',
      cases: { 'gap-uncertified': 'notCertified', bridged: 'continues' },
    },
    cite: ['12-1-who', '12-3-decision', '13'],
  },
  reapplication: {
    takes: {
      kind: 'byReading',
      reading: 'yoko-11-2-lower',
      cases: { 'rank-up-only': 'higherTier', 'literal-any': 'anyOtherTier' },
    },
    cite: ['11-2-restart', '11-2-no-change', '11-2-period-kept', '11-2-in-term'],
  },
  change: {
    takes: {
      kind: 'byReading',
      reading: 'yoko-17-2-up',
      cases: { 'literal-any': 'anyOtherTier', 'down-only': 'lowerTier' },
    },
    isDecision: {
      kind: 'byReading',
      reading: 'yoko-17-2-latest',
      cases: { no: false, yes: true },
    },
    cite: ['17-2-redecide', '17-2-period'],
  },
  changeReport: { cite: '17-1-duty' },
  suspension: {
    by: 'mayor',
    stopsPublication: true,
    stopsMark: {
      kind: 'byReading',
      reading: 'yoko-suspension-mark',
      cases: { 'mark-stops': true, 'mark-allowed': false },
    },
    clock: {
      kind: 'byReading',
      reading: 'yoko-suspension-end',
      cases: { 'open-ended-clock-runs': 'runs', 'clock-stops': 'stops' },
    },
    cite: ['16-1-ground', '16-2-business', '16-2-city'],
  },
  withdrawal: { ends: 'onFiling', cite: ['18-effect', '18-form'] },
  applicationWithdrawal: { cite: ['15-effect', '15-form'] },
  revocation: {
    by: 'mayor',
    grounds: [
      {
        id: '19-1-1-false',
        cite: '19-1-1-false',
        when: { kind: 'fact', fact: 'applicationFalse', is: true },
      },
      {
        id: '19-1-1-gap',
        cite: '19-1-1-gap',
        when: { kind: 'fact', fact: 'resultsFallShort', is: true },
      },
      {
        id: '19-1-2',
        cite: ['19-1-2-period', '19-1-2-serious'],
        when: {
          kind: 'all',
          of: [
            inPeriod({ fact: 'disposedOn' }),
            { kind: 'fact', fact: 'dispositionSerious', is: true, cite: '19-1-2-serious' },
          ],
        },
      },
      { id: '19-1-3', cite: '19-1-3', when: article4NotMet },
      {
        id: '19-1-4-report',
        cite: '19-1-4-report',
        when: {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'contentsChanged', is: true, cite: '17-1-duty' },
            { kind: 'fact', fact: 'changeOnlyAdds', is: false, cite: '17-1-addition' },
            { kind: 'fact', fact: 'changeFoundMinor', is: false, cite: '17-1-minor' },
            { kind: 'fact', fact: 'changeReported', is: false, cite: '17-1-duty' },
            { kind: 'fact', fact: 'reportWithheld', is: true, cite: '19-1-4-report' },
          ],
        },
      },
      {
        id: '19-1-4-cease',
        cite: '19-1-4-cease',
        when: {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'contentsChanged', is: true, cite: '17-1-duty' },
            { kind: 'fact', fact: 'cessationReceived', is: false, cite: '18-form' },
            { kind: 'fact', fact: 'cessationWithheld', is: true, cite: '19-1-4-cease' },
          ],
        },
      },
    ],
    cite: '19-1',
  },
  extension: { by: 'mayor', cite: '11-3' },
  renewalWindow: { cite: '12-1-window' },
} as const satisfies NonNullable<Scheme['lifecycle']>

/** 附則第2項（令和6年4月1日）. */
export const transitions = [
  {
    id: 'retroactive-period',
    decided: { until: '2024-03-31' },
    standingOn: '2024-04-01',
    cite: ['s2-scope', 's2-except', 's2-latest'],
  },
] as const satisfies Scheme['transitions']
