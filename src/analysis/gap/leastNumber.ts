import {
  compareExact,
  type Exact,
  exact,
  minus,
  plus,
  powerOfTen,
  quotient,
  textOf,
  times,
} from '../../exact/exact.ts'
import { compareFractions, type Fraction, fraction } from '../../exact/fraction.ts'
import { MAX_DIGITS } from '../../exact/parseExact.ts'
import { type Curve, runOf } from './curve.ts'
import { decimalOf, digitsIn } from './decimalOf.ts'

/** A number that is just enough: at the bound itself if that is enough, else as little beyond it as its `unit` shows. */
export type LeastNumber = {
  readonly value: Exact
  /** The number from which on it is enough; not enough itself unless `value` is equal to it. */
  readonly bound: Fraction
  /** The decimal place to which `value` goes beyond the bound; none where it is the bound itself. */
  readonly unit?: Exact
}

/** What is tried: whether a number is enough, and what the measures that it bears on come to with it. */
export type Trial = {
  readonly isEnough: (value: Exact) => boolean
  readonly curves: readonly Curve[]
  /** Numbers at which something may turn at once. */
  readonly jumps: readonly Fraction[]
  readonly step: Exact | undefined
}

/** Decimals of a number that has no exact least value. */
const DECIMALS = 2
/**
 * Rounds of narrowing, each of which at least halves what is left. Only a curve that is neither straight nor a hyperbola
 * takes them all; its bound is then known to one part in 2 to the power of 64.
 */
const MAX_ROUNDS = 64

/**
 * Finds the number nearest to `from` that is enough, on the way to `to`, which is. Between the turns of the measures
 * each runs straight or as a hyperbola, and three of its points tell where it meets its bound: nothing is approximated.
 * The answer is one that has been tried.
 *
 * @param from - a number that is not enough
 * @param to - one that is; either may be the greater
 */
export function leastNumber(from: Exact, to: Exact, trial: Trial): LeastNumber {
  return trial.step ? leastStep(from, to, trial, trial.step) : leastDecimal(from, to, trial)
}

/** By halving whole steps. */
function leastStep(from: Exact, to: Exact, { isEnough }: Trial, step: Exact): LeastNumber {
  const unit = compareExact(from, to) < 0 ? step : minus(exact(0), step)
  let few = exact(0)
  let many = quotient(minus(to, from), unit)
  const at = (steps: Exact) => plus(from, times(steps, unit))
  while (compareExact(minus(many, few), exact(1)) > 0) {
    const half = quotient(plus(few, many), exact(2))
    if (isEnough(at(half))) many = half
    else few = half
  }
  const value = at(many)
  return { value, bound: fraction(value) }
}

/** A place on the way: a number, or a fraction that no decimal reaches. */
type Place = Fraction

function leastDecimal(from: Exact, to: Exact, trial: Trial): LeastNumber {
  let [near, far] = reachedFrom(from, to, trial)
  // The last decimal that was enough: beyond `far`, where `far` is a fraction that no decimal reaches.
  let limit = far
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const probes = probesBetween(near, far)
    const ends = [near, far].filter((end) => !trial.jumps.some((jump) => compareFractions(jump, end) === 0))
    const runs = trial.curves.map((curve) => runOf(curve, probes, ends))
    const inside = [...trial.jumps, ...runs.flatMap((run) => run.meets)].filter((at) =>
      isBetween(at, near, far),
    )
    const stops = inOrder(inside, near, far)
    if (runs.every((run) => run.isPlain)) return firstEnough(near, stops, far, limit, trial)
    for (const stop of stops.slice(0, 8)) {
      if (!isBetween(stop, near, far)) continue
      if (enoughAt(stop, near, far, trial)) {
        far = stop
        if (decimalOf(stop)) limit = stop
      } else near = stop
    }
    const middle = between(near, far)
    if (!trial.isEnough(middle)) near = fraction(middle)
    else {
      far = fraction(middle)
      limit = far
    }
  }
  return justBeyond(near, limit, trial)
}

