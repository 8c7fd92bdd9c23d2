import { assess, defineScheme, explain, type Scheme } from 'kijun'
import { describe, expect, test } from 'vitest'

const compare = (is: 'atLeast' | 'atMost' | 'lessThan' | 'moreThan', value: string) =>
  ({ kind: 'compare', measure: 'points', is, value, cite: 'p' }) as const
const isTrue = (fact: string) => ({ kind: 'fact', fact, is: true }) as const

/** Tiers by bands of points: above the second nobody earns it, and the lowest is for few points alone. */
const bands: Scheme = defineScheme({
  id: 'bands',
  edition: '1',
  provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
  facts: {
    points: { kind: 'number', min: '0', max: '100', cite: 'p' },
    approved: { kind: 'flag', cite: 'p', finding: { by: 'mayor' } },
    plan: { kind: 'flag', cite: 'p' },
    report: { kind: 'flag', cite: 'p' },
    doubted: { kind: 'flag', cite: 'p', presumed: false },
  },
  measures: {
    points: { value: { kind: 'fact', fact: 'points' }, min: '0', max: '100' },
    third: { value: { kind: 'times', of: { kind: 'fact', fact: 'points' }, by: '1/3' } },
    half: { value: { kind: 'times', of: { kind: 'fact', fact: 'points' }, by: '1/7' } },
  },
  readings: { papers: { alternatives: ['both', 'none'], default: 'none', cite: 'p' } },
  tiers: [
    { id: 'gold', when: { kind: 'all', of: [compare('atLeast', '80'), isTrue('approved')] }, cite: 'p' },
    {
      id: 'silver',
      when: {
        kind: 'all',
        of: [
          compare('atLeast', '60'),
          compare('atMost', '70'),
          { kind: 'not', of: { kind: 'all', of: [] } },
          {
            kind: 'byReading',
            reading: 'papers',
            cases: {
              both: { kind: 'all', of: [isTrue('plan'), isTrue('report')] },
              none: { kind: 'all', of: [] },
            },
          },
        ],
      },
      cite: 'p',
    },
    {
      id: 'bronze',
      when: {
        kind: 'any',
        of: [
          { kind: 'all', of: [compare('atLeast', '30')] },
          { kind: 'all', of: [isTrue('plan'), isTrue('report')] },
        ],
      },
      cite: 'p',
    },
    { id: 'basic', when: compare('lessThan', '20'), cite: 'p' },
  ],
  referrals: [
    {
      id: 'doubted',
      when: isTrue('doubted'),
      to: 'mayor',
      leavesOpen: { lowest: 'basic', highest: 'gold' },
      cite: 'p',
    },
  ],
})

const few = { approved: true, plan: false, report: false }

function sections(scheme: Scheme, facts: object, options: Parameters<typeof assess>[2] = {}) {
  const result = assess(scheme, facts, options)
  if (!result.ok) throw new Error('the facts are read')
  const [, ...blocks] = explain(result.value, { locale: 'en' }).split('\n\n')
  return blocks.map((block) => block.split('\n'))
}

describe('the tiers that an explanation speaks of', () => {
  const notGold = ['Why not Gold', '  1. The points is 75; at least 80 is required (5 short) (第1条).'].map(
    (line) => line.replace('Gold', 'gold'),
  )
  const notSilver = [
    'Why not silver',
    '  1. The points is 75; at most 70 is required (5 over) (第1条).',
    '  2. Plan: no (第1条).',
    '  3. Report: no (第1条).',
  ]
  const papers = { readings: { papers: 'both' } }

  test('are those above too, where the next one is missed for having too much', () => {
    expect(sections(bands, { ...few, points: '75' }, papers).slice(0, 3)).toEqual([
      ['Why bronze', '  1. The points is 75; at least 30 is required (第1条).'],
      notGold,
      notSilver,
    ])
  })

  test('are the next one alone, where more would earn it', () => {
    const headings = sections(bands, { ...few, points: '50' }, papers).map(([heading]) => heading)
    expect(headings).toEqual(['Why bronze', 'Why not silver', 'Readings followed'])
  })

  test('are in a refusal each under a heading, where there are several', () => {
    const { tiers, ...rest } = bands
    const without: Scheme = { ...rest, tiers: tiers.slice(0, 2), referrals: [] }
    expect(sections(without, { ...few, points: '75' }, papers).slice(0, 2)).toEqual([notGold, notSilver])
    const strict = { ...tiers[1]!, when: compare('lessThan', '75') }
    const just: Scheme = { ...without, tiers: [tiers[0]!, strict] }
    expect(sections(just, { ...few, points: '75' }).map(([heading]) => heading)).toEqual([
      'Why not gold',
      'Why not silver',
    ])
  })

  test('are told once where one above is open', () => {
    const headings = (facts: object) => sections(bands, facts).map(([heading]) => heading)
    expect(headings({ plan: false, report: false, points: '85' })).toEqual([
      'Why bronze',
      'Why not silver',
      'Why gold is open',
      'Not known, and able to change the result (1)',
      'Readings followed',
    ])
  })

  test('say of an open one first what keeps it open', () => {
    const [, , open] = sections(bands, { plan: false, report: false, points: '85' })
    expect(open).toEqual([
      'Why gold is open',
      '  1. Approved: not judged (第1条).',
      '  2. The points is 85; at least 80 is required (第1条).',
    ])
  })

  test('have no reason for one that a referral leaves open and that is not earned', () => {
    const headings = sections(bands, { ...few, points: '75', doubted: true }).map(([heading]) => heading)
    expect(headings).toEqual([
      'Why not gold',
      'Why not silver',
      'For a person to decide',
      'Readings followed',
    ])
  })
})

