import { explain } from 'kijun'
import { toyotaSdgsRound4 as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { assessed } from './asking.ts'
import { applicant, branch, consents, documents, formFields, goal } from './toyotaSdgsRound4.applicants.ts'

type Moment = 'application' | 'decision'

const refusals: readonly (readonly [string, Moment, object, string])[] = [
  ['office-in-city', 'application', { ...branch, officeInCity: false }, 'unit-hq-outside'],
  ['whole-business', 'application', { ...applicant, applicantUnit: 'cityOffice' }, 'unit-business'],
  [
    'not-in-the-name-of-a-person',
    'application',
    { ...applicant, appliedAs: 'personInCharge' },
    'unit-not-person',
  ],
  ['company-name', 'application', { ...applicant, businessName: 'cityOfficeName' }, 'unit-hq-inside'],
  ['city-office-name', 'application', { ...branch, businessName: 'companyName' }, 'unit-hq-outside'],
  ['workplace-applied', 'application', { ...applicant, workplaceSelfChecked: false }, 'wp-at-application'],
  ['workplace-applied', 'application', { ...applicant, workplaceApplied: false }, 'wp-at-application'],
  ['workplace-confirmed', 'decision', { ...applicant, workplaceConfirmed: false }, 'wp-at-certification'],
  [
    'application-cancelled',
    'decision',
    { ...applicant, falseApplication: true, applicationCancelled: true },
    'false-cancel',
  ],
  ['after-opening', 'application', { ...applicant, submittedAt: '2024-10-23T08:59' }, 'app-window-open'],
  ['before-closing', 'application', { ...applicant, submittedAt: '2024-12-24T17:01' }, 'app-window-close'],
  ['electronic-system', 'application', { ...applicant, channel: 'counter' }, 'app-system'],
  ['login-method', 'application', { ...applicant, login: 'other' }, 'app-login'],
  ['form-file', 'application', { ...applicant, fileType: 'pdf' }, 'app-file-type'],
  ['downloaded-form', 'application', { ...applicant, downloadedFileUsed: false }, 'app-edit-excel'],
  ['no-other-files', 'application', { ...applicant, otherFilesAttached: true }, 'app-no-attachments'],
  ['form-of-this-round', 'application', { ...applicant, formRound: 'round-3' }, 'form-version'],
  ['one-application', 'application', { ...applicant, applicationNumberOfBusiness: 2 }, 'unit-combine'],
  [
    'sheets-filled',
    'application',
    { ...applicant, documents: { ...documents, 'form-3': { submitted: false } } },
    'form-three-sheets',
  ],
  [
    'entries-filled',
    'application',
    { ...applicant, formFields: { ...formFields, size: { filled: false } } },
    'form-1-overview',
  ],
  [
    'confirmations-agreed',
    'application',
    { ...applicant, consents: { ...consents, dissemination: { ticked: false } } },
    'form-1-confirmations',
  ],
  ['goals-entered', 'application', { ...applicant, goals: [] }, 'form-3-content'],
  ['goals-at-most-three', 'application', { ...applicant, goals: [goal, goal, goal, goal] }, 'form-3-max-3'],
  [
    'goals-among-indicators',
    'application',
    { ...applicant, goals: [{ ...goal, amongIndicators: false }] },
    'goal-select',
  ],
  ['goals-with-actions', 'application', { ...applicant, goals: [{ ...goal, action: '' }] }, 'goal-actions'],
  [
    'auto-scoring-for-winners',
    'application',
    { ...applicant, ikiikiAward: false, autoScoring: { 'S-5': { chosen: true } } },
    'bonus-ikiiki',
  ],
  ['document-reviewed', 'decision', { ...applicant, documentReviewed: false }, 'sched-shinkin'],
  ['panel-deliberated', 'decision', { ...applicant, panelDeliberated: false }, 'sched-panel'],
]

describe('toyota-sdgs@round-4', () => {
  test.each([
    ['a head office in the city', applicant],
    ['a branch of a business outside', branch],
  ])('takes and certifies %s whose application is in order', (_, facts) => {
    expect(assessed(scheme, facts, { at: 'application' }).outcome).toBe('met')
    expect(assessed(scheme, facts)).toMatchObject({ outcome: 'met', tier: 'gold', missing: [] })
  })

  test.each(refusals)('refuses who fails %s alone, at %s', (rule, at, facts, provision) => {
    const assessment = assessed(scheme, facts, { at })
    const refusing = assessment.reasons.filter(
      ({ code }) => code === 'requirement/unmet' || code === 'exclusion/applies',
    )
    expect(assessment.outcome).toBe('unmet')
    expect(refusing.map(({ params }) => Object.values(params))).toMatchObject([
      expect.arrayContaining([rule]),
    ])
    expect(refusing[0]!.citation.provision).toBe(provision)
    for (const locale of ['ja', 'en'] as const) {
      expect(explain(assessment, { locale, format: 'text', detail: 'standard' })).not.toContain(rule)
    }
  })

  test('has an applicant for every requirement and exclusion before certification', () => {
    const before = [...scheme.requirements!, ...scheme.exclusions!].filter(
      (of) => !of.at?.includes('holding'),
    )
    expect(new Set(refusals.map(([rule]) => rule))).toEqual(new Set(before.map(({ id }) => id)))
  })

  test('requires publication too under the other reading of the workplace condition', () => {
    const unpublished = { ...applicant, workplacePublished: false }
    const readings = { 'toyota-wp-state': 'published-required' }
    expect(assessed(scheme, unpublished).outcome).toBe('met')
    expect(assessed(scheme, unpublished, { readings }).outcome).toBe('unmet')
  })
})
