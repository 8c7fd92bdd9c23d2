import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linesOf, ndjson, runCli } from '../runCli.ts'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-verbs-'))
  writeFileSync(file('a.csv'), '得点\n61\n')
  writeFileSync(file('a.map.json'), JSON.stringify({ scheme: 'yokohama-y-sdgs', facts: { points: '得点' } }))
  writeFileSync(file('there.csv'), '')
  writeFileSync(file('null.json'), 'null')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const takesTwo = '--on and --today both give the day; give one of them'
const isList = '--list prints thresholds and changes nothing; give no FILE and no change'
const dayAgain = 'of okinawa-sdgs@2023-07-31, okinawa-sdgs@2026-06-03'
const rows = 'what changed is of many kinds and makes no rows; use text, markdown or json'
const page = 'a page is Markdown; kijun schemes and kijun coverage list what a scheme has as data'
const record = 'a record is JSON, to be verified as it stands; kijun assess writes results as rows'
const reasons = 'reasons are paragraphs; kijun assess writes rows with one line of reason each'
const schema = 'a JSON Schema is JSON; kijun describe --section facts is for people'
const mapping = 'a mapping is a file of JSON'

describe('a call is refused with what is wrong with it', () => {
  test.each<[string[], string]>([
    [['schemes', 'x y'], 'takes no "x y"'],
    [['describe'], 'takes one SCHEME'],
    [['describe', 'sp2-esg', 'sp2-esg'], 'takes one SCHEME'],
    [
      ['describe', 'okinawa-sdgs'],
      `okinawa-sdgs has several editions; name one ${dayAgain}, or give --on DATE`,
    ],
    [['describe', 'sp2-esg', '--format', 'table'], `--format table: ${page}`],
    [['describe', 'sp2-esg', '--format', 'csv'], `--format csv: ${page}`],
    [['describe', 'sp2-esg', '--format', 'json'], `--format json: ${page}`],
    [['describe', 'sp2-esg', '--format', 'ndjson'], `--format ndjson: ${page}`],
    [['schema', 'sp2-esg', 'sp2-esg'], 'takes one SCHEME'],
    [['schema', 'sp2-esg', '--format', 'table'], `--format table: ${schema}`],
    [['schema', 'sp2-esg', '--format', 'csv'], `--format csv: ${schema}`],
    [['schema', 'sp2-esg', '--format', 'markdown'], `--format markdown: ${schema}`],
    [['schema', 'sp2-esg', '--format', 'ndjson'], `--format ndjson: ${schema}`],
    [['diff', 'a'], 'takes OLD and NEW'],
    [['diff', 'a', 'b', 'c'], 'takes OLD and NEW'],
    [['diff', 'okinawa-sdgs', 'sp2-esg'], `OLD: okinawa-sdgs has several editions; name one ${dayAgain}`],
    [['diff', 'sp2-esg', 'okinawa-sdgs'], `NEW: okinawa-sdgs has several editions; name one ${dayAgain}`],
    [['diff', 'none.json', 'sp2-esg'], 'OLD: cannot read none.json: there is no such file'],
    [['diff', 'a', 'b', '--format', 'table'], `--format table: ${rows}`],
    [['diff', 'a', 'b', '--format', 'csv'], `--format csv: ${rows}`],
    [['diff', 'a', 'b', '--format', 'ndjson'], `--format ndjson: ${rows}`],
    [['explain', '--format', 'table'], `--format table: ${reasons}`],
    [['explain', '--format', 'csv'], `--format csv: ${reasons}`],
    [['record', '--format', 'table'], `--format table: ${record}`],
    [['record', '--format', 'csv'], `--format csv: ${record}`],
    [['record', '--format', 'markdown'], `--format markdown: ${record}`],
    [['record', '--withheld', 'x'], '--withheld is for --redact'],
    [['record', '--redact'], '--redact needs --withheld FILE, a new file for the salts and the values'],
    [['gap', '-'], '--to TIER is required: the id of the tier that is wanted'],
    [['status', '--on', '2026-01-01', '--today'], takesTwo],
    [['status', '--closed', 'x.json'], '--closed is for --format timeline, which tells what is due'],
    [['deadlines', '--on', '2026-01-01', '--today'], takesTwo],
    [['deadlines', '--closed', 'none.json'], '--closed: cannot read none.json: there is no such file'],
    [['completion'], 'takes one of bash, zsh, fish'],
    [['completion', 'bash', 'zsh'], 'takes one of bash, zsh, fish'],
    [['completion', 'toString'], 'no completion for toString; use one of bash, zsh, fish'],
    [['completion', 'zhs'], 'no completion for zhs; did you mean zsh?'],
    [['assess', '--format', 'table', '--fields', 'id'], '--fields is for JSON; a table has its own columns'],
    [
      ['assess', '--decided-on', '2026-01-01'],
      '--decided-on is for --format table, csv or markdown; kijun validity writes JSON',
    ],
    [
      ['assess', '--format', 'json', '--decided-on', '2026-01-01'],
      '--decided-on is for --format table, csv or markdown; kijun validity writes JSON',
    ],
    ...['map', 'to', 'encoding', 'from-encoding'].map((option): [string[], string] => [
      ['assess', `--${option}`, option.endsWith('encoding') ? 'utf-8' : 'x.csv'],
      `--${option} is for --from FILE, a workbook (.xlsx) or a .csv file`,
    ]),
    [['assess', '--force'], '--force is for --from FILE, a workbook (.xlsx) or a .csv file'],
    [['assess', '--from', 'a.csv', 'b'], '--from takes the place of b; give one of them'],
    [
      ['assess', '--from', 'a.xlsx', '--from-encoding', 'utf-8'],
      '--from-encoding is for a .csv file; a.xlsx is none',
    ],
    [['assess', '--from', 'a.csv', '--force'], '--force is for --to FILE'],
    [['assess', '--from', 'a.csv', '--encoding', 'utf-8'], '--encoding is for --to FILE'],
    [['assess', '--from', 'a.csv', '--to', 'x.xlsm'], '--to: x.xlsm is neither .xlsx nor .csv'],
    [['assess', '--from', 'a.csv', '--to', 'x.txt'], '--to: x.txt is neither .xlsx nor .csv'],
    [['assess', '--from', 'a.csv', '--to', 'x.xlsx', '--encoding', 'utf-8'], '--encoding is for a .csv file'],
    [
      ['assess', '--from', 'a.csv', '--to', 'x.csv', '--format', 'json'],
      '--to writes a sheet; leave --format out',
    ],
    [
      ['assess', '--from', 'a.csv', '--to', 'x.csv', '--fields', 'id'],
      '--to writes a sheet; leave --fields out',
    ],
    [
      ['assess', '--from', 'a.csv'],
      '--from needs --map FILE, which says what the columns mean; kijun map a.csv SCHEME proposes one',
    ],
    [['map'], 'takes FILE and SCHEME'],
    [['map', 'x.csv'], 'takes FILE and SCHEME'],
    [['map', 'x.csv', 'sp2-esg', 'y'], 'takes FILE and SCHEME'],
    [['map', '--schema', 'x'], '--schema takes no FILE'],
    [
      ['map', 'x.csv', 'sp2-esg', '--header', '2,2'],
      '--header 2,2: expected rows from the top down, such as 3 or 3,4',
    ],
    [
      ['map', 'x.csv', 'sp2-esg', '--header', '0'],
      '--header 0: expected rows from the top down, such as 3 or 3,4',
    ],
    [
      ['map', 'x.csv', 'sp2-esg', '--header', '1.5'],
      '--header 1.5: expected rows from the top down, such as 3 or 3,4',
    ],
    [['map', 'x.csv', 'sp2-esg', '--header', '1,2'], 'cannot read x.csv: there is no such file'],
    ...['table', 'csv', 'markdown', 'ndjson'].map((format): [string[], string] => [
      ['map', 'x.csv', 'sp2-esg', '--format', format],
      `--format ${format}: ${mapping}`,
    ]),
    [['simulate', '--ids', '--format', 'json'], '--ids writes lines of JSON; leave --format out'],
    [
      ['simulate', '--format', 'ndjson'],
      '--format ndjson: --ids writes a line of JSON for each applicant that moves',
    ],
    [['simulate', '--list', 'sp2-esg', '-'], isList],
    [['simulate', '--list', 'sp2-esg', '--reading', 'a=b'], isList],
    [['simulate', '--list', 'sp2-esg', '--parameter', 'a=b'], isList],
    [['simulate', '--list', 'sp2-esg', '--set', 'a=b'], isList],
    [['simulate', '--list', 'sp2-esg', '--to-scheme', 'b'], isList],
    [['simulate', '--list', 'none.json'], '--list: cannot read none.json: there is no such file'],
    [
      ['simulate', '--list', 'okinawa-sdgs'],
      `--list: okinawa-sdgs has several editions; name one ${dayAgain}, or give --on DATE`,
    ],
    [['simulate', '--to-scheme', 'none.json'], '--to-scheme: cannot read none.json: there is no such file'],
    [['simulate', '--to-scheme', 'okinawa'], expect.stringMatching(/^--to-scheme: no scheme "okinawa"/)],
    [['verify', '--withheld', 'none.json'], '--withheld: cannot read none.json: there is no such file'],
    [['lint', 'none.json'], 'cannot read none.json: there is no such file'],
    [['coverage', 'none.json'], 'cannot read none.json: there is no such file'],
  ])('%j', async (argv, problem) => {
    const { status, out, err } = await runCli(argv)
    expect([status, out]).toEqual([2, ''])
    const [, told] = new RegExp(`^kijun ${argv[0]}: (.*)\nTry: kijun ${argv[0]} --help\n$`, 's').exec(err)!
    expect(told).toEqual(problem)
  })

  test('also where it names files that are there', async () => {
    const argv = ['assess', '--from', file('a.csv'), '--map', file('a.map.json'), '--to']
    const problemOf = async (...more: readonly string[]) =>
      (await runCli([...argv, ...more])).err.split('\n')[0]
    expect(await problemOf(file('there.csv'))).toBe(
      `kijun assess: --to: ${file('there.csv')} exists already; name a new file, or give --force`,
    )
    expect(await problemOf(file('a.csv'), '--force')).toBe(
      `kijun assess: --to: ${file('a.csv')} is the file of --from; what is read is never written`,
    )
    writeFileSync(file('map.csv'), JSON.stringify({ scheme: 'yokohama-y-sdgs', facts: { points: '得点' } }))
    const mapped = ['assess', '--from', file('a.csv'), '--map', file('map.csv')]
    expect((await runCli([...mapped, '--to', file('map.csv'), '--force'])).err.split('\n')[0]).toBe(
      `kijun assess: --to: ${file('map.csv')} is the file of --map; what is read is never written`,
    )
    expect(await problemOf(join(folder, 'none', 'x.csv'))).toBe(
      `kijun assess: --to: there is no folder ${join(folder, 'none')}`,
    )
  })
})

