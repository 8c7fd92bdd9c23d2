import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/exact/exact.ts'
import { MAX_DIGITS, parseExact } from '../../src/exact/parseExact.ts'
import { formatIssue, type IssueCode } from '../../src/issue.ts'

const nines = (n: number) => '9'.repeat(n)

const acceptedText: [string, string][] = [
  ['0', '0'],
  ['-0', '0'], // this library has no negative zero
  ['-0.000', '0'],
  ['00', '0'],
  ['007', '7'],
  ['-007.10', '-7.1'],
  ['59.5', '59.5'],
  ['41.50', '41.5'],
  ['2.39999999999999999999999999999999999999', '2.39999999999999999999999999999999999999'],
  [`0.${'0'.repeat(58)}1`, `0.${'0'.repeat(58)}1`], // never 1e-59
  [`1${'0'.repeat(59)}`, `1${'0'.repeat(59)}`], // never 1e+59
  [nines(60), nines(60)],
  [`-${nines(60)}`, `-${nines(60)}`], // a sign is no digit
  [`-${nines(30)}.${nines(30)}`, `-${nines(30)}.${nines(30)}`], // nor is a point
]

const refusedText: [IssueCode, string][] = [
  ['number/form', ''],
  ['number/form', '-'],
  ['number/form', '.'],
  ['number/form', '.5'],
  ['number/form', '5.'],
  ['number/form', '-.5'],
  ['number/form', '--5'],
  ['number/form', '1.2.3'],
  ['number/form', '1e3'],
  ['number/form', '1E3'],
  ['number/form', '1e-3'],
  ['number/form', '1e999999999'],
  ['number/form', '+1'],
  ['number/form', '1,000'],
  ['number/form', '1.000,5'],
  ['number/form', '1_000'],
  ['number/form', '1 000'],
  ['number/form', ' 1'],
  ['number/form', '1 '],
  ['number/form', '1\n'],
  ['number/form', '\u00a01'],
  ['number/form', '１２'],
  ['number/form', '6１'],
  ['number/form', '五'],
  ['number/form', '١٢'],
  ['number/form', '−5'],
  ['number/form', '5．5'],
  ['number/form', '0x10'],
  ['number/form', '0b11'],
  ['number/form', '0o7'],
  ['number/form', 'Infinity'],
  ['number/form', '-Infinity'],
  ['number/form', 'NaN'],
  ['number/form', '80%'],
  ['number/form', '2/3'],
  ['number/form', '1n'],
  ['number/digits', nines(61)],
  ['number/digits', `-${nines(61)}`],
  ['number/digits', `0.${'0'.repeat(59)}1`],
  ['number/digits', '0'.repeat(61)], // zeros in front are digits that are read, too
  ['number/digits', '1'.repeat(5000)],
  ['number/digits', `0.${'3'.repeat(5000)}`],
  ['number/form', `${'1'.repeat(5000)}x`],
]

// What a JSON number is, is what its shortest decimal form says: ECMA-262 Number::toString.
const acceptedNumbers: [number, string][] = [
  [0, '0'],
  [-0, '0'],
  [0.1, '0.1'],
  [-2.4, '-2.4'],
  [59.5, '59.5'],
  [1e21, '1000000000000000000000'], // String() writes it with an exponent
  [-1e21, '-1000000000000000000000'],
  [1e-7, '0.0000001'], // as here
  [1.5e-7, '0.00000015'],
  [1.25e30, `125${'0'.repeat(28)}`],
  [1e59, `1${'0'.repeat(59)}`],
  [1e-59, `0.${'0'.repeat(58)}1`],
  [123_456_789_012_345, '123456789012345'],
  [1_234_567_890_123_450, '1234567890123450'], // 16 digits, 15 of them significant
  [0.123456789012345, '0.123456789012345'],
  [0.00000123456789012345, '0.00000123456789012345'], // zeros in front are not significant
  [123_456_789_012_300_000_000, '123456789012300000000'], // nor are those behind
]

