import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { Exclusion, Reading, Requirement } from '../../src/scheme/schemeDefinition.ts'

/** 第2条第2号、第4条: who may be certified, and stay so (第10条). */

const asked = ['application', 'decision', 'renewal', 'holding'] as const

export const eligibilityFacts = {
  officeInPrefecture: { kind: 'flag', asked, cite: '4-1-1-office' },
  activityInPrefecture: { kind: 'flag', asked, cite: '4-1-1-activity' },
  organisation: {
    kind: 'choice',
    options: ['enterprise', 'association', 'educational', 'research', 'npo', 'other'],
    asked,
    cite: ['4-1-1-kind', '2-2'],
  },
  platformMember: { kind: 'flag', asked, cite: '4-1-2' },
  boryokudan: { kind: 'flag', asked, cite: '4-2-1-gang', sensitive: true },
  boryokudanMember: { kind: 'flag', asked, cite: '4-2-1-member', sensitive: true },
  boryokudanTies: { kind: 'flag', asked, cite: '4-2-1-ties', sensitive: true },
  boryokudanEquivalent: { kind: 'flag', asked, finding: { by: 'governor' }, cite: '4-2-2', sensitive: true },
  breaches: {
    kind: 'list',
    maxRecords: 50,
    fields: { occurredOn: { kind: 'date' }, serious: { kind: 'flag' } },
    asked,
    finding: { by: 'governor' },
    cite: ['4-2-3-window', '4-2-3-serious'],
    sensitive: true,
  },
  publicOrderHarm: {
    kind: 'flag',
    presumed: false,
    asked,
    finding: { by: 'governor' },
    cite: '4-2-4',
    sensitive: true,
  },
} as const satisfies { readonly [fact: string]: FactDefinition }

export const eligibilityReadings = {
  'oki26-4-1-and': { alternatives: ['both', 'either'], default: 'both', cite: '4-1' },
  'oki26-lookback-direction': {
    alternatives: ['forward', 'backward', 'inclusive'],
    default: 'forward',
    cite: '4-2-3-window',
  },
  'oki26-lookback-base': {
    alternatives: ['both', 'application', 'decision'],
    default: 'both',
    cite: '4-2-3-window',
  },
} as const satisfies { readonly [reading: string]: Reading }

const body: Condition = {
  kind: 'all',
  of: [
    { kind: 'fact', fact: 'officeInPrefecture', is: true, cite: '4-1-1-office' },
    { kind: 'fact', fact: 'activityInPrefecture', is: true, cite: '4-1-1-activity' },
    {
      kind: 'fact',
      fact: 'organisation',
      is: ['enterprise', 'association', 'educational', 'research', 'npo'],
      cite: ['4-1-1-kind', '2-2'],
    },
  ],
}
const member: Condition = { kind: 'fact', fact: 'platformMember', is: true, cite: '4-1-2' }

const qualified: Condition = {
  kind: 'byReading',
  reading: 'oki26-4-1-and',
  cases: { both: { kind: 'all', of: [body, member] }, either: { kind: 'any', of: [body, member] } },
}

const seriousBreachInPast: Condition = {
  kind: 'some',
  in: 'breaches',
  satisfies: {
    kind: 'all',
    of: [
      { kind: 'field', field: 'serious', is: true },
      {
        kind: 'byReading',
        reading: 'oki26-lookback-direction',
        cases: {
          forward: {
            kind: 'within',
            date: { moment: true },
            from: { field: 'occurredOn' },
            length: { years: 2 },
            counting: 'firstDayNotCounted',
            direction: 'forward',
          },
          backward: {
            kind: 'within',
            date: { field: 'occurredOn' },
            from: { moment: true },
            length: { years: 2 },
            counting: 'firstDayNotCounted',
            direction: 'backward',
          },
          inclusive: {
            kind: 'within',
            date: { moment: true },
            from: { field: 'occurredOn' },
            length: { years: 2 },
            counting: 'firstDayCounted',
            direction: 'forward',
          },
        },
      },
    ],
  },
  cite: ['4-2-3-window', '4-2-3-serious'],
}
const never: Condition = { kind: 'any', of: [] }

const flags = [
  { id: 'boryokudan', fact: 'boryokudan', cite: '4-2-1-gang' },
  { id: 'boryokudan-member', fact: 'boryokudanMember', cite: '4-2-1-member' },
  { id: 'boryokudan-ties', fact: 'boryokudanTies', cite: '4-2-1-ties' },
  { id: 'boryokudan-equivalent', fact: 'boryokudanEquivalent', cite: '4-2-2' },
  { id: 'public-order', fact: 'publicOrderHarm', cite: '4-2-4' },
] as const
const isMarked = ({ fact, cite }: (typeof flags)[number]): Condition => ({
  kind: 'fact',
  fact,
  is: true,
  cite,
})

/** 第4条第1項及び第2項 together: what 第10条 calls 第4条に規定する要件. */
export const meetsArticle4: Condition = {
  kind: 'all',
  of: [qualified, { kind: 'not', of: { kind: 'any', of: [...flags.map(isMarked), seriousBreachInPast] } }],
}

export const eligibilityRequirements: readonly Requirement[] = [
  { id: 'applicant', stage: 'eligibility', at: asked, when: qualified, cite: '4-1' },
]

export const eligibilityExclusions: readonly Exclusion[] = [
  ...flags.map(
    (flag): Exclusion => ({ id: flag.id, at: asked, when: isMarked(flag), cite: [flag.cite, '4-2'] }),
  ),
  {
    id: 'serious-breach-at-application',
    at: ['application'],
    when: {
      kind: 'byReading',
      reading: 'oki26-lookback-base',
      cases: { both: seriousBreachInPast, application: seriousBreachInPast, decision: never },
    },
    cite: ['4-2-3-window', '4-2-3-serious', '4-2'],
  },
  {
    id: 'serious-breach-at-decision',
    at: ['decision'],
    when: {
      kind: 'byReading',
      reading: 'oki26-lookback-base',
      cases: { both: seriousBreachInPast, application: never, decision: seriousBreachInPast },
    },
    cite: ['4-2-3-window', '4-2-3-serious', '4-2'],
  },
  {
    id: 'serious-breach-in-term',
    at: ['renewal', 'holding'],
    when: seriousBreachInPast,
    cite: ['4-2-3-window', '4-2-3-serious', '4-2'],
  },
]
