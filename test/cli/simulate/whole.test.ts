import { describe, expect, test } from 'vitest'
import {
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  toyotaSdgsRound4,
  yokohamaYSdgs20240401,
} from '../../../schemes/index.ts'
import { type Fit, planSimulations, type WantedChange } from '../../../src/cli/simulate/planSimulations.ts'
import { simulateEntry } from '../../../src/cli/simulate/simulateEntry.ts'
import { unknownNames } from '../../../src/cli/simulate/unknownNames.ts'
import { makeIssue, type Scheme } from '../../../src/index.ts'
import { linesOf, ndjson, runCli } from '../runCli.ts'

const yokohama = (points: string, id?: string) => ({
  ...(id === undefined ? {} : { id }),
  scheme: 'yokohama-y-sdgs',
  facts: { points },
})
const entries = ndjson(
  yokohama('59.5', 'a'),
  yokohama('61'),
  { id: 'c', scheme: 'yokohama-y-sdgs', facts: { point: '61' } },
  { id: 'd', scheme: 'no-such', facts: {} },
  { scheme: 'sp2-esg', facts: {} },
)
const contiguous = ['simulate', '--reading', 'yoko-band-gap=contiguous']

const supreme = { tier: 'supreme' }
const superior = { tier: 'superior' }
const standard = { tier: 'standard' }
const none = { tier: null }
const open = { tierRange: { lowest: null, highest: 'superior' } }
const unanswerable = { unanswerable: true }
const unknownFact = expect.objectContaining({
  code: 'key/unknown',
  path: ['facts', 'point'],
  message: 'facts.point: unknown key "point"; did you mean points?',
})
const unknownScheme = expect.objectContaining({
  code: 'scheme/unknown',
  path: ['scheme'],
  message: expect.stringMatching(/^scheme: no scheme "no-such"/),
})

