import { describe, expect, test } from 'vitest'
import {
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  sp2EsgUndated,
  toyotaSdgsRound4,
  yokohamaYSdgs20240401,
} from '../../../schemes/index.ts'
import { type Gap, gapToTier } from '../../../src/analysis/index.ts'
import type { AssessOptions, Scheme } from '../../../src/index.ts'
import type { Comparison, Condition } from '../../../src/scheme/conditionDefinition.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Data } from '../../laws/edition.ts'
import { facts, schemeOf } from '../../logic/anyDefinition.ts'
import { applicant, goal, scores } from '../../schemes/toyotaSdgsRound4.applicants.ts'

const criteria = { stages: ['criteria'] } as const

function gapOf(scheme: Scheme, data: Data, tier: string, options: AssessOptions = criteria): Gap {
  const result = gapToTier(scheme, data, tier, options)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('; '))
  return result.value
}

/** What has to change, as `path: from -> to`. */
const changesIn = ({ changes }: Gap) =>
  changes.map(
    ({ fact, from, to }) => `${fact.join('.')}: ${from} -> ${typeof to === 'object' ? 'one more' : to}`,
  )

// 79.99 % overall and one domain at 28.5 %: 159.98 of 200 points, of which 14.25 of 50 in the local domain.
const lopsided = scores('49.245/50', '48/50', '48.485/50', '14.25/50')

describe('gapToTier() states points per domain and in total', () => {
  test('Toyota silver: 30 % of 50 are 15 points, 0.75 more; 79.99 % overall is enough for 60 %', () => {
    const gap = gapOf(toyotaSdgsRound4, lopsided, 'silver')
    expect(gap.status).toBe('reachable')
    expect(changesIn(gap)).toEqual(['scores.local.points: 14.25 -> 15'])
    expect(gap.changes[0]).toMatchObject({ kind: 'points', stage: 'criteria', difference: '0.75' })
    expect(gap.needs).toHaveLength(1)
    const [need] = gap.needs
    expect(need).toMatchObject({
      of: { kind: 'tier', id: 'silver', stage: 'criteria' },
      verdict: 'unmet',
      citation: { provision: 'tier-silver-min' },
      shortfall: { exact: '3/200', percent: '1.50', terminates: true },
      points: { in: 'scores', total: { decimal: '0.75' } },
    })
    expect(
      need!.points!.rows.map(({ row, short }) => [row, short && 'exact' in short && short.exact]),
    ).toEqual([
      ['environment', '0'],
      ['social', '0'],
      ['governance', '0'],
      ['local', '3/4'],
    ])
  })

  test('Toyota gold: 60 % of 50 are 30 points in the local domain; that makes 175.73 of 200, over 80 %', () => {
    const gap = gapOf(toyotaSdgsRound4, lopsided, 'gold')
    expect(changesIn(gap)).toEqual(['scores.local.points: 14.25 -> 30'])
    // 159.98 of 160 points: 0.02 are lacking in total.
    expect(gap.needs[0]).toMatchObject({
      detail: { measure: 'overallRate' },
      points: { total: { decimal: '0.02' } },
    })
    expect(gap.needs[0]!.points!.rows.map(({ headroom }) => 'exact' in headroom && headroom.exact)).toEqual([
      '0.755',
      '2',
      '1.515',
      '35.75',
    ])
  })

  test('both at once: every domain at 60 % and 80 % in total take 10 more points anywhere', () => {
    const gap = gapOf(toyotaSdgsRound4, scores('40/50', '40/50', '40/50', '30/50'), 'gold')
    expect(gap.changes).toHaveLength(1)
    expect(gap.changes[0]).toMatchObject({ difference: '10' })
    expect(gap.needs[0]!.points).toMatchObject({ total: { exact: '10' } })
  })
})

