import type { LifecycleWords } from './lifecycleWords.ts'

/** The Japanese of a certification's life. */
export const lifecycleJa: LifecycleWords = {
  statuses: {
    notCertified: '認証なし',
    inForce: '有効',
    suspended: '効力停止中',
    expired: '満了',
    revoked: '取消し',
    withdrawn: '取り止め',
    undetermined: '未確定',
  },
  reasons: {
    'status/not-certified': () => '認証を受けていない',
    'status/period': ({ from, until }) => `認証期間は${from}から${until}まで`,
    'status/no-period': ({ from }) => `${from}に認証。有効期間の定めはない`,
    'status/renewed': ({ on }) => `${on}の更新の決定による`,
    'status/reapplied': ({ on }) => `${on}の再申請による決定による`,
    'status/tier-changed': ({ from, to, on }) => `${on}の決定により認証区分が${from}から${to}に変わる`,
    'status/expired': ({ from, until }) => `${from}からの認証期間は${until}に満了`,
    'status/lapse-bridged': ({ until }) =>
      `認証期間は${until}までだが、期間内の更新申請により決定まで継続する`,
    'status/suspended': ({ on }) => `${on}から効力を一時停止`,
    'status/revoked': ({ on }) => `${on}に取消し`,
    'status/withdrawn': ({ on }) => `${on}に取り止め・辞退`,
    'status/withdrawal-filed': ({ on }) => `${on}に辞退・取り止めの届出。取消しの決定を待つ`,
    'status/extended': ({ until }) => `${until}まで延長`,
    'status/transition': ({ from, to }) => `附則により末日が${from}から${to}に変わる`,
    'status/transition-open': ({ from, to }) =>
      `末日は${from}又は、附則が適用されるなら${to}。附則の要件となる事実が不明`,
  },
  event(event, named) {
    switch (event.kind) {
      case 'applied':
        return '申請'
      case 'applicationWithdrawn':
        return '申請の取り下げ'
      case 'accepted':
        return '申請の受理'
      case 'decided':
        return event.tier === null
          ? {
              initial: '不認証の決定',
              renewal: '更新しない決定',
              reapplication: '再申請に対する不認証の決定',
              change: '変更に伴う不認証の決定',
            }[event.for]
          : `${{ initial: '認証の決定', renewal: '更新の決定', reapplication: '再申請による決定', change: '変更に伴う改めての決定' }[event.for]}: ${named}`
      case 'changeReported':
        if (event.affecting === undefined) return '変更の報告'
        return `変更の報告（認証の決定に影響するおそれが${event.affecting ? 'ある' : 'ない'}変更）`
      case 'reportSubmitted':
        if (event.final === undefined) return '報告の提出'
        return `報告の提出（${event.final ? '確定版' : '暫定版'}）`
      case 'suspended':
        return '効力の一時停止の決定'
      case 'resumed':
        return '一時停止の解除'
      case 'extended':
        return `期間の延長の決定（${event.until}まで）`
      case 'withdrawn':
        return '辞退・取り止めの届出'
      case 'revoked':
        return `取消しの決定: ${named}`
      case 'notified':
        return '通知'
    }
  },
  deadline(deadline) {
    switch (deadline.kind) {
      case 'report': {
        const { n, elapsedOn, plain, due } = deadline
        if (due === null) return `第${n}回報告の時点（期限の定めなし）`
        const moved = due === plain ? '' : `、閉庁日のため${plain}から移動`
        return `第${n}回報告の期限（${elapsedOn}に経過${moved}）`
      }
      case 'renewal':
        return '更新申請の期間は公表されていない'
      case 'expiry':
        if (!deadline.untilRange) return '認証期間の末日'
        return `認証期間の末日（附則が適用されるなら${deadline.untilRange.latest}）`
    }
  },
  deadlineKinds: { report: '報告', renewal: '更新申請', expiry: '満了' },
  on: '基準日',
  status: '状態',
  mark: 'マーク',
  published: '公表',
  deadlineColumn: '期限',
  due: '期日',
  plain: '移動前',
  elapsedOn: '経過日',
  basis: '根拠',
  nothingDue: '期限なし',
  notDisclosed: '非公表',
  noLastDay: '定めなし',
  yesNo: (value) => (value === null ? '不明' : value ? '可' : '不可'),
  cited: (text, provision) => `${text}（${provision}）`,
  passedOver: '取り入れなかった出来事:',
  onThisDay: (status, tier) => `基準日: ${status}${tier === undefined ? '' : `、${tier}`}`,
  becomes: (status) => `ここから${status}`,
  tierChanges: (from, to) => `認証区分: ${from} → ${to}`,
  uses: (mark, published) => `マークの使用: ${mark}、公表: ${published}`,
  governedBy: (edition) => `適用する要綱: ${edition}`,
  moreDays: (days) => `ほかに${days}日（省略）`,
}
