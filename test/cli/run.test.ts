import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatExample } from '../../src/cli/formatHelp.ts'
import { verbs } from '../../src/cli/run.ts'
import { linesOf, ndjson, runCli } from './runCli.ts'

const names =
  'schemes, assess, map, explain, gap, ask, record, verify, validity, status, deadlines, simulate, diff, describe, coverage, lint, schema, completion'

const periodOnly =
  'of yokohama-y-sdgs@2020-10-12 only the period of validity is held, not the text; validity, status and deadlines answer for it'

let folder = ''
const file = (name: string) => join(folder, name)
const applicant = (points: string) => ({ scheme: 'yokohama-y-sdgs', facts: { points } })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-cli-'))
  writeFileSync(file('a.ndjson'), ndjson(applicant('61'), applicant('80')))
  writeFileSync(file('b.json'), `\ufeff${JSON.stringify([applicant('30'), applicant('x')], null, 2)}`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('kijun', () => {
  test('without arguments says what to try', async () => {
    const { status, out, err } = await runCli([])
    expect([status, err]).toEqual([0, ''])
    expect(out.split('\n').length).toBeLessThan(12)
    expect(out).toContain('kijun schemes')
    expect(out).toContain('kijun --help')
    for (const { name } of verbs) expect(out).toMatch(new RegExp(`\\b${name}\\b`))
  })

  test.each([['--help'], ['-h'], ['help']])('%s lists every command', async (argument) => {
    const { status, out } = await runCli([argument])
    expect(status).toBe(0)
    for (const { name, summary } of verbs) expect(out).toContain(`${name.padEnd(10)}  ${summary}`)
  })

  test.each([[['--version']], [['assess', '--version']]])('%j tells the version', async (argv) => {
    expect(await runCli(argv)).toEqual({ status: 0, out: '1.2.3\n', err: '' })
  })

  test.each([
    [['asess'], 'unknown command asess; did you mean assess?'],
    [['scheme'], 'unknown command scheme; did you mean schemes?'],
    [['statsu'], 'unknown command statsu; did you mean status?'],
    [['deadline'], 'unknown command deadline; did you mean deadlines?'],
    [['frobnicate'], `unknown command frobnicate; use one of ${names}`],
    [['--verison'], 'unknown option --verison; did you mean --version?'],
    [['--format', 'json', 'assess'], 'unknown option --format; options follow the command'],
    [['__proto__'], `unknown command __proto__; use one of ${names}`],
    [['assess', '--fromat', 'json'], 'unknown option --fromat; did you mean --format?'],
    [
      ['assess', '--format', 'xml'],
      '--format: there is no "xml"; use one of ndjson, json, table, csv, markdown',
    ],
    [
      ['assess', '--scheme', 'yokohama-ysdgs'],
      '--scheme: no scheme "yokohama-ysdgs"; did you mean yokohama-y-sdgs?',
    ],
    [['assess', '--decided-on', '2024-04-01'], '--decided-on is for --format table'],
    [['assess', '--format', 'table', '--fields', 'id'], '--fields is for JSON'],
    [['assess', '--stages', 'critera'], 'did you mean criteria?'],
    [['assess', '-', '-'], 'standard input (-) is named twice'],
    [['validity', '--decided-on', '2024-02-30'], '--decided-on: '],
    [['explain', '--detail', 'all'], '--detail: there is no "all"; use one of line, standard, full'],
    [['validity', '--scheme', 'yokohama-y-sdgs@2020-10-13'], 'did you mean yokohama-y-sdgs@2020-10-12?'],
    [['status', '--on', '2028-02-30'], '--on: '],
    [['status', '--on', '2028-03-31', '--today'], '--on and --today both give the day'],
    [
      ['status', '--series', 'yokohama-ysdgs'],
      '--series: no scheme "yokohama-ysdgs"; did you mean yokohama-y-sdgs?',
    ],
    [['status', '--closed', 'x.json'], '--closed is for --format timeline'],
    [['status', '--format', 'timelin'], 'did you mean timeline?'],
    [['deadlines', '--closed', 'nothing.json'], '--closed: cannot read nothing.json: there is no such file'],
    [['deadlines', '--until', '2028'], '--until: '],
    [['coverage', 'yokohama-y-sdg'], 'did you mean yokohama-y-sdgs?'],
    [['describe'], 'takes one SCHEME'],
    [
      ['describe', 'okinawa-sdgs'],
      'name one of okinawa-sdgs@2023-07-31, okinawa-sdgs@2026-06-03, or give --on DATE',
    ],
    [['schema', 'okinawa-sdgs'], 'or give --on DATE'],
    [['describe', 'yokohama-y-sdgs@2020-10-12'], periodOnly],
    [['schema', 'yokohama-y-sdgs@2020-10-12'], periodOnly],
    [['coverage', 'yokohama-y-sdgs@2020-10-12'], periodOnly],
    [['assess', '--scheme', 'yokohama-y-sdgs@2020-10-12'], `--scheme: ${periodOnly}`],
    ...['explain', 'gap', 'ask', 'record', 'simulate'].map((verb): [string[], string] => [
      [verb, '--scheme', 'yokohama-ysdgs', ...(verb === 'gap' ? ['--to', 'superior'] : [])],
      '--scheme: no scheme "yokohama-ysdgs"; did you mean yokohama-y-sdgs?',
    ]),
    [['deadlines', '--on', '2028-03-31', '--today'], '--on and --today both give the day'],
    [['assess', '--at', 'hold'], 'use one of application, decision, renewal, holding'],
    [['describe', 'yokohama-y-sdgs', '--section', 'lifecyle'], 'did you mean lifecycle?'],
    [['record', '--redact'], '--redact needs --withheld FILE'],
    [['record', '--redact', '--withheld', '-'], '--withheld needs a value: --withheld FILE'],
    [['record', '--withheld', 'x.ndjson'], '--withheld is for --redact'],
    [['record', '--format', 'table'], '--format table: a record is JSON'],
    [
      ['verify', '--withheld', 'nothing.ndjson'],
      '--withheld: cannot read nothing.ndjson: there is no such file',
    ],
  ])('refuses %j with status 2', async (argv, message) => {
    const { status, out, err } = await runCli(argv)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).toMatch(/\nTry: kijun [a-z]* ?--help\n$/)
  })
})

