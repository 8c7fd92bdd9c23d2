import { describe, expect, test } from 'vitest'
import { compileScheme } from '../../../src/logic/compileScheme.ts'
import { nameVerdict } from '../../../src/logic/verdict.ts'
import type { Comparison } from '../../../src/scheme/conditionDefinition.ts'
import { factColumns } from '../../../src/scheme/factColumns.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { schemeOf } from '../anyDefinition.ts'
import { exactColumns, runOf, valuesIn, verdictsIn } from '../bothWays.ts'

const cite = 'p'
const facts = {
  upTo: { kind: 'number', min: '-2', max: '3', cite },
  positive: { kind: 'number', above: '0', max: '1', cite },
  found: { kind: 'number', min: '-2', max: '3', cite, finding: { by: 'committee' } },
  fine: { kind: 'number', cite },
  scores: {
    kind: 'group',
    cite,
    fields: {
      points: { kind: 'number', min: '0', max: { field: 'max' } },
      max: { kind: 'number', above: '0' },
    },
    rows: { a: {}, b: {} },
  },
} as const satisfies Scheme['facts']
const fact = (id: Exclude<keyof typeof facts, 'scores'>): Measure => ({ kind: 'fact', fact: id })
const times = (of: Measure, by: string): Measure => ({ kind: 'times', of, by })
const overOne = (of: Measure): Measure => ({ kind: 'ratio', of, to: { kind: 'literal', value: '1' } })

const comparisons: readonly Comparison[] = ['atLeast', 'moreThan', 'atMost', 'lessThan', 'equal']

/** The verdicts of all comparisons, in their order, by small numbers and by exact ones; and whether the former sufficed. */
function judged(measure: Measure, value: string, data: object, bounds: object = {}) {
  const scheme = schemeOf({
    facts,
    readings: { r: { alternatives: ['x', 'y'], default: 'x' } },
    measures: { m: { value: measure, ...bounds } },
    tiers: comparisons.map((is) => ({ id: is, cite, when: { kind: 'compare', measure: 'm', is, value } })),
  })
  const plan = compileScheme(scheme)
  const values = valuesIn(scheme, data)
  const fast = runOf(plan, values, factColumns(plan.facts, values))
  const verdicts = verdictsIn(plan, fast).map(nameVerdict).join(' ')
  const isSmall = fast.work.intervals.length === 0
  const exactly = verdictsIn(plan, runOf(plan, values, exactColumns(plan))).map(nameVerdict)
  return { verdicts, isSmall, exactly: exactly.join(' ') }
}

const [below, at, above] = [
  'unmet unmet met met unmet',
  'met unmet met unmet met',
  'met met unmet unmet unmet',
]
const open = 'undetermined '.repeat(5).trim()

describe.each([
  ['a measure', (of: Measure) => of],
  ['a ratio', overOne],
])('%s held against a number of the text', (_, as) => {
  test.each<[of: string, measure: Measure, value: string, data: object, verdicts: string]>([
    ['below it', fact('upTo'), '1.5', { upTo: '1.4' }, below],
    ['at it', fact('upTo'), '1.5', { upTo: '1.5' }, at],
    ['above it', fact('upTo'), '1.5', { upTo: '1.6' }, above],
    ['at nought', fact('upTo'), '0', { upTo: '0' }, at],
    ['below nought', fact('upTo'), '0', { upTo: '-0.1' }, below],
    ['above what is below nought', fact('upTo'), '-1.5', { upTo: '-1.4' }, above],
    ['below what is below nought', fact('upTo'), '-1.5', { upTo: '-1.6' }, below],
    ['at what is below nought', fact('upTo'), '-3/2', { upTo: '-1.5' }, at],
    ['just below a third', fact('upTo'), '1/3', { upTo: '0.333333' }, below],
    ['just above a third', fact('upTo'), '1/3', { upTo: '0.333334' }, above],
    ['a third at a third', times(fact('upTo'), '1/3'), '1/3', { upTo: '1' }, at],
    ['a seventh above', times(fact('upTo'), '1/7'), '1/3', { upTo: '2.334' }, above],
    ['a seventh below', times(fact('upTo'), '1/7'), '1/3', { upTo: '2.333' }, below],
    ['a percentage at itself', fact('upTo'), '60%', { upTo: '0.6' }, at],
    ['open on both sides', fact('upTo'), '1', {}, open],
    ['open, beside a number with decimals', fact('upTo'), '1', { fine: '0.001' }, open],
    ['open, wholly above', fact('upTo'), '-2.5', {}, above],
    ['open, wholly below', fact('upTo'), '3.5', {}, below],
    ['open, from it on', fact('upTo'), '-2', {}, 'met undetermined undetermined unmet undetermined'],
    ['open, up to it', fact('upTo'), '3', {}, 'undetermined unmet met undetermined undetermined'],
    ['open for a finding', fact('found'), '1', {}, 'referred '.repeat(5).trim()],
    ['open for a finding, from it on', fact('found'), '-2', {}, 'met referred referred unmet referred'],
  ])('%s', (_of, measure, value, data, verdicts) => {
    const found = judged(as(measure), value, data)
    expect(found).toEqual({ verdicts, exactly: verdicts, isSmall: true })
  })
})

