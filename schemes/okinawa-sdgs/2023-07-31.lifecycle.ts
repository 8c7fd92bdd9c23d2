import type { Counting } from '../../src/scheme/basics.ts'
import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { LifecycleRules } from '../../src/scheme/lifecycleDefinition.ts'
import type { Exclusion, Requirement } from '../../src/scheme/schemeDefinition.ts'

/** 5 活動状況報告, 7 認証内容の変更, 8 認証の辞退, 9 認証の取り消し. */
export const lifecycleFacts = {
  certifiedOn: { kind: 'date', asked: ['renewal', 'holding'], cite: ['5-year1', '5-year2'] },
  reports: {
    kind: 'group',
    asked: ['renewal', 'holding'],
    cite: ['5-year1', '5-year2', '5-form7'],
    fields: { filed: { kind: 'flag' } },
    rows: {
      year1: { tags: ['year1'] },
      year2: { tags: ['year2'] },
    },
  },
  reportOverdue: {
    kind: 'flag',
    presumed: false,
    asked: ['holding'],
    finding: { by: 'prefecture' },
    cite: ['5-no-report', '9-3'],
  },
  progressProblem: {
    kind: 'flag',
    presumed: false,
    asked: ['holding'],
    finding: { by: 'secretariat' },
    cite: '5-hearing',
  },
  plannedEffortNotDone: {
    kind: 'flag',
    presumed: false,
    asked: ['holding'],
    finding: { by: 'secretariat' },
    cite: '5-improve',
  },
  kpiReports: {
    kind: 'list',
    maxRecords: 5,
    asked: ['holding'],
    cite: ['A5-3-formula', 'A5-3-other'],
    fields: {
      formula: { kind: 'choice', options: ['basic', 'other', 'none'] },
      proper: { kind: 'flag' },
    },
    findings: { proper: { by: 'secretariat', cite: 'A5-3-proper' } },
  },
  changes: {
    kind: 'list',
    maxRecords: 1000,
    asked: ['holding'],
    cite: ['7-affecting', '7-formal'],
    fields: {
      affectsDecision: { kind: 'flag' },
      filedOnForm5: { kind: 'flag' },
      reported: { kind: 'flag' },
    },
  },
  markedDeviation: {
    kind: 'flag',
    presumed: false,
    asked: ['holding'],
    finding: { by: 'prefecture' },
    cite: ['9-1', '9-discretion'],
  },
  seriousBreach: {
    kind: 'flag',
    presumed: false,
    asked: ['holding'],
    finding: { by: 'prefecture' },
    cite: ['9-2', '9-discretion'],
    sensitive: true,
  },
  businessContinues: { kind: 'flag', asked: ['holding'], cite: '9-4' },
  otherGround: {
    kind: 'flag',
    presumed: false,
    asked: ['holding'],
    finding: { by: 'prefecture' },
    cite: ['9-5', '9-discretion'],
  },
} satisfies { [fact: string]: FactDefinition }

const is = (field: string, value: boolean | string): RowCondition => ({ kind: 'field', field, is: value })
const all = (...of: RowCondition[]): RowCondition => ({ kind: 'all', of })
const any = (...of: RowCondition[]): RowCondition => ({ kind: 'any', of })

/** So many years from the certification have elapsed. */
const afterYears = (years: number): RowCondition => {
  const within = (counting: Counting): RowCondition => ({
    kind: 'within',
    date: { moment: true },
    from: { fact: 'certifiedOn' },
    length: { years },
    counting,
    direction: 'forward',
  })
  return {
    kind: 'not',
    of: {
      kind: 'byReading',
      reading: 'oki23-first-day',
      cases: { 'not-counted': within('firstDayNotCounted'), counted: within('firstDayCounted') },
    },
  }
}

