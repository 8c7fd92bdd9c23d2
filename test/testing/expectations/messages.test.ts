import { describe, expect, test } from 'vitest'
import { assess, defineScheme, parseFacts, type Scheme, validity } from '../../../src/index.ts'
import {
  type BoundaryCase,
  type ExpectationError,
  expectBoundary,
  expectIssues,
  expectOutcome,
  expectTier,
  expectUntil,
  expectVerdict,
} from '../../../src/testing/index.ts'

const cite = 'p'
const flag = { kind: 'flag', cite } as const
const is = (fact: string) => ({ kind: 'fact', fact, is: true }) as const
const small = defineScheme({
  id: 'small',
  edition: '1',
  inForce: { from: '2026-04-01', until: '2030-03-31' },
  provisions: {
    p: { cite: '第1条', about: 'tier', treatment: 'rule' },
    q: { cite: '第2条', about: 'requirement', treatment: 'rule' },
  },
  facts: {
    n: { kind: 'count', max: '9', cite },
    member: flag,
    barred: flag,
    a: flag,
    b: flag,
    c: flag,
    d: flag,
  },
  measures: {
    n: { value: { kind: 'fact', fact: 'n' } },
    capped: { value: { kind: 'cap', at: '5', of: { kind: 'fact', fact: 'n' } } },
  },
  parameters: { margin: { max: '10', cite } },
  requirements: [
    { id: 'member', stage: 'eligibility', when: is('member'), cite: 'q' },
    { id: 'all', stage: 'reception', when: { kind: 'all', of: ['a', 'b', 'c', 'd'].map(is) }, cite: 'q' },
  ],
  exclusions: [{ id: 'barred', when: is('barred'), cite: 'q' }],
  tiers: [
    { id: 'gold', when: { kind: 'compare', measure: 'n', is: 'atLeast', value: '5' }, cite },
    { id: 'silver', when: { kind: 'compare', measure: 'n', is: 'atLeast', value: '3' }, cite },
  ],
  referrals: [
    { id: 'near', to: 'panel', when: { kind: 'near', measure: 'n', value: '5', within: '0' }, cite: 'q' },
  ],
  validity: {
    initial: {
      kind: 'period',
      length: { years: 1 },
      counting: 'firstDayCounted',
      mark: 'lastDay',
      firstOnOrAfter: { month: 3, day: 31 },
      cite: 'q',
    },
  },
  lifecycle: {
    reports: [
      {
        id: 'first',
        every: { months: 3 },
        counting: 'firstDayNotCounted',
        times: 2,
        from: 'certification',
        cite: 'q',
      },
      {
        id: 'yearly',
        every: { months: 6 },
        counting: 'firstDayNotCounted',
        times: 1,
        from: 'certification',
        within: { length: { days: 20 }, counting: 'firstDayNotCounted' },
        cite: 'q',
      },
    ],
    revocation: {
      by: 'mayor',
      grounds: [
        { id: 'gone', when: is('c'), cite: 'q' },
        { id: 'left', when: is('a'), cite: 'q' },
      ],
      cite: 'q',
    },
  },
  transitions: [
    { id: 'every', decided: {}, standingOn: '2000-01-01', cite: 'q' },
    {
      id: 'older',
      decided: { until: '2026-03-31' },
      standingOn: '2026-04-01',
      when: is('member'),
      cite: 'q',
    },
  ],
  benefits: [
    { id: 'left', kind: 'mark', when: is('d'), cite: 'q' },
    { id: 'loan', kind: 'benefit', when: is('b'), cite: 'q' },
  ],
  places: { limit: 2, onePerBusiness: { cite: 'q' }, cite: 'q' },
})
const inOrder = { member: true, barred: false, a: true, b: true, c: true, d: true }
const open = assess(small, { n: 4 })
const standing = [
  '  small@1 at decision: outcome undetermined, tier silver (eligibility undetermined, reception undetermined, criteria met)',
  '  missing: member, barred, a, b and 2 more',
  '  because: requirement/undetermined member (第2条)',
  '  because: exclusion/undetermined barred (第2条)',
  '  because: requirement/undetermined all (第2条)',
  '  because: tier/earned silver (第1条)',
  '  Tier: silver. Not gold: the n is 4; at least 5 is required (1 short) (第1条). It is not settled whether the eligibility requirements and the reception requirements are met (6 facts not known).',
]

