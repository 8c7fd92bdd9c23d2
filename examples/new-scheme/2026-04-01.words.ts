import type { SchemeWords } from 'kijun'
import { provisionWords } from './2026-04-01.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: { ja: '星見市SDGs経営認証制度', en: 'Hoshimi City SDGs Management Certification' },
  authority: { ja: '星見市', en: 'Hoshimi City' },
  source: {
    ja: '星見市SDGs経営認証制度実施要綱（架空の例）',
    en: 'Guideline of the Hoshimi City scheme (an invented example)',
  },
  facts: {
    officeInCity: { ja: '市内の事業所', en: 'office in the city' },
    inBusinessSince: { ja: '事業の開始日', en: 'in business since' },
    cityTaxArrears: { ja: '市税の滞納', en: 'arrears of city tax' },
    organisedCrime: { ja: '暴力団員等への該当', en: 'membership of organised crime or the like' },
    documents: { ja: '提出書類', en: 'documents' },
    scores: { ja: '評価', en: 'evaluation' },
    foundUnsuitable: {
      ja: '公益上適当でないと市長が認めること',
      en: 'found unsuitable in the public interest',
    },
    obtainedByDeceit: {
      ja: '偽りその他不正の手段による認証',
      en: 'certification obtained by deceit',
    },
  },
  fields: {
    'documents.submitted': { ja: '提出', en: 'submitted' },
    'scores.points': { ja: '得点', en: 'points' },
  },
  rows: {
    'documents.form-1': { ja: '申請書（第1号様式）', en: 'application (form 1)' },
    'documents.form-2': { ja: '自己評価票（第2号様式）', en: 'self-evaluation (form 2)' },
    'documents.form-3': { ja: '取組計画書（第3号様式）', en: 'plan (form 3)' },
    'scores.environment': { ja: '環境', en: 'environment' },
    'scores.social': { ja: '社会', en: 'society' },
    'scores.governance': { ja: 'ガバナンス', en: 'governance' },
    'scores.local': { ja: '地域', en: 'local community' },
  },
  measures: {
    total: { ja: '合計点', en: 'total' },
    environment: { ja: '環境分野の得点', en: 'score of environment' },
    social: { ja: '社会分野の得点', en: 'score of society' },
    governance: { ja: 'ガバナンス分野の得点', en: 'score of governance' },
    local: { ja: '地域分野の得点', en: 'score of local community' },
  },
  units: Object.fromEntries(
    ['total', 'environment', 'social', 'governance', 'local'].map((id) => [id, { ja: '点', en: 'points' }]),
  ),
  requirements: {
    office: { ja: '市内に事業所を有すること', en: 'an office in the city' },
    'one-year': { ja: '引き続き1年以上事業を営んでいること', en: 'in business for one year or more' },
    documents: { ja: '申請書及び添付書類が提出されていること', en: 'the application with its documents' },
  },
  exclusions: {
    'tax-arrears': { ja: '市税の滞納がある', en: 'arrears of city tax' },
    'organised-crime': { ja: '暴力団員等に該当する', en: 'membership of organised crime or the like' },
    'found-unsuitable': {
      ja: '公益上適当でないと市長が認める',
      en: 'found unsuitable in the public interest by the mayor',
    },
  },
  tiers: {
    'first-star': { ja: '一番星', en: 'First Star' },
    'second-star': { ja: '二番星', en: 'Second Star' },
  },
  deciders: { mayor: { ja: '市長', en: 'the mayor' } },
  benefits: {
    mark: { ja: '認証マークの使用', en: 'use of the mark' },
    publication: { ja: '市のホームページでの公表', en: 'publication on the site of the city' },
    'loan-interest': { ja: '融資の利率の引下げ', en: 'lower interest on loans of the city' },
  },
  notices: {
    'correction-request': { ja: '補正の求め', en: 'request to mend the documents' },
    'revocation-notice': { ja: '取消しの通知', en: 'notice of revocation' },
  },
  grounds: {
    deceit: { ja: '偽りその他不正の手段により認証を受けた', en: 'certification obtained by deceit' },
    excluded: { ja: '第3条各号のいずれかに該当するに至った', en: 'article 3 has come to apply' },
  },
  readings: {
    'hoshimi-report-holiday': {
      question: {
        ja: '報告の期限が閉庁日に当たるとき、翌開庁日に移るか',
        en: 'Whether the last day for a report moves on where the office is closed on it.',
      },
      why: {
        ja: '要綱に定めがない。民法第142条及び地方自治法第4条の2第4項の例による',
        en: 'The text does not say; article 142 of the Civil Code and article 4-2(4) of the Local Autonomy Act do.',
      },
      alternatives: {
        shift: { ja: '翌開庁日に移る', en: 'it moves to the next open day' },
        'no-shift': { ja: '移らない', en: 'it does not move' },
      },
    },
  },
  provisions: provisionWords,
}
