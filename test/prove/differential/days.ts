import { lastOfMonth, nextDay, previousDay, readDay, writeDay } from '../../oracle/calendar.ts'
import type { Dice } from '../../support/dice.ts'

/** A day of some years; one in four stands at an end of a month, of February or of a fiscal year. */
export function anyDay(dice: Dice, from: number, until: number): string {
  const year = dice.int(from, until)
  const month = dice.int(1, 12)
  if (dice.chance(75)) return writeDay({ year, month, day: dice.int(1, lastOfMonth(year, month)) })
  return dice.pick([
    writeDay({ year, month, day: 1 }),
    writeDay({ year, month, day: lastOfMonth(year, month) }),
    writeDay({ year, month: 2, day: lastOfMonth(year, 2) }),
    writeDay({ year, month: 2, day: 28 }),
    writeDay({ year, month: 3, day: 31 }),
    writeDay({ year, month: 4, day: 1 }),
    writeDay({ year, month: 3, day: 30 }),
  ])
}

/** The same day some years on, or within two days of it. */
export function dayBeside(dice: Dice, date: string, years: number): string {
  const { year, month, day } = readDay(date)
  let near = { year: year + years, month, day: Math.min(day, lastOfMonth(year + years, month)) }
  for (let steps = dice.int(-2, 2); steps !== 0; steps -= Math.sign(steps)) {
    near = steps > 0 ? nextDay(near) : previousDay(near)
  }
  return writeDay(near)
}