/** 9(3): a report that was due is not filed. */
const reportMissing: Condition = {
  kind: 'byReading',
  reading: 'oki23-approx',
  cases: {
    'no-hard-deadline': {
      kind: 'all',
      of: [
        { kind: 'some', in: 'reports', satisfies: is('filed', false), cite: '9-3' },
        { kind: 'fact', fact: 'reportOverdue', is: true, cite: '9-3' },
      ],
    },
    anniversary: {
      kind: 'some',
      in: 'reports',
      satisfies: all(
        is('filed', false),
        any(
          all({ kind: 'tagged', tag: 'year1' }, afterYears(1)),
          all({ kind: 'tagged', tag: 'year2' }, afterYears(2)),
        ),
      ),
      cite: '9-3',
    },
  },
}

export const lifecycleRequirements: readonly Requirement[] = [
  {
    id: 'second-report-filed',
    stage: 'reception',
    at: ['renewal'],
    cite: ['5-renewal-timing', '5-year2'],
    when: {
      kind: 'each',
      in: 'reports',
      where: { kind: 'tagged', tag: 'year2' },
      satisfies: is('filed', true),
      cite: '5-renewal-timing',
    },
  },
  {
    id: 'changes-filed',
    stage: 'reception',
    at: ['holding'],
    cite: ['7-affecting', '7-formal'],
    when: {
      kind: 'each',
      in: 'changes',
      satisfies: any(
        all(is('affectsDecision', true), is('filedOnForm5', true)),
        all(is('affectsDecision', false), is('reported', true)),
      ),
    },
  },
  {
    id: 'kpi-formula',
    stage: 'reception',
    at: ['holding'],
    cite: ['A5-3-formula', 'A5-3-other', 'A5-3-proper'],
    when: {
      kind: 'each',
      in: 'kpiReports',
      satisfies: any(is('formula', 'basic'), all(is('formula', 'other'), is('proper', true))),
    },
  },
  {
    // A hearing or a request to improve follows; the certification stands.
    id: 'progress-in-order',
    stage: 'reception',
    at: ['holding'],
    curable: true,
    cite: ['5-hearing', '5-improve'],
    when: {
      kind: 'all',
      of: [
        { kind: 'fact', fact: 'progressProblem', is: false, cite: '5-hearing' },
        { kind: 'fact', fact: 'plannedEffortNotDone', is: false, cite: '5-improve' },
      ],
    },
  },
]

/** Under the reading that a missing report revokes by itself, a certification without it does not stand. */
export const lifecycleExclusions: readonly Exclusion[] = [
  {
    id: 'report-missing',
    at: ['holding'],
    cite: ['5-no-report', '9-3'],
    when: {
      kind: 'byReading',
      reading: 'oki23-no-report',
      cases: { discretionary: { kind: 'any', of: [] }, automatic: reportMissing },
    },
  },
]

export const lifecycle: LifecycleRules = {
  renewal: { from: 'decision', lapse: 'notCertified', cite: ['5-renewal-new', '5-renewal-timing'] },
  changeReport: { cite: ['7-affecting', '7-formal'] },
  withdrawal: { ends: 'onRevocation', cite: ['8-wish', '8-lost'] },
  revocation: {
    by: 'prefecture',
    cite: '9-discretion',
    grounds: [
      {
        id: 'marked-deviation',
        when: { kind: 'fact', fact: 'markedDeviation', is: true },
        cite: '9-1',
      },
      { id: 'serious-breach', when: { kind: 'fact', fact: 'seriousBreach', is: true }, cite: '9-2' },
      { id: 'report-missing', when: reportMissing, cite: ['9-3', '5-no-report'] },
      {
        id: 'business-ended',
        when: { kind: 'fact', fact: 'businessContinues', is: false },
        cite: '9-4',
      },
      { id: 'other', when: { kind: 'fact', fact: 'otherGround', is: true }, cite: '9-5' },
    ],
  },
  reports: [
    {
      id: 'progress',
      every: { years: 1 },
      counting: {
        kind: 'byReading',
        reading: 'oki23-first-day',
        cases: { 'not-counted': 'firstDayNotCounted', counted: 'firstDayCounted' },
      },
      times: 2,
      from: 'certification',
      cite: ['5-year1', '5-year2', '5-form7'],
    },
  ],
}
