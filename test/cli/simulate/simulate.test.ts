import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import { type AssessOptions, assess, parseFacts, type Scheme } from '../../../src/index.ts'
import { linesOf, ndjson, runCli } from '../runCli.ts'

type Cell = { from: object; to: object; movement: string; count: number; examples: { id?: string }[] }
type Count = {
  scheme: string
  toScheme: string
  entries: number
  rows: object[]
  columns: object[]
  matrix: number[][]
  totals: { rows: number[]; columns: number[] }
  movements: Record<string, { count: number; percent: string }>
  moved: Cell[]
}
type Summary = {
  entries: number
  untouched: number
  unreadable: { count: number; examples: object[] }
  simulations: Count[]
}

const CONTIGUOUS = ['--reading', 'yoko-band-gap=contiguous']

async function simulated(argv: readonly string[], entries: readonly unknown[]) {
  const { status, out, err } = await runCli(['simulate', '--format', 'json', ...argv, '-'], {
    input: ndjson(...entries),
  })
  return { status, err, summary: JSON.parse(out) as Summary }
}

const yokohama = (points: string, id = points) => ({ id, scheme: 'yokohama-y-sdgs', facts: { points } })

/** Every cell that is not empty, as `from > to`. */
function cellsOf({ rows, columns, matrix }: Count): Record<string, number> {
  const cells = rows.flatMap((from, at) =>
    columns.map((to, of) => [`${JSON.stringify(from)} > ${JSON.stringify(to)}`, matrix[at]![of]!] as const),
  )
  return Object.fromEntries(cells.filter(([, count]) => count > 0))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, of) => total + of, 0)

/** Nobody is lost: rows, columns, movements and what is not in a matrix add up to what was read. */
function expectComplete({ entries, untouched, unreadable, simulations }: Summary) {
  for (const { entries: of, totals, matrix, movements, moved } of simulations) {
    expect([sum(totals.rows), sum(totals.columns), sum(matrix.flat())]).toEqual([of, of, of])
    expect(sum(Object.values(movements).map(({ count }) => count))).toBe(of)
    expect(sum(moved.map(({ count }) => count))).toBe(of - movements['unchanged']!.count)
  }
  expect(sum(simulations.map((of) => of.entries)) + untouched + unreadable.count).toBe(entries)
}

