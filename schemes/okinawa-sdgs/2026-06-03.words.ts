import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { provisionWords } from './2026-06-03.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: {
    ja: 'おきなわSDGs認証制度（令和8年改正要綱）',
    en: 'Okinawa SDGs Certification (2026 revision)',
  },
  authority: { ja: '沖縄県', en: 'Okinawa Prefecture' },
  source: {
    ja: 'おきなわSDGs認証制度実施要綱（令和8年6月3日施行）',
    en: 'Implementation guidelines of the Okinawa SDGs Certification, in force from 3 June 2026',
  },
  facts: {
    officeInPrefecture: { ja: '沖縄県内の事業所等', en: 'office in Okinawa Prefecture' },
    activityInPrefecture: { ja: '県内における事業活動', en: 'activities in the prefecture' },
    organisation: { ja: '団体の種別', en: 'kind of organisation' },
    platformMember: {
      ja: 'おきなわSDGsプラットフォーム会員',
      en: 'membership of the Okinawa SDGs Platform',
    },
    itemsMet: {
      ja: '基準を満たすと判断された実績評価項目の数',
      en: 'track-record items found to meet the standard',
    },
    planScore: { ja: '主要評価項目の評価の合計', en: 'plan score' },
  },
  options: {
    'organisation.enterprise': { ja: '企業', en: 'enterprise' },
    'organisation.association': { ja: '団体', en: 'organisation' },
    'organisation.educational': { ja: '教育機関', en: 'educational institution' },
    'organisation.research': { ja: '研究機関', en: 'research institution' },
    'organisation.npo': { ja: '特定非営利活動法人', en: 'specified non-profit corporation' },
    'organisation.other': { ja: 'その他', en: 'other' },
  },
  measures: {
    itemsMet: {
      ja: '基準を満たす実績評価項目（全19項目中）',
      en: 'track-record items met (of 19)',
    },
    planScore: { ja: '主要評価項目の評価の合計', en: 'plan score' },
  },
  requirements: {
    applicant: {
      ja: '申請者の要件（県内の事業所等と事業活動、プラットフォーム会員）を満たすこと',
      en: 'The applicant qualifies: office and activities in the prefecture, Platform membership',
    },
  },
  tiers: {
    platinum: { ja: 'おきなわSDGsプラチナパートナー', en: 'Okinawa SDGs Platinum Partner' },
    active: { ja: 'おきなわSDGsアクティブパートナー', en: 'Okinawa SDGs Active Partner' },
  },
  readings: {
    'oki26-4-1-and': {
      question: {
        ja: '第4条第1項の2号は両方要るか（「すべて」の語がない）',
        en: 'Are both items of art. 4(1) needed (no word "all")?',
      },
      why: {
        ja: '令和5年の手引きA2-2は両方を求め、プラットフォームの公表資料も「すべて」としている',
        en: "The 2023 Q&A A2-2 requires both, and the Platform's public page says すべて.",
      },
      alternatives: {
        both: { ja: '両方を要する', en: 'both are needed' },
        either: { ja: 'いずれかで足りる', en: 'one suffices' },
      },
    },
    'oki26-elapsed': {
      question: {
        ja: '「経過した日」は末日か翌日か',
        en: 'Is "the day elapsed" the last day or the next day?',
      },
      why: {
        ja: '法令用語では、経過した日は期間の末日の翌日をいう',
        en: 'Legal usage: 経過した日 is the day after the period.',
      },
      alternatives: {
        'next-day': { ja: '期間の末日の翌日', en: 'the day after the last day' },
        'last-day': { ja: '期間の末日', en: 'the last day itself' },
      },
    },
  },
  provisions: provisionWords,
}
