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
