import { editionOn, type Validity, validity } from 'kijun'
import { yokohamaYSdgs20240401 as scheme, yokohamaYSdgs } from 'kijun/schemes'
import { benefit, documents, information, stage, standing, statedIn, tier, until, verdict } from './asking.ts'
import type { ProvisionCase } from './provisionCase.ts'
import {
  atApplication,
  atRenewal,
  byDefault,
  certified,
  datum,
  decidingRows,
  filed,
  forms,
  ground,
  line,
  renewal,
  suspension,
  whileHeld,
} from './yokohamaYSdgs20240401.applicants.ts'

const periodFrom = (decidedOn: string): Validity => {
  const result = validity(scheme, { decidedOn })
  if (!result.ok) throw new Error(result.issues[0].message)
  return result.value
}
const scored = (points: string) => tier(scheme, { points }, { stages: ['criteria'] })
const inPeriod = (on: string, of: object = {}) =>
  verdict(scheme, 'in-period', { ...certified, ...of }, whileHeld(on))
const held = (id: string, of: object) => verdict(scheme, id, { ...certified, ...of }, whileHeld())
const renewed = (of: object) => stage(scheme, 'reception', { ...renewal, ...of }, atRenewal)
const takesTier = () => byDefault(scheme.lifecycle!.reapplication!.takes)
const change = { contentsChanged: true, changeOnlyAdds: false, changeReported: false }
const october = { from: '2024-10-01', until: '2029-03-31' }
const disposed = (disposedOn: string, dispositionSerious: boolean) =>
  ground('19-1-2', { ...certified, disposedOn, dispositionSerious })
const marks = (held_: string) =>
  ['standard', 'superior', 'supreme'].filter((of) => benefit(scheme, held_, `${of}-mark`) === 'met')

