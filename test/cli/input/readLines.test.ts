import { fc, test as propTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { MAX_LINE_CHARACTERS, readLines, type TextLine } from '../../../src/cli/input/readLines.ts'
import { makeIssue } from '../../../src/index.ts'
import { inChunks } from './inChunks.ts'

async function read(bytes: Uint8Array, ...cuts: number[]): Promise<TextLine[]> {
  const lines: TextLine[] = []
  for await (const line of readLines(inChunks(bytes, cuts))) lines.push(line)
  return lines
}
const texts = async (text: string) => (await read(Buffer.from(text))).map(({ line, text: of }) => [line, of])

describe('readLines()', () => {
  test.each<[string, string, [number, string][]]>([
    ['nothing', '', []],
    [
      'a last line without a line feed',
      'a\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'a last line with one',
      'a\nb\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'blank lines',
      '\n\na\n',
      [
        [1, ''],
        [2, ''],
        [3, 'a'],
      ],
    ],
    [
      'a carriage return as part of its line',
      'a\r\nb\r\n',
      [
        [1, 'a\r'],
        [2, 'b\r'],
      ],
    ],
    [
      'a byte order mark at the start as nothing',
      '\ufeffa\n\ufeffb',
      [
        [1, 'a'],
        [2, '\ufeffb'],
      ],
    ],
    [
      'kanji',
      '横浜\n沖縄',
      [
        [1, '横浜'],
        [2, '沖縄'],
      ],
    ],
  ])('reads %s', async (_, text, expected) => {
    expect(await texts(text)).toEqual(expected)
  })

  test('says where a line is no UTF-8, and reads the next', async () => {
    const bytes = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0x83, 0x65]), Buffer.from('"}\nb\n')])
    expect(await read(bytes)).toMatchObject([
      { line: 1, text: '', issue: { code: 'json/syntax', params: { line: 1, column: 7 } } },
      { line: 2, text: 'b' },
    ])
  })

  test('refuses a line that is too long, keeps none of it, and reads the next', async () => {
    const long = Buffer.alloc(MAX_LINE_CHARACTERS + 1, 'a')
    const [first, second] = await read(Buffer.concat([long, Buffer.from('\nb')]), 65_536, 9_000_000)
    const params = { characters: MAX_LINE_CHARACTERS + 1, maximum: MAX_LINE_CHARACTERS }
    expect(first).toMatchObject({ line: 1, text: '', issue: { code: 'text/too-long', params } })
    expect(second).toEqual({ line: 2, text: 'b' })
  })

  test('counts the characters of a line, however it is cut, and holds none that are too many', async () => {
    const lines: TextLine[] = []
    const bytes = Buffer.from('あいう\nあいうえ\n𠮷a\nabcdef\nb')
    for await (const line of readLines(inChunks(bytes, [1, 5, 12, 14, 20, 33]), 3)) lines.push(line)
    const tooLong = (line: number, characters: number) => ({
      line,
      text: '',
      issue: makeIssue('text/too-long', [], { characters, maximum: 3 }),
    })
    expect(lines).toEqual([
      { line: 1, text: 'あいう' },
      tooLong(2, 4),
      { line: 3, text: '𠮷a' },
      tooLong(4, 6),
      { line: 5, text: 'b' },
    ])
  })

  test('says that a line is no UTF-8, and where', async () => {
    expect(await read(Buffer.from([0x61, 0x62, 0xff]))).toEqual([
      {
        line: 1,
        text: '',
        issue: makeIssue('json/syntax', [], { detail: 'this is not UTF-8', line: 1, column: 3 }),
      },
    ])
  })

  test('reads a line that is just not too long, counted in characters', async () => {
    const [line] = await read(Buffer.from('あ'.repeat(MAX_LINE_CHARACTERS)), 1000)
    expect(line!.issue).toBeUndefined()
    expect(line!.text.length).toBe(MAX_LINE_CHARACTERS)
  })

  propTest.prop([
    fc.array(fc.constantFrom('a', 'あ', '\n', '\r', '\ufeff', '𠮷')),
    fc.array(fc.nat({ max: 40 })),
  ])('reads the same however the bytes are cut', async (characters, cuts) => {
    const bytes = Buffer.from(characters.join(''))
    expect(await read(bytes, ...cuts)).toEqual(await read(bytes))
  })
})
