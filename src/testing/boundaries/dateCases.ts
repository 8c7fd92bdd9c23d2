import type { Condition, FactDefinition, Scheme } from '../../index.ts'
import { naiveBetween } from '../naive/naiveLeaves.ts'
import type { FactsData } from '../naive/situation.ts'
import type { ConditionBoundary } from './boundaryCase.ts'
import { conditionCase } from './conditionCase.ts'
import { besideMoment, type DayPair, notAfterPairs, withinPairs } from './dayPairs.ts'
import type { Found } from './thresholds.ts'

/** A date or time at the first and the last that the text names, and beside them. */
export function betweenCases(
  scheme: Scheme,
  found: Found<Condition & { kind: 'between' }>,
  timeUnit: 'minute' | 'second',
): readonly ConditionBoundary[] {
  const { fact, from, until } = found.node
  const unit = (scheme.facts[fact] as FactDefinition).kind === 'dateTime' ? timeUnit : 'day'
  // A text can name one day alone, its first and last.
  return [...new Set([from, until])].flatMap((end) =>
    end === undefined
      ? []
      : besideMoment(end, unit).map(({ side, value }) =>
          conditionCase(scheme, found, {
            side,
            what: fact,
            threshold: end,
            value,
            verdict: naiveBetween(value, found.node),
            known: { [fact]: value },
          }),
        ),
  )
}

/** A date that has to be on or before another, or in a period that runs from another, at its ends and beside them. */
export function dayCases(
  scheme: Scheme,
  found: Found<Condition & { kind: 'notAfter' | 'within' }>,
): readonly ConditionBoundary[] {
  const { node } = found
  const pairs = node.kind === 'notAfter' ? notAfterPairs(node.date, node.other) : withinPairs(node, node)
  return pairs.map((pair) => conditionCase(scheme, found, { ...pair, ...saidIn(pair) }))
}

/** Days as the facts and the day of the moment that they are. */
export function saidIn({ days }: Pick<DayPair, 'days'>): { readonly known: FactsData; readonly on?: string } {
  let known: FactsData = {}
  let on: string | undefined
  for (const [of, day] of days) {
    if ('fact' in of) known = { ...known, [of.fact]: day }
    if ('moment' in of) on = day
  }
  return { known, ...(on === undefined ? {} : { on }) }
}
