import * as fc from 'fast-check'
import type { Scheme } from '../../index.ts'
import type { FactsData } from '../naive/situation.ts'
import { anyDrawn, factsOf } from './drawn.ts'

/** A value for each fact that supplementary provisions ask for: those of the edition that asks. */
export function anyTransitionFacts(series: readonly Scheme[]): fc.Arbitrary<FactsData> {
  const asking = series.find(({ transitions = [] }) => transitions.some(({ when }) => when))
  if (!asking) return fc.constant({})
  const named = namedIn(asking.transitions)
  const facts = Object.fromEntries(Object.entries(asking.facts).filter(([id]) => named.has(id)))
  const narrowed: Scheme = { ...asking, facts }
  return anyDrawn(narrowed).map((drawn) => factsOf(narrowed, drawn))
}

/** Every text under which a rule can name a fact. */
function namedIn(rules: unknown): ReadonlySet<string> {
  if (typeof rules !== 'object' || rules === null) return new Set()
  const { fact, in: table } = rules as { readonly fact?: unknown; readonly in?: unknown }
  const here = [fact, table].filter((name) => typeof name === 'string')
  return new Set([...here, ...Object.values(rules).flatMap((inner) => [...namedIn(inner)])])
}
