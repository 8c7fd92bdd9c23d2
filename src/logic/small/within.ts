import type { Fraction } from '../../exact/fraction.ts'
import { type WholeRatio, wholeRatio } from '../../exact/scaled.ts'
import type { Context } from '../context.ts'
import { NO_GAP } from '../interval.ts'
import type { Run } from '../run.ts'
import { overNode, quotientNode } from './overNode.ts'
import { commonOver, DECLINED, findSmall, mostAs, multiplier, oneAs, type SmallNode } from './smallNode.ts'

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
  const boundIn = (run: Run, bound: Fraction) => {
    const { num, den } = bounds.get(bound)!
    return num * (oneAs(to, run) / den)
  }
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const gap = findSmall(run, inner)
    if (gap === DECLINED) return DECLINED
    const by = oneAs(times, run)
    const low = numbers[inner.at]! * by
    const high = numbers[inner.at + 1]! * by
    const from = least && boundIn(run, least.pick(run))
    const until = most && boundIn(run, most.pick(run))
    const isOpen = gap !== NO_GAP
    numbers[at] = isOpen && from !== undefined && from <= high && from > low ? from : low
    numbers[at + 1] = isOpen && until !== undefined && until >= low && until < high ? until : high
    return gap
  }
  const mostOfBounds = among.map(({ num, den }) => Math.abs(num) * (mostAs(to) / den))
  return overNode(context, { ...to, most: Math.max(inner.most * mostAs(times), ...mostOfBounds), fill })
}

/** Bounds do not touch what is settled; what is open is left to the exact numbers. */
function settledAlone(
  context: Context,
  inner: SmallNode & { readonly kind: 'quotient' },
): SmallNode | undefined {
  const fill: (at: number) => SmallNode['fill'] = (at) => (run, numbers) => {
    const gap = findSmall(run, inner)
    numbers.copyWithin(at, inner.at, inner.at + 4)
    return gap === NO_GAP ? gap : DECLINED
  }
  return quotientNode(context, { most: inner.most, mostDen: inner.mostDen, fill })
}
