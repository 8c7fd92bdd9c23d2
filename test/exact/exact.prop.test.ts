import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import {
  compareExact,
  decimalsOf,
  type Exact,
  exact,
  isWhole,
  minus,
  plus,
  quotient,
  remainder,
  signOf,
  textOf,
  times,
} from '../../src/exact/exact.ts'

/** Decimal numbers as whole numbers of 10^-20, around where a coefficient stops being a safe whole number. */
const SCALE = 80n
const UNIT = 10n ** SCALE

const edge = BigInt(Number.MAX_SAFE_INTEGER)
const anyDigits = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: edge - 20n, max: edge + 20n }),
  fc.bigInt({ min: -edge - 20n, max: -edge + 20n }),
  fc.bigInt({ min: edge / 10n - 20n, max: edge / 10n + 20n }),
  fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
)
const anyNumber = fc.record({ digits: anyDigits, decimals: fc.integer({ min: 0, max: 20 }) })

type Written = { readonly digits: bigint; readonly decimals: number }

function textFor({ digits, decimals }: Written): string {
  const bare = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0')
  const at = bare.length - decimals
  return `${digits < 0n ? '-' : ''}${bare.slice(0, at)}${decimals === 0 ? '' : `.${bare.slice(at)}`}`
}

const unitsOf = ({ digits, decimals }: Written) => digits * 10n ** (SCALE - BigInt(decimals))
const read = (of: Written) => exact(textFor(of))

/** What src/exact says, in the same units. */
function seen(value: Exact): bigint {
  const [whole = '', fraction = ''] = textOf(value).replace('-', '').split('.')
  const size = BigInt(whole + fraction.padEnd(Number(SCALE), '0'))
  return textOf(value).startsWith('-') ? -size : size
}

const sign = (value: bigint) => (value < 0n ? -1 : value > 0n ? 1 : 0)

/** Two numbers that nearly cancel or nearly agree, written with other numbers of decimals. */
const nearPair = fc
  .record({
    of: anyNumber,
    more: fc.integer({ min: 0, max: 18 }),
    delta: fc.bigInt({ min: -3n, max: 3n }),
    turned: fc.boolean(),
  })
  .map(({ of, more, delta, turned }): [Written, Written] => {
    const digits = (turned ? -of.digits : of.digits) * 10n ** BigInt(more) + delta
    return [of, { digits, decimals: of.decimals + more }]
  })
const anyPair = fc.oneof(fc.tuple(anyNumber, anyNumber), nearPair)

test.prop([anyPair], { numRuns: 5000 })(
  'plus(), minus() and compareExact() agree with BigInt around the switch to big numbers',
  ([a, b]) => {
    const [x, y] = [read(a), read(b)]
    expect(seen(plus(x, y))).toBe(unitsOf(a) + unitsOf(b))
    expect(seen(minus(x, y))).toBe(unitsOf(a) - unitsOf(b))
    expect(compareExact(x, y)).toBe(sign(unitsOf(a) - unitsOf(b)))
    // What was computed is as good as what was read.
    expect(seen(minus(plus(x, y), y))).toBe(unitsOf(a))
    expect(compareExact(minus(plus(x, y), y), x)).toBe(0)
  },
)

test.prop([anyPair], { numRuns: 5000 })(
  'times(), quotient() and remainder() agree with BigInt around the switch to big numbers',
  ([a, b]) => {
    const [x, y] = [read(a), read(b)]
    expect(seen(times(x, y)) * UNIT).toBe(unitsOf(a) * unitsOf(b))
    if (b.digits === 0n) return
    expect(seen(quotient(x, y))).toBe((unitsOf(a) / unitsOf(b)) * UNIT)
    expect(seen(remainder(x, y))).toBe(unitsOf(a) % unitsOf(b))
  },
)

test.prop([anyNumber], { numRuns: 3000 })(
  'signs, whole numbers and decimals are told as BigInt has them',
  (a) => {
    const x = read(a)
    const text = textFor(a)
    const decimals = text.includes('.') ? text.split('.')[1]!.replace(/0+$/, '').length : 0
    expect([signOf(x), isWhole(x), decimalsOf(x)]).toEqual([
      sign(a.digits),
      unitsOf(a) % UNIT === 0n,
      decimals,
    ])
    expect(textOf(x)).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/)
    expect(textOf(x)).not.toBe('-0')
  },
)