describe('gapToTier() states items and plain points', () => {
  test('Okinawa 2026: 11 to 15 items and 50 to 60 points', () => {
    const gap = gapOf(okinawaSdgs20260603, { itemsMet: 11, planScore: '50' }, 'platinum')
    expect(changesIn(gap)).toEqual(['itemsMet: 11 -> 15', 'planScore: 50 -> 60'])
    expect(gap.needs.map(({ shortfall }) => shortfall)).toEqual([{ exact: '4' }, { exact: '10' }])
  })

  test('Yokohama: 53 to 60 points, also where the band below ends at 59', () => {
    for (const reading of ['refer', 'contiguous']) {
      const gap = gapOf(yokohamaYSdgs20240401, { points: '53' }, 'superior', {
        ...criteria,
        readings: { 'yoko-band-gap': reading },
      })
      expect(changesIn(gap)).toEqual(['points: 53 -> 60'])
    }
  })

  test('Yokohama: 79.5 points are in no band; 80 are in the next', () => {
    expect(changesIn(gapOf(yokohamaYSdgs20240401, { points: '79.5' }, 'superior'))).toEqual([
      'points: 79.5 -> 80',
    ])
  })

  test('Okinawa 2023: 16 of 21 items are one short of 17, and each item not met is open to it', () => {
    const required = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) => `OK-${prefix}-${at + 1}`)
    const ids = [...required('S', 8), ...required('E', 5), ...required('G', 5)]
    const unmet = ['OK-S-2', 'OK-E-4', 'OK-G-1', 'OK-G-5', 'OK-L-3']
    const chosen = ['OK-L-1', 'OK-L-2', 'OK-L-3']
    const items = Object.fromEntries([
      ...ids.map((id) => [id, { met: !unmet.includes(id) }]),
      ...chosen.map((id) => [id, { chosen: true, met: !unmet.includes(id) }]),
    ])
    const initiatives = ['economy', 'social', 'environment'].map((category) => ({
      category,
      base: '20',
      stakeholders: false,
      beyondRegion: false,
      governance: false,
    }))
    const gap = gapOf(okinawaSdgs20230731, { items, initiatives }, 'platinum')
    expect(gap.needs).toHaveLength(1)
    expect(gap.needs[0]).toMatchObject({ shortfall: { exact: '1' }, rows: unmet })
    expect(gap.changes).toHaveLength(1)
    expect(gap.changes[0]).toMatchObject({ kind: 'item', from: false, to: true, by: 'committee' })
    expect(unmet).toContain(gap.changes[0]!.fact[1])
    expect(gap.missing).toEqual([])
  })
})

describe('gapToTier() states requirements', () => {
  test('the name on the application follows the head office, not the other way round', () => {
    const gap = gapOf(toyotaSdgsRound4, { ...applicant, businessName: 'cityOfficeName' }, 'gold', {})
    expect(changesIn(gap)).toEqual(['businessName: cityOfficeName -> companyName'])
    expect(gap.changes[0]).toMatchObject({ kind: 'requirement', stage: 'eligibility' })
  })

  test('a list that lacks a record gets one, and what stands in it is not known yet', () => {
    const gap = gapOf(toyotaSdgsRound4, { ...applicant, goals: [] }, 'gold', {})
    expect(changesIn(gap)).toEqual(['goals.0: null -> one more'])
    expect(gap.missing.map(({ fact }) => fact.join('.'))).toEqual([
      'goals.0.amongIndicators',
      'goals.0.action',
    ])
  })

  test('a goal without action is to be given one', () => {
    const gap = gapOf(toyotaSdgsRound4, { ...applicant, goals: [{ ...goal, action: '' }] }, 'gold', {})
    expect(gap.changes.map(({ fact, from }) => [fact.join('.'), from])).toEqual([['goals.0.action', '']])
  })

  test('a declaration gets one word of each list from which it holds none', () => {
    const declaration = '環境保全に取り組む'
    const gap = gapOf(sp2EsgUndated, { declaration }, 'certified', criteria)
    expect(gap.changes).toMatchObject([
      { fact: ['declaration'], to: `${declaration}\nダイバーシティ\n情報公開` },
    ])
  })

  test('what arrived too late can be mended by nothing', () => {
    const gap = gapOf(toyotaSdgsRound4, { ...applicant, submittedAt: '2024-12-24T17:01' }, 'gold', {})
    expect(gap.status).toBe('impossible')
    expect(gap.impossible).toMatchObject([{ of: { id: 'before-closing' } }])
    expect(gap.impossible[0]).not.toHaveProperty('metFrom')
    expect(gap.changes).toEqual([])
  })
})

