import {
  addFractions,
  compareFractions,
  type Fraction,
  greater,
  isBounded,
  lesser,
  subtractFractions,
  zeroFraction,
} from '../exact/fraction.ts'
import type { PathStep } from '../issue.ts'
import type { Comparison } from '../scheme/conditionDefinition.ts'

/** Where a fact stands in the data: `['items', 'OK-S-1', 'met']`. */
export type FactPath = readonly PathStep[]

/** All numbers from `low` to `high`. A single number is a span whose ends are equal. */
export type Span = { readonly low: Fraction; readonly high: Fraction }

/** What one missing fact moves: the part's value with the fact at its lowest and at its highest. */
export type Swing = { readonly path: FactPath; readonly from: Fraction; readonly to: Fraction }

/**
 * A summand of a measure that is not known yet, independent of the other parts: the values it can take, and what
 * each missing fact in it moves.
 */
export type Part = { readonly reach: readonly Span[]; readonly swings: readonly Swing[] }

/** A measure as what is known of it plus its open parts. */
export type Parts = { readonly known: Fraction; readonly open: readonly Part[]; readonly exact: boolean }

/** More spans than this are merged into one; what is found then is a superset. */
const MAX_SPANS = 256

export function knownParts(known: Fraction): Parts {
  return { known, open: [], exact: true }
}

/** One part that takes any value of a span, moved over all of it by each of its facts. */
export function spanPart(span: Span, paths: readonly FactPath[]): Part {
  return { reach: [span], swings: paths.map((path) => ({ path, from: span.low, to: span.high })) }
}

/** One part that takes one of two values. */
export function switchPart(from: Fraction, to: Fraction, paths: readonly FactPath[]): Part {
  const reach = [
    { low: from, high: from },
    { low: to, high: to },
  ]
  return { reach, swings: paths.map((path) => ({ path, from, to })) }
}

/** Every sum of one value from each part, as spans in no order. */
export function reachOf(parts: readonly Part[]): {
  readonly spans: readonly Span[]
  readonly exact: boolean
} {
  let spans: readonly Span[] = [{ low: zeroFraction, high: zeroFraction }]
  let exact = true
  for (const part of parts) {
    const sums = withoutRepeats(spans.flatMap((span) => part.reach.map((other) => addSpans(span, other))))
    if (sums.length > MAX_SPANS) exact = false
    spans = sums.length > MAX_SPANS ? [hull(sums)] : sums
  }
  return { spans, exact }
}

/** The missing facts that can still turn `measure is bound`, and whether each of them surely can. */
export function pivotal(
  parts: Parts,
  is: Comparison,
  bound: Fraction,
): { readonly paths: readonly FactPath[]; readonly exact: boolean } {
  let exact = parts.exact
  const paths = parts.open.flatMap((part) => {
    const others = reachOf(parts.open.filter((other) => other !== part))
    if (!others.exact) exact = false
    const target = subtractFractions(bound, parts.known)
    const turning = part.swings.filter((swing) =>
      others.spans.some((span) => canTurn(swing, span, is, target)),
    )
    return turning.map((swing) => swing.path)
  })
  return { paths, exact }
}

/** Whether some `rest` in the span puts `from + rest` on one side of the bound and `to + rest` on the other. */
function canTurn(swing: Swing, rest: Span, is: Comparison, bound: Fraction): boolean {
  const low = lesser(swing.from, swing.to)
  const high = greater(swing.from, swing.to)
  if (compareFractions(low, high) === 0) return false
  if (!isBounded(low) || !isBounded(high) || !isBounded(rest.low) || !isBounded(rest.high)) return true
  const first = greater(rest.low, subtractFractions(bound, high))
  const last = lesser(rest.high, subtractFractions(bound, low))
  switch (is) {
    case 'atLeast':
    case 'lessThan':
      return (
        compareFractions(first, rest.high) <= 0 && compareFractions(first, subtractFractions(bound, low)) < 0
      )
    case 'moreThan':
    case 'atMost':
      return (
        compareFractions(last, rest.low) >= 0 && compareFractions(last, subtractFractions(bound, high)) > 0
      )
    case 'equal':
      return compareFractions(first, last) <= 0
  }
}

function addSpans(a: Span, b: Span): Span {
  return { low: addFractions(a.low, b.low), high: addFractions(a.high, b.high) }
}

function hull(spans: readonly Span[]): Span {
  return spans.reduce((all, span) => ({ low: lesser(all.low, span.low), high: greater(all.high, span.high) }))
}

function withoutRepeats(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => compareFractions(a.low, b.low) || compareFractions(a.high, b.high))
  return sorted.filter((span, at) => at === 0 || !sameSpan(span, sorted[at - 1]!))
}

function sameSpan(a: Span, b: Span): boolean {
  return compareFractions(a.low, b.low) === 0 && compareFractions(a.high, b.high) === 0
}
