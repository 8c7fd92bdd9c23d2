import type { Field, Measure, Scheme } from '../../index.ts'
import { naiveIssues } from '../naive/naiveIssues.ts'
import { lowestTerms, type Ratio, textOf } from '../naive/ratio.ts'
import type { FactsData } from '../naive/situation.ts'

/**
 * The facts that a number is read from, within their bounds: of a measure that is one fact that fact, of one that is one
 * fact divided by another both. Nothing of any other measure, and where no facts come to the number.
 */
export function directFacts(scheme: Scheme, measure: Measure, value: Ratio): FactsData | undefined {
  switch (measure.kind) {
    case 'measure':
      return directFacts(scheme, scheme.measures![measure.measure]!.value, value)
    case 'fact':
      return said(scheme, [measure.fact, value])
    case 'ratio': {
      const { of, to } = measure
      if (of.kind !== 'fact' || to.kind !== 'fact' || of.fact === to.fact) return undefined
      const { n, d } = lowestTerms(value)
      const found = SCALES.map((scale) =>
        said(scheme, [of.fact, { n: n * scale, d: 1n }], [to.fact, { n: d * scale, d: 1n }]),
      )
      return found.find((facts) => facts !== undefined)
    }
    default:
      return undefined
  }
}

/** Counts may have a least value: then both are made larger. */
const SCALES = [1n, 2n, 10n, 100n, 1000n]

function said(scheme: Scheme, ...values: readonly (readonly [fact: string, value: Ratio])[]) {
  const facts = values.map(([fact, value]) => [fact, textOf(value)] as const)
  const isRead = facts.every(
    ([fact, text]) => !text.includes('/') && naiveIssues(scheme.facts[fact] as Field, text).length === 0,
  )
  return isRead ? Object.fromEntries(facts) : undefined
}
