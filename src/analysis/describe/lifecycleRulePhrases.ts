import type { Locale } from '../../issue.ts'

/** What the rules after a decision say, in one language. */
export type LifecycleRulePhrases = {
  readonly renewal: string
  readonly renewalFrom: { readonly decision: string; readonly oldExpiry: string }
  readonly lapse: { readonly notCertified: string; readonly continues: string }
  readonly renewalWindow: string
  readonly reapplication: string
  readonly reapplies: { readonly higherTier: string; readonly anyOtherTier: string }
  readonly restarts: string
  readonly change: string
  readonly changes: { readonly anyOtherTier: string; readonly lowerTier: string; readonly sameTier: string }
  readonly keepsPeriod: string
  readonly isDecision: (is: boolean) => string
  readonly changeReport: string
  readonly suspension: (by: string) => string
  readonly stopsPublication: (stops: boolean) => string
  readonly stopsMark: (stops: boolean) => string
  readonly clock: { readonly runs: string; readonly stops: string }
  readonly withdrawal: string
  readonly ends: { readonly onFiling: string; readonly onRevocation: string }
  readonly applicationWithdrawal: string
  readonly extension: (by: string) => string
  readonly report: (every: string, times: number | undefined) => string
  readonly reportFrom: { readonly certification: string; readonly previous: string }
  readonly counting: (counted: boolean) => string
  readonly reportWithin: (length: string, counted: boolean) => string
  readonly noLastDay: string
  readonly closedDays: { readonly shift: string; readonly plain: string }
  readonly revocation: (by: string) => string
  readonly transition: (from: string | undefined, until: string | undefined, standingOn: string) => string
  readonly onceInForce: string
  readonly standing: (day: string) => string
  readonly requires: string
}

const en: LifecycleRulePhrases = {
  renewal: 'Renewal',
  renewalFrom: {
    decision: 'the new period counts from the day of the renewal decision',
    oldExpiry: 'the new period counts from the day after the old last day',
  },
  lapse: {
    notCertified: 'decided after the old last day, nothing is certified in between',
    continues: 'decided after the old last day, the certification continues in between',
  },
  renewalWindow: 'Renewal is applied for within a period of its own',
  reapplication: 'Reapplication for another tier while certified',
  reapplies: {
    higherTier: 'a higher tier is taken, the same or a lower one is not',
    anyOtherTier: 'any other tier is taken, a lower one too',
  },
  restarts: 'with the new tier the period starts again on the day of its decision',
  change: 'Change of what was applied',
  changes: {
    anyOtherTier: 'the tier is decided anew, up or down',
    lowerTier: 'the tier is decided anew and can only fall',
    sameTier: 'the change is approved or not, the tier stays',
  },
  keepsPeriod: 'the period is kept',
  isDecision: (is) => `the decision ${is ? 'counts' : 'does not count'} as the latest decision`,
  changeReport: 'A change of what was applied must be reported',
  suspension: (by) => `Suspension, decided by: ${by}`,
  stopsPublication: (stops) => `publication ${stops ? 'stops' : 'goes on'} meanwhile`,
  stopsMark: (stops) => `name and mark may ${stops ? 'not ' : ''}be used meanwhile`,
  clock: {
    runs: 'the period runs on meanwhile',
    stops: 'the period stands still meanwhile, and the last day moves by as many days',
  },
  withdrawal: 'Withdrawal',
  ends: {
    onFiling: 'the certification ends with the filing',
    onRevocation: 'the certification ends with the revocation that follows the filing',
  },
  applicationWithdrawal: 'An application can be withdrawn before it is decided',
  extension: (by) => `Extension: the last day moves to a later day, decided by: ${by}`,
  report: (every, times) =>
    `Report: due after every ${every}${times === undefined ? ' while certified' : `, ${times} times`}`,
  reportFrom: {
    certification: 'each length counts from the certification',
    previous: 'each length counts from the day on which the one before had elapsed',
  },
  counting: (counted) => `first day ${counted ? 'counted' : 'not counted'}`,
  reportWithin: (length, counted) =>
    `to be filed within ${length} of the day on which the length has elapsed (first day ${counted ? 'counted' : 'not counted'})`,
  noLastDay: 'the text names no last day for filing',
  closedDays: {
    shift: 'a last day on which the office is closed moves to the next open day',
    plain: 'a last day on which the office is closed stays',
  },
  revocation: (by) => `Grounds for revocation, decided by: ${by}`,
  transition(from, until, standingOn) {
    const decided = from ? `from ${from}${until ? ` to ${until}` : ' on'}` : `until ${until}`
    return `Transition: certifications last decided ${decided} and still standing ${standingOn} have the period of this text`
  },
  onceInForce: 'when it comes into force',
  standing: (day) => `on ${day}`,
  requires: 'where',
}

