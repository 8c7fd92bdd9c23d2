import type { SchemeWords } from '../../src/scheme/schemeWords.ts'
import { provisionWords } from './undated.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: {
    ja: '働きやすい職場づくり推進事業所 確認・公表制度',
    en: 'Toyota City Workplace Confirmation and Publication Scheme',
  },
  authority: { ja: '豊田市', en: 'Toyota City' },
  source: {
    ja: '第4回申請事務説明会資料（令和6年10月17日）が述べる範囲',
    en: 'As far as the briefing material of round 4 states it (17 October 2024)',
  },
  facts: {
    selfChecked: { ja: 'セルフチェック', en: 'self-check' },
    applied: { ja: '確認・公表申請', en: 'application for confirmation and publication' },
    legalAllApply: {
      ja: '「1．法令遵守度」の全項目への該当',
      en: 'every item of part 1 (legal compliance) applies',
    },
    attractionsPresent: {
      ja: '「2．魅力度」で「あり」の項目数',
      en: 'items of part 2 (attractiveness) marked as present',
    },
    adviserChecked: { ja: 'アドバイザーによる現地確認等', en: 'on-site check by the adviser' },
  },
  measures: {
    attractionsPresent: {
      ja: '「2．魅力度」で「あり」の項目数',
      en: 'number of items of part 2 (attractiveness) marked as present',
    },
  },
  units: {
    attractionsPresent: { ja: '項目', en: '' },
  },
  requirements: {
    'self-checked': { ja: '申請の前にセルフチェックを行っていること', en: 'Self-check done before applying' },
    applied: { ja: '市に確認・公表申請を行っていること', en: 'Application filed with the city' },
    'adviser-checked': {
      ja: 'アドバイザーによる現地確認等を受けていること',
      en: 'On-site check by the adviser carried out',
    },
  },
  tiers: { certified: { ja: '確認・公表', en: 'Confirmed and published' } },
  benefits: {
    'sangyo-navi-listing': {
      ja: '「とよた産業ナビ」への取組内容等の掲載',
      en: 'Efforts posted on Toyota Sangyo Navi',
    },
  },
  notices: {
    'completion-notice': { ja: '確認完了通知', en: 'Notice of completed confirmation' },
  },
  notes: {
    'toyota-wp-items': {
      question: {
        ja: '法令遵守度と魅力度の項目名と数',
        en: 'Titles and number of the items of parts 1 and 2.',
      },
      followed: 'counts',
      why: {
        ja: '資料は「全ての項目」と「4つ以上」しか示していないため、全項目への該当と「あり」の数を入力とする',
        en: "Only 'all' and 'at least 4' are stated: that all apply, and how many are marked, are inputs.",
      },
    },
    'toyota-wp-na': {
      question: {
        ja: '該当のない法令項目（対象者がいない等）の扱い',
        en: 'Legal items that do not apply to the office.',
      },
      followed: 'finding',
      why: {
        ja: '資料は全ての項目に該当することを求めるが、様式は資料に含まれない。該当のない項目があるときはアドバイザーの判断に委ね、それまでは確定しない',
        en: 'The text says all items must apply; the form is not in it. It is left to the adviser, and open until then.',
      },
    },
    'toyota-wp-validity': {
      question: {
        ja: '確認の有効期間、更新、取消し',
        en: 'Validity, renewal and revocation of the confirmation.',
      },
      followed: 'must-be-supplied',
      why: {
        ja: '資料に定めがない。認証時点の状態を入力とする',
        en: 'Not stated; the state at certification is an input.',
      },
    },
  },
  provisions: provisionWords,
}
