import type { Condition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { LifecycleRules, Transition } from '../../src/scheme/lifecycleDefinition.ts'
import type { Exclusion, Reading, Requirement, ValidityRules } from '../../src/scheme/schemeDefinition.ts'
import { meetsArticle4 } from './2026-06-03.eligibility.ts'

/** 第8条から第13条まで and 附則: the governor's decision, duties while certified, and how certification ends or goes on. */

const asked = ['holding'] as const

export const lifecycleFacts = {
  foundUnsuitable: {
    kind: 'flag',
    presumed: false,
    asked: ['decision'],
    finding: { by: 'governor' },
    cite: '8-1',
  },
  renewalFoundUnsuitable: {
    kind: 'flag',
    presumed: false,
    asked: ['renewal'],
    finding: { by: 'governor' },
    cite: '13-3-weigh',
  },
  change: { kind: 'choice', options: ['none', 'affecting', 'formal'], asked, cite: ['9-1-duty', '9-3'] },
  changeNotificationFiled: { kind: 'flag', asked, cite: '9-1-duty' },
  changeReviewed: { kind: 'flag', asked, cite: '9-2-referral' },
  changeApproved: {
    kind: 'flag',
    asked,
    finding: { by: 'governor' },
    cite: ['9-2-decision', '9-1-approval'],
  },
  formalChangeReported: { kind: 'flag', asked, cite: '9-3' },
  wishesToWithdraw: { kind: 'flag', presumed: false, asked, cite: '10-wish' },
  withdrawalNoticeFiled: { kind: 'flag', asked, cite: ['10-lost', '10-wish'] },
  certifiedOn: { kind: 'date', asked, cite: '12-1-yearly' },
  reportYear: {
    kind: 'choice',
    options: ['first', 'second', 'third', 'fourth'],
    asked,
    cite: '12-1-yearly',
  },
  reportDueOn: { kind: 'date', asked, cite: '12-1-20-days' },
  reportSubmitted: { kind: 'flag', asked, cite: '12-1-form' },
  markedDeviation: { kind: 'flag', presumed: false, asked, finding: { by: 'governor' }, cite: '11-1-1' },
  seriousBreach: {
    kind: 'flag',
    presumed: false,
    asked,
    finding: { by: 'governor' },
    cite: '11-1-2',
    sensitive: true,
  },
  businessContinues: { kind: 'flag', asked, cite: '11-1-4' },
  otherGround: {
    kind: 'flag',
    presumed: false,
    asked,
    finding: { by: 'governor' },
    cite: ['11-1-6', '11-1'],
  },
  kpiChanged: { kind: 'flag', asked, cite: 's2-kpi' },
} as const satisfies { readonly [fact: string]: FactDefinition }

export const lifecycleReadings = {
  'oki26-elapsed': { alternatives: ['next-day', 'last-day'], default: 'next-day', cite: '13-1' },
  'oki26-report-first-day': {
    alternatives: ['not-counted', 'counted'],
    default: 'not-counted',
    cite: '12-1-yearly',
  },
  'oki26-report-holiday': { alternatives: ['shift', 'no-shift'], default: 'shift', cite: '12-1-20-days' },
  'oki26-report-chain': {
    alternatives: ['from-original', 'chained'],
    default: 'from-original',
    cite: '12-1-yearly',
  },
  'oki26-provisional': {
    alternatives: ['replaces-becomes-final', 'must-be-refiled'],
    default: 'replaces-becomes-final',
    cite: ['12-2-provisional', '12-2-final'],
  },
  'oki26-withdrawal': {
    alternatives: ['revocation-needed', 'ends-on-filing'],
    default: 'revocation-needed',
    cite: ['10-wish', '11-1-5'],
  },
  'oki26-renewal-start': {
    alternatives: ['from-renewal-certification', 'from-old-expiry'],
    default: 'from-renewal-certification',
    cite: '13-3-decision',
  },
  'oki26-s2-kpi': {
    alternatives: ['condition-of-extension', 'part-of-exclusion'],
    default: 'condition-of-extension',
    cite: 's2-kpi',
  },
  'oki26-s2-between': { alternatives: ['old-2-years', 'new-rule'], default: 'old-2-years', cite: 's1' },
} as const satisfies { readonly [reading: string]: Reading }

const always: Condition = { kind: 'all', of: [] }
const never: Condition = { kind: 'any', of: [] }
const noticeFiled: Condition = { kind: 'fact', fact: 'withdrawalNoticeFiled', is: true }
const notAffecting: Condition = { kind: 'fact', fact: 'change', is: ['none', 'formal'] }

/** 第12条: the report that is due is in, is not due yet, or stands as the final version of the one filed in advance. */
const reportDone: Condition = {
  kind: 'any',
  of: [
    { kind: 'fact', fact: 'reportSubmitted', is: true, cite: '12-1-form' },
    { kind: 'notAfter', date: { moment: true }, other: { fact: 'reportDueOn' }, cite: '12-1-20-days' },
    {
      kind: 'byReading',
      reading: 'oki26-provisional',
      cases: {
        'replaces-becomes-final': {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'reportYear', is: 'fourth', cite: '12-2-advance' },
            { kind: 'fact', fact: 'advanceReportSubmitted', is: true, cite: '12-2-provisional' },
            {
              kind: 'not',
              of: {
                kind: 'within',
                date: { moment: true },
                from: { fact: 'certifiedOn' },
                length: { years: 4 },
                counting: 'firstDayNotCounted',
                direction: 'forward',
                cite: ['12-2-final', '12-2-provisional'],
              },
            },
          ],
        },
        'must-be-refiled': never,
      },
    },
  ],
}

