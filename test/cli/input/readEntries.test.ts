import { fc, test as propTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readEntries } from '../../../src/cli/input/readEntries.ts'
import type { JsonEntry } from '../../../src/cli/json/jsonEntry.ts'
import { inChunks } from './inChunks.ts'

async function read(text: string): Promise<JsonEntry[]> {
  const entries: JsonEntry[] = []
  for await (const entry of readEntries(inChunks(Buffer.from(text)))) entries.push(entry)
  return entries
}
const outline = async (text: string) =>
  (await read(text)).map(({ line, value, issues }) => [line, issues[0]?.code ?? value])

const a = { id: 'a', facts: { list: [{ x: 1 }] } }
const b = { id: 'b', facts: {} }
const lineA = JSON.stringify(a)
const lineB = JSON.stringify(b)

/** What the input is, the input, and its entries: the line, and the value or the code of the first issue. */
const inputs: [string, string, [number, unknown][]][] = [
  ['nothing', '', []],
  ['blank lines', '\n \n\t\r\n', []],
  ['one line', lineA, [[1, a]]],
  [
    'lines',
    `${lineA}\n${lineB}\n`,
    [
      [1, a],
      [2, b],
    ],
  ],
  [
    'lines with a byte order mark and CRLF',
    `\ufeff${lineA}\r\n${lineB}\r\n`,
    [
      [1, a],
      [2, b],
    ],
  ],
  [
    'lines with blank ones between',
    `\n${lineA}\n\n  \n${lineB}\n\n`,
    [
      [2, a],
      [5, b],
    ],
  ],
  [
    'a list on one line',
    `[${lineA},${lineB}]`,
    [
      [1, a],
      [1, b],
    ],
  ],
  [
    'a list over several lines',
    `\n[\n${lineA},\n${lineB}\n]\n`,
    [
      [3, a],
      [4, b],
    ],
  ],
  ['an empty list', '[]', []],
  ['one object over several lines', JSON.stringify(a, null, 2), [[1, a]]],
  [
    'one object over several CRLF lines',
    `\ufeff${JSON.stringify(a, null, 2).replaceAll('\n', '\r\n')}`,
    [[1, a]],
  ],
  ['an object whose second line is an object', `{"facts":\n${lineB}\n}`, [[1, { facts: b }]]],
  ['an object that holds a list of one', `{"list":[\n{"x":1}\n]}`, [[1, { list: [{ x: 1 }] }]]],
  [
    'values that are no objects',
    '5\n"a"\nnull\n',
    [
      [1, 5],
      [2, 'a'],
      [3, null],
    ],
  ],
  [
    'a list on a later line',
    `${lineA}\n[${lineB}]`,
    [
      [1, a],
      [2, [b]],
    ],
  ],
  [
    'a first line that breaks off',
    `${lineA.slice(0, 20)}\n${lineB}\n`,
    [
      [1, 'json/syntax'],
      [2, b],
    ],
  ],
  [
    'a first line that breaks off before a value',
    `{"id":\n${lineB}\n${lineA}`,
    [
      [1, 'json/syntax'],
      [2, b],
      [3, a],
    ],
  ],
  [
    'a first line that is wrong',
    `{'id':1}\n${lineB}\n`,
    [
      [1, 'json/syntax'],
      [2, b],
    ],
  ],
  [
    'two lines that break off',
    `{"id":\n{"id":\n${lineB}\n`,
    [
      [1, 'json/syntax'],
      [2, 'json/syntax'],
      [3, b],
    ],
  ],
  [
    'a last line that breaks off',
    `${lineA}\n${lineB.slice(0, -1)}`,
    [
      [1, a],
      [2, 'json/syntax'],
    ],
  ],
  [
    'a line in the middle that is wrong',
    `${lineA}\n{,}\n${lineB}\n`,
    [
      [1, a],
      [2, 'json/syntax'],
      [3, b],
    ],
  ],
  ['an object over several lines that breaks off', '{\n"a": 1,\n', [[1, 'json/syntax']]],
  ['an object over several lines that is wrong', '{\n"a": 1\n"b": 2\n}\n', [[1, 'json/syntax']]],
  [
    'a list that breaks off',
    `[\n${lineA},\n${lineB.slice(0, -1)}`,
    [
      [2, a],
      [3, 'json/syntax'],
    ],
  ],
]

