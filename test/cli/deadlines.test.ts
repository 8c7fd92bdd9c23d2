import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linesOf, ndjson, runCli } from './runCli.ts'

const certified = (on: string, more: object = {}) => ({
  series: 'okinawa-sdgs',
  events: [{ kind: 'decided', on, for: 'initial', tier: 'platinum' }],
  ...more,
})

let folder = ''
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-deadlines-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function deadlinesOf(history: object, ...options: readonly string[]) {
  const { status, out, err } = await runCli(['deadlines', ...options, '-'], { input: ndjson(history) })
  expect([status, err]).toEqual([0, ''])
  return linesOf(out)[0] as { deadlines: { kind: string; due: string | null }[] }
}

describe('kijun deadlines', () => {
  test('writes what contracts.md shows, of a certification decided on 2026-10-05', async () => {
    const { deadlines, ...rest } = await deadlinesOf({ id: 'o', ...certified('2026-10-05') })
    const report = (n: number, year: number) => ({
      kind: 'report',
      id: 'member-report',
      n,
      elapsedOn: `${year}-10-05`,
      plain: `${year}-10-25`,
      due: `${year}-10-25`,
      citation: { provision: '12-1-yearly', text: '第12条第1項' },
    })
    expect(rest).toEqual({ id: 'o' })
    expect(deadlines).toEqual([
      report(1, 2027),
      report(2, 2028),
      report(3, 2029),
      report(4, 2030),
      {
        kind: 'renewal',
        opens: null,
        due: null,
        why: 'window-not-disclosed',
        citation: { provision: expect.stringMatching(/^13-2/), text: '第13条第2項' },
      },
      { kind: 'expiry', due: '2031-03-31' },
    ])
    const order = ['kind', 'n', 'elapsedOn', 'plain', 'due', 'citation']
    expect(Object.keys(deadlines[0]!).filter((key) => key !== 'id')).toEqual(order)
    expect(Object.keys(deadlines[4]!).slice(0, 4)).toEqual(['kind', 'opens', 'due', 'why'])
  })

  test('lists them up to a day', async () => {
    const { deadlines } = await deadlinesOf(certified('2026-10-05'), '--until', '2028-10-25')
    expect(deadlines.map(({ due }) => due)).toEqual(['2027-10-25', '2028-10-25'])
    const { deadlines: fewer } = await deadlinesOf(certified('2026-10-05'), '--until', '2028-10-24')
    expect(fewer).toHaveLength(1)
  })

  // 第12条第1項: certified on 2026-06-03, elapsed on 2027-06-03, due on 2027-06-23, which 慰霊の日 closes.
  test.each<[string, (() => readonly string[])[], object, string]>([
    ['none', [], {}, '2027-06-23'],
    ['those of the line', [], { closedDays: { weekends: true, dates: ['2027-06-23'] } }, '2027-06-24'],
    ['a list of dates on the line', [], { closedDays: ['2027-06-23', '2027-06-24'] }, '2027-06-25'],
    ['those of a file', [() => ['--closed', file('a.json', '{"dates": ["2027-06-23"]}')]], {}, '2027-06-24'],
    [
      'a list in a file',
      [() => ['--closed', file('b.json', '\ufeff[\n"2027-06-23"\n]\n')]],
      {},
      '2027-06-24',
    ],
    [
      'those of the line before those of a file',
      [() => ['--closed', file('c.json', '["2027-06-23"]')]],
      { closedDays: { yearEnd: true, dates: null } },
      '2027-06-23',
    ],
  ])('moves a report off closed days: %s', async (_, options, more, due) => {
    const history = certified('2026-06-03', more)
    const { deadlines } = await deadlinesOf(history, ...options.flatMap((option) => option()))
    expect(deadlines[0]).toMatchObject({ n: 1, elapsedOn: '2027-06-03', plain: '2027-06-23', due })
  })

  test.each([
    ['{"dates": ["2027-02-30"]}', 'dates[0]: there is no day "2027-02-30" in the calendar'],
    ['{"weekend": true}', 'weekend: unknown key "weekend"; did you mean weekends?'],
    ['{"weekends": 1}', 'weekends: expected true or false, got 1'],
    ['{"dates": {}}', 'dates: expected a list, got an object'],
    ['5', 'expected an object, got 5'],
    ['{"dates": [], "dates": []}', 'dates: the key "dates" stands twice (line 1, column 15)'],
    ['[\n"2027-06-23",\n]', 'not valid JSON at line 3, column 1'],
    ['', 'not valid JSON'],
    [JSON.stringify(Array(10_001).fill('2027-06-23')), 'dates: has 10001 entries; at most 10000 are allowed'],
  ])('refuses a file of closed days that holds %.40s', async (text, message) => {
    const name = file('bad.json', text)
    const { status, out, err } = await runCli(['deadlines', '--closed', name], { input: '' })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`--closed: ${name}: ${message}`)
  })

  test('lists the events that were passed over, where there are any', async () => {
    const events = [{ kind: 'suspended', on: '2026-10-06' }]
    const history = certified('2026-10-05')
    const found = await deadlinesOf({ ...history, events: [...history.events, ...events] })
    expect(Object.keys(found)).toEqual(['deadlines', 'issues'])
    expect(found).toMatchObject({ issues: [{ code: 'event/not-allowed', path: ['events', 1] }] })
  })

  test('of a certification that has ended are none', async () => {
    const history = {
      series: 'yokohama-y-sdgs',
      events: [
        { kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'standard' },
        { kind: 'revoked', on: '2025-04-01', ground: '19-1-3' },
      ],
    }
    expect(await deadlinesOf(history)).toEqual({ deadlines: [] })
  })

  test('need no day, and read the same lines as status', async () => {
    expect(await deadlinesOf(certified('2026-10-05', { on: '2027-01-01' }))).toEqual(
      await deadlinesOf(certified('2026-10-05')),
    )
    const { status, out } = await runCli(['deadlines'], {
      input: ndjson(certified('2026-10-05', { on: 'x' }), { series: 'okinawa' }),
    })
    expect(status).toBe(1)
    expect(linesOf(out)).toMatchObject([
      { line: 1, issues: [{ code: 'date/form', path: ['on'] }] },
      { line: 2, issues: [{ path: ['events'] }, { path: ['series'] }] },
    ])
  })

  test('are a table for people, a row for each', async () => {
    const suspended = { kind: 'suspended', on: '2026-02-13' }
    const history = certified('2026-02-12')
    const input = ndjson(
      { id: 'a', ...certified('2026-10-05') },
      { id: 'b', ...history, events: [...history.events, suspended] },
      { series: 'okinawa-sdgs', events: [] },
    )
    const argv = ['deadlines', '--format', 'table', '--locale', 'ja']
    const rows = (await runCli(argv, { input })).out.trimEnd().split('\n')
    expect(rows[0]).toMatch(/^id {2}期日 +期限 +移動前 +経過日 +根拠$/)
    expect(rows[1]).toMatch(/^a +2027-10-25 +報告 1 +2027-10-25 +2027-10-05 +第12条第1項$/)
    expect(rows[5]).toMatch(/^a +非公表 +更新申請 +– +– +第13条第2項$/)
    expect(rows[6]).toMatch(/^a +2031-03-31 +満了 +– +– +–$/)
    expect(rows.filter((row) => row.startsWith('b ')).at(0)).toMatch(
      /^b +2027-03-04 +報告 1 +2027-03-04 +2027-02-12 +第12条第1項$/,
    )
    // 満了 by its earliest day; the second report of the text of 2026 is due 20 days after the same day has elapsed.
    expect(rows.at(-4)).toMatch(/^b +2028-02-12 \/ 2030-03-31 +満了 .*附則第2項$/)
    expect(rows.at(-3)).toMatch(/^b +2028-03-03 +報告 2 +2028-03-03 +2028-02-12 +第12条第1項$/)
    expect(rows.at(-2)).toMatch(/^b +– +取り入れなかった出来事 .*events\[1\]: /)
    expect(rows.at(-1)).toMatch(/^#3 +– +期限なし +– +– +–$/)
  })
})

