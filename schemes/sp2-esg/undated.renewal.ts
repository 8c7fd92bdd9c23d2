import type { Fee } from '../../src/scheme/afterDecisionDefinition.ts'
import type { ByReading, Counting } from '../../src/scheme/basics.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { LifecycleRules } from '../../src/scheme/lifecycleDefinition.ts'
import type { Reading, Requirement, ValidityRule, ValidityRules } from '../../src/scheme/schemeDefinition.ts'

/** 更新について、全体フローSTEP4・STEP5: how long a certification lasts, and what a renewal takes. */

const asked = ['renewal'] as const
const at = asked

export const renewalFacts = {
  renewalReportSubmitted: { kind: 'flag', asked, cite: 'renew-report' },
  renewalReviewPassed: { kind: 'flag', asked, finding: { by: 'association' }, cite: 'renew-review' },
  renewalFeePaid: { kind: 'flag', asked, cite: 'renew-fee' },
  renewalWindowFrom: { kind: 'date', asked, cite: 'step-4' },
  renewalWindowUntil: { kind: 'date', asked, cite: 'step-4' },
  renewalFiledOn: { kind: 'date', asked, cite: 'step-4' },
} as const satisfies { readonly [fact: string]: FactDefinition }

export const renewalReadings = {
  'sp2-first-day': { alternatives: ['not-counted', 'counted'], default: 'not-counted', cite: 'valid-first' },
  'sp2-renewal-anchor': {
    alternatives: ['anniversary', 'fiscal-year'],
    default: 'anniversary',
    cite: ['valid-first', 'step-5'],
  },
} as const satisfies { readonly [reading: string]: Reading }

export const renewalRequirements: readonly Requirement[] = [
  {
    id: 'renewal-window',
    stage: 'reception',
    at,
    cite: 'step-4',
    when: {
      kind: 'all',
      of: [
        { kind: 'notAfter', date: { fact: 'renewalWindowFrom' }, other: { fact: 'renewalFiledOn' } },
        { kind: 'notAfter', date: { fact: 'renewalFiledOn' }, other: { fact: 'renewalWindowUntil' } },
      ],
    },
  },
  {
    id: 'renewal-declaration',
    stage: 'reception',
    at,
    cite: 'renew-declaration',
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'declarationPublic', is: true },
        { kind: 'fact', fact: 'councilApproved', is: true },
      ],
    },
  },
  {
    id: 'renewal-report',
    stage: 'reception',
    at,
    cite: 'renew-report',
    when: { kind: 'fact', fact: 'renewalReportSubmitted', is: true },
  },
  {
    id: 'renewal-fee',
    stage: 'reception',
    at,
    cite: 'renew-fee',
    when: { kind: 'fact', fact: 'renewalFeePaid', is: true },
  },
  {
    id: 'renewal-review',
    stage: 'reception',
    at,
    cite: 'renew-review',
    when: { kind: 'fact', fact: 'renewalReviewPassed', is: true },
  },
]

const counting: ByReading<Counting> = {
  kind: 'byReading',
  reading: 'sp2-first-day',
  cases: { 'not-counted': 'firstDayNotCounted', counted: 'firstDayCounted' },
}

function lasting(years: number, cite: string): ValidityRule {
  const period = { kind: 'period', length: { years }, counting, mark: 'lastDay', cite } as const
  return {
    kind: 'byReading',
    reading: 'sp2-renewal-anchor',
    cases: {
      anniversary: period,
      'fiscal-year': { ...period, firstOnOrAfter: { month: 3, day: 31 } },
    },
  }
}

export const validity: ValidityRules = {
  initial: lasting(2, 'valid-first'),
  renewal: lasting(1, 'valid-later'),
}

export const lifecycle: LifecycleRules = {
  renewal: { from: 'decision', lapse: 'notCertified', cite: ['valid-later', 'step-4'] },
  renewalWindow: { cite: 'step-4' },
}

export const fees: readonly Fee[] = [{ on: 'renewal', amount: 'undisclosed', unit: 'yen', cite: 'renew-fee' }]