test('run() does not hide a fault of the program behind the input', async () => {
  const fault = new TypeError('a fault')
  await expect(runCli(['assess', '-'], { inputError: fault })).rejects.toThrow(fault)
})

describe.each(verbs)('kijun $name --help', (verb) => {
  test.each([[[verb.name, '--help']], [[verb.name, '-h']], [['help', verb.name]]])('%j', async (argv) => {
    const { status, out, err } = await runCli(argv)
    expect([status, err]).toEqual([0, ''])
    for (const option of Object.keys(verb.options)) expect(out).toContain(`  --${option} `)
    for (const example of verb.examples) expect(out).toContain(formatExample(example))
    const prose = out.slice(0, out.indexOf('Examples:')).split('\n')
    expect(prose.filter((line) => line.length > 100)).toEqual([])
  })

  test.each(verb.examples)('$shows', async ({ argv, input, from }) => {
    const lines = input?.map((line) => `${line}\n`).join('') ?? ''
    const piped = from ? (await runCli(from, { input: lines })).out : lines
    const { status, out, err } = await runCli(argv, { input: piped })
    expect([status, err]).toEqual([0, ''])
    expect(out).not.toBe('')
  })
})

describe('inputs', () => {
  const argv = ['assess', '--fields', 'tier']

  test('are read in the order in which they are named', async () => {
    const { status, out, err } = await runCli([...argv, file('b.json'), '-', file('a.ndjson')], {
      input: ndjson(applicant('29')),
    })
    expect(status).toBe(1)
    expect(linesOf(out)).toMatchObject([
      { tier: 'standard' },
      { line: 8, issues: [{ code: 'number/form' }] },
      { tier: null },
      { tier: 'superior' },
      { tier: 'supreme' },
    ])
    expect(err).toBe(`kijun: ${file('b.json')}: 1 of 2 could not be answered; see their issues\n`)
  })

  test.each(['', ' \n\n', '[]', '[\n]\n'])('that are empty (%j) give nothing but a note', async (input) => {
    const err = 'kijun: standard input: no entry\n'
    expect(await runCli([...argv, '-'], { input })).toEqual({ status: 0, out: '', err })
  })

  test('of which one is empty are answered, with its name in the note', async () => {
    writeFileSync(file('empty.json'), '')
    const { status, out, err } = await runCli([...argv, file('empty.json'), file('a.ndjson')])
    expect([status, err]).toEqual([0, `kijun: ${file('empty.json')}: no entry\n`])
    expect(linesOf(out)).toHaveLength(2)
  })

  test.each([
    ['missing.ndjson', 'there is no such file'],
    ['a.ndjson/x', 'there is no such file'],
    ['', 'is a directory'],
  ])('named %j are refused before anything is answered', async (name, message) => {
    const { status, out, err } = await runCli([...argv, file('a.ndjson'), file(name)])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).toContain(file(name))
  })

  test('that break down are told without a stack', async () => {
    const error = Object.assign(new Error('EIO: i/o error, read'), { syscall: 'read', code: 'EIO' })
    const { status, err } = await runCli([...argv, '-'], {
      input: ndjson(applicant('61')),
      inputError: error,
    })
    expect([status, err]).toEqual([2, 'kijun assess: cannot read the input: EIO: i/o error, read\n'])
  })

  test('are asked for where standard input is a terminal', async () => {
    const { status, err } = await runCli(argv, { inputIsTty: true })
    expect(status).toBe(2)
    expect(err).toContain('give a FILE, or - to read standard input')
  })
})
