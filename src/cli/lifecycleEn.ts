import type { LifecycleWords } from './lifecycleWords.ts'

/** The English of a certification's life. */
export const lifecycleEn: LifecycleWords = {
  statuses: {
    notCertified: 'not certified',
    inForce: 'in force',
    suspended: 'suspended',
    expired: 'expired',
    revoked: 'revoked',
    withdrawn: 'withdrawn',
    undetermined: 'undetermined',
  },
  reasons: {
    'status/not-certified': () => 'there is no certification',
    'status/period': ({ from, until }) => `the period runs from ${from} to ${until}`,
    'status/no-period': ({ from }) => `certified since ${from}; the text states no period`,
    'status/renewed': ({ on }) => `renewed on ${on}`,
    'status/reapplied': ({ on }) => `decided anew on a reapplication on ${on}`,
    'status/tier-changed': ({ from, to, on }) => `tier changed from ${from} to ${to} on ${on}`,
    'status/expired': ({ from, until }) => `the period from ${from} ended on ${until}`,
    'status/lapse-bridged': ({ until }) =>
      `the period ended on ${until}; a renewal applied for in time carries it on`,
    'status/suspended': ({ on }) => `suspended since ${on}`,
    'status/revoked': ({ on }) => `revoked on ${on}`,
    'status/withdrawn': ({ on }) => `withdrawn on ${on}`,
    'status/withdrawal-filed': ({ on }) => `a withdrawal was filed on ${on} and awaits its revocation`,
    'status/extended': ({ until }) => `extended to ${until}`,
    'status/transition': ({ from, to }) =>
      `a supplementary provision changes the last day from ${from} to ${to}`,
    'status/transition-open': ({ from, to }) =>
      `the last day is ${from}, or ${to} if a supplementary provision reaches it: a fact that it asks for is missing`,
  },
  event(event, named) {
    switch (event.kind) {
      case 'applied':
        return 'application filed'
      case 'applicationWithdrawn':
        return 'application withdrawn'
      case 'accepted':
        return 'application accepted'
      case 'decided':
        return event.tier === null
          ? `${{ initial: 'certification', renewal: 'renewal', reapplication: 'reapplication', change: 'after a change' }[event.for]}: refused`
          : `${{ initial: 'certified', renewal: 'renewed', reapplication: 'decided on a reapplication', change: 'decided anew after a change' }[event.for]}: ${named}`
      case 'changeReported':
        if (event.affecting === undefined) return 'change reported'
        return `change reported that ${event.affecting ? 'may affect' : 'does not affect'} the certification`
      case 'reportSubmitted':
        if (event.final === undefined) return 'report submitted'
        return `${event.final ? 'final' : 'provisional'} report submitted`
      case 'suspended':
        return 'suspended'
      case 'resumed':
        return 'suspension lifted'
      case 'extended':
        return `extended to ${event.until}`
      case 'withdrawn':
        return 'withdrawal filed'
      case 'revoked':
        return `revoked: ${named}`
      case 'notified':
        return 'notified'
    }
  },
  deadline(deadline) {
    switch (deadline.kind) {
      case 'report': {
        const { n, elapsedOn, plain, due } = deadline
        if (due === null) return `report ${n}: its time has elapsed, and the text names no last day`
        const moved = due === plain ? '' : `; moved from ${plain}, a closed day`
        return `report ${n} is due (its time elapsed on ${elapsedOn}${moved})`
      }
      case 'renewal':
        return 'renewal: the text does not disclose when to apply'
      case 'expiry':
        if (!deadline.untilRange) return 'last day of the period'
        return `last day of the period, or ${deadline.untilRange.latest} if a supplementary provision reaches it`
    }
  },
  deadlineKinds: { report: 'report', renewal: 'renewal', expiry: 'expiry' },
  on: 'on',
  status: 'status',
  mark: 'mark',
  published: 'published',
  deadlineColumn: 'deadline',
  due: 'due',
  plain: 'as counted',
  elapsedOn: 'elapsed on',
  basis: 'basis',
  nothingDue: 'nothing is due',
  notDisclosed: 'not disclosed',
  noLastDay: 'no last day',
  yesNo: (value) => (value === null ? 'not known' : value ? 'yes' : 'no'),
  cited: (text, provision) => `${text} (${provision})`,
  passedOver: 'Passed over:',
  onThisDay: (status, tier) => `on this day: ${status}${tier === undefined ? '' : `, ${tier}`}`,
  becomes: (status) => `now ${status}`,
  tierChanges: (from, to) => `tier: ${from} -> ${to}`,
  uses: (mark, published) => `may use the mark: ${mark}; published: ${published}`,
  governedBy: (edition) => `governed by ${edition}`,
  moreDays: (days) => `and ${days} more days, which are not told`,
}
