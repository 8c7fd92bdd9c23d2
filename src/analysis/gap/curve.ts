import { type Exact, signOf, times } from '../../exact/exact.ts'
import {
  compareFractions,
  type Fraction,
  fraction,
  isBounded,
  multiplyFractions,
  negate,
  oneFraction,
  subtractFractions,
} from '../../exact/fraction.ts'
import { decimalOf } from './decimalOf.ts'

/** A measure along a number, at one end of what it can be, and the bound that it is held against. */
export type Curve = { readonly at: (value: Exact) => Fraction; readonly bound: Fraction }

/** A curve over the probes: where it meets its bound if it goes on as it does there, and whether it does. */
export type CurveRun = { readonly meets: readonly Fraction[]; readonly isPlain: boolean }

export function runOf({ at, bound }: Curve, probes: readonly Exact[], ends: readonly Fraction[]): CurveRun {
  const points = probes.map((probe) => ({ x: fraction(probe), y: at(probe) }))
  if (points.some(({ y }) => !isBounded(y))) return { meets: [], isPlain: true }
  // The ends count where nothing jumps at them; otherwise a bend between an end and the first probe would be missed.
  const known = ends.flatMap((end) => {
    const value = decimalOf(end)
    return value ? [{ x: end, y: at(value) }] : []
  })
  const all = [...points, ...known]
  const first = points.slice(0, 3)
  const meets = [first, points.slice(-3)].flatMap((three) => meetOf(three, bound) ?? [])
  const isStraight = !isLevel(first) && all.every(({ x, y }) => isOn(first, x, y))
  return { meets, isPlain: isLevel(all) || isStraight }
}

type Point = { readonly x: Fraction; readonly y: Fraction }

function isLevel(points: readonly Point[]): boolean {
  return points.every(({ y }) => compareFractions(y, points[0]!.y) === 0)
}

function isOn(three: readonly Point[], x: Fraction, y: Fraction): boolean {
  if (three.some((point) => compareFractions(point.x, x) === 0)) return true
  const meet = meetOf(three, y)
  return meet !== undefined && compareFractions(meet, x) === 0
}

/**
 * Where the hyperbola or straight line through three points has a value. Such curves keep the cross ratio of any four
 * of their points.
 */
function meetOf(three: readonly Point[], value: Fraction): Fraction | undefined {
  const [a, b, c] = three as [Point, Point, Point]
  if ([a, b, c].some((point, at) => compareFractions(point.y, three[(at + 1) % 3]!.y) === 0)) return undefined
  const known = three.find(({ y }) => compareFractions(y, value) === 0)
  if (known) return known.x
  const less = subtractFractions
  const over = divided(
    multiplyFractions(less(a.y, c.y), less(b.y, value)),
    multiplyFractions(less(b.y, c.y), less(a.y, value)),
  )
  const factor = over && divided(multiplyFractions(over, less(b.x, c.x)), less(a.x, c.x))
  return factor && divided(less(b.x, multiplyFractions(factor, a.x)), less(oneFraction, factor))
}

/** `a / b` for any `b` but zero. */
function divided(a: Fraction, b: Fraction): Fraction | undefined {
  const sign = signOf(b.num)
  if (sign === 0) return undefined
  const [num, den] = sign > 0 ? [a.num, b.num] : [negate(a).num, negate(b).num]
  return { num: times(num, b.den), den: times(a.den, den) }
}