describe('gapToTier() where no number is the least', () => {
  const scheme = (measure: Measure, is: Comparison, value: string) =>
    schemeOf({
      facts,
      measures: { m: { value: measure } },
      tiers: [{ id: 'certified', cite: 'p', when: { kind: 'compare', measure: 'm', is, value } }],
    })
  const rate: Measure = { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'lowest' }

  test('2/3 of 10 points are passed by less than the unit that is stated', () => {
    const row = { points: '9', max: '10' }
    const gap = gapOf(
      scheme(rate, 'atLeast', '2/3'),
      { scores: { e: row, s: { ...row, points: '1' } } },
      'certified',
    )
    expect(gap.changes).toMatchObject([{ to: '6.67', beyond: { bound: '20/3', unit: '0.01' } }])
  })

  test('a threshold that is itself not enough is passed by one unit', () => {
    const gap = gapOf(
      scheme({ kind: 'fact', fact: 'extra' }, 'moreThan', '5'),
      { extra: '4.995' },
      'certified',
    )
    expect(gap.changes).toMatchObject([
      { to: '5.01', difference: '0.015', beyond: { bound: '5', unit: '0.01' } },
    ])
    expect(gap.needs[0]).toMatchObject({ shortfall: { exact: '0.005' }, exclusive: true })
  })

  test('finer units are taken where there is no room for coarser ones', () => {
    const row = (points: string) => ({ points, max: '0.0095' })
    const data = { scores: { e: row('0.001'), s: row('0.0095') } }
    const gap = gapOf(scheme(rate, 'atLeast', '2/3'), data, 'certified')
    expect(gap.changes).toMatchObject([{ to: '0.007', beyond: { bound: '19/3000', unit: '0.001' } }])
  })

  test('along a hyperbola the least is found exactly', () => {
    // 4 / (1 + extra) is at most 0.5 from 7 on.
    const share: Measure = {
      kind: 'ratio',
      of: { kind: 'literal', value: '4' },
      to: {
        kind: 'add',
        of: [
          { kind: 'literal', value: '1' },
          { kind: 'fact', fact: 'extra' },
        ],
      },
    }
    const gap = gapOf(scheme(share, 'atMost', '0.5'), { extra: '2' }, 'certified')
    expect(gap.changes).toMatchObject([{ to: '7', difference: '5' }])
  })

  test('where a cap bends the measure the least is found exactly', () => {
    // The lesser of twice the score, capped at 3, and extra: 3 from a score of 1.5 on.
    const capped: Measure = {
      kind: 'cap',
      at: '3',
      of: { kind: 'times', by: '2', of: { kind: 'fact', fact: 'score' } },
    }
    const gap = gapOf(scheme(capped, 'atLeast', '3'), { score: '0.1' }, 'certified')
    expect(gap.changes).toMatchObject([{ to: '1.5' }])
  })
})

