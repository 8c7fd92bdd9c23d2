import { describe, expect, test } from 'vitest'
import { factSections } from '../../../examples/playground/src/form/factSections.ts'
import { schemes, toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import { assess, schemeName } from '../../../src/index.ts'

const moments = ['application', 'decision', 'renewal', 'holding'] as const
const everywhere = schemes.flatMap((scheme) => moments.map((at) => [schemeName(scheme), at, scheme] as const))
const sectionOf = (scheme: (typeof schemes)[number], at: (typeof moments)[number], fact: string) =>
  factSections(scheme, at).find(({ facts }) => facts.includes(fact))?.name

describe('factSections()', () => {
  test.each(everywhere)('of %s asks every fact once (%s)', (_, at, scheme) => {
    const asked = factSections(scheme, at).flatMap(({ facts }) => facts)
    expect([...asked].sort()).toEqual(Object.keys(scheme.facts).sort())
  })

  test.each(everywhere)(
    'of %s puts no fact that can change the result among the rest (%s)',
    (_, at, scheme) => {
      const result = assess(scheme, {}, { at })
      if (!result.ok) throw new Error(result.issues[0].message)
      const other = factSections(scheme, at).find(({ name }) => name === 'other')?.facts ?? []
      expect(result.value.missing.map(({ fact }) => fact[0]).filter((id) => other.includes(id))).toEqual([])
    },
  )

  test('goes by what a text asks at the moment', () => {
    expect(sectionOf(toyotaSdgsRound4, 'decision', 'scores')).toBe('criteria')
    expect(sectionOf(yokohamaYSdgs20240401, 'decision', 'points')).toBe('criteria')
    expect(sectionOf(yokohamaYSdgs20240401, 'decision', 'bandFound')).toBe('criteria')
    expect(sectionOf(yokohamaYSdgs20240401, 'decision', 'cityTaxArrears')).toBe('eligibility')
    expect(sectionOf(yokohamaYSdgs20240401, 'decision', 'markUsed')).toBe('other')
    expect(sectionOf(yokohamaYSdgs20240401, 'holding', 'markUsed')).not.toBe('other')
  })
})
