import { describe, expect, test } from 'vitest'
import { lintScheme } from '../../../src/analysis/index.ts'
import { assess, defineScheme, type Scheme } from '../../../src/index.ts'

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
})
