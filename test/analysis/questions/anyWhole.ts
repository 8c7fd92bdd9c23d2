import fc from 'fast-check'
import { parseFacts } from '../../../src/index.ts'
import type { FactDefinition, Field } from '../../../src/scheme/factDefinition.ts'
import type { Data, Edition } from '../../laws/edition.ts'
import { anyField } from '../../laws/otherFacts.ts'

type Record = { readonly [field: string]: unknown }

/**
 * An applicant of whom every fact is known that nothing is presumed about. Each answer to a flag or a choice is as
 * likely as any other; numbers and records are those of the edition.
 */
export function anyWhole(edition: Edition): fc.Arbitrary<Data> {
  return edition
    .complete()
    .chain((data) => anyRest(edition, data))
    .filter((data) => parseFacts(edition.scheme, data).ok)
}

function anyRest({ scheme }: Edition, data: Data): fc.Arbitrary<Data> {
  const facts = Object.entries<FactDefinition>(scheme.facts)
  return fc.record(Object.fromEntries(facts.map(([id, fact]) => [id, anyFact(fact, data[id])])))
}

function anyFact(fact: FactDefinition, known: unknown): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case 'group': {
      const rows = Object.keys(fact.rows).map((row) => {
        const record = (known as { readonly [row: string]: Record } | undefined)?.[row]
        return [row, anyRecord(fact.fields, record)] as const
      })
      return fc.record(Object.fromEntries(rows))
    }
    case 'list':
      return Array.isArray(known)
        ? fc.tuple(...known.map((record: Record) => anyRecord(fact.fields, record)))
        : fc.array(anyRecord(fact.fields, {}), { maxLength: Math.min(2, fact.maxRecords) })
    case 'flag':
    case 'choice':
      return fact.presumed === undefined ? anyField(fact, undefined, true) : fc.constant(known)
    default:
      return anyField(fact, known, true)
  }
}

function anyRecord(fields: { readonly [field: string]: Field }, known: Record = {}): fc.Arbitrary<unknown> {
  const entries = Object.entries(fields).map(([name, field]) => [name, anyField(field, known[name], true)])
  return fc.record(Object.fromEntries(entries))
}