function thrownBy(run: () => void): ExpectationError {
  try {
    run()
  } catch (error) {
    return error as ExpectationError
  }
  throw new Error('nothing was thrown')
}

/** What is thrown: the operator, what was expected, what came instead, and the lines of the message. */
function says(run: () => void, difference: readonly unknown[], ...lines: readonly string[]) {
  const { operator, expected, actual, message } = thrownBy(run)
  expect(message.split('\n')).toEqual(lines)
  expect([operator, expected, actual]).toEqual(difference)
}

describe('expectTier() says', () => {
  test('why another tier is earned', () => {
    says(
      () => expectTier(assess(small, { n: 4, ...inOrder }), 'gold'),
      ['expectTier', 'gold', 'silver'],
      'expectTier: the tier: expected gold, got silver',
      '  small@1 at decision: outcome met, tier silver (eligibility met, reception met, criteria met)',
      '  because: tier/earned silver (第1条)',
      '  because: tier/threshold-unmet gold n (第1条)',
      '  because: tier/threshold-met silver n (第1条)',
      '  Tier: silver. Not gold: the n is 4; at least 5 is required (1 short) (第1条).',
    )
  })

  test('on which day, and no more than four reasons', () => {
    says(
      () =>
        expectTier(
          assess(small, { n: 4, ...inOrder, member: false, barred: true }, { on: '2026-05-01' }),
          null,
        ),
      ['expectTier', null, 'silver'],
      'expectTier: the tier: expected null, got silver',
      '  small@1 at decision on 2026-05-01: outcome unmet, tier silver (eligibility unmet, reception met, criteria met)',
      '  because: requirement/unmet member (第2条)',
      '  because: exclusion/applies barred (第2条)',
      '  because: tier/earned silver (第1条)',
      '  because: tier/threshold-unmet gold n (第1条)',
      '  The eligibility requirements are not met: member: no (第2条); barred: yes (第2条).',
    )
  })

  test('why none is earned', () => {
    says(
      () => expectTier(assess(small, { n: 2 }, { stages: ['criteria'] }), 'silver'),
      ['expectTier', 'silver', null],
      'expectTier: the tier: expected silver, got null',
      '  small@1 at decision: outcome unmet, tier none (criteria unmet)',
      '  because: tier/none (第1条)',
      '  because: tier/threshold-unmet silver n (第1条)',
      '  No tier: the conditions of silver, the lowest tier, are not met: the n is 2; at least 3 is required (1 short) (第1条).',
    )
  })

  test('between which tiers it is open, and what is missing', () => {
    says(
      () => expectTier(assess(small, {}, { stages: ['criteria'] }), 'gold'),
      ['expectTier', 'gold', { lowest: null, highest: 'gold' }],
      'expectTier: the tier: expected gold, got {"lowest":null,"highest":"gold"}',
      '  small@1 at decision: outcome undetermined, tier none to gold (criteria undetermined)',
      '  missing: n',
      '  because: tier/open (第1条)',
      '  because: referral/unknown near (第2条)',
      '  because: tier/threshold-undetermined gold n (第1条)',
      '  because: tier/threshold-undetermined silver n (第1条)',
      '  Tier: open, from no tier to gold. Not known: n.',
    )
  })

  test('what could not be read', () => {
    says(
      () => expectTier(assess(small, { m: 1, n: 'x' }), 'gold'),
      ['expectTier', 'gold', ['key/unknown', 'number/form']],
      'expectTier: the data: expected gold, got ["key/unknown","number/form"]',
      '  key/unknown  m: unknown key "m"; did you mean n?',
      '  number/form  n: "x" is not a decimal number: expected digits with an optional "-" and one "." (no exponent, "+", separator or full-width digit)',
    )
  })
})

