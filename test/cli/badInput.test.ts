import { describe, expect, test } from 'vitest'
import { linesOf, runCli } from './runCli.ts'

const line = (facts: string, more = '') => `{"id":"x","scheme":"yokohama-y-sdgs",${more}"facts":${facts}}`
const good = line('{"points":"61"}')

/** What is wrong, the line, and each issue: its code, its path and a part of its message. */
const bad: [string, string, [string, (string | number)[], RegExp][]][] = [
  [
    'a number below its minimum',
    line('{"points":"-1"}'),
    [['number/below-minimum', ['facts', 'points'], /-1/]],
  ],
  ['a misspelt fact', line('{"point":"61"}'), [['key/unknown', ['facts', 'point'], /did you mean points\?/]]],
  [
    'a wrong type',
    line('{"points":true}'),
    [['input/type', ['facts', 'points'], /expected a number, got true/]],
  ],
  ['facts that are a list', line('[]'), [['input/type', ['facts'], /expected an object, got a list/]]],
  ['a full-width number', line('{"points":"６１"}'), [['number/form', ['facts', 'points'], /full-width/]]],
  ['full-width digits outside text', line('{"points":６１}'), [['json/syntax', [], /found ６１/]]],
  [
    'a duplicate fact',
    line('{"points":"61","points":"61"}'),
    [['json/duplicate-key', ['facts', 'points'], /column 61/]],
  ],
  [
    'a number of 17 digits',
    line('{"points":61.000000000000001}'),
    [['number/imprecise', ['facts', 'points'], /pass it as a string/]],
  ],
  ['1e999999999', line('{"points":1e999999999}'), [['number/form', ['facts', 'points'], /1e999999999/]]],
  [
    'text of 5,000 digits',
    line(`{"points":"${'9'.repeat(5000)}"}`),
    [['number/digits', ['facts', 'points'], /5000 digits; at most 60/]],
  ],
  [
    'a number of 5,000 digits',
    line(`{"points":${'9'.repeat(5000)}}`),
    [['number/imprecise', ['facts', 'points'], /…/]],
  ],
  [
    '__proto__ among the facts',
    line('{"__proto__":{"points":"61"}}'),
    [['key/forbidden', ['facts', '__proto__'], /not allowed/]],
  ],
  ['__proto__ in the line', line('{}', '"__proto__":{},'), [['key/forbidden', ['__proto__'], /not allowed/]]],
  [
    'deep nesting',
    line(`{"points":${'['.repeat(100)}${']'.repeat(100)}}`),
    [['input/too-deep', expect.anything() as never, /64/]],
  ],
  [
    'an unknown key of the line',
    line('{}', '"scehme":1,'),
    [['key/unknown', ['scehme'], /did you mean scheme\?/]],
  ],
  [
    'an unknown scheme',
    line('{}').replace('yokohama', 'yokohma'),
    [['scheme/unknown', ['scheme'], /did you mean yokohama-y-sdgs\?/]],
  ],
  [
    'an unknown edition',
    line('{}').replace('sdgs', 'sdgs@2024-04-02'),
    [['edition/unknown', ['scheme'], /did you mean yokohama-y-sdgs@2024-04-01\?/]],
  ],
  [
    'an edition that holds a period alone',
    line('{}').replace('sdgs', 'sdgs@2020-10-12'),
    [['edition/period-only', ['scheme'], /validity, status and deadlines answer for it/]],
  ],
  [
    'a fact of another edition beside one of none',
    '{"scheme":"okinawa-sdgs@2023-07-31","facts":{"itemsMet":15,"itemMet":15}}',
    [
      [
        'fact/elsewhere',
        ['facts', 'itemsMet'],
        /^facts\.itemsMet: itemsMet is a fact of okinawa-sdgs@2026-06-03, not of this edition$/,
      ],
      ['key/unknown', ['facts', 'itemMet'], /unknown key/],
    ],
  ],
  [
    'a fact of another scheme',
    line('{"itemsMet":15}'),
    [['key/unknown', ['facts', 'itemsMet'], /unknown key/]],
  ],
  [
    'a scheme that is no text',
    '{"scheme":5,"facts":{}}',
    [['input/type', ['scheme'], /expected text, got 5/]],
  ],
  ['no scheme', '{"facts":{}}', [['input/missing', ['scheme'], /missing/]]],
  ['no facts', '{"scheme":"yokohama-y-sdgs"}', [['input/missing', ['facts'], /missing/]]],
  ['an impossible date', line('{}', '"on":"2023-02-29",'), [['date/impossible', ['on'], /2023-02-29/]]],
  [
    'a date that would choose the edition',
    '{"scheme":"okinawa-sdgs","on":"2026-6-3","facts":{}}',
    [['date/form', ['on'], /2026-6-3/]],
  ],
  [
    'an unknown moment',
    line('{}', '"at":"decison",'),
    [['choice/unknown', ['at'], /did you mean decision\?/]],
  ],
  [
    'an unknown reading',
    line('{}', '"readings":{"yoko-band-gpa":"refer"},'),
    [['key/unknown', ['readings', 'yoko-band-gpa'], /did you mean yoko-band-gap\?/]],
  ],
  [
    'an unknown alternative',
    line('{}', '"readings":{"yoko-band-gap":"refre"},'),
    [['choice/unknown', ['readings', 'yoko-band-gap'], /did you mean refer\?/]],
  ],
  [
    'an unknown parameter',
    line('{}', '"parameters":{"margin":"1"},'),
    [['key/unknown', ['parameters', 'margin'], /unknown key/]],
  ],
  [
    'an id that is an object',
    '{"id":{},"scheme":"yokohama-y-sdgs","facts":{}}',
    [['input/type', ['id'], /an object/]],
  ],
  ['a list for a line', '[1]', [['input/type', [], /expected an object, got a list/]]],
  ['text for a line', '"x"', [['input/type', [], /expected an object, got "x"/]]],
  ['null for a line', 'null', [['input/type', [], /expected an object, got null/]]],
  ['a line that breaks off', line('{}').slice(0, -1), [['json/syntax', [], /line 2, column/]]],
  [
    'several things at once',
    line('{"points":1e400,"cityTaxArrears":"no"}', '"on":"x","other":1,'),
    [
      ['number/form', ['facts', 'points'], /1e400/],
      ['key/unknown', ['other'], /unknown key/],
      ['date/form', ['on'], /x/],
      ['input/type', ['facts', 'cityTaxArrears'], /true or false/],
    ],
  ],
]

