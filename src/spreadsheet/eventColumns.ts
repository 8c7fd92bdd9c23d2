import type { EventKind, Words } from '../index.ts'
import type { NamedOption } from './readChoiceCell.ts'

/** What a column of events can hold, beside the facts that transitions ask for. */
export type EventPart =
  | 'id'
  | 'kind'
  | 'on'
  | 'for'
  | 'tier'
  | 'affecting'
  | 'final'
  | 'ground'
  | 'until'
  | 'by'
  | 'note'

/** What its columns are called. */
export const eventParts: { readonly [P in EventPart]: readonly string[] } = {
  id: ['id', '番号'],
  kind: ['kind', '出来事'],
  on: ['on', '年月日'],
  for: ['for', '決定の種類'],
  tier: ['tier', '認証区分'],
  affecting: ['affecting', '認証への影響'],
  final: ['final', '最終報告'],
  ground: ['ground', '取消しの事由'],
  until: ['until', '延長後の末日'],
  by: ['by', '決定者'],
  note: ['note', '備考'],
}

const kindNames: { readonly [K in EventKind]: Words } = {
  applied: { ja: '申請', en: 'applied' },
  applicationWithdrawn: { ja: '申請の取り下げ', en: 'application withdrawn' },
  accepted: { ja: '申請の受理', en: 'accepted' },
  decided: { ja: '決定', en: 'decided' },
  changeReported: { ja: '変更の報告', en: 'change reported' },
  reportSubmitted: { ja: '報告の提出', en: 'report submitted' },
  suspended: { ja: '一時停止', en: 'suspended' },
  resumed: { ja: '一時停止の解除', en: 'resumed' },
  extended: { ja: '期間の延長', en: 'extended' },
  withdrawn: { ja: '取り止め', en: 'withdrawn' },
  revoked: { ja: '取消し', en: 'revoked' },
  notified: { ja: '通知', en: 'notified' },
}

export const eventKinds: readonly NamedOption[] = Object.entries(kindNames).map(([id, words]) => ({
  id,
  words,
}))

export const purposes: readonly NamedOption[] = [
  { id: 'initial', words: { ja: '新規', en: 'initial' } },
  { id: 'renewal', words: { ja: '更新', en: 'renewal' } },
  { id: 'reapplication', words: { ja: '再申請', en: 'reapplication' } },
  { id: 'change', words: { ja: '変更', en: 'change' } },
]

/** The tier of a refusal. */
export const refusalOption: NamedOption = { id: 'none', words: { ja: 'なし', en: 'none' } }
