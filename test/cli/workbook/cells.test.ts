import { describe, expect, test } from 'vitest'
import { columnLetter, columnOf } from '../../../src/cli/workbook/columnLetter.ts'
import { dateCell } from '../../../src/cli/workbook/dateCell.ts'
import { hasTooManyCells, isPlainXml, plainSheetXml } from '../../../src/cli/workbook/plainXml.ts'
import { resultSheet, withNumbers } from '../../../src/cli/workbook/resultSheet.ts'
import { resultWordsIn } from '../../../src/cli/workbook/resultWords.ts'
import { isBlank, type SheetCell, shownText, textCell } from '../../../src/cli/workbook/sheet.ts'

test.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['AZ', 51],
  ['BA', 52],
  ['ZZ', 701],
  ['AAA', 702],
  // The last column of a workbook: 2 to the power of 14.
  ['XFD', 16_383],
])('the column %s is number %i from 0', (letters, column) => {
  expect(columnLetter(column)).toBe(letters)
  expect([columnOf(letters), columnOf(letters.toLowerCase())]).toEqual([column, column])
})

test.each(['XFE', 'AAAA', '', 'A1', ' A', 'Ａ', '1'])('no column is called %j', (letters) => {
  expect(columnOf(letters)).toBeUndefined()
})

describe('dateCell()', () => {
  const notADay = { kind: 'error', text: '#NOT-A-DAY!' }

  // Whoever reads the file counts serial 1 as 1899-12-31, for it believes in no 29 February 1900.
  test.each([
    ['1899-12-31T00:00:00', false, { kind: 'date', at: '1900-01-01T00:00:00' }],
    ['1900-02-27T23:59:59', false, { kind: 'date', at: '1900-02-28T23:59:59' }],
    ['1900-02-28T00:00:00', false, notADay],
    ['1900-02-28T23:59:59', false, notADay],
    ['1900-03-01T00:00:00', false, { kind: 'date', at: '1900-03-01T00:00:00' }],
    ['1900-02-28T00:00:00', true, { kind: 'date', at: '1900-02-28T00:00:00' }],
    ['2024-10-01T11:14:59.600', false, { kind: 'date', at: '2024-10-01T11:15:00' }],
    ['2024-10-01T11:15:00.400', false, { kind: 'date', at: '2024-10-01T11:15:00' }],
  ])('reads %s, counted from 1904: %s', (at, date1904, cell) => {
    expect(dateCell(new Date(`${at}Z`), date1904)).toEqual(cell)
  })

  test('takes no moment for no day', () => {
    expect(dateCell(new Date(Number.NaN), false)).toEqual(notADay)
  })
})

describe('textCell()', () => {
  test.each(
    'NULL!,DIV/0!,VALUE!,REF!,NAME?,NUM!,N/A,GETTING_DATA,SPILL!,CALC!,FIELD!,BLOCKED!,UNKNOWN!,CONNECT!,BUSY!,PYTHON!,NOT-CALCULATED!'.split(
      ',',
    ),
  )('takes #%s for an error', (name) => {
    expect(textCell(`#${name}`)).toEqual({ kind: 'error', text: `#${name}` })
  })

  test.each(['#N/A!', ' #N/A', 'N/A', '#1', '#NAME!', '#N/A\n'])('takes %j for text', (text) => {
    expect(textCell(text)).toEqual({ kind: 'text', text })
  })

  test('takes nothing for an empty cell', () => {
    expect(textCell('')).toBeNull()
  })
})

test.each<[SheetCell | null | undefined, string, boolean]>([
  [null, '', true],
  [undefined, '', true],
  [{ kind: 'text', text: ' 　\n' }, ' 　\n', true],
  [{ kind: 'text', text: ' a ' }, ' a ', false],
  [{ kind: 'flag', value: true }, 'TRUE', false],
  [{ kind: 'flag', value: false }, 'FALSE', false],
  [{ kind: 'date', at: '2026-10-01T00:00:00' }, '2026-10-01', false],
  [{ kind: 'date', at: '2026-10-01T09:05:30' }, '2026-10-01 09:05', false],
  [{ kind: 'error', text: '#N/A' }, '#N/A', false],
  [{ kind: 'number', value: 0, text: '0', exact: true }, '0', false],
])('a person reads in the cell %j: %j', (cell, text, blank) => {
  expect([shownText(cell), isBlank(cell)]).toEqual([text, blank])
})

