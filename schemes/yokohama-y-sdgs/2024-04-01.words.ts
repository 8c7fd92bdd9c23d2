import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { provisionWords } from './2024-04-01.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: { ja: '横浜市SDGs認証“Y-SDGs”', en: 'Yokohama City SDGs Certification Y-SDGs' },
  authority: { ja: '横浜市', en: 'Yokohama City' },
  source: {
    ja: '「横浜市SDGs認証“Y-SDGs”」事業 実施要綱（令和6年4月1日施行）',
    en: 'Implementation guidelines of the Y-SDGs programme, in force from 1 April 2024',
  },
  facts: {
    designCenterMember: {
      ja: 'ヨコハマSDGsデザインセンターの登録会員',
      en: 'registered membership of the Yokohama SDGs Design Center',
    },
    cityTaxArrears: { ja: '市税（法人市民税）の滞納', en: 'arrears of city tax (corporate inhabitant tax)' },
    officeTaxArrears: { ja: '事業所税の滞納', en: 'arrears of office tax' },
    points: { ja: '評価点の合計', en: 'total of the evaluation points' },
    bandFound: { ja: '市長が認めた認証区分', en: 'tier found by the mayor' },
  },
  options: {
    'bandFound.supreme': { ja: 'supreme（スプリーム）', en: 'supreme' },
    'bandFound.superior': { ja: 'superior（スーペリア）', en: 'superior' },
    'bandFound.standard': { ja: 'standard（スタンダード）', en: 'standard' },
    'bandFound.none': { ja: '認証しない', en: 'no tier' },
  },
  measures: { points: { ja: '評価点の合計', en: 'total of the evaluation points' } },
  requirements: {
    'design-center-member': {
      ja: 'ヨコハマSDGsデザインセンターの登録会員であること',
      en: 'Registered member of the Yokohama SDGs Design Center',
    },
    'no-city-tax-arrears': {
      ja: '市税（法人市民税）の滞納がないこと',
      en: 'No arrears of city tax (corporate inhabitant tax)',
    },
    'no-office-tax-arrears': { ja: '事業所税の滞納がないこと', en: 'No arrears of office tax' },
  },
  tiers: {
    supreme: { ja: 'supreme（スプリーム）', en: 'supreme' },
    superior: { ja: 'superior（スーペリア）', en: 'superior' },
    standard: { ja: 'standard（スタンダード）', en: 'standard' },
  },
  referrals: {
    'band-gap-79-80': {
      ja: '評価点が79点を超え80点に満たず、要綱のどの認証区分にも属さない',
      en: 'the points lie between 79 and 80, in no tier of the text',
    },
    'band-gap-59-60': {
      ja: '評価点が59点を超え60点に満たず、要綱のどの認証区分にも属さない',
      en: 'the points lie between 59 and 60, in no tier of the text',
    },
  },
  deciders: { mayor: { ja: '市長', en: 'the mayor' } },
  readings: {
    'yoko-band-gap': {
      question: {
        ja: '59点を超え60点未満、79点を超え80点未満の評価点はどの区分か',
        en: 'Points strictly between 59 and 60, or 79 and 80.',
      },
      why: {
        ja: '要綱は整数の範囲を示すのみで端数処理を定めない。区分を作り出さず、市長の判断に委ねる',
        en: 'The text states integer bands and no rounding; no band is invented, a person decides.',
      },
      alternatives: {
        refer: {
          ja: '文言のとおりどの区分にも属さず、市長の判断に付す',
          en: 'as written: in no band; referred',
        },
        contiguous: { ja: '各区分は次の区分の下限まで続く', en: 'each band runs up to the next' },
      },
    },
    'yoko-first-day': {
      question: {
        ja: '4年に認証を受けた日を算入するか',
        en: 'Is the certification day counted in the 4 years?',
      },
      why: {
        ja: '運営主体は2024年4月1日認証を2028年3月31日まで、同年10月1日認証を2029年3月31日までと公表している',
        en: 'The operator publishes 2024-04-01 -> 2028-03-31 and 2024-10-01 -> 2029-03-31.',
      },
      alternatives: {
        counted: { ja: '初日を算入する', en: 'first day in' },
        'not-counted': { ja: '初日を算入しない（民法第140条）', en: 'first day out (Civil Code art. 140)' },
      },
    },
  },
  provisions: provisionWords,
}
