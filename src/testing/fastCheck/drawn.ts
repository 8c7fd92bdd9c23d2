import * as fc from 'fast-check'
import type { FactDefinition, Field, Scheme } from '../../index.ts'
import type { FactsData } from '../naive/situation.ts'
import { anyField, type Named, namedIn } from './anyField.ts'
import { anyRecord, inAgreement } from './anyRecord.ts'

/** A value for each fact; of a list its records, and one more with which records that are known are filled up. */
type Drawn = { readonly [fact: string]: unknown }
type DrawnList = { readonly records: readonly FactsData[]; readonly spare: FactsData }

const MOST_RECORDS = 4

/** A value for each fact of a scheme. */
export function anyDrawn(scheme: Scheme): fc.Arbitrary<Drawn> {
  const named = namedIn(scheme)
  const facts = Object.entries<FactDefinition>(scheme.facts).map(([id, fact]) => [id, anyFact(fact, named)])
  return fc.record(Object.fromEntries(facts) as { readonly [fact: string]: fc.Arbitrary<unknown> })
}

function anyFact(fact: FactDefinition, named: Named): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case 'group': {
      const record = anyRecord(fact, named)
      return fc.record(Object.fromEntries(Object.keys(fact.rows).map((row) => [row, record])))
    }
    case 'list': {
      const record = anyRecord(fact, named)
      const maxLength = Math.min(MOST_RECORDS, fact.maxRecords)
      return fc.record({ records: fc.array(record, { maxLength }), spare: record })
    }
    default:
      return anyField(fact, named)
  }
}

/** What was drawn as facts. */
export function factsOf(scheme: Scheme, drawn: Drawn): FactsData {
  const facts = Object.entries<FactDefinition>(scheme.facts).map(([id, { kind }]) => [
    id,
    kind === 'list' ? (drawn[id] as DrawnList).records : drawn[id],
  ])
  return Object.fromEntries(facts)
}

/**
 * Known facts with everything else as it was drawn. What is presumed of the rest stays unsaid: what a scheme presumes is
 * what it takes known facts to come with.
 */
export function filledUp(scheme: Scheme, drawn: Drawn, known: FactsData): FactsData {
  const facts = Object.entries<FactDefinition>(scheme.facts).flatMap(([id, fact]): [string, unknown][] => {
    const said = known[id]
    switch (fact.kind) {
      case 'group': {
        const rows = drawn[id] as { readonly [row: string]: FactsData }
        const filled = Object.entries(rows).map(([row, record]) => {
          const of = ((said ?? {}) as { readonly [row: string]: FactsData })[row] ?? {}
          return [row, inAgreement(fact, { ...unpresumed(fact.fields, record), ...of }, of)]
        })
        return [[id, Object.fromEntries(filled)]]
      }
      case 'list': {
        const { records, spare } = drawn[id] as DrawnList
        if (said === undefined) return [[id, records]]
        const filler = unpresumed(fact.fields, spare)
        return [[id, (said as readonly FactsData[]).map((of) => inAgreement(fact, { ...filler, ...of }, of))]]
      }
      default:
        if (said !== undefined) return [[id, said]]
        return isPresumed(fact) ? [] : [[id, drawn[id]]]
    }
  })
  return Object.fromEntries(facts)
}

function unpresumed(fields: { readonly [field: string]: Field }, record: FactsData): FactsData {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !isPresumed(fields[name]!)))
}

function isPresumed(field: Field): boolean {
  return 'presumed' in field && field.presumed !== undefined
}
