import type { Fraction } from '../../exact/fraction.ts'
import { wholeRatio } from '../../exact/scaled.ts'
import type { Context } from '../context.ts'
import type { Run } from '../run.ts'
import { overNode, overNodes, quotientNode } from './overNode.ts'
import { Op, type Writer } from './program.ts'
import { commonOver, mostAs, multiplier, type Over, type OverNode, type SmallNode } from './smallNode.ts'

type Some = SmallNode | undefined

export function smallAdd(context: Context, terms: readonly Some[]): Some {
  const over = overNodes(terms)
  if (!over) return undefined
  const to = commonOver(over)
  const constant = constantOf(over, to, (sum, one) => sum + one, 0)
  // A multiple of a node needs no step of its own: the node is added so often.
  const added = over
    .filter((node) => node.constant === undefined)
    .map((node) => {
      const { of, by } = node.multiple ?? { of: node, by: 1 }
      const { per, inUnits } = multiplier(node, to)
      return { of, by: per * by, inUnits }
    })
  const most = over.reduce((sum, node) => sum + mostOver(node, to), 0)
  return overNode(context, { ...to, most }, (writer, slot, at) => {
    for (const { of } of added) writer.use(of)
    const operands = added.flatMap(({ of, by, inUnits }) => {
      const ends = by < 0 ? [of.at + 1, of.at] : [of.at, of.at + 1]
      return [...ends, of.slot, writer.real(by), inUnits ? 1 : 0]
    })
    writer.step(Op.Add, slot, at, writer.real(constant), to.inUnits ? 1 : 0, ...operands)
  })
}

export function smallExtreme(context: Context, kind: 'least' | 'greatest', terms: readonly Some[]): Some {
  const over = overNodes(terms)
  if (!over) return undefined
  const to = commonOver(over)
  const isLeast = kind === 'least'
  const first = isLeast ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const constant = constantOf(over, to, isLeast ? Math.min : Math.max, first)
  const compared = over.filter((node) => node.constant === undefined)
  const most = Math.max(...over.map((node) => mostOver(node, to)))
  return overNode(context, { ...to, most }, (writer, slot, at) => {
    const operands = compared.flatMap((node) => takenAs(writer, node, multiplier(node, to)))
    const op = isLeast ? Op.Least : Op.Greatest
    writer.step(op, slot, at, writer.real(constant), to.inUnits ? 1 : 0, ...operands)
  })
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

/** A node among the operands of a step: where it stands, its slot, and what it is multiplied by. */
export function takenAs(writer: Writer, node: SmallNode, { per, inUnits }: Over): readonly number[] {
  writer.use(node)
  return [node.at, node.slot, writer.real(per), inUnits ? 1 : 0]
}

export function smallTimes(context: Context, of: Some, by: Fraction): Some {
  const whole = wholeRatio(by)
  if (of?.kind !== 'over' || !whole) return undefined
  const { num, den } = whole
  const multiple = num === 0 ? undefined : { of, by: num }
  const most = of.most * Math.abs(num)
  return overNode(context, { per: of.per * den, inUnits: of.inUnits, most, multiple }, (writer, slot, at) => {
    writer.use(of)
    writer.step(Op.Times, slot, at, of.at, of.slot, writer.real(num))
  })
}

/** Anything from the low end of one to the high end of another. */
export function smallBetween(context: Context, from: Some, until: Some): Some {
  const over = overNodes([from, until])
  if (!over) return undefined
  const to = commonOver(over)
  const most = Math.max(...over.map((node) => mostOver(node, to)))
  return overNode(context, { ...to, most }, (writer, slot, at) => {
    const operands = over.flatMap((node) => takenAs(writer, node, multiplier(node, to)))
    writer.step(Op.Between, slot, at, ...operands)
  })
}

/** One over another, which is above zero. */
export function smallRatio(context: Context, of: Some, to: Some): Some {
  const over = overNodes([of, to])
  if (!over) return undefined
  const [upper, lower] = over as readonly [OverNode, OverNode]
  const isInUnits = upper.inUnits !== lower.inUnits
  const upperTimes: Over = { per: lower.per, inUnits: isInUnits && lower.inUnits }
  const lowerTimes: Over = { per: upper.per, inUnits: isInUnits && upper.inUnits }
  const most = upper.most * mostAs(upperTimes)
  const mostDen = lower.most * mostAs(lowerTimes)
  return quotientNode(context, { most, mostDen }, (writer, slot, at) => {
    const operands = [...takenAs(writer, upper, upperTimes), ...takenAs(writer, lower, lowerTimes)]
    writer.step(Op.Ratio, slot, at, ...operands)
  })
}

/** What one of several nodes says, as a run picks it by its place. */
export function smallChoice(context: Context, nodes: readonly Some[], chosen: (run: Run) => number): Some {
  const over = overNodes(nodes)
  if (over) {
    const to = commonOver(over)
    const most = Math.max(...over.map((node) => mostOver(node, to)))
    return overNode(context, { ...to, most }, (writer, slot, at) =>
      writer.choose(slot, chosen, over, (node) =>
        writer.step(Op.Take, slot, at, ...takenAs(writer, node, multiplier(node, to)), 2),
      ),
    )
  }
  const quotients = nodes.flatMap((node) => (node?.kind === 'quotient' ? [node] : []))
  if (quotients.length < nodes.length) return undefined
  const most = Math.max(...quotients.map((node) => node.most))
  const mostDen = Math.max(...quotients.map((node) => node.mostDen))
  const asItIs: Over = { per: 1, inUnits: false }
  return quotientNode(context, { most, mostDen }, (writer, slot, at) =>
    writer.choose(slot, chosen, quotients, (node) =>
      writer.step(Op.Take, slot, at, ...takenAs(writer, node, asItIs), 4),
    ),
  )
}

function mostOver(node: OverNode, to: Over): number {
  return node.most * mostAs(multiplier(node, to))
}
