import { describe, expect, test } from 'vitest'
import { schemes, toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import { decide } from '../../../src/analysis/reasoning/decide.ts'
import { worldOf } from '../../../src/analysis/reasoning/world.ts'
import { assess } from '../../../src/index.ts'
import type { Condition } from '../../../src/scheme/conditionDefinition.ts'
import { schemeOf } from '../../logic/anyDefinition.ts'

const tierOf = (
  scheme: { readonly tiers: readonly { readonly id: string; readonly when: Condition }[] },
  id: string,
) => scheme.tiers.find((tier) => tier.id === id)!.when
const not = (of: Condition): Condition => ({ kind: 'not', of })
const all = (...of: Condition[]): Condition => ({ kind: 'all', of })

describe('decide()', () => {
  test.each(schemes.flatMap((scheme) => scheme.tiers.map((tier) => [scheme, tier] as const)))(
    'finds an applicant for each tier whom assess() gives it: %#',
    (scheme, tier) => {
      const above = scheme.tiers.slice(0, scheme.tiers.indexOf(tier)).map(({ when }) => not(when))
      const decision = decide(worldOf(scheme), all(tier.when, ...above))
      if (decision.kind !== 'possible') throw new Error(decision.kind)
      const result = assess(scheme, decision.facts, { stages: ['criteria'] })
      expect(result.ok && result.value.tier).toBe(tier.id)
    },
  )

  test('knows that whoever is gold in Toyota is silver as well (80 % and 60 % are above 60 % and 30 %)', () => {
    const [gold, silver] = [tierOf(toyotaSdgsRound4, 'gold'), tierOf(toyotaSdgsRound4, 'silver')]
    expect(decide(worldOf(toyotaSdgsRound4), all(gold, not(silver)))).toEqual({ kind: 'impossible' })
  })

  test('knows that the lowest rate is never above the overall one', () => {
    const rate = (measure: string, is: 'atLeast' | 'lessThan', value: string): Condition => ({
      kind: 'compare',
      measure,
      is,
      value,
    })
    const world = worldOf(toyotaSdgsRound4)
    const beyond = all(rate('lowestRate', 'atLeast', '50%'), rate('overallRate', 'lessThan', '50%'))
    expect(decide(world, beyond)).toEqual({ kind: 'impossible' })
    const apart = all(rate('lowestRate', 'lessThan', '0.01%'), rate('overallRate', 'atLeast', '99.99%'))
    expect(decide(world, apart).kind).toBe('possible')
  })

  test('tells the bands of Yokohama apart by the reading that is followed', () => {
    const superior = tierOf(yokohamaYSdgs20240401, 'superior')
    const between = all(
      { kind: 'compare', measure: 'points', is: 'moreThan', value: '79' },
      { kind: 'compare', measure: 'points', is: 'lessThan', value: '80' },
      superior,
    )
    expect(decide(worldOf(yokohamaYSdgs20240401), between)).toEqual({ kind: 'impossible' })
    const contiguous = worldOf(yokohamaYSdgs20240401, { 'yoko-band-gap': 'contiguous' })
    expect(decide(contiguous, between).kind).toBe('possible')
  })

  test('never says that nobody can where the text leaves a number open', () => {
    const near: Condition = {
      kind: 'all',
      of: [
        { kind: 'near', measure: 'overallRate', value: '80%', within: { parameter: 'nearMargin' } },
        { kind: 'compare', measure: 'overallRate', is: 'lessThan', value: '1%' },
        { kind: 'compare', measure: 'overallRate', is: 'moreThan', value: '99%' },
      ],
    }
    expect(decide(worldOf(toyotaSdgsRound4), near).kind).toBe('notDecided')
  })

  test('leaves open what takes more cases than it tries, and says so', () => {
    // Nobody has both 10 and 9 of 20: to be sure of it, 2^20 cases would have to be looked at.
    const ids = Array.from({ length: 20 }, (_, at) => `flag${at}`)
    const facts = Object.fromEntries(ids.map((id) => [id, { kind: 'flag', cite: 'p' } as const]))
    const of = ids.map((fact): Condition => ({ kind: 'fact', fact, is: true }))
    const both = all({ kind: 'exactly', n: 10, of }, { kind: 'exactly', n: 9, of })
    expect(decide(worldOf(schemeOf({ facts })), both)).toEqual({
      kind: 'notDecided',
      because: 'too-many-cases',
    })
  })

  test('knows that a rate may be one that no decimal is equal to', () => {
    // 1 of 7 points; of 300 points it would be 42.857…
    const rate = { kind: 'compare', measure: 'lowestRate', is: 'equal', value: '1/7' } as const
    expect(decide(worldOf(toyotaSdgsRound4), rate).kind).not.toBe('impossible')
  })
})