describe('gapToTier() of a made-up tier', () => {
  const cite = 'p'
  const certified = (when: Condition, parts: Partial<Scheme> = {}) =>
    schemeOf({ facts, measures: {}, ...parts, tiers: [{ id: 'certified', cite, when }] })
  const fact = (id: string): Measure => ({ kind: 'fact', fact: id })
  const compare = (measure: string, is: Comparison, value: string): Condition => ({
    kind: 'compare',
    measure,
    is,
    value,
  })

  test('does not write into a text for which there is no more room', () => {
    const plan = { kind: 'text', maxCharacters: 8, cite } as const
    const scheme = certified({ kind: 'mentions', fact: 'plan', anyOf: ['water'] }, { facts: { plan } })
    expect(changesIn(gapOf(scheme, { plan: 'an' }, 'certified'))).toEqual(['plan: an -> an\nwater'])
    // With the break that is one character more than 8.
    expect(gapOf(scheme, { plan: 'air' }, 'certified')).toMatchObject({ status: 'impossible', changes: [] })
  })

  test('finds the least number also where another measure of it has no end', () => {
    // What `extra` adds is not known and has no maximum: the total can be as much as it likes.
    const measures = {
      score: { value: fact('score') },
      total: { value: { kind: 'add', of: [fact('score'), fact('extra')] } },
    } as const
    const when: Condition = {
      kind: 'all',
      of: [compare('score', 'atLeast', '1.5'), compare('total', 'atLeast', '1')],
    }
    expect(changesIn(gapOf(certified(when, { measures }), { score: '0' }, 'certified'))).toEqual([
      'score: 0 -> 1.5',
    ])
  })

  test('finds the least number also where a hyperbola comes near its threshold and never meets it', () => {
    const measures = {
      extra: { value: fact('extra') },
      share: {
        value: {
          kind: 'ratio',
          of: { kind: 'literal', value: '10' },
          to: { kind: 'add', of: [fact('extra'), { kind: 'literal', value: '1' }] },
        },
      },
    } as const
    const when: Condition = {
      kind: 'any',
      of: [compare('share', 'atMost', '0'), compare('extra', 'atLeast', '7')],
    }
    expect(changesIn(gapOf(certified(when, { measures }), { extra: '2' }, 'certified'))).toEqual([
      'extra: 2 -> 7',
    ])
  })

  test('brings a number that must be given to the one that it has to equal', () => {
    const measures = { extra: { value: fact('extra') } }
    const when: Condition = {
      kind: 'all',
      of: [{ kind: 'given', fact: 'extra' }, compare('extra', 'equal', '7')],
    }
    expect(changesIn(gapOf(certified(when, { measures }), { extra: '2' }, 'certified'))).toEqual([
      'extra: 2 -> 7',
    ])
  })

  test('takes back records that another change has made needless', () => {
    const offices = {
      kind: 'list',
      maxRecords: 5,
      fields: { open: { kind: 'flag', presumed: true } },
      cite,
    } as const
    const measures = {
      open: { value: { kind: 'count', in: 'offices', where: { kind: 'field', field: 'open', is: true } } },
    } as const
    const stage = 'eligibility'
    const isLarge: Condition = { kind: 'fact', fact: 'size', is: 'large' }
    const scheme = certified(
      { kind: 'all', of: [] },
      {
        facts: { offices, size: { kind: 'choice', options: ['small', 'large'], cite } },
        measures,
        requirements: [
          // Two offices, or a large business; a large business has at least one; and the business is large.
          { id: 'two', stage, cite, when: { kind: 'any', of: [compare('open', 'atLeast', '2'), isLarge] } },
          {
            id: 'one',
            stage,
            cite,
            when: { kind: 'any', of: [compare('open', 'atLeast', '1'), { kind: 'not', of: isLarge }] },
          },
          { id: 'large', stage, cite, when: isLarge },
        ],
      },
    )
    const gap = gapOf(scheme, { offices: [], size: 'small' }, 'certified', {})
    expect(changesIn(gap)).toEqual(['offices.0: null -> one more', 'size: small -> large'])
  })

  test('adds no record that would not keep to the limits of its list', () => {
    const offices = {
      kind: 'list',
      maxRecords: 5,
      fields: { open: { kind: 'flag', presumed: true } },
      limits: [{ where: {}, field: 'open', only: [false], cite }],
      cite,
    } as const
    const open: Condition = {
      kind: 'some',
      in: 'offices',
      satisfies: { kind: 'field', field: 'open', is: true },
    }
    const gap = gapOf(certified(open, { facts: { offices } }), { offices: [] }, 'certified')
    expect(gap.changes).toEqual([])
  })

  test('waits for no day of which nothing is known', () => {
    const heldOn = { kind: 'date', cite } as const
    const when: Condition = {
      kind: 'all',
      of: [
        { kind: 'notAfter', date: { moment: true }, other: { day: '2026-03-31' } },
        {
          kind: 'within',
          date: { fact: 'heldOn' },
          from: { moment: true },
          length: { years: 1 },
          counting: 'firstDayNotCounted',
          direction: 'forward',
        },
      ],
    }
    const gap = gapOf(certified(when, { facts: { heldOn } }), {}, 'certified', {
      ...criteria,
      on: '2026-04-01',
    })
    expect(gap).toMatchObject({ status: 'impossible', changes: [] })
    expect(gap.waitUntil).toBeUndefined()
  })
})