describe('kijun simulate writes the whole of it', () => {
  test('as JSON', async () => {
    const { status, out, err } = await runCli([...contiguous, '--format', 'json', '-'], { input: entries })
    expect([status, err]).toEqual([
      1,
      'kijun: standard input: 1 of 5 could not be answered; see their issues\nkijun: 1 could not be answered as things stand or under the change\n',
    ])
    expect(out).toMatch(/^\{\n {2}"by": "tier",\n/)
    expect(JSON.parse(out)).toEqual({
      by: 'tier',
      entries: 5,
      untouched: 1,
      unreadable: { count: 1, examples: [{ id: 'd', line: 4, issue: unknownScheme }] },
      simulations: [
        {
          scheme: 'yokohama-y-sdgs@2024-04-01',
          toScheme: 'yokohama-y-sdgs@2024-04-01',
          changes: [{ kind: 'reading', reading: 'yoko-band-gap', from: 'refer', to: 'contiguous' }],
          entries: 3,
          rows: [supreme, superior, standard, none, open, unanswerable],
          columns: [supreme, superior, standard, none, unanswerable],
          matrix: [
            [0, 0, 0, 0, 0],
            [0, 1, 0, 0, 0],
            [0, 0, 0, 0, 0],
            [0, 0, 0, 0, 0],
            [0, 0, 1, 0, 0],
            [0, 0, 0, 0, 1],
          ],
          totals: { rows: [0, 1, 0, 0, 1, 1], columns: [0, 1, 1, 0, 1] },
          movements: {
            unchanged: { count: 1, percent: '33.33' },
            up: { count: 0, percent: '0.00' },
            down: { count: 0, percent: '0.00' },
            settled: { count: 1, percent: '33.33' },
            opened: { count: 0, percent: '0.00' },
            otherwise: { count: 0, percent: '0.00' },
            unanswerable: { count: 1, percent: '33.33' },
          },
          moved: [
            { from: open, to: standard, movement: 'settled', count: 1, examples: [{ id: 'a', line: 1 }] },
            {
              from: unanswerable,
              to: unanswerable,
              movement: 'unanswerable',
              count: 1,
              examples: [{ id: 'c', line: 3, issue: unknownFact }],
            },
          ],
        },
      ],
    })
  })

  test('as CSV', async () => {
    const { out } = await runCli(
      [...contiguous, '--by', 'outcome', '--stages', 'criteria', '--format', 'csv', '-'],
      {
        input: entries,
      },
    )
    const name = 'yokohama-y-sdgs@2024-04-01'
    expect(out.split('\r\n')).toEqual([
      'scheme,as it stands,changed,What moves,applicants',
      `${name},met,met,unchanged,1`,
      `${name},met,not met,"met, then not met",0`,
      `${name},met,cannot be answered,cannot be answered,0`,
      `${name},not met,met,"not met, then met",0`,
      `${name},not met,not met,unchanged,0`,
      `${name},not met,cannot be answered,cannot be answered,0`,
      `${name},referred,met,"open, then met or not met",1`,
      `${name},referred,not met,"open, then met or not met",0`,
      `${name},referred,cannot be answered,cannot be answered,0`,
      `${name},cannot be answered,met,cannot be answered,0`,
      `${name},cannot be answered,not met,cannot be answered,0`,
      `${name},cannot be answered,cannot be answered,cannot be answered,1`,
      '',
    ])
  })

  test('as lines of those who move', async () => {
    const { status, out } = await runCli([...contiguous, '--ids', '--locale', 'ja', '-'], { input: entries })
    const scheme = 'yokohama-y-sdgs@2024-04-01'
    expect(status).toBe(1)
    expect(linesOf(out)).toEqual([
      { id: 'a', line: 1, scheme, movement: 'settled', from: open, to: standard },
      {
        id: 'c',
        line: 3,
        scheme,
        movement: 'unanswerable',
        from: unanswerable,
        to: unanswerable,
        issues: [expect.objectContaining({ code: 'key/unknown', message: expect.stringMatching(/[ぁ-ん]/) })],
      },
      { id: 'd', line: 4, issues: [expect.objectContaining({ message: expect.stringMatching(/[ぁ-ん]/) })] },
    ])
  })

  test('for people, with who is not touched and who cannot be told', async () => {
    const { out } = await runCli([...contiguous, '-'], { input: entries })
    expect(out.slice(out.indexOf('What moves'))).toBe(`What moves

                      applicants       %
  unchanged                    1   33.33
  moved up                     0    0.00
  moved down                   0    0.00
  open, then settled           1   33.33
  cannot be answered           1   33.33
  total                        3  100.00

Percentages are cut after two decimals, not rounded.

Who moves (at most 5 of each)

  open (none – superior) -> standard: 1
    a
  cannot be answered -> cannot be answered: 1
    c (facts.point: unknown key "point"; did you mean points?)

Entries read: 5

  assessed twice under yokohama-y-sdgs@2024-04-01: 3
  of editions that the change does not touch, not assessed: 1
  whose edition cannot be told: 1
    d (scheme: ${out.match(/d \(scheme: (.*)\)\n$/)![1]})
`)
  })

  test('names at most five of each, in one line', async () => {
    const many = ndjson(...Array.from({ length: 6 }, (_, at) => yokohama(`59.${at + 1}`, `b-${at}`)))
    const { out } = await runCli([...contiguous, '-'], { input: many })
    expect(out).toContain('  open (none – superior) -> standard: 6\n    b-0, b-1, b-2, b-3, b-4\n')
    expect(out).not.toContain('cannot be answered')
    expect(out).toMatch(/\nEntries read: 6\n\n {2}assessed twice under yokohama-y-sdgs@2024-04-01: 6\n$/)
  })

  test('where nobody is of an edition that is changed', async () => {
    const { status, out } = await runCli([...contiguous, '-'], {
      input: ndjson({ scheme: 'sp2-esg', facts: {} }),
    })
    expect([status, out]).toEqual([
      0,
      `No applicant is of an edition that the change touches: yokohama-y-sdgs@2024-04-01

Entries read: 1

  of editions that the change does not touch, not assessed: 1
`,
    ])
  })
})

const wanted = (more: Partial<WantedChange>): WantedChange => ({
  readings: [],
  parameters: [],
  values: [],
  ...more,
})
const pair = (name: string, value: string) => ({ name, value })

describe('planSimulations()', () => {
  const planned = (more: Partial<WantedChange>) => {
    const plan = planSimulations(wanted(more))
    return 'problem' in plan ? plan.problem : [...plan.simulations.values()]
  }

  test('plans a reading and a parameter for the editions that have them', () => {
    expect(planned({ readings: [pair('yoko-band-gap', 'contiguous')] })).toEqual([
      {
        scheme: yokohamaYSdgs20240401,
        toScheme: yokohamaYSdgs20240401,
        readings: { 'yoko-band-gap': 'contiguous' },
        parameters: {},
        changes: [{ kind: 'reading', reading: 'yoko-band-gap', from: 'refer', to: 'contiguous' }],
      },
    ])
    expect(planned({ scheme: 'toyota-sdgs@round-4', parameters: [pair('nearMargin', '1%')] })).toEqual([
      {
        scheme: toyotaSdgsRound4,
        toScheme: toyotaSdgsRound4,
        readings: {},
        parameters: { nearMargin: '1%' },
        changes: [{ kind: 'parameter', parameter: 'nearMargin', to: '1%' }],
      },
    ])
  })

  test('plans another edition for those of the same scheme, or of the scheme that is named', () => {
    expect(planned({ toScheme: okinawaSdgs20260603 })).toEqual([
      {
        scheme: okinawaSdgs20230731,
        toScheme: okinawaSdgs20260603,
        readings: {},
        parameters: {},
        changes: [{ kind: 'edition', from: 'okinawa-sdgs@2023-07-31', to: 'okinawa-sdgs@2026-06-03' }],
      },
    ])
    expect(planned({ toScheme: okinawaSdgs20260603, scheme: 'toyota-sdgs' })).toMatchObject([
      { scheme: toyotaSdgsRound4, toScheme: okinawaSdgs20260603 },
    ])
  })

  test.each<[Partial<WantedChange>, string]>([
    [{}, 'nothing is changed; give --reading, --parameter, --set or --to-scheme'],
    [
      { toScheme: toyotaSdgsRound4 },
      '--to-scheme: give --scheme NAME, the scheme whose applicants are assessed under it',
    ],
    [
      { readings: [pair('yoko-bandgap', 'x')] },
      '--reading: no reading "yoko-bandgap"; did you mean yoko-band-gap?',
    ],
    [
      { parameters: [pair('zzz', '1')], readings: [pair('yoko-bandgap', 'x')] },
      '--reading: no reading "yoko-bandgap"; did you mean yoko-band-gap?\n--parameter: no parameter "zzz"; use one of nearMargin',
    ],
    [
      { scheme: 'yokohama-y-sdgs', parameters: [pair('zzz', '1')] },
      '--parameter: no parameter "zzz" of yokohama-y-sdgs@2024-04-01; there is none',
    ],
    [
      { readings: [pair('yoko-band-gap', 'contiguous')], parameters: [pair('nearMargin', '1%')] },
      'no scheme has all that is changed; change them one by one',
    ],
    [
      { readings: [pair('yoko-band-gap', 'contigous')] },
      'yokohama-y-sdgs@2024-04-01: readings.yoko-band-gap: "contigous" is not a choice; did you mean contiguous?',
    ],
    [
      { readings: [pair('yoko-band-gap', 'x'), pair('yoko-first-day', 'y')] },
      expect.stringMatching(
        /^yokohama-y-sdgs@2024-04-01: readings\.yoko-band-gap: .*\nyokohama-y-sdgs@2024-04-01: readings\.yoko-first-day: .*$/,
      ),
    ],
  ])('refuses %j', (more, problem) => {
    expect(planned(more)).toEqual(problem)
  })

  test('lists twelve readings where none is near', () => {
    const problem = planned({ readings: [pair('?', 'x')] }) as string
    expect(problem).toMatch(/^--reading: no reading "\?"; use one of [^…]*, …$/)
    expect(problem.split(', ')).toHaveLength(13)
  })
})

describe('unknownNames()', () => {
  const given = 'tiers.sliver.when.of[0].value'
  const fitOf = (near: readonly string[], toScheme: Scheme = toyotaSdgsRound4): Fit => ({
    simulation: { scheme: toScheme, toScheme, readings: {}, parameters: {}, changes: [] },
    unknown: [
      makeIssue('key/unknown', ['readings', given], { key: `"${given}"`, expected: [] }),
      makeIssue('definition/unknown-path', [], { given: `"${given}"`, near }),
    ],
    wrong: [],
  })
  const values = wanted({ values: [pair(given, '1')] })

  // In how many letters each agrees with what was given, from the start and from the end.
  const near = [
    'tiers.x.value', // 6 and 6
    'tierz.value', // 4 and 6
    'tiers.gold.when.of[0].value', // 6 and 17
    'tiers.silver.when.of[0].value', // 7 and 20
    'tiers.bronze.when.of[0].value', // 6 and 17
    'tiers.s.when.of[1].value', // 7 and 7
    'tiers.sliver.x', // 13 and 0
    'value', // 0 and 5
  ]

  test('names the five paths that are most alike, of all editions, each once', () => {
    const head = `--set: no value of the rules stands at "${given}"; near it:`
    expect(unknownNames([fitOf(near.slice(0, 4)), fitOf(near.slice(3))], values).split('\n')).toEqual([
      head,
      '  tiers.silver.when.of[0].value',
      '  tiers.gold.when.of[0].value',
      '  tiers.bronze.when.of[0].value',
      '  tiers.s.when.of[1].value',
      '  tiers.sliver.x',
    ])
    expect(unknownNames([fitOf(near.slice(0, 2))], values)).toBe(`${head}\n  tiers.x.value`)
    expect(unknownNames([fitOf([near[1]!, near[7]!])], values)).toBe(
      `--set: no value of the rules stands at "${given}"; kijun simulate --list SCHEME prints those that are thresholds`,
    )
    expect(unknownNames([fitOf([given])], values)).toBe(`${head}\n  ${given}`)
  })

  test('says nothing of a path that an edition has', () => {
    const has: Fit = { ...fitOf([]), unknown: [] }
    const other = wanted({ values: [pair('tiers', '1')] })
    const all = 'no scheme has all that is changed; change them one by one'
    expect([unknownNames([fitOf(near), has], values), unknownNames([fitOf(near)], other)]).toEqual([all, all])
  })

  test('lists twelve names and no more', () => {
    const readingsOf = (count: number): Scheme => ({
      ...toyotaSdgsRound4,
      readings: Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`reading-${String.fromCharCode(97 + at).repeat(9)}`, {}]),
      ) as never,
    })
    const listed = (count: number) =>
      unknownNames([fitOf([], readingsOf(count))], wanted({ readings: [pair('?', 'x')] })).split(', ')
    expect(listed(12)).toHaveLength(12)
    expect(listed(13)).toHaveLength(13)
    expect([listed(12).at(-1), listed(13).at(-1)]).toEqual(['reading-lllllllll', '…'])
  })
})

