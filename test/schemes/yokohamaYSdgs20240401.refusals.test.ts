import { assess, benefitsOf, traceOf } from 'kijun'
import { yokohamaYSdgs20240401 as scheme } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import type { AssessOptions } from '../../src/assess/options.ts'
import { assessed } from './asking.ts'
import {
  atApplication,
  atRenewal,
  certified,
  eligible,
  evaluated,
  filed,
  renewal,
  suspension,
  whileHeld,
} from './yokohamaYSdgs20240401.applicants.ts'

const decision: AssessOptions = { at: 'decision' }
const disposition = { on: '2025-06-02', counts: true, seriousAndMalicious: true }
const organised = (row: string) => ({
  organisedCrime: { ...eligible.organisedCrime, [row]: { applies: true } },
})
const lacks = (step: string) => ({ steps: { ...evaluated.steps, [step]: { done: false } } })

/** What the one fact is that speaks against the applicant, what refuses it, and the article. */
type Refusal = readonly [id: string, change: object, article: string]

const eligibility: readonly Refusal[] = [
  ['business', { applicantKind: 'other' }, '第2条第1号'],
  ['business', { registered: false }, '第2条第1号'],
  ['business', { applicantKind: 'individual', openingNotified: false }, '第2条第1号'],
  ['design-center-member', { designCenterMember: false }, '第4条第1項第1号'],
  ['no-organised-crime', organised('group'), '第4条第1項第3号'],
  ['no-organised-crime', organised('member'), '第4条第1項第3号'],
  ['no-organised-crime', organised('controlled'), '第4条第1項第3号'],
  ['recent-serious-disposition', { dispositions: [disposition] }, '第4条第1項第4号'],
  ['mayor-exclusion', { excludedByMayor: true }, '第4条第2項'],
  ['application-withdrawn', { applicationWithdrawalReceived: true }, '第15条'],
]

const reception: readonly Refusal[] = [
  ['reception-open', { appliedOn: '2026-02-01' }, '第5条第1項'],
  ['reception-not-closed', { appliedOn: '2026-04-01' }, '第5条第1項'],
  ['by-certification-system', { channel: 'post' }, '第5条第1項なお書'],
  [
    'documents-submitted',
    { documents: { ...filed.documents, applicationForm: { submitted: false } } },
    '第5条第1項第1号',
  ],
  ['further-documents-submitted', { furtherDocuments: [{ submitted: false }] }, '第5条第1項第3号'],
]

const onlyAtApplication: readonly Refusal[] = [
  ['no-city-tax-arrears-at-application', { cityTaxArrears: true }, '第4条第1項第2号'],
  ['no-office-tax-arrears-at-application', { officeTaxArrears: true }, '第4条第1項第2号'],
]

const onlyAtDecision: readonly Refusal[] = [
  ['no-city-tax-arrears', { cityTaxArrears: true }, '第4条第1項第2号'],
  ['no-office-tax-arrears', { officeTaxArrears: true }, '第4条第1項第2号'],
  ['found-unsuitable', { foundUnsuitable: true }, '第6条柱書'],
  ['procedure-followed', lacks('documentCheck'), '第6条第1号'],
  ['procedure-followed', lacks('dialogue'), '第6条第1号'],
  ['procedure-followed', lacks('evaluation'), '第6条第1号'],
  ['procedure-followed', lacks('expertOpinion'), '第6条第1号'],
  ['evaluation-form', { evaluationForm: 'substitute' }, '第8条第1項'],
  ['resident-employees-counted', { employeesInCity: 9 }, '別表1 YK-L-1'],
]

const renewals: readonly Refusal[] = [
  ['certified-when-filing', { validUntil: '2028-01-19' }, '第12条第1項'],
  ['renewal-suitable', { renewalSuitable: false }, '第12条第3項'],
  ['renewal-reception-open', { receptionOpensOn: '2028-01-21' }, '第12条第1項'],
  ['renewal-reception-not-closed', { receptionClosesOn: '2028-01-19' }, '第12条第1項'],
  ['renewal-by-certification-system', { channel: 'paper' }, '第12条第1項なお書'],
  [
    'renewal-documents-submitted',
    { renewalDocuments: { ...renewal.renewalDocuments, goalSheet: { submitted: false } } },
    '第12条第1項第1号',
  ],
  ['renewal-further-documents-submitted', { furtherDocuments: [{ submitted: false }] }, '第12条第1項第3号'],
  ['ceased', { cessationReceived: true }, '第18条'],
  ['revoked', { revocationDecided: true }, '第19条第1項柱書'],
]

const holdings: readonly Refusal[] = [
  ['in-period', { validUntil: '2026-05-31' }, '第11条第1項'],
  ['change-reported', { contentsChanged: true, changeOnlyAdds: false, changeReported: false }, '第17条第1項'],
  [
    'tier-to-be-decided-anew',
    { contentsChanged: true, changeReported: true, changeAffectsTier: true },
    '第17条第2項',
  ],
  ['name-for-its-purpose', { usedForOtherPurpose: true }, '第14条第2項'],
  ['no-implied-endorsement', { impliesEndorsement: true }, '第14条第2項'],
  ['mark-by-guideline', { markUsed: true, guidelineFollowed: false, markChange: 'none' }, '第14条第3項'],
  ['mark-unaltered', { markUsed: true, guidelineFollowed: true, markChange: 'other' }, '第14条第3項'],
  ['suspended', suspension, '第16条第1項'],
  ['ceased', { cessationReceived: true }, '第18条'],
  ['revoked', { revocationDecided: true }, '第19条第1項柱書'],
]

