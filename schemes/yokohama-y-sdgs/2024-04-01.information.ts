import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** What the text only describes, with the plain facts that it states. Nothing is computed from it. */
export const information = [
  {
    id: 'source',
    about: 'definition',
    data: {
      title: '「横浜市SDGs認証“Y-SDGs”」事業 実施要綱',
      enactedOn: '2020-10-12',
      lastAmendedOn: '2024-03-29',
    },
    cite: '1-1',
  },
  {
    id: 'purpose',
    about: 'definition',
    data: {
      certifies: 'SDGsの達成に向けて取り組む事業者等',
      as: 'Y-SDGs認証事業者',
      supports: 'SDGsへの積極的かつ継続的な取組',
      aims: ['「SDGs未来都市・横浜」の実現', 'SDGsの達成'],
    },
    cite: '1-2',
  },
  { id: 'joint-programme', about: 'delegation', data: { with: 'SDGsデザインセンター事業' }, cite: '1-3' },
  {
    id: 'evaluator',
    about: 'definition',
    data: { of: '認証を受けようとする事業者の取組内容等', does: ['調査', '評価'] },
    cite: '2-3',
  },
  {
    id: 'sdgs',
    about: 'definition',
    data: { name: '持続可能な開発目標', adoptedIn: '2015', by: '国連本部「持続可能な開発サミット」' },
    cite: '2-4',
  },
  {
    id: 'application-support',
    about: 'benefit',
    data: {
      for: ['本事業による認証に関心を持つ事業者', '申請事業者'],
      gives: ['説明', '申請支援'],
    },
    cite: '3-1',
  },
  {
    id: 'programme-contents',
    about: 'definition',
    data: {
      contents: [
        '申請事業者の取組状況の評価',
        'Y-SDGs認証事業者の認証',
        'その他本事業の実施に必要な一切の業務',
      ],
    },
    cite: ['3-2', '3-3', '3-5'],
  },
  {
    id: 'related-documents',
    about: 'scoring',
    data: { by: '評価員', mayAsk: '関係書類の提出', extent: '調査を行うため必要な範囲' },
    cite: '7-2-documents',
  },
  {
    id: 'site-visit',
    about: 'scoring',
    data: { by: '評価員', mayAsk: '現地視察等', extent: '調査を行うため必要な範囲' },
    cite: '7-2-visit',
  },
  {
    id: 'forms',
    about: 'definition',
    data: {
      'form-1': '“Y-SDGs”認証申請書',
      'form-2': '横浜市SDGs認証“Y-SDGs”チェックシート',
      'form-2-2': '横浜市SDGs認証“Y-SDGs”チェックシート（読み替え版）',
      'form-3': '評価書',
      'form-3-2': '評価書（読み替え版）',
    },
    cite: ['5-1-1', '5-1-2', '5-2', '8-1-form3', '8-1-form3-2'],
  },
  {
    id: 'hearing',
    about: 'change',
    data: { by: '市長', may: ['説明を求める', '意見を聴く'], extent: '必要に応じて' },
    cite: '17-1-hear',
  },
  {
    id: 'joint-operators',
    about: 'delegation',
    data: {
      by: ['横浜市', '「SDGsデザインセンター事業」を横浜市と協働で実施する共同事業者'],
      articles: ['4', '5', '6', '7', '8', '9', '12', '14'],
    },
    cite: '20-who',
  },
  { id: 'division-of-work', about: 'delegation', data: { by: '双方協議' }, cite: '20-split' },
  { id: 'remaining-matters', about: 'delegation', data: { by: '市長' }, cite: '21' },
  {
    id: 'earlier-editions',
    about: 'transition',
    data: {
      inForceFrom: [
        '2020-10-12',
        '2021-04-22',
        '2021-07-21',
        '2021-10-14',
        '2022-05-09',
        '2022-08-23',
        '2023-05-22',
      ],
    },
    cite: 's-history',
  },
] as const satisfies Scheme['information']
