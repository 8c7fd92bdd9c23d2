import { describe, expect, test } from 'vitest'
import { linesOf, ndjson, runCli } from './runCli.ts'

/** The scheme, the day of the decision, and the last day: those of the issue and of design.md. */
const dated: [string, string, string][] = [
  ['yokohama-y-sdgs', '2024-04-01', '2028-03-31'],
  ['yokohama-y-sdgs', '2024-10-01', '2029-03-31'],
  ['okinawa-sdgs@2026-06-03', '2026-04-01', '2031-03-31'],
  ['okinawa-sdgs@2026-06-03', '2026-03-31', '2030-03-31'],
  ['okinawa-sdgs@2023-07-31', '2022-02-28', '2024-02-29'],
  ['okinawa-sdgs', '2023-08-01', '2025-08-01'], // the edition in force on that day: two years, first day not counted
  ['toyota-sdgs', '2026-10-01', '2027-03-31'], // the fixed end of round 4
  ['sp2-esg', '2024-04-01', '2026-04-01'], // two years
  // The operator's earlier term: 2 years, first day counted; by the day of the decision, and by name whatever the day.
  ['yokohama-y-sdgs', '2024-03-31', '2026-03-30'],
  ['yokohama-y-sdgs', '2023-08-01', '2025-07-31'],
  ['yokohama-y-sdgs@2020-10-12', '2024-04-01', '2026-03-31'],
]

describe('kijun validity', () => {
  test.each(dated)('of %s decided on %s ends on %s', async (scheme, decidedOn, until) => {
    const { status, out } = await runCli(['validity', '-'], { input: ndjson({ scheme, decidedOn }) })
    expect(status).toBe(0)
    expect(linesOf(out)).toMatchObject([{ from: decidedOn, until }])
  })

  test('writes the keys of contracts.md in their order', async () => {
    const input = ndjson({ id: 7, scheme: 'yokohama-y-sdgs', decidedOn: '2024-04-01' })
    const [line] = linesOf((await runCli(['validity'], { input })).out)
    expect(Object.keys(line!)).toEqual(['id', 'scheme', 'from', 'until', 'readings', 'steps'])
    expect(line).toMatchObject({
      id: 7,
      scheme: 'yokohama-y-sdgs@2024-04-01',
      readings: { 'yoko-first-day': 'counted' },
      steps: expect.arrayContaining([
        {
          rule: 'first-on-or-after',
          date: '2028-03-31',
          citation: { provision: '11-1', text: expect.any(String) },
        },
      ]),
    })
  })

  test('tells a renewal from a first certification', async () => {
    // After the first renewal every year: one year from 2024-04-01.
    const line = { scheme: 'sp2-esg', decidedOn: '2024-04-01' }
    const argv = ['validity', '--for', 'renewal']
    const said = await runCli(['validity'], { input: ndjson({ ...line, for: 'renewal' }) })
    expect(linesOf(said.out)).toMatchObject([{ until: '2025-04-01' }])
    expect((await runCli(argv, { input: ndjson(line) })).out).toBe(said.out)
  })

  test('says what is wrong with a line that is no request', async () => {
    const { status, out } = await runCli(['validity'], { input: '[]\n5\n' })
    expect(status).toBe(1)
    expect(out).not.toContain('until')
    const one = await runCli(['validity'], { input: '5\n' })
    expect(linesOf(one.out)).toMatchObject([{ line: 1, issues: [{ code: 'input/type', path: [] }] }])
  })

  test('takes scheme and day from options', async () => {
    const argv = ['validity', '--scheme', 'yokohama-y-sdgs', '--decided-on', '2024-04-01', '--format', 'json']
    const { out } = await runCli(argv, { input: ndjson({ id: 'a' }, { id: 'b', decidedOn: '2024-10-01' }) })
    expect(JSON.parse(out)).toMatchObject([{ until: '2028-03-31' }, { until: '2029-03-31' }])
  })

  test.each<[string, object, string, (string | number)[]]>([
    [
      'a text that states none',
      { scheme: 'toyota-workplace', decidedOn: '2026-01-01' },
      'validity/not-stated',
      [],
    ],
    [
      'an end before the start',
      { scheme: 'toyota-sdgs', decidedOn: '2027-04-01' },
      'validity/ends-before-start',
      [],
    ],
    ['no day', { scheme: 'yokohama-y-sdgs' }, 'input/missing', ['decidedOn']],
    [
      'an impossible day',
      { scheme: 'yokohama-y-sdgs', decidedOn: '2024-02-30' },
      'date/impossible',
      ['decidedOn'],
    ],
    ['a day that is no text', { scheme: 'okinawa-sdgs', decidedOn: 5 }, 'input/type', ['decidedOn']],
    [
      'no edition in force',
      { scheme: 'okinawa-sdgs', decidedOn: '2020-01-01' },
      'edition/not-in-force',
      ['scheme'],
    ],
    [
      'a day before the first text',
      { scheme: 'yokohama-y-sdgs', decidedOn: '2020-10-11' },
      'edition/not-in-force',
      ['scheme'],
    ],
    [
      'an unknown kind',
      { scheme: 'sp2-esg', decidedOn: '2024-04-01', for: 'renewel' },
      'choice/unknown',
      ['for'],
    ],
    [
      'an unknown reading',
      { scheme: 'sp2-esg', decidedOn: '2024-04-01', readings: { no: 'x' } },
      'key/unknown',
      ['readings', 'no'],
    ],
    [
      'a key of another command',
      { scheme: 'sp2-esg', decidedOn: '2024-04-01', facts: {} },
      'key/unknown',
      ['facts'],
    ],
  ])('names %s', async (_, line, code, path) => {
    const { status, out } = await runCli(['validity'], { input: ndjson(line) })
    expect(status).toBe(1)
    expect(linesOf(out)).toMatchObject([{ line: 1, issues: [{ code, path }] }])
  })

  test('takes an older text from --scheme, for periods alone', async () => {
    const argv = ['validity', '--scheme', 'yokohama-y-sdgs@2020-10-12', '--decided-on', '2023-08-01']
    expect(linesOf((await runCli(argv, { input: '{}' })).out)).toMatchObject([{ until: '2025-07-31' }])
    expect(await runCli(['assess', '--scheme', 'yokohama-y-sdgs@2020-10-12'])).toMatchObject({ status: 2 })
  })

  test('is a table for people', async () => {
    const input = ndjson({ id: 'a', scheme: 'yokohama-y-sdgs', decidedOn: '2024-04-01' }, { scheme: 'sp2' })
    const { status, out } = await runCli(['validity', '--format', 'table', '--locale', 'ja'], { input })
    const rows = out.trimEnd().split('\n')
    expect(status).toBe(1)
    expect(rows[0]).toMatch(/^id +制度 +開始日 +末日 +計算$/)
    expect(rows[1]).toMatch(/^a +yokohama-y-sdgs@2024-04-01 +2024-04-01 +2028-03-31 +\S/)
    expect(rows[2]).toMatch(/^#2 +– +– +– +decidedOn: /)
  })
})
