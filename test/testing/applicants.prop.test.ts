import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import {
  assess,
  type FactDefinition,
  type Field,
  formatPath,
  parseFacts,
  type Scheme,
  schemeName,
  traceOf,
} from '../../src/index.ts'
import { applicants, malformedApplicants } from '../../src/testing/fastCheck/index.ts'
import { fixtures } from '../../src/testing/index.ts'
import { naiveCondition } from '../../src/testing/naive/naiveCondition.ts'
import { naiveMeasure } from '../../src/testing/naive/naiveMeasure.ts'
import { compare, ratio } from '../../src/testing/naive/ratio.ts'
import { everyKind } from './everyKind.ts'

const all = [...schemes, everyKind].map((scheme) => [schemeName(scheme), scheme] as const)
const numRuns = 60
const sampled = 400

/** Places that hold nothing, of facts that are not presumed. */
function missingIn(scheme: Scheme, facts: { readonly [fact: string]: unknown }): readonly string[] {
  const isOpen = (field: Field, value: unknown) =>
    !('presumed' in field && field.presumed !== undefined) && (value === undefined || value === null)
  return Object.entries<FactDefinition>(scheme.facts).flatMap(([id, fact]) => {
    const said = facts[id] ?? undefined
    if (fact.kind !== 'group' && fact.kind !== 'list') return isOpen(fact, said) ? [id] : []
    if (fact.kind === 'list' && said === undefined) return [id]
    const rows = fact.kind === 'list' ? Object.keys(said as object) : Object.keys(fact.rows)
    const records = (said ?? {}) as { readonly [row: string]: { readonly [field: string]: unknown } }
    return rows.flatMap((row) =>
      Object.entries(fact.fields).flatMap(([name, field]) =>
        isOpen(field, records[row]?.[name]) ? [`${id}.${row}.${name}`] : [],
      ),
    )
  })
}

describe.each(all)('applicants() of %s', (_, scheme) => {
  test('are in order and complete', () => {
    fc.assert(
      fc.property(applicants(scheme), (facts) => {
        expect(parseFacts(scheme, facts)).toMatchObject({ ok: true })
        expect(missingIn(scheme, facts)).toEqual([])
      }),
      { numRuns },
    )
  })

  test('are in order with something missing where they are partial', () => {
    fc.assert(
      fc.property(applicants(scheme, { kind: 'partial' }), (facts) => {
        expect(parseFacts(scheme, facts)).toMatchObject({ ok: true })
      }),
      { numRuns },
    )
    const partial = fc.sample(applicants(scheme, { kind: 'partial' }), sampled)
    const complete = partial.filter((facts) => missingIn(scheme, facts).length === 0)
    expect(complete.length).toBe(0)
  })

  test('are refused where they are malformed, at each place that is wrong', () => {
    fc.assert(
      fc.property(malformedApplicants(scheme), ({ data, errors }) => {
        const read = parseFacts(scheme, data)
        expect(read.ok).toBe(false)
        const found = read.ok ? [] : read.issues.map(({ path }) => formatPath(path))
        for (const path of errors) {
          expect(found.some((of) => of.startsWith(formatPath(path)))).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  test('reach every tier and none, and thresholds more than one time in twenty', () => {
    const drawn = fc.sample(applicants(scheme), sampled)
    const on = Object.values(fixtures(scheme))[0]!.options.on!
    const assessed = drawn.flatMap((facts) => {
      const result = assess(scheme, facts, { on })
      return result.ok ? [result.value] : []
    })
    const tiers = new Set(assessed.map(({ tier }) => tier))
    for (const { id } of scheme.tiers) expect(tiers).toContain(id)
    expect(tiers).toContain(null)
    const outcomes = new Set(assessed.map(({ outcome }) => outcome))
    expect(outcomes).toContain('met')
    expect(outcomes).toContain('unmet')
    const atThreshold = assessed.filter((of) => JSON.stringify(traceOf(of).tiers).includes('"side":"at"'))
    expect(atThreshold.length / assessed.length).toBeGreaterThan(0.05)
  })

  test('are judged by the library as a second, plain reading of the definition judges them', () => {
    fc.assert(
      fc.property(applicants(scheme), (facts) => {
        const on = '2026-10-01'
        const result = assess(scheme, facts, { on })
        if (!result.ok) throw new Error(result.issues[0].message)
        const situation = { scheme, facts, on }
        const { eligibility, reception, tiers } = traceOf(result.value)
        const elements = [...(scheme.requirements ?? []), ...(scheme.exclusions ?? []), ...scheme.tiers]
        for (const { kind, id, when } of [...eligibility, ...reception, ...tiers]) {
          const list =
            kind === 'tier' ? scheme.tiers : kind === 'exclusion' ? scheme.exclusions : scheme.requirements
          const holds = naiveCondition(situation, list!.find((of) => of.id === id)!.when)
          if (holds !== undefined) expect([id, when.verdict]).toEqual([id, holds ? 'met' : 'unmet'])
        }
        expect(elements.length).toBeGreaterThan(0)
        for (const [id, figure] of Object.entries(result.value.measures)) {
          const value = naiveMeasure(situation, { kind: 'measure', measure: id })
          if (value && 'exact' in figure) expect([id, compare(ratio(figure.exact), value)]).toEqual([id, 0])
        }
      }),
      { numRuns },
    )
  })
})

test('applicants() shrink to an applicant with nothing in it that does not matter', () => {
  const [, scheme] = all.find(([name]) => name === 'yokohama-y-sdgs@2024-04-01')!
  const fails = fc.property(applicants(scheme), (facts) => Number(facts['points']) < 40)
  const { counterexample } = fc.check(fails, { numRuns: 500, seed: 1 })
  const [facts] = counterexample!
  expect(Number(facts['points'])).toBeGreaterThanOrEqual(40)
  expect(facts['dispositions']).toEqual([])
  expect(facts['cityTaxArrears']).toBe(false)
  expect(facts['employees']).toBe('1')
})