/** The governor's discretion: where nothing is recorded, none was exercised. */
export const decisionExclusions: readonly Exclusion[] = [
  {
    id: 'found-unsuitable',
    at: ['decision'],
    when: { kind: 'fact', fact: 'foundUnsuitable', is: true },
    cite: ['8-1', '8-3'],
  },
  {
    id: 'renewal-found-unsuitable',
    at: ['renewal'],
    when: { kind: 'fact', fact: 'renewalFoundUnsuitable', is: true },
    cite: ['13-3-weigh', '13-3-decision'],
  },
]

export const dutyRequirements: readonly Requirement[] = [
  {
    id: 'change-notified',
    stage: 'reception',
    at: asked,
    when: {
      kind: 'any',
      of: [notAffecting, { kind: 'fact', fact: 'changeNotificationFiled', is: true }],
    },
    cite: '9-1-duty',
  },
  {
    id: 'change-reviewed',
    stage: 'reception',
    at: asked,
    when: { kind: 'any', of: [notAffecting, { kind: 'fact', fact: 'changeReviewed', is: true }] },
    cite: '9-2-referral',
  },
  {
    id: 'change-approved',
    stage: 'reception',
    at: asked,
    when: { kind: 'any', of: [notAffecting, { kind: 'fact', fact: 'changeApproved', is: true }] },
    cite: ['9-1-approval', '9-2-decision'],
  },
  {
    id: 'formal-change-reported',
    stage: 'reception',
    at: asked,
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'change', is: ['none', 'affecting'] },
        { kind: 'fact', fact: 'formalChangeReported', is: true },
      ],
    },
    cite: '9-3',
  },
  {
    id: 'withdrawal-when-lost',
    stage: 'reception',
    at: asked,
    when: { kind: 'any', of: [noticeFiled, meetsArticle4] },
    cite: '10-lost',
  },
  {
    id: 'withdrawal-when-wished',
    stage: 'reception',
    at: asked,
    when: { kind: 'any', of: [noticeFiled, { kind: 'fact', fact: 'wishesToWithdraw', is: false }] },
    cite: '10-wish',
  },
  {
    id: 'report-submitted',
    stage: 'reception',
    at: asked,
    when: reportDone,
    cite: ['12-1-form', '12-1-yearly', '12-1-20-days'],
  },
]

