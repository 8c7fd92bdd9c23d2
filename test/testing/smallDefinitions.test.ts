import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type Condition, defineScheme, parseFacts, type Scheme } from '../../src/index.ts'
import { applicants } from '../../src/testing/fastCheck/index.ts'
import {
  type BoundaryCase,
  boundaryCases,
  expectBoundary,
  expectIssues,
  expectTier,
  expectVerdict,
  fixtures,
} from '../../src/testing/index.ts'

const cite = 'p'
const always: Condition = { kind: 'all', of: [] }
const never: Condition = { kind: 'any', of: [] }

/** A definition with next to nothing in it. */
function definition(parts: Partial<Scheme> = {}): Scheme {
  return defineScheme({
    id: 'small',
    edition: '1',
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: { on: { kind: 'date', cite }, n: { kind: 'count', cite }, yes: { kind: 'flag', cite } },
    tiers: [{ id: 'only', cite, when: { kind: 'fact', fact: 'yes', is: true } }],
    ...parts,
  })
}

const casesOf = (scheme: Scheme, kind: BoundaryCase['kind']) => {
  const cases = boundaryCases(scheme).filter((of) => of.kind === kind)
  for (const boundary of cases) expectBoundary(scheme, boundary)
  return cases
}
const asking = (when: Condition, parts: Partial<Scheme> = {}) =>
  definition({ ...parts, tiers: [{ id: 'only', cite, when }] })