test('what is open without bounds is open in both ways', () => {
  expect(judged(fact('fine'), '0', {})).toEqual({ verdicts: open, exactly: open, isSmall: true })
})

// Crosswise: 2**26 times the lower number of the bound, its upper number times 2**26, each up to 2**53 - 1.
test.each<[of: string, measure: Measure, taken: string, left: string]>([
  ['a fact and what the bound is over', fact('positive'), '1/134217727', '1/134217728'],
  ['a bound and what a fact is over', fact('positive'), '134217727', '134217728'],
  ['a bound below nought', fact('positive'), '-134217727', '-134217728'],
  ['a bound and what a third is over', times(fact('positive'), '1/3'), '44739242', '44739243'],
  ['a ratio and what the bound is over', overOne(fact('positive')), '1/134217727', '1/134217728'],
  ['a bound and what a ratio is over', overOne(fact('positive')), '134217727', '134217728'],
  ['a number of the text', { kind: 'literal', value: '94906265' }, '1/94906265', '1/94906300'],
  ['a part of the text', { kind: 'literal', value: '1/94906265' }, '94906265', '94906300'],
  ['a bound that no double holds', fact('positive'), '1', '1000000000'],
  ['the least of a bound that no double holds', fact('positive'), '0.000001', '0.0000001'],
])(
  'products up to the most that a double holds are compared as they are, and no more: %s',
  (_, m, taken, left) => {
    expect(judged(m, taken, { positive: '0.5' }).isSmall).toBe(true)
    const { isSmall, verdicts, exactly } = judged(m, left, { positive: '0.5' })
    expect(isSmall).toBe(false)
    expect(verdicts).toBe(exactly)
  },
)

test('where a case has large numbers, exact ones judge', () => {
  for (const measure of [fact('fine'), overOne(fact('fine'))]) {
    for (const [fine, verdicts] of [
      ['67108864.1', above],
      ['67108864', at],
      ['67108863.9', below],
    ] as const) {
      const found = judged(measure, '67108864', { fine })
      expect(found).toEqual({ verdicts, exactly: verdicts, isSmall: fine === '67108864' })
    }
  }
})

// A rate of all rows is of up to thirty numbers, one of the lowest or of an only one of one: 30 * 2**26 * 4473924.
describe('a rate is held against a bound as long as products are safe', () => {
  const rate = (take: 'overall' | 'lowest'): Measure => ({
    kind: 'rate',
    in: 'scores',
    points: 'points',
    max: 'max',
    take,
  })
  const by = (x: Measure, y: Measure): Measure => ({ kind: 'byReading', reading: 'r', cases: { x, y } })
  const row = { points: '1', max: '2' }
  const data = { scores: { a: row, b: row } }
  test.each<[of: string, measure: Measure, most: number, bounds: object]>([
    ['overall', rate('overall'), 4473924, {}],
    ['the lowest', rate('lowest'), 134217727, {}],
    ['one or the other', by(rate('lowest'), rate('overall')), 4473924, {}],
    ['the other or the one', by(rate('overall'), rate('lowest')), 4473924, {}],
    ['within a bound of the text', rate('overall'), 4473924, { max: '1' }],
  ])('%s', (_, measure, most, bounds) => {
    for (const [bound, verdicts] of [
      [(n: number) => `1/${n}`, above],
      [(n: number) => `${n}`, below],
      [(n: number) => `-${n}`, above],
    ] as const) {
      const taken = judged(measure, bound(most), data, bounds)
      expect(taken).toEqual({ verdicts, exactly: verdicts, isSmall: true })
      const left = judged(measure, bound(most + 1), data, bounds)
      expect(left).toEqual({ verdicts, exactly: verdicts, isSmall: false })
    }
  })
})

test('a rate behind a reading is told from a bound that it misses by the last place', () => {
  const lowest: Measure = { kind: 'rate', in: 'scores', points: 'points', max: 'max', take: 'lowest' }
  const either: Measure = { kind: 'byReading', reading: 'r', cases: { x: lowest, y: lowest } }
  // 61099074 * 134217705 + 1 = 122198209 * 67108819, near the most that a double holds.
  const row = { points: '61.099074', max: '67.108819' }
  const found = judged(either, '122198209/134217705', { scores: { a: row, b: row } })
  expect(found).toEqual({ verdicts: below, exactly: below, isSmall: true })
})

test('a ratio within bounds leaves what was found before it as it was', () => {
  const ratio: Measure = { kind: 'ratio', of: fact('fine'), to: fact('positive') }
  const equals = (measure: string, value: string) =>
    ({ kind: 'compare', measure, is: 'equal', value }) as const
  const scheme = schemeOf({
    facts,
    measures: { bounded: { value: ratio, max: '1' }, after: { value: fact('upTo') } },
    tiers: [equals('after', '2'), equals('bounded', '6'), equals('after', '2')].map((when, at) => ({
      id: `t${at}`,
      cite,
      when,
    })),
  })
  const plan = compileScheme(scheme)
  const values = valuesIn(scheme, { upTo: '2', fine: '3', positive: '0.5' })
  const verdicts = verdictsIn(plan, runOf(plan, values, factColumns(plan.facts, values)))
  expect(verdicts.map(nameVerdict)).toEqual(['met', 'met', 'met'])
})
