import { toyotaSdgsRound4 as scheme } from 'kijun/schemes'
import { assessed, information, issuesOf, stage, statedIn, tier, verdict } from './asking.ts'
import type { ProvisionCase } from './provisionCase.ts'
import { applicant, scores } from './toyotaSdgsRound4.applicants.ts'

/** Evaluation, items, tiers, referrals to the panel, and the viewpoints of the review. */

const criteria = { stages: ['criteria'] } as const
const margin = { ...criteria, parameters: { nearMargin: '1%' } } as const
const figure = (data: unknown, measure: string) => assessed(scheme, data).measures[measure]
const tierRange = (data: unknown) => assessed(scheme, data, criteria).tierRange
const facts = (id: string) => information(scheme, id)
const effort = (of: string, timing = 'current') => ({ efforts: [{ item: 'E-1', timing, of }] })
const review = (findings: object) => ({ effortReview: [{ item: 'E-1', ...findings }] })

/** 79.5 %, 70 %, 80.2 % of 200 points; no domain below 60 %. */
const at795 = scores('45/50', '40/50', '40/50', '34/50')
const at70 = scores('35/50', '35/50', '35/50', '35/50')
const at802 = scores('45/50', '40/50', '40/50', '35.4/50')

/** Provision, line, the sheet (E, S, G, L of 200 points) and the tier. */
type TierLine = readonly [string, string, readonly [string, string, string, string], string | null]
const tierLines: readonly TierLine[] = [
  // 160, 159.9, 180, 120, 119.98, 170, 60, 59.8 and 190 points of 200.
  ['gold-overall', 'overall 80%, lowest domain 60% -> gold', ['45/50', '45/50', '40/50', '30/50'], 'gold'],
  [
    'gold-overall',
    'overall 79.95%, lowest domain 70% -> silver',
    ['42/50', '42/50', '40.9/50', '35/50'],
    'silver',
  ],
  [
    'gold-min',
    'overall 90%, lowest domain 59.9% -> silver',
    ['56/60', '56/60', '56.02/60', '11.98/20'],
    'silver',
  ],
  [
    'silver-overall',
    'overall 60%, lowest domain 30% -> silver',
    ['35/50', '35/50', '35/50', '15/50'],
    'silver',
  ],
  [
    'silver-overall',
    'overall 59.99%, lowest domain 50% -> bronze',
    ['32/50', '32/50', '30.98/50', '25/50'],
    'bronze',
  ],
  [
    'silver-min',
    'overall 85%, lowest domain 29% -> bronze',
    ['55/60', '55/60', '54.2/60', '5.8/20'],
    'bronze',
  ],
  [
    'bronze-overall',
    'overall 30%, lowest domain 10% -> bronze',
    ['20/50', '20/50', '15/50', '5/50'],
    'bronze',
  ],
  [
    'bronze-overall',
    'overall 29.9%, lowest domain 20% -> no tier',
    ['17/50', '17/50', '15.8/50', '10/50'],
    null,
  ],
  [
    'bronze-min',
    'overall 95%, lowest domain 9% -> no tier',
    ['63.5/65', '63.5/65', '62.55/65', '0.45/5'],
    null,
  ],
]

