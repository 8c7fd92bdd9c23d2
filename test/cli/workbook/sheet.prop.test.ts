import { fc, test } from '@fast-check/vitest'
import Papa from 'papaparse'
import { describe, expect } from 'vitest'
import { harmless } from '../../../src/cli/output/harmless.ts'
import { numberCell } from '../../../src/cli/workbook/numberCell.ts'
import { readCsv } from '../../../src/cli/workbook/readCsv.ts'
import { readXlsx } from '../../../src/cli/workbook/readXlsx.ts'
import { type SheetCell, shownText, textCell } from '../../../src/cli/workbook/sheet.ts'
import { decodeText, encodable, encodeText } from '../../../src/cli/workbook/textEncoding.ts'
import { encodableRows, writeCsv } from '../../../src/cli/workbook/writeCsv.ts'
import { writeXlsx } from '../../../src/cli/workbook/writeXlsx.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('=', '-', '\t', '"', ',', '\n', '〜', '点', '㈱', '１', 'x', '_x0041_', '&', '<'),
    maxLength: 8,
  }),
)
const double = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer().map((of) => of / 100),
)
const cell: fc.Arbitrary<SheetCell | null> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(textCell),
  double.map(numberCell),
  fc.boolean().map((value): SheetCell => ({ kind: 'flag', value })),
  fc
    .integer({ min: Date.UTC(1900, 2, 1) / 1000, max: Date.UTC(2200, 11, 31) / 1000 })
    .map((second): SheetCell => ({ kind: 'date', at: new Date(second * 1000).toISOString().slice(0, 19) })),
)
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })

describe('numberCell()', () => {
  test.prop([double])('gives a plain decimal of at most 15 digits, the one that is nearest', (value) => {
    const { text: decimal, exact } = numberCell(value)
    expect(decimal).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
    expect(Number(decimal)).toBe(Number(value.toPrecision(15)) + 0)
    expect(exact).toBe(Number(decimal) === value)
  })

  test.prop([fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 })])(
    'gives back every decimal that somebody typed',
    (digits, places) => {
      const typed = (digits / 10 ** places).toFixed(places)
      const plain = typed.includes('.') ? typed.replace(/\.?0+$/, '') : typed
      expect(numberCell(Number(typed))).toMatchObject({ text: plain === '-0' ? '0' : plain, exact: true })
    },
  )
})

describe('harmless()', () => {
  test.prop([text])('never begins a formula, and changes nothing else', (of) => {
    const safe = harmless(of)
    expect([of, `'${of}`]).toContain(safe)
    if (/^\s*[=+\-@＝＋－＠]/.test(safe)) expect(safe).toMatch(/^(?:[+-]?\d+(?:\.\d+)?%?|.)$/su)
  })
})

describe('CSV', () => {
  test.prop([fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })])(
    'is read again as it was written, in every encoding',
    (cells) => {
      const width = Math.max(...cells.map((row) => row.length))
      const sheet = cells.map((row) =>
        Array.from({ length: width }, (_, at) =>
          textCell((row[at] ?? '').replace(/\r\n?/g, '\n').replace('\ufeff', '')),
        ),
      )
      for (const encoding of ['utf-8', 'utf-8-bom', 'shift_jis'] as const) {
        const { texts } = encodableRows(sheet, encoding)
        const read = readCsv(writeCsv(texts, encoding), encoding)
        if ('problem' in read) throw new Error(read.problem)
        const whole = read.sheet.rows.map((row) => row.map(shownText))
        expect(whole).toEqual(texts)
      }
      expect(Papa.parse(writeCsv([['a', 'b']], 'utf-8').toString()).data[0]).toEqual(['a', 'b'])
    },
  )

  test.prop([text])('in Shift_JIS holds what it says that it holds', (of) => {
    const { text: held, lost } = encodable(of, 'shift_jis')
    expect(decodeText(encodeText(held, 'shift_jis'), 'shift_jis')).toEqual({
      text: held,
      encoding: 'shift_jis',
    })
    expect([...of].filter((sign) => lost.includes(sign)).length > 0).toBe(lost.length > 0)
    expect([...held].length).toBe([...of].length)
  })
})

describe('a workbook', () => {
  test.prop([rows], { numRuns: 40 })('is read again as it was written', async (cells) => {
    const read = await readXlsx(await writeXlsx(cells, 'a'), 1)
    if ('problem' in read) throw new Error(read.problem)
    const at = (row: number, column: number) => read.sheet.rows[row]?.[column] ?? null
    for (const [row, values] of cells.entries()) {
      for (const [column, value] of values.entries()) {
        const wanted =
          value?.kind === 'text'
            ? textCell(
                value.text
                  .replace(/\r\n?/g, '\n')
                  .replace(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\ufffd/gu, '〓'),
              )
            : value
        expect(at(row, column)).toEqual(wanted)
      }
    }
  })
})

test.each([
  ['a control character', 'a\u0085b'],
  ['half a surrogate pair', 'a\ud800b'],
  ['a code point that is no character', 'a\u{1ffff}b'],
  ['the replacement character', 'a\ufffdb'],
])('a workbook marks %s in place of leaving it out', async (_, text) => {
  const read = await readXlsx(await writeXlsx([[textCell(text)]], 'a'), 1)
  expect('sheet' in read && read.sheet.rows).toEqual([[textCell('a〓b')]])
})
