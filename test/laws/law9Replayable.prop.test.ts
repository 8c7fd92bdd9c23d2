import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordText, type Scheme, toRecord, verifyRecord } from '../../src/index.ts'
import { canonicalJson } from '../../src/scheme/canonicalJson.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import { verified } from '../explain/record/resealed.ts'
import { anyApplicant, anyOptions, anyPartialApplicant } from './arbitraries.ts'
import { assessed } from './assessed.ts'
import type { Data } from './edition.ts'
import { editions } from './editions.ts'

// Law 9, Replayable: a record names all that its result was computed from; it verifies as identical as long as it is
// what it was and the same comes out.

const anySalt = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

describe.each(editions)('$name', (edition) => {
  const { scheme } = edition
  const anyCase = fc.tuple(anyPartialApplicant(edition), anyOptions(scheme))

  test('a record of any applicant verifies as identical, by way of its text as well', () => {
    fc.assert(
      fc.property(anyCase, ([data, options]) => {
        const record = toRecord(assessed(scheme, data, options))
        const text = recordText(record)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        for (const read of [record, JSON.parse(text), JSON.parse(JSON.stringify(record))]) {
          expect(verified([scheme], read)).toMatchObject({ verdict: 'identical', differences: [] })
        }
      }),
      { numRuns: 25 },
    )
  })

  test('a record with any one character changed is not identical, or cannot be read', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), anyCharacter()), {
          minLength: 20,
          maxLength: 20,
        }),
        ([data, options], changes) => {
          const text = recordText(toRecord(assessed(scheme, data, options)))
          for (const [place, character] of changes) {
            const at = Math.floor(place * text.length)
            if (text[at] === character) continue
            const read = parsed(text.slice(0, at) + character + text.slice(at + 1))
            if (read === undefined) continue
            const result = verifyRecord([scheme], read)
            if (result.ok) expect(result.value.verdict).toBe('altered')
            else expect(result.issues.length).toBeGreaterThan(0)
          }
        },
      ),
      { numRuns: 8 },
    )
  })

  test('a record says of withheld facts nothing but what outcome, tier and stages say', () => {
    const withheld = anyWithheld(scheme)
    fc.assert(
      fc.property(
        anyCase,
        anyApplicant(edition),
        withheld,
        anySalt,
        ([data, options], other, redact, salt) => {
          const changed = { ...data, ...only(other, redact) }
          const [first, second] = [data, changed].map((facts) => {
            const record = toRecord(assessed(scheme, facts, options), { redact, salt })
            expect(Object.keys(record.facts).filter((fact) => redact.includes(fact))).toEqual([])
            return record
          })
          const openIn = (record: typeof first) => {
            const { digest, redacted, result, ...rest } = record!
            const { outcome, tier, tierRange, stages, ...open } = result
            return canonicalJson({ ...rest, open, withheld: Object.keys(redacted ?? {}) })
          }
          expect(openIn(second)).toBe(openIn(first))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('a record with facts withheld is incomplete, and identical once they are supplied', () => {
    fc.assert(
      fc.property(anyCase, anyWithheld(scheme), anySalt, ([data, options], redact, salt) => {
        const assessment = assessed(scheme, data, options)
        const record = toRecord(assessment, { redact, salt })
        const bare = verified([scheme], record)
        expect([bare.verdict, bare.differences]).toEqual(
          redact.length === 0 ? ['identical', []] : ['incomplete', []],
        )
        const known = toRecord(assessment).facts
        const supplied = Object.fromEntries(redact.map((fact) => [fact, known[fact] ?? null]))
        const whole = verified([scheme], record, { supplied, salt })
        expect([whole.verdict, whole.differences, whole.notSupplied]).toEqual(['identical', [], []])
      }),
      { numRuns: 25 },
    )
  })
})

/** What a careless or a careful hand may write in place of a character. */
function anyCharacter(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...'0123456789abcdefxyz{}[]":,. \\-あ'),
    fc.string({ minLength: 1, maxLength: 1 }),
  )
}

/** The sensitive facts, or any others: those of the criteria too. */
function anyWithheld(scheme: Scheme): fc.Arbitrary<string[]> {
  const facts = Object.entries<FactDefinition>(scheme.facts)
  const sensitive = facts.filter(([, fact]) => fact.sensitive).map(([id]) => id)
  return fc.oneof(
    fc.constant(sensitive),
    fc.subarray(
      facts.map(([id]) => id),
      { maxLength: 4 },
    ),
    fc.subarray(facts.map(([id]) => id)),
  )
}

/** What an applicant says of some facts, `null` where it says nothing. */
function only(data: Data, facts: readonly string[]): Data {
  return Object.fromEntries(facts.map((fact) => [fact, data[fact] ?? null]))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
