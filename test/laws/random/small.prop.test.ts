import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileScheme } from '../../../src/logic/compileScheme.ts'
import { factColumns } from '../../../src/scheme/factColumns.ts'
import { exactColumns, expectSameReadings, runOf, valuesIn, verdictsIn } from '../../logic/bothWays.ts'
import { anyCase } from './applicants.ts'

test('every condition of a random definition comes to the same with small numbers and with exact ones', () => {
  fc.assert(
    fc.property(anyCase(), ({ scheme, complete, partial, options }) => {
      const plan = compileScheme(scheme)
      for (const data of [complete, partial]) {
        const values = valuesIn(scheme, data)
        const columns = factColumns(plan.facts, values)
        const [fast, slow] = [
          runOf(plan, values, columns, options),
          runOf(plan, values, exactColumns(plan), options),
        ]
        const expected = verdictsIn(plan, slow)
        expect(verdictsIn(plan, fast)).toEqual(expected)
        expectSameReadings(fast, slow, data)
        expect(verdictsIn(plan, runOf(plan, values, columns, options, false))).toEqual(expected)
      }
    }),
    { numRuns: 300 },
  )
})
