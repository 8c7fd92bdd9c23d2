import { parseScheme, parseSeries } from 'kijun'
import { okinawaSdgs, seriesById, yokohamaYSdgs } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'

const codes = (data: unknown) => {
  const read = parseSeries(data)
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path])
}

describe('parseSeries()', () => {
  test.each(Object.entries(seriesById))('reads the editions of %s', (_, series) => {
    expect(codes(series)).toEqual([])
  })

  test.each([
    ['the same first day', { from: '2023-07-31' }, [['edition/overlap', 1, 'inForce']]],
    ['an older one that ends with the day before', { from: '2023-07-30', until: '2023-07-30' }, []],
    [
      'an older one that ends on the first day of the newer',
      { from: '2023-07-01', until: '2023-07-31' },
      [['edition/overlap', 1, 'inForce']],
    ],
    ['an older one without a last day', { from: '2020-01-01' }, []],
  ])('judges %s', (_, inForce, expected) => {
    const [first, second] = okinawaSdgs
    expect(codes([first, { ...second, inForce }])).toEqual(expected)
  })

  test('judges nothing of an edition without a date', () => {
    const [first, second] = okinawaSdgs
    const { inForce: _, ...undated } = second!
    expect(codes([first, undated])).toEqual([])
  })

  test('refuses an edition that stands twice, and a scheme of another id', () => {
    const [first] = okinawaSdgs
    expect(codes([first, first, yokohamaYSdgs[1]])).toEqual([
      ['definition/duplicate', 1, 'edition'],
      ['choice/unknown', 2, 'id'],
    ])
  })

  test.each([undefined, null, {}, [null], [5, 'x']])('takes %o for issues', (data) => {
    expect(codes(data).length).toBeGreaterThan(0)
  })

  test('refuses what an edition says of an earlier one that does not fit it', () => {
    const [earlier, later] = okinawaSdgs
    const predecessor = {
      edition: '2023-07-31',
      facts: { planScore: { measure: { kind: 'measure', measure: 'plan' } } },
    }
    const read = parseSeries([earlier, { ...later, predecessor }])
    expect(read).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'definition/unknown-reference',
          path: [1, 'predecessor', 'facts', 'planScore', 'measure', 'measure'],
        },
      ],
    })
    expect(parseSeries([{ ...later, predecessor }]).ok).toBe(true)
  })
})

