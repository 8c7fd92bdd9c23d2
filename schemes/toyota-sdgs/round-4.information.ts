import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** What the text only describes, with the plain facts that it states. Nothing is computed from it. */
export const information = [
  {
    id: 'overview',
    about: 'definition',
    data: { certifier: '豊田市', levels: ['gold', 'silver', 'bronze'] },
    cite: 'overview-purpose',
  },
  { id: 'purpose', about: 'definition', data: { purpose: '持続可能な経営への変化' }, cite: 'purpose' },
  { id: 'answer-kinds', about: 'scoring', data: { kinds: ['check', 'text'] }, cite: 'score-method' },
  { id: 'check-items', about: 'scoring', data: { about: '80' }, cite: 'score-count-check' },
  { id: 'text-items', about: 'scoring', data: { about: '30' }, cite: 'score-count-text' },
  {
    id: 'topics-environment',
    about: 'item',
    data: { examples: ['脱炭素への取組', '環境マネジメント体制の構築', '生物多様性への配慮'], list: 'open' },
    cite: 'item-topics-E',
  },
  {
    id: 'topics-social',
    about: 'item',
    data: { examples: ['多様な働き方の推進', '労働安全/健康経営の取組', '女性活躍の推進'], list: 'open' },
    cite: 'item-topics-S',
  },
  {
    id: 'topics-governance',
    about: 'item',
    data: { examples: ['SDGs推進体制', '法令順守への取組', '情報セキュリティへの取組'], list: 'open' },
    cite: 'item-topics-G',
  },
  {
    id: 'topics-local',
    about: 'item',
    data: { examples: ['市内雇用への貢献', '市施策への協力', '地域コミュニティへの配慮'], list: 'open' },
    cite: 'item-topics-L',
  },
  {
    id: 'item-E-1',
    about: 'item',
    data: {
      title: '環境マネジメント・コミュニケーション',
      viewpoints: ['取得している認証がある場合', '取組を公開している媒体がある場合', '主な取組内容'],
    },
    cite: ['item-E-1', 'view-brackets'],
  },
  {
    id: 'item-E-3',
    about: 'item',
    data: {
      title: '水の効率的な利用・管理',
      viewpoints: ['主な取組内容（法定を上回る取組のみ記載）', '取組の成果'],
    },
    cite: ['item-E-3', 'view-brackets'],
  },
  {
    id: 'pre-printed-text',
    about: 'reception',
    data: { rule: 'あらかじめ記載されている文章は削除可' },
    cite: 'view-delete',
  },
  {
    id: 'backcasting',
    about: 'scoring',
    data: {
      viewpoint: '主な取組内容',
      note: '目標等をバックキャスティングで設定している場合は、その旨も記載',
    },
    cite: 'view-backcasting',
  },
  {
    id: 'check-column',
    about: 'reception',
    data: { form: '様式２号', column: 'E' },
    cite: 'entry-check-column',
  },
  {
    id: 'text-column',
    about: 'reception',
    data: { form: '様式２号', column: 'L' },
    cite: 'entry-text-column',
  },
  {
    id: 'form-source',
    about: 'reception',
    data: {
      page: '豊田市SDGs認証制度 第4回申請受付',
      address: 'https://www.city.toyota.aichi.jp/boshu/1052700/1054120.html',
    },
    cite: 'app-download',
  },
  {
    id: 'workplace-condition',
    about: 'transition',
    data: { fromRound: '3' },
    cite: 'wp-round',
  },
  {
    id: 'research-use',
    about: 'publication',
    data: { to: '研究機関', of: 'everyApplicant', form: 'anonymised' },
    cite: 'data-research',
  },
  { id: 'contents-public', about: 'publication', data: { of: 'certifiedOnly' }, cite: 'data-publication' },
  { id: 'dissemination', about: 'publication', data: { force: 'request' }, cite: 'info-request' },
  {
    id: 'support-uncertified',
    about: 'benefit',
    data: { support: '認証取得者以外の取組も支援' },
    cite: 'support-uncertified',
  },
  {
    id: 'review-period',
    about: 'decision',
    data: { from: '2025-01', until: '2025-03' },
    cite: 'sched-review',
  },
  { id: 'result-notice', about: 'notice', data: { at: '2025年3月末' }, cite: 'sched-notice' },
  {
    id: 'hearing',
    about: 'referral',
    data: { by: '豊田信用金庫', force: 'possible' },
    cite: 'sched-hearing',
  },
  {
    id: 'comments',
    about: 'notice',
    data: { fields: ['strengths', 'expectations'] },
    cite: 'notice-comments',
  },
  { id: 'meeting', about: 'benefit', data: { available: 'onRequest' }, cite: 'notice-meeting' },
  { id: 'validity-length', about: 'validity', data: { length: '約2年' }, cite: 'valid-about-2-years' },
  { id: 'goal-report', about: 'reporting', data: { due: 'undisclosed' }, cite: 'goal-report' },
] satisfies Scheme['information']
