/** An event by its kind, and for a decision by what it decides, in Japanese. */
const eventsJa: Readonly<Record<string, string>> = {
  applied: '申請',
  applicationWithdrawn: '申請の取り下げ',
  accepted: '申請の受理',
  decided: '決定',
  'decided for initial': '認証の決定',
  'decided for renewal': '更新の決定',
  'decided for reapplication': '再申請による決定',
  'decided for change': '変更に伴う改めての決定',
  changeReported: '変更の報告',
  reportSubmitted: '報告の提出',
  suspended: '効力の一時停止の決定',
  resumed: '一時停止の解除',
  extended: '期間の延長の決定',
  withdrawn: '辞退・取り止めの届出',
  revoked: '取消しの決定',
  notified: '通知',
}

/** An event in English: its kind, and for a decision what it decides. */
export function eventEn(kind: string, purpose?: string): string {
  return purpose === undefined ? kind : `${kind} for ${purpose}`
}

/** The same in Japanese. */
export function eventJa(kind: string, purpose?: string): string {
  const name = eventEn(kind, purpose)
  return Object.hasOwn(eventsJa, name) ? eventsJa[name]! : name
}
