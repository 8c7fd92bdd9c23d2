import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/cli/answers/answer.ts'
import { type AnswersInOptions, answersIn } from '../../../src/cli/output/answersIn.ts'
import { headedWriter } from '../../../src/cli/output/headedWriter.ts'
import { makeIssue } from '../../../src/index.ts'

const refusal = makeIssue('input/missing', ['facts'], { expected: 'an object' })
const cited = makeIssue('input/missing', ['on'], { expected: 'text' }, { provision: '1', text: '第1条' })
const answers: readonly Answer<number>[] = [
  { id: 'a\u001b', line: 1, ok: true, value: 7 },
  { line: 2, ok: true, value: 8 },
  { id: 3, line: 3, ok: false, issues: [refusal, cited] },
  { line: 4, ok: false, issues: [refusal] },
]

function terminal() {
  const written: string[] = []
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    },
  })
  return { io: { stdout, env: {} }, written }
}

async function writtenIn(
  options: Pick<AnswersInOptions<number>, 'format' | 'locale'>,
  given: readonly Answer<number>[] = answers,
): Promise<readonly string[]> {
  const { io, written } = terminal()
  const writer = answersIn<number>(io, {
    lineOf: (value, id) => ({ id: id ?? 'nobody', value }),
    header: ['value', 'twice', 'why'],
    rowsOf: (value) => [
      [String(value), String(value * 2), { text: 'first', tone: 'good' }],
      [String(value), String(value * 2), 'second'],
    ],
    textOf: (value) => `value ${value}`,
    ...options,
  } as AnswersInOptions<number>)
  for (const answer of given) await writer.write(answer)
  await writer.end()
  return written
}

const missing = 'facts: is missing; expected an object'
const issue = JSON.stringify({ ...refusal, message: missing })
const other = JSON.stringify({ ...cited, message: 'on: is missing; expected text' })

describe('answersIn()', () => {
  test('writes a line of JSON for each as they come', async () => {
    expect(await writtenIn({ format: 'ndjson', locale: 'en' })).toEqual([
      '{"id":"a\\u001b","value":7}\n',
      '{"id":"nobody","value":8}\n',
      `{"id":3,"line":3,"issues":[${issue},${other}]}\n`,
      `{"line":4,"issues":[${issue}]}\n`,
    ])
    expect(await writtenIn({ format: 'ndjson', locale: 'en' }, [])).toEqual([])
  })

  test('writes one list of JSON', async () => {
    const [first, second, third] = answers
    expect(await writtenIn({ format: 'json', locale: 'en' }, [first!, second!])).toEqual([
      '[\n{"id":"a\\u001b","value":7}',
      ',\n{"id":"nobody","value":8}',
      '\n]\n',
    ])
    expect(await writtenIn({ format: 'json', locale: 'en' }, [third!])).toEqual([
      `[\n{"id":3,"line":3,"issues":[${issue},${other}]}`,
      '\n]\n',
    ])
    expect(await writtenIn({ format: 'json', locale: 'en' }, [])).toEqual(['[]\n'])
  })

  test('words issues in the language that is asked for', async () => {
    const [line] = await writtenIn({ format: 'ndjson', locale: 'ja' }, answers.slice(3))
    expect(JSON.parse(line!).issues[0].message).toMatch(/が必要です/)
  })

  test('writes text under headings', async () => {
    expect((await writtenIn({ format: 'text', locale: 'en' })).join('')).toBe(`== a\ufffd ==

value 7

== line 2 ==

value 8

== 3 ==

- ${missing}
- on: is missing; expected text (第1条)

== line 4 ==

- ${missing}
`)
  })

  test('writes rows as they come, the issues in the last column', async () => {
    expect(await writtenIn({ format: 'csv', locale: 'en' })).toEqual([
      'id,value,twice,why\r\n',
      'a\ufffd,7,14,first\r\n',
      'a\ufffd,7,14,second\r\n',
      '#2,8,16,first\r\n',
      '#2,8,16,second\r\n',
      `3,,,${missing}; on: is missing; expected text (第1条)\r\n`,
      `#4,,,${missing}\r\n`,
    ])
    expect(await writtenIn({ format: 'markdown', locale: 'en' }, answers.slice(0, 1))).toEqual([
      '| id | value | twice | why |\n| --- | --- | --- | --- |\n',
      '| a\ufffd | 7 | 14 | first |\n',
      '| a\ufffd | 7 | 14 | second |\n',
    ])
    expect(await writtenIn({ format: 'csv', locale: 'en' }, [])).toEqual(['id,value,twice,why\r\n'])
  })

  test('holds a table back until its columns can be aligned', async () => {
    const { io, written } = terminal()
    const writer = answersIn<number>(io, {
      format: 'table',
      locale: 'en',
      lineOf: () => ({}),
      header: ['value'],
      rowsOf: (value) => [[String(value)]],
    })
    expect(writer.holdsBack).toBe(true)
    await writer.write({ id: 'long', line: 1, ok: true, value: 7 })
    expect(written).toEqual([])
    await writer.end()
    expect(written).toEqual(['id    value\nlong  7\n'])
  })

  test('shows on a terminal in red what could not be answered', async () => {
    const { io, written } = terminal()
    const stdout = Object.assign(io.stdout, { isTTY: true, columns: 80 })
    const options = { format: 'table', locale: 'en', lineOf: () => ({}), header: ['value'] } as const
    const writer = answersIn<number>({ stdout, env: {} }, { ...options, rowsOf: () => [] })
    await writer.write(answers[3]!)
    await writer.end()
    expect(written).toEqual([`id  value\n#4  \u001b[31m${missing}\u001b[39m\n`])
  })
})

test('headedWriter() takes the heading that it is given', async () => {
  const { io, written } = terminal()
  const writer = headedWriter<number>(io, { locale: 'ja', textOf: String, headingOf: (name) => `# ${name}` })
  await writer.write({ line: 2, ok: true, value: 8 })
  await writer.end()
  expect(written).toEqual(['# 2行目\n\n8\n'])
})
