import { kpiAchievement } from 'kijun'
import type { Row } from '../../src/scheme/factDefinition.ts'
import { information, issuesOf, tier } from './asking.ts'
import {
  application,
  choosing,
  counted,
  criteria,
  curable,
  decision,
  existence,
  failing,
  figure,
  gate,
  holding,
  initiative,
  itemsMet,
  optional,
  planScore,
  scheme,
  suitability,
  three,
  under,
  withInitiative,
} from './okinawaSdgs20230731.applicant.ts'
import type { ProvisionCase } from './provisionCase.ts'

const threeAt20 = { initiatives: three({ base: '20' }) }
const governing = { ...optional, category: 'governance', governance: true }
const best = { ...governing, base: '5', stakeholders: true, beyondRegion: true }
const most = [...three({ base: '25', stakeholders: true, beyondRegion: true }), best, best]

const itemsIn = (domain: string): readonly Row[] =>
  Object.values<Row>(scheme.facts.items.kind === 'group' ? scheme.facts.items.rows : {}).filter(
    (row) => row.domain === domain,
  )

const shown = (value: object) => ('percent' in value ? String(value.percent) : '')

/** The attainment as a percentage, or the code of the issue. */
function attainment(initial: string, current: string, target: string): string {
  const result = kpiAchievement({ initial, current, target })
  return result.ok ? shown(result.value) : result.issues[0].code
}

