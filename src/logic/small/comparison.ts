import type { Fraction } from '../../exact/fraction.ts'
import { wholeRatio } from '../../exact/scaled.ts'
import type { Comparison } from '../../scheme/conditionDefinition.ts'
import { openBecause } from '../interval.ts'
import type { Run } from '../run.ts'
import { MET, UNMET, type Verdict } from '../verdict.ts'
import { DECLINED, findSmall, isSafe, mostAs, oneAs, type SmallNode } from './smallNode.ts'

type Judge = (run: Run) => Verdict

/**
 * A measure held against a number of the text, both in whole numbers and multiplied crosswise; as `compareInterval` has
 * it. Where a product may leave the safe ones, and where the node declines, the exact numbers judge.
 */
export function smallComparison(
  node: SmallNode | undefined,
  is: Comparison,
  bound: Fraction,
  exactly: Judge,
): Judge {
  const whole = wholeRatio(bound)
  if (!node || !whole) return exactly
  const { num, den } = whole
  const mostDen = node.kind === 'over' ? mostAs(node) : node.mostDen
  if (!isSafe(node.most * den) || !isSafe(Math.abs(num) * mostDen)) return exactly
  const { at } = node
  if (node.kind === 'over') {
    return (run) => {
      const gap = findSmall(run, node)
      if (gap === DECLINED) return exactly(run)
      const { numbers } = run.work
      const target = num * oneAs(node, run)
      return settle(is, numbers[at]! * den - target, numbers[at + 1]! * den - target) ?? openBecause(gap)
    }
  }
  return (run) => {
    const gap = findSmall(run, node)
    if (gap === DECLINED) return exactly(run)
    const { numbers } = run.work
    const low = numbers[at]! * den - num * numbers[at + 1]!
    const high = numbers[at + 2]! * den - num * numbers[at + 3]!
    return settle(is, low, high) ?? openBecause(gap)
  }
}

/** By the signs of both ends' distance from the bound; nothing while the answer is open. */
function settle(is: Comparison, low: number, high: number): Verdict | undefined {
  switch (is) {
    case 'atLeast':
      return low >= 0 ? MET : high < 0 ? UNMET : undefined
    case 'moreThan':
      return low > 0 ? MET : high <= 0 ? UNMET : undefined
    case 'atMost':
      return high <= 0 ? MET : low > 0 ? UNMET : undefined
    case 'lessThan':
      return high < 0 ? MET : low >= 0 ? UNMET : undefined
    case 'equal':
      return low === 0 && high === 0 ? MET : low > 0 || high < 0 ? UNMET : undefined
  }
}
