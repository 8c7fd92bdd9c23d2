import type { NaiveEvent } from '../../oracle/lifecycle.ts'
import type { History } from '../../oracle/lifecycles.ts'
import type { Dice } from '../../support/dice.ts'
import { anyDay } from './days.ts'

type Series = {
  readonly tiers: readonly string[]
  readonly grounds: readonly string[]
  readonly from: number
  readonly until: number
}

const series: { readonly [series: string]: Series } = {
  'yokohama-y-sdgs': {
    tiers: ['standard', 'superior', 'supreme'],
    grounds: ['19-1-3', '19-1-1-false', 'no-such-ground'],
    from: 2021,
    until: 2036,
  },
  'okinawa-sdgs': {
    tiers: ['platinum', 'platinum', 'active'],
    grounds: ['marked-deviation', 'withdrawal-filed', 'no-such-ground'],
    from: 2023,
    until: 2034,
  },
  'toyota-sdgs': {
    tiers: ['gold', 'silver', 'bronze'],
    grounds: ['false-application', 'other'],
    from: 2025,
    until: 2028,
  },
  'sp2-esg': { tiers: ['certified'], grounds: ['other'], from: 2024, until: 2032 },
}

/** A history that may hold what its text refuses, and a day on which it is asked about. */
export type AskedOfHistory = History & { readonly on: string }

export function anyHistory(dice: Dice): AskedOfHistory {
  const name = dice.pick(Object.keys(series))
  const { from, until } = series[name]!
  const events = Array.from({ length: dice.int(1, 7) }, () => anyEvent(dice, name))
    .filter((event) => isHeld(name, event))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const kpi = dice.pick([{ kpiChanged: true }, { kpiChanged: false }, {}])
  const last = events.at(-1)?.on ?? '2026-02-15'
  const ends = ['2028-02-15', '2030-03-31', '2030-04-01', '2027-03-31', '2027-04-01', last]
  return {
    series: name,
    events,
    ...(name === 'okinawa-sdgs' ? { facts: kpi } : {}),
    on: dice.chance(30) ? dice.pick(ends) : anyDay(dice, from, until + 4),
  }
}

function anyEvent(dice: Dice, name: string): NaiveEvent {
  const { tiers, grounds, from, until } = series[name]!
  const isTransitional = name === 'okinawa-sdgs' && dice.chance(35)
  const on = isTransitional
    ? anyDay(dice, 2026, 2026).replace(/-..-..$/, `-02-${dice.int(10, 28)}`)
    : anyDay(dice, from, until)
  if (dice.chance(45)) return { kind: 'decided', on, for: 'initial', tier: dice.pick(tiers) }
  if (dice.chance(60)) {
    const tier = dice.chance(85) ? dice.pick(tiers) : null
    return { kind: 'decided', on, for: dice.pick(['renewal', 'reapplication', 'change']), tier }
  }
  const kind = dice.pick(['suspended', 'resumed', 'withdrawn', 'revoked', 'extended'])
  if (kind === 'revoked') return { kind, on, ground: dice.pick(grounds) }
  return kind === 'extended' ? { kind, on, until: anyDay(dice, from, until + 2) } : { kind, on }
}

/** What the older text of Yokohama allowed besides a first certification is not held. */
function isHeld(name: string, { kind, on, for: purpose }: NaiveEvent): boolean {
  return name !== 'yokohama-y-sdgs' || on >= '2024-04-01' || (kind === 'decided' && purpose === 'initial')
}