/** Doubles the distance until it is enough: what is wanted is seldom as far as a number could be. */
function reachedFrom(from: Exact, to: Exact, { isEnough }: Trial): readonly [Place, Place] {
  const direction = compareExact(to, from) > 0 ? exact(1) : exact(-1)
  let near = from
  let distance = direction
  for (;;) {
    const far = plus(from, distance)
    if (compareExact(far, to) !== compareExact(from, to)) return [fraction(near), fraction(to)]
    if (isEnough(far)) return [fraction(near), fraction(far)]
    near = far
    distance = plus(distance, distance)
  }
}

/** The first of the stops, or of the stretches between them, that is enough. */
function firstEnough(
  near: Place,
  stops: readonly Place[],
  far: Place,
  limit: Place,
  trial: Trial,
): LeastNumber {
  let before = near
  for (const stop of [...stops, far]) {
    if (trial.isEnough(between(before, stop))) return justBeyond(before, stop, trial)
    const value = decimalOf(stop)
    if (value !== undefined && trial.isEnough(value)) return { value, bound: stop }
    before = stop
  }
  return justBeyond(far, limit, trial)
}

/** The number with the fewest decimals, but no fewer than two, that is beyond a bound and enough. */
function justBeyond(bound: Place, before: Place, { isEnough }: Trial): LeastNumber {
  const isUp = compareFractions(bound, before) < 0
  for (let decimals = DECIMALS; ; decimals++) {
    const value = cutBeyond(bound, decimals, isUp)
    if (compareFractions(fraction(value), before) === 0 || isBetween(fraction(value), bound, before)) {
      if (isEnough(value)) return { value, bound, unit: exact(unitText(decimals)) }
    }
    if (digitsIn(textOf(value)) >= MAX_DIGITS) return { value: endOf(before, bound), bound: before }
  }
}

/** The next number of so many decimals on one side of a place, never the place itself. */
function cutBeyond(place: Place, decimals: number, isUp: boolean): Exact {
  const scale = powerOfTen(decimals)
  const whole = quotient(times(place.num, scale), place.den)
  const towards = isUp ? exact(1) : exact(-1)
  const candidates = [minus(whole, towards), whole, plus(whole, towards)].map((of) =>
    times(of, exact(unitText(decimals))),
  )
  return candidates.find((value) => compareFractions(fraction(value), place) === (isUp ? 1 : -1))!
}

function unitText(decimals: number): string {
  return `0.${'0'.repeat(decimals - 1)}1`
}

function enoughAt(stop: Place, near: Place, far: Place, trial: Trial): boolean {
  const value = decimalOf(stop)
  if (value !== undefined) return trial.isEnough(value)
  // No decimal reaches it: whether it is the turn itself is told on either side of it.
  const isUp = compareFractions(near, far) < 0
  return trial.isEnough(cutBeyond(stop, 80, isUp))
}

const eighths = [1, 2, 3, 4, 5, 6, 7].map((n) => times(exact(n), exact('0.125')))

/** Seven numbers spread over what is left. */
function probesBetween(near: Place, far: Place): readonly Exact[] {
  const [a, b] = [endOf(near, far), endOf(far, near)]
  return eighths.map((share) => plus(a, times(minus(b, a), share)))
}

/** A place as a decimal, or one that lies so little inside that it makes no difference. */
function endOf(place: Place, other: Place): Exact {
  return decimalOf(place) ?? cutBeyond(place, 80, compareFractions(place, other) < 0)
}

function between(a: Place, b: Place): Exact {
  return times(plus(endOf(a, b), endOf(b, a)), exact('0.5'))
}

function isBetween(at: Place, near: Place, far: Place): boolean {
  return compareFractions(at, near) * compareFractions(far, at) > 0
}

function inOrder(places: readonly Place[], near: Place, far: Place): readonly Place[] {
  const way = compareFractions(far, near)
  const sorted = [...places].sort((a, b) => compareFractions(a, b) * way)
  return sorted.filter((place, at) => at === 0 || compareFractions(place, sorted[at - 1]!) !== 0)
}
