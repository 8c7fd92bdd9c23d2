import type { IssueCode, Locale } from '../../issue.ts'
import { type Refusal, refusals } from '../../issueMessages.ts'
import { refusalsJa } from '../../issueMessagesJa.ts'
import type { EventKind } from '../../lifecycle/replay/event.ts'
import type { StatusName } from '../../lifecycle/statusOn.ts'
import type { ExploredEvent } from './exploreLifecycle.ts'

type Purpose = NonNullable<ExploredEvent['for']>

/** What the description of an explored lifecycle says, in one language. */
export type ExplorationPhrases = {
  readonly statuses: { readonly [S in StatusName]: string }
  readonly events: { readonly [K in Exclude<EventKind, 'decided'> | 'lastDayPasses']: string }
  readonly decided: { readonly [P in Purpose]: string }
  readonly refused: { readonly [P in Purpose]: string }
  readonly event: string
  readonly provision: string
  readonly status: string
  readonly tiers: string
  readonly states: string
  readonly way: string
  readonly explored: (states: number, steps: number) => string
  readonly tierMayChange: string
  readonly filed: string
  readonly filingLapses: string
  readonly applied: string
  readonly settled: string
  readonly sameStatus: string
  readonly newPeriod: string
  readonly lastDayMoves: string
  readonly none: string
  readonly neverAllowed: (event: string, because: string) => string
  readonly unreached: (statuses: string) => string
  /** Why an event is refused, by the `because` or the code of its issue. */
  readonly because: { readonly [R in Refusal]: string } & { readonly [C in IssueCode]?: string }
  readonly separator: string
}

const en: ExplorationPhrases = {
  statuses: {
    notCertified: 'not certified',
    inForce: 'in force',
    suspended: 'suspended',
    expired: 'expired',
    revoked: 'revoked',
    withdrawn: 'withdrawn',
    undetermined: 'undetermined',
  },
  events: {
    applied: 'application filed',
    applicationWithdrawn: 'application withdrawn',
    accepted: 'application accepted',
    changeReported: 'change reported',
    reportSubmitted: 'report submitted',
    suspended: 'suspension decided',
    resumed: 'suspension lifted',
    extended: 'extension decided',
    withdrawn: 'withdrawal filed',
    revoked: 'revocation decided',
    notified: 'notified',
    lastDayPasses: 'the last day passes',
  },
  decided: {
    initial: 'certification decided',
    renewal: 'renewal decided',
    reapplication: 'reapplication decided',
    change: 'decided anew upon a change',
  },
  refused: {
    initial: 'certification refused',
    renewal: 'renewal refused',
    reapplication: 'reapplication refused',
    change: 'refused upon a change',
  },
  event: 'Event',
  provision: 'Provision',
  status: 'Status',
  tiers: 'Tiers',
  states: 'States',
  way: 'A shortest way there',
  explored: (states, steps) =>
    `Found by trying every event in every state, from an empty history on and with every reading at its default: ${states} states, ${steps} steps.`,
  tierMayChange: 'the tier may change',
  filed: 'awaits its revocation',
  filingLapses: 'the filing lapses',
  applied: 'an application is pending',
  settled: 'no application is pending any more',
  sameStatus: 'same status',
  newPeriod: 'a new period begins',
  lastDayMoves: 'the last day moves to a later day',
  none: '–',
  neverAllowed: (event, because) => `No state allows "${event}": ${because}`,
  unreached: (statuses) => `Never reached: ${statuses}`,
  because: {
    ...refusals,
    'validity/not-stated': 'the text states no period of validity',
    'validity/ends-before-start': 'the period would end before it starts',
  },
  separator: ', ',
}

const ja: ExplorationPhrases = {
  statuses: {
    notCertified: '認証なし',
    inForce: '有効',
    suspended: '効力停止中',
    expired: '満了',
    revoked: '取消し',
    withdrawn: '取り止め',
    undetermined: '未確定',
  },
  events: {
    applied: '申請',
    applicationWithdrawn: '申請の取り下げ',
    accepted: '申請の受理',
    changeReported: '変更の報告',
    reportSubmitted: '報告の提出',
    suspended: '効力の一時停止の決定',
    resumed: '一時停止の解除',
    extended: '期間の延長の決定',
    withdrawn: '辞退・取り止めの届出',
    revoked: '取消しの決定',
    notified: '通知',
    lastDayPasses: '末日の経過',
  },
  decided: {
    initial: '認証の決定',
    renewal: '更新の決定',
    reapplication: '再申請による決定',
    change: '変更に伴う改めての決定',
  },
  refused: {
    initial: '不認証の決定',
    renewal: '更新しない決定',
    reapplication: '再申請に対する不認証の決定',
    change: '変更に伴う不認証の決定',
  },
  event: '出来事',
  provision: '条項',
  status: '状態',
  tiers: '認証区分',
  states: '状態の数',
  way: '最も短い経路',
  explored: (states, steps) =>
    `空の履歴から始め、解釈をすべて既定として、どの状態でもすべての出来事を試した結果: 状態${states}、移り変わり${steps}。`,
  tierMayChange: '区分が変わりうる',
  filed: '取消しを待つ',
  filingLapses: '届出が意味を失う',
  applied: '申請中となる',
  settled: '申請中でなくなる',
  sameStatus: '状態は同じ',
  newPeriod: '新しい期間が始まる',
  lastDayMoves: '末日が後の日に移る',
  none: '–',
  neverAllowed: (event, because) => `「${event}」はどの状態でも認められない: ${because}`,
  unreached: (statuses) => `至ることのない状態: ${statuses}`,
  because: {
    ...refusalsJa,
    'validity/not-stated': '有効期間の定めがない',
    'validity/ends-before-start': '期間の末日が開始日より前になる',
  },
  separator: '、',
}

export function explorationPhrasesIn(locale: Locale): ExplorationPhrases {
  return locale === 'ja' ? ja : en
}