describe('plainSheetXml()', () => {
  const notCalculated = (attributes: string, prefix = '') =>
    `<${prefix}c${attributes} t="str"><${prefix}v>#NOT-CALCULATED!</${prefix}v></${prefix}c>`

  test.each([
    ['<c r="A1"><f>A2</f></c>', notCalculated(' r="A1"')],
    ['<ss:c r="A1"><ss:f>A2</ss:f></ss:c>', notCalculated(' r="A1"', 'ss:')],
    ['<ss:c r="A1"><ss:f>A2</ss:f><ss:v></ss:v></ss:c>', notCalculated(' r="A1"', 'ss:')],
    ['<ss:c r="A1"><ss:f/><ss:v/></ss:c>', notCalculated(' r="A1"', 'ss:')],
    ['<c r="A1"><f>A2</f><v /></c>', notCalculated(' r="A1"')],
    ['<c r="A1"><f t="array">A2</f></c>', notCalculated(' r="A1"')],
    ['<c r="A1" s="2"> <f t="shared" si="0"/> </c>', notCalculated(' r="A1" s="2"')],
    ['<c r="A1"><f>A2</f><v/></c>', notCalculated(' r="A1"')],
    ['<c r="A1"><f>A2</f> <v></v> </c>', notCalculated(' r="A1"')],
    ['<c r="A1" t="str"><f>A2</f></c>', notCalculated(' r="A1" ')],
    ['<c r="A1" t="n"><f>A2</f><v></v></c>', notCalculated(' r="A1" ')],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', '<c r="A1" t="str"><f>A2</f><v></v></c>'],
    ['<c r="A1"><f>A2</f><v>5</v></c>', '<c r="A1"><f>A2</f><v>5</v></c>'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', '<c r="A1" t="str"><v>#N/A</v></c>'],
    ['<ss:c t="e" r="A1"><ss:v>#N/A</ss:v></ss:c>', '<ss:c t="str" r="A1"><ss:v>#N/A</ss:v></ss:c>'],
    ['<c r="A1" t="e"/>', '<c r="A1" t="str"/>'],
    ['<c r="A1" t="b"><v>1</v></c>', '<c r="A1" t="b"><v>1</v></c>'],
    ['<col min="1" t="e"/>', '<col min="1" t="e"/>'],
  ])('makes of %s what its reader does not pass over', (xml, plain) => {
    expect(plainSheetXml(xml)).toBe(plain)
  })
})

describe('isPlainXml()', () => {
  test.each([
    ['', true],
    ['text', true],
    ['<a><b/>text</a>', true],
    ['<a', false],
    ['<a <b>', false],
    ['<a></b', false],
    [`<${'a'.repeat(9999)}>`, true],
    [`<${'a'.repeat(10_000)}>`, false],
    [`<a>${'x'.repeat(499_999)}</a>`, true],
    [`<a>${'x'.repeat(500_000)}</a>`, false],
    [`<a>${'x'.repeat(499_999)}`, true],
    [`<a>${'x'.repeat(500_001)}`, false],
  ])('of %.20s: %s', (xml, plain) => {
    expect(isPlainXml(xml)).toBe(plain)
  })
})

describe('hasTooManyCells()', () => {
  // At most two million: 2,000 rows of 1,000 columns (ALL), and no column more (ALM).
  test.each([
    ['<row r="2000"><c r="ALL2000"><v>1</v></c></row>', false],
    ['<row r="2000"><c r="ALM2000"><v>1</v></c></row>', true],
    ['<row r="2001"><c r="ALL2001"><v>1</v></c></row>', true],
    ['<row r="2000"><c r="ALL1"><v>1</v></c></row><row><c r="A2001"/></row>', true],
    ['<ss:row r="2001"><ss:c r="ALL1"><ss:v>1</ss:v></ss:c></ss:row>', true],
    ['<row r="2001"><c r="ALL1"/></row>', false],
    ['<row r="2001"><c r="ALK1"/><c><v>1</v></c></row>', true],
    ['<row r="2000001"/>', true],
    ['<row r="2000000"/>', false],
    ['<row r="2000"><c r="ALL1"><v>1</v></c></row><row r="1"/>', true],
    ['<row><c r="ALM1"><v>1</v></c></row><row r="2000"><c r="A1"><v>1</v></c></row>', true],
    ['<rows r="9999999"/><cell r="ZZZ1">', false],
  ])('of %s: %s', (xml, tooMany) => {
    expect(hasTooManyCells(xml)).toBe(tooMany)
  })
})

test.each([
  [
    'en',
    { missing: 'missing', issues: 'issues', notes: 'notes', join: '; ' },
    ['none to gold', '3 more', 'A1 holds 0.30000000000000004 and is read as it is shown: 0.3'],
  ],
  [
    'ja',
    { missing: '不足している事実', issues: '問題点', notes: '注記', join: '、' },
    ['none～gold', 'ほか3件', 'A1 の値は 0.30000000000000004 であり、表示のとおり 0.3 として読み取った'],
  ],
] as const)('resultWordsIn(%s) has the words of the added columns', (locale, table, sentences) => {
  const words = resultWordsIn(locale)
  expect(words).toMatchObject(table)
  const remainder = { cell: 'A1', stored: '0.30000000000000004', shown: '0.3' }
  expect([words.range('none', 'gold'), words.more(3), words.remainder(remainder)]).toEqual(sentences)
})

describe('resultSheet()', () => {
  const text = (of: string): SheetCell => ({ kind: 'text', text: of })
  const number: SheetCell = { kind: 'number', value: -5, text: '-5', exact: true }
  const sheet = {
    name: 'a',
    date1904: false,
    rows: [[text('list')], [text('id'), text(' tier '), text('=x')], [number, null], [], [text('b')]],
  }

  test('adds columns to the right of all others, and names apart what the header has already', () => {
    const added = new Map([
      [2, ['gold', '', '=1']],
      [4, ['none', 'x', '']],
    ])
    expect(resultSheet(sheet, { headerRows: [1, 2], header: ['tier', 'list', 'why'], added })).toEqual([
      [text('list'), null, null],
      [text('id'), text(' tier '), text("'=x"), text('tier (kijun)'), text('list (kijun)'), text('why')],
      [number, null, null, text('gold'), null, text("'=1")],
      [null, null, null],
      [text('b'), null, null, text('none'), text('x'), null],
    ])
  })

  test('has no name for the columns where there is no header', () => {
    const options = { headerRows: [], header: ['tier'], added: new Map([[0, ['gold']]]) }
    expect(resultSheet({ ...sheet, rows: [[text('a')], [text('tier')]] }, options)).toEqual([
      [text('a'), text('gold')],
      [text('tier')],
    ])
  })

  test.each([
    ['61', true],
    ['-0.5', true],
    ['0', true],
    ['123456789012345', true],
    ['1234567890123456', false],
    ['0.123456789012345', true],
    ['0.1234567890123456', false],
    ['-0', false],
    ['007', false],
    ['1.50', false],
    ['1.', false],
    ['.5', false],
    ['+5', false],
    ['1e3', false],
    ['5 ', false],
    ['a5', false],
  ])('withNumbers() writes %j as a number: %s', (of, isNumber) => {
    const [[cell] = []] = withNumbers([[text(of)]])
    expect(cell).toEqual(isNumber ? { kind: 'number', value: Number(of), text: of, exact: true } : text(of))
  })

  test('withNumbers() leaves alone what is no text', () => {
    const row = [null, number, { kind: 'flag', value: true }, { kind: 'error', text: '5' }] as const
    expect(withNumbers([row])).toEqual([row])
  })
})
