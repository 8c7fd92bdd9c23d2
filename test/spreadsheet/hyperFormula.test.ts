import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, assess } from '../../src/index.ts'
import { anyPartialApplicant } from '../laws/arbitraries.ts'
import type { Data } from '../laws/edition.ts'
import { toyotaSdgs } from '../laws/editions/toyotaSdgs.ts'
import { editions } from '../laws/editions.ts'
import { workbook } from './hyperFormulaPlugin.ts'
import { layOut, type Typist, withoutBlanks } from './layOut.ts'

/** As somebody enters it in a spreadsheet: numbers that a double holds as numbers, all else as text. */
const entered: Typist = (value) => {
  if (typeof value === 'boolean' || typeof value === 'number') return value
  const text = String(value)
  const isShort = /^-?\d{1,9}(?:\.\d{1,6})?$/.test(text)
  return isShort ? Number(text) : `'${text}`
}

const ROWS = 200
const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

/** Ranges of a sheet of applicants: its header row and its rows. */
function ranges(sheet: string, columns: number, rows: number): readonly [string, string] {
  const last = columnName(columns - 1)
  return [`${sheet}!$A$1:$${last}$1`, `${sheet}!$A$2:$${last}$${rows + 1}`]
}

function tierOf({ tier, stages }: Assessment): string {
  return tier === undefined
    ? stages.criteria === 'referred'
      ? 'referred'
      : 'undetermined'
    : (tier ?? 'none')
}

function assessed(scheme: (typeof editions)[number]['scheme'], data: Data, criteria = false): Assessment {
  const result = assess(scheme, withoutBlanks(data), criteria ? { stages: ['criteria'] } : {})
  if (!result.ok) throw new Error(result.issues[0].message)
  return result.value
}

test.each(editions.map((edition) => [edition.name, edition] as const))(
  `%s: the formulas of a workbook of ${ROWS} random applicants, blanks included, say what assess says`,
  (name, edition) => {
    const { scheme } = edition
    const applicants = fc
      .sample(anyPartialApplicant(edition), { numRuns: ROWS * 2, seed: 20_260_401 })
      .filter((data) => layOut(scheme, [data]).rows[0]!.some((cell) => cell !== ''))
      .slice(0, ROWS)
    const sheet = layOut(scheme, applicants, entered)
    const [headers, rows] = ranges('applicants', sheet.headers[0]!.length, applicants.length)
    const book = workbook({
      applicants: [...sheet.headers, ...sheet.rows],
      results: [
        [
          `=KIJUN_TIER("${name}", ${headers}, ${rows})`,
          `=KIJUN_OUTCOME("${name}", ${headers}, ${rows})`,
          `=KIJUN_OUTCOME("${name}", ${headers}, ${rows}, "stages=criteria")`,
          `=KIJUN_RANGE("${name}", ${headers}, ${rows})`,
        ],
      ],
    })
    const results = book.getSheetValues(book.getSheetId('results')!)
    expect(results).toHaveLength(applicants.length)
    expect(applicants).toHaveLength(ROWS)
    expect(results).toEqual(
      applicants.map((data) => {
        const whole = assessed(scheme, data)
        const { lowest, highest } = whole.tierRange
        const criteria = assessed(scheme, data, true).outcome
        return [tierOf(whole), whole.outcome, criteria, lowest ?? 'none', highest ?? 'none']
      }),
    )
    book.destroy()
  },
)