describe('a case for a person', () => {
  test('is told with each figure once, whatever it is held against, and with what else makes it one', () => {
    const when = {
      kind: 'all',
      of: [compare('moreThan', '59'), compare('lessThan', '60'), isTrue('plan')],
    } as const
    const between: Scheme = { ...bands, referrals: [{ id: 'gap', when, to: 'mayor', cite: 'p' }] }
    const facts = { ...few, points: '59.5', plan: true }
    const found = sections(between, facts).find(([heading]) => heading === 'For a person to decide')
    expect(found).toEqual([
      'For a person to decide',
      '  Gap (第1条). The points is 59.5. Plan: yes (第1条). It is for mayor to decide.',
    ])
  })
})

describe('the one tier of a text', () => {
  test('is earned or not, and has no name beside it', () => {
    const { tiers, referrals: _, ...rest } = bands
    const one: Scheme = { ...rest, tiers: [{ ...tiers[0]!, when: compare('atLeast', '80') }] }
    const opening = (points: string) => {
      const result = assess(one, { points })
      return result.ok ? explain(result.value, { locale: 'en' }).split('\n')[1] : ''
    }
    expect([opening('85'), opening('75')]).toEqual([
      'The conditions of gold are met.',
      'The conditions of gold are not met, for the reasons below.',
    ])
  })
})

describe('the line on an open tier', () => {
  const line = (facts: object, locale: 'ja' | 'en') => {
    const result = assess(bands, facts)
    return result.ok ? explain(result.value, { locale, detail: 'line' }) : ''
  }

  test('says who has to find what is missing, if it is one alone', () => {
    const facts = { plan: false, report: false, points: '85' }
    expect(line(facts, 'en')).toBe('Tier: open, from bronze to gold. Not found by mayor: approved.')
    expect(line(facts, 'ja')).toBe(
      'approvedがmayorにより判断されていないため、認証区分は確定せず、「bronze」から「gold」までのいずれかとなる。',
    )
  })

  test('does not take it for none in the opening, where one tier is certain', () => {
    const result = assess(bands, { plan: false, report: false, points: '85' })
    const lines = result.ok ? explain(result.value, { locale: 'ja' }).split('\n') : []
    expect(lines[1]).toBe('認証区分は「bronze」から「gold」までのいずれかであり、確定していない。')
  })
})

describe('the full form', () => {
  const full = (scheme: Scheme, facts: object, options: Parameters<typeof assess>[2] = {}) => {
    const result = assess(scheme, facts, options)
    return result.ok ? explain(result.value, { locale: 'en', detail: 'full' }).split('\n') : []
  }

  test('leaves out conditions that ask for nothing, and the head of a single one', () => {
    const lines = full(bands, { ...few, points: '75' })
    const at = lines.indexOf('  [not met] Conditions of silver (第1条)')
    expect(lines.slice(at, at + 10)).toEqual(
      [
        '  [not met] Conditions of silver (第1条)',
        '    [not met] the points is 75; at least 60 is required (第1条)',
      ]
        .map((line) => line.replace('[not met] the points', '[met] the points'))
        .concat([
          '    [not met] the points is 75; at most 70 is required (5 over) (第1条)',
          '    [not met] Not the following',
          '  [met] Conditions of bronze (第1条)',
          '    [met] At least one of the following',
          '      [met] the points is 75; at least 30 is required (第1条)',
          '      [not met] All of the following',
          '        [not met] plan: no (第1条)',
          '        [not met] report: no (第1条)',
        ]),
    )
  })

  test('writes a figure with as many digits as tell it from the nearest number, wherever that stands', () => {
    const held = (measure: string, value: string) =>
      ({ kind: 'compare', measure, is: 'atLeast', value, cite: 'p' }) as const
    const near = { kind: 'near', measure: 'half', value: '14.2857', within: '1', cite: 'p' } as const
    const { referrals: _, readings: __, ...rest } = bands
    const telling: Scheme = {
      ...rest,
      tiers: [
        {
          id: 'gold',
          when: { kind: 'all', of: [held('third', '33.3333'), held('third', '90'), near] },
          cite: 'p',
        },
      ],
    }
    // A third of 100 is 33.333333…, a seventh of it 14.285714…
    const lines = full(telling, { points: '100' })
    expect(lines.slice(lines.indexOf('Figures'))).toEqual([
      'Figures',
      '  points: 100',
      '  third: 100/3 (33.33333…)',
      '  half: 100/7 (14.28571…)',
    ])
  })
})