describe('gapToTier() names the first day on which time alone cures', () => {
  // 第4条第2項第3号 under the reading `forward`: 2 years from 2026-02-28, first day not counted, end on 2028-02-29.
  test('Okinawa 2026: a serious breach of 2026-02-28 lapses on 2028-03-01', () => {
    const facts = { itemsMet: 11, planScore: '60', breaches: [{ occurredOn: '2026-02-28', serious: true }] }
    const gap = gapOf(okinawaSdgs20260603, facts, 'platinum', { on: '2026-10-01' })
    expect([gap.status, gap.waitUntil]).toEqual(['impossible', '2028-03-01'])
    expect(gap.impossible).toMatchObject([
      { of: { id: 'serious-breach-at-decision' }, metFrom: '2028-03-01' },
    ])
    expect(changesIn(gap)).toEqual(['itemsMet: 11 -> 15'])
  })

  test('the same without a day of the moment: it is open, and the day is said to be unknown', () => {
    const facts = { itemsMet: 15, planScore: '60', breaches: [{ occurredOn: '2026-02-28', serious: true }] }
    const gap = gapOf(okinawaSdgs20260603, facts, 'platinum', {})
    expect([gap.status, gap.dayUnknown]).toEqual(['reachable', true])
  })

  // 第4条第1項第4号: 5 years from 2020-02-29, first day not counted, end on 2025-02-28; held against the application.
  test('Yokohama: after a disposition of 2020-02-29 an application of 2025-03-01 is free of it', () => {
    const facts = {
      points: '80',
      appliedOn: '2024-06-03',
      dispositions: [{ on: '2020-02-29', counts: true, seriousAndMalicious: true }],
    }
    const gap = gapOf(yokohamaYSdgs20240401, facts, 'superior', { on: '2024-10-01' })
    expect(gap.impossible).toMatchObject([
      { of: { id: 'recent-serious-disposition' }, metFrom: '2025-03-01', metBy: 'appliedOn' },
    ])
    expect(gap.waitUntil).toBeUndefined()
  })

  test('Okinawa 2023: membership from a later day than the application', () => {
    const gap = gapOf(okinawaSdgs20230731, { memberSince: '2023-09-01' }, 'platinum', {
      stages: ['eligibility'],
      at: 'application',
      on: '2023-08-07',
    })
    expect([gap.status, gap.waitUntil]).toEqual(['impossible', '2023-09-01'])
  })
})

describe('gapToTier() decides nothing where more may harm', () => {
  test('Toyota, reading `none`: 0.75 more points pass 80 %, where silver ends', () => {
    const gap = gapOf(toyotaSdgsRound4, lopsided, 'silver', {
      ...criteria,
      readings: { 'toyota-fallback': 'none' },
    })
    expect([gap.status, gap.changes]).toEqual(['notDecided', []])
    expect(gap.why).toMatchObject([
      {
        of: { id: 'silver' },
        turnedBy: [
          { condition: 'tiers.silver.when.of[2].cases.none', citation: { provision: 'tier-gold-overall' } },
        ],
      },
    ])
    expect(gap.why![0]!.notMonotone.map((path) => path.join('.'))).toContain('scores.local.points')
  })
})

test('gapToTier() never brings a count to a number between two whole ones', () => {
  const scheme = schemeOf({
    facts,
    measures: { m: { value: { kind: 'fact', fact: 'visits' } } },
    tiers: [
      { id: 'certified', cite: 'p', when: { kind: 'compare', measure: 'm', is: 'equal', value: '1.5' } },
    ],
  })
  expect(gapOf(scheme, { visits: 0 }, 'certified')).toMatchObject({ status: 'notDecided', changes: [] })
})

