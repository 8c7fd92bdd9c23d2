import { describe, expect, test } from 'vitest'
import type { Fraction } from '../../src/exact/fraction.ts'
import { parseFraction } from '../../src/exact/parseFraction.ts'
import { renderDecimal, renderExact, renderPercent } from '../../src/exact/renderFraction.ts'

function read(text: string): Fraction {
  const parsed = parseFraction(text)
  if (!parsed.ok) throw new Error(`${text} was not read`)
  return parsed.value
}

describe('renderExact()', () => {
  test.each([
    ['59.5', '59.5'],
    ['41.50', '41.5'],
    ['-0', '0'],
    ['83/104', '83/104'], // shared/contracts.md
    ['166/208', '83/104'],
    ['-166/208', '-83/104'],
    ['50.4/63', '4/5'], // four domains of 2.4 of 3: shared/toolchain.md
    ['2.4/3', '4/5'],
    ['0.3/0.1', '3'],
    ['-6/3', '-2'],
    ['0/7', '0'],
    ['80%', '4/5'],
    ['0.5%', '1/200'],
  ])('writes %s as %s', (text, written) => {
    expect(renderExact(read(text))).toBe(written)
  })
})

describe('renderPercent()', () => {
  test.each([
    ['83/104', '79.80', false], // shared/contracts.md: 79.807…, cut
    ['4/5', '80.00', true],
    ['2/3', '66.66', false],
    ['-2/3', '-66.66', false], // towards zero
    ['1/3', '33.33', false],
    ['1', '100.00', true],
    ['0', '0.00', true],
    ['1/100000', '0.001', true], // terminates, so nothing is cut
    ['1/30000', '0.00', false],
    ['-1/30000', '0.00', false], // and no minus before a zero
    ['79999/100000', '79.999', true],
    ['7/3', '233.33', false],
  ])('writes %s in hundredths as %s, terminates: %s', (text, percent, terminates) => {
    expect(renderPercent(read(text))).toEqual({ text: percent, terminates })
  })

  test('never shows 79.99…9 with 38 nines as 80', () => {
    const nines = `79.${'9'.repeat(38)}`
    expect(renderPercent(read(`${nines}%`))).toEqual({ text: nines, terminates: true })
    expect(renderPercent(read(`0.79${'9'.repeat(38)}`))).toEqual({ text: nines, terminates: true })
  })

  test('never shows what does not terminate and is a hair below 80 as 80', () => {
    const hairBelow = `${'23'.padEnd(41, '9')}/3${'0'.repeat(40)}`
    expect(renderPercent(read(hairBelow))).toEqual({ text: '79.99', terminates: false })
    expect(renderPercent(read(hairBelow), 30).text).toBe(`79.${'9'.repeat(30)}`)
  })
})

describe('renderDecimal()', () => {
  test.each([
    ['59.5', 2, '59.50', true],
    ['59.5', 0, '59.5', true],
    ['7', 0, '7', true],
    ['20/3', 0, '6', false],
    ['-20/3', 0, '-6', false],
    ['-2/3', 0, '0', false],
    ['1/8', 2, '0.125', true],
    ['1/7', 20, '0.14285714285714285714', false],
    ['-1/7', 3, '-0.142', false],
    ['1/1024', 2, '0.0009765625', true],
  ] as const)('writes %s to %d decimals as %s, terminates: %s', (text, decimals, written, terminates) => {
    expect(renderDecimal(read(text), decimals)).toEqual({ text: written, terminates })
  })
})