export const validity: ValidityRules = {
  initial: {
    kind: 'period',
    length: { years: 4 },
    counting: 'firstDayCounted',
    mark: {
      kind: 'byReading',
      reading: 'oki26-elapsed',
      cases: { 'next-day': 'dayAfter', 'last-day': 'lastDay' },
    },
    firstOnOrAfter: { month: 3, day: 31 },
    cite: '13-1',
  },
}

export const lifecycle: LifecycleRules = {
  renewal: {
    from: {
      kind: 'byReading',
      reading: 'oki26-renewal-start',
      cases: { 'from-renewal-certification': 'decision', 'from-old-expiry': 'oldExpiry' },
    },
    lapse: 'notCertified',
    cite: ['13-2-application', '13-3-decision'],
  },
  change: { takes: 'sameTier', isDecision: false, cite: ['9-1-duty', '9-2-decision'] },
  changeReport: { cite: '9-1-duty' },
  withdrawal: {
    ends: {
      kind: 'byReading',
      reading: 'oki26-withdrawal',
      cases: { 'revocation-needed': 'onRevocation', 'ends-on-filing': 'onFiling' },
    },
    cite: ['10-wish', '10-lost'],
  },
  revocation: {
    by: 'governor',
    grounds: [
      {
        id: 'marked-deviation',
        when: { kind: 'fact', fact: 'markedDeviation', is: true, cite: '11-1-1' },
        cite: '11-1-1',
      },
      {
        id: 'serious-breach',
        when: { kind: 'fact', fact: 'seriousBreach', is: true, cite: '11-1-2' },
        cite: '11-1-2',
      },
      { id: 'report-missing', when: { kind: 'not', of: reportDone }, cite: '11-1-3' },
      {
        id: 'business-ended',
        when: { kind: 'fact', fact: 'businessContinues', is: false, cite: '11-1-4' },
        cite: '11-1-4',
      },
      { id: 'withdrawal-filed', when: noticeFiled, cite: '11-1-5' },
      {
        id: 'other',
        when: { kind: 'fact', fact: 'otherGround', is: true, cite: '11-1-6' },
        cite: '11-1-6',
      },
    ],
    cite: '11-1',
  },
  reports: [
    {
      id: 'member-report',
      every: { years: 1 },
      counting: {
        kind: 'byReading',
        reading: 'oki26-report-first-day',
        cases: { 'not-counted': 'firstDayNotCounted', counted: 'firstDayCounted' },
      },
      from: {
        kind: 'byReading',
        reading: 'oki26-report-chain',
        cases: { 'from-original': 'certification', chained: 'previous' },
      },
      within: { length: { days: 20 }, counting: 'firstDayNotCounted' },
      closedDays: {
        kind: 'byReading',
        reading: 'oki26-report-holiday',
        cases: { shift: 'shift', 'no-shift': 'plain' },
      },
      cite: ['12-1-yearly', '12-1-20-days', '12-1-form'],
    },
  ],
}

const newRule: Condition = {
  kind: 'byReading',
  reading: 'oki26-s2-between',
  cases: { 'old-2-years': never, 'new-rule': always },
}

export const transitions: readonly Transition[] = [
  {
    id: 'february-2026',
    decided: { from: '2026-02-01', until: '2026-02-28' },
    standingOn: '2026-06-03',
    when: {
      kind: 'byReading',
      reading: 'oki26-s2-kpi',
      cases: {
        'condition-of-extension': { kind: 'fact', fact: 'kpiChanged', is: true, cite: 's2-kpi' },
        'part-of-exclusion': always,
      },
    },
    cite: ['s2-who-certified', 's2-who-renewed', 's2-except', 's2-latest'],
  },
  {
    id: 'before-february-2026',
    decided: { until: '2026-01-31' },
    standingOn: '2026-06-03',
    when: newRule,
    cite: 's1',
  },
  {
    id: 'march-to-june-2026',
    decided: { from: '2026-03-01', until: '2026-06-02' },
    standingOn: '2026-06-03',
    when: newRule,
    cite: 's1',
  },
]