describe('gapToTier() bounds what is not known', () => {
  test('Toyota: with the local points unknown between none and 15 are lacking to silver', () => {
    const gap = gapOf(toyotaSdgsRound4, scores('45/50', '45/50', '45/50', '?/50'), 'silver')
    expect([gap.status, gap.changes]).toEqual(['reachable', []])
    expect(gap.missing.map(({ fact }) => fact.join('.'))).toEqual(['scores.local.points'])
    expect(gap.needs[0]).toMatchObject({
      shortfall: { low: { exact: '0' }, high: { exact: '3/10' } },
      points: { total: { low: { exact: '0' }, high: { exact: '15' } } },
    })
  })

  test('what is known is changed by as much as it takes however the rest comes out', () => {
    const gap = gapOf(toyotaSdgsRound4, scores('10/50', '45/50', '?/50', '?/50'), 'silver')
    expect(changesIn(gap)).toEqual(['scores.environment.points: 10 -> 15'])
  })
})

describe('gapToTier()', () => {
  test('says that a higher tier is as good', () => {
    const gap = gapOf(okinawaSdgs20260603, { itemsMet: 15, planScore: '60' }, 'active')
    expect(gap).toMatchObject({ status: 'reached', needs: [], changes: [], missing: [] })
  })

  test('lists the referrals that apply once the changes are made', () => {
    const gap = gapOf(toyotaSdgsRound4, lopsided, 'silver', { ...criteria, parameters: { nearMargin: '1%' } })
    expect(gap.status).toBe('reachable')
    expect(gap.referrals).toEqual([{ id: 'near-threshold', to: 'panel' }])
  })

  test('is frozen plain data', () => {
    const gap = gapOf(toyotaSdgsRound4, lopsided, 'silver')
    expect(JSON.parse(JSON.stringify(gap))).toEqual(gap)
    expect(Object.isFrozen(gap.needs[0]!.points!.rows[0])).toBe(true)
  })

  test.each([
    ['silvr', 'choice/unknown', { suggestion: 'silver' }],
    [7, 'input/type', { expected: 'text' }],
  ])('refuses the tier %j with %s', (tier, code, params) => {
    const result = gapToTier(toyotaSdgsRound4, { scores: 1 }, tier as 'silver', { on: 'x' })
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code)
    expect(result.ok ? {} : result.issues.find(({ path }) => path[0] === 'tier')!.params).toMatchObject(
      params,
    )
    expect(result.ok ? 0 : result.issues.length).toBe(3)
  })
})

describe('gapToTier() keeps to the bounds and steps of a number', () => {
  test.each([
    // Of the numbers above 0 none is the least; of 2, 4, 6 … one is.
    [{ above: '0' }, 'lessThan', '5', '10', '4.99'],
    [{ above: '0' }, 'atMost', '0', '10', 'notDecided'],
    [{ above: '0', step: '2' }, 'atMost', '3', '10', '2'],
    [{ above: '0', step: '2' }, 'atMost', '1', '10', 'impossible'],
    // 3, 6, 9 … are what there is from 1 on, and 9 is the last up to 10.
    [{ min: '1', step: '3' }, 'atMost', '4', '6', '3'],
    [{ min: '1', step: '3' }, 'atMost', '2', '6', 'impossible'],
    [{ max: '10', step: '3' }, 'atLeast', '9', '6', '9'],
    [{ max: '10', step: '3' }, 'atLeast', '10', '6', 'impossible'],
    // … -6, -3 are what there is up to -1, and -3, 0, 3 … from -5 on.
    [{ max: '-1', step: '3' }, 'atLeast', '-3', '-6', '-3'],
    [{ max: '-1', step: '3' }, 'atLeast', '-2', '-6', 'impossible'],
    [{ min: '-5', step: '3' }, 'atMost', '-3', '6', '-3'],
    [{ min: '-5', step: '3' }, 'atMost', '-4', '6', 'impossible'],
  ] as const)('%j that has to be %s %s, now %s: %s', (limits, is, value, x, expected) => {
    const scheme = schemeOf({
      facts: { x: { kind: 'number', cite: 'p', ...limits } },
      measures: { x: { value: { kind: 'fact', fact: 'x' } } },
      tiers: [{ id: 'certified', cite: 'p', when: { kind: 'compare', measure: 'x', is, value } }],
    })
    const { status, changes } = gapOf(scheme, { x }, 'certified')
    expect(changes[0]?.to ?? status).toBe(expected)
    // On steps there is a least number: nothing is passed by a little.
    if ('step' in limits) expect({ ...changes[0] }).not.toHaveProperty('beyond')
  })
})