describe('boundaryCases() of a small definition', () => {
  test('are none where both dates are fixed by the text', () => {
    const [a, b] = [{ day: '2026-04-01' }, { day: '2026-05-01' }]
    const within = { length: { days: 3 }, counting: 'firstDayCounted', direction: 'forward' } as const
    expect(casesOf(asking({ kind: 'notAfter', date: a, other: b }), 'condition')).toEqual([])
    expect(casesOf(asking({ kind: 'within', date: a, from: b, ...within }), 'condition')).toEqual([])
  })

  test('leave out a day on which no month can have ended', () => {
    // A month from 31 January, or from any of its last four days, ends on 28 February; none ends on 29 or 30 March.
    const scheme = asking({
      kind: 'within',
      date: { day: '2026-03-01' },
      from: { fact: 'on' },
      length: { months: 1 },
      counting: 'firstDayCounted',
      direction: 'forward',
    })
    const cases = casesOf(scheme, 'condition')
    expect(cases.length).toBeGreaterThan(0)
    expect(cases.every(({ value }) => value === '2026-03-01')).toBe(true)
  })

  test('of a day on which no month can have ended are those of months that begin on it', () => {
    // A month of which the first day counts ends on 27 March if it begins on 28 February, on 31 March if on 1 March.
    const casesWith = (day: string) =>
      casesOf(
        asking({
          kind: 'within',
          date: { day },
          from: { fact: 'on' },
          length: { months: 1 },
          counting: 'firstDayCounted',
          direction: 'forward',
        }),
        'condition',
      ).map((of) => ('facts' in of ? of.facts?.['on'] : undefined))
    expect(casesWith('2026-03-29')).toEqual(['2026-03-30', '2026-03-29', '2026-03-28'])
  })

  test('of a cap are none where the rest of its measure can be anything', () => {
    const n = { kind: 'fact', fact: 'n' } as const
    const facts = { ...definition().facts, extra: { kind: 'number', cite } } as const
    const capped = { kind: 'cap', at: '5', of: n } as const
    const m = { value: { kind: 'add', of: [capped, { kind: 'fact', fact: 'extra' }] } } as const
    const when: Condition = { kind: 'compare', measure: 'm', is: 'atLeast', value: '3' }
    const cases = casesOf(asking(when, { facts, measures: { m } }), 'measure')
    expect(cases.map(({ side, value }) => [side, value])).toEqual([])
  })

  test('of a negative measure lie on either side of it', () => {
    const minus = { kind: 'times', of: { kind: 'fact', fact: 'n' }, by: '-2' } as const
    const scheme = asking(
      { kind: 'compare', measure: 'm', is: 'atLeast', value: '-6' },
      { measures: { m: { value: minus } } },
    )
    expect(casesOf(scheme, 'condition').map(({ value }) => value)).toEqual(['-8', '-6', '-4'])
  })

  test('of nothing but noughts lie a usual unit beside them', () => {
    const zero = { kind: 'literal', value: '0' } as const
    const scheme = asking(
      { kind: 'compare', measure: 'm', is: 'atLeast', value: '0' },
      { measures: { m: { value: { kind: 'add', of: [zero, zero] } } } },
    )
    const values = casesOf(scheme, 'condition').map(({ value }) => value)
    expect(values).toEqual(['-0.000001', '0', '0.000001'])
  })

  test('of a transition are none where nobody can be reached, and none of a day that no text has', () => {
    const transition = { id: 't', decided: { from: '2025-04-01' }, cite }
    const validity = { initial: { kind: 'fixed', until: '2030-03-31', cite } } as const
    expect(
      casesOf(definition({ validity, transitions: [{ ...transition, when: never }] }), 'transition'),
    ).toEqual([])
    const open = casesOf(definition({ validity, transitions: [transition] }), 'transition')
    expect(open.map(({ path, value }) => [path, value])).toEqual([
      ['transitions.t.decided.from', '2025-03-31'],
      ['transitions.t.decided.from', '2025-04-01'],
      ['transitions.t.decided.from', '2025-04-02'],
    ])
    const untiered = casesOf(definition({ validity, transitions: [transition], tiers: [] }), 'transition')
    expect(untiered.map(({ value }) => value)).toEqual(open.map(({ value }) => value))
    const dated = { ...transition, standingOn: '2026-04-01' }
    const standing = casesOf(definition({ validity, transitions: [dated] }), 'transition')
    expect(standing.slice(3).map(({ value }) => value)).toEqual(['2026-03-31', '2026-04-01', '2026-04-02'])
  })

  test('of reports are none where no period is stated', () => {
    const yearly = {
      id: 'r',
      every: { years: 1 },
      counting: 'firstDayCounted',
      from: 'certification',
      cite,
    } as const
    expect(casesOf(definition({ lifecycle: { reports: [yearly] } }), 'report')).toEqual([])
  })

  test('take what is left open for what is not there', () => {
    const when: Condition = { kind: 'compare', measure: 'm', is: 'atLeast', value: '3', cite: undefined }
    const measures = { m: { value: { kind: 'fact', fact: 'n' } } } as const
    const validity = { initial: { kind: 'fixed', until: '2030-03-31', cite }, renewal: undefined } as const
    const [below] = boundaryCases(asking(when, { measures, validity } as Partial<Scheme>))
    expect(below).toMatchObject({ side: 'below', value: '2', verdict: 'unmet', citation: { text: '第1条' } })
  })

  test('of the maximum that another field gives are none where that field has no number to give', () => {
    const fields = {
      points: { kind: 'number', max: { field: 'max' } },
      max: { kind: 'number', min: '200', max: '300', step: '7' },
    } as const
    const facts = { items: { kind: 'group', cite, fields, rows: { x: {} } } } as const
    const scheme = definition({ facts, tiers: [{ id: 'only', cite, when: always }] })
    const paths = casesOf(scheme, 'fact').map(({ path }) => path)
    expect(paths).toContain('facts.items.fields.max.step')
    expect(paths).not.toContain('facts.items.fields.points.max')
  })
})

describe('fixtures() of a small definition', () => {
  test('are none but the refused and open ones where there is no tier', () => {
    expect(Object.keys(fixtures(definition({ tiers: [] })))).toEqual(['none'])
  })
})

