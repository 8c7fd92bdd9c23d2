import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { verbs } from '../../src/cli/run.ts'
import type { Verb } from '../../src/cli/verb.ts'
import { linesOf, ndjson, runCli } from './runCli.ts'

const ESCAPE = '\u001b'

const formats = ['table', 'json', 'ndjson', 'csv', 'markdown']

/** The first example of a verb, in another format. */
async function exampleIn(verb: Verb, format: string) {
  const { argv, input, from } = verb.examples[0]!
  const at = argv.indexOf('--format')
  const bare = at === -1 ? argv : argv.filter((_, index) => index !== at && index !== at + 1)
  const lines = input?.map((line) => `${line}\n`).join('') ?? ''
  const piped = from ? (await runCli(from, { input: lines })).out : lines
  return runCli([bare[0]!, '--format', format, ...bare.slice(1)], { input: piped })
}

describe.each(verbs.filter(({ name }) => name !== 'completion'))('kijun $name --format', (verb) => {
  test.each(formats)('%s is written as it should be, or refused with what to do instead', async (format) => {
    const { status, out, err } = await exampleIn(verb, format)
    const choices = verb.options['format']!.choices!
    if (!choices.includes(format)) {
      expect([status, out]).toEqual([2, ''])
      expect(err).toContain(`kijun ${verb.name}: --format ${format}: `)
      expect(err).not.toContain('there is no')
      return
    }
    expect([status, err]).toEqual([0, ''])
    switch (format) {
      case 'json':
        expect(typeof JSON.parse(out)).toBe('object')
        break
      case 'ndjson':
        expect(linesOf(out).length).toBeGreaterThan(0)
        break
      case 'csv': {
        const { data, errors } = Papa.parse<string[]>(out.trimEnd())
        expect(errors).toEqual([])
        expect(new Set(data.map((row) => row.length)).size).toBe(1)
        expect(out.endsWith('\r\n')).toBe(true)
        break
      }
      case 'markdown': {
        const rows = out.split('\n').filter((line) => line.startsWith('|'))
        if (verb.name !== 'explain' && verb.name !== 'describe') expect(rows.length).toBeGreaterThan(1)
        break
      }
      default:
        expect(out.split('\n').length).toBeGreaterThan(1)
    }
  })
})

const applicant = (id: string, points: string) => ({ id, scheme: 'yokohama-y-sdgs', facts: { points } })
const argv = ['assess', '--stages', 'criteria', '--locale', 'ja', '--format']

describe('rows', () => {
  const input = ndjson(applicant('=1+1', '61'), applicant('a|b', 'x'), applicant('c', '12'))

  test('as CSV have no formula, and the issues in the last column', async () => {
    const { status, out } = await runCli([...argv, 'csv'], { input })
    expect(status).toBe(1)
    const { data } = Papa.parse<string[]>(out.trimEnd())
    expect(data[0]).toEqual(['id', '制度', '認証区分', '結果', '理由'])
    expect(data[1]!.slice(0, 4)).toEqual([
      "'=1+1",
      'yokohama-y-sdgs@2024-04-01',
      'superior（スーペリア）',
      '適合',
    ])
    expect(data[2]!.slice(0, 4)).toEqual(['a|b', '', '', ''])
    expect(data[2]![4]).toContain('facts.points: ')
    expect(data[3]!.slice(2, 4)).toEqual(['なし', '不適合'])
  })

  test('as Markdown have nothing that Markdown takes for its own', async () => {
    const { out } = await runCli([...argv, 'markdown'], { input })
    const [header, rule, , second] = out.split('\n')
    expect(header).toBe('| id | 制度 | 認証区分 | 結果 | 理由 |')
    expect(rule).toBe('| --- | --- | --- | --- | --- |')
    expect(second).toMatch(/^\| a\\\|b \| – \| – \| – \| facts\.points: /)
  })

  test.each(['csv', 'markdown'])('as %s have a header where there is no applicant', async (format) => {
    const { out } = await runCli([...argv, format], { input: '' })
    expect(out).toContain('制度')
  })

  test('cannot steer a terminal', async () => {
    const steering = ndjson(applicant('\u001b[31mred\u0007', '61'))
    for (const format of ['csv', 'markdown', 'table']) {
      const { out } = await runCli([...argv, format], { input: steering })
      for (const sign of [ESCAPE, '\u0007']) expect(out).not.toContain(sign)
    }
  })
})

describe('colour', () => {
  const input = ndjson(applicant('a', '61'), applicant('b', '12'))
  const coloured = async (env: { readonly [name: string]: string }, columns?: number, format = 'table') =>
    (
      await runCli([...argv, format], { input, env, ...(columns === undefined ? {} : { columns }) })
    ).out.includes('\u001b[32m適合\u001b[39m')

  test.each([
    [{}, 120, true],
    [{}, undefined, false],
    [{ NO_COLOR: '1' }, 120, false],
    [{ NO_COLOR: '' }, 120, true],
    [{ TERM: 'dumb' }, 120, false],
    [{ FORCE_COLOR: '1' }, undefined, true],
    [{ FORCE_COLOR: '' }, undefined, true],
    [{ FORCE_COLOR: '3', NO_COLOR: '1' }, undefined, true],
    [{ FORCE_COLOR: '0' }, 120, false],
    [{ FORCE_COLOR: 'false' }, 120, false],
  ] as const)('with %j on a terminal of %s columns: %s', async (env, columns, expected) => {
    expect(await coloured(env, columns)).toBe(expected)
  })

  test.each(['csv', 'markdown', 'json', 'ndjson'])('is never in %s', async (format) => {
    expect((await runCli([...argv, format], { input, env: { FORCE_COLOR: '1' } })).out).not.toContain(
      '\u001b',
    )
  })

  test('changes nothing else', async () => {
    const plain = await runCli([...argv, 'table'], { input, columns: 60 })
    const bare = await runCli([...argv, 'table'], { input, columns: 60, env: { NO_COLOR: '1' } })
    expect(
      plain.out
        .split(ESCAPE)
        .map((part, at) => (at === 0 ? part : part.replace(/^\[\d+m/, '')))
        .join(''),
    ).toBe(bare.out)
  })
})
