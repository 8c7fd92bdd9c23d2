import { type Figure, numberFigure } from '../assess/figure.ts'
import { type Exact, minus, signOf, zero } from '../exact/exact.ts'
import { type Fraction, fraction } from '../exact/fraction.ts'
import { parseExact } from '../exact/parseExact.ts'
import { makeIssue, nestIssue } from '../issue.ts'
import { issueList } from '../issueList.ts'
import { fail, failWith, type Result, succeed } from '../result.ts'

/** The three values of an indicator: when it was applied for, now, and as aimed at. */
export type KpiValues = {
  readonly initial: string | number
  readonly current: string | number
  readonly target: string | number
}

/**
 * How far an indicator has come: (current - initial) / (target - initial), exactly. More than 100 % and less than 0 %
 * are values.
 *
 * @param values - decimal text, or numbers of at most 15 significant digits; percentages as numbers of per cent
 * @returns the achievement as an exact fraction and a percentage that is cut; or issues: those of the numbers, and
 * `kpi/no-distance` where the target is the initial value (an indicator of maintenance takes a formula of its own)
 * @example
 * ```ts
 * import { kpiAchievement } from 'kijun'
 * const result = kpiAchievement({ initial: '0', current: '1', target: '3' })
 * result.ok && result.value // => { exact: '1/3', percent: '33.33', terminates: false }
 * ```
 */
export function kpiAchievement(values: KpiValues): Result<Figure> {
  const list = issueList()
  const [initial, current, target] = (['initial', 'current', 'target'] as const).map((name) => {
    const read = parseExact(values[name])
    if (read.ok) return read.value
    for (const issue of read.issues) list.add(nestIssue(issue, name))
    return zero
  }) as [Exact, Exact, Exact]
  if (list.issues.length > 0) return failWith(list.issues)
  const distance = minus(target, initial)
  if (signOf(distance) === 0) return fail(makeIssue('kpi/no-distance', ['target'], {}))
  const way = minus(current, initial)
  const turned = signOf(distance) < 0
  const achieved: Fraction = turned
    ? fraction(minus(zero, way), minus(zero, distance))
    : fraction(way, distance)
  return succeed(numberFigure(achieved, 'percent'))
}
