import { describe, expect, test } from 'vitest'
import { numberLoss } from '../../../src/cli/json/numberLoss.ts'

const kept = [
  '0',
  '-0',
  '0.0',
  '41.5',
  '-41.5',
  '0.1',
  '1e2',
  '1E+2',
  '1e-3',
  '100000000000000000000', // one significant digit
  '0.000000000000000000001',
  '41.50000000000000000000', // the zeros at the end say nothing
  '123456789012345', // 15 digits
  '0.123456789012345',
  '1.23456789012345e300',
]

const lost: [string, string][] = [
  ['number/imprecise', '1234567890123456'], // 16 digits
  ['number/imprecise', '0.30000000000000004'], // as contracts.md has it
  ['number/imprecise', '79.99999999999999999999'],
  ['number/imprecise', '0.1000000000000000055511151231257827'], // the double 0.1, written out
  ['number/imprecise', '12345678901234567890'],
  ['number/imprecise', '9'.repeat(5000)],
  ['number/form', '1e400'],
  ['number/form', '-1e400'],
  ['number/form', '1e999999999'],
  ['number/form', `1e${'9'.repeat(5000)}`],
  ['number/form', '0.1e-400'],
  ['number/form', '1e-400'],
  ['number/form', '1.234e-321'], // the nearest double is 250 times the smallest one: 1.235e-321
  ['number/form', '1.23456789012345e-320'], // below the smallest normal double: digits are dropped
]

describe('numberLoss()', () => {
  test.each(kept)('is nothing for %s', (literal) => {
    expect(numberLoss(literal)).toBeUndefined()
  })

  test.each(lost)('is %s for %.30s', (code, literal) => {
    expect(numberLoss(literal)?.code).toBe(code)
  })

  test('shows the number as it was written, shortened', () => {
    expect(numberLoss('0.30000000000000004')?.params).toMatchObject({ given: '0.30000000000000004' })
    expect(numberLoss('9'.repeat(5000))?.message.length).toBeLessThan(250)
  })
})
