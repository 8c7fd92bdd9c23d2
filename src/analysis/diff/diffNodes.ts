import { type Counterparts, sameSet } from './counterpartsOf.ts'
import { type Difference, followed, inner, isByReading, type Spot } from './spot.ts'

/** Keys whose values name something: a node with another name there speaks of something else. */
const names: readonly string[] = [
  'kind',
  'fact',
  'in',
  'measure',
  'reading',
  'parameter',
  'field',
  'tag',
  'domain',
  'row',
]
/** Keys that say nothing of the meaning. */
const silent: readonly string[] = ['id', 'cite', 'sensitive', 'place']

/**
 * What two parts of definitions say otherwise, value by value; one difference of the whole where they are not of one
 * shape, so that nothing in them can be held against each other. A value that only one edition leaves to a reading is
 * compared as the reading is followed.
 */
export function diffNodes(a: Spot, b: Spot, counterparts: Counterparts): readonly Difference[] {
  const [ofA, ofB] = bothFollowed(a, b, counterparts)
  const [left, right] = [ofA.node, ofB.node]
  if (isPlain(left) || isPlain(right)) return Object.is(left, right) ? [] : [{ a: ofA, b: ofB }]
  if (Array.isArray(left) && Array.isArray(right)) {
    // Lists of plain values are one value, in any order; those of elements are held against each other in their order.
    if ([...left, ...right].every(isPlain)) return sameSet(left, right) ? [] : [{ a: ofA, b: ofB }]
    if (left.length !== right.length) return [{ a: ofA, b: ofB }]
    return left.flatMap((_, at) => diffNodes(inner(ofA, at), inner(ofB, at), counterparts))
  }
  const [x, y] = [left as Members, right as Members]
  if (names.some((key) => !isSameName(key, x[key], y[key], counterparts))) return [{ a: ofA, b: ofB }]
  const keys = new Set([...Object.keys(x), ...Object.keys(y)])
  return [...keys]
    .filter((key) => !isSilent(key, x[key] ?? y[key]))
    .flatMap((key): readonly Difference[] => {
      if (x[key] === undefined && y[key] === undefined) return []
      if (x[key] === undefined) return [{ b: inner(ofB, key) }]
      if (y[key] === undefined) return [{ a: inner(ofA, key) }]
      return diffNodes(inner(ofA, key), inner(ofB, key), counterparts)
    })
}

/** Whether a difference is one of the whole of two spots. */
export function isWhole(differences: readonly Difference[], a: Spot, b: Spot): boolean {
  const [first] = differences
  if (differences.length !== 1 || !first?.a || !first.b) return false
  return typeof a.node === 'object' && first.a.node === a.node && first.b.node === b.node
}

/** Both spots under the readings that are followed, but for readings that both editions leave open alike. */
function bothFollowed(a: Spot, b: Spot, counterparts: Counterparts): readonly [Spot, Spot] {
  const both =
    isByReading(a.node) && isByReading(b.node) && a.node.reading === b.node.reading
      ? counterparts.sharesReading(a.node.reading)
      : false
  return both ? [a, b] : [followed(a, counterparts.a), followed(b, counterparts.b)]
}

type Members = { readonly [key: string]: unknown }

function isPlain(node: unknown): boolean {
  return typeof node !== 'object' || node === null
}

function isSameName(key: string, a: unknown, b: unknown, counterparts: Counterparts): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return true
  if (key === 'fact' || key === 'in') return counterparts.fact(b) === a
  return (key === 'measure' ? counterparts.measure(b) : b) === a
}

/** A field or a row can have the name of such a key: what stands under it then is no name. */
function isSilent(key: string, value: unknown): boolean {
  if (names.includes(key)) return typeof value === 'string'
  return silent.includes(key) && (isPlain(value) || Array.isArray(value))
}