test('a workbook is recalculated when a score changes, is erased, or is an error', () => {
  const headers = [
    '環境 得点',
    '環境 満点',
    '社会 得点',
    '社会 満点',
    'ガバナンス 得点',
    'ガバナンス 満点',
    '地域貢献 得点',
    '地域貢献 満点',
  ]
  const book = workbook({
    applicants: [headers, [41.5, 52, 40, 50, 40, 50, 40, 50], [49, 50, 48, 50, 48, 50, '=A2-41', '=B2-2']],
    results: [
      [
        '=KIJUN_TIER("toyota-sdgs", applicants!A$1:H$1, applicants!A2:H2)',
        '=KIJUN_RATE("toyota-sdgs", applicants!A$1:H$1, applicants!A2:H2, "lowestRate")',
      ],
      [
        '=KIJUN_TIER("toyota-sdgs", applicants!A$1:H$1, applicants!A3:H3)',
        '=KIJUN_GAP("toyota-sdgs", applicants!A$1:H$1, applicants!A3:H3, "gold", "stages=criteria")',
      ],
      ['=COUNTIF(A1:A2, "silver")', '=IF(LEFT(A1, 1)="#", "error", "fine")'],
    ],
  })
  const [applicants, results] = [book.getSheetId('applicants')!, book.getSheetId('results')!]
  const shown = () => book.getSheetValues(results)
  const enter = (value: string | number | null) =>
    book.setCellContents({ sheet: applicants, row: 1, col: 0 }, [[value]])
  expect(shown()[0]).toEqual(['silver', '79.80%'])
  expect(shown()[1]).toEqual(['none', expect.stringContaining('地域貢献')])
  expect(shown()[2]).toEqual([1, 'fine'])

  // 41.6 of 52 is 80 %, so that the total is 80 % as well: 161.6 of 202.
  enter(41.6)
  expect(shown()[0]).toEqual(['gold', '80.00%'])
  enter(null)
  expect(shown()[0]).toEqual(['undetermined', '0.00%～80.00%'])
  enter(53)
  expect(shown()[0]![0]).toBe('#基準: 環境 得点 53 は満点 52 を超えています')
  expect(shown()[2]).toEqual([0, 'error'])
  enter('=1/0')
  expect(shown()[0]![0]).toBe('#基準: 環境 得点: セルの値がエラーです（「#DIV/0!」）')
  expect(shown()[1]![0]).toMatch(/^#基準: 地域貢献 得点: /)
  enter("'４１．６点")
  expect(shown()[0]).toEqual(['gold', '80.00%'])
  book.destroy()
})

test('dates reach the functions as the serial numbers of the engine, and results feed other formulas', () => {
  const book = workbook({
    results: [
      ['=DATE(2024, 4, 1)', '=KIJUN_VALID_UNTIL("yokohama-y-sdgs", A1:A3)', '=KIJUN_WAREKI(B1)'],
      ['=DATE(2024, 10, 1)'],
      [null],
      ['=KIJUN_PERIOD_END(DATE(2022, 2, 28), "2年", "初日不算入")', '=KIJUN_FIRST_ON_OR_AFTER(A4, 3, 31)'],
      ['=KIJUN_STATUS("yokohama-y-sdgs", A6:D6, A7:D7, DATE(2028, 3, 31))'],
      ['kind', 'on', 'for', 'tier'],
      ['decided', '=A1', 'initial', 'superior'],
      ['=KIJUN_NEXT_DEADLINE("yokohama-y-sdgs", A6:D6, A7:D7, DATE(2028, 3, 31))'],
    ],
  })
  const shown = book.getSheetValues(0)
  expect(shown.slice(0, 3).map((row) => row[1] ?? '')).toEqual(['2028-03-31', '2029-03-31', ''])
  expect(shown[0]![2]).toBe('令和10年3月31日')
  expect(shown[3]).toEqual(['2024-02-29', '2024-03-31'])
  expect(shown[4]![0]).toBe('inForce')
  expect(shown[7]).toEqual(['2028-03-31', 'expiry'])
  book.destroy()
})

test('10,000 applicants in one formula, recalculated as one of them changes', () => {
  const many = 10_000
  const scores = fc.sample(toyotaSdgs.complete(), { numRuns: many, seed: 7 })
  const applicants = scores.map(({ scores: of }): Data => ({ scores: of }))
  const sheet = layOut(toyotaSdgs.scheme, applicants, entered)
  const [headers, rows] = ranges('applicants', sheet.headers[0]!.length, many)
  const book = workbook({
    applicants: [...sheet.headers, ...sheet.rows],
    results: [[`=KIJUN_TIER("toyota-sdgs", ${headers}, ${rows})`]],
  })
  const results = book.getSheetId('results')!
  const expected = applicants.map((data) => [tierOf(assessed(toyotaSdgs.scheme, data))])
  expect(book.getSheetValues(results)).toEqual(expected)
  book.setCellContents({ sheet: book.getSheetId('applicants')!, row: many, col: 0 }, [[null]])
  const after = book.getSheetValues(results)
  expect(after.slice(0, -1)).toEqual(expected.slice(0, -1))
  const { scores: last } = scores[many - 1] as {
    readonly scores: { readonly environment: { readonly max: unknown } }
  }
  const erased = { scores: { ...last, environment: { max: last.environment.max } } }
  expect(after[many - 1]).toEqual([tierOf(assessed(toyotaSdgs.scheme, erased))])
  book.destroy()
})