describe('kijun simulate', () => {
  test('counts what two assessments of each applicant give', async () => {
    // From 29 to 81 points by halves, with findings, facts that are missing and facts that are none.
    const entries = Array.from({ length: 105 }, (_, at) => ({
      id: `a-${at}`,
      scheme: 'yokohama-y-sdgs',
      facts: {
        ...(at % 11 === 0 ? {} : { points: `${29 + (at - (at % 2)) / 2}.${(at % 2) * 5}` }),
        ...(at % 5 === 0 ? { bandFound: 'standard' } : {}),
        ...(at % 17 === 0 ? { point: '1' } : {}),
      },
      ...(at % 7 === 0 ? { readings: { 'yoko-band-gap': 'contiguous' } } : {}),
    }))
    const expected: Record<string, number> = {}
    const resultOf = (facts: object, options: AssessOptions) => {
      const parsed = parseFacts(yokohamaYSdgs20240401, facts)
      const result = assess(yokohamaYSdgs20240401, parsed.ok ? parsed.value : {}, options)
      if (!parsed.ok || !result.ok) return { unanswerable: true }
      const { tier, tierRange } = result.value
      return tier === undefined ? { tierRange } : { tier }
    }
    for (const { facts, readings } of entries) {
      const from = resultOf(facts, readings ? { readings } : {})
      const to = resultOf(facts, { readings: { 'yoko-band-gap': 'contiguous' } })
      const key = `${JSON.stringify(from)} > ${JSON.stringify(to)}`
      expected[key] = (expected[key] ?? 0) + 1
    }
    const { status, err, summary } = await simulated(CONTIGUOUS, entries)
    expect(cellsOf(summary.simulations[0]!)).toEqual(expected)
    expectComplete(summary)
    // 0, 17, 34, 51, 68, 85 and 102 have a fact that there is not.
    expect(summary.simulations[0]!.movements['unanswerable']!.count).toBe(7)
    expect([status, err]).toEqual([1, 'kijun: 7 could not be answered as things stand or under the change\n'])
  })

  test('moves exactly those between the old threshold and the new one', async () => {
    // 第9条第2項第3号: 80点以上. At 75点以上 those from 75 to 79 go up, and no one else.
    const points = ['29', '30', '59', '60', '74', '74.999', '75', '75.001', '79', '80', '100']
    const { status, summary } = await simulated(
      ['--set', 'tiers.supreme.when.value=75'],
      points.map((of) => yokohama(of)),
    )
    const [count] = summary.simulations
    expect(status).toBe(0)
    expect(cellsOf(count!)).toEqual({
      '{"tier":null} > {"tier":null}': 1,
      '{"tier":"standard"} > {"tier":"standard"}': 2,
      '{"tier":"superior"} > {"tier":"superior"}': 3,
      '{"tier":"superior"} > {"tier":"supreme"}': 3,
      '{"tier":"supreme"} > {"tier":"supreme"}': 2,
    })
    expect(count!.moved).toMatchObject([
      {
        from: { tier: 'superior' },
        to: { tier: 'supreme' },
        movement: 'up',
        count: 3,
        examples: [{ id: '75' }, { id: '75.001' }, { id: '79' }],
      },
    ])
    // 3 of 11 are 27.2727… %: cut.
    expect(count!.movements).toMatchObject({
      up: { count: 3, percent: '27.27' },
      down: { count: 0, percent: '0.00' },
      unchanged: { count: 8, percent: '72.72' },
    })
    expectComplete(summary)
  })

  test('moves down those whom a higher threshold leaves behind', async () => {
    // 第9条第2項第1号: 30点以上. At 35点以上 those from 30 to below 35 have no tier.
    const { summary } = await simulated(
      ['--set', 'tiers.standard.when.of[0].value=35'],
      ['29.9', '30', '34.9', '35'].map((of) => yokohama(of)),
    )
    expect(summary.simulations[0]!.moved).toMatchObject([
      { from: { tier: 'standard' }, to: { tier: null }, movement: 'down', count: 2 },
    ])
  })

  test('settles those in the gaps between two bands, and combines changes', async () => {
    const entries = ['59', '59.5', '60', '79.5', '80'].map((of) => yokohama(of))
    const first = await simulated(CONTIGUOUS, entries)
    expect(first.summary.simulations[0]!.moved).toMatchObject([
      {
        from: { tierRange: { lowest: null, highest: 'supreme' } },
        to: { tier: 'superior' },
        movement: 'settled',
      },
      {
        from: { tierRange: { lowest: null, highest: 'superior' } },
        to: { tier: 'standard' },
        movement: 'settled',
      },
    ])
    const both = await simulated(
      [...CONTIGUOUS, '--set', 'tiers.supreme.when.value=79.5', '--set=tiers.standard.when.of[0].value=59.5'],
      entries,
    )
    expect(cellsOf(both.summary.simulations[0]!)).toEqual({
      '{"tier":"standard"} > {"tier":null}': 1,
      '{"tierRange":{"lowest":null,"highest":"superior"}} > {"tier":"standard"}': 1,
      '{"tierRange":{"lowest":null,"highest":"supreme"}} > {"tier":"supreme"}': 1,
      '{"tier":"superior"} > {"tier":"superior"}': 1,
      '{"tier":"supreme"} > {"tier":"supreme"}': 1,
    })
  })

  test('opens what a margin sends to a person, by outcome', async () => {
    // 得点率 is 80 % exactly: within 1 % of a threshold, once the margin is supplied.
    const row = { points: '40', max: '50' }
    const scores = { environment: row, social: row, governance: row, local: row }
    const entries = [{ id: 't', scheme: 'toyota-sdgs', facts: { scores } }]
    const argv = ['--parameter', 'nearMargin=1%', '--by', 'outcome', '--stages', 'criteria']
    const { summary } = await simulated(argv, entries)
    expect(summary.simulations[0]).toMatchObject({
      moved: [{ from: { outcome: 'met' }, to: { outcome: 'referred' }, movement: 'opened', count: 1 }],
    })
    expectComplete(summary)
  })

  test.each([
    ['35', '30', 'down'],
    ['25', '29', 'up'],
  ])(
    'at %s points for a tier moves %s points %s between met and not met',
    async (floor, points, movement) => {
      const set = `tiers.standard.when.of[0].value=${floor}`
      const { summary } = await simulated(
        ['--set', set, '--by', 'outcome', '--stages', 'criteria'],
        [yokohama(points), yokohama('50')],
      )
      expect(summary.simulations[0]!.moved).toMatchObject([
        { movement, count: 1, examples: [{ id: points }] },
      ])
      expectComplete(summary)
    },
  )

  test('names five of each, and all of them with --ids as they come', async () => {
    const entries = Array.from({ length: 8 }, (_, at) => yokohama(`59.${at + 1}`, `b-${at}`))
    const { summary } = await simulated(CONTIGUOUS, [...entries, yokohama('61')])
    expect(summary.simulations[0]!.moved[0]).toMatchObject({ count: 8, examples: { length: 5 } })
    const input = ndjson(...entries.slice(0, 2), yokohama('61'), { scheme: 'x' }, { ...entries[2], facts: 1 })
    const { status, out } = await runCli(['simulate', ...CONTIGUOUS, '--ids', '-'], { input })
    expect(status).toBe(1)
    expect(linesOf(out)).toMatchObject([
      {
        id: 'b-0',
        line: 1,
        scheme: 'yokohama-y-sdgs@2024-04-01',
        movement: 'settled',
        from: { tierRange: { lowest: null, highest: 'superior' } },
        to: { tier: 'standard' },
      },
      { id: 'b-1', line: 2 },
      { line: 4, issues: [{ code: 'input/missing' }, { code: 'scheme/unknown' }] },
      { id: 'b-2', line: 5, movement: 'unanswerable', issues: [{ path: ['facts'] }] },
    ])
  })

  test('writes no line for those whose edition is not changed', async () => {
    const input = ndjson({ scheme: 'sp2-esg', facts: {} }, yokohama('59.5', 'moved'))
    const { out } = await runCli(['simulate', '--ids', ...CONTIGUOUS, '-'], { input })
    expect(linesOf(out).map(({ id }) => id)).toEqual(['moved'])
  })

  test('keeps several schemes apart, and says who is not touched and who cannot be told', async () => {
    const entries = [
      yokohama('59.5'),
      { scheme: 'toyota-sdgs', facts: {} },
      { scheme: 'okinawa-sdgs@2026-06-03', facts: { itemsMet: 'x' } },
      { scheme: 'no-such' },
      7,
    ]
    const { status, err, summary } = await simulated(CONTIGUOUS, entries)
    expect(summary).toMatchObject({
      entries: 5,
      untouched: 2,
      unreadable: {
        count: 2,
        examples: [
          { line: 4, issue: {} },
          { line: 5, issue: {} },
        ],
      },
      simulations: [{ scheme: 'yokohama-y-sdgs@2024-04-01', entries: 1 }],
    })
    expectComplete(summary)
    expect([status, err]).toEqual([
      1,
      'kijun: standard input: 2 of 5 could not be answered; see their issues\n',
    ])
  })

  test('makes a matrix for each scheme that has what is changed', async () => {
    // A tier `certified` stands in two schemes; the path leads to a value in both.
    const entries = [
      { scheme: 'sp2-esg', facts: {} },
      { scheme: 'toyota-workplace', facts: {} },
      yokohama('61'),
    ]
    const argv = ['--set', 'tiers.certified.when.kind=any']
    const { summary } = await simulated(argv, entries)
    expect(summary.simulations.map(({ scheme }) => scheme)).toEqual([
      'sp2-esg@undated',
      'toyota-workplace@undated',
    ])
    expect(summary.untouched).toBe(1)
    expectComplete(summary)
    const one = await simulated([...argv, '--scheme', 'sp2-esg'], entries)
    expect(one.summary).toMatchObject({ untouched: 2, simulations: { length: 1 } })
  })

  test('says so where nobody is of an edition that is changed', async () => {
    const { out } = await runCli(['simulate', ...CONTIGUOUS, '-'], {
      input: ndjson({ scheme: 'toyota-sdgs', facts: {} }),
    })
    expect(out).toContain('No applicant is of an edition that the change touches: yokohama-y-sdgs@2024-04-01')
  })
})