describe('expectOutcome() says', () => {
  test('how the assessment stands', () => {
    says(
      () => expectOutcome(open, 'met'),
      ['expectOutcome', 'met', 'undetermined'],
      'expectOutcome: the outcome: expected met, got undetermined',
      ...standing,
    )
  })

  test('what could not be read', () => {
    says(
      () => expectOutcome(assess(small, { m: 1 }), 'met'),
      ['expectOutcome', 'met', ['key/unknown']],
      'expectOutcome: the data: expected met, got ["key/unknown"]',
      '  key/unknown  m: unknown key "m"; did you mean n?',
    )
  })
})

describe('expectVerdict() says', () => {
  test.each<[string, 'met' | 'unmet' | 'undetermined', string, string]>([
    [
      'tiers.gold.when',
      'unmet',
      'met',
      'tiers.gold.when is unmet (第1条): {"kind":"compare","measure":"n","figure":{"exact":"4"},"is":"atLeast","threshold":{"exact":"5"},"difference":{"exact":"1"},"side":"below"}',
    ],
    ['tiers.gold', 'unmet', 'met', 'tier gold is unmet (第1条)'],
    ['exclusions.barred', 'undetermined', 'met', 'exclusion barred is undetermined (第2条)'],
    ['requirements.all', 'undetermined', 'met', 'requirement all is undetermined (第2条)'],
    ['requirements.all.when', 'undetermined', 'met', 'requirements.all.when is undetermined (第2条): all'],
    ['referrals.near', 'unmet', 'met', 'referral near is unmet (第2条)'],
  ])('of %s, which is %s, what it looked at', (path, actual, verdict, line) => {
    expectVerdict(open, path, actual)
    says(
      () => expectVerdict(open, path, verdict as 'met'),
      ['expectVerdict', verdict, actual],
      `expectVerdict: ${path}: expected ${verdict}, got ${actual}`,
      `  ${line}`,
      ...standing,
    )
  })

  test('which condition was perhaps meant', () => {
    says(
      () => expectVerdict(open, 'tier.gold.when', 'met'),
      ['expectVerdict', 'met', undefined],
      'expectVerdict: tier.gold.when: expected met, got nothing',
      '  the assessment came to no such condition; it may be asked at another moment (`at`) or under other readings; nearest: tiers.gold.when',
    )
  })

  test('what could not be read', () => {
    says(
      () => expectVerdict(assess(small, { m: 1 }), 'tiers.gold', 'met'),
      ['expectVerdict', 'met', ['key/unknown']],
      'expectVerdict: the data: expected met, got ["key/unknown"]',
      '  key/unknown  m: unknown key "m"; did you mean n?',
    )
  })
})

test('standing lines name four facts that are missing, and count others', () => {
  const linesWith = (facts: object) =>
    thrownBy(() => expectOutcome(assess(small, facts), 'met')).message.split('\n')[2]
  expect(linesWith({ n: 4, member: true, barred: false })).toBe('  missing: a, b, c, d')
  expect(linesWith({ n: 4, member: true })).toBe('  missing: barred, a, b, c and 1 more')
})

describe('expectUntil() says', () => {
  test('the steps to the day that it got', () => {
    says(
      () => expectUntil(validity(small, { decidedOn: '2026-04-01' }), '2027-04-01'),
      ['expectUntil', '2027-04-01', '2027-03-31'],
      'expectUntil: the last day: expected 2027-04-01, got 2027-03-31',
      '  small@1, from 2026-04-01',
      '  2026-04-01  period/first-day (第2条)',
      '  2027-03-31  period/last-day (第2条)',
      '  2027-03-31  first-on-or-after (第2条)',
    )
  })

  test('what could not be read', () => {
    says(
      () => expectUntil(validity(small, { decidedOn: 'x' }), '2027-04-01'),
      ['expectUntil', '2027-04-01', null],
      'expectUntil: the last day: expected 2027-04-01, got null',
      '  date/form  decidedOn: "x" is not a date of the form YYYY-MM-DD',
    )
  })
})

