import { type Condition, defineScheme, type FactDefinition, type Scheme } from 'kijun'
import { provisions } from './2026-04-01.provisions.ts'

const domains = ['environment', 'social', 'governance', 'local'] as const

/** The points of each domain, as measures of their own. */
const pointsByDomain = Object.fromEntries(
  domains.map((domain) => {
    const value = { kind: 'sum', in: 'scores', field: 'points', where: { kind: 'domain', domain } } as const
    return [domain, { value, cite: '5' }]
  }),
)

/** 第6条第1項: so many points in all, and in every domain. */
function pointsAtLeast(total: string, inEveryDomain: string): Condition {
  const atLeast = (measure: string, value: string) =>
    ({ kind: 'compare', measure, is: 'atLeast', value }) as const
  return { kind: 'all', of: [atLeast('total', total), ...domains.map((of) => atLeast(of, inEveryDomain))] }
}

const excluded = ['application', 'decision', 'holding'] as const

const facts = {
  officeInCity: { kind: 'flag', cite: '2-1' },
  inBusinessSince: { kind: 'date', asked: ['application'], cite: '2-2' },
  cityTaxArrears: { kind: 'flag', asked: excluded, sensitive: true, cite: '3-1' },
  organisedCrime: { kind: 'flag', asked: excluded, sensitive: true, cite: '3-2' },
  documents: {
    kind: 'group',
    asked: ['application'],
    fields: { submitted: { kind: 'flag' } },
    rows: { 'form-1': { cite: '4-1' }, 'form-2': { cite: '4-1-1' }, 'form-3': { cite: '4-1-2' } },
    cite: '4-1',
  },
  scores: {
    kind: 'group',
    asked: ['decision'],
    fields: { points: { kind: 'number', min: '0', max: '25', unit: 'points' } },
    rows: {
      environment: { domain: 'environment' },
      social: { domain: 'social' },
      governance: { domain: 'governance' },
      local: { domain: 'local' },
    },
    cite: '5',
  },
  foundUnsuitable: {
    kind: 'flag',
    presumed: false,
    asked: ['decision'],
    finding: { by: 'mayor' },
    cite: '6-2',
  },
  obtainedByDeceit: {
    kind: 'flag',
    asked: ['holding'],
    finding: { by: 'mayor' },
    sensitive: true,
    cite: '11-1-1',
  },
} as const satisfies { readonly [fact: string]: FactDefinition }

/** 第3条: what keeps from a certification, and what it can be revoked for. */
const taxArrears = { kind: 'fact', fact: 'cityTaxArrears', is: true, cite: '3-1' } as const
const organisedCrime = { kind: 'fact', fact: 'organisedCrime', is: true, cite: '3-2' } as const

const lifecycle: Scheme['lifecycle'] = {
  renewal: { from: 'oldExpiry', lapse: 'notCertified', cite: ['8-1', '8-2'] },
  changeReport: { cite: '10-1' },
  withdrawal: { ends: 'onFiling', cite: '10-2' },
  reports: [
    {
      id: 'yearly',
      every: { years: 1 },
      counting: 'firstDayCounted',
      from: 'certification',
      within: { length: { days: 30 }, counting: 'firstDayNotCounted' },
      closedDays: {
        kind: 'byReading',
        reading: 'hoshimi-report-holiday',
        cases: { shift: 'shift', 'no-shift': 'plain' },
      },
      cite: '9',
    },
  ],
  revocation: {
    by: 'mayor',
    grounds: [
      {
        id: 'deceit',
        when: { kind: 'fact', fact: 'obtainedByDeceit', is: true },
        cite: '11-1-1',
      },
      { id: 'excluded', when: { kind: 'any', of: [taxArrears, organisedCrime] }, cite: '11-1-2' },
    ],
    cite: ['11-1-1', '11-1-2'],
  },
}

/** The rules of 星見市SDGs経営認証制度実施要綱（令和8年4月1日施行）. */
export const hoshimiSdgs20260401 = defineScheme({
  id: 'hoshimi-sdgs',
  edition: '2026-04-01',
  inForce: { from: '2026-04-01', cite: 's-1' },
  provisions,
  facts,
  measures: {
    total: { value: { kind: 'sum', in: 'scores', field: 'points' }, min: '0', max: '100', cite: '5' },
    ...pointsByDomain,
  },
  readings: {
    'hoshimi-report-holiday': { alternatives: ['shift', 'no-shift'], default: 'shift', cite: '9' },
  },
  requirements: [
    {
      id: 'office',
      stage: 'eligibility',
      when: { kind: 'fact', fact: 'officeInCity', is: true },
      cite: '2-1',
    },
    {
      id: 'one-year',
      stage: 'eligibility',
      at: ['application'],
      when: {
        kind: 'all',
        of: [
          { kind: 'notAfter', date: { fact: 'inBusinessSince' }, other: { moment: true } },
          {
            kind: 'not',
            of: {
              kind: 'within',
              date: { fact: 'inBusinessSince' },
              from: { moment: true },
              length: { years: 1 },
              counting: 'firstDayCounted',
              direction: 'backward',
            },
          },
        ],
      },
      cite: '2-2',
    },
    {
      id: 'documents',
      stage: 'reception',
      at: ['application'],
      when: { kind: 'each', in: 'documents', satisfies: { kind: 'field', field: 'submitted', is: true } },
      curable: true,
      cite: ['4-1', '4-1-1', '4-1-2', '4-2'],
    },
  ],
  exclusions: [
    { id: 'tax-arrears', when: taxArrears, cite: '3-1' },
    { id: 'organised-crime', when: organisedCrime, cite: '3-2' },
    {
      id: 'found-unsuitable',
      at: ['decision'],
      when: { kind: 'fact', fact: 'foundUnsuitable', is: true },
      cite: '6-2',
    },
  ],
  tiers: [
    { id: 'first-star', when: pointsAtLeast('80', '15'), cite: '6-1-1' },
    { id: 'second-star', when: pointsAtLeast('60', '10'), cite: '6-1-2' },
  ],
  validity: {
    initial: {
      kind: 'period',
      length: { years: 3 },
      counting: 'firstDayCounted',
      mark: 'lastDay',
      cite: '7',
    },
  },
  lifecycle,
  benefits: [
    { id: 'mark', kind: 'mark', cite: '12-1' },
    { id: 'publication', kind: 'publication', cite: '12-2' },
    {
      id: 'loan-interest',
      kind: 'benefit',
      tiers: ['first-star'],
      gives: { amount: '0.2', unit: 'percentage points per year' },
      cite: '12-3',
    },
  ],
  notices: [
    { id: 'correction-request', on: ['correctionRequested'], states: ['reason'], cite: '4-2' },
    { id: 'revocation-notice', on: ['revoked'], states: ['reason'], cite: '11-2' },
  ],
  information: [{ id: 'purpose', about: 'definition', cite: '1' }],
})