describe('readEntries()', () => {
  test.each(inputs)('reads %s', async (_, text, expected) => {
    expect(await outline(text)).toEqual(expected)
  })

  test('counts the lines of an error from the start of the input', async () => {
    const [line] = await read(`${lineA}\n\n{"a":１}`).then((entries) => entries.slice(1))
    expect(line).toMatchObject({ line: 3, issues: [{ params: { line: 3, column: 6 } }] })
    const [object] = await read('\n{\n\n"a": １\n}')
    expect(object).toMatchObject({ line: 2, issues: [{ params: { line: 4, column: 6 } }] })
  })

  test('refuses a line that is no UTF-8, and a list with one', async () => {
    const broken = Buffer.concat([Buffer.from('"'), Buffer.from([0x83, 0x65]), Buffer.from('"')])
    const readBytes = async (...parts: readonly (string | Buffer)[]) => {
      const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)))
      const entries: JsonEntry[] = []
      for await (const entry of readEntries(inChunks(bytes))) entries.push(entry)
      return entries.map(({ line, value, issues }) => [line, issues[0]?.code ?? value])
    }
    expect(await readBytes(broken, '\n', lineB)).toEqual([
      [1, 'json/syntax'],
      [2, b],
    ])
    expect(await readBytes('[\n', broken, ',\n', lineB, ']')).toEqual([[2, 'json/syntax']])
  })

  test('refuses a list that is too long to be read whole', async () => {
    const line = Buffer.from(`${' '.repeat(5_000_000)}1,\n`)
    async function* endless() {
      yield Buffer.from('[')
      while (true) yield line
    }
    const entries: JsonEntry[] = []
    for await (const entry of readEntries(endless())) entries.push(entry)
    expect(entries).toMatchObject([{ line: 1, issues: [{ code: 'text/too-long' }] }])
  })

  test('gives each line before the next has come', async () => {
    const taken: number[] = []
    async function* slow() {
      for (let line = 1; line <= 3; line++) {
        taken.push(line)
        yield Buffer.from(`${lineA}\n`)
      }
    }
    const given: unknown[] = []
    for await (const { line, value } of readEntries(slow())) given.push([line, value, [...taken]])
    expect(given).toEqual([
      [1, a, [1]],
      [2, a, [1, 2]],
      [3, a, [1, 2, 3]],
    ])
  })

  test('takes for one object what is none after eight lines', async () => {
    // Within the first object the ninth line cannot stand, but by then it has been taken for its whole.
    const eight = `{"a":[\n${'1,\n'.repeat(7)}`
    expect(await outline(`${eight}{"b":1}\nx\n`)).toEqual([[1, 'json/syntax']])
    const seven = `{"a":[\n${'1,\n'.repeat(6)}`
    const [first, ...others] = await outline(`${seven}{"b":1}\nx\n`)
    expect(first).toEqual([1, 'json/syntax'])
    expect(others).toHaveLength(0)
    const apart = `{"a":\n${'{"b":1}\n'.repeat(2)}`
    expect(await outline(apart)).toEqual([
      [1, 'json/syntax'],
      [2, { b: 1 }],
      [3, { b: 1 }],
    ])
  })

  test.each([
    [13, undefined],
    [12, 'text/too-long'],
  ])('reads a list of thirteen characters whole where %i are allowed', async (most, code) => {
    const entries: JsonEntry[] = []
    for await (const entry of readEntries(inChunks(Buffer.from('\n[1,\n2,3,4,5,\n6]')), most))
      entries.push(entry)
    expect(entries.map(({ value }) => value)).toEqual(code ? [undefined] : [1, 2, 3, 4, 5, 6])
    expect(entries[0]).toMatchObject({ line: 2, issues: code ? [{ code, path: [] }] : [] })
    if (code) expect(entries[0]!.issues[0]!.params).toEqual({ characters: 13, maximum: 12 })
  })

  test('reads lines however many they are together', async () => {
    const entries: JsonEntry[] = []
    for await (const entry of readEntries(inChunks(Buffer.from('1\n2\n3\n4\n')), 2)) entries.push(entry)
    expect(entries.map(({ value }) => value)).toEqual([1, 2, 3, 4])
  })

  const whole = `${lineA}\n${lineB}\n${lineA}\n`
  propTest.prop([fc.integer({ min: 1, max: lineA.length - 1 }), fc.nat({ max: 2 })])(
    'answers the other lines wherever one breaks off',
    async (at, broken) => {
      const lines = whole.trimEnd().split('\n')
      lines[broken] = lines[broken]!.slice(0, Math.min(at, lines[broken]!.length - 1))
      const expected = [a, b, a].map((value, index) => [index + 1, index === broken ? 'json/syntax' : value])
      expect(await outline(lines.join('\n'))).toEqual(expected)
    },
  )
})
