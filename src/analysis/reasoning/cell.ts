import { exact, minus, one, plus, quotient } from '../../exact/exact.ts'
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fraction,
  greater,
  isBounded,
  lesser,
  multiplyFractions,
  oneFraction,
  subtractFractions,
  zeroFraction,
} from '../../exact/fraction.ts'
import { renderDecimal } from '../../exact/renderFraction.ts'
import type { Comparison } from '../../scheme/conditionDefinition.ts'

/** Numbers between two, over which no comparison of a definition changes: one of its thresholds, or between two. */
export type Cell = {
  readonly low: Fraction
  readonly high: Fraction
  /** Whether the ends themselves belong to it. A cell of one number has both. */
  readonly lowIn: boolean
  readonly highIn: boolean
}

/**
 * Cuts the numbers from `low` to `high` at thresholds.
 *
 * @param step - of what the measure takes multiples alone, if it does; what holds none of them is left out
 */
export function cutAt(
  thresholds: readonly Fraction[],
  { low, high, lowIn }: { readonly low: Fraction; readonly high: Fraction; readonly lowIn: boolean },
  step: Fraction | undefined,
): readonly Cell[] {
  const inside = [low, high, ...thresholds].filter(
    (at) => isBounded(at) && compareFractions(at, low) >= 0 && compareFractions(at, high) <= 0,
  )
  const points = inside
    .sort(compareFractions)
    .filter((at, index) => index === 0 || compareFractions(at, inside[index - 1]!) !== 0)
  const cells: Cell[] = []
  let last = low
  for (const point of points) {
    if (compareFractions(last, point) < 0) cells.push({ low: last, high: point, lowIn: false, highIn: false })
    if (lowIn || compareFractions(point, low) !== 0) {
      cells.push({ low: point, high: point, lowIn: true, highIn: true })
    }
    last = point
  }
  if (compareFractions(last, high) < 0) cells.push({ low: last, high, lowIn: false, highIn: false })
  return step ? cells.flatMap((cell) => multiplesIn(cell, step)) : cells
}

/** The cell with its ends drawn in to the multiples of a step that it holds; none where it holds none. */
function multiplesIn({ low, high, lowIn, highIn }: Cell, step: Fraction): readonly Cell[] {
  const least = isBounded(low) ? multiplyFractions(roundUp(divideFractions(low, step), lowIn), step) : low
  const most = isBounded(high)
    ? multiplyFractions(roundDown(divideFractions(high, step), highIn), step)
    : high
  if (compareFractions(least, most) > 0) return []
  return [{ low: least, high: most, lowIn: isBounded(least), highIn: isBounded(most) }]
}

function roundDown(value: Fraction, included: boolean): Fraction {
  const cut = quotient(value.num, value.den)
  const below = compareFractions(fraction(cut), value) > 0 ? minus(cut, one) : cut
  const equal = compareFractions(fraction(below), value) === 0
  return fraction(equal && !included ? minus(below, one) : below)
}

/** The least whole number that is not below a value, or that is above it. */
export function roundUp(value: Fraction, included: boolean): Fraction {
  const below = roundDown(value, true)
  return compareFractions(below, value) === 0 && included ? below : fraction(plus(below.num, one))
}

/** Whether every number of the cell, or none of them, compares so. The cell was cut at the bound. */
export function cellCompares(cell: Cell, is: Comparison, bound: Fraction): boolean {
  const low = compareFractions(cell.low, bound)
  const high = compareFractions(cell.high, bound)
  switch (is) {
    case 'atLeast':
      return low >= 0
    case 'moreThan':
      return low > 0 || (low === 0 && !cell.lowIn)
    case 'atMost':
      return high <= 0
    case 'lessThan':
      return high < 0 || (high === 0 && !cell.highIn)
    case 'equal':
      return low === 0 && high === 0
  }
}

/** What two cells have in common that have something in common. */
export function common(a: Cell, b: Cell): Cell {
  const low = greater(a.low, b.low)
  const high = lesser(a.high, b.high)
  return { low, high, lowIn: holds(a, low) && holds(b, low), highIn: holds(a, high) && holds(b, high) }
}

/** Whether a number of the one can be as little as some number of the other. */
export function canBeAtMost(less: Cell, more: Cell): boolean {
  const order = compareFractions(less.low, more.high)
  return order < 0 || (order === 0 && less.lowIn && more.highIn)
}

function holds(cell: Cell, value: Fraction): boolean {
  const low = compareFractions(value, cell.low)
  const high = compareFractions(value, cell.high)
  return (low > 0 || (low === 0 && cell.lowIn)) && (high < 0 || (high === 0 && cell.highIn))
}

/** A number of the cell that is easily read: an end that belongs to it, or a short decimal near its middle. */
export function sampleOf(cell: Cell): Fraction {
  const { low, high, lowIn, highIn } = cell
  if (lowIn) return low
  if (!isBounded(low)) {
    if (!isBounded(high)) return zeroFraction
    return highIn ? high : subtractFractions(high, oneFraction)
  }
  if (!isBounded(high)) return addFractions(low, oneFraction)
  const middle = multiplyFractions(addFractions(low, high), half)
  const whole = fraction(quotient(middle.num, middle.den))
  return holds(cell, whole) ? whole : shortDecimal(cell, middle)
}

const half = fraction(exact(1), exact(2))
/** Thresholds of more digits than this are not told apart by a sample. */
const MAX_DECIMALS = 130

function shortDecimal(cell: Cell, middle: Fraction): Fraction {
  for (let decimals = 1; decimals < MAX_DECIMALS; decimals += 1) {
    const cut = fraction(exact(renderDecimal(middle, decimals).text))
    if (holds(cell, cut)) return cut
  }
  return middle
}
