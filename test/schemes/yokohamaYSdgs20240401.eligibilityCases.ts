import { yokohamaYSdgs20240401 as scheme } from 'kijun/schemes'
import { assessed, benefit, stage, verdict } from './asking.ts'
import type { ProvisionCase } from './provisionCase.ts'
import {
  atApplication,
  datum,
  decidingRows,
  eligible,
  evaluated,
  filed,
  issueCodes,
  line,
} from './yokohamaYSdgs20240401.applicants.ts'

const place = { inCity: true, fixedPlace: true, staffed: true, equipped: true, continuous: true }
const offices = (of: object) => assessed(scheme, { places: [of] }).measures['offices']
const eligibility = (of: object) => stage(scheme, 'eligibility', { ...eligible, ...of }, atApplication)
const reception = (of: object) => stage(scheme, 'reception', { ...filed, ...of }, atApplication)
const business = (of: object) => verdict(scheme, 'business', of, atApplication)
const disposed = (on: string, appliedOn: string) =>
  eligibility({ appliedOn, dispositions: [{ on, counts: true, seriousAndMalicious: true }] })
const organised = (row: string) => {
  const data = { ...eligible, organisedCrime: { ...eligible.organisedCrime, [row]: { applies: true } } }
  return [stage(scheme, 'eligibility', data), ...decidingRows('no-organised-crime', data)]
}

