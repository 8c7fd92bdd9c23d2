import { amendScheme, schemeThresholds } from 'kijun/analysis'
import { describe, expect, test } from 'vitest'
import { nearestPaths } from '../../src/analysis/amend/nearestPaths.ts'
import { ruleValues } from '../../src/analysis/amend/ruleValues.ts'
import { type Condition, defineScheme, type Scheme } from '../../src/index.ts'

const day = (date: string): Condition => ({
  kind: 'within',
  date: { fact: 'since' },
  from: { day: date },
  length: { years: 1, months: 2, weeks: 3, days: 4 },
  counting: 'firstDayCounted',
  direction: 'forward',
})

const city: Scheme = defineScheme({
  id: 'city',
  edition: '1',
  provisions: {
    p: { cite: '第1条', about: 'tier', treatment: 'rule' },
    q: { cite: '第2条', about: 'tier', treatment: 'rule' },
  },
  facts: {
    points: { kind: 'number', min: '0', max: '100', cite: 'p' },
    since: { kind: 'date', cite: 'p' },
    plan: { kind: 'text', cite: 'p' },
    items: {
      kind: 'group',
      cite: 'p',
      fields: { id: { kind: 'flag' }, points: { kind: 'number' } },
      rows: { cite: { cite: 'q', tags: ['core'] } },
    },
  },
  measures: {
    points: { value: { kind: 'cap', of: { kind: 'fact', fact: 'points' }, at: '90' }, max: '90', cite: 'p' },
    sum: {
      value: {
        kind: 'add',
        of: [
          { kind: 'times', of: { kind: 'measure', measure: 'points' }, by: '1/2' },
          { kind: 'literal', value: '7' },
        ],
      },
      cite: 'q',
    },
  },
  requirements: [
    {
      id: 'many',
      stage: 'eligibility',
      when: { kind: 'atLeast', n: 1, of: [day('2026-04-01'), { kind: 'given', fact: 'plan' }] },
      curable: true,
      cite: ['q', 'p'],
    },
  ],
  exclusions: [
    {
      id: 'few',
      when: {
        kind: 'exactly',
        n: 1,
        of: [
          { kind: 'between', fact: 'since', from: '2020-01-01', until: '2020-12-31' },
          {
            kind: 'each',
            in: 'items',
            satisfies: { kind: 'amount', field: 'points', is: 'atLeast', value: '3' },
          },
        ],
      },
      cite: 'p',
    },
  ],
  tiers: [
    { id: 'gold', when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '80' }, cite: 'p' },
    {
      id: 'silver',
      when: {
        kind: 'all',
        of: [
          { kind: 'compare', measure: 'points', is: 'atLeast', value: '50', cite: 'q' },
          { kind: 'compare', measure: 'points', is: 'lessThan', value: '80', cite: 'q' },
          { kind: 'compare', measure: 'sum', is: 'lessThan', value: '80', cite: 'q' },
        ],
      },
      cite: 'p',
    },
  ],
  referrals: [
    {
      id: 'near',
      to: 'mayor',
      when: { kind: 'near', measure: 'points', value: '80', within: '2' },
      cite: 'q',
    },
  ],
})

const pathsOf = (values: Iterable<readonly [string, { readonly value: unknown }]>) =>
  [...values].map(([path, { value }]) => `${path} = ${JSON.stringify(value)}`)

