import { nextDay, readDay, walkLegalPeriod, walkToMonthDay, writeDay } from './calendar.ts'
import { type NaiveEvent, yokohamaOn } from './lifecycle.ts'

/**
 * Certifications of the other schemes, lived through day by day from their texts, with the default readings. Nothing
 * here knows of definitions or shares code with src.
 */
export type LivedStatus = {
  readonly status: string
  readonly tier: string | null
  readonly until: string | null
  /** While a fact that the supplementary provision asks for is missing. */
  readonly untilRange?: { readonly earliest: string; readonly latest: string }
}

export type History = {
  readonly series: string
  readonly events: readonly NaiveEvent[]
  readonly facts?: { readonly kpiChanged?: boolean | null }
}

type Life = {
  tier: string | null
  latest: string
  until: string
  /** What the last day may be besides, for lack of a fact. */
  perhaps: string
  ended: '' | 'revoked'
}

type Text = {
  /** The last day of a period counted from a decision; undefined where it gives none. */
  readonly lastDay: (decided: string, isRenewal: boolean) => string | undefined
  readonly tiers: (day: string) => readonly string[]
  readonly grounds: (day: string) => readonly string[]
  /** Whether another tier can be applied for while certified. */
  readonly reapplies: boolean
  /** No text is in force before this day. */
  readonly since: string
  readonly midnight?: (life: Life, today: string, facts: History['facts']) => void
}

const okinawaSince = '2026-06-03'

/** 第13条第1項: 認証をした日から起算して4年を経過した日以降の最初の3月31日まで. */
function okinawaFourYears(decided: string): string {
  return walkToMonthDay(walkLegalPeriod(decided, { months: 48, days: 0 }, true).dayAfter, 3, 31)!
}

const okinawa: Text = {
  since: '2023-07-31',
  tiers: (day) => (day < okinawaSince ? ['platinum'] : ['platinum', 'active']),
  // 1(2) 認証期間: 認証を受けた日から2年間
  lastDay: (decided) =>
    decided < okinawaSince
      ? walkLegalPeriod(decided, { months: 24, days: 0 }, false).lastDay
      : okinawaFourYears(decided),
  // 9(1)から(5); 第11条第1項各号
  grounds: (day) => [
    ...['marked-deviation', 'serious-breach', 'report-missing', 'business-ended', 'other'],
    ...(day < okinawaSince ? [] : ['withdrawal-filed']),
  ],
  reapplies: false,
  // 附則第2項: 令和8年2月に認証を受けた団体及び認証の更新を受けた団体のうち、KPIを変更することにより
  midnight: (life, today, facts) => {
    if (today !== okinawaSince || life.tier === null || life.ended || today > life.until) return
    if (!life.latest.startsWith('2026-02-')) return
    const newer = okinawaFourYears(life.latest)
    if (facts?.kpiChanged === true) life.until = newer
    if (facts?.kpiChanged === undefined || facts.kpiChanged === null) life.perhaps = newer
  },
}

const toyota: Text = {
  since: '',
  tiers: () => ['gold', 'silver', 'bronze'],
  // 認証有効期限 2027年（令和9年）3月末
  lastDay: (decided) => (decided <= '2027-03-31' ? '2027-03-31' : undefined),
  grounds: () => ['false-application'],
  // 認証ランクアップを目指した再申請; 再度次回以降の受付回で申請
  reapplies: true,
}

const sp2: Text = {
  since: '',
  tiers: () => ['certified'],
  // 初回認定後2年後、それ以降は年1回
  lastDay: (decided, isRenewal) =>
    walkLegalPeriod(decided, { months: isRenewal ? 12 : 24, days: 0 }, false).lastDay,
  grounds: () => [],
  reapplies: false,
}

const texts: { readonly [series: string]: Text } = {
  'okinawa-sdgs': okinawa,
  'toyota-sdgs': toyota,
  'sp2-esg': sp2,
}

/** How a certification stands at the end of a day. */
export function livedOn({ series, events, facts }: History, date: string): LivedStatus {
  if (series === 'yokohama-y-sdgs') return yokohamaOn(events, date)
  const text = texts[series]!
  const life: Life = { tier: null, latest: '', until: '', perhaps: '', ended: '' }
  for (let today = events[0]?.on ?? date; today <= date; today = writeDay(nextDay(readDay(today)))) {
    text.midnight?.(life, today, facts)
    for (const event of events) if (event.on === today && today >= text.since) happen(text, life, event)
  }
  const { tier, until, perhaps } = life
  if (tier === null) return { status: 'notCertified', tier: null, until: null }
  if (life.ended) return { status: life.ended, tier, until }
  const open = perhaps ? { until: null, untilRange: { earliest: until, latest: perhaps } } : { until }
  if (date <= until) return { status: 'inForce', tier, ...open }
  return { status: perhaps && date <= perhaps ? 'undetermined' : 'expired', tier, ...open }
}

function happen(text: Text, life: Life, event: NaiveEvent): void {
  const { on } = event
  const lastPossible = life.perhaps > life.until ? life.perhaps : life.until
  const isRunning = life.tier !== null && !life.ended && on <= lastPossible
  switch (event.kind) {
    case 'decided': {
      if (!event.tier || !text.tiers(on).includes(event.tier)) return
      const isInitial = event.for === 'initial' && !isRunning
      const isRenewal = event.for === 'renewal' && life.tier !== null && !life.ended
      const isOther = event.for === 'reapplication' && text.reapplies && isRunning && event.tier !== life.tier
      if (!isInitial && !isRenewal && !isOther) return
      const until = text.lastDay(on, isRenewal)
      if (until !== undefined)
        Object.assign(life, { tier: event.tier, latest: on, until, perhaps: '', ended: '' })
      return
    }
    case 'revoked':
      if (isRunning && text.grounds(on).includes(event.ground ?? '')) life.ended = 'revoked'
  }
}
