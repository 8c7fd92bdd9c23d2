import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, traceOf } from '../../src/assess/assess.ts'
import { validity } from '../../src/lifecycle/validity.ts'
import { parseScheme } from '../../src/scheme/parseScheme.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { sampleFacts, sampleScheme } from './fixtures.ts'
import { anyMutation } from './mutations.ts'

/** Everything that assessing under a scheme computes, now or when it is asked for; and the validity. */
function assessFully(scheme: Scheme, facts: unknown): void {
  for (const at of ['application', 'decision'] as const) {
    const result = assess(scheme, facts, { at, on: '2026-05-01' })
    if (!result.ok) continue
    JSON.stringify(result.value)
    traceOf(result.value)
  }
  for (const kind of ['initial', 'renewal'] as const) {
    validity(scheme, { decidedOn: '2026-05-01', for: kind })
  }
}

test('parseScheme() lets nothing pass that makes assess() throw', () => {
  let read = 0
  fc.assert(
    fc.property(anyMutation(sampleScheme), (data) => {
      const parsed = parseScheme(data)
      if (!parsed.ok) {
        expect(parsed.issues.length).toBeGreaterThan(0)
        return
      }
      read += 1
      if (parsed.value.holds === 'period') return
      assessFully(parsed.value, {})
      assessFully(parsed.value, sampleFacts)
    }),
    { numRuns: 1_000 },
  )
  // the property would say little if hardly any mutation were read
  expect(read).toBeGreaterThan(150)
})

test('parseScheme() reads what it has read again, and finds it equal', () => {
  fc.assert(
    fc.property(anyMutation(sampleScheme), (data) => {
      const parsed = parseScheme(data)
      if (parsed.ok) expect(parseScheme(parsed.value)).toEqual(parsed)
    }),
    { numRuns: 300 },
  )
})

test('parseScheme() gives issues whose paths lead to where something stands, or should', () => {
  fc.assert(
    fc.property(anyMutation(sampleScheme), (data) => {
      const parsed = parseScheme(data)
      if (parsed.ok) return
      for (const { path } of parsed.issues) {
        const holder = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as never)?.[step], data)
        expect(typeof holder).toBe('object')
      }
    }),
    { numRuns: 500 },
  )
})

test('parseScheme() gives a result for anything', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withMap: true }), (data) => {
      expect(parseScheme(data).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})