describe('what a verb does by default', () => {
  const yokohama = (points: string) => ({ scheme: 'yokohama-y-sdgs', facts: { points } })
  const input = ndjson(yokohama('61'))

  test.each([
    ['assess', 'ndjson', input, []],
    ['explain', 'text', input, []],
    ['ask', 'ndjson', ndjson(yokohama('61')), ['--stages', 'criteria']],
    ['gap', 'ndjson', input, ['--to', 'supreme']],
    ['validity', 'ndjson', ndjson({ scheme: 'yokohama-y-sdgs', decidedOn: '2024-04-01' }), []],
    ['status', 'ndjson', ndjson({ series: 'yokohama-y-sdgs', events: [] }), ['--on', '2026-01-01']],
    ['deadlines', 'ndjson', ndjson({ series: 'yokohama-y-sdgs', events: [] }), []],
    ['simulate', 'table', input, ['--reading', 'yoko-band-gap=contiguous']],
  ] as const)('kijun %s writes %s in English', async (verb, format, lines, more) => {
    const bare = await runCli([verb, ...more], { input: lines })
    const said = await runCli([verb, '--format', format, '--locale', 'en', ...more], { input: lines })
    const inJapanese = await runCli([verb, '--format', 'csv', '--locale', 'ja', ...more], { input: lines })
    expect(bare.out).toBe(said.out)
    expect([bare.err, said.err]).toEqual(['', ''])
    expect(inJapanese.out).not.toBe(bare.out)
  })

  test('--at, --on, --stages and --scheme hold for those that say nothing', async () => {
    const argv = ['assess', '--fields', 'id,scheme,at,on,outcome', '--stages', 'criteria', '-']
    const given = { id: 1, ...yokohama('61'), at: 'holding', on: '2026-05-01' }
    const bare = ndjson({ facts: { points: '61' } }, given)
    const options = ['--scheme', 'yokohama-y-sdgs', '--on', '2026-06-01', '--at', 'application']
    const { out } = await runCli([...argv, ...options], { input: bare })
    const scheme = 'yokohama-y-sdgs@2024-04-01'
    expect(linesOf(out)).toMatchObject([
      { scheme, at: 'application', on: '2026-06-01' },
      { id: 1, scheme, at: 'holding', on: '2026-05-01' },
    ])
  })

  test('kijun validity takes what those that say nothing are from its options', async () => {
    const argv = ['validity', '--scheme', 'yokohama-y-sdgs', '--decided-on', '2026-10-01']
    const lines = ndjson({}, { id: 'a', decidedOn: '2024-04-01' })
    const { status, out } = await runCli(argv, { input: lines })
    // 第11条第1項, as its operator publishes it.
    expect(status).toBe(0)
    expect(linesOf(out)).toMatchObject([{ until: '2031-03-31' }, { id: 'a', until: '2028-03-31' }])
    const renewed = await runCli([...argv, '--for', 'renewal'], { input: ndjson({}, { for: 'initial' }) })
    const [first, second] = linesOf(renewed.out)
    expect(second).toMatchObject({ until: '2031-03-31' })
    expect(first).toBeDefined()
  })
})
