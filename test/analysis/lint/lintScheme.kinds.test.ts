import { describe, expect, test } from 'vitest'
import { lintScheme } from '../../../src/analysis/index.ts'
import { assess, type Condition, defineScheme, formatPath, type Scheme } from '../../../src/index.ts'

const cite = 'p'
const words = (ja: string, en: string) => ({ ja, en })

function definition(parts: Partial<Scheme> = {}): Scheme {
  return defineScheme({
    id: 'kinds',
    edition: '2026',
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: { points: { kind: 'number', min: '0', max: '100', cite } },
    measures: { points: { value: { kind: 'fact', fact: 'points' } } },
    tiers: [{ id: 'gold', cite, when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '80' } }],
    ...parts,
  })
}
const found = (data: unknown, series?: readonly Scheme[]) =>
  lintScheme(data, series ? { series } : {}).findings.map(({ rule, params, message }) => ({
    rule,
    params,
    message,
  }))

describe('lintScheme()', () => {
  test('has nothing to say of a definition in order', () => {
    expect(found(definition())).toEqual([])
  })

  test('suggests no provision where none is like the one that is cited', () => {
    const [finding] = found({ ...definition(), tiers: [{ ...definition().tiers[0]!, cite: 'article-31' }] })
    expect(finding).toMatchObject({ rule: 'citation/unresolved', params: { provision: 'article-31' } })
    expect(finding!.message).toMatch(/there is no provision article-31 in this edition$/)
  })

  test('says what parsing would refuse, and looks no further', () => {
    const fact = { id: 'gold', cite, when: { kind: 'fact', fact: 'nothing', is: true } }
    expect(found({ ...definition(), tiers: [fact] }).map(({ rule }) => rule)).toEqual(['definition/invalid'])
    // A citation that is left out cannot be mended where there is no provision at all.
    const { provisions: _provisions, ...without } = definition()
    const uncited = { ...without, facts: { points: { kind: 'number' } } }
    const rules = found(uncited).map(({ rule }) => rule)
    expect(rules.length).toBeGreaterThan(1)
    expect(new Set(rules)).toEqual(new Set(['definition/invalid']))
  })

  test.each([
    [{ max: '1' }, 'minimum'],
    [{ min: '0' }, 'maximum'],
    [{}, 'both'],
  ] as const)('says of a parameter with %j that it lacks its %s', (bounds, lacks) => {
    const findings = found(definition({ parameters: { margin: { ...bounds, cite } } }))
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'parameter/unbounded', params: { parameter: 'margin', lacks } }),
    )
  })

  test.each([
    [words('', 'Gold'), 'ja'],
    [words('金', ' '), 'en'],
  ] as const)('says of %j that it lacks %s', (gold, lacks) => {
    const all = { title: words('題', 'Title'), authority: words('市', 'City'), source: words('要綱', 'Text') }
    const findings = found(definition({ words: { ...all, tiers: { gold } } }))
    expect(findings).toMatchObject([{ rule: 'words/one-language', params: { lacks } }])
  })

  test('calls an acknowledgement stale only where it could look', () => {
    const acknowledged = [
      { rule: 'edition/gap', path: 'inForce.from', reason: words('既知', 'Known') },
    ] as const
    const scheme = definition({ inForce: { from: '2026-04-01', cite }, acknowledged })
    expect(found(scheme)).toEqual([])
    expect(found(scheme, [scheme]).map(({ rule }) => rule)).toEqual(['acknowledgement/stale'])
  })

  test('shows with parameters what rests on them', () => {
    const scheme = definition({
      facts: { ...definition().facts, plan: { kind: 'number', min: '0', max: '100', cite } },
      measures: { ...definition().measures, plan: { value: { kind: 'fact', fact: 'plan' } } },
      parameters: { margin: { min: '10', max: '60', cite } },
      tiers: [
        {
          id: 'gold',
          cite,
          when: { kind: 'compare', measure: 'points', is: 'atLeast', value: { parameter: 'margin' } },
        },
        { id: 'silver', cite, when: { kind: 'compare', measure: 'plan', is: 'atLeast', value: '50' } },
      ],
    })
    // Gold asks for nothing of the plan, which silver asks for.
    const { findings } = lintScheme(scheme)
    const [order] = findings.filter(({ rule }) => rule === 'tier/not-nested')
    const [shown] = order!.witness.kind === 'applicants' ? order!.witness.applicants : []
    const { facts, on, parameters } = shown!
    expect(parameters).toEqual({ margin: expect.any(String) })
    const assessed = assess(scheme, facts, { on, parameters: parameters! })
    expect(assessed.ok && assessed.value.tier).toBe('gold')
  })

  test('says of a gap between which tiers it lies, past numbers at which nobody has one', () => {
    const compare = (is: 'atLeast' | 'atMost' | 'equal', value: string): Condition => ({
      kind: 'compare',
      measure: 'points',
      is,
      value,
    })
    const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
    // Nobody has 65 points and at most 10 of them: between 59 and 80 there is no tier.
    const tiers = [
      { id: 'gold', cite, when: compare('atLeast', '80') },
      { id: 'special', cite, when: all(compare('equal', '65'), compare('atMost', '10')) },
      { id: 'silver', cite, when: all(compare('atLeast', '50'), compare('atMost', '59')) },
    ]
    const gaps = found(definition({ tiers })).filter(({ rule }) => rule === 'tier/gap')
    expect(gaps.length).toBeGreaterThan(0)
    for (const { params } of gaps) expect(params).toMatchObject({ lower: 'silver', upper: 'gold' })
    expect(
      gaps.map(({ params }) => [params['above'] ?? params['from'], params['below'] ?? params['until']]),
    ).toEqual([
      ['59', '65'],
      ['65', '65'],
      ['65', '80'],
    ])
  })

  test('sees no gap and no harm where another rate leaves no room for it', () => {
    // Whoever has half of every row has half in all: between 10 % and 40 % in all nobody has a lowest rate of 50 %.
    const rate = (measure: string, is: 'atLeast' | 'atMost', value: string): Condition => ({
      kind: 'compare',
      measure,
      is,
      value,
    })
    const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
    const scores = {
      kind: 'group',
      cite,
      fields: {
        points: { kind: 'number', min: '0', max: { field: 'max' } },
        max: { kind: 'number', above: '0' },
      },
      rows: { a: {}, b: {} },
    } as const
    const measure = (take: 'overall' | 'lowest') =>
      ({ value: { kind: 'rate', in: 'scores', points: 'points', max: 'max', take } }) as const
    const report = lintScheme(
      definition({
        facts: { scores },
        measures: { overall: measure('overall'), lowest: measure('lowest') },
        tiers: [
          { id: 'gold', cite, when: rate('overall', 'atLeast', '60%') },
          { id: 'even', cite, when: all(rate('overall', 'atMost', '10%'), rate('lowest', 'atLeast', '50%')) },
          { id: 'low', cite, when: all(rate('overall', 'atLeast', '40%'), rate('overall', 'atMost', '45%')) },
        ],
      }),
    )
    const ofOverall = report.findings.filter(({ params }) => params['measure'] === 'overall')
    expect(ofOverall.filter(({ rule }) => rule === 'tier/points-hurt')).toEqual([])
    expect(ofOverall.filter(({ params }) => params['below'] === '40%')).toEqual([])
  })

  describe('leaves open what it cannot tell', () => {
    const compare = (is: 'atLeast' | 'atMost', value: string | { parameter: string }): Condition => ({
      kind: 'compare',
      measure: 'points',
      is,
      value,
    })
    const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
    const tiersOf = (...when: readonly Condition[]): Scheme['tiers'] =>
      when.map((of, at) => ({ id: ['gold', 'silver'][at]!, cite, when: of }))
    const openIn = (parts: Partial<Scheme>) =>
      lintScheme(definition(parts)).notDecided.map(({ rule, path, because }) => [
        rule,
        formatPath(path),
        because,
      ])
    /** Visits with a time each, and no time in the definition that could be tried. */
    const visits: Scheme['facts'] = {
      ...definition().facts,
      visits: { kind: 'group', rows: { a: {}, b: {} }, fields: { at: { kind: 'dateTime' } }, cite },
    }
    const timed: Condition = { kind: 'each', in: 'visits', satisfies: { kind: 'given', field: 'at' } }

    test('whether a tier lies in another, where nobody knows what a parameter is', () => {
      // Whoever has 80 has 50: it takes no parameter to know, but with one nothing is said to be impossible.
      const parameters = { floor: { min: '0', max: '100', cite } }
      const silver: Condition = {
        kind: 'any',
        of: [compare('atLeast', '50'), compare('atLeast', { parameter: 'floor' })],
      }
      expect(openIn({ parameters, tiers: tiersOf(compare('atLeast', '80'), silver) })).toContainEqual([
        'tier/not-nested',
        'tiers[1]',
        'no-applicant-found',
      ])
    })

    test('whether tiers share anything, where nobody knows what a parameter is', () => {
      const parameters = { ceiling: { min: '0', max: '50', cite } }
      const tiers = tiersOf(compare('atLeast', '80'), compare('atMost', { parameter: 'ceiling' }))
      expect(openIn({ parameters, tiers })).toContainEqual([
        'tier/not-nested',
        'tiers[1]',
        'no-applicant-found',
      ])
    })

    test('gaps between tiers for which it finds no applicant', () => {
      const silver = all(compare('atLeast', '50'), compare('atMost', '70'), timed)
      const tiers = tiersOf(all(compare('atLeast', '80'), timed), silver)
      const open = openIn({ facts: visits, tiers })
      expect(open.filter(([rule]) => rule === 'tier/gap')).toEqual([
        ['tier/gap', 'tiers[1]', 'no-applicant-found'],
      ])
    })

    test('whether more points hurt where it finds no applicant', () => {
      const gold = all(compare('atLeast', '80'), compare('atMost', '90'), timed)
      const tiers = tiersOf(gold, all(compare('atLeast', '50'), timed))
      expect(openIn({ facts: visits, tiers }).map(([rule]) => rule)).toContain('tier/points-hurt')
    })

    test('how far a total comes whose parts go in steps that do not meet what is declared', () => {
      // 0, 4 and 8 points, of at most 10: nobody has 9.
      const facts: Scheme['facts'] = {
        points: { kind: 'number', min: '0', max: '10', step: '4', cite },
      }
      const measures: Scheme['measures'] = {
        points: { value: { kind: 'fact', fact: 'points' }, max: '9', cite },
      }
      expect(openIn({ facts, measures, tiers: tiersOf(compare('atLeast', '4')) })).toContainEqual([
        'measure/total-differs',
        'measures.points.max',
        'no-applicant-found',
      ])
    })
  })
})