describe('kijun simulate --to-scheme', () => {
  let folder = ''
  const file = (name: string, data: unknown) => {
    const path = join(folder, name)
    writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data))
    return path
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kijun-simulate-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('counts those whose facts the other edition does not read', async () => {
    const entries = [
      { id: 'o-1', scheme: 'okinawa-sdgs@2023-07-31', facts: {} },
      { id: 'o-2', scheme: 'okinawa-sdgs@2023-07-31', facts: { items: {} } },
      { id: 'o-3', scheme: 'okinawa-sdgs@2023-07-31', facts: {}, readings: { 'oki23-gov-once': 'once' } },
      { id: 'o-4', scheme: 'okinawa-sdgs@2026-06-03', facts: {} },
    ]
    const { status, summary } = await simulated(['--to-scheme', 'okinawa-sdgs@2026-06-03'], entries)
    expect(status).toBe(1)
    expect(summary.untouched).toBe(1)
    expect(summary.simulations).toMatchObject([
      { scheme: 'okinawa-sdgs@2023-07-31', toScheme: 'okinawa-sdgs@2026-06-03', entries: 3 },
    ])
    const lost = summary.simulations[0]!.moved.filter(({ movement }) => movement === 'unanswerable')
    expect(lost).toMatchObject([
      {
        to: { unanswerable: true },
        count: 1,
        examples: [{ id: 'o-2', issue: { code: 'fact/elsewhere', path: ['facts', 'items'] } }],
      },
    ])
    expectComplete(summary)
  })

  test('reads a definition from a file, and compares tiers by its order', async () => {
    const [supreme, superior, standard] = yokohamaYSdgs20240401.tiers
    const draft: Scheme = {
      ...yokohamaYSdgs20240401,
      edition: 'draft',
      tiers: [superior!, { ...supreme!, when: { ...supreme!.when, value: '90' } as never }, standard!],
    }
    const entries = ['80', '90', '61'].map((of) => yokohama(of))
    const { summary } = await simulated(['--to-scheme', file('draft.json', draft)], entries)
    expect(summary.simulations[0]).toMatchObject({ toScheme: 'yokohama-y-sdgs@draft', entries: 3 })
    expect(cellsOf(summary.simulations[0]!)).toEqual({
      '{"tier":"superior"} > {"tier":"superior"}': 1,
      '{"tier":"supreme"} > {"tier":"supreme"}': 1,
      '{"tier":"supreme"} > {"tier":null}': 1,
    })
    // The tiers of two texts with no tier in common are not compared.
    const other: Scheme = { ...toyotaSdgsRound4, id: 'my-city' }
    const foreign = file('foreign.json', other)
    const refused = await runCli(['simulate', '--to-scheme', foreign, '-'])
    expect(refused).toMatchObject({ status: 2, out: '' })
    expect(refused.err).toContain('give --scheme NAME')
    const lost = await simulated(['--to-scheme', foreign, '--scheme', 'yokohama-y-sdgs'], [{ facts: {} }])
    expect(lost.summary.simulations[0]!.moved).toMatchObject([{ movement: 'otherwise' }])
  })

  test('says what a definition without words changes by ids', async () => {
    const { words: _, ...rules } = yokohamaYSdgs20240401
    const { cite: __, ...uncited } = rules.readings!['yoko-band-gap']!
    const readings = { ...rules.readings, 'yoko-band-gap': uncited }
    const bare = file('bare.json', { ...rules, edition: 'bare', readings })
    const toScheme = ['--to-scheme', bare, ...CONTIGUOUS, '-']
    const input = ndjson(yokohama('59.5'))
    const { out } = await runCli(['simulate', ...toScheme], { input })
    expect(out).toContain('  Edition: yokohama-y-sdgs@2024-04-01 -> yokohama-y-sdgs@bare\n')
    expect(out).toMatch(
      /^ {2}Reading yoko-band-gap\n {4}as it stands: refer, unless an applicant says otherwise\n {4}changed: contiguous$/m,
    )
    expect(out).toContain('\n  open (none – superior) -> standard: 1\n')
    const ja = (await runCli(['simulate', '--locale', 'ja', ...toScheme], { input })).out
    expect(ja).toContain('  版: yokohama-y-sdgs@2024-04-01 → yokohama-y-sdgs@bare\n')
    expect(ja).toMatch(/^ {2}解釈 yoko-band-gap$/m)
    const list = await runCli(['simulate', '--list', bare])
    expect(list.out).toMatch(/^tiers\.superior\.when\.of\[0\]\.value +60 +points +第9条第2項第2号$/m)
  })

  test('leaves behind what an applicant chose that the other text does not ask', async () => {
    const toyota = { scheme: 'toyota-sdgs', facts: {} }
    const { summary } = await simulated(
      ['--scheme', 'toyota-sdgs', '--to-scheme', 'yokohama-y-sdgs@2024-04-01'],
      [
        { ...toyota, id: 'margin', parameters: { nearMargin: '1%' } },
        { ...toyota, id: 'number', readings: 5 },
      ],
    )
    expect(summary.simulations[0]!.moved).toMatchObject([
      { movement: 'otherwise', examples: [{ id: 'margin' }] },
      { movement: 'unanswerable', examples: [{ id: 'number', issue: { path: ['readings'] } }] },
    ])
  })

  test('tells everything that is wrong with a definition', async () => {
    const wrong = { ...yokohamaYSdgs20240401, tiers: 7, edition: 3 }
    const { status, err } = await runCli(['simulate', '--to-scheme', file('wrong.json', wrong), '-'])
    expect(status).toBe(2)
    expect(err).toMatch(/--to-scheme: .*wrong\.json is no definition:\n {2}edition: .*\n {2}tiers: /)
    const twice = await runCli(['simulate', '--to-scheme', file('twice.json', '{"id":"a","id":"b"}'), '-'])
    expect(twice).toMatchObject({ status: 2, out: '' })
    expect(twice.err).toContain('stands twice')
    const missing = await runCli(['simulate', '--to-scheme', join(folder, 'none.json'), '-'])
    expect(missing.err).toContain('there is no such file')
  })
})

