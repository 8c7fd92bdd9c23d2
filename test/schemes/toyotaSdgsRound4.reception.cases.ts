import { allocatePlaces, type PlaceApplication } from 'kijun'
import { toyotaSdgsRound4 as scheme } from 'kijun/schemes'
import { assessed, information, issuesOf, stage, tier, verdict } from './asking.ts'
import type { ProvisionCase } from './provisionCase.ts'
import {
  applicant,
  branch,
  consents,
  documents,
  formFields,
  goal,
  scores,
} from './toyotaSdgsRound4.applicants.ts'

/** Who may apply, in whose name, the workplace condition, and what is taken in. */

const atApplication = { at: 'application' } as const
const at = (
  says: string,
  provision: string,
  id: string,
  change: object,
  expected: string,
): ProvisionCase => ({
  provision,
  says,
  actual: () => verdict(scheme, id, { ...applicant, ...change }, atApplication),
  expected,
})
const received = (data: unknown) => stage(scheme, 'reception', data, atApplication)
const eligible = (data: unknown) => stage(scheme, 'eligibility', data, atApplication)

/** So many businesses, a minute apart. */
const arrivals = (n: number): readonly PlaceApplication[] =>
  Array.from({ length: n }, (_, of) => ({
    id: `a-${of + 1}`,
    business: `b-${of + 1}`,
    receivedAt: `2024-10-23T10:${String(of).padStart(2, '0')}`,
  }))

function placeOf(id: string, applications: readonly PlaceApplication[]): unknown {
  const result = allocatePlaces(scheme, applications)
  const found = result.ok ? result.value.find((place) => place.id === id) : undefined
  if (!found) throw new Error(`no answer for ${id}`)
  return found.accepted ? found.place : [found.because, found.citation.provision]
}