describe('kijun deadlines on a day', () => {
  const history = {
    series: 'yokohama-y-sdgs',
    events: [
      { kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'superior' },
      { kind: 'decided', on: '2026-10-01', for: 'reapplication', tier: 'supreme' },
    ],
  }
  const expiry = async (given: object, ...options: readonly string[]) =>
    (await deadlinesOf(given, ...options)).deadlines.find(({ kind }) => kind === 'expiry')?.due

  // 横浜市 第11条第1項 from the first decision, 第11条第2項 from the second
  test('lists what was due before a later event', async () => {
    expect(await expiry(history, '--on', '2026-09-30')).toBe('2028-03-31')
    expect(await expiry({ ...history, on: '2026-09-30' })).toBe('2028-03-31')
  })

  test('takes the day of the clock with --today', async () => {
    const { out } = await runCli(['deadlines', '--today', '-'], {
      input: ndjson(history),
      today: '2026-09-30',
    })
    expect(linesOf(out)[0]).toMatchObject({
      deadlines: [{ kind: 'renewal' }, { kind: 'expiry', due: '2028-03-31' }],
    })
  })

  test('takes in an event of the day itself, and all of them without a day', async () => {
    expect(await expiry(history, '--on', '2026-10-01')).toBe('2031-03-31')
    expect(await expiry(history)).toBe('2031-03-31')
  })
})
