import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ZERO_OR_BLANK } from '../../src/spreadsheet/cell.ts'
import { figures, inExcel, names } from '../../src/spreadsheet/inExcel.ts'

/** As Excel's runtime has it. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
beforeAll(() => {
  vi.stubGlobal('CustomFunctions', { Error: ExcelError, ErrorCode: { invalidValue: '#VALUE!' } })
})
afterAll(() => vi.unstubAllGlobals())

/** A cell that carries more than a value, and a blank one (Excel's `EntityCellValue`, `EmptyCellValue`). */
const entity = { type: 'Entity', basicType: 'String', basicValue: '得点' }
const empty = { type: 'Empty', basicType: 'Empty', basicValue: 0 }

describe('figures() of a range from Excel', () => {
  test('takes 0 for a value or a blank, and what carries more for its value', () => {
    const given = [
      [0, 61, '○', true],
      [entity, empty, null, { x: 1 }],
    ]
    expect(figures(given)).toEqual([
      [ZERO_OR_BLANK, 61, '○', true],
      ['得点', '', null, { x: 1 }],
    ])
    expect([figures(0), figures(61), figures(empty)]).toEqual([ZERO_OR_BLANK, 61, ''])
  })
})

describe('names() of a range from Excel', () => {
  test('takes 0 for a blank', () => {
    expect(names([[0, '得点', entity]])).toEqual([['', '得点', '得点']])
  })
})

describe('inExcel()', () => {
  test('hands over a range, and each error of ours as one that Excel knows, without its mark', () => {
    expect(inExcel('gold')).toEqual([['gold']])
    expect(
      inExcel([
        [1, '#基準: 得点を入力'],
        ['', '#KIJUN: no points'],
      ]),
    ).toEqual([
      [1, new ExcelError('#VALUE!', '得点を入力')],
      ['', new ExcelError('#VALUE!', 'no points')],
    ])
    expect(inExcel('#N/A')).toEqual([['#N/A']])
  })
})
