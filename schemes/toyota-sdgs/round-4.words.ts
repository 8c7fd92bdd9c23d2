import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { provisionWords } from './round-4.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: { ja: '豊田市SDGs認証制度（第4回申請受付）', en: 'Toyota City SDGs Certification (round 4)' },
  authority: { ja: '豊田市', en: 'Toyota City' },
  source: {
    ja: '第4回申請事務説明会資料（令和6年10月17日、未来都市推進課）',
    en: 'Briefing material of round 4 (17 October 2024, Future City Promotion Division)',
  },
  facts: {
    scores: { ja: '評価書の得点', en: 'Points on the evaluation sheet' },
    workplaceSelfChecked: {
      ja: '働きやすい職場づくり推進事業所のセルフチェック',
      en: 'Self-check under the workplace scheme',
    },
    workplaceApplied: {
      ja: '働きやすい職場づくり推進事業所の確認・公表申請',
      en: 'Application for confirmation under the workplace scheme',
    },
    workplaceConfirmed: {
      ja: '働きやすい職場づくり推進事業所の確認完了通知',
      en: 'Notice of completed confirmation under the workplace scheme',
    },
    workplacePublished: {
      ja: '働きやすい職場づくり推進事業所としての公表',
      en: 'Publication under the workplace scheme',
    },
    panelTier: { ja: '有識者会議が認めた認証区分', en: 'Tier found by the expert panel' },
  },
  fields: {
    'scores.points': { ja: '得点', en: 'points' },
    'scores.max': { ja: '満点', en: 'maximum points' },
  },
  rows: {
    'scores.environment': { ja: '環境', en: 'environment' },
    'scores.social': { ja: '社会', en: 'social' },
    'scores.governance': { ja: 'ガバナンス', en: 'governance' },
    'scores.local': { ja: '地域貢献', en: 'local contribution' },
  },
  options: {
    'panelTier.gold': { ja: 'ゴールド', en: 'gold' },
    'panelTier.silver': { ja: 'シルバー', en: 'silver' },
    'panelTier.bronze': { ja: 'ブロンズ', en: 'bronze' },
    'panelTier.none': { ja: '認証しない', en: 'no tier' },
  },
  measures: {
    overallRate: { ja: '全体の得点率', en: 'overall score rate' },
    lowestRate: { ja: '4分野の最低得点率', en: 'lowest score rate of the four domains' },
  },
  requirements: {
    'workplace-applied': {
      ja: '申請時点で「働きやすい職場づくり推進事業所 確認・公表制度」のセルフチェックと確認・公表申請を行っていること',
      en: 'Self-check and application under the workplace scheme done by the time of application',
    },
    'workplace-confirmed': {
      ja: '認証時点で「働きやすい職場づくり推進事業所 確認・公表制度」の確認完了通知を受けていること',
      en: 'Confirmation under the workplace scheme completed by the time of certification',
    },
  },
  tiers: {
    gold: { ja: 'ゴールド', en: 'Gold' },
    silver: { ja: 'シルバー', en: 'Silver' },
    bronze: { ja: 'ブロンズ', en: 'Bronze' },
  },
  referrals: {
    'near-threshold': {
      ja: '書面審査の得点率が認証基準付近にあるため、「今後の重点目標」が審議の対象となる',
      en: 'the score rate is near a threshold, so that the priority goals are reviewed as well',
    },
  },
  deciders: { panel: { ja: '有識者会議', en: 'the expert panel' } },
  parameters: {
    nearMargin: { ja: '認証基準「付近」の幅（非公表）', en: 'width of "near" a threshold (not disclosed)' },
  },
  readings: {
    'toyota-fallback': {
      question: {
        ja: '全体の得点率は高いが最低得点率が足りないとき、下位の区分になるか',
        en: 'High overall rate but a low domain: lower tier or none?',
      },
      why: {
        ja: '各区分が、全体と最低の二つの下限の組として独立に示されている',
        en: 'Each tier is stated as an independent pair of lower bounds.',
      },
      alternatives: {
        'highest-tier-met': {
          ja: '二つの下限をともに満たす最上位の区分',
          en: 'highest tier whose two conditions both hold',
        },
        none: {
          ja: '全体の得点率が属する区分の最低得点率を欠けば、区分なし',
          en: 'no tier if the tier of the overall rate fails',
        },
      },
    },
    'toyota-near-which': {
      question: {
        ja: '分野の最低得点率の付近も対象か',
        en: 'Does "near" also cover the domain minima?',
      },
      why: {
        ja: '資料は全体の得点率の80%、60%、30%だけを挙げている',
        en: 'The slide lists G=80, S=60, B=30 only.',
      },
      alternatives: {
        'overall-only': { ja: '全体の得点率だけ', en: 'only 80, 60, 30 of the overall rate' },
        'minima-too': { ja: '最低得点率も含む', en: 'minima as well' },
      },
    },
    'toyota-wp-state': {
      question: {
        ja: '要件は「確認完了通知を受けていること」か「確認完了・公表状態」か',
        en: 'Is the condition the notice of completed confirmation, or the confirmed-and-published state?',
      },
      why: {
        ja: '要件を定める文は「確認完了通知」を挙げ、流れ図は「確認完了・公表」を一つの段階としている',
        en: 'The sentence that sets the requirement names the notice; the flow chart shows 確認完了・公表 as one stage.',
      },
      alternatives: {
        'notice-enough': {
          ja: '確認完了通知で足りる',
          en: 'the notice of completed confirmation suffices',
        },
        'published-required': { ja: '公表も要する', en: 'must also be published' },
      },
    },
    'toyota-validity-formula': {
      question: {
        ja: '「約2年」と固定の期限との関係',
        en: '"About 2 years" against the fixed end of March 2027.',
      },
      why: {
        ja: '受付回の日程が末日を示しており、計算式は資料にない',
        en: "The round's schedule states the end; the formula is not in the source text.",
      },
      alternatives: {
        'fixed-end': {
          ja: '第4回の認証はすべて2027年3月31日まで',
          en: '2027-03-31 for every round-4 certification',
        },
        'first-march-after-2-years': {
          ja: '2年が経過する日以降の最初の3月31日まで',
          en: 'first 31 March on or after 2 years elapsed',
        },
      },
    },
  },
  provisions: provisionWords,
}
