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

export function smallAdd(context: Context, terms: readonly Some[]): Some {
  const over = overNodes(terms)
  if (!over) return undefined
  const to = commonOver(over)
  const constant = constantOf(over, to, (sum, one) => sum + one, 0)
  // A multiple of a node needs no place of its own: the node is added so often.
  const added = over
    .filter((node) => node.constant === undefined)
    .map((node) => {
      const { of, by } = node.multiple ?? { of: node, by: 1 }
      return { node: of, by, times: multiplier(node, to) }
    })
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const { unit } = run.columns
    let low = to.inUnits ? constant * unit : constant
    let high = low
    let gap = 0
    for (let term = 0; term < added.length; term++) {
      const { node, by, times } = added[term]!
      const answer = findSmall(run, node)
      if (answer === DECLINED) return DECLINED
      gap |= answer
      const whole = (times.inUnits ? times.per * unit : times.per) * by
      low += numbers[whole < 0 ? node.at + 1 : node.at]! * whole
      high += numbers[whole < 0 ? node.at : node.at + 1]! * whole
    }
    numbers[at] = low
    numbers[at + 1] = high
    return gap as Gap
  }
  const most = over.reduce((sum, node) => sum + mostOver(node, to), 0)
  return overNode(context, { ...to, most, fill })
}

export function smallExtreme(context: Context, kind: 'least' | 'greatest', terms: readonly Some[]): Some {
  const over = overNodes(terms)
  if (!over) return undefined
  const to = commonOver(over)
  const isLeast = kind === 'least'
  const first = isLeast ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const constant = constantOf(over, to, isLeast ? Math.min : Math.max, first)
  const compared = over
    .filter((node) => node.constant === undefined)
    .map((node) => ({ node, times: multiplier(node, to) }))
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const { unit } = run.columns
    let low = to.inUnits ? constant * unit : constant
    let high = low
    let gap = 0
    for (let term = 0; term < compared.length; term++) {
      const { node, times } = compared[term]!
      const answer = findSmall(run, node)
      if (answer === DECLINED) return DECLINED
      gap |= answer
      const whole = times.inUnits ? times.per * unit : times.per
      const [least, most] = [numbers[node.at]! * whole, numbers[node.at + 1]! * whole]
      if (isLeast ? least < low : least > low) low = least
      if (isLeast ? most < high : most > high) high = most
    }
    numbers[at] = low
    numbers[at + 1] = high
    return gap as Gap
  }
  const most = Math.max(...over.map((node) => mostOver(node, to)))
  return overNode(context, { ...to, most, fill })
}

/** What the constants among some nodes come to, over a common number and without the unit. */
function constantOf(
  nodes: readonly OverNode[],
  to: Over,
  join: (a: number, b: number) => number,
  first: number,
): number {
  return nodes.reduce(
    (all, { constant, per }) => (constant === undefined ? all : join(all, constant * (to.per / per))),
    first,
  )
}

export function smallTimes(context: Context, of: Some, by: Fraction): Some {
  const whole = wholeRatio(by)
  if (of?.kind !== 'over' || !whole) return undefined
  const { num, den } = whole
  const multiple = num === 0 ? undefined : { of, by: num }
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
  return overNode(context, {
    per: of.per * den,
    inUnits: of.inUnits,
    most: of.most * Math.abs(num),
    multiple,
    fill,
  })
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
export function smallChoice(
  context: Context,
  cases: readonly (readonly [id: string, Some])[],
  pick: (run: Run) => string,
): Some {
  const ids = cases.map(([id]) => id)
  const nodes = cases.map(([, node]) => node)
  const over = overNodes(nodes)
  if (over) {
    const to = commonOver(over)
    const times = over.map((node) => multiplier(node, to))
    const most = Math.max(...over.map((node) => mostOver(node, to)))
    const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
      const chosen = ids.indexOf(pick(run))
      const node = over[chosen]!
      const gap = findSmall(run, node)
      const by = oneAs(times[chosen]!, run)
      numbers[at] = numbers[node.at]! * by
      numbers[at + 1] = numbers[node.at + 1]! * by
      return gap
    }
    return overNode(context, { ...to, most, fill })
  }
  const quotients = nodes.flatMap((node) => (node?.kind === 'quotient' ? [node] : []))
  if (quotients.length < nodes.length) return undefined
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const node = quotients[ids.indexOf(pick(run))]!
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
