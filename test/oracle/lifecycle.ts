import { nextDay, readDay, walkLegalPeriod, walkToMonthDay, writeDay } from './calendar.ts'

/**
 * A certification of 横浜市SDGs認証, lived through day by day from the text of the guidelines, with the default
 * readings. It shares no code with src and knows nothing of definitions.
 */
export type NaiveEvent = {
  readonly kind: string
  readonly on: string
  readonly for?: string
  readonly tier?: string | null
  readonly ground?: string
  readonly until?: string
}

export type NaiveStatus = {
  readonly status: string
  readonly tier: string | null
  readonly until: string | null
}

type Naive = {
  applied: boolean
  tier: string | null
  latest: string
  until: string
  extended: boolean
  suspended: boolean
  ended: '' | 'revoked' | 'withdrawn'
}

const bands = ['standard', 'superior', 'supreme'] // 第9条第2項, lowest first
const grounds = /^19-1-/ // 第19条第1項各号

/** 第11条第1項 from 2024-04-01; before that the operator's earlier term of 2 years. */
function lastDayFor(decided: string, newText: boolean): string {
  if (!newText) return walkLegalPeriod(decided, { months: 24, days: 0 }, true).lastDay
  return walkToMonthDay(walkLegalPeriod(decided, { months: 48, days: 0 }, true).lastDay, 3, 31)!
}

/** Lives through the events up to the end of a day. */
export function yokohamaOn(events: readonly NaiveEvent[], date: string): NaiveStatus {
  const me: Naive = {
    applied: false,
    tier: null,
    latest: '',
    until: '',
    extended: false,
    suspended: false,
    ended: '',
  }
  const first = events[0]?.on ?? date
  for (let today = first; today <= date; today = writeDay(nextDay(readDay(today)))) {
    const newText = today >= '2024-04-01'
    // 附則第2項: 令和6年3月31日以前に認証を受け、令和6年4月1日時点で認証事業者であるもの
    if (today === '2024-04-01' && me.tier && !me.ended && me.until >= today && me.latest < today) {
      // Of what was extended, the later day holds.
      const recomputed = lastDayFor(me.latest, true)
      me.extended = me.extended && recomputed <= me.until
      me.until = me.extended ? me.until : recomputed
    }
    for (const event of events) if (event.on === today) happen(me, event, newText)
  }
  if (me.tier === null) return { status: 'notCertified', tier: null, until: null }
  const { tier, until } = me
  if (me.ended) return { status: me.ended, tier, until }
  if (date > until) return { status: 'expired', tier, until }
  return { status: me.suspended ? 'suspended' : 'inForce', tier, until }
}

function happen(me: Naive, event: NaiveEvent, newText: boolean): void {
  const standing = me.tier !== null && !me.ended && event.on <= me.until
  const certify = (latest: string) => {
    // 第16条 speaks of the certification whose effect was stopped, not of one given after it has run out
    me.suspended = standing && me.suspended
    me.tier = event.tier!
    me.latest = latest
    me.until = lastDayFor(latest, newText)
    me.extended = false
    me.ended = ''
  }
  switch (event.kind) {
    case 'decided':
      if (event.for === 'initial' && !standing && event.tier) certify(event.on)
      // 第13条: from the renewal's own decision, also after the old period has run out
      if (event.for === 'renewal' && me.tier !== null && !me.ended && event.tier) certify(event.on)
      // 第11条第2項: only a higher band is a change of band
      if (event.for === 'reapplication' && standing && event.tier) {
        if (bands.indexOf(event.tier) > bands.indexOf(me.tier!)) certify(event.on)
      }
      // 第17条第2項: the band is decided anew, the period stays; no band is a revocation
      if (event.for === 'change' && standing) {
        if (event.tier) me.tier = event.tier
        else me.ended = 'revoked'
      }
      return
    case 'suspended':
      if (standing) me.suspended = true
      return
    case 'resumed':
      if (standing) me.suspended = false
      return
    case 'withdrawn':
      if (standing) me.ended = 'withdrawn'
      return
    case 'revoked':
      if (standing && grounds.test(event.ground ?? '')) me.ended = 'revoked'
      return
    case 'extended':
      if (standing && event.until! > me.until) {
        me.until = event.until!
        me.extended = true
      }
      return
  }
}
