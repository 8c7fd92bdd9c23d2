import { explain } from 'kijun'
import { sp2EsgUndated as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import type { AssessOptions } from '../../src/assess/options.ts'
import { assessed } from './asking.ts'
import { applicant, lacking, renewing, without } from './sp2EsgUndated.applicants.ts'

type Moment = NonNullable<AssessOptions['at']>

/** Who fails one rule alone; a declaration without the elements fails the review item as well (pre-2-contents). */
const refusals: readonly (readonly [string, Moment, object, string])[] = [
  ['local-public-body', 'application', { ...applicant, localPublicBody: false }, 'target'],
  [
    'local-public-body',
    'application',
    { ...applicant, specialLocalBody: true, specialLocalBodyAccepted: false },
    'target',
  ],
  ['application-form', 'application', { ...applicant, channel: 'other' }, 'flow-form'],
  ['declaration-adopted', 'application', { ...applicant, headSignature: false }, 'pre-1-signature'],
  [
    'declaration-adopted',
    'application',
    { ...applicant, councilApproved: false, declarationPublic: false },
    'pre-1-council-or-public',
  ],
  ['declaration-contents', 'application', { ...applicant, declaration: '人権、BCP' }, 'item1-E'],
  ['declaration-contents', 'application', { ...applicant, declaration: '環境保全、BCP' }, 'item1-S'],
  ['declaration-contents', 'application', { ...applicant, declaration: '環境保全、人権' }, 'item1-G'],
  [
    'documents-submitted',
    'application',
    { ...applicant, ...lacking('organisation') },
    'pre-3-doc-organisation',
  ],
  [
    'further-documents-submitted',
    'application',
    { ...applicant, furtherDocumentsRequested: true, furtherDocumentsSubmitted: false },
    'pre-3-submit',
  ],
  ['renewal-window', 'renewal', { ...renewing, renewalFiledOn: '2027-08-01' }, 'step-4'],
  [
    'renewal-declaration',
    'renewal',
    { ...renewing, declarationPublic: false, councilApproved: false },
    'renew-declaration',
  ],
  ['renewal-report', 'renewal', { ...renewing, renewalReportSubmitted: false }, 'renew-report'],
  ['renewal-fee', 'renewal', { ...renewing, renewalFeePaid: false }, 'renew-fee'],
  ['renewal-review', 'renewal', { ...renewing, renewalReviewPassed: false }, 'renew-review'],
]

describe('sp2-esg@undated', () => {
  test.each<[Moment, object]>([
    ['application', applicant],
    ['decision', applicant],
    ['renewal', renewing],
  ])('finds nothing amiss at %s with a city that is in order', (at, facts) => {
    expect(assessed(scheme, facts, { at })).toMatchObject({ outcome: 'met', tier: 'certified', missing: [] })
  })

  test.each(refusals)('refuses who fails %s alone, at %s', (rule, at, facts, provision) => {
    const assessment = assessed(scheme, facts, { at })
    const refusing = assessment.reasons.filter(({ code }) => code === 'requirement/unmet')
    expect(assessment.outcome).toBe('unmet')
    expect(refusing.map(({ params }) => Object.values(params))).toMatchObject([
      expect.arrayContaining([rule]),
    ])
    expect(refusing[0]!.citation.provision).toBe(provision)
    for (const locale of ['ja', 'en'] as const) {
      const told = explain(assessment, { locale, format: 'text', detail: 'full' })
      const ids = [...Object.keys(scheme.facts), rule].filter((id) => /[A-Z-]/.test(id))
      expect(ids.filter((id) => told.includes(id))).toEqual([])
    }
  })

  test('has an applicant for every requirement', () => {
    const rules = scheme.requirements!.map(({ id }) => id)
    expect(new Set(refusals.map(([rule]) => rule))).toEqual(new Set(rules))
  })

  test('leaves a special local public body to a finding', () => {
    const ward = { ...applicant, specialLocalBody: true }
    expect(assessed(scheme, ward).stages.eligibility).toBe('referred')
    expect(assessed(scheme, { ...ward, specialLocalBodyAccepted: true }).stages.eligibility).toBe('met')
  })

  test('does not ask for a signature anew at renewal', () => {
    expect(assessed(scheme, without(renewing, 'headSignature'), { at: 'renewal' }).outcome).toBe('met')
  })
})