describe('kijun assess on bad input', () => {
  test.each(bad)('names %s in its place and answers the other lines', async (_, text, issues) => {
    const input = `${good}\n${text}\n${good}\n`
    const { status, out, err } = await runCli(['assess', '-'], { input })
    const [first, second, third, ...others] = linesOf(out)
    expect(status).toBe(1)
    expect(others).toEqual([])
    expect(first).toMatchObject({ tier: 'superior' })
    expect(third).toMatchObject({ tier: 'superior' })
    expect(second).toMatchObject({
      line: 2,
      issues: issues.map(([code, path, message]) => ({
        code,
        path,
        params: expect.anything(),
        message: expect.stringMatching(message),
      })),
    })
    expect(second!['issues']).toHaveLength(issues.length)
    expect(err).toBe('kijun: standard input: 1 of 3 could not be answered; see their issues\n')
  })

  test('keeps to the shape of contracts.md, with an id where it could be read', async () => {
    const { out } = await runCli(['assess'], {
      input: `${line('{"points":"x"}')}\n${line('{}').slice(0, -2)}`,
    })
    const [named, cut] = linesOf(out)
    expect(Object.keys(named!)).toEqual(['id', 'line', 'issues'])
    expect(Object.keys(cut!)).toEqual(['line', 'issues'])
  })

  test('cites the provision that asks for the fact', async () => {
    const { out } = await runCli(['assess'], { input: line('{"points":"-1"}') })
    expect(linesOf(out)).toMatchObject([{ issues: [{ citation: { provision: '9-1' } }] }])
  })

  test('words issues in the language that is asked for', async () => {
    const { out } = await runCli(['assess', '--locale', 'ja'], { input: line('{"point":"61"}') })
    expect(linesOf(out)).toMatchObject([
      { issues: [{ message: expect.stringMatching(/points ではありませんか/) }] },
    ])
  })

  test('names the editions that have a fact, for programs and in Japanese', async () => {
    const input = '{"scheme":"okinawa-sdgs","on":"2026-06-02","facts":{"planScore":"60"}}'
    const { out } = await runCli(['assess', '--locale', 'ja'], { input })
    expect(linesOf(out)).toMatchObject([
      {
        issues: [
          {
            params: { fact: 'planScore', editions: ['okinawa-sdgs@2026-06-03'] },
            message:
              'facts.planScore: planScore は okinawa-sdgs@2026-06-03 の項目で、この版の項目ではありません',
          },
        ],
      },
    ])
  })

  test('lists a bounded number of issues', async () => {
    const keys = Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join(',')
    const { out } = await runCli(['assess'], { input: line('{}', `${keys},`) })
    const [{ issues }] = linesOf(out) as [{ issues: { code: string }[] }]
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)!.code).toBe('input/too-many-issues')
  })

  test('answers a thousand hostile lines in bounded time', async () => {
    const hostile = `{"scheme":"yokohama-y-sdgs","facts":{"points":${'['.repeat(5000)}`
    const started = performance.now()
    const { out } = await runCli(['assess'], { input: `${good}\n${`${hostile}\n`.repeat(1000)}` })
    expect(linesOf(out)).toHaveLength(1001)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