describe('ruleValues()', () => {
  test('are every text, number and flag of the rules, without ids and citations', () => {
    expect(pathsOf(ruleValues(city))).toEqual([
      'facts.points.kind = "number"',
      'facts.points.min = "0"',
      'facts.points.max = "100"',
      'facts.since.kind = "date"',
      'facts.plan.kind = "text"',
      'facts.items.kind = "group"',
      'facts.items.fields.id.kind = "flag"',
      'facts.items.fields.points.kind = "number"',
      'facts.items.rows.cite.tags[0] = "core"',
      'measures.points.value.kind = "cap"',
      'measures.points.value.of.kind = "fact"',
      'measures.points.value.of.fact = "points"',
      'measures.points.value.at = "90"',
      'measures.points.max = "90"',
      'measures.sum.value.kind = "add"',
      'measures.sum.value.of[0].kind = "times"',
      'measures.sum.value.of[0].of.kind = "measure"',
      'measures.sum.value.of[0].of.measure = "points"',
      'measures.sum.value.of[0].by = "1/2"',
      'measures.sum.value.of[1].kind = "literal"',
      'measures.sum.value.of[1].value = "7"',
      'requirements.many.stage = "eligibility"',
      'requirements.many.when.kind = "atLeast"',
      'requirements.many.when.n = 1',
      'requirements.many.when.of[0].kind = "within"',
      'requirements.many.when.of[0].date.fact = "since"',
      'requirements.many.when.of[0].from.day = "2026-04-01"',
      'requirements.many.when.of[0].length.years = 1',
      'requirements.many.when.of[0].length.months = 2',
      'requirements.many.when.of[0].length.weeks = 3',
      'requirements.many.when.of[0].length.days = 4',
      'requirements.many.when.of[0].counting = "firstDayCounted"',
      'requirements.many.when.of[0].direction = "forward"',
      'requirements.many.when.of[1].kind = "given"',
      'requirements.many.when.of[1].fact = "plan"',
      'requirements.many.curable = true',
      'exclusions.few.when.kind = "exactly"',
      'exclusions.few.when.n = 1',
      'exclusions.few.when.of[0].kind = "between"',
      'exclusions.few.when.of[0].fact = "since"',
      'exclusions.few.when.of[0].from = "2020-01-01"',
      'exclusions.few.when.of[0].until = "2020-12-31"',
      'exclusions.few.when.of[1].kind = "each"',
      'exclusions.few.when.of[1].in = "items"',
      'exclusions.few.when.of[1].satisfies.kind = "amount"',
      'exclusions.few.when.of[1].satisfies.field = "points"',
      'exclusions.few.when.of[1].satisfies.is = "atLeast"',
      'exclusions.few.when.of[1].satisfies.value = "3"',
      'tiers.gold.when.kind = "compare"',
      'tiers.gold.when.measure = "points"',
      'tiers.gold.when.is = "atLeast"',
      'tiers.gold.when.value = "80"',
      'tiers.silver.when.kind = "all"',
      'tiers.silver.when.of[0].kind = "compare"',
      'tiers.silver.when.of[0].measure = "points"',
      'tiers.silver.when.of[0].is = "atLeast"',
      'tiers.silver.when.of[0].value = "50"',
      'tiers.silver.when.of[1].kind = "compare"',
      'tiers.silver.when.of[1].measure = "points"',
      'tiers.silver.when.of[1].is = "lessThan"',
      'tiers.silver.when.of[1].value = "80"',
      'tiers.silver.when.of[2].kind = "compare"',
      'tiers.silver.when.of[2].measure = "sum"',
      'tiers.silver.when.of[2].is = "lessThan"',
      'tiers.silver.when.of[2].value = "80"',
      'referrals.near.to = "mayor"',
      'referrals.near.when.kind = "near"',
      'referrals.near.when.measure = "points"',
      'referrals.near.when.value = "80"',
      'referrals.near.when.within = "2"',
    ])
  })

  test('cites what the nearest element around each cites', () => {
    const cites = new Map([...ruleValues(city)].map(([path, { cite }]) => [path, cite]))
    expect(cites.get('facts.items.rows.cite.tags[0]')).toBe('q')
    expect(cites.get('facts.items.fields.id.kind')).toBe('p')
    expect(cites.get('requirements.many.when.n')).toEqual(['q', 'p'])
    expect(cites.get('tiers.silver.when.of[0].value')).toBe('q')
    expect(cites.get('tiers.silver.when.kind')).toBe('p')
  })
})

describe('schemeThresholds()', () => {
  test('are the numbers and days that rules hold something against', () => {
    const lines = schemeThresholds(city).map(
      ({ path, value, measure, citation }) => `${path} = ${value} ${measure ?? '–'} ${citation.text}`,
    )
    expect(lines).toEqual([
      'measures.points.value.at = 90 – 第1条',
      'measures.sum.value.of[0].by = 1/2 – 第2条',
      'measures.sum.value.of[1].value = 7 – 第2条',
      'requirements.many.when.n = 1 – 第2条',
      'requirements.many.when.of[0].from.day = 2026-04-01 – 第2条',
      'requirements.many.when.of[0].length.years = 1 – 第2条',
      'requirements.many.when.of[0].length.months = 2 – 第2条',
      'requirements.many.when.of[0].length.weeks = 3 – 第2条',
      'requirements.many.when.of[0].length.days = 4 – 第2条',
      'exclusions.few.when.n = 1 – 第1条',
      'exclusions.few.when.of[0].from = 2020-01-01 – 第1条',
      'exclusions.few.when.of[0].until = 2020-12-31 – 第1条',
      'exclusions.few.when.of[1].satisfies.value = 3 – 第1条',
      'tiers.gold.when.value = 80 points 第1条',
      'tiers.silver.when.of[0].value = 50 points 第2条',
      'tiers.silver.when.of[1].value = 80 points 第2条',
      'tiers.silver.when.of[2].value = 80 sum 第2条',
      'referrals.near.when.value = 80 points 第2条',
      'referrals.near.when.within = 2 points 第2条',
    ])
  })
})

