import type { Fraction } from '../../exact/fraction.ts'
import { type WholeRatio, wholeRatio } from '../../exact/scaled.ts'
import type { Context } from '../context.ts'
import type { Run } from '../run.ts'
import { takenAs } from './arithmetic.ts'
import { overNode, quotientNode } from './overNode.ts'
import { Op } from './program.ts'
import { commonOver, mostAs, multiplier, oneAs, type SmallNode } from './smallNode.ts'

/** A bound that the text gives a measure: every number that it can be, and which of them it is in a run. */
export type MeasureBound = {
  readonly among: readonly Fraction[]
  readonly pick: (run: Run) => Fraction
}

/** A measure within the bounds that the text gives it, as `within` has it for intervals. */
export function smallWithin(
  context: Context,
  inner: SmallNode,
  least: MeasureBound | undefined,
  most: MeasureBound | undefined,
): SmallNode | undefined {
  if (!least && !most) return inner
  if (inner.kind === 'quotient') return settledAlone(context, inner)
  const bounds = new Map<Fraction, WholeRatio>()
  for (const bound of [...(least?.among ?? []), ...(most?.among ?? [])]) {
    const whole = wholeRatio(bound)
    if (!whole) return undefined
    bounds.set(bound, whole)
  }
  const among = [...bounds.values()]
  const to = commonOver([inner, ...among.map(({ den }) => ({ per: den, inUnits: false }))])
  const times = multiplier(inner, to)
  const boundIn =
    ({ pick }: MeasureBound) =>
    (run: Run) => {
      const { num, den } = bounds.get(pick(run))!
      return num * (oneAs(to, run) / den)
    }
  const mostOfBounds = among.map(({ num, den }) => Math.abs(num) * (mostAs(to) / den))
  return overNode(
    context,
    { ...to, most: Math.max(inner.most * mostAs(times), ...mostOfBounds) },
    (writer, slot, at) => {
      const asks = [least, most].map((bound) => (bound ? writer.ask(boundIn(bound)) : -1))
      writer.step(Op.Within, slot, at, ...takenAs(writer, inner, times), ...asks)
    },
  )
}

/** Bounds do not touch what is settled; what is open is left to the exact numbers. */
function settledAlone(
  context: Context,
  inner: SmallNode & { readonly kind: 'quotient' },
): SmallNode | undefined {
  return quotientNode(context, inner, (writer, slot, at) => {
    writer.use(inner)
    writer.step(Op.Settled, slot, at, inner.at, inner.slot)
  })
}
