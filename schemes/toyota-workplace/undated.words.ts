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
  },
  measures: {
    attractionsPresent: {
      ja: '「2．魅力度」で「あり」の項目数',
      en: 'items of part 2 (attractiveness) marked as present',
    },
  },
  requirements: {
    'self-checked': { ja: '申請の前にセルフチェックを行っていること', en: 'Self-check done before applying' },
    applied: { ja: '市に確認・公表申請を行っていること', en: 'Application filed with the city' },
  },
  tiers: { certified: { ja: '確認・公表', en: 'Confirmed and published' } },
  provisions: provisionWords,
}
