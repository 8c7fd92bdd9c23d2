import { NO_ROWS } from '../../scheme/factColumns.ts'
import { FACT_GAP, NO_GAP } from '../interval.ts'
import type { Run } from '../run.ts'
import { FILLED, Op, type Program } from './program.ts'
import { gapOfOpen, rateRows, sumRows } from './rowNumbers.ts'
import { takeRowStep } from './rowStep.ts'

/** A measure that was found to decline. */
export const DECLINES = 1

/**
 * Takes the steps of a program, but for those whose slots are filled. It is one loop, because a call for each node
 * costs several times what the node computes.
 *
 * @returns whether it came to the end: it declines where numbers of the case are not small, a number is missing in a
 * row, or rows are too many
 */
export function execute(program: Program, run: Run): boolean {
  const { steps, reals, asks } = program
  const { state, numbers, masks } = run.work
  const { unit, bits, numbers: given } = run.columns
  let next = 0
  for (let step = 0; step < steps.length; step = next) {
    const slot = steps[step + 1]!
    next = steps[step + 2]!
    const filled = state[slot]!
    if (filled === DECLINES) return false
    if (filled !== 0) continue
    const at = steps[step + 3]!
    switch (steps[step] as Op) {
      case Op.Fact: {
        if (unit === 0) return false
        const value = given[steps[step + 4]!]!
        const isMissing = Number.isNaN(value)
        numbers[at] = isMissing ? reals[steps[step + 5]!]! * (unit / steps[step + 6]!) : value
        numbers[at + 1] = isMissing ? reals[steps[step + 7]!]! * (unit / steps[step + 8]!) : value
        state[slot] = FILLED + (isMissing ? steps[step + 9]! : NO_GAP)
        break
      }
      case Op.Literal:
        numbers[at] = reals[steps[step + 4]!]!
        numbers[at + 1] = numbers[at]!
        state[slot] = FILLED
        break
      case Op.CountAll: {
        const all = bits[steps[step + 4]!]!
        if (all === NO_ROWS) return false
        const isFact = steps[step + 6] === 1
        const nodes = step + 8 + 3 * steps[step + 7]!
        let met = all & steps[step + 5]!
        let maybe = met
        let undetermined = 0
        for (let flag = step + 8; flag < nodes; flag += 3) {
          const known = bits[steps[flag]!]!
          const value = bits[steps[flag + 1]!]!
          const wanted = steps[flag + 2] ? known & ~value : value
          met &= wanted
          maybe &= wanted | ~known
          if (isFact) undetermined |= ~known
        }
        for (let node = nodes; node < next; node++) {
          const mask = steps[node]!
          met &= masks[mask]!
          maybe &= ~masks[mask + 1]!
          undetermined |= masks[mask + 2]!
        }
        numbers[at] = countBits(met)
        numbers[at + 1] = met === maybe ? numbers[at]! : countBits(maybe)
        state[slot] = FILLED + gapOfOpen(maybe & ~met, undetermined)
        break
      }
      case Op.CountMask: {
        const all = bits[steps[step + 4]!]!
        if (all === NO_ROWS) return false
        const mask = steps[step + 5]!
        const met = masks[mask]!
        const open = all & ~(met | masks[mask + 1]!)
        numbers[at] = countBits(met)
        numbers[at + 1] = countBits(met | open)
        state[slot] = FILLED + gapOfOpen(open, masks[mask + 2]!)
        break
      }
      case Op.Sum:
        if (!sumRows(steps, step, run)) return false
        break
      case Op.Rate:
        if (!rateRows(steps, step, run)) return false
        break
      case Op.Add: {
        const constant = reals[steps[step + 4]!]!
        let low = steps[step + 5] ? constant * unit : constant
        let high = low
        let gap = 0
        for (let term = step + 6; term < next; term += 5) {
          const real = reals[steps[term + 3]!]!
          const whole = steps[term + 4] ? real * unit : real
          low += numbers[steps[term]!]! * whole
          high += numbers[steps[term + 1]!]! * whole
          gap |= state[steps[term + 2]!]! - FILLED
        }
        numbers[at] = low
        numbers[at + 1] = high
        state[slot] = FILLED + gap
        break
      }
      case Op.Least:
      case Op.Greatest: {
        const isLeast = steps[step] === Op.Least
        const constant = reals[steps[step + 4]!]!
        let low = steps[step + 5] ? constant * unit : constant
        let high = low
        let gap = 0
        for (let term = step + 6; term < next; term += 4) {
          const from = steps[term]!
          const real = reals[steps[term + 2]!]!
          const whole = steps[term + 3] ? real * unit : real
          const least = numbers[from]! * whole
          const most = numbers[from + 1]! * whole
          if (isLeast ? least < low : least > low) low = least
          if (isLeast ? most < high : most > high) high = most
          gap |= state[steps[term + 1]!]! - FILLED
        }
        numbers[at] = low
        numbers[at + 1] = high
        state[slot] = FILLED + gap
        break
      }
      case Op.Times: {
        const from = steps[step + 4]!
        const num = reals[steps[step + 6]!]!
        // Nought times what has no bound is nought.
        const low = num === 0 ? 0 : numbers[from]! * num
        const high = num === 0 ? 0 : numbers[from + 1]! * num
        numbers[at] = low <= high ? low : high
        numbers[at + 1] = low <= high ? high : low
        state[slot] = state[steps[step + 5]!]!
        break
      }
      case Op.Between: {
        const least = steps[step + 4]!
        const most = steps[step + 8]!
        const leastTimes = reals[steps[step + 6]!]! * (steps[step + 7] ? unit : 1)
        const mostTimes = reals[steps[step + 10]!]! * (steps[step + 11] ? unit : 1)
        const low = numbers[least]! * leastTimes
        const high = numbers[most + 1]! * mostTimes
        const agree = low === numbers[most]! * mostTimes && high === numbers[least + 1]! * leastTimes
        const gap = (state[steps[step + 5]!]! - FILLED) | (state[steps[step + 9]!]! - FILLED)
        numbers[at] = low
        numbers[at + 1] = high
        state[slot] = FILLED + (agree ? gap : FACT_GAP)
        break
      }
      case Op.Ratio: {
        const upper = steps[step + 4]!
        const lower = steps[step + 8]!
        const byUpper = reals[steps[step + 6]!]! * (steps[step + 7] ? unit : 1)
        const byLower = reals[steps[step + 10]!]! * (steps[step + 11] ? unit : 1)
        const low = numbers[upper]!
        const high = numbers[upper + 1]!
        const least = numbers[lower]!
        const most = numbers[lower + 1]!
        divide(numbers, at, low * byUpper, (low < 0 ? least : most) * byLower)
        divide(numbers, at + 2, high * byUpper, (high < 0 ? most : least) * byLower)
        const gap = (state[steps[step + 5]!]! - FILLED) | (state[steps[step + 9]!]! - FILLED)
        state[slot] = FILLED + gap
        break
      }
      case Op.Within: {
        const from = steps[step + 4]!
        const gap = state[steps[step + 5]!]!
        // The bounds of a text stand in no unit: a measure within them keeps to its own.
        const by = reals[steps[step + 6]!]!
        const low = numbers[from]! * by
        const high = numbers[from + 1]! * by
        numbers[at] = low
        numbers[at + 1] = high
        if (gap !== FILLED) {
          const least = steps[step + 8]!
          const most = steps[step + 9]!
          const min = least < 0 ? low : asks[least]!(run)
          const max = most < 0 ? high : asks[most]!(run)
          if (min <= high && min > low) numbers[at] = min
          if (max >= low && max < high) numbers[at + 1] = max
        }
        state[slot] = gap
        break
      }
      case Op.Settled: {
        if (state[steps[step + 5]!] !== FILLED) return false
        const from = steps[step + 4]!
        for (let of = 0; of < 4; of++) numbers[at + of] = numbers[from + of]!
        state[slot] = FILLED
        break
      }
      case Op.Choose:
        next = steps[step + 4 + asks[at]!(run)]!
        break
      case Op.Take: {
        const from = steps[step + 4]!
        const by = reals[steps[step + 6]!]! * (steps[step + 7] ? unit : 1)
        const count = steps[step + 8]!
        for (let of = 0; of < count; of++) numbers[at + of] = numbers[from + of]! * by
        state[slot] = state[steps[step + 5]!]!
        break
      }
      default:
        next = takeRowStep(program, run, step)
        if (next < 0) return false
    }
  }
  return true
}

/** Writes a quotient: over what has no bound it is nought. Of what has no bound, and over nought, it has none. */
function divide(numbers: Float64Array, at: number, num: number, den: number): void {
  const isNought = num === 0 || den === Number.POSITIVE_INFINITY
  numbers[at] = isNought ? 0 : num
  numbers[at + 1] = isNought ? 1 : den
}

/** How many rows a mask holds. */
function countBits(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
