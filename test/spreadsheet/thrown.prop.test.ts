import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as functions from '../../src/spreadsheet/index.ts'
import { hostile } from '../laws/hostile.ts'

type Called = (...args: readonly unknown[]) => unknown
const named = Object.entries(functions).filter(([name]) => name.startsWith('KIJUN_')) as unknown as [
  string,
  Called,
][]

const anyCell = fc.oneof(
  fc.anything({
    withDate: true,
    withNullPrototype: true,
    withBigInt: true,
    withSparseArray: true,
    withMap: true,
  }),
  fc.constantFrom(
    '',
    0,
    -0,
    Number.NaN,
    '４１．５',
    '○',
    'stages=criteria',
    'on=2026-06-03',
    '令和8年3月31日',
    45_383,
    60,
  ),
  fc.constantFrom(
    'points',
    '評価点の合計',
    'places.count',
    'kind',
    '出来事',
    'on',
    'tier',
    'decided',
    'superior',
  ),
)
const anyRange = fc.oneof(anyCell, fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 }))
const anyScheme = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('yokohama-y-sdgs', 'okinawa-sdgs@2026-06-03', 'yokohama-y-sdgs@2020-10-12'),
  },
  { weight: 1, arbitrary: anyRange },
)

test.each(named)('%s() throws nothing, whatever the cells hold', (_, called) => {
  fc.assert(
    fc.property(anyScheme, fc.array(anyRange, { maxLength: 7 }), (scheme, args) => {
      expect(() => called(scheme, ...args)).not.toThrow()
    }),
    { numRuns: 300 },
  )
})

test.each(named)('%s() gives text, numbers and flags alone', (_, called) => {
  fc.assert(
    fc.property(anyScheme, fc.array(anyRange, { maxLength: 7 }), (scheme, args) => {
      for (const cell of [called(scheme, ...args)].flat(2)) {
        expect(['string', 'number', 'boolean']).toContain(typeof cell)
      }
    }),
  )
})

// Found by `npm run prove:fuzz`: a revoked proxy was thrown at, and an endless list read without end.
test.each(named)('%s() answers whatever a hostile host hands over, as a cell and as a range', (_, called) => {
  for (const make of Object.values(hostile)) {
    for (const at of [0, 1, 2, 3, 4]) {
      for (const argument of [make(), [make()], [[make()]]]) {
        const args: unknown[] = ['yokohama-y-sdgs', [['評価点の合計']], [['61']], 'readings=x', '2026-04-01']
        args[at] = argument
        const cells = [called(...args)].flat(2)
        expect(cells.length).toBeLessThan(1_000)
        for (const cell of cells) expect(['string', 'number', 'boolean']).toContain(typeof cell)
      }
    }
  }
})