const refusedNumbers: [IssueCode, number][] = [
  ['number/imprecise', 0.30000000000000004], // 0.1 + 0.2
  ['number/imprecise', 1_234_567_890_123_456],
  ['number/imprecise', 2 ** 53],
  ['number/imprecise', Number.MAX_SAFE_INTEGER],
  ['number/imprecise', 1 / 3],
  ['number/imprecise', 79.99999999999984], // a hundred times 0.8, summed in doubles
  ['number/imprecise', Number.MAX_VALUE],
  ['number/digits', 1e60],
  ['number/digits', -1e60],
  ['number/digits', 1e300],
  ['number/digits', 1e-60],
  ['number/digits', Number.MIN_VALUE],
  ['number/form', Number.NaN],
  ['number/form', Number.POSITIVE_INFINITY],
  ['number/form', Number.NEGATIVE_INFINITY],
]

const refusedTypes: unknown[] = [
  null,
  undefined,
  true,
  10n,
  {},
  [],
  ['5'],
  new Date(0),
  Object('5'),
  { valueOf: () => 5, toString: () => '5' },
  Symbol('5'),
  () => 5,
]

describe('parseExact()', () => {
  test.each(acceptedText)('reads the text %s as %s', (text, written) => {
    const read = parseExact(text)
    expect(read.ok && textOf(read.value)).toBe(written)
  })

  test.each(refusedText)('gives %s for the text %j', (code, text) => {
    const read = parseExact(text)
    expect(read).toMatchObject({ ok: false, issues: [{ code, path: [] }] })
    expect(!read.ok && read.issues).toHaveLength(1)
  })

  test.each(acceptedNumbers)('reads the JSON number %d as %s', (number, written) => {
    const read = parseExact(number)
    expect(read.ok && textOf(read.value)).toBe(written)
  })

  test.each(refusedNumbers)('gives %s for the JSON number %d', (code, number) => {
    expect(parseExact(number)).toMatchObject({ ok: false, issues: [{ code, path: [] }] })
  })

  test('gives input/type for what is neither text nor a number', () => {
    for (const value of refusedTypes) {
      expect(parseExact(value)).toMatchObject({ ok: false, issues: [{ code: 'input/type', path: [] }] })
    }
    expect(parseExact(null)).toMatchObject({ issues: [{ params: { expected: 'a number', given: 'null' } }] })
  })

  test('says what was given', () => {
    expect(parseExact('1e3')).toMatchObject({ issues: [{ params: { given: '"1e3"' } }] })
    expect(parseExact(Number.NaN)).toMatchObject({ issues: [{ params: { given: 'NaN' } }] })
    expect(parseExact(1e60)).toMatchObject({ issues: [{ params: { digits: 61, maximumDigits: 60 } }] })
    expect(parseExact(1.5e-60)).toMatchObject({ issues: [{ params: { digits: 62, maximumDigits: 60 } }] })
    expect(parseExact(2 ** 53)).toMatchObject({
      issues: [{ params: { given: '9007199254740992', maximumDigits: 15 } }],
    })
  })

  test('tells someone with an imprecise number to pass a string, in both languages', () => {
    const read = parseExact(0.30000000000000004)
    if (read.ok) throw new Error('0.30000000000000004 was read')
    expect(read.issues[0].message).toContain('0.30000000000000004')
    expect(read.issues[0].message).toContain('pass it as a string')
    expect(formatIssue(read.issues[0], 'ja')).toContain('文字列で渡してください')
  })

  test('says how many digits there were and how many are read', () => {
    const read = parseExact('1'.repeat(5000))
    expect(read).toMatchObject({ issues: [{ params: { digits: 5000, maximumDigits: MAX_DIGITS } }] })
  })

  test('answers huge text at once, and shortens it in the issue', () => {
    const started = performance.now()
    for (const text of ['9'.repeat(5_000_000), `${'9'.repeat(5_000_000)}e`, '-'.repeat(5_000_000)]) {
      const read = parseExact(text)
      expect(read.ok).toBe(false)
      expect(JSON.stringify(read).length).toBeLessThan(1000)
    }
    expect(performance.now() - started).toBeLessThan(500)
  })
})
