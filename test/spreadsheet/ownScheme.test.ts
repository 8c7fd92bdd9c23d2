import { describe, expect, test } from 'vitest'
import { okinawaSdgs, okinawaSdgs20260603, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { defineScheme, type Scheme } from '../../src/index.ts'
import { ZERO_OR_BLANK } from '../../src/spreadsheet/cell.ts'
import { spreadsheetFunctions } from '../../src/spreadsheet/spreadsheetFunctions.ts'

/** A text without words: a total out of 100, 60 of which certify, and within a margin of 60 the mayor decides. */
const bare: Scheme = defineScheme({
  id: 'bare',
  edition: 'undated',
  provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
  parameters: { margin: { min: '0', max: '10', cite: '1' } },
  facts: {
    total: { kind: 'number', min: '0', max: '100', cite: '1' },
    seat: { kind: 'choice', options: ['inCity', 'elsewhere'], cite: '1' },
    paid: { kind: 'number', min: '0', unit: 'kg', cite: '1' },
    gain: { kind: 'number', cite: '1' },
    loss: { kind: 'number', max: '10', cite: '1' },
    since: { kind: 'dateTime', cite: '1' },
    scores: {
      kind: 'group',
      cite: '1',
      fields: {
        points: { kind: 'number', min: '0', max: { field: 'max' } },
        max: { kind: 'number', above: '0', max: '100' },
      },
      rows: { a: {} },
    },
  },
  measures: {
    total: { value: { kind: 'fact', fact: 'total' } },
    paid: { value: { kind: 'fact', fact: 'paid' } },
    gain: { value: { kind: 'fact', fact: 'gain' } },
    loss: { value: { kind: 'fact', fact: 'loss' } },
    third: { value: { kind: 'times', of: { kind: 'fact', fact: 'total' }, by: '1/3' } },
  },
  lifecycle: {
    reports: [
      { id: 'yearly', every: { years: 1 }, counting: 'firstDayNotCounted', from: 'certification', cite: '1' },
    ],
    revocation: { by: 'mayor', grounds: [{ id: 'untrue', cite: '1' }], cite: '1' },
  },
  tiers: [
    { id: 'certified', when: { kind: 'compare', measure: 'total', is: 'atLeast', value: '60' }, cite: '1' },
  ],
  referrals: [
    {
      id: 'near',
      when: { kind: 'near', measure: 'total', value: '60', within: { parameter: 'margin' } },
      to: 'mayor',
      cite: '1',
    },
  ],
})

describe('spreadsheetFunctions()', () => {
  test('an element without words is called by its id', () => {
    const { words, ...rules } = yokohamaYSdgs20240401
    const { grounds, tiers, ...others } = words!
    const headers = [['kind', 'on', 'for', 'tier', 'ground']]
    const events = [
      ['decided', '2024-04-01', 'initial', 'superior', ''],
      ['revoked', '2025-06-01', '', '', '19-1-2'],
    ]
    for (const own of [rules, { ...rules, words: others }]) {
      const { KIJUN_STATUS } = spreadsheetFunctions([own])
      expect(KIJUN_STATUS('yokohama-y-sdgs', headers, events, '2025-06-02')).toEqual([['revoked']])
    }
  })

  test.each(['ja', 'en'])('a text without words is read and answered by ids, in %s', (locale) => {
    const options = `locale=${locale}`
    const own = spreadsheetFunctions([bare])
    const headers = [['total', 'seat', 'scores.a.points', 'scores.a.max', 'paid', 'since']]
    const row = ['70', 'inCity', '', '', '', '']
    const alone = `stages=criteria; ${options}`
    expect(own.KIJUN_TIER('bare', headers, [row], alone)).toEqual([['certified']])
    expect(own.KIJUN_RATE('bare', headers, [row], 'total', alone)).toEqual([['70']])
    expect(own.KIJUN_GAP('bare', headers, [row], 'certified', alone)).toEqual([
      [expect.stringContaining('certified')],
    ])
    expect(own.KIJUN_HEADERS('bare', 'en', [['seat', 'paid']])).toEqual([['seat', 'paid']])
    const over = ['', '', '53', '52', '', '']
    expect(own.KIJUN_TIER('bare', headers, [over], options)).toEqual([
      [
        locale === 'ja'
          ? expect.stringMatching(/^#基準: .* 53 は max 52 を超えています$/)
          : expect.stringMatching(/^#KIJUN: .* 53 is more than max 52$/),
      ],
    ])
    const tooMuch = ['101', '', '', '', '', '']
    expect(own.KIJUN_TIER('bare', headers, [tooMuch], options)).toEqual([
      [expect.stringMatching(/total.*101.*100/)],
    ])
  })

  test('a moment and a unit of their own are read', () => {
    const { KIJUN_TIER, KIJUN_MISSING } = spreadsheetFunctions([bare])
    const headers = [['total', 'paid', 'since']]
    expect(KIJUN_TIER('bare', headers, [['60', '12 kg', '2026-03-31 17:00']], 'stages=criteria')).toEqual([
      ['certified'],
    ])
    expect(KIJUN_TIER('bare', headers, [['60', '12円', '']])).toEqual([[expect.stringContaining('12円')]])
    expect(KIJUN_MISSING('bare', [['paid', 'since']], [['12kg', '']], 'stages=criteria')).toEqual([['total']])
  })

  test('a parameter is a number, or text of one', () => {
    const { KIJUN_OUTCOME } = spreadsheetFunctions([bare])
    // 59 lies within 1 of 60, and not within 0.5.
    const outcome = (margin: unknown) =>
      KIJUN_OUTCOME(
        'bare',
        [['total']],
        [['59']],
        [
          ['stages', 'criteria'],
          ['margin', margin],
        ],
      )
    expect([outcome(1), outcome('１'), outcome('0.5')]).toEqual([[['referred']], [['referred']], [['unmet']]])
  })

  test.each([
    ['a half of an option', 'stages=criteria; margin', 'margin'],
    ['a moment that is none', 'at=never', 'never'],
  ])('%s is refused', (_, options, named) => {
    const { KIJUN_OUTCOME } = spreadsheetFunctions([bare])
    expect(KIJUN_OUTCOME('bare', [['total']], [['59']], options)).toEqual([
      [expect.stringMatching(new RegExp(`^#基準: .*${named}`))],
    ])
  })

  test('blank halves of options say nothing, and a zero of Excel is no value of one', () => {
    const { KIJUN_OUTCOME } = spreadsheetFunctions([bare])
    const outcome = (options: unknown) => KIJUN_OUTCOME('bare', [['total']], [['59']], options)
    expect(outcome('stages=criteria+; ; margin=1;')).toEqual([['referred']])
    expect(outcome([['margin', ZERO_OR_BLANK]])).toEqual([[expect.stringContaining('&""')]])
  })

  test('figures that nothing bounds are open on that side', () => {
    const { KIJUN_RATE, KIJUN_REASON } = spreadsheetFunctions([bare])
    const rate = (locale: string) =>
      KIJUN_RATE(
        'bare',
        [['total']],
        [['1']],
        [['paid', 'gain', 'loss', 'third']],
        `stages=criteria; locale=${locale}`,
      )
    // Nothing is paid for less than 0; a gain may be a loss; a third of 1 is no decimal.
    expect(rate('ja')).toEqual([['0～', '未確定', '～10', '0.33']])
    expect(KIJUN_REASON('bare', [['total']], [['x']])).toEqual([[expect.stringMatching(/^#基準: .*x/)]])
  })

  test('refuses what the engine does not read, and a measure where there is none', () => {
    const { KIJUN_REASON } = spreadsheetFunctions([bare])
    expect(KIJUN_REASON('bare', [['total']], [['101']])).toEqual([[expect.stringMatching(/^#基準: .*101/)]])
    const { measures: _, referrals: __, ...rules } = bare
    const when = { kind: 'fact', fact: 'seat', is: 'inCity' } as const
    const unmeasured: Scheme = { ...rules, tiers: [{ id: 'certified', when, cite: '1' }] }
    const { KIJUN_RATE } = spreadsheetFunctions([unmeasured])
    expect(KIJUN_RATE('bare', [['total']], [['1']], 'total')).toEqual([
      [expect.stringMatching(/^#基準: .*total/)],
    ])
  })

  test('KIJUN_PERIOD_END refuses a way of counting that is none', () => {
    const { KIJUN_PERIOD_END } = spreadsheetFunctions([bare])
    expect(KIJUN_PERIOD_END('2022-02-28', '2年', '初日')).toMatch(/^#基準: .*初日/)
  })

  test('counts the other issues of a row in English too', () => {
    const { KIJUN_OUTCOME } = spreadsheetFunctions([bare])
    const row = ['101', '-1']
    expect(KIJUN_OUTCOME('bare', [['total', 'paid']], [row], 'locale=en')).toEqual([
      [expect.stringMatching(/^#KIJUN: .* \(and 1 more\)$/)],
    ])
  })

  test('what two elements are called alike by is none of them', () => {
    const called = { ja: '点', en: 'points' }
    const alike: Scheme = {
      ...bare,
      words: {
        title: { ja: '制度', en: 'scheme' },
        facts: { total: called, paid: called },
        options: { 'seat.inCity': called, 'seat.elsewhere': called },
      } as never,
    }
    const { KIJUN_OUTCOME } = spreadsheetFunctions([alike])
    expect(KIJUN_OUTCOME('bare', [['点']], [['59']])).toEqual([[expect.stringMatching(/total.*paid/)]])
    expect(KIJUN_OUTCOME('bare', [['seat']], [['点']])).toEqual([[expect.stringMatching(/^#基準: .*点/)]])
    const { KIJUN_TIER } = spreadsheetFunctions([alike])
    const { KIJUN_TIER: tierOf } = spreadsheetFunctions([
      { ...alike, words: { ...alike.words!, tiers: { other: called } } },
    ])
    const given = ['bare', [['total']], [['61']], 'locale=ja'] as const
    expect([KIJUN_TIER(...given), tierOf(...given)]).toEqual([[['certified']], [['certified']]])
  })

  test('a number above its maximum is told with the maximum', () => {
    const visits = { kind: 'count', max: '3', cite: '1' } as const
    const { KIJUN_OUTCOME } = spreadsheetFunctions([{ ...bare, facts: { ...bare.facts, visits } }])
    expect(KIJUN_OUTCOME('bare', [['total', 'visits']], [['60', '4']])).toEqual([
      [expect.stringMatching(/^#基準: visits.* 4 .* 3 /)],
    ])
  })

  test('a list of which nothing stands in the sheet, not even how many records it has, is not known', () => {
    const offices = { kind: 'list', maxRecords: 3, fields: { open: { kind: 'flag' } }, cite: '1' } as const
    const open = { kind: 'field', field: 'open', is: true } as const
    const { KIJUN_HEADERS, KIJUN_OUTCOME } = spreadsheetFunctions([
      {
        ...bare,
        facts: { total: bare.facts['total']!, offices },
        measures: {},
        referrals: [],
        tiers: [{ id: 'certified', when: { kind: 'some', in: 'offices', satisfies: open }, cite: '1' }],
      },
    ])
    const [headers] = KIJUN_HEADERS('bare', 'en', '', 1) as unknown[][]
    const [total, , ...records] = headers!
    expect(records).toHaveLength(1)
    expect(KIJUN_OUTCOME('bare', [[total, ...records]], [['60', '']])).toEqual([['undetermined']])
    expect(KIJUN_OUTCOME('bare', [[total, ...records]], [['60', 'yes']])).toEqual([
      [expect.stringMatching(/^#基準: /)],
    ])
  })

  test('events are read as the newest edition has its facts, in whichever order the editions stand', () => {
    const validity = { initial: { kind: 'fixed', until: '2030-03-31', cite: '1' } } as const
    const older: Scheme = { ...bare, edition: '2020', inForce: { from: '2020-04-01', cite: '1' }, validity }
    const late = { kind: 'flag', cite: '1' } as const
    const newer: Scheme = {
      ...older,
      edition: '2024',
      inForce: { from: '2024-04-01', cite: '1' },
      facts: { ...bare.facts, late },
    }
    const headers = [['kind', 'on', 'for', 'tier', 'late']]
    const events = [['decided', '2020-05-01', 'initial', 'certified', 'yes']]
    for (const series of [
      [older, newer],
      [newer, older],
    ]) {
      const { KIJUN_STATUS } = spreadsheetFunctions(series)
      expect(KIJUN_STATUS('bare', headers, events, '2021-01-01')).toEqual([['inForce']])
    }
  })

  test('KIJUN_HEADERS refuses a number of records that is none', () => {
    const { KIJUN_HEADERS } = spreadsheetFunctions([bare])
    expect(KIJUN_HEADERS('bare', 'en', '', 'x', 'locale=en')).toEqual([
      [expect.stringMatching(/^#KIJUN: .*x/)],
    ])
  })

  describe('events under a text without words and without a date', () => {
    const { KIJUN_STATUS, KIJUN_NEXT_DEADLINE } = spreadsheetFunctions([bare])
    const headers = [['kind', 'on', 'for', 'tier', 'ground', '']]
    const decided = ['decided', '2026-04-01', 'initial', 'certified', '', '']

    test('are read by ids, and a report without a last day is told on the day its time has elapsed', () => {
      const revoked = ['revoked', '2026-05-01', '', '', 'untrue', '']
      expect(KIJUN_STATUS('bare', headers, [decided, revoked], '2026-05-01')).toEqual([['revoked']])
      expect(KIJUN_NEXT_DEADLINE('bare', headers, [decided], '2026-04-02')).toEqual([
        ['2027-04-01', 'report 1'],
      ])
    })

    test.each<[string, unknown[][], unknown[][], string]>([
      ['a cell without a heading', headers, [[...decided.slice(0, 5), 'x']], '6'],
      ['a heading twice', [['kind', 'on', 'on']], [], 'on'],
      ['an unknown heading', [['kind', 'day']], [], 'day'],
    ])('are refused with %s', (_, given, events, named) => {
      expect(KIJUN_STATUS('bare', given, events, '2026-05-01')).toEqual([
        [expect.stringMatching(new RegExp(`^#基準: .*${named}`))],
      ])
    })

    test('are read where the text knows no revocation', () => {
      const { revocation: _, ...lifecycle } = bare.lifecycle!
      const { KIJUN_STATUS: statusOf } = spreadsheetFunctions([{ ...bare, lifecycle }])
      expect(statusOf('bare', headers, [decided], '2026-05-01')).toEqual([['inForce']])
    })

    test('are not read as a text of which the period alone is known', () => {
      const late = { kind: 'flag', cite: '1' } as const
      const held: Scheme = { ...bare, facts: { ...bare.facts, late } }
      const inForce = { from: '2030-04-01', cite: '1' } as const
      const period: Scheme = { ...bare, edition: 'period', holds: 'period', facts: {}, tiers: [], inForce }
      const of = [['kind', 'on', 'for', 'tier', 'late']]
      const event = ['decided', '2026-04-01', 'initial', 'certified', 'yes']
      for (const series of [
        [held, period],
        [period, held],
      ]) {
        const { KIJUN_STATUS: statusOf } = spreadsheetFunctions(series)
        expect(String(statusOf('bare', of, [event], '2026-05-01'))).not.toContain('late')
      }
    })

    test('are refused with a reading that there is not, which is in no row', () => {
      const answer = KIJUN_STATUS('bare', headers, [decided], '2026-05-01', '', 'no-such=x; locale=en')
      expect(answer).toEqual([[expect.stringMatching(/^#KIJUN: .*no-such/)]])
      expect(String(answer)).not.toContain('row')
    })

    test('are read under several texts without a date', () => {
      const { KIJUN_STATUS: statusUnder } = spreadsheetFunctions([bare, { ...bare, edition: 'second' }])
      expect(statusUnder('bare', headers, [decided], '2026-05-01')).toEqual([['inForce']])
    })

    test('take closed days as the sheet holds them', () => {
      // 46113 is 2026-04-01, a day on which nothing is due.
      const answer = KIJUN_NEXT_DEADLINE('bare', headers, [decided], '2026-04-02', '', [[46_113, '土日']])
      expect(answer).toEqual([['2027-04-01', 'report 1']])
    })
  })

  test('the last day is open while a suspension holds the clock', () => {
    const { KIJUN_NEXT_DEADLINE } = spreadsheetFunctions([yokohamaYSdgs20240401])
    const headers = [['kind', 'on', 'for', 'tier']]
    const events = [
      ['decided', '2024-04-01', 'initial', 'superior'],
      ['suspended', '2025-06-01', '', ''],
    ]
    const due = (reading: string) =>
      KIJUN_NEXT_DEADLINE(
        'yokohama-y-sdgs',
        headers,
        events,
        '2025-06-02',
        '',
        '',
        `yoko-suspension-end=${reading}`,
      )
    expect(due('open-ended-clock-runs')).toEqual([['2028-03-31', 'expiry']])
    expect(due('clock-stops')).toEqual([['undetermined', 'expiry']])
  })

  test('an issue of no cell is told without a heading, and of options under their name', () => {
    const { KIJUN_OUTCOME } = spreadsheetFunctions([bare])
    const outcome = (options: string) => KIJUN_OUTCOME('bare', [['total']], [['59']], `locale=en; ${options}`)
    expect(outcome('margin=11')).toEqual([[expect.stringMatching(/^#KIJUN: .*margin.*11/)]])
  })

  test('reads the facts of events as the edition whose transition asks for them has them', () => {
    const { kpiChanged, ...facts } = okinawaSdgs20260603.facts
    const later: Scheme = {
      ...okinawaSdgs20260603,
      edition: '2028-04-01',
      inForce: { ...okinawaSdgs20260603.inForce!, from: '2028-04-01' },
      facts,
      transitions: [],
    }
    const { KIJUN_STATUS } = spreadsheetFunctions([...okinawaSdgs, later])
    const headers = [['出来事', '年月日', '決定の種類', '認証区分', 'KPIの変更']]
    const decided = (changed: string) => [['決定', '2026-02-12', '新規', 'platinum', changed]]
    const on = (changed: string) => KIJUN_STATUS('okinawa-sdgs', headers, decided(changed), '2029-01-01')
    // Supplementary provision 2 of the edition of 2026: with a changed KPI until 2030-03-31, else 2028-02-12.
    expect([on('○'), on('×'), on('')]).toEqual([[['inForce']], [['expired']], [['undetermined']]])
  })
})