/** 第10条から第14条まで、第16条から第21条まで、附則、別表2. */
export const lifecycleCases: readonly ProvisionCase[] = [
  line(
    '10-1-notice',
    'certified -> form 4 in the output list',
    () => forms({ on: 'certified' })[0],
    '第4号様式',
  ),
  line(
    '10-1-certificate',
    'certified -> certificate in the output list, date not fixed',
    () => [documents(scheme, { on: 'certified' }), statedIn(scheme, 'certificate', { on: 'certified' })],
    [['certification-notice', 'certificate'], { validity: null, tier: null, mark: null }],
  ),
  line(
    '10-2-period',
    'certified 2024-10-01 -> notice shows 2024-10-01 to 2029-03-31',
    () =>
      statedIn(scheme, 'certification-notice', {
        on: 'certified',
        tier: 'superior',
        validity: periodFrom('2024-10-01'),
      }),
    { validity: october, tier: 'superior' },
  ),
  line(
    '10-2-tier',
    'points 62 -> notice shows superior',
    () => statedIn(scheme, 'certification-notice', { on: 'certified', tier: scored('62')! }),
    { validity: null, tier: 'superior' },
  ),
  line(
    '10-3-period',
    'certified 2024-10-01 -> certificate shows 2024-10-01 to 2029-03-31',
    () =>
      statedIn(scheme, 'certificate', {
        on: 'certified',
        tier: 'superior',
        validity: periodFrom('2024-10-01'),
      }),
    { validity: october, tier: 'superior', mark: 'superior' },
  ),
  line(
    '10-3-tier',
    'points 62 -> certificate shows superior',
    () => statedIn(scheme, 'certificate', { on: 'certified', tier: scored('62')! }),
    { validity: null, tier: 'superior', mark: 'superior' },
  ),
  line(
    '10-3-mark',
    'superior -> certificate carries the superior mark',
    () => statedIn(scheme, 'certificate', { on: 'certified', tier: 'superior' }),
    { validity: null, tier: 'superior', mark: 'superior' },
  ),
  line(
    '10-4',
    'points 20, not certified -> form 4-2 in the output list',
    () => [scored('20'), forms({ on: 'refused' })],
    [null, ['第4号様式の2']],
  ),
  line(
    '11-1',
    'certified 2024-04-01 -> 2028-03-31',
    () => until(scheme, { decidedOn: '2024-04-01' }),
    '2028-03-31',
  ),
  line(
    '11-1',
    'certified 2024-10-01 -> 2029-03-31',
    () => until(scheme, { decidedOn: '2024-10-01' }),
    '2029-03-31',
  ),
  line(
    '11-1',
    'certified 2026-03-31 -> 2030-03-31',
    () => until(scheme, { decidedOn: '2026-03-31' }),
    '2030-03-31',
  ),
  line(
    '11-2-restart',
    'standard 2024-04-01, re-certified superior 2025-10-01 -> 2030-03-31',
    () => until(scheme, { decidedOn: '2025-10-01' }),
    '2030-03-31',
  ),
  line(
    '11-2-no-change',
    'standard, re-application scores 55 -> no new certification',
    () => [scored('55'), takesTier()],
    ['standard', 'higherTier'],
  ),
  line(
    '11-2-period-kept',
    'standard 2024-04-01, re-application 2025-10-01 scores 55 -> still 2028-03-31, standard',
    () => [scored('55'), takesTier(), periodFrom('2024-04-01').until],
    ['standard', 'higherTier', '2028-03-31'],
  ),
  line(
    '11-2-in-term',
    're-application after expiry -> treated as a new application, not art. 11-2',
    () => [
      inPeriod('2028-03-31'),
      inPeriod('2028-04-01'),
      stage(scheme, 'eligibility', filed, atApplication),
    ],
    ['met', 'unmet', 'met'],
  ),
  line(
    '11-3',
    'valid to 2028-03-31, extension to 2028-09-30 recorded -> valid through 2028-09-30',
    () =>
      ['2028-03-31', '2028-09-30', '2028-10-01'].map((on) =>
        inPeriod(on, { extended: true, extendedUntil: '2028-09-30' }),
      ),
    ['met', 'met', 'unmet'],
  ),
  line(
    '11-3',
    'no extension recorded -> 2028-03-31',
    () => ['2028-03-31', '2028-04-01'].map((on) => inPeriod(on)),
    ['met', 'unmet'],
  ),
  line(
    '12-1-who',
    'no renewal application by expiry -> expired on the day after the last day',
    () => ['2028-03-31', '2028-04-01'].map((on) => inPeriod(on)),
    ['met', 'unmet'],
  ),
  line(
    '12-1-who',
    'renewal application by a revoked business -> not a renewal',
    () => stage(scheme, 'eligibility', { ...renewal, revocationDecided: true }, atRenewal),
    'unmet',
  ),
  line(
    '12-1-window',
    'filed outside the supplied window -> not accepted',
    () => [renewed({ appliedOn: '2028-01-10' }), renewed({ appliedOn: '2028-02-11' }), renewed({})],
    ['unmet', 'unmet', 'met'],
  ),
  line(
    '12-1-window',
    'no window supplied -> undetermined',
    () => renewed({ receptionOpensOn: null, receptionClosesOn: null }),
    'undetermined',
  ),
  line('12-1-system', 'channel = paper -> not accepted', () => renewed({ channel: 'paper' }), 'unmet'),
  line(
    '12-1-1',
    'form 8 missing -> reported as missing',
    () =>
      decidingRows(
        'renewal-documents-submitted',
        {
          ...renewal,
          renewalDocuments: { ...renewal.renewalDocuments, renewalForm: { submitted: false } },
        },
        atRenewal,
      ),
    ['renewalForm: unmet'],
  ),
  line(
    '12-1-2',
    'form 9 and form 9-2 both missing -> reported as missing',
    () =>
      decidingRows(
        'renewal-documents-submitted',
        { ...renewal, renewalDocuments: { ...renewal.renewalDocuments, goalSheet: { submitted: false } } },
        atRenewal,
      ),
    ['goalSheet: unmet'],
  ),
  line(
    '12-1-3',
    'mayor requires document Y, Y missing -> reported as missing',
    () => renewed({ furtherDocuments: [{ name: 'Y', submitted: false }] }),
    'unmet',
  ),
  line('12-2', 'form 9-2 instead of form 9 -> accepted', () => renewed({}), 'met'),
  line(
    '12-3-decision',
    'renewal filed, finding not recorded -> undecided',
    () => stage(scheme, 'eligibility', { ...renewal, renewalSuitable: null }, atRenewal),
    'referred',
  ),
  line(
    '12-3-decision',
    'finding suitable = true -> renewed',
    () => [
      stage(scheme, 'eligibility', renewal, atRenewal),
      stage(scheme, 'eligibility', { ...renewal, renewalSuitable: false }, atRenewal),
    ],
    ['met', 'unmet'],
    {
      corrected:
        'contracts.md: the outcome is what the text yields, met; the renewal itself is the decision, an event',
    },
  ),
  line(
    '12-3-notice',
    'renewed -> form 4 in the output list with period and tier',
    () => [
      forms({ on: 'renewed' }),
      statedIn(scheme, 'renewal-notice', {
        on: 'renewed',
        tier: 'superior',
        validity: { from: '2028-02-01', until: '2032-03-31' },
      }),
    ],
    [['第4号様式'], { validity: { from: '2028-02-01', until: '2032-03-31' }, tier: 'superior' }],
  ),
  line(
    '13',
    'renewed 2028-02-01 -> 2032-03-31',
    () => until(scheme, { decidedOn: '2028-02-01', for: 'renewal' }),
    '2032-03-31',
  ),
  line(
    '13',
    'renewed 2028-04-01 -> 2032-03-31',
    () => until(scheme, { decidedOn: '2028-04-01', for: 'renewal' }),
    '2032-03-31',
  ),
  line(
    '14-1-name',
    'in the period -> name allowed',
    () => [benefit(scheme, 'standard', 'certified-business-name'), inPeriod('2028-03-31')],
    ['met', 'met'],
  ),
  line(
    '14-1-name',
    'day after expiry -> name not allowed',
    () => [benefit(scheme, null, 'certified-business-name'), inPeriod('2028-04-01')],
    ['unmet', 'unmet'],
  ),
  line(
    '14-1-mark',
    'in the period, tier superior -> superior mark allowed',
    () => [benefit(scheme, 'superior', 'superior-mark'), inPeriod('2028-03-31')],
    ['met', 'met'],
  ),
  line(
    '14-1-mark',
    'after revocation -> mark not allowed',
    () => [benefit(scheme, null, 'superior-mark'), held('revoked', { revocationDecided: true })],
    ['unmet', 'unmet'],
  ),
  line(
    '14-2-purpose',
    'use finding other-purpose = true -> not allowed',
    () => [held('name-for-its-purpose', { usedForOtherPurpose: true }), held('name-for-its-purpose', {})],
    ['unmet', 'met'],
  ),
  line(
    '14-2-endorse',
    'use finding implies-endorsement = true -> not allowed',
    () => [held('no-implied-endorsement', { impliesEndorsement: true }), held('no-implied-endorsement', {})],
    ['unmet', 'met'],
  ),
  line(
    '14-3-guideline',
    'guideline compliance = no -> not allowed',
    () =>
      [false, true, null].map((guidelineFollowed) =>
        held('mark-by-guideline', { markUsed: true, guidelineFollowed }),
      ),
    ['unmet', 'met', 'undetermined'],
  ),
  line(
    '14-3-alter',
    'use = part removed -> not allowed',
    () => held('mark-unaltered', { markUsed: true, markChange: 'partRemoved' }),
    'unmet',
  ),
  line(
    '14-3-alter',
    'use = recoloured -> not allowed',
    () => held('mark-unaltered', { markUsed: true, markChange: 'recoloured' }),
    'unmet',
  ),
  line(
    '14-3-scale',
    'scale 50% x 50% -> allowed',
    () => held('mark-unaltered', { markUsed: true, markChange: 'scaledInProportion' }),
    'met',
  ),
  line(
    '14-3-scale',
    'scale 50% x 60% -> not allowed',
    () => held('mark-unaltered', { markUsed: true, markChange: 'scaledOutOfProportion' }),
    'unmet',
  ),
  line(
    '16-1-ground',
    'doubt = true, deliberation and decision recorded -> suspended',
    () => held('suspended', suspension),
    'unmet',
  ),
  line(
    '16-1-ground',
    'doubt = true, no decision -> not suspended',
    () => held('suspended', { contentsDoubted: true, suspensionDeliberated: true }),
    'met',
  ),
  line(
    '16-1-ground',
    'suspension without deliberation -> rejected',
    () => held('suspended', { ...suspension, suspensionDeliberated: false }),
    'met',
  ),
  line(
    '16-1-survey',
    'suspended, finding survey-needed = true -> survey step required',
    () =>
      [false, true].map((suspensionSurveyDone) =>
        held('survey-in-suspension', { ...suspension, suspensionSurveyNeeded: true, suspensionSurveyDone }),
      ),
    ['unmet', 'met'],
  ),
  line(
    '16-1-survey',
    'suspended, not needed -> no survey step',
    () => held('survey-in-suspension', { ...suspension, suspensionSurveyNeeded: false }),
    'met',
  ),
  line(
    '16-2-business',
    'suspended -> business publication allowed = false',
    () => benefit(scheme, 'superior', 'publication-by-business', suspension),
    'unmet',
  ),
  line(
    '16-2-business',
    'suspension lifted, in the period -> true',
    () => benefit(scheme, 'superior', 'publication-by-business', { ...suspension, suspensionDecided: false }),
    'met',
  ),
  line(
    '16-2-city',
    'suspended -> city listing = false',
    () => [
      benefit(scheme, 'superior', 'publication-by-city', suspension),
      benefit(scheme, 'superior', 'publication-by-city'),
    ],
    ['unmet', 'met'],
  ),
  line(
    '17-1-duty',
    'change of address -> duty to report (unless the mayor finds it minor)',
    () => [held('change-reported', change), held('change-reported', { ...change, changeReported: true })],
    ['unmet', 'met'],
  ),
  line(
    '17-1-addition',
    'change kind = addition only -> no duty',
    () => held('change-reported', { ...change, changeOnlyAdds: true }),
    'met',
  ),
  line(
    '17-1-addition',
    'change kind = addition and removal -> duty',
    () => held('change-reported', { ...change, changeOnlyAdds: false }),
    'unmet',
  ),
  line(
    '17-1-minor',
    'finding minor = true -> no duty',
    () => held('change-reported', { ...change, changeFoundMinor: true }),
    'met',
  ),
  line('17-1-minor', 'not recorded -> duty stands', () => held('change-reported', change), 'unmet'),
  line(
    '17-1-hear',
    'no report, hearing held -> art. 17-2 may follow',
    () => [
      datum('hearing', 'may'),
      held('tier-to-be-decided-anew', { ...change, businessHeard: true, changeAffectsTier: true }),
      held('tier-to-be-decided-anew', { ...change, changeAffectsTier: true }),
    ],
    [['説明を求める', '意見を聴く'], 'unmet', 'met'],
  ),
  line(
    '17-2-redecide',
    'superior, after change 55 points -> superior revoked',
    () => [
      scored('55'),
      held('tier-to-be-decided-anew', { ...change, changeReported: true, changeAffectsTier: true }),
    ],
    ['standard', 'unmet'],
  ),
  line(
    '17-2-redecide',
    'after change 62 points -> nothing changes',
    () => [
      scored('62'),
      held('tier-to-be-decided-anew', { ...change, changeReported: true, changeAffectsTier: false }),
    ],
    ['superior', 'met'],
  ),
  line(
    '17-2-new-notice',
    'superior, after change 55 points -> form 4 with standard',
    () => [
      forms({ on: 'changeDecided', tier: scored('55')! }),
      statedIn(scheme, 'change-notice', { on: 'changeDecided', tier: scored('55')! }),
    ],
    [['第4号様式'], { validity: null, tier: 'standard' }],
  ),
  line(
    '17-2-new-notice',
    'after change 20 points -> form 4-2',
    () => [scored('20'), forms({ on: 'refused' })],
    [null, ['第4号様式の2']],
  ),
  line(
    '18-form',
    'cessation requested, form 6 not received -> still certified',
    () => held('ceased', { cessationReceived: false }),
    'met',
  ),
  line(
    '18-effect',
    'form 6 received -> revoked, form 7 in the output list',
    () => [held('ceased', { cessationReceived: true }), forms({ on: 'withdrawn' })],
    ['unmet', ['第7号様式']],
  ),
  line(
    '19-1',
    "ground present, decision not recorded -> 'may be revoked', still certified",
    () => [
      ground('19-1-1-false', { ...certified, applicationFalse: true }),
      held('revoked', { applicationFalse: true }),
      stage(scheme, 'eligibility', { ...certified, applicationFalse: true }, whileHeld()),
    ],
    ['ground', 'met', 'met'],
  ),
  line(
    '19-1-1-false',
    'finding false = true -> ground 19-1-1',
    () => [ground('19-1-1-false', { applicationFalse: true }), ground('19-1-1-false', {})],
    ['ground', 'referred'],
  ),
  line(
    '19-1-1-gap',
    'finding marked-gap = true -> ground 19-1-1',
    () => [ground('19-1-1-gap', { resultsFallShort: true }), ground('19-1-1-gap', {})],
    ['ground', 'referred'],
  ),
  line(
    '19-1-2-period',
    'disposition inside the period, serious and malicious = true -> ground 19-1-2',
    () => ['2024-04-01', '2028-03-31'].map((on) => disposed(on, true)),
    ['ground', 'ground'],
  ),
  line(
    '19-1-2-period',
    'disposition after expiry -> no ground',
    () => ['2024-03-31', '2028-04-01'].map((on) => disposed(on, true)),
    ['no ground', 'no ground'],
  ),
  line(
    '19-1-2-serious',
    'disposition inside the period, finding serious-malicious = false -> no ground',
    () => disposed('2025-06-02', false),
    'no ground',
  ),
  line(
    '19-1-3',
    'member = no during the period -> ground 19-1-3',
    () => ground('19-1-3', { designCenterMember: false }),
    'ground',
  ),
  line(
    '19-1-3',
    'city tax arrears arise in the period -> ground 19-1-3',
    () => ground('19-1-3', { designCenterMember: true, cityTaxArrears: true }),
    'ground',
  ),
  line(
    '19-1-4-report',
    'change with duty, no report, finding = true -> ground 19-1-4',
    () => ground('19-1-4-report', { ...certified, ...change, reportWithheld: true }),
    'ground',
  ),
  line(
    '19-1-4-report',
    'addition-only change, no report -> no ground',
    () => ground('19-1-4-report', { ...certified, ...change, changeOnlyAdds: true, reportWithheld: true }),
    'no ground',
  ),
  line(
    '19-1-4-cease',
    'change, no cessation request, finding = true -> ground 19-1-4',
    () => [
      ground('19-1-4-cease', { ...certified, ...change, cessationWithheld: true }),
      ground('19-1-4-cease', { ...certified, ...change, cessationWithheld: false }),
    ],
    ['ground', 'no ground'],
  ),
  line('19-2', 'revoked under 19-1 -> form 7 in the output list', () => forms({ on: 'revoked' }), [
    '第7号様式',
  ]),
  line(
    '20-who',
    'read delegation -> arts. 4-9, 12, 14 shared; arts. 10, 11, 13, 15-19 not listed',
    () => datum('joint-operators', 'articles'),
    ['4', '5', '6', '7', '8', '9', '12', '14'],
  ),
  line(
    '20-split',
    'read delegation -> division by consultation',
    () => information(scheme, 'division-of-work'),
    { by: '双方協議' },
  ),
  line('21', 'read delegation -> mayor sets the rest', () => information(scheme, 'remaining-matters'), {
    by: '市長',
  }),
  line(
    's-history',
    'read edition history -> 7 earlier effective dates, texts not supplied',
    () => datum('earlier-editions', 'inForceFrom'),
    ['2020-10-12', '2021-04-22', '2021-07-21', '2021-10-14', '2022-05-09', '2022-08-23', '2023-05-22'],
  ),
  line(
    's-history',
    'decision dated 2023-06-01 under this edition -> reported as outside the edition',
    () => editionOn([scheme], '2023-06-01'),
    undefined,
  ),
  line(
    's1',
    'decision dated 2024-04-01 -> this edition',
    () => editionOn([scheme], '2024-04-01')?.edition,
    '2024-04-01',
  ),
  line(
    's1',
    'decision dated 2024-03-31 -> earlier edition (then art. s2 may reach it)',
    () => [editionOn([scheme], '2024-03-31'), scheme.transitions![0]!.decided.until],
    [undefined, '2024-03-31'],
  ),
  line(
    's2-scope',
    'certified 2023-08-01, still certified 2024-04-01 -> 2028-03-31',
    () => [until(scheme, { decidedOn: '2023-08-01' }), scheme.transitions![0]!.standingOn],
    ['2028-03-31', '2024-04-01'],
  ),
  line(
    's2-scope',
    'certified 2024-03-31 -> 2028-03-31',
    () => [until(scheme, { decidedOn: '2024-03-31' }), scheme.transitions![0]!.decided],
    ['2028-03-31', { until: '2024-03-31' }],
  ),
  line(
    's2-scope',
    'certified 2024-04-01 -> art. 11 applies directly, not s2',
    () => [until(scheme, { decidedOn: '2024-04-01' }), scheme.transitions![0]!.decided],
    ['2028-03-31', { until: '2024-03-31' }],
  ),
  line(
    's2-latest',
    'certified 2021-01-15, re-certified 2023-08-01 -> 2028-03-31',
    () => ['2021-01-15', '2023-08-01'].map((decidedOn) => until(scheme, { decidedOn })),
    ['2025-03-31', '2028-03-31'],
  ),
  line(
    's3-notice',
    'retroactive application = yes -> form 4 in the output list',
    () => forms({ on: 'transitioned' })[0],
    '第4号様式',
  ),
  line(
    's3-certificate',
    'retroactive application = yes -> certificate in the output list',
    () => documents(scheme, { on: 'transitioned' })[1],
    'retroactive-period-certificate',
  ),
  ...(['standard', 'superior', 'supreme'] as const).flatMap((of) => [
    line(`t2-${of}`, `tier ${of} -> mark set '${of}'`, () => benefit(scheme, of, `${of}-mark`), 'met'),
    line(`t2-${of}`, `tier ${of} -> marks of the other two tiers not allowed`, () => marks(of), [of]),
  ]),
]

const decided = (on: string, tier: string, purpose = 'initial') => ({
  kind: 'decided',
  on,
  for: purpose,
  tier,
})

/** Lines that only the course of events answers. */
export const replayedCases: readonly ProvisionCase[] = [
  {
    provision: '17-2-period',
    says: 'superior 2024-10-01 to 2029-03-31, changed to standard 2026-06-01 -> still 2029-03-31',
    actual: () => {
      const events = [decided('2024-10-01', 'superior'), decided('2026-06-01', 'standard', 'change')]
      const { tier: now, until: last } = standing(yokohamaYSdgs, events, '2026-06-01')
      return [now, last]
    },
    expected: ['standard', '2029-03-31'],
  },
  {
    provision: 's2-except',
    says: 'certified 2023-08-01, revoked 2024-01-15 -> no retroactive period',
    actual: () => {
      const events = [decided('2023-08-01', 'standard'), { kind: 'revoked', on: '2024-01-15', ground: 'any' }]
      const { status, until: last } = standing(yokohamaYSdgs, events, '2024-04-01')
      return [status, last]
    },
    expected: ['revoked', '2025-07-31'],
  },
]