describe('kijun simulate --list', () => {
  test('prints every threshold with its value and its article', async () => {
    const { status, out } = await runCli(['simulate', '--list', 'yokohama-y-sdgs', '--locale', 'ja'])
    expect(status).toBe(0)
    expect(out).toMatch(/^tiers\.superior\.when\.of\[0\]\.value +60 +\S+ +第9条第2項第2号$/m)
    const json = await runCli(['simulate', '--list', 'yokohama-y-sdgs', '--format', 'json'])
    expect(JSON.parse(json.out)).toContainEqual({
      path: 'tiers.superior.when.of[0].value',
      value: '60',
      measure: 'points',
      citation: { provision: '9-2-2', text: '第9条第2項第2号' },
    })
  })
})

describe('what kijun simulate refuses', () => {
  test.each([
    [[], 'nothing is changed; give --reading, --parameter, --set or --to-scheme'],
    [['--reading', 'yoko-bandgap=contiguous'], 'no reading "yoko-bandgap"; did you mean yoko-band-gap?'],
    [['--reading', 'yoko-band-gap=contigous'], '"contigous" is not a choice; did you mean contiguous?'],
    [['--reading', 'yoko-band-gap'], '--reading yoko-band-gap: expected NAME=VALUE'],
    [[...CONTIGUOUS, '--reading', 'yoko-band-gap=refer'], '--reading: yoko-band-gap is given twice'],
    [
      ['--scheme', 'toyota-sdgs', ...CONTIGUOUS],
      'no reading "yoko-band-gap" of toyota-sdgs@round-4; use one of',
    ],
    [['--parameter', 'nearMargin'], '--parameter nearMargin: expected NAME=VALUE'],
    [['--set', 'tiers'], '--set tiers: expected NAME=VALUE'],
    [
      ['--parameter', 'margin=1%', '--scheme', 'yokohama-y-sdgs'],
      'no parameter "margin" of yokohama-y-sdgs@2024-04-01; there is none',
    ],
    [
      ['--set', 'tiers.supreme.when.value=75', '--parameter', 'nearMargin=1%'],
      'no scheme has all that is changed',
    ],
    [['nothing.ndjson', ...CONTIGUOUS], 'cannot read nothing.ndjson: there is no such file'],
    [['--parameter', 'nearMargn=1%'], 'no parameter "nearMargn"; did you mean nearMargin?'],
    [['--parameter', 'nearMargin=101%'], '101% is more than the maximum 100%'],
    [['--parameter', 'nearMargin=close'], 'parameters.nearMargin: "close" is not a decimal number'],
    [['--parameter', 'nearMargin=1%', ...CONTIGUOUS], 'no scheme has all that is changed'],
    [['--set', 'tiers.sliver.when.of[0].value=55%'], 'near it:\n  tiers.silver.when.of[0].value\n'],
    [
      ['--set', 'tiers.silver.when.of[0].value=much'],
      'tiers[1].when.of[0].value: "much" is not a decimal number',
    ],
    [['--set', 'tiers.silver.when.of[0].value=140%'], 'toyota-sdgs@round-4: '],
    [['--set', 'words.title.ja=x'], 'no value of the rules stands at "words.title.ja"'],
    [['--set', 'provisions.9-2-3.cite=x'], 'no value of the rules stands at'],
    [['--set', 'tiers.supreme.id=x'], 'no value of the rules stands at'],
    [['--set', 'id=x'], 'no value of the rules stands at'],
    [['--set', '__proto__.polluted=1'], 'no value of the rules stands at'],
    [['--set', 'tiers.__proto__.polluted=1'], 'no value of the rules stands at'],
    [['--set', 'constructor.prototype.polluted=1'], 'no value of the rules stands at'],
    [['--reading', '__proto__=refer'], 'no reading "__proto__"'],
    [['--reading', 'constructor=refer'], 'no reading "constructor"'],
    [['--parameter', '__proto__=1'], 'no parameter "__proto__"'],
    [['--to-scheme', 'okinawa-sdgs@2027'], '--to-scheme: no edition "okinawa-sdgs@2027"'],
    [['--to-scheme', 'okinawa-sdgs'], '--to-scheme: okinawa-sdgs has several editions'],
    [['--to-scheme', 'toyota-sdgs'], 'give --scheme NAME'],
    [['--scheme', 'toyota', ...CONTIGUOUS], '--scheme: no scheme "toyota"'],
    [['--ids', '--format', 'json', ...CONTIGUOUS], '--ids writes lines of JSON'],
    [['--by', 'rank', ...CONTIGUOUS], '--by: there is no "rank"; use one of tier, outcome'],
    [['--list', 'toyota-sgds'], '--list: no scheme "toyota-sgds"; did you mean toyota-sdgs?'],
    [['--list', 'toyota-sdgs', ...CONTIGUOUS], '--list prints thresholds and changes nothing'],
    [['--format', 'ndjson', ...CONTIGUOUS], '--format ndjson: --ids writes a line of JSON'],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await runCli([
      'simulate',
      ...argv,
      ...(argv.includes('--list') ? [] : ['-']),
    ])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
