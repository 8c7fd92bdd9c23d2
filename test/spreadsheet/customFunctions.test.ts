import { afterAll, beforeAll, expect, test } from 'vitest'
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

const [excel, cells] = [{ ...customFunctions }, { ...spreadsheet }]
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
  expect(figures(undefined)).toBe(undefined)
  expect(names(0)).toBe('')
})

test('an answer is a range, and only what is marked as an error becomes one', () => {
  expect(inExcel('gold')).toEqual([['gold']])
  expect(inExcel([['gold', 80]])).toEqual([['gold', 80]])
  for (const text of ['#基準: 見出しがない', '#KIJUN: no such heading']) {
    expect(inExcel(text)).toEqual([[new ExcelError('#VALUE!', text.replace(/^#[^ ]+ /, ''))]])
  }
})