const ja: LifecycleRulePhrases = {
  renewal: '更新',
  renewalFrom: {
    decision: '新しい期間は、更新の決定の日から数える',
    oldExpiry: '新しい期間は、元の末日の翌日から数える',
  },
  lapse: {
    notCertified: '元の末日の後に決定されたとき、その間は認証がない',
    continues: '元の末日の後に決定されたとき、その間も認証が続く',
  },
  renewalWindow: '更新の申請は、更新申請の期間に行う',
  reapplication: '認証期間中の、区分変更のための再申請',
  reapplies: {
    higherTier: 'より高い区分に変わり、同じ区分や低い区分には変わらない',
    anyOtherTier: 'ほかの区分（低い区分を含む）に変わる',
  },
  restarts: '区分が変わったときは、その決定の日から期間を数え直す',
  change: '申請内容の変更',
  changes: {
    anyOtherTier: '区分を改めて決定し、上がることも下がることもある',
    lowerTier: '区分を改めて決定し、下がることだけがある',
    sameTier: '変更を認めるかどうかを決定し、区分は変わらない',
  },
  keepsPeriod: '期間は元のままとする',
  isDecision: (is) => `この決定は直近の決定に${is ? '当たる' : '当たらない'}`,
  changeReport: '申請内容の変更は届出又は報告を要する',
  suspension: (by) => `効力の一時停止（決定: ${by}）`,
  stopsPublication: (stops) => (stops ? '停止中は公表を止める' : '停止中も公表を続ける'),
  stopsMark: (stops) => (stops ? '停止中は名称・マークを使えない' : '停止中も名称・マークを使える'),
  clock: {
    runs: '停止中も認証期間は進む',
    stops: '停止中は認証期間が進まず、その日数だけ末日が後になる',
  },
  withdrawal: '辞退・取り止め',
  ends: {
    onFiling: '届出により認証が終わる',
    onRevocation: '届出の後、取消しの決定により認証が終わる',
  },
  applicationWithdrawal: '決定の前は申請を取り下げることができる',
  extension: (by) => `期間の延長: 末日が後の日に移る（決定: ${by}）`,
  report: (every, times) =>
    `報告: ${every}を経過するごと（${times === undefined ? '認証期間中' : `${times}回`}）`,
  reportFrom: {
    certification: 'いずれの期間も認証の日から数える',
    previous: '前の期間が経過した日から次の期間を数える',
  },
  counting: (counted) => `初日${counted ? '算入' : '不算入'}`,
  reportWithin: (length, counted) =>
    `経過した日から${length}（初日${counted ? '算入' : '不算入'}）以内に提出する`,
  noLastDay: '提出の期限の日は本文に定めがない',
  closedDays: {
    shift: '期限の日が閉庁日のときは翌開庁日までとする',
    plain: '期限の日が閉庁日でも移らない',
  },
  revocation: (by) => `取消しの事由（決定: ${by}）`,
  transition(from, until, standingOn) {
    const decided = `${from ? `${from}から` : ''}${until ? `${until}まで` : ''}`
    return `経過措置: 直近の決定が${decided}で、${standingOn}に有効な認証の期間は、この版による`
  },
  onceInForce: '施行の日',
  standing: (day) => day,
  requires: '次に当たるとき',
}

export function lifecycleRulePhrasesIn(locale: Locale): LifecycleRulePhrases {
  return locale === 'ja' ? ja : en
}