describe('expectations say', () => {
  const messageOf = (run: () => void): string => {
    try {
      run()
    } catch (error) {
      return (error as Error).message
    }
    throw new Error('nothing was thrown')
  }

  test('how many issues there are beyond the first ten', () => {
    const unknown = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`key${at}`, true]))
    const message = messageOf(() => expectIssues(parseFacts(definition(), unknown), []))
    expect(message.split('\n')).toHaveLength(12)
    expect(message).toMatch(/\n {2}and 3 more$/)
  })

  test('that no tier is earned, and that no path is like the one asked for', () => {
    const assessed = assess(definition(), { yes: false })
    expect(messageOf(() => expectTier(assessed, 'only'))).toContain(': outcome unmet, tier none (')
    const far = messageOf(() => expectVerdict(assessed, 'somewhere.else.entirely.and.more', 'met'))
    expect(far).toMatch(/came to no such condition; it may be asked at another moment .* readings$/)
  })

  test('that another edition does not ask what a case is of', () => {
    const few = { kind: 'compare', measure: 'n', is: 'atMost', value: '2' } as const
    const ground = { id: 'left', when: few, cite }
    const validity = { initial: { kind: 'fixed', until: '2030-03-31', cite } } as const
    const scheme = definition({
      validity,
      measures: { n: { value: { kind: 'fact', fact: 'n' } } },
      lifecycle: { revocation: { by: 'mayor', grounds: [ground], cite } },
      transitions: [{ id: 't', decided: { from: '2025-04-01' }, cite }],
    })
    const [ofGround, reached] = [
      boundaryCases(scheme).find((of) => of.kind === 'condition' && of.of.kind === 'ground'),
      boundaryCases(scheme).find((of) => of.kind === 'transition' && of.reached),
    ]
    for (const boundary of [ofGround!, reached!]) {
      expectBoundary(scheme, boundary)
      expect(messageOf(() => expectBoundary(definition({ validity }), boundary))).toMatch(/^expect/)
    }
  })

  test('nothing of a measure without facts, and of an open measure between what it lies', () => {
    const n = { kind: 'fact', fact: 'n' } as const
    const scheme = asking(
      { kind: 'compare', measure: 'm', is: 'atLeast', value: '3' },
      { measures: { m: { value: { kind: 'cap', at: '5', of: n } } } },
    )
    const [below] = casesOf(scheme, 'measure') as readonly Extract<BoundaryCase, { kind: 'measure' }>[]
    const { facts: _facts, ...without } = below!
    expect(expectBoundary(scheme, without)).toBe(undefined)
    expect(messageOf(() => expectBoundary(scheme, without, {}))).toMatch(
      /^expectBoundary: the measure m: expected 4, got \{"low":.*"high":\{"exact":"5"\}\}/,
    )
  })
})

describe('applicants() of a small definition', () => {
  test('keep to bounds between which hardly a number lies', () => {
    const facts = {
      free: { kind: 'number', cite },
      narrow: { kind: 'number', above: '0.001', max: '0.00100000000000000000001', cite },
      part: { kind: 'number', min: '3', max: '3', step: '3', cite },
      items: {
        kind: 'group',
        cite,
        fields: {
          points: { kind: 'number', min: '0', max: { field: 'max' }, step: '0.5' },
          max: { kind: 'number', min: '1', max: '9' },
        },
        rows: { x: {} },
      },
    } as const
    const scheme = definition({ facts, tiers: [{ id: 'only', cite, when: always }] })
    fc.assert(
      fc.property(applicants(scheme), (data) => {
        expect(parseFacts(scheme, data)).toMatchObject({ ok: true })
        expect(data).toMatchObject({ narrow: facts.narrow.max, part: '3' })
        expect(Number((data['items'] as { x: { points: string } }).x.points) % 0.5).toBe(0)
      }),
      { numRuns: 30 },
    )
    const free = fc.sample(applicants(scheme), 200).map((data) => Number(data['free']))
    expect(Math.min(...free)).toBeLessThan(0)
    expect(Math.max(...free)).toBeGreaterThan(0)
  })

  test.each([
    // A count without a least one may be below zero.
    ['of which something is asked', definition()],
    ['of which nothing is asked', definition({ facts: {}, tiers: [{ id: 'only', cite, when: always }] })],
  ])('%s are refused where they are malformed', (_, scheme) => {
    fc.assert(
      fc.property(applicants(scheme, { kind: 'malformed' }), (data) => {
        expect(parseFacts(scheme, data).ok).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

test('partial applicants of a small definition lack nothing that would then break a limit', () => {
  // What is presumed of a row of which nothing is said is what the limit does not allow.
  const items = {
    kind: 'group',
    cite,
    fields: { late: { kind: 'flag', presumed: true }, met: { kind: 'flag' } },
    limits: [{ where: {}, field: 'late', only: [false], cite }],
    rows: { x: {} },
  } as const
  const scheme = definition({ facts: { ...definition().facts, items } })
  fc.assert(
    fc.property(applicants(scheme, { kind: 'partial' }), (data) => {
      expect(parseFacts(scheme, data)).toMatchObject({ ok: true })
    }),
    { numRuns: 30 },
  )
})
