import { schemes } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { traceOf } from '../../src/index.ts'
import { assessed } from './asking.ts'
import { momentTables } from './momentTables.ts'

const moments = ['application', 'decision', 'renewal', 'holding'] as const

/** The names of a table that are asked at a moment. */
const at = (table: { readonly [moments: string]: readonly string[] }, moment: string) =>
  Object.entries(table)
    .filter(([at]) => at.split(' ').includes(moment))
    .flatMap(([, names]) => names)
    .sort()

describe.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
  'moments of %s',
  (name, scheme) => {
    const table = momentTables[name]!

    test.each(moments)('at %s, eligibility and reception rest on what the text asks then', (moment) => {
      const { eligibility, reception } = traceOf(assessed(scheme, {}, { at: moment, on: '2027-04-01' }))
      expect(eligibility.map(({ id }) => id).sort()).toEqual(at(table.eligibility, moment))
      expect(reception.map(({ id }) => id).sort()).toEqual(at(table.reception, moment))
    })

    test('every fact is asked when the text asks for it', () => {
      const elsewhere = Object.entries(scheme.facts).filter(([, fact]) => fact.asked !== undefined)
      for (const moment of moments) {
        const asked = elsewhere.filter(([, fact]) => fact.asked?.includes(moment)).map(([fact]) => fact)
        expect([moment, asked.sort()]).toEqual([moment, at(table.asked, moment)])
      }
      expect(elsewhere).toHaveLength(Object.values(table.asked).flat().length)
    })
  },
)
