import { coverage } from 'kijun/analysis'
import { schemes } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import fixture from '../fixtures/provisions.json' with { type: 'json' }
import { allCases } from './allCases.ts'

const name = (of: { scheme: string; edition: string }) => `${of.scheme}@${of.edition}`

describe.each(fixture.schemes.map((listed) => [name(listed), listed] as const))(
  'provisions of %s',
  (of, listed) => {
    const scheme = schemes.find((each) => `${each.id}@${each.edition}` === of)!
    const { cases, without } = allCases[of]!

    test('are those of the list, with their treatment', () => {
      const held = coverage(scheme).provisions.map(({ id, treatment }) => `${id} ${treatment}`)
      expect(held).toEqual(listed.provisions.map(({ id, treatment }) => `${id} ${treatment}`))
    })

    test('are all covered', () => {
      const uncovered = coverage(scheme).provisions.filter((provision) => provision.coveredBy.length === 0)
      expect(uncovered.map((provision) => provision.id)).toEqual([])
    })

    test('have each line of the list as a case, or say why not', () => {
      const lines = listed.provisions.flatMap(({ id, tests }) => tests.map((line) => `${id}: ${line}`))
      const held = [...cases, ...without].map(({ provision, says }) => `${provision}: ${says}`)
      expect([...held].sort()).toEqual([...lines].sort())
    })

    test.each(cases.map((each) => [each.provision, each.says, each] as const))('%s: %s', (_, __, each) => {
      expect(each.actual()).toEqual(each.expected)
    })
  },
)