export const scoringCases: readonly ProvisionCase[] = [
  {
    provision: 'overview-purpose',
    says: 'read scheme metadata -> certifier = Toyota City, levels = 3 (gold, silver, bronze)',
    actual: () => ({ certifier: scheme.words?.authority.en, levels: scheme.tiers.map(({ id }) => id) }),
    expected: { certifier: 'Toyota City', levels: ['gold', 'silver', 'bronze'] },
  },
  {
    provision: 'purpose',
    says: 'read scheme metadata -> purpose = change toward sustainable management',
    actual: () => facts('purpose'),
    expected: { purpose: '持続可能な経営への変化' },
  },
  {
    provision: 'overview-steps',
    says: 'certification requested without an evaluation -> refused as incomplete',
    actual: () => {
      const without = { ...applicant, documentReviewed: false, panelDeliberated: false }
      return [stage(scheme, 'reception', without), verdict(scheme, 'document-reviewed', without)]
    },
    expected: ['unmet', 'unmet'],
  },
  {
    provision: 'score-domains',
    says: 'scores supplied for E, S, G only -> tier undetermined (a domain is missing)',
    actual: () => tierRange(scores('45/50', '45/50', '45/50', '?/?')),
    expected: { lowest: null, highest: 'gold' },
  },
  {
    provision: 'score-domains',
    says: "domain 'X' supplied -> rejected",
    actual: () => issuesOf(scheme, { scores: { X: { points: '1', max: '2' } } }),
    expected: ['key/unknown scores.X'],
  },
  {
    provision: 'score-method',
    says: 'read definition -> answer kinds = check and text',
    actual: () => facts('answer-kinds'),
    expected: { kinds: ['check', 'text'] },
  },
  {
    provision: 'score-count-check',
    says: 'read definition -> check items about 80; a count of 78 or 82 is not refused',
    actual: () => facts('check-items'),
    expected: { about: '80' },
  },
  {
    provision: 'score-count-text',
    says: 'read definition -> text items about 30; no exact number is asserted',
    actual: () => facts('text-items'),
    expected: { about: '30' },
  },
  {
    provision: 'score-max-check',
    says: 'maximum supplied as 98 -> rate computed on 98, not on 100',
    actual: () => figure(scores('20/24', '20/24', '20/25', '18.4/25'), 'overallRate'),
    // 78.4 of 98 are exactly 80 %.
    expected: { exact: '4/5', percent: '80.00', terminates: true },
  },
  {
    provision: 'score-max-check',
    says: 'no maximum supplied -> rate undetermined, not assumed to be exactly 100',
    actual: () => 'tier' in assessed(scheme, scores('20/?', '20/?', '20/?', '20/?'), criteria),
    expected: false,
  },
  {
    provision: 'score-max-text',
    says: 'maximum supplied as 103 -> rate computed on 103',
    actual: () => figure(scores('20/25', '20/26', '20/26', '22.4/26'), 'overallRate'),
    // 82.4 of 103 are exactly 80 %.
    expected: { exact: '4/5', percent: '80.00', terminates: true },
  },
  {
    provision: 'score-rate',
    says: 'points 159.9 of 200 -> rate 79.95%, below 80% (no rounding)',
    actual: () => {
      const sheet = scores('45/50', '40/50', '40/50', '34.9/50')
      return [figure(sheet, 'overallRate'), tier(scheme, sheet, criteria)]
    },
    expected: [{ exact: '1599/2000', percent: '79.95', terminates: true }, 'silver'],
  },
  {
    provision: 'score-rate',
    says: 'points 160 of 200 -> rate exactly 80%',
    actual: () => figure(scores('45/50', '40/50', '40/50', '35/50'), 'overallRate'),
    expected: { exact: '4/5', percent: '80.00', terminates: true },
  },
  {
    provision: 'item-topics-E',
    says: 'read domain E -> topics decarbonisation, environmental management structure, biodiversity; list open',
    actual: () => facts('topics-environment'),
    expected: {
      examples: ['脱炭素への取組', '環境マネジメント体制の構築', '生物多様性への配慮'],
      list: 'open',
    },
  },
  {
    provision: 'item-topics-S',
    says: "read domain S -> topics diverse working, safety/health management, women's participation; list open",
    actual: () => facts('topics-social'),
    expected: {
      examples: ['多様な働き方の推進', '労働安全/健康経営の取組', '女性活躍の推進'],
      list: 'open',
    },
  },
  {
    provision: 'item-topics-G',
    says: 'read domain G -> topics SDGs structure, compliance, information security; list open',
    actual: () => facts('topics-governance'),
    expected: {
      examples: ['SDGs推進体制', '法令順守への取組', '情報セキュリティへの取組'],
      list: 'open',
    },
  },
  {
    provision: 'item-topics-L',
    says: 'read domain L -> topics city employment, cooperation with city policy, local community; list open',
    actual: () => facts('topics-local'),
    expected: {
      examples: ['市内雇用への貢献', '市施策への協力', '地域コミュニティへの配慮'],
      list: 'open',
    },
  },
  {
    provision: 'item-E-1',
    says: 'read item E-1 -> three bracketed viewpoints: certification held, medium of disclosure, main efforts',
    actual: () => facts('item-E-1'),
    expected: {
      title: '環境マネジメント・コミュニケーション',
      viewpoints: ['取得している認証がある場合', '取組を公開している媒体がある場合', '主な取組内容'],
    },
  },
  {
    provision: 'item-E-1',
    says: 'item E-1, no certification held -> the certification line is not required',
    actual: () => {
      const answered = { answered: true }
      const viewpoints = {
        'E-1-certification': { applies: false, answered: false },
        'E-1-medium': answered,
        'E-1-efforts': answered,
        'E-3-efforts': answered,
        'E-3-results': answered,
      }
      const held = { ...viewpoints, 'E-1-certification': { applies: true, answered: false } }
      return [viewpoints, held].map((of) => figure({ viewpoints: of }, 'unansweredViewpoints'))
    },
    expected: [{ exact: '0' }, { exact: '1' }],
  },
  {
    provision: 'item-E-3',
    says: 'item E-3, effort = legal minimum only -> not counted',
    actual: () =>
      figure(
        review({ item: 'E-3', concrete: true, material: true, beyondLawAsked: true, beyondLaw: false }),
        'effortsUpheld',
      ),
    expected: { exact: '0' },
  },
  {
    provision: 'item-E-3',
    says: 'read item E-3 -> two viewpoints: main efforts (beyond law), results',
    actual: () => facts('item-E-3'),
    expected: {
      title: '水の効率的な利用・管理',
      viewpoints: ['主な取組内容（法定を上回る取組のみ記載）', '取組の成果'],
    },
  },
  ...tierLines.map(([of, says, sheet, expected]) => ({
    provision: `tier-${of}`,
    says,
    actual: () => tier(scheme, scores(...sheet), criteria),
    expected,
  })),
  {
    provision: 'review-object',
    says: 'overall rate far from 80/60/30, ambitious form 3 -> tier unchanged',
    actual: () => {
      const goals = [{ goal: 'E-1', amongIndicators: true, action: '2030年までに排出を実質ゼロにする' }]
      const ambitious = { ...at70, goals, panelTier: 'gold' }
      return [tier(scheme, at70, margin), tier(scheme, ambitious, margin)]
    },
    expected: ['silver', 'silver'],
  },
  {
    provision: 'review-object-exception',
    says: 'applicant flagged near a threshold -> form 3 enters the review',
    actual: () => assessed(scheme, at795, margin).referrals,
    expected: [{ id: 'near-threshold', to: 'panel' }],
  },
  {
    provision: 'unit-own-efforts',
    says: 'office application, effort owner = other branch -> not counted',
    actual: () => figure(effort('otherOffice'), 'effortsToReview'),
    expected: { exact: '0' },
  },
  {
    provision: 'unit-hq-exception-policy',
    says: 'office application, company-wide ISO 14001 -> counted',
    actual: () => figure(effort('companyPolicyOrCertification'), 'effortsToReview'),
    expected: { exact: '1' },
  },
  {
    provision: 'unit-hq-exception-authority',
    says: 'office application, matter decided by HQ only -> counted',
    actual: () => figure(effort('headOfficeAlone'), 'effortsToReview'),
    expected: { exact: '1' },
  },
  {
    provision: 'unit-hq-exception-effect',
    says: 'office application, company-wide effort with effect on the office -> counted',
    actual: () => figure(effort('companyWideAffecting'), 'effortsToReview'),
    expected: { exact: '1' },
  },
  {
    provision: 'unit-hq-exception-effect',
    says: 'company-wide effort without effect on the office -> not counted',
    actual: () => figure(effort('companyWideOther'), 'effortsToReview'),
    expected: { exact: '0' },
  },
  {
    provision: 'bonus-city-programmes',
    says: 'city-programme points not supplied -> rate is an interval or undetermined, not assumed 0',
    // Points stand as they are on the sheet, additions included: without them they are not known.
    actual: () => figure(scores('40/50', '?/50', '40/50', '40/50'), 'overallRate'),
    expected: {
      low: { exact: '3/5', percent: '60.00', terminates: true },
      high: { exact: '17/20', percent: '85.00', terminates: true },
    },
  },
  {
    provision: 'bonus-ikiiki',
    says: 'award = yes, auto-score chosen, rate not supplied -> tier given as bounds',
    actual: () => {
      const autoScoring = { 'S-1': { chosen: true, max: '4' }, 'S-2': { chosen: true, max: '6' } }
      const winner = { ...scores('40/50', '?/50', '40/50', '40/50'), ikiikiAward: true, autoScoring }
      return [tierRange(winner), figure(winner, 'autoScoredPoints')]
    },
    expected: [
      { lowest: null, highest: 'gold' },
      { low: { exact: '0' }, high: { exact: '10' } },
    ],
  },
  {
    provision: 'bonus-ikiiki',
    says: 'award = no, auto-score chosen -> rejected',
    actual: () =>
      verdict(scheme, 'auto-scoring-for-winners', {
        ...applicant,
        ikiikiAward: false,
        autoScoring: { 'S-1': { chosen: true } },
      }),
    expected: 'unmet',
  },
  {
    provision: 'bonus-ikiiki',
    says: 'award = yes, auto-score not chosen -> normal scoring',
    actual: () => {
      const winner = { ...applicant, ikiikiAward: true }
      return [
        verdict(scheme, 'auto-scoring-for-winners', winner),
        tier(scheme, winner),
        figure(winner, 'autoScoredPoints'),
      ]
    },
    expected: ['met', 'gold', { exact: '0' }],
  },
  {
    provision: 'view-brackets',
    says: 'read item -> bracketed viewpoints are carried with the item',
    actual: () =>
      scheme.information?.filter(({ cite }) => cite.includes('view-brackets')).map(({ id }) => id),
    expected: ['item-E-1', 'item-E-3'],
  },
  {
    provision: 'view-delete',
    says: 'pre-printed text absent -> no defect',
    actual: () => [facts('pre-printed-text'), stage(scheme, 'reception', applicant)],
    expected: [{ rule: 'あらかじめ記載されている文章は削除可' }, 'met'],
  },
  {
    provision: 'view-backcasting',
    says: "read viewpoint 'main efforts' -> backcasting note listed",
    actual: () => facts('backcasting'),
    expected: {
      viewpoint: '主な取組内容',
      note: '目標等をバックキャスティングで設定している場合は、その旨も記載',
    },
  },
  {
    provision: 'view-beyond-law',
    says: 'effort merely meets the law -> not counted',
    actual: () =>
      figure(
        review({ concrete: true, material: true, beyondLawAsked: true, beyondLaw: false }),
        'effortsUpheld',
      ),
    expected: { exact: '0' },
  },
  {
    provision: 'view-beyond-law',
    says: "rule and margin stated -> left to the reviewer's finding",
    actual: () => {
      const stated = { concrete: true, material: true, beyondLawAsked: true }
      return [stated, { ...stated, beyondLaw: true }].map((of) => figure(review(of), 'effortsUpheld'))
    },
    expected: [{ low: { exact: '0' }, high: { exact: '1' } }, { exact: '1' }],
  },
  {
    provision: 'view-concrete',
    says: 'reviewer finding concrete = false -> viewpoint not met',
    actual: () => figure(review({ concrete: false, material: true }), 'effortsUpheld'),
    expected: { exact: '0' },
  },
  {
    provision: 'view-concrete',
    says: 'not recorded -> undetermined',
    actual: () => figure(review({ material: true }), 'effortsUpheld'),
    expected: { low: { exact: '0' }, high: { exact: '1' } },
  },
  {
    provision: 'view-material',
    says: 'reviewer finding material = false -> viewpoint not met',
    actual: () => figure(review({ concrete: true, material: false }), 'effortsUpheld'),
    expected: { exact: '0' },
  },
  {
    provision: 'near-threshold',
    says: 'rate 79.5%, tolerance 1 point supplied -> referred',
    actual: () => [
      verdict(scheme, 'near-threshold', at795, margin),
      stage(scheme, 'criteria', at795, margin),
    ],
    expected: ['met', 'referred'],
  },
  {
    provision: 'near-threshold',
    says: 'rate 70%, tolerance 1 point supplied -> not referred',
    actual: () => assessed(scheme, at70, margin).referrals,
    expected: [],
  },
  {
    provision: 'near-threshold',
    says: 'no tolerance supplied -> undetermined',
    actual: () => assessed(scheme, at795, criteria).referrals,
    expected: [{ id: 'near-threshold', to: 'panel', applies: 'unknown' }],
  },
  {
    provision: 'near-panel',
    says: 'referred, panel outcome not recorded -> tier undetermined',
    corrected:
      'contracts.md: such a referral leaves the tier as the arithmetic gives it; the criteria are what is referred',
    actual: () => {
      const { outcome, tier: arithmetic, missing } = assessed(scheme, at795, margin)
      return { outcome, arithmetic, missing }
    },
    expected: {
      outcome: 'referred',
      arithmetic: 'silver',
      missing: [{ fact: ['panelTier'], stage: 'criteria', by: 'panel' }],
    },
  },
  {
    provision: 'near-effect',
    says: 'rate 79.5%, panel finding = raise -> tier as found by the panel',
    actual: () => tier(scheme, { ...at795, panelTier: 'gold' }, margin),
    expected: 'gold',
  },
  {
    provision: 'near-effect',
    says: 'rate 80.2%, panel finding = lower -> tier as found by the panel',
    actual: () => [tier(scheme, at802, margin), tier(scheme, { ...at802, panelTier: 'silver' }, margin)],
    expected: ['gold', 'silver'],
  },
  {
    provision: 'notice-domain-rates',
    says: 'E 40/50, S 20/40, G 30/60, L 25/50 -> notice shows 80%, 50%, 50%, 50%',
    actual: () => {
      const assessment = assessed(scheme, scores('40/50', '20/40', '30/60', '25/50'), criteria)
      return statedIn(scheme, 'result-notice', { on: 'certified', tier: 'silver', assessment })
    },
    expected: {
      tier: 'silver',
      strengths: null,
      expectations: null,
      measures: {
        environmentRate: { exact: '4/5', percent: '80.00', terminates: true },
        socialRate: { exact: '1/2', percent: '50.00', terminates: true },
        governanceRate: { exact: '1/2', percent: '50.00', terminates: true },
        localRate: { exact: '1/2', percent: '50.00', terminates: true },
      },
    },
  },
]
