import type { Gap } from '../analysis/index.ts'
import type { Locale, Provision, Scheme, VerdictName } from '../index.ts'

/** The words of tables and listings in one language. */
export type Words = {
  readonly scheme: string
  readonly title: string
  readonly inForce: string
  readonly undated: string
  readonly tiers: string
  readonly digest: string
  /** Marks an older text of which nothing but the period is known. */
  readonly periodOnly: string
  readonly tier: string
  readonly none: string
  readonly outcome: string
  readonly outcomes: { readonly [V in VerdictName]: string }
  readonly validUntil: string
  readonly validity: string
  readonly notStated: string
  readonly endsBeforeStart: string
  readonly from: string
  readonly until: string
  readonly reason: string
  readonly steps: string
  readonly treatment: string
  readonly treatments: { readonly [T in Provision['treatment']]: string }
  readonly provisions: string
  readonly provision: string
  readonly article: string
  readonly coveredBy: string
  readonly covered: string
  readonly uncovered: string
  readonly total: string
  readonly line: (line: number) => string
  readonly standing: string
  readonly standings: { readonly [S in Gap['status']]: string }
  readonly changes: string
  readonly rank: string
  readonly question: string
}

const en: Words = {
  scheme: 'scheme',
  title: 'title',
  inForce: 'in force',
  undated: 'not dated',
  tiers: 'tiers',
  digest: 'digest of the rules',
  periodOnly: '(period only)',
  tier: 'tier',
  none: 'none',
  outcome: 'outcome',
  outcomes: { met: 'met', unmet: 'not met', undetermined: 'undetermined', referred: 'referred' },
  validUntil: 'valid until',
  validity: 'Validity: ',
  notStated: 'not stated',
  endsBeforeStart: 'over by then',
  from: 'from',
  until: 'until',
  reason: 'reason',
  steps: 'counted',
  treatment: 'treatment',
  treatments: { rule: 'rule', judgement: 'judgement', information: 'information' },
  provisions: 'provisions',
  provision: 'provision',
  article: 'article',
  coveredBy: 'covered by',
  covered: 'covered',
  uncovered: 'not covered',
  total: 'total',
  line: (line) => `line ${line}`,
  standing: 'gap',
  standings: {
    reached: 'none',
    reachable: 'can be closed',
    notDecided: 'not decided',
    impossible: 'cannot be closed',
  },
  changes: 'what has to change',
  rank: 'no.',
  question: 'question',
}

const ja: Words = {
  scheme: '制度',
  title: '名称',
  inForce: '施行',
  undated: '日付なし',
  tiers: '認証区分',
  digest: '規則のダイジェスト',
  periodOnly: '（期間のみ）',
  tier: '認証区分',
  none: 'なし',
  outcome: '結果',
  outcomes: { met: '適合', unmet: '不適合', undetermined: '未確定', referred: '要判断' },
  validUntil: '有効期限',
  validity: '認証期間：',
  notStated: '定めなし',
  endsBeforeStart: '満了済み',
  from: '開始日',
  until: '末日',
  reason: '理由',
  steps: '計算',
  treatment: '扱い',
  treatments: { rule: '規則', judgement: '判断', information: '情報' },
  provisions: '条項',
  provision: '条項の識別子',
  article: '条文',
  coveredBy: '対応箇所',
  covered: '対応あり',
  uncovered: '対応なし',
  total: '計',
  line: (line) => `${line}行目`,
  standing: '到達',
  standings: { reached: '達している', reachable: '可', notDecided: '定まらない', impossible: '不可' },
  changes: '必要な変更',
  rank: '順',
  question: '確認する事項',
}

export function wordsIn(locale: Locale): Words {
  return locale === 'ja' ? ja : en
}

/** What a tier is called; the word for none where it is `null`. */
export function tierLabel(scheme: Scheme, tier: string | null, locale: Locale): string {
  if (tier === null) return wordsIn(locale).none
  const tiers = scheme.words?.tiers
  return tiers && Object.hasOwn(tiers, tier) ? tiers[tier]![locale] : tier
}
