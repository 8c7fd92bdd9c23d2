import {
  type Assessment,
  assess,
  benefitsOf,
  defineScheme,
  type FactIdOf,
  type Facts,
  parseFacts,
  parseScheme,
  type Result,
  type Scheme,
  type TierIdOf,
  toRecord,
} from 'kijun'
import { gapToTier } from 'kijun/analysis'
import {
  type okinawaSdgs20260603,
  schemes,
  toyotaSdgsRound4,
  type toyotaWorkplaceUndated,
} from 'kijun/schemes'
import { toyotaSdgsRound4 as rules } from 'kijun/schemes/rules'
import { expectTypeOf, test } from 'vitest'

const own = defineScheme({
  id: 'my-city',
  edition: '2026',
  provisions: { '3': { cite: '第3条', about: 'tier', treatment: 'rule' } },
  facts: { points: { kind: 'number', min: '0', cite: '3' }, taxArrears: { kind: 'flag', cite: '3' } },
  measures: { points: { value: { kind: 'fact', fact: 'points' } } },
  tiers: [
    {
      id: 'gold',
      when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '80', cite: '3' },
      cite: '3',
    },
    {
      id: 'silver',
      when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '60', cite: '3' },
      cite: '3',
    },
  ],
})

const succeeded = <T>(result: Result<T>): T => (result.ok ? result.value : (undefined as never))

test('defineScheme() infers the ids of tiers and facts, and nothing else', () => {
  expectTypeOf(own).toEqualTypeOf<Scheme<'gold' | 'silver', 'points' | 'taxArrears'>>()
  expectTypeOf<TierIdOf<typeof own>>().toEqualTypeOf<'gold' | 'silver'>()
  expectTypeOf<FactIdOf<typeof own>>().toEqualTypeOf<'points' | 'taxArrears'>()
})

test('bundled editions have theirs, with words and without', () => {
  expectTypeOf<TierIdOf<typeof toyotaSdgsRound4>>().toEqualTypeOf<'gold' | 'silver' | 'bronze'>()
  expectTypeOf<TierIdOf<typeof okinawaSdgs20260603>>().toEqualTypeOf<'platinum' | 'active'>()
  expectTypeOf(rules).toEqualTypeOf(toyotaSdgsRound4)
  expectTypeOf<'scores'>().toExtend<FactIdOf<typeof rules>>()
  expectTypeOf<FactIdOf<typeof toyotaWorkplaceUndated>>().toEqualTypeOf<
    'applied' | 'selfChecked' | 'legalAllApply' | 'attractionsPresent' | 'adviserChecked'
  >()
})

test('an assessment has the tiers and facts of its scheme', () => {
  const assessment = succeeded(assess(own, {}))
  expectTypeOf(assessment).toEqualTypeOf<Assessment<'gold' | 'silver', 'points' | 'taxArrears'>>()
  expectTypeOf(assessment.tier).toEqualTypeOf<'gold' | 'silver' | null | undefined>()
  expectTypeOf(assessment.tierRange.highest).toEqualTypeOf<'gold' | 'silver' | null>()
  expectTypeOf(assessment.missing[0]!.fact[0]).toEqualTypeOf<'points' | 'taxArrears'>()
  // @ts-expect-error no tier of this scheme
  assessment.tier === 'platinum'
  // @ts-expect-error no fact of this scheme
  assessment.missing[0]!.fact[0] === 'scores'
})

test('facts that were read have the ids of their scheme', () => {
  const facts = succeeded(parseFacts(own, {}))
  expectTypeOf(facts).toEqualTypeOf<Facts<'points' | 'taxArrears'>>()
  // @ts-expect-error no fact of this scheme
  facts.data.scores
})

test('facts that a program writes can be held to a scheme', () => {
  type FactsToWrite = { readonly [F in FactIdOf<typeof own>]?: unknown }
  ;({ points: '59.5' }) satisfies FactsToWrite
  // @ts-expect-error a fact of another scheme
  ;({ scores: {} }) satisfies FactsToWrite
})

test('a scheme whose ids are not known is one of any ids', () => {
  expectTypeOf(succeeded(parseScheme({}))).toEqualTypeOf<Scheme>()
  expectTypeOf(schemes[0]!).toEqualTypeOf<Scheme>()
  expectTypeOf(succeeded(assess(schemes[0]!, {})).tier).toEqualTypeOf<string | null | undefined>()
})

test('a tier, or a fact, of another scheme does not compile', () => {
  const assessment = succeeded(assess(own, {}))
  const day = { from: '2026-04-01', until: '2027-03-31' }
  gapToTier(own, {}, 'gold')
  benefitsOf(own, { tier: 'silver', ...day })
  toRecord(assessment, { redact: ['taxArrears'] })
  // @ts-expect-error no tier of this scheme
  gapToTier(own, {}, 'platinum')
  // @ts-expect-error no tier of this scheme
  benefitsOf(own, { tier: 'platinum', ...day })
  // @ts-expect-error no fact of this scheme
  toRecord(assessment, { redact: ['scores'] })
  // Where the ids are not known, any is taken.
  gapToTier(schemes[0]!, {}, 'platinum')
})