/** 4(2) 評価の視点, and the answers on form 3. */
export const scoringCases: readonly ProvisionCase[] = [
  {
    provision: '4-2-f2-21',
    says: '15 mandatory and 2 elective met -> 17 of 21 (denominator 21, not 24)',
    actual: () => [
      figure('itemsMet', itemsMet(15, 2)),
      tier(scheme, { ...itemsMet(15, 2), ...threeAt20 }, criteria),
    ],
    expected: ['17', 'platinum'],
  },
  {
    provision: '4-2-f2-17',
    says: '17 met -> pass',
    actual: () => tier(scheme, { ...itemsMet(17, 0), ...threeAt20 }, criteria),
    expected: 'platinum',
  },
  {
    provision: '4-2-f2-17',
    says: '16 met -> fail',
    actual: () => tier(scheme, { ...itemsMet(16, 0), ...threeAt20 }, criteria),
    expected: null,
  },
  {
    provision: '4-2-f2-17',
    says: '18 mandatory met, 0 elective met -> pass',
    actual: () => tier(scheme, { ...itemsMet(18, 0), ...threeAt20 }, criteria),
    expected: 'platinum',
  },
  {
    provision: '4-2-f2-row-S',
    says: 'society items in the definition -> 8, all mandatory',
    actual: () => [
      itemsIn('social').length,
      itemsIn('social').every((row) => row.tags?.includes('required')),
    ],
    expected: [8, true],
  },
  {
    provision: '4-2-f2-row-E',
    says: 'environment items in the definition -> 5, all mandatory',
    actual: () => [
      itemsIn('environment').length,
      itemsIn('environment').every((row) => row.tags?.includes('required')),
    ],
    expected: [5, true],
  },
  {
    provision: '4-2-f2-row-G',
    says: 'governance items in the definition -> 5, all mandatory',
    actual: () => [
      itemsIn('governance').length,
      itemsIn('governance').every((row) => row.tags?.includes('required')),
    ],
    expected: [5, true],
  },
  {
    provision: '4-2-f2-row-LG',
    says: 'elective items in the definition -> pool 6, chosen 3',
    actual: () => [
      [...itemsIn('local'), ...itemsIn('global')].filter((row) => row.tags?.includes('elective')).length,
      gate('electives-chosen', choosing('OK-L-3', 'OK-GL-2', 'OK-GL-3')),
    ],
    expected: [6, 'met'],
  },
  {
    provision: '4-2-f2-any-mix',
    says: '3 local, 0 global -> allowed',
    actual: () => gate('electives-mixed', choosing('OK-L-1', 'OK-L-2', 'OK-L-3')),
    expected: 'met',
  },
  {
    provision: '4-2-f2-any-mix',
    says: '1 local, 2 global -> allowed',
    actual: () => [
      gate('electives-mixed', choosing('OK-L-1', 'OK-GL-1', 'OK-GL-2')),
      gate(
        'electives-mixed',
        choosing('OK-L-1', 'OK-GL-1', 'OK-GL-2'),
        under('oki23-elective-mix', 'one-category', application),
      ),
    ],
    expected: ['met', 'unmet'],
  },
  {
    provision: '4-2-v1-doc',
    says: 'evidence presented = yes -> existence circle',
    actual: () => existence({ evidenceShown: true }),
    expected: 'circle',
  },
  {
    provision: '4-2-v1-hearing',
    says: 'evidence = no, hearing confirms = yes -> existence circle',
    actual: () => existence({ evidenceShown: false, hearingConfirmed: true }),
    expected: 'circle',
  },
  {
    provision: '4-2-v1-none',
    says: 'evidence = no, hearing confirms = no -> existence triangle',
    actual: () => existence({ evidenceShown: false, hearingNotConfirmed: true }),
    expected: 'triangle',
  },
  {
    provision: '4-2-v1-vague',
    says: 'reviewer finding description-vague = true -> existence triangle',
    actual: () => existence({ evidenceShown: true, vague: true }),
    expected: 'triangle',
  },
  {
    provision: '4-2-v2-unique',
    says: 'reviewer finding distinctive = true -> suitability circle',
    actual: () => suitability({ distinctive: true }),
    expected: 'circle',
  },
  {
    provision: '4-2-v2-org',
    says: 'reviewer finding organisational = true -> suitability circle',
    actual: () => suitability({ organised: true }),
    expected: 'circle',
  },
  {
    provision: '4-2-v2-not-org',
    says: 'reviewer finding organisational = false -> suitability triangle',
    actual: () => [
      suitability({ notOrganised: true }),
      counted({ evidenceShown: true, notOrganised: true }),
      counted({ evidenceShown: true, notOrganised: true }, under('oki23-triangle', 'not-met', criteria)),
      counted({ evidenceShown: true, notOrganised: true }, under('oki23-triangle', 'met', criteria)),
      counted({ evidenceShown: true, notOrganised: true }, under('oki23-two-viewpoints', 'either', criteria)),
    ],
    expected: ['triangle', '0 to 1', '0', '1', '1'],
  },
  {
    provision: '4-2-v2-legal-only',
    says: 'reviewer finding legal-only = true -> x, item not met',
    actual: () => [
      suitability({ legalOnly: true }),
      counted({ evidenceShown: true, organised: true, legalOnly: true }),
    ],
    expected: ['cross', '0'],
  },
  {
    provision: '4-2-v2-not-current',
    says: 'effort status = planned -> x, item not met',
    actual: () => [
      suitability({ status: 'planned' }),
      counted({ evidenceShown: true, distinctive: true, status: 'planned' }),
    ],
    expected: ['cross', '0'],
  },
  {
    provision: '4-2-v2-mismatch',
    says: 'reviewer finding matches-item = false -> x, item not met',
    actual: () => [
      suitability({ mismatch: true }),
      counted({ evidenceShown: true, organised: true, mismatch: true }),
    ],
    expected: ['cross', '0'],
  },
  {
    provision: '4-2-f3-total',
    says: 'all at maximum -> 95',
    actual: () => planScore(most),
    expected: '95',
  },
  {
    provision: '4-2-f3-total',
    says: 'total above 95 -> rejected',
    corrected:
      'The total is not an input: parts that exceed their own maximum are refused, and a fourth required initiative earns nothing (the next test).',
    actual: () => issuesOf(scheme, { initiatives: three({ base: '26' }) }),
    expected: [
      'number/above-maximum initiatives.0.base',
      'number/above-maximum initiatives.1.base',
      'number/above-maximum initiatives.2.base',
    ],
  },
  {
    provision: '4-2-f3-60',
    says: '60 -> pass',
    actual: () => tier(scheme, { ...itemsMet(17, 0), ...threeAt20 }, criteria),
    expected: 'platinum',
  },
  {
    provision: '4-2-f3-60',
    says: '59.5 -> fail',
    actual: () =>
      tier(
        scheme,
        {
          ...itemsMet(17, 0),
          initiatives: [...three().slice(0, 2), { ...initiative, category: 'environment', base: '19.5' }],
        },
        criteria,
      ),
    expected: null,
  },
  {
    provision: '4-2-f3-number',
    says: '2 efforts -> not scorable',
    actual: () =>
      tier(scheme, { ...itemsMet(18, 3), initiatives: three({ base: '25' }).slice(0, 2) }, criteria),
    expected: null,
  },
  {
    provision: '4-2-f3-number',
    says: '6 efforts -> rejected',
    actual: () => issuesOf(scheme, { initiatives: [...three(), optional, optional, optional] }),
    expected: ['list/too-many initiatives'],
  },
  {
    provision: '4-2-f3-base-soc',
    says: 'society base 25 -> accepted',
    actual: () => issuesOf(scheme, { initiatives: [{ category: 'social', base: '25' }] }),
    expected: [],
  },
  {
    provision: '4-2-f3-base-soc',
    says: 'society base 25.5 -> rejected',
    actual: () => issuesOf(scheme, { initiatives: [{ category: 'social', base: '25.5' }] }),
    expected: ['number/above-maximum initiatives.0.base'],
  },
  {
    provision: '4-2-f3-base-env',
    says: 'environment base 25 -> accepted',
    actual: () => issuesOf(scheme, { initiatives: [{ category: 'environment', base: '25' }] }),
    expected: [],
  },
  {
    provision: '4-2-f3-base-env',
    says: 'environment base 25.5 -> rejected',
    actual: () => issuesOf(scheme, { initiatives: [{ category: 'environment', base: '25.5' }] }),
    expected: ['number/above-maximum initiatives.0.base'],
  },
  {
    provision: '4-2-f3-base-eco',
    says: 'economy base 25 -> accepted',
    actual: () => issuesOf(scheme, { initiatives: [{ category: 'economy', base: '25' }] }),
    expected: [],
  },
  {
    provision: '4-2-f3-base-eco',
    says: 'economy base 25.5 -> rejected',
    actual: () => issuesOf(scheme, { initiatives: [{ category: 'economy', base: '25.5' }] }),
    expected: ['number/above-maximum initiatives.0.base'],
  },
  {
    provision: '4-2-f3-base-75',
    says: '25 + 25 + 25 -> 75',
    actual: () => figure('requiredBase', { initiatives: three({ base: '25' }) }),
    expected: '75',
  },
  {
    provision: '4-2-f3-req-stake',
    says: 'stakeholder finding true on 3 mandatory efforts -> +3',
    actual: () => figure('requiredBonus', { initiatives: three({ stakeholders: true }) }),
    expected: '3',
  },
  {
    provision: '4-2-f3-req-issue',
    says: 'contribution finding true on 2 mandatory efforts -> +2',
    actual: () =>
      figure('requiredBonus', { initiatives: three().map((of, at) => ({ ...of, beyondRegion: at < 2 })) }),
    expected: '2',
  },
  {
    provision: '4-2-f3-req-nogov',
    says: 'mandatory effort with governance finding -> +0',
    corrected: 'contracts.md: governance on a required initiative is an issue, not a silent +0.',
    actual: () => issuesOf(scheme, withInitiative({ governance: true }))[0],
    expected: 'record/not-allowed initiatives.1.governance',
  },
  {
    provision: '4-2-f3-req-6',
    says: 'all 6 bonuses -> 6',
    actual: () => figure('requiredBonus', { initiatives: three({ stakeholders: true, beyondRegion: true }) }),
    expected: '6',
  },
  {
    provision: '4-2-f3-opt-base',
    says: 'optional base 5 -> accepted',
    actual: () => issuesOf(scheme, { initiatives: [{ ...optional, base: '5' }] }),
    expected: [],
  },
  {
    provision: '4-2-f3-opt-base',
    says: 'optional base 6 -> rejected',
    actual: () => issuesOf(scheme, { initiatives: [{ ...optional, base: '6' }] }),
    expected: ['number/above-maximum initiatives.0.base'],
  },
  {
    provision: '4-2-f3-opt-base',
    says: 'no optional effort -> 0',
    actual: () => figure('optionalBase', { initiatives: three() }),
    expected: '0',
  },
  {
    provision: '4-2-f3-opt-any',
    says: 'optional effort category = society again -> scored',
    actual: () => [
      planScore([...three(), { ...optional, category: 'social' }]),
      gate('three-fields', { initiatives: [...three(), { ...optional, category: 'social' }] }),
    ],
    expected: ['64', 'met'],
  },
  {
    provision: '4-2-f3-opt-10',
    says: '5 + 5 -> 10',
    actual: () =>
      figure('optionalBase', {
        initiatives: [...three(), { ...optional, base: '5' }, { ...optional, base: '5' }],
      }),
    expected: '10',
  },
  {
    provision: '4-2-f3-opt-stake',
    says: 'stakeholder finding true on 2 optional efforts -> +1',
    actual: () =>
      figure('optionalBonus', {
        initiatives: [...three(), { ...optional, stakeholders: true }, { ...optional, stakeholders: true }],
      }),
    expected: '1',
  },
  {
    provision: '4-2-f3-opt-issue',
    says: 'contribution finding true on 1 optional effort -> +0.5',
    actual: () => figure('optionalBonus', { initiatives: [...three(), { ...optional, beyondRegion: true }] }),
    expected: '0.5',
  },
  {
    provision: '4-2-f3-opt-gov',
    says: 'one optional governance effort found to improve governance -> +2',
    actual: () => figure('optionalBonus', { initiatives: [...three(), governing] }),
    expected: '2',
  },
  {
    provision: '4-2-f3-opt-gov',
    says: 'two optional governance efforts -> +2 in total (default)',
    actual: () => [
      figure('optionalBonus', { initiatives: [...three(), governing, governing] }),
      figure(
        'optionalBonus',
        { initiatives: [...three(), governing, governing] },
        under('oki23-gov-once', 'each', criteria),
      ),
    ],
    expected: ['2', '4'],
  },
  {
    provision: '4-2-f3-opt-4',
    says: '1 + 1 + 2 -> 4; never above 4',
    actual: () => figure('optionalBonus', { initiatives: [...three(), best, best] }),
    expected: '4',
  },
  {
    provision: '4-2-c1',
    says: 'points for criterion effect not supplied -> base score undetermined',
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: null }) }),
    expected: '0 to 75',
  },
  {
    provision: '4-2-c1',
    says: "points for criterion effect supplied -> added to the effort's base score",
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: '20' }) }),
    expected: '60',
  },
  {
    provision: '4-2-c2',
    says: 'points for criterion novelty not supplied -> base score undetermined',
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: null }) }),
    expected: '0 to 75',
  },
  {
    provision: '4-2-c2',
    says: "points for criterion novelty supplied -> added to the effort's base score",
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: '20' }) }),
    expected: '60',
  },
  {
    provision: '4-2-c3',
    says: 'points for criterion feasibility not supplied -> base score undetermined',
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: null }) }),
    expected: '0 to 75',
  },
  {
    provision: '4-2-c3',
    says: "points for criterion feasibility supplied -> added to the effort's base score",
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: '20' }) }),
    expected: '60',
  },
  {
    provision: '4-2-c4',
    says: 'points for criterion structure not supplied -> base score undetermined',
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: null }) }),
    expected: '0 to 75',
  },
  {
    provision: '4-2-c4',
    says: "points for criterion structure supplied -> added to the effort's base score",
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: '20' }) }),
    expected: '60',
  },
  {
    provision: '4-2-c5',
    says: 'points for criterion vision not supplied -> base score undetermined',
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: null }) }),
    expected: '0 to 75',
  },
  {
    provision: '4-2-c5',
    says: "points for criterion vision supplied -> added to the effort's base score",
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: '20' }) }),
    expected: '60',
  },
  {
    provision: '4-2-c6',
    says: 'points for criterion kpi not supplied -> base score undetermined',
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: null }) }),
    expected: '0 to 75',
  },
  {
    provision: '4-2-c6',
    says: "points for criterion kpi supplied -> added to the effort's base score",
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: '20' }) }),
    expected: '60',
  },
  {
    provision: '4-2-c7',
    says: 'points for criterion challenge not supplied -> base score undetermined',
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: null }) }),
    expected: '0 to 75',
  },
  {
    provision: '4-2-c7',
    says: "points for criterion challenge supplied -> added to the effort's base score",
    corrected:
      'contracts.md: the seven criteria go into the base score, which is the input; their weights are not disclosed.',
    actual: () => figure('requiredBase', { initiatives: three({ base: '20' }) }),
    expected: '60',
  },
  {
    provision: '4-2-b-stake',
    says: 'finding = true -> bonus as per table',
    actual: () => [
      figure('requiredBonus', { initiatives: three({ stakeholders: true }) }),
      figure('optionalBonus', { initiatives: [{ ...optional, stakeholders: true }] }),
    ],
    expected: ['3', '0.5'],
  },
  {
    provision: '4-2-b-stake',
    says: 'not recorded -> bonus undetermined, total given as bounds',
    actual: () => [
      figure('requiredBonus', { initiatives: three({ stakeholders: null }) }),
      planScore(three({ stakeholders: null })),
    ],
    expected: ['0 to 3', '60 to 63'],
  },
  {
    provision: '4-2-b-issue',
    says: 'effort solving only an in-prefecture issue -> no bonus (default)',
    actual: () => planScore(three({ beyondRegion: false })),
    expected: '60',
  },
  {
    provision: '4-2-b-issue',
    says: 'effort solving an issue in another prefecture -> bonus',
    actual: () => planScore(three({ beyondRegion: true })),
    expected: '63',
  },
  {
    provision: '4-2-b-gov',
    says: 'optional governance effort, finding = false -> +0',
    actual: () => [
      figure('optionalBonus', { initiatives: [{ ...governing, governance: false }] }),
      figure(
        'optionalBonus',
        { initiatives: [{ ...governing, governance: false }] },
        under('oki23-gov-trigger', 'category-only', criteria),
      ),
    ],
    expected: ['0', '2'],
  },
  {
    provision: 'A5-1-plan',
    says: 'read definition -> Action Plan, fiscal 2022',
    actual: () => information(scheme, 'action-plan'),
    expected: { name: 'おきなわSDGsアクションプラン', by: '沖縄県', fiscalYear: '2022' },
  },
  {
    provision: 'A5-2-numeric',
    says: "KPI value 'good', no reason -> defect",
    actual: () => curable(withInitiative({ kpiKind: 'qualitative', kpiReason: false })),
    expected: ['kpi-numeric'],
  },
  {
    provision: 'A5-2-qualitative',
    says: 'KPI qualitative, reason stated -> accepted',
    actual: () => gate('kpi-numeric', withInitiative({ kpiKind: 'qualitative', kpiReason: true })),
    expected: 'met',
  },
  {
    provision: 'A5-2-qualitative',
    says: 'KPI qualitative, reason empty -> defect',
    actual: () => curable(withInitiative({ kpiKind: 'qualitative', kpiReason: false })),
    expected: ['kpi-numeric'],
  },
  {
    provision: 'A5-2-reason',
    says: 'reason stated, committee finding adequate = false -> KPI not accepted',
    actual: () =>
      ['unmet', 'undetermined'].map((_, at) =>
        gate(
          'kpi-reasons-adequate',
          withInitiative({
            kpiKind: 'qualitative',
            kpiReason: true,
            kpiReasonAdequate: at === 0 ? false : null,
          }),
          decision,
        ),
      ),
    expected: ['unmet', 'undetermined'],
  },
  {
    provision: 'A5-3-formula',
    says: 'initial 5%, target 15%, current 10% -> 50%',
    actual: () => attainment('5', '10', '15'),
    expected: '50.00',
  },
  {
    provision: 'A5-3-formula',
    says: 'initial 0, target 3, current 1 -> 1/3',
    actual: () => kpiAchievement({ initial: '0', current: '1', target: '3' }),
    expected: { ok: true, value: { exact: '1/3', percent: '33.33', terminates: false } },
  },
  {
    provision: 'A5-3-formula',
    says: 'initial = target -> undefined, not 0 or 100%',
    actual: () => attainment('5', '5', '5'),
    expected: 'kpi/no-distance',
  },
  {
    provision: 'A5-3-other',
    says: 'maintenance KPI with own formula supplied -> own formula used',
    actual: () => gate('kpi-formula', { kpiReports: [{ formula: 'other', proper: true }] }, holding),
    expected: 'met',
  },
  {
    provision: 'A5-3-other',
    says: 'maintenance KPI, no formula -> attainment not computable',
    actual: () => [
      gate('kpi-formula', { kpiReports: [{ formula: 'none' }] }, holding),
      attainment('5', '5', '5'),
    ],
    expected: ['unmet', 'kpi/no-distance'],
  },
  {
    provision: 'A5-3-proper',
    says: 'alternative formula, finding proper = false -> reported',
    actual: () => failing('kpi-formula', { kpiReports: [{ formula: 'other', proper: false }] }, holding),
    expected: [0],
  },
  {
    provision: 'A5-6-year',
    says: 'base year 2022 with note -> accepted',
    actual: () => gate('kpi-values', withInitiative({ kpiCurrent: 'lastYear', kpiNote: true })),
    expected: 'met',
  },
  {
    provision: 'A5-6-note',
    says: 'base year 2022 without note -> defect',
    actual: () => curable(withInitiative({ kpiCurrent: 'lastYear', kpiNote: false })),
    expected: ['kpi-values'],
  },
]