describe('simulateEntry()', () => {
  const plan = planSimulations(wanted({ toScheme: okinawaSdgs20260603 }))
  const simulations = 'simulations' in plan ? plan.simulations : new Map()
  const simulated = (value: object, defaults = {}) =>
    simulateEntry({ line: 3, value, issues: [] }, defaults, simulations)

  test('assesses twice, and hands over what both texts ask', () => {
    const scheme = 'okinawa-sdgs@2023-07-31'
    const answer = simulated({ id: 'a', scheme, facts: {}, readings: { 'oki23-gov-once': 'once' } })
    expect(answer).toMatchObject({
      id: 'a',
      line: 3,
      ok: true,
      value: { from: { ok: true }, to: { ok: true } },
    })
    if (!answer.ok || answer.value === null) throw new Error('not answered')
    const { from, to } = answer.value
    expect(from.ok && from.value.readings).toEqual({ 'oki23-gov-once': 'once' })
    expect(to.ok && [to.value.scheme, to.value.readings]).toEqual([okinawaSdgs20260603, {}])
  })

  test('follows the change before what an applicant chose, and hands on what is no choice', () => {
    const reading = planSimulations(wanted({ readings: [pair('yoko-band-gap', 'contiguous')] }))
    if ('problem' in reading) throw new Error(reading.problem)
    const readingsOf = (readings: unknown) => {
      const value = { scheme: 'yokohama-y-sdgs', facts: {}, readings }
      const answer = simulateEntry({ line: 1, value, issues: [] }, {}, reading.simulations)
      if (!answer.ok || answer.value === null) throw new Error('not answered')
      const { to } = answer.value
      return to.ok ? to.value.readings : to.issues.map(({ path }) => path.join('.'))
    }
    expect(readingsOf(undefined)).toEqual({ 'yoko-band-gap': 'contiguous' })
    expect(readingsOf({ 'yoko-band-gap': 'refer', 'yoko-first-day': 'counted' })).toEqual({
      'yoko-band-gap': 'contiguous',
      'yoko-first-day': 'counted',
    })
    expect(readingsOf({ 'no-such': 'x' })).toEqual(['readings.no-such'])
    expect(readingsOf(5)).toEqual(['readings'])
    expect(readingsOf(['a'])).toEqual(['readings'])
  })

  test('is nothing for an edition that is not changed, and no answer where it cannot be told', () => {
    expect(simulated({ scheme: 'sp2-esg', facts: {} })).toEqual({ line: 3, ok: true, value: null })
    expect(simulated({ facts: {} })).toMatchObject({ line: 3, ok: false })
    expect(simulated({ id: 7, facts: {} }, { scheme: 'sp2-esg' })).toEqual({
      id: 7,
      line: 3,
      ok: true,
      value: null,
    })
  })
})
