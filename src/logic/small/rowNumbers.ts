import { NO_ROWS } from '../../scheme/factColumns.ts'
import { FACT_GAP, FINDING_GAP, NO_GAP } from '../interval.ts'
import type { Run } from '../run.ts'
import { FILLED } from './program.ts'

/** Takes a step that sums up a field of rows; not where a number that may count is missing. */
export function sumRows(steps: Int32Array, step: number, run: Run): boolean {
  const { state, numbers, masks } = run.work
  const { unit, bits, rowNumbers } = run.columns
  const slot = steps[step + 1]!
  const at = steps[step + 3]!
  const table = steps[step + 4]!
  const all = bits[table]!
  if (all === NO_ROWS || unit === 0) return false
  const mask = steps[step + 5]!
  const met = mask < 0 ? all : masks[mask]!
  const unmet = mask < 0 ? 0 : masks[mask + 1]!
  const count = rowsIn(all)
  const first = bits[table + 1]! + steps[step + 6]! * count
  let low = 0
  let high = 0
  for (let row = 0; row < count; row++) {
    const bit = 1 << row
    if (unmet & bit) continue
    const value = rowNumbers[first + row]!
    if (Number.isNaN(value)) return false
    if (met & bit || value < 0) low += value
    if (met & bit || value > 0) high += value
  }
  numbers[at] = low
  numbers[at + 1] = high
  state[slot] = FILLED + (mask < 0 ? NO_GAP : gapOfOpen(all & ~(met | unmet), masks[mask + 2]!))
  return true
}

/** Takes a step that holds points against maxima; not where one of them is missing. */
export function rateRows(steps: Int32Array, step: number, run: Run): boolean {
  const { state, numbers } = run.work
  const { unit, bits, rowNumbers } = run.columns
  const slot = steps[step + 1]!
  const at = steps[step + 3]!
  const table = steps[step + 4]!
  const all = bits[table]!
  if (all === NO_ROWS || unit === 0) return false
  const count = rowsIn(all)
  const ofPoints = bits[table + 1]! + steps[step + 5]! * count
  const ofMax = bits[table + 1]! + steps[step + 6]! * count
  const only = steps[step + 7]!
  const isLowest = steps[step + 8] === 1
  const until = only < 0 ? count : only + 1
  let num = isLowest ? 1 : 0
  let den = 0
  for (let row = only < 0 ? 0 : only; row < until; row++) {
    const value = rowNumbers[ofPoints + row]!
    const most = rowNumbers[ofMax + row]!
    if (Number.isNaN(value) || Number.isNaN(most)) return false
    if (!isLowest) {
      num += value
      den += most
    } else if (value * den < num * most) {
      num = value
      den = most
    }
  }
  // A rate of nothing is nought, whatever it is of.
  if (num === 0) den = 1
  numbers[at] = num
  numbers[at + 1] = den
  numbers[at + 2] = num
  numbers[at + 3] = den
  state[slot] = FILLED
  return true
}

/** Why rows are open: those for which a fact is missing, and those that are a person's to find. */
export function gapOfOpen(open: number, undetermined: number): number {
  if (open === 0) return NO_GAP
  const missing = open & undetermined
  return (missing ? FACT_GAP : NO_GAP) | (open & ~missing ? FINDING_GAP : NO_GAP)
}

/** How many rows there are, of which all have a bit. */
function rowsIn(all: number): number {
  return 32 - Math.clz32(all)
}
