import { afterAll, beforeAll, expect, test } from 'vitest'
import * as customDateFunctions from '../../src/spreadsheet/customDateFunctions.ts'
import * as customFunctions from '../../src/spreadsheet/customFunctions.ts'
import * as spreadsheet from '../../src/spreadsheet/index.ts'
import { figures, inExcel, names } from '../../src/spreadsheet/inExcel.ts'

// The source of the add-in; excel.test.ts asks the built script the same as Excel does.

class ExcelError {
  readonly code: string
  readonly message: string
  constructor(code: string, message: string) {
    this.code = code
    this.message = message
  }
}
const runtime = globalThis as { CustomFunctions?: object }

beforeAll(() => {
  runtime.CustomFunctions = { Error: ExcelError, ErrorCode: { invalidValue: '#VALUE!' } }
})
afterAll(() => {
  delete runtime.CustomFunctions
})

const [excel, cells] = [{ ...customFunctions, ...customDateFunctions }, { ...spreadsheet }]
const scheme = 'toyota-sdgs'
const headers = [['環境', '社会', 'ガバナンス', '地域貢献'].flatMap((of) => [`${of} 得点`, `${of} 満点`])]
const row = [45, 50, 45, 50, 45, 50, 15, 50]
const options = [['stages=criteria']]

const asRange = (answer: unknown) => (Array.isArray(answer) ? answer : [[answer]])

test.each(['KIJUN_TIER', 'KIJUN_OUTCOME', 'KIJUN_RANGE', 'KIJUN_MISSING'] as const)(
  '%s gives in Excel what it gives anywhere',
  (name) => {
    const expected = cells[name](scheme, headers, [row], options)
    expect(excel[name](scheme, headers, [row], options)).toEqual(asRange(expected))
  },
)

test.each([
  ['KIJUN_REASON', 'en'],
  ['KIJUN_GAP', 'gold'],
] as const)('%s gives in Excel what it gives anywhere, for %s', (name, given) => {
  const expected = cells[name](scheme, headers, [row], given, options)
  expect(excel[name](scheme, headers, [row], given, options)).toEqual(asRange(expected))
})

test('KIJUN_RATE gives in Excel what it gives anywhere', () => {
  const expected = cells.KIJUN_RATE(scheme, headers, [row], [['lowestRate', '']], options)
  expect(excel.KIJUN_RATE(scheme, headers, [row], [['lowestRate', 0]], options)).toEqual(expected)
})

test('KIJUN_HEADERS gives in Excel what it gives anywhere', () => {
  expect(excel.KIJUN_HEADERS(scheme, 'id', [['scores', 0]], 3)).toEqual(
    cells.KIJUN_HEADERS(scheme, 'id', [['scores']], 3),
  )
})

test('the functions over dates give in Excel what they give anywhere, 0 being a blank date', () => {
  // Yokohama art. 11(1): 2024-04-01 -> 2028-03-31.
  expect(excel.KIJUN_VALID_UNTIL('yokohama-y-sdgs', [['2024-04-01'], [0]], '新規')).toEqual([
    ['2028-03-31'],
    [''],
  ])
  expect(excel.KIJUN_PERIOD_END([['2023-04-01'], [0]], '2年', '初日算入')).toEqual([['2025-03-31'], ['']])
  expect(excel.KIJUN_FIRST_ON_OR_AFTER([['2028-04-01'], [0]], 3, 31)).toEqual([['2029-03-31'], ['']])
  expect(excel.KIJUN_WAREKI([['2026-03-31'], [0]], '全角')).toEqual([['令和８年３月３１日'], ['']])
})

test('the functions over events give in Excel what they give anywhere, 0 being a blank cell', () => {
  const of = [['番号', '出来事', '年月日', '決定の種類', '認証区分']]
  const events = [
    ['Y-1', '決定', '2024-04-01', '新規', 'superior'],
    [0, 0, 0, 0, 0],
  ]
  const ids = [['Y-1'], [0]]
  expect(excel.KIJUN_STATUS('yokohama-y-sdgs', of, events, '2025-01-01', ids)).toEqual([['inForce'], ['']])
  expect(excel.KIJUN_NEXT_DEADLINE('yokohama-y-sdgs', of, events, '2025-01-01', ids, [['土日', 0]])).toEqual([
    ['2028-03-31', 'expiry'],
    ['', ''],
  ])
})

test('a bare 0 is an error among figures and a blank among headings', () => {
  const [[found]] = excel.KIJUN_TIER(scheme, headers, [[0, ...row.slice(1)]], options) as [[ExcelError]]
  expect(found).toBeInstanceOf(ExcelError)
  expect([found.code, found.message.startsWith('#')]).toEqual(['#VALUE!', false])
  const withBlank = [[...headers[0]!, 0]]
  expect(excel.KIJUN_TIER(scheme, withBlank, [[...row, '']], options)).toEqual(
    excel.KIJUN_TIER(scheme, headers, [row], options),
  )
})

test('a cell that carries more than a value is read by its value, and blank where it says so', () => {
  const rich = [[{ type: 'Double', basicValue: 45 }, { type: 'Empty', basicValue: 0 }, { other: 1 }, null]]
  expect(names(rich)).toEqual([[45, '', { other: 1 }, null]])
  expect(figures(rich)).toEqual([[45, '', { other: 1 }, null]])
  expect(figures(undefined)).toBe(undefined)
  expect(names(0)).toBe('')
})

test('an answer is a range, and only what is marked as an error becomes one', () => {
  expect(inExcel('gold')).toEqual([['gold']])
  expect(inExcel([['gold', 80]])).toEqual([['gold', 80]])
  expect(inExcel([['備考 #基準: x', true, 1]])).toEqual([['備考 #基準: x', true, 1]])
  for (const text of ['#基準: 見出しがない', '#KIJUN: no such heading']) {
    expect(inExcel(text)).toEqual([[new ExcelError('#VALUE!', text.replace(/^#[^ ]+ /, ''))]])
  }
})
