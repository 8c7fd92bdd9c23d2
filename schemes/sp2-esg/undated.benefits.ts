import type { Benefit, Information, Notice } from '../../src/scheme/afterDecisionDefinition.ts'

/** 認定取得のメリット、詳細フロー: what a certification brings, the documents, and what the page only describes. */

export const benefits: readonly Benefit[] = [
  { id: 'certificate', kind: 'certificate', cite: 'merit-certificate' },
  { id: 'logo', kind: 'mark', cite: 'merit-logo' },
  { id: 'listing', kind: 'publication', cite: 'merit-listing' },
]

export const notices: readonly Notice[] = [
  { id: 'suitability-notice', on: ['suitable', 'certified'], cite: 'flow-notice' },
  { id: 'certificate', on: ['certified'], cite: ['step-3', 'flow-notice', 'merit-certificate'] },
  { id: 'new-year-certificate', on: ['renewed'], cite: 'step-5' },
]

export const information: readonly Information[] = [
  {
    id: 'scheme',
    about: 'definition',
    data: {
      operator: '一般社団法人中小企業個人情報セキュリティー推進協会',
      addressees: '自治体',
      kind: '第三者認定制度',
    },
    cite: 'about-1',
  },
  {
    id: 'subject',
    about: 'definition',
    data: {
      subject: 'ESG（環境・社会・ガバナンス）の視点から持続可能な地域づくりに取り組んでいること',
      viewpoints: ['環境', '社会', 'ガバナンス'],
    },
    cite: 'about-2',
  },
  {
    id: 'process',
    about: 'reception',
    data: {
      steps: [
        '申込フォームより申込',
        '申込確認、提出書類のご案内',
        '書類提出',
        '審査',
        '適格通知',
        '認定書発行、ロゴデータ付与、HP掲載',
      ],
    },
    cite: 'flow-guidance',
  },
  {
    id: 'panel',
    about: 'referral',
    data: { body: '判定員会', meetings: '月2回', basis: '提出書類' },
    cite: 'flow-panel',
  },
  {
    id: 'duration',
    about: 'notice',
    data: { until: '適格通知', duration: '概ね2週間程度', nature: '目安' },
    cite: 'flow-duration',
  },
  {
    id: 'extension',
    about: 'notice',
    data: { what: '審査期間', because: '質問事項の内容や状況', nature: '目安' },
    cite: 'flow-extension',
  },
]
