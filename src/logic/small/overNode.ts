import type { Context } from '../context.ts'
import { NUMBERS } from '../work.ts'
import { stepwise, type Writer } from './program.ts'
import { isSafe, type OverNode, type SmallNode } from './smallNode.ts'

/** Writes the step that fills a node, and those of what it takes. */
type Write = (writer: Writer, slot: number, at: number) => void

/** A node that stands over one number; none where its ends may leave the safe whole numbers. */
export function overNode(
  context: Context,
  of: Pick<OverNode, 'per' | 'inUnits' | 'most'> & Partial<Pick<OverNode, 'constant' | 'multiple'>>,
  write: Write,
): OverNode | undefined {
  if (!isSafe(of.most) || !isSafe(of.per)) return undefined
  const { per, inUnits, most, constant, multiple } = of
  return { ...placed(context, write), kind: 'over', per, inUnits, most, constant, multiple }
}

/** A node of two numbers for each end. */
export function quotientNode(
  context: Context,
  { most, mostDen }: { readonly most: number; readonly mostDen: number },
  write: Write,
): SmallNode | undefined {
  if (!isSafe(most) || !isSafe(mostDen)) return undefined
  return { ...placed(context, write), kind: 'quotient', most, mostDen }
}

function placed(context: Context, write: Write) {
  const at = context.nextNumber() * NUMBERS
  const slot = context.nextSlot()
  return { ...stepwise(slot, (writer) => write(writer, slot, at)), at }
}

/** The nodes, if each of them stands over one number. */
export function overNodes(nodes: readonly (SmallNode | undefined)[]): readonly OverNode[] | undefined {
  const over = nodes.filter((node) => node?.kind === 'over')
  return over.length === nodes.length ? (over as readonly OverNode[]) : undefined
}
