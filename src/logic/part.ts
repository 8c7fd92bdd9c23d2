import {
  addFractions,
  compareFractions,
  type Fraction,
  greater,
  lesser,
  zeroFraction,
} from '../exact/fraction.ts'
import type { PathStep } from '../issue.ts'

/** Where a fact stands in the data: `['items', 'OK-S-1', 'met']`. */
export type FactPath = readonly PathStep[]

/** Which numbers between two that can be reached can be reached as well. */
type Between = 'none' | 'some' | 'all'

/** Numbers from `low` to `high`, both reached. A single number is a span whose ends are equal. */
export type Span = { readonly low: Fraction; readonly high: Fraction; readonly between: Between }

/** What one missing fact moves: the part's value with the fact at its lowest and at its highest. */
export type Swing = {
  readonly path: FactPath
  readonly from: Fraction
  readonly to: Fraction
  readonly between: Between
}

/**
 * A summand of a measure that is not known yet, independent of the other parts: the values it can take, and what
 * each missing fact in it moves.
 */
export type Part = { readonly reach: readonly Span[]; readonly swings: readonly Swing[] }

/**
 * A measure as what is known of it plus its open parts; `exact` if these are neither more nor less than it is, which
 * is worked out when it is asked for.
 */
export type Parts = { readonly known: Fraction; readonly open: readonly Part[]; readonly exact: boolean }

/** More spans than this are merged into one, of which some numbers are reached. */
const MAX_SPANS = 256

export function knownParts(known: Fraction): Parts {
  return { known, open: [], exact: true }
}

export function pointSpan(value: Fraction): Span {
  return { low: value, high: value, between: 'none' }
}

/** One part that takes the values of a span, moved over all of it by each of its facts. */
export function spanPart(span: Span, paths: readonly FactPath[]): Part {
  const { low, high, between } = span
  return { reach: [span], swings: paths.map((path) => ({ path, from: low, to: high, between })) }
}

/** One part that takes one of two values. */
export function switchPart(from: Fraction, to: Fraction, paths: readonly FactPath[]): Part {
  return {
    reach: [pointSpan(from), pointSpan(to)],
    swings: paths.map((path) => ({ path, from, to, between: 'none' })),
  }
}

/** Every sum of one value from each part, as spans in no order. */
export function reachOf(parts: readonly Part[]): readonly Span[] {
  return alikeIn(parts).reduce<readonly Span[]>((reached, alike) => addAlike(reached, alike), [origin])
}

const origin = pointSpan(zeroFraction)

/** Parts that take the same values: a list of ten thousand rows holds a few kinds of them. */
type Alike = readonly [Part, ...Part[]]

function alikeIn(parts: readonly Part[]): readonly Alike[] {
  const kinds = new Map<string, [Part, ...Part[]]>()
  for (const part of parts) {
    const key = JSON.stringify(part.reach)
    const known = kinds.get(key)
    if (known) known.push(part)
    else kinds.set(key, [part])
  }
  return [...kinds.values()]
}

/** What spans reach together with so many parts of a kind, by doubling. */
function addAlike(spans: readonly Span[], alike: Alike, times = alike.length): readonly Span[] {
  let reached = spans
  let doubled = addReach(alike[0].reach, [origin])
  for (let left = times; left > 0; left = left >> 1) {
    if (left & 1) reached = addReach(reached, doubled)
    if (left > 1) doubled = addReach(doubled, doubled)
  }
  return reached
}

function addReach(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  // There are at least so many different sums.
  if (spans.length + others.length - 1 > MAX_SPANS) return [addSpans(hull(spans), hull(others))]
  const sums = withoutRepeats(spans.flatMap((span) => others.map((other) => addSpans(span, other))))
  return sums.length > MAX_SPANS ? [hull(sums)] : sums
}

/** Calls `visit` for each part with what the others reach together. */
export function eachAgainstOthers(
  parts: readonly Part[],
  visit: (part: Part, others: readonly Span[]) => void,
): void {
  eachKind(alikeIn(parts), [origin], (alike, others) => {
    const besides = addAlike(others, alike, alike.length - 1)
    for (const part of alike) visit(part, besides)
  })
}

function eachKind(
  kinds: readonly Alike[],
  others: readonly Span[],
  visit: (alike: Alike, others: readonly Span[]) => void,
): void {
  const [only] = kinds
  if (!only) return
  if (kinds.length === 1) {
    visit(only, others)
    return
  }
  const [left, right] = [kinds.slice(0, kinds.length >> 1), kinds.slice(kinds.length >> 1)]
  const withAll = (of: readonly Alike[]) =>
    of.reduce<readonly Span[]>((reached, alike) => addAlike(reached, alike), others)
  eachKind(left, withAll(right), visit)
  eachKind(right, withAll(left), visit)
}

function addSpans(a: Span, b: Span): Span {
  const low = addFractions(a.low, b.low)
  const high = addFractions(a.high, b.high)
  return { low, high, between: addBetween(a.between, b.between) }
}

function addBetween(a: Between, b: Between): Between {
  if (a === 'none') return b
  return b === 'none' || a === b ? a : 'some'
}

function hull(spans: readonly Span[]): Span {
  const low = spans.map((span) => span.low).reduce(lesser)
  const high = spans.map((span) => span.high).reduce(greater)
  return { low, high, between: 'some' }
}

function withoutRepeats(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => compareFractions(a.low, b.low) || compareFractions(a.high, b.high))
  return sorted.filter((span, at) => at === 0 || !sameSpan(span, sorted[at - 1]!))
}

function sameSpan(a: Span, b: Span): boolean {
  return (
    a.between === b.between && compareFractions(a.low, b.low) === 0 && compareFractions(a.high, b.high) === 0
  )
}
