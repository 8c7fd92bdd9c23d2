import {
  compareFractions,
  type Fraction,
  greater,
  isBounded,
  lesser,
  subtractFractions,
} from '../exact/fraction.ts'
import type { Comparison } from '../scheme/conditionDefinition.ts'
import { eachAgainstOthers, type FactPath, type Part, type Parts, type Span, type Swing } from './part.ts'

/** Whether a fact can turn an answer, as far as spans can tell. */
const NEVER = 0
const PERHAPS = 1
const SURELY = 2
type Chance = typeof NEVER | typeof PERHAPS | typeof SURELY

/**
 * The missing facts that can still turn `measure is bound`, and whether each of them surely can: `exact` is never
 * said of a fact that moves several parts, or where nothing is found to turn what is open.
 */
export function pivotal(
  parts: Parts,
  is: Comparison,
  bound: Fraction,
): { readonly paths: readonly FactPath[]; readonly exact: boolean } {
  const target = subtractFractions(bound, parts.known)
  const seen = new Map<string, { readonly path: FactPath; readonly part: Part; chance: Chance }>()
  let exact = true
  eachAgainstOthers(parts.open, (part, others) => {
    for (const swing of part.swings) {
      const chance = chanceOf(swing, others, is, target)
      const key = JSON.stringify(swing.path)
      const known = seen.get(key)
      if (known && known.part !== part) exact = false
      if (!known) seen.set(key, { path: swing.path, part, chance })
      else if (chance > known.chance) known.chance = chance
    }
  })
  const turning = [...seen.values()].filter(({ chance }) => chance !== NEVER)
  const sure = turning.length > 0 && turning.every(({ chance }) => chance === SURELY)
  return { paths: turning.map(({ path }) => path), exact: exact && sure && parts.exact }
}

function chanceOf(swing: Swing, others: readonly Span[], is: Comparison, bound: Fraction): Chance {
  let chance: Chance = NEVER
  for (const rest of others) {
    const one = canTurn(swing, rest, is, bound)
    if (one === SURELY) return SURELY
    if (one > chance) chance = one
  }
  return chance
}

/** Whether some `rest` in the span has the answer differ between two values of the swing. */
function canTurn(swing: Swing, rest: Span, is: Comparison, bound: Fraction): Chance {
  const least = lesser(swing.from, swing.to)
  const most = greater(swing.from, swing.to)
  if (compareFractions(least, most) === 0) return NEVER
  const low = subtractFractions(bound, most)
  const high = subtractFractions(bound, least)
  switch (is) {
    case 'atLeast':
    case 'lessThan':
      return meets(rest, { low, high, lowCounts: true, highCounts: false })
    case 'moreThan':
    case 'atMost':
      return meets(rest, { low, high, lowCounts: false, highCounts: true })
    case 'equal': {
      const between = meets(rest, { low, high, lowCounts: true, highCounts: true })
      if (swing.between === 'all' || between === NEVER) return between
      const atLow = meets(rest, { low, high: low, lowCounts: true, highCounts: true })
      const atHigh = meets(rest, { low: high, high, lowCounts: true, highCounts: true })
      const atEnd = atLow > atHigh ? atLow : atHigh
      return swing.between === 'none' || atEnd === SURELY ? atEnd : PERHAPS
    }
  }
}

/** The numbers that turn the answer when the rest is one of them. */
type Window = {
  readonly low: Fraction
  readonly high: Fraction
  readonly lowCounts: boolean
  readonly highCounts: boolean
}

/** Whether a number of the span lies in the window; of a single one its ends have told it. */
function meets(span: Span, window: Window): Chance {
  if (isIn(span.low, window) || isIn(span.high, window)) return SURELY
  const low = greater(span.low, window.low)
  const high = lesser(span.high, window.high)
  const width = compareFractions(low, high)
  if (width > 0 || (width === 0 && !isIn(low, window))) return NEVER
  return span.between === 'all' ? SURELY : PERHAPS
}

function isIn(value: Fraction, { low, high, lowCounts, highCounts }: Window): boolean {
  if (!isBounded(value)) return false
  const fromLow = compareFractions(value, low)
  const toHigh = compareFractions(value, high)
  return (fromLow > 0 || (fromLow === 0 && lowCounts)) && (toHigh < 0 || (toHigh === 0 && highCounts))
}
