import { random } from '../random.mjs'
import { okinawaUntil, yokohamaUntil } from './almanac.mjs'

/** Days on which a period, a leap year or a fiscal year turns: 5 % of the decisions. */
const TURNING_PERCENT = 5
const turning = ['02-28', '03-01', '03-30', '03-31', '04-01', '12-31']
const two = (n) => String(n).padStart(2, '0')

/** Decisions of the years 2000 to 2180, under the texts of Okinawa (2023) and Yokohama by turns. */
export function decisions(count) {
  const chance = random(143)
  return Array.from({ length: count }, (_, at) => {
    const year = chance.between(2000, 2180)
    const day = chance.percent(TURNING_PERCENT)
      ? chance.oneOf(turning)
      : `${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`
    return { isYokohama: at % 2 === 1, decidedOn: `${year}-${day}` }
  })
}

export const untilByAlmanac = ({ isYokohama, decidedOn }) =>
  isYokohama ? yokohamaUntil(decidedOn) : okinawaUntil(decidedOn)
