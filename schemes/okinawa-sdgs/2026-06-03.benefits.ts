import type { Benefit, Information, Notice } from '../../src/scheme/afterDecisionDefinition.ts'

/** 第8条、第9条、第11条、第14条 and 附則第3項: documents and publicity; and the provisions that only describe. */

export const benefits: readonly Benefit[] = [
  { id: 'certificate', kind: 'certificate', cite: '8-2-certificate' },
  { id: 'publicity', kind: 'publication', cite: '14-prefecture' },
]

export const notices: readonly Notice[] = [
  {
    id: 'result-notice',
    on: ['certified', 'refused', 'renewed', 'notRenewed'],
    cite: ['8-2-notice', '8-3', '13-3-decision'],
  },
  { id: 'certificate', on: ['certified', 'renewed'], cite: ['8-2-certificate', '13-3-decision'] },
  { id: 'change-result-notice', on: ['changeDecided'], cite: '9-2-notice' },
  { id: 'revocation-notice', on: ['revoked'], cite: '11-3' },
  { id: 'retroactive-notice', on: ['transitioned'], cite: 's3-notice' },
  { id: 'retroactive-certificate', on: ['transitioned'], cite: 's3-certificate' },
]

export const information: readonly Information[] = [
  {
    id: 'guidelines',
    about: 'definition',
    data: { text: 'おきなわSDGs認証制度実施要綱' },
    cite: '1',
  },
  {
    id: 'sdgs',
    about: 'definition',
    data: {
      term: 'SDGs',
      name: 'Sustainable Development Goals',
      adoptedBy: '国際連合',
      adoptedIn: '2015',
      until: '2030',
    },
    cite: '2-1',
  },
  {
    id: 'purpose',
    about: 'definition',
    data: {
      purpose: '企業・団体等の持続的な成長及び地域の持続可能な発展',
      basedOn: 'おきなわSDGsアクションプラン',
      fields: ['経済', '社会', '環境'],
    },
    cite: '3',
  },
  {
    id: 'hearing',
    about: 'reception',
    data: { by: '事務局', of: '申請者', duty: '任意' },
    cite: '5-2-hearing',
  },
  {
    id: 'committee-on-revocation',
    about: 'referral',
    data: { by: '知事', of: '検討委員会', duty: '任意' },
    cite: '11-2',
  },
  {
    id: 'own-publication',
    about: 'publication',
    data: { by: '認証団体', encouragedBy: '県', where: '自社（団体）ホームページ等', duty: '任意' },
    cite: '14-self',
  },
  {
    id: 'member-report',
    about: 'reporting',
    data: { document: 'おきなわSDGs認証制度会員レポート', addressee: '知事', reportsOn: '第3号様式' },
    cite: '12-1-form',
  },
  {
    id: 'change-notification',
    about: 'change',
    data: { document: 'おきなわSDGs認証制度申請事項変更届', addressee: '知事', when: '速やかに' },
    cite: '9-1-duty',
  },
  { id: 'formal-change', about: 'change', data: { addressee: '事務局' }, cite: '9-3' },
  {
    id: 'withdrawal-notice',
    about: 'withdrawal',
    data: { document: 'おきなわSDGs認証制度会員辞退届', addressee: '知事' },
    cite: ['10-lost', '10-wish'],
  },
  {
    id: 'set-separately',
    about: 'delegation',
    data: { matters: ['実績評価項目の基準', '主要評価項目の各審査項目'] },
    cite: '15',
  },
]
