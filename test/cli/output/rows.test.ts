import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/cli/output/cell.ts'
import { hasColour } from '../../../src/cli/output/colour.ts'
import { csvRow } from '../../../src/cli/output/csvRow.ts'
import { formatRow, formatRows } from '../../../src/cli/output/formatRows.ts'
import { harmless } from '../../../src/cli/output/harmless.ts'
import { markdownText } from '../../../src/cli/output/markdownRow.ts'
import { NOTHING } from '../../../src/cli/output/nothing.ts'
import { printable } from '../../../src/cli/output/printable.ts'

const stdout = (columns?: number) =>
  Object.assign(new Writable(), columns === undefined ? {} : { isTTY: true, columns })

// RFC 4180, 2.5 to 2.7; blanks at either end are quoted as well, lest a program drops them.
test.each([
  [['a', 'b'], 'a,b\r\n'],
  [[''], '\r\n'],
  [['a,b', 'c'], '"a,b",c\r\n'],
  [['say "it"', 'c'], '"say ""it""",c\r\n'],
  [['a\nb', 'a\rb'], '"a\nb","a\rb"\r\n'],
  [[' a', 'a ', 'a b'], '" a","a ",a b\r\n'],
])('csvRow(%j)', (cells, row) => {
  expect(csvRow(cells)).toBe(row)
})

// What Excel, LibreOffice and Google Sheets take for the start of a formula (OWASP, CSV Injection).
test.each([
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  [' =1', "' =1"],
  ['\t =1', "'\t =1"],
  ['\ta', "'\ta"],
  ['\ra', "'\ra"],
  ['\na', "'\na"],
  ['a=1', 'a=1'],
  ['a\n=1', 'a\n=1'],
  [' a', ' a'],
  ['-5', '-5'],
  ['+5', '+5'],
  ['-12.50', '-12.50'],
  ['+12.5%', '+12.5%'],
  ['-5%', '-5%'],
  ['-.5', "'-.5"],
  ['-5.', "'-5."],
  ['-5a', "'-5a"],
  ['--5', "'--5"],
  ['=5', "'=5"],
  ['-', '-'],
  ['=', '='],
  ['--', "'--"],
  ['', ''],
])('harmless(%j) is %j', (text, expected) => {
  expect(harmless(text)).toBe(expected)
})

test.each([
  ['a\u0000b\u009f', 'a\ufffdb\ufffd'],
  ['\u200b\u202e', '\ufffd\ufffd'],
  ['\ud800', '\ufffd'],
  ['\u2028\u2029', '\ufffd\ufffd'],
  ['横浜 𠮷 ①', '横浜 𠮷 ①'],
])('printable(%j) is %j', (text, expected) => {
  expect(printable(text)).toBe(expected)
})

test.each([
  ['\\`*_[]<>#|', '\\\\\\`\\*\\_\\[\\]\\<\\>\\#\\|'],
  ['a\r\nb\rc\nd', 'a<br>b<br>c<br>d'],
  ['a\tb', 'a\ufffdb'],
  ['1. a - b!', '1. a - b!'],
])('markdownText(%j) is %j', (text, expected) => {
  expect(markdownText(text)).toBe(expected)
})

describe('formatRow()', () => {
  test.each([
    ['csv', ['a', NOTHING, '=1', 'x\u001b\ty\r\nz\rw'], `a,,'=1,"x\ufffd\ty\nz\nw"\r\n`],
    ['markdown', ['a', NOTHING, 'b|c'], '| a | – | b\\|c |\n'],
  ] as const)('as %s', (format, cells, row) => {
    expect(formatRow(cells, format)).toBe(row)
  })
})

describe('formatRows()', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['id', 'result'],
    ['a', { text: 'met', tone: 'good' }],
    ['b', { text: 'not met '.repeat(4).trim(), tone: 'bad' }],
  ]
  const long = 'not met not met not met not met'

  test.each([
    ['csv', `id,result\r\na,met\r\nb,${long}\r\n`],
    ['markdown', `| id | result |\n| --- | --- |\n| a | met |\n| b | ${long} |\n`],
    ['table', `id  result\na   met\nb   ${long}\n`],
  ] as const)('writes %s', (format, text) => {
    expect(formatRows(rows, format, { stdout: stdout(), env: {} })).toBe(text)
  })

  test('cuts a table to the terminal, in the colours of what its cells say', () => {
    expect(formatRows(rows, 'table', { stdout: stdout(24), env: {} })).toBe(
      'id  result\na   \u001b[32mmet\u001b[39m\nb   \u001b[31mnot met not met not…\u001b[39m\n',
    )
    expect(formatRows(rows, 'table', { stdout: stdout(24), env: { NO_COLOR: '1' } })).toBe(
      'id  result\na   met\nb   not met not met not…\n',
    )
  })

  test.each([
    ['open', 33],
    ['elsewhere', 36],
  ] as const)('has a colour for what is %s', (tone, code) => {
    const cells: readonly (readonly Cell[])[] = [[{ text: 'x', tone }]]
    expect(formatRows(cells, 'table', { stdout: stdout(), env: { FORCE_COLOR: '1' } })).toBe(
      `\u001b[${code}mx\u001b[39m\n`,
    )
  })
})

describe('hasColour()', () => {
  test.each([
    [true, undefined, true],
    [true, {}, true],
    [undefined, {}, false],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { TERM: 'xterm' }, true],
    [undefined, { TERM: 'xterm' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [undefined, { NO_COLOR: '' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    [undefined, { FORCE_COLOR: '1' }, true],
    [undefined, { FORCE_COLOR: '' }, true],
    [undefined, { FORCE_COLOR: '3', TERM: 'dumb' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [true, { FORCE_COLOR: 'FALSE' }, false],
    [undefined, { FORCE_COLOR: 'true' }, true],
  ])('of a stream that is a terminal: %s, with %j, is %s', (isTTY, wishes, expected) => {
    expect(hasColour(isTTY === undefined ? {} : { isTTY }, wishes)).toBe(expected)
  })
})
