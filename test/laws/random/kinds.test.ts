import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFacts, parseScheme } from '../../../src/index.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { conditionsOf } from '../../../src/scheme/walk/conditionsOf.ts'
import { fieldsOf } from '../../../src/scheme/walk/fieldsOf.ts'
import { measuresOf } from '../../../src/scheme/walk/measuresOf.ts'
import { rowConditionsOf } from '../../../src/scheme/walk/rowConditionsOf.ts'
import { conditionSchema } from '../../../src/scheme/zod/conditionSchema.ts'
import { fieldSchema } from '../../../src/scheme/zod/fieldSchema.ts'
import { measureSchema } from '../../../src/scheme/zod/measureSchema.ts'
import { rowConditionSchema } from '../../../src/scheme/zod/rowConditionSchema.ts'
import { anyScheme } from './anyScheme.ts'
import { anyCase } from './applicants.ts'

// The random definitions of these laws: that they are valid, and that nothing the language can say is missing in them.

test('every random definition is one that parseScheme() takes', () => {
  fc.assert(
    fc.property(anyScheme(), (scheme) => {
      const read = parseScheme(scheme)
      expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('every random applicant is one that parseFacts() takes, in whole and in part', () => {
  fc.assert(
    fc.property(anyCase(), ({ scheme, complete, partial, filled }) => {
      for (const data of [complete, partial, filled]) {
        const read = parseFacts(scheme, data)
        expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('300 random definitions hold every kind of field, measure and condition at least ten times', () => {
  const samples = fc.sample(anyScheme(), 300)
  const found = {
    fields: countKinds(samples, (scheme) => [...fieldsOf(scheme), ...factsOf(scheme)]),
    measures: countKinds(samples, measuresOf),
    conditions: countKinds(samples, conditionsOf),
    rows: countKinds(samples, rowConditionsOf),
  }
  const known = {
    fields: [...kindsIn(fieldSchema()), 'group', 'list'],
    measures: kindsIn(measureSchema()),
    conditions: kindsIn(conditionSchema()),
    rows: kindsIn(rowConditionSchema()),
  }
  for (const of of ['fields', 'measures', 'conditions', 'rows'] as const) {
    expect(Object.keys(found[of]).sort()).toEqual([...new Set(known[of])].sort())
    for (const [kind, times] of Object.entries(found[of])) expect(times, `${of} ${kind}`).toBeGreaterThan(9)
  }
})

test('300 random definitions differ in what they say beside', () => {
  const samples = fc.sample(anyScheme(), 300)
  const text = samples.map((scheme) => JSON.stringify(scheme))
  const said = [
    '"presumed":',
    '"finding":',
    '"findings":',
    '"limits":',
    '"only":',
    '"step":',
    '"above":',
    '"maxCharacters":',
    '"asked":',
    '"at":["',
    '"curable":',
    '"leavesOpen":',
    '"parameter":"margin"',
    '"exclusions":[{',
    '"requirements":[{',
    '"referrals":[{',
    '"earlier"',
    '"firstOnOrAfter"',
    '"cite":["p1","p4"',
    '"id":"t2"',
  ]
  for (const part of said) {
    expect(text.filter((of) => of.includes(part)).length, part).toBeGreaterThan(9)
  }
})

type Kinded = readonly { readonly node: { readonly kind: string } }[]

function factsOf(scheme: Scheme): Kinded {
  return Object.values(scheme.facts).map((node) => ({ node }))
}

function countKinds(samples: readonly Scheme[], of: (scheme: Scheme) => Kinded): { [kind: string]: number } {
  const times: { [kind: string]: number } = {}
  for (const { node } of samples.flatMap(of)) times[node.kind] = (times[node.kind] ?? 0) + 1
  return times
}

/** The kinds that a part of the language has, as its schema lists them. */
function kindsIn(schema: unknown): readonly string[] {
  type Union = {
    readonly options: readonly { readonly shape: { readonly kind: { readonly value: string } } }[]
  }
  return (schema as Union).options.map(({ shape }) => shape.kind.value)
}