describe('expectIssues() says', () => {
  const unread = parseFacts(small, { m: 1, n: 'x', a: 1 })

  test('which issues there are, at which paths', () => {
    says(
      () => expectIssues(unread, { n: ['number/form', 'number/integer'], a: 'input/type' }),
      [
        'expectIssues',
        ['a: input/type', 'n: number/form', 'n: number/integer'],
        ['a: input/type', 'm: key/unknown', 'n: number/form'],
      ],
      'expectIssues: the issues: expected ["a: input/type","n: number/form","n: number/integer"], got ["a: input/type","m: key/unknown","n: number/form"]',
      '  key/unknown  m: unknown key "m"; did you mean n?',
      '  number/form  n: "x" is not a decimal number: expected digits with an optional "-" and one "." (no exponent, "+", separator or full-width digit)',
      '  input/type  a: expected true or false, got 1',
    )
  })

  test('that there are none', () => {
    says(
      () => expectIssues(parseFacts(small, {}), ['key/unknown']),
      ['expectIssues', ['key/unknown'], []],
      'expectIssues: the issues: expected ["key/unknown"], got []',
      '  there are no issues: the data were read',
    )
  })

  test('of ten all, and of more how many more', () => {
    const issuesOf = (count: number) =>
      parseFacts(small, Object.fromEntries(Array.from({ length: count }, (_, at) => [`key${at}`, 1])))
    const linesOf = (count: number) => thrownBy(() => expectIssues(issuesOf(count), [])).message.split('\n')
    expect(linesOf(10)).toHaveLength(11)
    expect(linesOf(10).at(-1)).toMatch(/^ {2}key\/unknown {2}key9: unknown key "key9"/)
    expect(linesOf(11)).toHaveLength(12)
    expect(linesOf(11).at(-1)).toBe('  and 1 more')
  })
})

