import { livedOn } from '../../oracle/lifecycles.ts'
import { okinawaReports } from '../../oracle/reports.ts'
import { validityEnd } from '../../oracle/schemes/validityEnd.ts'
import { anyHistory } from '../../prove/differential/anyHistory.ts'
import { anyDay } from '../../prove/differential/days.ts'
import { makeDice } from '../../support/dice.ts'
import { type Draft, type LifecycleInput, numbered } from '../vector.ts'
import { lifecyclesFromTexts } from './lifecycleFromTexts.ts'

function anyLifecycles(seed: number, count: number): readonly Draft<LifecycleInput>[] {
  const dice = makeDice(seed)
  const histories = Array.from({ length: count }, () => ({
    input: { operation: 'status' as const, ...anyHistory(dice) },
  }))
  const dates = Array.from({ length: 30 }, () => ({
    input: {
      operation: 'reports' as const,
      decidedOn: anyDay(dice, 2027, 2040),
      closed: { weekends: dice.chance(70), yearEnd: dice.chance(70) },
    },
  }))
  return [...histories, ...dates]
}

export function lifecycleAnswer(input: LifecycleInput): unknown {
  if (input.operation === 'status') return livedOn(input, input.on)
  const { decidedOn, closed } = input
  const until = validityEnd('okinawa-sdgs@2026-06-03', decidedOn, false, {})!
  return { reports: okinawaReports(decidedOn, until, closed) }
}

export const lifecycles = numbered(
  'lifecycle',
  [...lifecyclesFromTexts, ...anyLifecycles(6, 220)],
  lifecycleAnswer,
)