describe('parseSeries() of small definitions', () => {
  const edition = (name: string, inForce?: object, more: object = {}) => ({
    id: 'my-city',
    edition: name,
    ...(inForce ? { inForce } : {}),
    provisions: { '3': { cite: '第3条', about: 'tier', treatment: 'rule' } },
    facts: { member: { kind: 'flag', cite: '3' } },
    tiers: [{ id: 'certified', when: { kind: 'fact', fact: 'member', is: true }, cite: '3' }],
    ...more,
  })
  const since = (from: string, until?: string) => ({ from, ...(until === undefined ? {} : { until }) })
  const messages = (data: unknown) => {
    const read = parseSeries(data)
    return read.ok ? [] : read.issues.map(({ message }) => message)
  }
  const older = edition('1', since('2024-04-01'))
  const newer = edition('2', since('2026-04-01'))

  test('reads them in the order given', () => {
    expect(parseSeries([newer, older])).toEqual({ ok: true, value: [newer, older] })
    expect(parseSeries([])).toEqual({ ok: true, value: [] })
  })

  test.each<[string, object[], string[]]>([
    ['the newer one first', [newer, older], []],
    [
      'the same first day',
      [older, edition('2', since('2024-04-01'))],
      ['[1].inForce: my-city@2 and my-city@1 are in force on the same day'],
    ],
    [
      'an older one that ends on the day before',
      [edition('1', since('2024-04-01', '2026-03-31')), newer],
      [],
    ],
    [
      'an older one that ends on the first day of the newer',
      [edition('1', since('2024-04-01', '2026-04-01')), newer],
      ['[1].inForce: my-city@2 and my-city@1 are in force on the same day'],
    ],
    [
      'an older one that ends later, after the newer one',
      [newer, edition('1', since('2024-04-01', '2027-03-31'))],
      ['[1].inForce: my-city@1 and my-city@2 are in force on the same day'],
    ],
    ['a newer one that ends', [older, edition('2', since('2026-04-01', '2027-03-31'))], []],
    ['one without a date', [older, edition('2')], []],
    ['one without a date first', [edition('2'), older], []],
    [
      'one edition twice, and with it no overlap',
      [older, newer, older],
      ['[2].edition: the edition 1 is defined twice'],
    ],
    [
      'schemes of other ids',
      [older, { ...newer, id: 'my-town' }],
      ['[1].id: "my-town" is not a choice; expected one of my-city'],
    ],
    ['what is no definition', [older, { ...newer, tiers: [] }], ['[1].tiers: has no tier']],
  ])('judges %s', (_, data, expected) => {
    expect(messages(data)).toEqual(expected)
  })

  test.each<[unknown, string]>([
    [undefined, 'expected a list, got undefined'],
    [{}, 'expected a list, got an object'],
    [Array.from({ length: 101 }, () => older), 'has 101 entries; at most 100 are allowed'],
  ])('refuses %j', (data, message) => {
    expect(messages(data)).toEqual([message])
  })

  test('takes a hundred editions', () => {
    const day = (of: number) => `20${String(of).padStart(2, '0')}-04-01`
    const series = Array.from({ length: 100 }, (_, at) => edition(`${at}`, since(day(at))))
    expect(messages(series)).toEqual([])
  })

  const from = (edition: string, fact: string) => ({
    predecessor: { edition, facts: { member: { fact } } },
  })

  test.each<[string, object[], string[]]>([
    [
      'a fact that it lacks',
      [older, { ...newer, ...from('1', 'membr') }],
      ['[1].predecessor.facts.member.fact: no fact membr in this definition; did you mean member?'],
    ],
    [
      'a fact that it lacks, where it stands last',
      [{ ...newer, ...from('1', 'membr') }, older],
      ['[0].predecessor.facts.member.fact: no fact membr in this definition; did you mean member?'],
    ],
    ['a fact that it has', [older, { ...newer, ...from('1', 'member') }], []],
    ['another edition', [older, { ...newer, ...from('0', 'membr') }], []],
    [
      'a fact that it lacks, but not before all of them are in order',
      [older, older, { ...newer, ...from('1', 'membr') }],
      ['[1].edition: the edition 1 is defined twice'],
    ],
  ])('holds what is said of an earlier edition against it: %s', (_, data, expected) => {
    expect(messages(data)).toEqual(expected)
  })
})

describe('parseScheme() holds thresholds against what can be reached', () => {
  const scheme = (value: string, is = 'atLeast', max?: string) => ({
    id: 'my-city',
    edition: '2026',
    provisions: { '3': { cite: '第3条', about: 'tier', treatment: 'rule' } },
    facts: {
      points: { kind: 'number', min: '0', max: '100', cite: '3' },
      items: { kind: 'group', fields: { met: { kind: 'flag' } }, rows: { a: {}, b: {}, c: {} }, cite: '3' },
    },
    measures: {
      total: {
        value: {
          kind: 'add',
          of: [
            { kind: 'fact', fact: 'points' },
            { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } },
          ],
        },
        ...(max === undefined ? {} : { max }),
      },
    },
    tiers: [{ id: 'certified', when: { kind: 'compare', measure: 'total', is, value }, cite: '3' }],
  })
  const at = ['definition/unusable', 'tiers', 0, 'when', 'value']

  // 100 points and 3 items are 103 at most
  test.each<[string, string, string | undefined, readonly unknown[]]>([
    ['103', 'atLeast', undefined, []],
    ['103.0000000000000000000000000000000000000001', 'atLeast', undefined, [at]],
    ['103', 'moreThan', undefined, [at]],
    ['104', 'equal', undefined, [at]],
    ['104', 'atMost', undefined, []],
    ['101', 'atLeast', '100', [at]],
  ])('%s with %s, of a total of %s', (value, is, max, expected) => {
    const read = parseScheme(scheme(value, is, max))
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path])).toEqual(expected)
  })
})
