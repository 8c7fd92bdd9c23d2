import type { Comparison, Condition, Measure, Scheme } from '../../../src/index.ts'
import { assessed } from '../../laws/assessed.ts'
import { schemeOf } from '../anyDefinition.ts'

type Facts = Scheme['facts']

/** What a measure is or can still be: its value, or its least and its most as `'1..5'`, `'..'` where there is no bound. */
export function figureOf(facts: Facts, value: Measure, data: object = {}): string {
  const figure = assessed(schemeOf({ facts, measures: { m: { value } } }), data).measures['m']!
  if ('exact' in figure) return figure.exact
  return `${figure.low?.exact ?? ''}..${figure.high?.exact ?? ''}`
}

/** The missing facts that can turn `value is bound`, in no order, and whether these are exact. */
export function missingFor(facts: Facts, value: Measure, is: Comparison, bound: string, data: object = {}) {
  return missingOf(facts, { m: value }, [{ kind: 'compare', measure: 'm', is, value: bound }], data)
}

/** The same for several tiers, from the highest down, over several measures. */
export function missingOf(
  facts: Facts,
  measures: Readonly<Record<string, Measure>>,
  tiers: readonly Condition[],
  data: object = {},
) {
  const scheme = schemeOf({
    facts,
    measures: Object.fromEntries(Object.entries(measures).map(([id, value]) => [id, { value }])),
    tiers: tiers.map((when, at) => ({ id: `tier-${at}`, when, cite: 'p' })),
  })
  const { missing, missingIs } = assessed(scheme, data)
  return [missing.map(({ fact }) => fact.join('.')).sort(), missingIs]
}

/** What a comparison with a measure comes to. */
export function verdictOn(facts: Facts, value: Measure, is: Comparison, bound: string, data: object = {}) {
  const when: Condition = { kind: 'compare', measure: 'm', is, value: bound }
  const scheme = schemeOf({
    facts,
    measures: { m: { value } },
    tiers: [{ id: 'certified', when, cite: 'p' }],
  })
  return assessed(scheme, data).outcome
}
