import { cut, div, lowestTerms, mul, type Ratio, ratio, sub, whole } from './fraction.ts'

export type Achievement = {
  readonly exact: string
  readonly percent: string
  readonly terminates: boolean
}

/** A5-3 達成度の計算式(基本式): (現状値 - 当初値) / (目標値 - 当初値); undefined where nothing is aimed at. */
export function achievement(initial: string, current: string, target: string): Achievement | undefined {
  const distance = sub(ratio(target), ratio(initial))
  if (distance.n === 0n) return undefined
  const achieved = div(sub(ratio(current), ratio(initial)), distance)
  const percent = mul(achieved, whole(100))
  const needed = decimalsOf(percent)
  return {
    exact: lowestTerms(achieved),
    percent: cut(percent, Math.max(2, needed ?? 2)),
    terminates: needed !== undefined,
  }
}

/** How many decimals say all of it; undefined where no number of them does. */
function decimalsOf(value: Ratio): number | undefined {
  const [, under = '1'] = lowestTerms(value).split('/')
  let rest = BigInt(under)
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime
  if (rest !== 1n) return undefined
  let decimals = 0
  while ((value.n * 10n ** BigInt(decimals)) % value.d !== 0n) decimals += 1
  return decimals
}