/** What refuses, and the article that it names: of every element that is not met. */
function refusals(data: object, options: AssessOptions): readonly (readonly string[])[] {
  const trace = traceOf(assessed(scheme, data, options))
  return [...trace.eligibility, ...trace.reception]
    .filter((element) => element.verdict === 'unmet')
    .map((element) => [element.id, element.citation.text])
}

const alone = (options: AssessOptions, base: object) => (id: string, change: object, article: string) => {
  const data = { ...base, ...change }
  expect(refusals(data, options)).toEqual([[id, article]])
  expect(assessed(scheme, data, options).outcome).toBe('unmet')
}

describe('an applicant who fails one rule of yokohama-y-sdgs@2024-04-01 alone', () => {
  test('none: the base applicants are refused by nothing', () => {
    expect(assessed(scheme, filed, { ...atApplication, stages: ['eligibility', 'reception'] }).outcome).toBe(
      'met',
    )
    expect(assessed(scheme, evaluated, decision)).toMatchObject({ outcome: 'met', tier: 'superior' })
    expect(assessed(scheme, renewal, atRenewal).outcome).toBe('met')
    expect(assessed(scheme, certified, whileHeld()).outcome).toBe('met')
  })

  test.each([...eligibility, ...reception, ...onlyAtApplication])(
    'at application: %s %j',
    alone(atApplication, evaluated),
  )
  test.each([...eligibility, ...reception, ...onlyAtDecision])(
    'at the decision: %s %j',
    alone(decision, evaluated),
  )
  test.each(renewals)('at renewal: %s %j', alone(atRenewal, renewal))
  test.each(holdings)('while certified: %s %j', alone(whileHeld(), certified))

  test('a survey that was found needed in a suspension', () => {
    const data = { ...certified, ...suspension, suspensionSurveyNeeded: true, suspensionSurveyDone: false }
    expect(refusals(data, whileHeld())).toEqual([
      ['survey-in-suspension', '第16条第1項'],
      ['suspended', '第16条第1項'],
    ])
  })

  test('every requirement and exclusion has one', () => {
    const refused = [
      ...[
        ...eligibility,
        ...reception,
        ...onlyAtApplication,
        ...onlyAtDecision,
        ...renewals,
        ...holdings,
      ].map(([id]) => id),
      'survey-in-suspension',
      'every-item-evaluated', // open until each item is evaluated, never refused
    ]
    const elements = [...scheme.requirements!, ...scheme.exclusions!].map((of) => of.id)
    expect([...new Set(refused)].sort()).toEqual([...elements].sort())
  })
})

describe('readings of yokohama-y-sdgs@2024-04-01 switch what is assessed', () => {
  const barred = (on: string, appliedOn: string, reading: string) => {
    const dispositions = [{ ...disposition, on }]
    const result = assess(
      scheme,
      {
        ...evaluated,
        appliedOn,
        receptionClosesOn: '2030-12-31',
        receptionOpensOn: '2020-01-01',
        dispositions,
      },
      { readings: { 'yoko-lookback': reading } },
    )
    return result.ok && result.value.stages.eligibility
  }

  // Interpretation yoko-lookback: 2021-03-01 bars through 2026-03-01; the first day in frees 2026-03-01; counting
  // back differs around 29 February alone.
  test.each([
    ['2021-03-01', '2026-03-01', 'forward', 'unmet'],
    ['2021-03-01', '2026-03-02', 'forward', 'met'],
    ['2021-03-01', '2026-02-28', 'inclusive', 'unmet'],
    ['2021-03-01', '2026-03-01', 'inclusive', 'met'],
    ['2021-03-01', '2026-03-01', 'backward', 'unmet'],
    ['2021-03-01', '2026-03-02', 'backward', 'met'],
    ['2021-02-28', '2026-03-01', 'backward', 'met'],
    ['2024-02-29', '2029-02-28', 'forward', 'unmet'],
    ['2024-02-29', '2029-03-01', 'forward', 'met'],
  ])('yoko-lookback: disposition %s, application %s, %s -> %s', (on, appliedOn, reading, expected) => {
    expect(barred(on, appliedOn, reading)).toBe(expected)
  })

  // Interpretation yoko-tax-moment: arrears that arise before the decision.
  test.each([
    ['application-and-decision', 'unmet'],
    ['application', 'met'],
  ])('yoko-tax-moment: arrears at the decision, %s -> %s', (reading, expected) => {
    const readings = { 'yoko-tax-moment': reading }
    const data = { ...evaluated, cityTaxArrears: true, officeTaxArrears: true }
    expect(assessed(scheme, data, { readings }).stages.eligibility).toBe(expected)
    expect(assessed(scheme, data, { ...atApplication, readings }).stages.eligibility).toBe('unmet')
  })

  // Interpretation yoko-suspension-mark.
  test.each([
    ['mark-stops', 'unmet'],
    ['mark-allowed', 'met'],
  ])('yoko-suspension-mark: %s -> %s', (reading, expected) => {
    const readings = { 'yoko-suspension-mark': reading }
    const result = benefitsOf(scheme, { tier: 'superior', data: suspension, readings })
    const uses = ['support', 'certified-business-name', 'superior-mark']
    const found = result.ok ? result.value.filter((of) => uses.includes(of.id)) : []
    expect(found.map((of) => of.verdict)).toEqual([expected, expected, expected])
  })
})
