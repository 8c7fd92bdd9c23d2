import type { Context } from '../context.ts'
import { NUMBERS } from '../work.ts'
import { isSafe, type OverNode, type SmallNode } from './smallNode.ts'

/** A node that stands over one number; none where its ends may leave the safe whole numbers. */
export function overNode(
  context: Context,
  of: Pick<OverNode, 'per' | 'inUnits' | 'most'> &
    Partial<Pick<OverNode, 'constant' | 'multiple'>> & { readonly fill: (at: number) => SmallNode['fill'] },
): OverNode | undefined {
  if (!isSafe(of.most) || !isSafe(of.per)) return undefined
  const at = context.nextNumber() * NUMBERS
  const { per, inUnits, most, constant, multiple } = of
  const slot = context.nextSlot()
  return { slot, at, fill: of.fill(at), kind: 'over', per, inUnits, most, constant, multiple }
}

/** A node of two numbers for each end. */
export function quotientNode(
  context: Context,
  of: { readonly most: number; readonly mostDen: number; readonly fill: (at: number) => SmallNode['fill'] },
): SmallNode | undefined {
  if (!isSafe(of.most) || !isSafe(of.mostDen)) return undefined
  const at = context.nextNumber() * NUMBERS
  const slot = context.nextSlot()
  return { slot, at, fill: of.fill(at), kind: 'quotient', most: of.most, mostDen: of.mostDen }
}

/** The nodes, if each of them stands over one number. */
export function overNodes(nodes: readonly (SmallNode | undefined)[]): readonly OverNode[] | undefined {
  const over = nodes.filter((node) => node?.kind === 'over')
  return over.length === nodes.length ? (over as readonly OverNode[]) : undefined
}