/** 第1条から第5条まで, and what is withdrawn (第15条). */
export const eligibilityCases: readonly ProvisionCase[] = [
  line(
    '1-1',
    'read scheme metadata -> source is the implementation guidelines',
    () => datum('source', 'title'),
    '「横浜市SDGs認証“Y-SDGs”」事業 実施要綱',
  ),
  line(
    '1-2',
    'read scheme metadata -> purpose carried; it is the measure for the use of the name under 14-2',
    () => datum('purpose', 'aims'),
    ['「SDGs未来都市・横浜」の実現', 'SDGsの達成'],
  ),
  line(
    '1-3',
    'read scheme metadata -> run with the SDGs Design Center programme',
    () => datum('joint-programme', 'with'),
    'SDGsデザインセンター事業',
  ),
  line(
    '2-1',
    'individual with notice of opening -> business',
    () => business({ applicantKind: 'individual', openingNotified: true }),
    'met',
  ),
  line(
    '2-1',
    'individual without notice of opening -> not a business',
    () => business({ applicantKind: 'individual', openingNotified: false }),
    'unmet',
  ),
  line(
    '2-1',
    'registered NPO corporation -> business',
    () => business({ applicantKind: 'organisation', registered: true }),
    'met',
  ),
  line('2-1', 'civic group -> business', () => business({ applicantKind: 'civicGroup' }), 'met'),
  line(
    '2-2',
    'place in Yokohama with staff, equipment and continuing business -> office',
    () => offices(place),
    {
      exact: '1',
    },
  ),
  line('2-2', 'unmanned storage in Yokohama -> not an office', () => offices({ ...place, staffed: false }), {
    exact: '0',
  }),
  line('2-2', 'branch in Kawasaki -> not an office', () => offices({ ...place, inCity: false }), {
    exact: '0',
  }),
  line('2-3', 'read definitions -> evaluator = surveys and evaluates', () => datum('evaluator', 'does'), [
    '調査',
    '評価',
  ]),
  line('2-4', 'read definitions -> SDGs, 2015', () => [datum('sdgs', 'name'), datum('sdgs', 'adoptedIn')], [
    '持続可能な開発目標',
    '2015',
  ]),
  line(
    '3-1',
    'not yet certified, interested -> support available',
    () => [datum('application-support', 'for'), datum('application-support', 'gives')],
    [
      ['本事業による認証に関心を持つ事業者', '申請事業者'],
      ['説明', '申請支援'],
    ],
  ),
  line(
    '3-2',
    'read programme contents -> evaluation listed',
    () => (datum('programme-contents', 'contents') as readonly string[])[0],
    '申請事業者の取組状況の評価',
  ),
  line(
    '3-3',
    'read programme contents -> certification listed',
    () => (datum('programme-contents', 'contents') as readonly string[])[1],
    'Y-SDGs認証事業者の認証',
  ),
  line(
    '3-4',
    'certified -> support = true (contents not disclosed)',
    () => benefit(scheme, 'standard', 'support'),
    'met undisclosed support',
  ),
  line(
    '3-4',
    'not certified -> support under this item = false',
    () => benefit(scheme, null, 'support'),
    'unmet',
  ),
  line(
    '3-5',
    'read programme contents -> residual item listed',
    () => (datum('programme-contents', 'contents') as readonly string[])[2],
    'その他本事業の実施に必要な一切の業務',
  ),
  line(
    '4-1',
    'three met, one not -> not eligible',
    () => eligibility({ designCenterMember: false }),
    'unmet',
  ),
  line('4-1', 'all four met -> eligible', () => eligibility({}), 'met'),
  line('4-1-1', 'member = no -> not eligible', () => eligibility({ designCenterMember: false }), 'unmet'),
  line(
    '4-1-1',
    'member = yes -> met',
    () => verdict(scheme, 'design-center-member', { designCenterMember: true }),
    'met',
  ),
  line(
    '4-1-2-city',
    'corporate inhabitant tax arrears = yes -> not eligible',
    () => [
      eligibility({ cityTaxArrears: true }),
      stage(scheme, 'eligibility', { ...eligible, cityTaxArrears: true }),
    ],
    ['unmet', 'unmet'],
  ),
  line(
    '4-1-2-city',
    'tax not applicable (individual) -> no arrears',
    () =>
      eligibility({
        applicantKind: 'individual',
        registered: false,
        openingNotified: true,
        cityTaxArrears: false,
      }),
    'met',
  ),
  line(
    '4-1-2-office',
    'office tax arrears = yes -> not eligible',
    () => [
      eligibility({ officeTaxArrears: true }),
      stage(scheme, 'eligibility', { ...eligible, officeTaxArrears: true }),
    ],
    ['unmet', 'unmet'],
  ),
  line(
    '4-1-2-office',
    'office tax not assessed -> no arrears',
    () => eligibility({ officeTaxArrears: false }),
    'met',
  ),
  line('4-1-3-a', 'boryokudan = yes -> not eligible', () => organised('group'), ['unmet', 'group: unmet']),
  line('4-1-3-b', 'boryokudan member = yes -> not eligible', () => organised('member'), [
    'unmet',
    'member: unmet',
  ]),
  line('4-1-3-c', 'controlled corporation = yes -> not eligible', () => organised('controlled'), [
    'unmet',
    'controlled: unmet',
  ]),
  line(
    '4-1-4-window',
    'disposition 2021-03-01, application 2026-03-01 -> not eligible',
    () => disposed('2021-03-01', '2026-03-01'),
    'unmet',
  ),
  line(
    '4-1-4-window',
    'disposition 2021-03-01, application 2026-03-02 -> eligible',
    () => disposed('2021-03-01', '2026-03-02'),
    'met',
  ),
  line(
    '4-1-4-window',
    'violation without disposition -> not caught by this item',
    () => [
      eligibility({ dispositions: [] }),
      eligibility({ dispositions: [{ on: '2025-06-02', counts: false, seriousAndMalicious: true }] }),
    ],
    ['met', 'met'],
  ),
  line(
    '4-1-4-serious',
    'disposition within 5 years, finding serious-malicious = false -> eligible',
    () => eligibility({ dispositions: [{ on: '2025-06-02', counts: true, seriousAndMalicious: false }] }),
    'met',
  ),
  line(
    '4-1-4-serious',
    'finding not recorded -> undetermined',
    () => eligibility({ dispositions: [{ on: '2025-06-02', counts: true }] }),
    'referred',
    { corrected: "only the mayor's finding is missing: contracts.md calls that referred" },
  ),
  line(
    '4-2',
    'all items met, mayor excludes -> not eligible',
    () => eligibility({ excludedByMayor: true }),
    'unmet',
  ),
  line('4-2', 'no exclusion recorded -> eligible', () => eligibility({}), 'met'),
  line(
    '5-1-window',
    'submitted after the supplied window -> not accepted',
    () => [reception({ appliedOn: '2026-04-01' }), reception({ appliedOn: '2026-03-31' })],
    ['unmet', 'met'],
  ),
  line(
    '5-1-window',
    'no window supplied -> undetermined',
    () => reception({ receptionOpensOn: null, receptionClosesOn: null }),
    'undetermined',
  ),
  line('5-1-system', 'channel = e-mail -> not accepted', () => reception({ channel: 'email' }), 'unmet'),
  line('5-1-system', 'channel = Y-SDGs system -> accepted', () => reception({ channel: 'system' }), 'met'),
  line(
    '5-1-1',
    'form 1 missing -> reported as missing',
    () => {
      const documents = { ...filed.documents, applicationForm: { submitted: false } }
      return [
        reception({ documents }),
        ...decidingRows('documents-submitted', { ...filed, documents }, atApplication),
      ]
    },
    ['unmet', 'applicationForm: unmet'],
  ),
  line(
    '5-1-2',
    'form 2 and form 2-2 both missing -> reported as missing',
    () => {
      const documents = { ...filed.documents, checkSheet: { submitted: false } }
      return [
        reception({ documents }),
        ...decidingRows('documents-submitted', { ...filed, documents }, atApplication),
      ]
    },
    ['unmet', 'checkSheet: unmet'],
  ),
  line(
    '5-1-3',
    'mayor requires document X, X missing -> reported as missing',
    () => reception({ furtherDocuments: [{ name: 'X', submitted: false }] }),
    'unmet',
  ),
  line(
    '5-1-3',
    'nothing further required -> no defect',
    () => verdict(scheme, 'further-documents-submitted', { furtherDocuments: [] }),
    'met',
  ),
  line(
    '5-2',
    'form 2-2 instead of form 2 -> accepted',
    () => [
      reception({ checkSheetVersion: 'substitute' }),
      stage(scheme, 'reception', {
        ...evaluated,
        checkSheetVersion: 'substitute',
        evaluationForm: 'substitute',
      }),
      issueCodes({ checkSheetVersion: 'neither' }),
    ],
    ['met', 'met', ['choice/unknown']],
  ),
  line(
    '15-form',
    'withdrawal requested, form 5 not received -> application still pending',
    () => verdict(scheme, 'application-withdrawn', { applicationWithdrawalReceived: false }),
    'met',
  ),
  line(
    '15-effect',
    'form 5 received -> no application, no non-certification notice',
    () => [
      eligibility({ applicationWithdrawalReceived: true }),
      scheme.notices!.filter((notice) => [notice.cite].flat().some((cite) => cite.startsWith('15-'))),
    ],
    ['unmet', []],
  ),
]