describe('nearestPaths()', () => {
  test('are five at most, those first that agree for longest from both ends', () => {
    const known = ['tiers.gold.when', 'x', 'tiers.silver.when', 'tiers.gold.cite', 'facts', 'tiers.go', 'y']
    expect(nearestPaths('tiers.goal.when', known)).toEqual([
      'tiers.gold.when', // 8 from the start, 6 from the end
      'tiers.silver.when', // 6 and 5
      'tiers.gold.cite', // 8 and none
      'tiers.go', // 8 and none
      'x',
    ])
    expect(nearestPaths('abc', ['abc', 'abcd', 'zabc'])).toEqual(['abc', 'abcd', 'zabc'])
  })
})

describe('amendScheme() of a small edition', () => {
  const amend = (path: string, value: string) => amendScheme(city, [{ path, value }])

  test.each<[string, string, readonly string[]]>([
    // The same number for the same measure, in the tier below and in the referral.
    ['tiers.gold.when.value', '75', ['tiers.silver.when.of[1].value', 'referrals.near.when.value']],
    ['tiers.silver.when.of[2].value', '75', []],
    ['tiers.silver.when.of[0].value', '45', []],
    // Numbers that are held against no measure: the same ones in the same article.
    ['requirements.many.when.of[0].length.years', '2', ['requirements.many.when.n']],
    ['requirements.many.when.n', '2', ['requirements.many.when.of[0].length.years']],
    ['facts.points.max', '95', []],
  ])('says of %s set to %s where else the number stands', (path, value, unchangedAt) => {
    const read = amend(path, value)
    expect(read.ok && read.value.changes.map((of) => [of.path, of.to, of.unchangedAt])).toEqual([
      [path, value, unchangedAt],
    ])
  })

  test.each([
    ['requirements.many.curable', 'false', false],
    ['requirements.many.curable', 'true', true],
  ])('reads at %s the text %s as a flag', (path, value, flag) => {
    const read = amend(path, value)
    expect(read.ok && read.value.scheme.requirements![0]!.curable).toBe(flag)
  })

  test.each([
    ['requirements.many.curable', 'yes'],
    ['requirements.many.when.n', '1.5'],
    ['requirements.many.when.n', ' 1'],
    ['requirements.many.when.n', '1 '],
    ['requirements.many.when.n', '1234567890'],
  ])('refuses at %s the text %j', (path, value) => {
    expect(amend(path, value).ok).toBe(false)
  })

  test('names a path that is given twice, and one that is unknown', () => {
    const path = 'facts.points.max'
    const twice = amendScheme(city, [
      { path, value: '95' },
      { path, value: '96' },
    ])
    expect(twice.ok ? [] : twice.issues).toMatchObject([
      { code: 'definition/duplicate', path: [], params: { kind: 'path', id: path } },
    ])
    const unknown = amend('facts.points.most', '95')
    expect(unknown.ok ? [] : unknown.issues).toMatchObject([
      { code: 'definition/unknown-path', path: [], params: { given: '"facts.points.most"' } },
    ])
  })

  test('changes a number to one of two digits, and leaves the edition that was given as it was', () => {
    const read = amend('requirements.many.when.of[0].length.days', '14')
    expect(read.ok && read.value.scheme.requirements![0]!.when).toMatchObject({
      of: [{ length: { years: 1, months: 2, weeks: 3, days: 14 } }, { kind: 'given' }],
    })
    expect(city.requirements![0]!.when).toMatchObject({ of: [{ length: { days: 4 } }, {}] })
  })
})