describe('expectBoundary() says', () => {
  const named = {
    name: 'the case',
    path: 'tiers.gold.when',
    side: 'at',
    threshold: '5',
    value: '5',
    citation: { provision: 'q', text: '第2条' },
  } as const
  const { citation: _, ...uncited } = named
  const of = { kind: 'tier', id: 'gold' } as const
  const criteria = { stages: ['criteria'] } as const
  const report = { ...named, kind: 'report', decidedOn: '2026-04-01', readings: {}, duty: 'yearly' } as const
  const transition = {
    ...named,
    kind: 'transition',
    transition: 'older',
    heldUntil: '2026-04-01',
    facts: { member: true },
    readings: {},
  } as const
  const condition = { ...named, kind: 'condition', options: criteria } as const

  const fits: readonly [string, BoundaryCase, unknown?][] = [
    ['a condition', { ...condition, of, facts: { n: '5' }, verdict: 'met' }],
    ['a condition of other facts', { ...condition, of, facts: { n: '5' }, verdict: 'unmet' }, { n: '4' }],
    ['a condition without facts', { ...condition, of, verdict: 'unmet' }],
    [
      'a ground',
      {
        ...condition,
        path: 'grounds.left.when',
        of: { kind: 'ground', id: 'left' },
        facts: { a: true },
        options: {},
        verdict: 'met',
      },
    ],
    [
      'a benefit',
      {
        ...condition,
        path: 'benefits.loan.when',
        of: { kind: 'benefit', id: 'loan' },
        facts: { b: false },
        options: {},
        verdict: 'unmet',
      },
    ],
    [
      'a transition',
      {
        ...condition,
        path: 'transitions.older.when',
        of: { kind: 'transition', id: 'older' },
        facts: { member: true },
        options: {},
        verdict: 'met',
      },
    ],
    [
      'a measure',
      { ...named, kind: 'measure', measure: 'capped', facts: { n: '6' }, options: {}, result: '5' },
    ],
    [
      'a measure of other facts',
      { ...named, kind: 'measure', measure: 'capped', facts: { n: '6' }, options: {}, result: '4' },
      { n: 4 },
    ],
    ['a measure without facts', { ...named, kind: 'measure', measure: 'capped', options: {}, result: '4' }],
    ['a fact', { ...named, kind: 'fact', facts: { n: '10' }, issues: ['number/above-maximum'] }],
    ['a fact of other facts', { ...named, kind: 'fact', facts: { n: '10' }, issues: [] }, { n: '9' }],
    [
      'a parameter',
      {
        ...named,
        kind: 'parameter',
        options: { parameters: { margin: '11' } },
        issues: ['number/above-maximum'],
      },
    ],
    ['the first day in force', { ...named, kind: 'inForce', on: '2026-04-01', inForce: true }],
    ['the day before', { ...named, kind: 'inForce', on: '2026-03-31', inForce: false }],
    [
      'a validity',
      {
        ...named,
        kind: 'validity',
        request: { decidedOn: '2026-04-01', for: 'initial', readings: {} },
        until: '2027-03-31',
      },
    ],
    // 6か月 from 1 April, the day not counted, end on 1 October; twenty days after it are over on the 21st.
    ['a report', { ...report, n: 1, elapsedOn: '2026-10-01', due: '2026-10-21' }],
    [
      'the second report of another duty',
      { ...report, duty: 'first', n: 2, elapsedOn: '2026-10-01', due: null },
    ],
    ['no second report', { ...report, n: 2, elapsedOn: null, due: null }],
    ['a certification that is reached', { ...transition, decidedOn: '2026-03-31', reached: true }],
    ['one decided too late', { ...transition, decidedOn: '2026-04-01', reached: false }],
    [
      'one that no longer stands',
      { ...transition, decidedOn: '2025-04-01', heldUntil: '2026-03-31', reached: false },
    ],
    [
      'one that lacks what is asked',
      { ...transition, decidedOn: '2026-03-31', facts: { member: false }, reached: false },
    ],
    ['the last place', { ...named, kind: 'places', application: 2, accepted: true }],
    ['one more application', { ...named, kind: 'places', application: 3, accepted: false }],
  ]
  test.each(fits)('nothing of %s', (_, boundary, data) => {
    expect(expectBoundary(structuredClone(small), boundary, data)).toBeUndefined()
  })

  test('nothing of a benefit that has the id of a ground', () => {
    const mark = { ...condition, path: 'benefits.left.when', of: { kind: 'benefit', id: 'left' } } as const
    const scheme = structuredClone(small)
    expectBoundary(scheme, { ...mark, facts: { a: false, d: true }, options: {}, verdict: 'met' })
    const ground = { ...condition, path: 'grounds.left.when', of: { kind: 'ground', id: 'left' } } as const
    expectBoundary(scheme, { ...ground, facts: { a: false, d: true }, options: {}, verdict: 'unmet' })
    expectBoundary(scheme, { ...mark, facts: { a: true, d: false }, options: {}, verdict: 'unmet' })
  })

  test('of a condition that the edition does not have that there is none', () => {
    const gone = { ...condition, path: 'grounds.none.when', of: { kind: 'ground', id: 'none' } } as const
    says(
      () => expectBoundary(structuredClone(small), { ...gone, facts: {}, options: {}, verdict: 'met' }),
      ['expectVerdict', 'met', undefined],
      'expectVerdict: requirements.none.when: expected met, got nothing',
      '  the assessment came to no such condition; it may be asked at another moment (`at`) or under other readings',
    )
  })

  test('of a measure that the edition does not have that there is none', () => {
    const gone = {
      ...named,
      kind: 'measure',
      measure: 'gone',
      facts: { n: '6' },
      options: {},
      result: '5',
    } as const
    const { actual, message } = thrownBy(() => expectBoundary(small, gone))
    expect(actual).toBeUndefined()
    expect(message.split('\n')[0]).toBe('expectBoundary: the measure gone: expected 5, got nothing')
  })

  const expectedOf = 'expectBoundary'
  const misses: readonly [string, BoundaryCase, readonly unknown[], ...string[]][] = [
    [
      'of a measure what it comes to',
      { ...named, kind: 'measure', measure: 'capped', facts: { n: '6' }, options: {}, result: '6' },
      [expectedOf, '6', '5'],
      'expectBoundary: the measure capped: expected 6, got 5',
      '  the case',
      '  small@1 at decision: outcome met, tier gold (criteria met)',
      '  because: tier/earned gold (第1条)',
    ],
    [
      'of a report when it is due',
      { ...report, n: 1, elapsedOn: '2026-10-01', due: '2026-10-22' },
      [
        expectedOf,
        { elapsedOn: '2026-10-01', due: '2026-10-22' },
        { elapsedOn: '2026-10-01', due: '2026-10-21' },
      ],
      'expectBoundary: the report: expected {"elapsedOn":"2026-10-01","due":"2026-10-22"}, got {"elapsedOn":"2026-10-01","due":"2026-10-21"}',
      '  the case',
      '  第2条',
    ],
    [
      'of a report that there is none',
      { ...report, n: 2, elapsedOn: '2027-04-01', due: '2027-04-21' },
      [expectedOf, { elapsedOn: '2027-04-01', due: '2027-04-21' }, null],
      'expectBoundary: the report: expected {"elapsedOn":"2027-04-01","due":"2027-04-21"}, got null',
      '  the case',
      '  第2条',
    ],
    [
      'of a day that the text is not in force',
      { ...uncited, kind: 'inForce', on: '2030-04-01', inForce: true },
      [expectedOf, true, false],
      'expectBoundary: in force: expected true, got false',
      '  the case',
    ],
    [
      'of a certification that it is reached',
      { ...transition, decidedOn: '2026-03-31', reached: false },
      [expectedOf, false, true],
      'expectBoundary: reached: expected false, got true',
      '  the case',
      '  第2条',
    ],
    [
      'of an application that it has no place',
      { ...named, kind: 'places', application: 3, accepted: true },
      [expectedOf, true, false],
      'expectBoundary: accepted: expected true, got false',
      '  the case',
      '  第2条',
    ],
    [
      'of facts that they are refused',
      { ...named, kind: 'fact', facts: { n: '10' }, issues: [] },
      ['expectIssues', [], ['number/above-maximum']],
      'expectIssues: the issues: expected [], got ["number/above-maximum"]',
      '  number/above-maximum  n: 10 is more than the maximum 9',
    ],
    [
      'of a parameter that it is refused',
      { ...named, kind: 'parameter', options: { parameters: { margin: '11' } }, issues: [] },
      ['expectIssues', [], ['number/above-maximum']],
      'expectIssues: the issues: expected [], got ["number/above-maximum"]',
      '  number/above-maximum  options.parameters.margin: 11 is more than the maximum 10',
    ],
    [
      'of data for a measure that they could not be read',
      { ...named, kind: 'measure', measure: 'capped', facts: { m: '6' }, options: {}, result: '6' },
      [expectedOf, '6', ['key/unknown']],
      'expectBoundary: the data: expected 6, got ["key/unknown"]',
      '  key/unknown  m: unknown key "m"; did you mean n?',
    ],
  ]
  test.each(misses)('%s', (_, boundary, difference, ...lines) => {
    const { operator, expected, actual, message } = thrownBy(() => expectBoundary(small, boundary))
    // What stands after it is the same as of every other assessment.
    const more = boundary.kind === 'measure' ? lines.length : undefined
    expect(message.split('\n').slice(0, more)).toEqual(lines)
    expect([operator, expected, actual]).toEqual(difference)
  })

  test('nothing of a transition whose day is the one on which the text comes into force', () => {
    const { standingOn: _, ...undated } = small.transitions![1]!
    const of: Scheme = { ...small, transitions: [undated] }
    expectBoundary(of, { ...transition, decidedOn: '2026-03-31', reached: true })
    const lapsed = { ...transition, decidedOn: '2025-04-01', heldUntil: '2026-03-31', reached: false }
    expectBoundary(of, lapsed)
  })
})
