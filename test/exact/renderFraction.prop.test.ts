import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFraction } from '../../src/exact/parseFraction.ts'
import { renderDecimal, renderExact, renderPercent } from '../../src/exact/renderFraction.ts'
import { compare, cut, magnitude, mul, type Ratio, ratio, sub, whole } from '../oracle/fraction.ts'
import { anyDecimal, anyPositiveDecimal } from './anyDecimal.ts'

/** A number as a definition may hold one: a decimal, a percentage or a fraction of decimals. */
const anyFractionText = fc.oneof(
  anyDecimal,
  anyDecimal.map((text) => `${text}%`),
  fc.tuple(anyDecimal, anyPositiveDecimal).map(([num, den]) => `${num}/${den}`),
  fc
    .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 200 }))
    .map(([num, den]) => `${num}/${den}`),
)

function read(text: string) {
  const parsed = parseFraction(text)
  if (!parsed.ok) throw new Error(`${text} was not read`)
  return parsed.value
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b)
}

/** Cut towards zero, by less than one unit of the last place; complete exactly where it says so. */
function expectCut(value: Ratio, shown: { text: string; terminates: boolean }, decimals: number): void {
  expect(shown.text).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/)
  const places = shown.text.split('.')[1]?.length ?? 0
  expect(places).toBeGreaterThanOrEqual(decimals)
  const left = sub(magnitude(value), magnitude(ratio(shown.text)))
  expect(compare(left, whole(0))).not.toBe(-1)
  expect(compare(left, { n: 1n, d: 10n ** BigInt(decimals) })).toBe(-1)
  expect(shown.terminates).toBe(left.n === 0n)
  expect(shown.text).toBe(cut(value, places))
  expect(shown.text.startsWith('-')).toBe(value.n < 0n && /[1-9]/.test(shown.text))
}

test('renderExact() says the value, in lowest terms where it is a fraction', () => {
  fc.assert(
    fc.property(anyFractionText, (text) => {
      const written = renderExact(read(text))
      expect(compare(ratio(written), ratio(text))).toBe(0)
      expect(written).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9]|\/[1-9]\d*)?$/)
      const [num, den] = written.split('/') as [string, string?]
      if (den === undefined) return
      expect(commonDivisor(magnitude(ratio(num)).n, BigInt(den))).toBe(1n)
      expect(den).not.toBe('1')
    }),
    { numRuns: 300 },
  )
})

test('renderDecimal() cuts and never rounds, and knows when it says everything', () => {
  fc.assert(
    fc.property(anyFractionText, fc.integer({ min: 0, max: 12 }), (text, decimals) => {
      expectCut(ratio(text), renderDecimal(read(text), decimals), decimals)
    }),
    { numRuns: 300 },
  )
})

test('renderPercent() cuts and never rounds, in hundredths', () => {
  fc.assert(
    fc.property(anyFractionText, fc.integer({ min: 0, max: 6 }), (text, decimals) => {
      expectCut(mul(ratio(text), whole(100)), renderPercent(read(text), decimals), decimals)
    }),
    { numRuns: 400 },
  )
})

test('a value below a threshold never shows as the threshold', () => {
  const thresholds = ['80', '60', '30', '10', '59.5', '100']
  fc.assert(
    fc.property(
      fc.constantFrom(...thresholds),
      fc.integer({ min: 1, max: 45 }),
      fc.constantFrom('1', '1/3', '1/7'),
      fc.integer({ min: 0, max: 8 }),
      (threshold, place, unit, decimals) => {
        const tiny = mul(ratio(unit), { n: 1n, d: 10n ** BigInt(place) })
        const below = sub(ratio(threshold), tiny)
        const shown = renderDecimal(read(`${below.n}/${below.d}`), decimals).text
        expect(compare(ratio(shown), ratio(threshold))).toBe(-1)
      },
    ),
    { numRuns: 300 },
  )
})
