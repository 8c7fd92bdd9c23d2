import type { Fraction } from '../../exact/fraction.ts'
import { wholeRatio } from '../../exact/scaled.ts'
import type { Context } from '../context.ts'
import { FACT_GAP, type Gap } from '../interval.ts'
import type { Run } from '../run.ts'
import { overNode, overNodes, quotientNode } from './overNode.ts'
import {
  commonOver,
  DECLINED,
  findSmall,
  mostAs,
  multiplier,
  type Over,
  type OverNode,
  oneAs,
  type SmallNode,
} from './smallNode.ts'

type Some = SmallNode | undefined
/** What the ends of several nodes, all over the same number, come to together. */
type Join = (ends: number, end: number) => number

export function smallAdd(context: Context, terms: readonly Some[]): Some {
  const over = overNodes(terms)
  if (!over) return undefined
  const to = commonOver(over)
  const most = over.reduce((sum, node) => sum + mostOver(node, to), 0)
  return joined(context, over, { ...to, most }, (sum, end) => sum + end, 0)
}

export function smallExtreme(context: Context, kind: 'least' | 'greatest', terms: readonly Some[]): Some {
  const over = overNodes(terms)
  if (!over) return undefined
  const to = commonOver(over)
  const most = Math.max(...over.map((node) => mostOver(node, to)))
  const isLeast = kind === 'least'
  const join: Join = isLeast ? (a, b) => (b < a ? b : a) : (a, b) => (b > a ? b : a)
  return joined(
    context,
    over,
    { ...to, most },
    join,
    isLeast ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
  )
}

function joined(
  context: Context,
  nodes: readonly OverNode[],
  of: Over & { readonly most: number },
  join: Join,
  first: number,
): Some {
  const times = nodes.map((node) => multiplier(node, of))
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    let [low, high, gap] = [first, first, 0]
    for (let term = 0; term < nodes.length; term++) {
      const node = nodes[term]!
      const answer = findSmall(run, node)
      if (answer === DECLINED) return DECLINED
      gap |= answer
      const by = oneAs(times[term]!, run)
      low = join(low, numbers[node.at]! * by)
      high = join(high, numbers[node.at + 1]! * by)
    }
    numbers[at] = low
    numbers[at + 1] = high
    return gap as Gap
  }
  return overNode(context, { ...of, fill })
}

export function smallTimes(context: Context, of: Some, by: Fraction): Some {
  const whole = wholeRatio(by)
  if (of?.kind !== 'over' || !whole) return undefined
  const { num, den } = whole
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const gap = findSmall(run, of)
    if (gap === DECLINED) return DECLINED
    // Nought times what has no bound is nought.
    const low = num === 0 ? 0 : numbers[of.at]! * num
    const high = num === 0 ? 0 : numbers[of.at + 1]! * num
    numbers[at] = low <= high ? low : high
    numbers[at + 1] = low <= high ? high : low
    return gap
  }
  return overNode(context, { per: of.per * den, inUnits: of.inUnits, most: of.most * Math.abs(num), fill })
}

/** Anything from the low end of one to the high end of another. */
export function smallBetween(context: Context, from: Some, until: Some): Some {
  const over = overNodes([from, until])
  if (!over) return undefined
  const [least, most] = over as readonly [OverNode, OverNode]
  const to = commonOver(over)
  const [byLeast, byMost] = [multiplier(least, to), multiplier(most, to)]
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const [gapOfLeast, gapOfMost] = [findSmall(run, least), findSmall(run, most)]
    if (gapOfLeast === DECLINED || gapOfMost === DECLINED) return DECLINED
    const [leastTimes, mostTimes] = [oneAs(byLeast, run), oneAs(byMost, run)]
    numbers[at] = numbers[least.at]! * leastTimes
    numbers[at + 1] = numbers[most.at + 1]! * mostTimes
    const agree =
      numbers[at] === numbers[most.at]! * mostTimes && numbers[at + 1] === numbers[least.at + 1]! * leastTimes
    return agree ? ((gapOfLeast | gapOfMost) as Gap) : FACT_GAP
  }
  return overNode(context, { ...to, most: Math.max(mostOver(least, to), mostOver(most, to)), fill })
}

/** One over another, which is above zero. */
export function smallRatio(context: Context, of: Some, to: Some): Some {
  const over = overNodes([of, to])
  if (!over) return undefined
  const [upper, lower] = over as readonly [OverNode, OverNode]
  const isInUnits = upper.inUnits !== lower.inUnits
  const upperTimes: Over = { per: lower.per, inUnits: isInUnits && lower.inUnits }
  const lowerTimes: Over = { per: upper.per, inUnits: isInUnits && upper.inUnits }
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const [gapOfUpper, gapOfLower] = [findSmall(run, upper), findSmall(run, lower)]
    if (gapOfUpper === DECLINED || gapOfLower === DECLINED) return DECLINED
    const [byUpper, byLower] = [oneAs(upperTimes, run), oneAs(lowerTimes, run)]
    const [low, high] = [numbers[upper.at]!, numbers[upper.at + 1]!]
    const [least, most] = [numbers[lower.at]!, numbers[lower.at + 1]!]
    divide(numbers, at, low * byUpper, (low < 0 ? least : most) * byLower)
    divide(numbers, at + 2, high * byUpper, (high < 0 ? most : least) * byLower)
    return (gapOfUpper | gapOfLower) as Gap
  }
  const most = upper.most * mostAs(upperTimes)
  return quotientNode(context, { most, mostDen: lower.most * mostAs(lowerTimes), fill })
}

/** Writes a quotient: over what has no bound it is nought, and without bound where its numerator is. */
function divide(numbers: Float64Array, at: number, num: number, den: number): void {
  const isNought = num === 0 || den === Number.POSITIVE_INFINITY
  const isUnbounded = !isNought && (den === 0 || !Number.isFinite(num))
  numbers[at] = isNought ? 0 : isUnbounded ? Math.sign(num) : num
  numbers[at + 1] = isNought ? 1 : isUnbounded ? 0 : den
}

/** What one of several nodes says, as a run picks it. */
export function smallChoice<K extends string>(
  context: Context,
  cases: readonly (readonly [K, Some])[],
  pick: (run: Run) => K,
): Some {
  const nodes = cases.map(([, node]) => node)
  const over = overNodes(nodes)
  if (over) {
    const to = commonOver(over)
    const times = new Map(cases.map(([id], at) => [id, multiplier(over[at]!, to)]))
    const byCase = new Map(cases.map(([id], at) => [id, over[at]!]))
    const most = Math.max(...over.map((node) => mostOver(node, to)))
    const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
      const id = pick(run)
      const node = byCase.get(id)!
      const gap = findSmall(run, node)
      const by = oneAs(times.get(id)!, run)
      numbers[at] = numbers[node.at]! * by
      numbers[at + 1] = numbers[node.at + 1]! * by
      return gap
    }
    return overNode(context, { ...to, most, fill })
  }
  const quotients = nodes.flatMap((node) => (node?.kind === 'quotient' ? [node] : []))
  if (quotients.length < nodes.length) return undefined
  const byCase = new Map(cases.map(([id], at) => [id, quotients[at]!]))
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const node = byCase.get(pick(run))!
    const gap = findSmall(run, node)
    numbers.copyWithin(at, node.at, node.at + 4)
    return gap
  }
  const most = Math.max(...quotients.map((node) => node.most))
  return quotientNode(context, { most, mostDen: Math.max(...quotients.map((node) => node.mostDen)), fill })
}

function mostOver(node: OverNode, to: Over): number {
  return node.most * mostAs(multiplier(node, to))
}