export const receptionCases: readonly ProvisionCase[] = [
  {
    provision: 'wp-round',
    says: 'round = 4 -> condition applies',
    actual: () => verdict(scheme, 'workplace-confirmed', { ...applicant, workplaceConfirmed: false }),
    expected: 'unmet',
  },
  {
    provision: 'wp-round',
    says: 'round = 2 -> condition does not apply',
    // This edition is round 4; from which round on the condition stands is carried as data.
    actual: () => information(scheme, 'workplace-condition'),
    expected: { fromRound: '3' },
  },
  {
    provision: 'wp-at-certification',
    says: 'applied under the workplace scheme, confirmation not completed at certification -> not certified even at 95%',
    actual: () => {
      const high = { ...applicant, ...scores('50/50', '50/50', '50/50', '40/50'), workplaceConfirmed: false }
      const { outcome, tier: earned } = assessed(scheme, high)
      return { outcome, earned }
    },
    expected: { outcome: 'unmet', earned: 'gold' },
  },
  {
    provision: 'wp-at-certification',
    says: 'confirmation completed at certification -> condition met',
    actual: () => verdict(scheme, 'workplace-confirmed', applicant),
    expected: 'met',
  },
  at(
    'workplace application not yet filed at application -> application requirement not met',
    'wp-at-application',
    'workplace-applied',
    { workplaceApplied: false },
    'unmet',
  ),
  at(
    'self-check done, application filed, confirmation pending -> application requirement met',
    'wp-at-application',
    'workplace-applied',
    { workplaceConfirmed: false },
    'met',
  ),
  {
    provision: 'app-download',
    says: 'read reception -> form source = round-4 page of the city',
    actual: () => information(scheme, 'form-source'),
    expected: {
      page: '豊田市SDGs認証制度 第4回申請受付',
      address: 'https://www.city.toyota.aichi.jp/boshu/1052700/1054120.html',
    },
  },
  at(
    'submitted file = re-typed copy in another file -> not accepted',
    'app-edit-excel',
    'downloaded-form',
    { downloadedFileUsed: false },
    'unmet',
  ),
  at(
    'submitted file = downloaded xlsm filled in -> accepted',
    'app-edit-excel',
    'downloaded-form',
    { downloadedFileUsed: true, fileType: 'xlsm' },
    'met',
  ),
  at('channel = e-mail -> not accepted', 'app-system', 'electronic-system', { channel: 'email' }, 'unmet'),
  at(
    'channel = Aichi electronic application system -> accepted',
    'app-system',
    'electronic-system',
    { channel: 'aichiElectronicSystem' },
    'met',
  ),
  at(
    'submitted 2024-10-23T08:59 -> not accepted',
    'app-window-open',
    'after-opening',
    { submittedAt: '2024-10-23T08:59' },
    'unmet',
  ),
  at(
    'submitted 2024-10-23T09:00 -> in the window',
    'app-window-open',
    'after-opening',
    { submittedAt: '2024-10-23T09:00' },
    'met',
  ),
  at(
    'submitted 2024-12-24T17:00 -> in the window',
    'app-window-close',
    'before-closing',
    { submittedAt: '2024-12-24T17:00' },
    'met',
  ),
  at(
    'submitted 2024-12-24T17:01 -> not accepted',
    'app-window-close',
    'before-closing',
    { submittedAt: '2024-12-24T17:01' },
    'unmet',
  ),
  at(
    "attachments = ['evidence.pdf'] -> not accepted",
    'app-no-attachments',
    'no-other-files',
    { otherFilesAttached: true },
    'unmet',
  ),
  at(
    'attachments = [] -> accepted',
    'app-no-attachments',
    'no-other-files',
    { otherFilesAttached: false },
    'met',
  ),
  at('login = none -> accepted', 'app-login', 'login-method', { login: 'none' }, 'met'),
  at('login = gBizID -> accepted', 'app-login', 'login-method', { login: 'gBizId' }, 'met'),
  at('file extension = xlsx -> not accepted', 'app-file-type', 'form-file', { fileType: 'xlsx' }, 'unmet'),
  at('file extension = xlsm -> accepted', 'app-file-type', 'form-file', { fileType: 'xlsm' }, 'met'),
  at('file extension = pdf -> not accepted', 'app-file-type', 'form-file', { fileType: 'pdf' }, 'unmet'),
  at(
    'sheets filled = 1, 2 -> not accepted',
    'form-three-sheets',
    'sheets-filled',
    { documents: { ...documents, 'form-3': { submitted: false } } },
    'unmet',
  ),
  at('sheets filled = 1, 2, 3 -> accepted', 'form-three-sheets', 'sheets-filled', { documents }, 'met'),
  {
    provision: 'form-1-overview',
    says: 'form 1 address empty -> reported as missing',
    actual: () => {
      const without = { ...applicant, formFields: { ...formFields, address: { filled: false } } }
      const reasons = assessed(scheme, without, { ...atApplication, stages: ['reception'] }).reasons
      return reasons.map(({ code, params }) => {
        const { requirement, leaves } = params as { requirement: string; leaves: { rows: unknown }[] }
        return { code, requirement, rows: leaves[0]?.rows }
      })
    },
    expected: [
      {
        code: 'requirement/unmet',
        requirement: 'entries-filled',
        rows: [
          {
            row: 'address',
            verdict: 'unmet',
            citation: { provision: 'form-1-overview', text: '申請書の構成 様式1号' },
          },
        ],
      },
    ],
  },
  at(
    'one confirmation unticked -> not accepted',
    'form-1-confirmations',
    'confirmations-agreed',
    { consents: { ...consents, research: { ticked: false } } },
    'unmet',
  ),
  at('all ticked -> accepted', 'form-1-confirmations', 'confirmations-agreed', { consents }, 'met'),
  {
    provision: 'form-2-content',
    says: 'form 2 lists an effort planned for next year -> it is not a current effort',
    actual: () => {
      const efforts = [{ item: 'E-1', timing: 'planned', of: 'applicant' }]
      return assessed(scheme, { efforts }).measures['effortsToReview']
    },
    expected: { exact: '0' },
  },
  at(
    'form 2 with domain L blank -> incomplete',
    'form-2-content',
    'entries-filled',
    { formFields: { ...formFields, local: { filled: false } } },
    'unmet',
  ),
  at('form 3 with zero goals -> incomplete', 'form-3-content', 'goals-entered', { goals: [] }, 'unmet'),
  at(
    'goals = 4 -> not accepted',
    'form-3-max-3',
    'goals-at-most-three',
    { goals: [goal, goal, goal, goal] },
    'unmet',
  ),
  at('goals = 3 -> accepted', 'form-3-max-3', 'goals-at-most-three', { goals: [goal, goal, goal] }, 'met'),
  at(
    'form round = 3 -> not accepted',
    'form-version',
    'form-of-this-round',
    { formRound: 'round-3' },
    'unmet',
  ),
  at('form round = 4 -> accepted', 'form-version', 'form-of-this-round', { formRound: 'round-4' }, 'met'),
  {
    provision: 'unit-business',
    says: 'applicant unit = whole company, HQ in the city -> accepted',
    actual: () => eligible(applicant),
    expected: 'met',
  },
  at(
    'applicant name = person in charge -> reported as wrong applicant',
    'unit-not-person',
    'not-in-the-name-of-a-person',
    { appliedAs: 'personInCharge' },
    'unmet',
  ),
  at(
    "HQ in Toyota, name 'ABC Co.' -> accepted",
    'unit-hq-inside',
    'company-name',
    { headOffice: 'inCity', businessName: 'companyName' },
    'met',
  ),
  {
    provision: 'unit-hq-outside',
    says: "HQ outside, office in Toyota, name 'ABC Co. Toyota branch' -> accepted",
    actual: () => eligible(branch),
    expected: 'met',
  },
  {
    provision: 'unit-hq-outside',
    says: "HQ outside, name 'ABC Co.' only -> reported as wrong applicant name",
    actual: () => {
      const misnamed = { ...branch, businessName: 'companyName' }
      return [eligible(misnamed), verdict(scheme, 'city-office-name', misnamed, atApplication)]
    },
    expected: ['unmet', 'unmet'],
  },
  {
    provision: 'unit-hq-outside',
    says: 'HQ outside, no office in Toyota -> not eligible',
    actual: () => {
      const away = { ...branch, officeInCity: false }
      return [eligible(away), verdict(scheme, 'office-in-city', away, atApplication)]
    },
    expected: ['unmet', 'unmet'],
  },
  {
    provision: 'unit-combine',
    says: 'same business, two applications for two offices -> second not accepted',
    actual: () => [
      verdict(scheme, 'one-application', { ...branch, applicationNumberOfBusiness: 2 }, atApplication),
      placeOf('office-2', [
        { id: 'office-1', business: 'x', receivedAt: '2024-10-23T09:00' },
        { id: 'office-2', business: 'x', receivedAt: '2024-10-23T09:01' },
      ]),
    ],
    expected: ['unmet', ['second-application', 'unit-combine']],
  },
  {
    provision: 'entry-check-column',
    says: 'read form 2 -> check column = E',
    actual: () => information(scheme, 'check-column'),
    expected: { form: '様式２号', column: 'E' },
  },
  {
    provision: 'entry-text-column',
    says: 'read form 2 -> text column = L',
    actual: () => information(scheme, 'text-column'),
    expected: { form: '様式２号', column: 'L' },
  },
  {
    provision: 'entry-300',
    says: 'text of 300 characters -> accepted',
    actual: () => issuesOf(scheme, { answers: [{ item: 'E-1', text: '水'.repeat(300) }] }),
    expected: [],
  },
  {
    provision: 'entry-300',
    says: 'text of 301 characters -> reported as too long',
    actual: () => issuesOf(scheme, { answers: [{ item: 'E-1', text: '水'.repeat(301) }] }),
    expected: ['text/too-long answers.0.text'],
  },
  at(
    'goal not among the indicators -> rejected',
    'goal-select',
    'goals-among-indicators',
    { goals: [{ ...goal, amongIndicators: false }] },
    'unmet',
  ),
  at(
    'goal chosen, no action text -> incomplete',
    'goal-actions',
    'goals-with-actions',
    { goals: [{ ...goal, action: '' }] },
    'unmet',
  ),
  {
    provision: 'sched-review',
    says: 'read schedule -> review 2025-01 to 2025-03',
    actual: () => information(scheme, 'review-period'),
    expected: { from: '2025-01', until: '2025-03' },
  },
  {
    provision: 'sched-shinkin',
    says: 'document-review result absent -> evaluation incomplete',
    actual: () => {
      const { documentReviewed: _, ...without } = applicant
      return verdict(scheme, 'document-reviewed', without)
    },
    expected: 'undetermined',
  },
  {
    provision: 'sched-panel',
    says: 'panel deliberation absent -> certification incomplete',
    actual: () => {
      const { panelDeliberated: _, ...without } = applicant
      return [verdict(scheme, 'panel-deliberated', without), assessed(scheme, without).outcome]
    },
    expected: ['undetermined', 'undetermined'],
  },
  {
    provision: 'sched-hearing',
    says: 'read process -> hearing possible, not a requirement of the applicant',
    actual: () => information(scheme, 'hearing'),
    expected: { by: '豊田信用金庫', force: 'possible' },
  },
  {
    provision: 'sched-first-50',
    says: '50th business in order of arrival -> accepted',
    actual: () => placeOf('a-50', arrivals(51)),
    expected: 50,
  },
  {
    provision: 'sched-first-50',
    says: '51st business -> not accepted',
    actual: () => placeOf('a-51', arrivals(51)),
    expected: ['places-taken', 'sched-first-50'],
  },
  {
    provision: 'reapply',
    says: 'certified in round 2, applies in round 4 -> accepted',
    actual: () => [
      received({ ...applicant, applicationNumberOfBusiness: 1 }),
      scheme.lifecycle?.renewal?.cite,
    ],
    expected: ['met', 'reapply'],
  },
  {
    provision: 'reapply',
    says: 'certified in round 4, second application in round 4 -> not accepted',
    actual: () => received({ ...applicant, applicationNumberOfBusiness: 2 }),
    expected: 'unmet',
  },
  {
    provision: 'reapply-rankup',
    says: 'bronze in round 2, applies in round 4 and reaches 60/30 -> silver',
    actual: () => [
      tier(scheme, { ...applicant, ...scores('35/50', '35/50', '35/50', '15/50') }),
      scheme.lifecycle?.reapplication?.takes,
    ],
    expected: ['silver', 'anyOtherTier'],
  },
]
