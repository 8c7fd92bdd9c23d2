import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_SCALED } from '../../src/exact/scaled.ts'
import { compileScheme } from '../../src/logic/compileScheme.ts'
import type { ConditionNode } from '../../src/logic/conditionNode.ts'
import type { Run } from '../../src/logic/run.ts'
import { DECLINED, findSmall } from '../../src/logic/small/smallNode.ts'
import { MET } from '../../src/logic/verdict.ts'
import type { Comparison, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import { factColumns } from '../../src/scheme/factColumns.ts'
import type { Measure } from '../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { anyOptions, anyPartialApplicant, anyScored } from '../laws/arbitraries.ts'
import { editions } from '../laws/editions.ts'
import { schemeOf } from './anyDefinition.ts'
import { exactColumns, expectSameReadings, runOf, valuesIn, verdictsIn } from './bothWays.ts'

// Whole numbers in doubles and bits for rows are a second way to the same verdicts; exact numbers, row by row, are the first.

describe.each(editions)('$name', ({ scheme, ...edition }) => {
  test('every condition comes to the same in both ways, and by the same readings', () => {
    const plan = compileScheme(scheme)
    fc.assert(
      fc.property(anyPartialApplicant({ scheme, ...edition }), anyOptions(scheme), (data, options) => {
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
      }),
      { numRuns: 150 },
    )
  })

  test('no measure of a filled-in applicant with small numbers is left to the exact ones', () => {
    const plan = compileScheme(scheme)
    let looked = 0
    fc.assert(
      fc.property(anyScored({ scheme, ...edition }), (data) => {
        const run = runOf(plan, valuesIn(scheme, data), factColumns(plan.facts, valuesIn(scheme, data)))
        verdictsIn(plan, run)
        fc.pre(run.columns.unit !== 0)
        for (const tier of plan.tiers) {
          for (const leaf of leavesOf(run, tier.node)) {
            if (leaf.definition.kind !== 'compare') continue
            const { small } = plan.measures.get(leaf.definition.measure)!
            expect(small && findSmall(run, small), leaf.definition.measure).not.toBe(DECLINED)
            expect(small).toBeDefined()
            looked += 1
          }
        }
      }),
      { numRuns: 20 },
    )
    expect(looked).toBeGreaterThan(0)
  })
})

function leavesOf(run: Run, node: ConditionNode): readonly ConditionNode[] {
  return node.leaf ? [node] : node.inner(run).flatMap((inner) => leavesOf(run, inner))
}

// The most that a scaled number is, and one more; and the most decimals, and one more.
const anyNumber = fc.oneof(
  fc.constantFrom('67108864', '67108865', '6710886.4', '6710886.5', '6.7108864', '6.71088640', '6.7108865'),
  fc.constantFrom('0.0000001', '0.00000001', '0', '1', '0.1', '94906267', '9007199254740993', '1'.repeat(40)),
  fc.integer({ min: 0, max: 100_000_000 }).map((n) => `${n / 10}`),
  fc.integer({ min: 0, max: 40 }).map((n) => `${n / 4}`),
)
const anySigned = fc
  .tuple(anyNumber, fc.boolean())
  .map(([of, negative]) => (negative && of !== '0' ? `-${of}` : of))
const anyMost = fc.record({
  share: fc.constantFrom('equal', 'less'),
  of: anyNumber.filter((of) => Number(of) > 0),
})

const cite = 'p'
const ROWS = ['a', 'b', 'c', 'd']
const facts = {
  free: { kind: 'number', cite },
  bound: { kind: 'number', min: '0.5', max: '67108864', cite },
  count: { kind: 'count', min: '0', cite },
  scores: {
    kind: 'group',
    cite,
    fields: {
      points: { kind: 'number', min: '0', max: { field: 'max' } },
      max: { kind: 'number', above: '0' },
      met: { kind: 'flag' },
    },
    rows: Object.fromEntries(
      ROWS.map((row, at) => [row, { domain: at % 2 ? 'social' : 'local', tags: [row] }]),
    ),
  },
  records: {
    kind: 'list',
    cite,
    maxRecords: 40,
    fields: {
      amount: { kind: 'number' },
      mark: { kind: 'choice', options: ['x', 'y', 'z'] },
      sure: { kind: 'flag', presumed: false },
    },
  },
} as const satisfies Scheme['facts']

const anyWhere = (...leaves: readonly RowCondition[]) =>
  fc.letrec<{ where: RowCondition }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constantFrom(...leaves),
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const, 'firstKnown' as const),
        of: fc.array(tie('where'), { maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), of: tie('where') }),
    ),
  })).where
const inScores = anyWhere(
  { kind: 'field', field: 'met', is: true },
  { kind: 'field', field: 'met', is: false },
  { kind: 'amount', field: 'points', is: 'moreThan', value: '6710886.4' },
  { kind: 'tagged', tag: 'b' },
  { kind: 'domain', domain: 'local' },
  { kind: 'referred' },
)
const inRecords = anyWhere(
  { kind: 'field', field: 'mark', is: ['x', 'z'] },
  { kind: 'field', field: 'mark', is: 'y' },
  { kind: 'field', field: 'sure', is: true },
  { kind: 'amount', field: 'amount', is: 'atMost', value: '1/3' },
  { kind: 'domain', domain: 'local' },
)
const rate = { kind: 'rate', in: 'scores', points: 'points', max: 'max' } as const

const anyMeasure = fc.letrec<{ measure: Measure; positive: Measure }>((tie) => ({
  positive: fc.constantFrom<Measure>(
    { kind: 'fact', fact: 'bound' },
    { kind: 'literal', value: '2/3' },
    {
      kind: 'add',
      of: [
        { kind: 'literal', value: '1' },
        { kind: 'fact', fact: 'count' },
      ],
    },
  ),
  measure: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.oneof(
      fc.constantFrom<Measure>(
        { kind: 'fact', fact: 'free' },
        { kind: 'fact', fact: 'bound' },
        { kind: 'fact', fact: 'count' },
        { ...rate, take: 'overall' },
        { ...rate, take: 'lowest' },
        { ...rate, take: { row: 'b' } },
      ),
      anySigned.map((value): Measure => ({ kind: 'literal', value })),
      inScores.map((where): Measure => ({ kind: 'count', in: 'scores', where })),
      inRecords.map((where): Measure => ({ kind: 'count', in: 'records', where })),
      fc
        .option(inScores, { nil: undefined })
        .map((where): Measure => ({ kind: 'sum', in: 'scores', field: 'points', where })),
      fc
        .option(inRecords, { nil: undefined })
        .map((where): Measure => ({ kind: 'sum', in: 'records', field: 'amount', where })),
    ),
    fc.record({
      kind: fc.constantFrom('add' as const, 'least' as const, 'greatest' as const),
      of: fc.array(tie('measure'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('times' as const),
      of: tie('measure'),
      by: fc.constantFrom('-2', '0', '1/3', '50%', '67108865'),
    }),
    fc.record({ kind: fc.constant('cap' as const), of: tie('measure'), at: anySigned }),
    fc.record({ kind: fc.constant('between' as const), low: tie('measure'), high: tie('measure') }),
    fc.record({ kind: fc.constant('ratio' as const), of: tie('measure'), to: tie('positive') }),
  ),
})).measure

const anyRow = fc
  .record({
    most: fc.option(anyMost, { nil: undefined }),
    points: fc.boolean(),
    met: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ most, points, met }) => ({
    ...(most ? { max: most.of } : {}),
    ...(points ? { points: most?.share === 'equal' ? most.of : '0' } : {}),
    ...(met === undefined ? {} : { met }),
  }))
const anyRecord = fc.record(
  { amount: anySigned, mark: fc.constantFrom('x', 'y', 'z'), sure: fc.boolean() },
  { requiredKeys: [] },
)
const anyData = fc.record(
  {
    free: anySigned,
    bound: anyNumber.filter((of) => Number(of) >= 0.5 && Number(of) <= 67108864),
    count: fc.nat({ max: 100_000_000 }).map(String),
    scores: fc.record(Object.fromEntries(ROWS.map((row) => [row, anyRow])), { requiredKeys: [] }),
    records: fc.oneof(
      fc.array(anyRecord, { maxLength: 4 }),
      fc
        .tuple(fc.integer({ min: 29, max: 32 }), anyRecord)
        .map(([count, record]) => Array.from({ length: count }, () => record)),
    ),
  },
  { requiredKeys: [] },
)
const anyBound = fc.oneof(anySigned, fc.constantFrom('60%', '79.96%', '2/3', '17', '0.5', '100663296/7'))
const anyComparison = fc.constantFrom<Comparison>('atLeast', 'moreThan', 'atMost', 'lessThan', 'equal')
const maybeBound = fc.option(fc.constantFrom('0', '-3', '0.5', '20', '1/3'), { nil: undefined })

test('a comparison comes to the same in both ways, whatever the measure, the numbers and what is missing', () => {
  fc.assert(
    fc.property(
      anyMeasure,
      maybeBound,
      maybeBound,
      anyComparison,
      anyBound,
      fc.array(anyData, { minLength: 4, maxLength: 4 }),
      (value, min, max, is, bound, cases) => {
        const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
        const scheme = schemeOf({
          facts,
          measures: { m: { value, ...bounds } },
          tiers: [{ id: 'certified', cite, when: { kind: 'compare', measure: 'm', is, value: bound } }],
        })
        const plan = compileScheme(scheme)
        for (const data of cases) {
          const values = valuesIn(scheme, data)
          const fast = verdictsIn(plan, runOf(plan, values, factColumns(plan.facts, values)))
          expect(fast).toEqual(verdictsIn(plan, runOf(plan, values, exactColumns(plan))))
        }
      },
    ),
    { numRuns: 1500 },
  )
})

// Found by the laws on random definitions: of a settled measure, exact numbers alone noted the reading of its bound.
test('a bound that differs by reading is noted in both ways, or in neither', () => {
  const max = { kind: 'byReading', reading: 'r', cases: { x: '1', y: '99%' } } as const
  const scheme: Scheme = {
    ...schemeOf({
      facts,
      measures: { m: { value: { ...rate, take: 'lowest' }, max } },
      tiers: [{ id: 't', cite, when: { kind: 'compare', measure: 'm', is: 'atLeast', value: '0.5' } }],
    }),
    readings: { r: { alternatives: ['x', 'y'], default: 'x' } },
  }
  const plan = compileScheme(scheme)
  const notedFor = (row: object) => {
    const values = valuesIn(scheme, { scores: Object.fromEntries(ROWS.map((id) => [id, row])) })
    return [factColumns(plan.facts, values), exactColumns(plan)].map((columns) => {
      const run = runOf(plan, values, columns)
      verdictsIn(plan, run)
      return run.readingsUsed[0] ?? false
    })
  }
  expect(notedFor({ points: '1', max: '2' })).toEqual([false, false])
  expect(notedFor({ points: '1' })).toEqual([true, true])
})

// (m-2)/(m-1) is the lower rate, and crosswise the two differ by one: beyond the limit a double takes them for equal.
test('the lowest of two rates that nearly agree is the lower one, on both sides of the limit', () => {
  const anyMaximum = fc.oneof(
    fc.constantFrom(MOST_SCALED, MOST_SCALED + 1, 94_906_267, 94_906_269),
    fc.integer({ min: 3, max: 2 ** 40 }),
  )
  fc.assert(
    fc.property(anyMaximum, (m) => {
      const scheme = schemeOf({
        facts,
        measures: { m: { value: { ...rate, take: 'lowest' } } },
        tiers: [
          {
            id: 'certified',
            cite,
            when: { kind: 'compare', measure: 'm', is: 'equal', value: `${m - 2}/${m - 1}` },
          },
        ],
      })
      const plan = compileScheme(scheme)
      const first = { points: `${m - 1}`, max: `${m}` }
      const scores = { a: first, b: { points: `${m - 2}`, max: `${m - 1}` }, c: first, d: first }
      const values = valuesIn(scheme, { scores })
      expect(verdictsIn(plan, runOf(plan, values, factColumns(plan.facts, values)))).toEqual([MET])
    }),
    { numRuns: 300 },
  )
})

test('what is little is not lost beside what is much, however many decimals it takes', () => {
  const much = '67108865'
  const scheme = schemeOf({
    facts,
    measures: {
      m: {
        value: {
          kind: 'add',
          of: [
            { kind: 'literal', value: much },
            { kind: 'fact', fact: 'free' },
          ],
        },
      },
    },
    tiers: [{ id: 'certified', cite, when: { kind: 'compare', measure: 'm', is: 'moreThan', value: much } }],
  })
  const plan = compileScheme(scheme)
  for (let decimals = 1; decimals <= 40; decimals++) {
    const values = valuesIn(scheme, { free: `0.${'1'.padStart(decimals, '0')}` })
    expect(verdictsIn(plan, runOf(plan, values, factColumns(plan.facts, values))), `${decimals}`).toEqual([
      MET,
    ])
  }
})

test('each and some come to the same in both ways, with more rows than bits as well', () => {
  fc.assert(
    fc.property(
      inRecords,
      inRecords,
      inScores,
      fc.option(inScores, { nil: undefined }),
      anyData,
      (of, where, satisfies, meant, data) => {
        const scheme = schemeOf({
          facts,
          tiers: [
            { id: 'each', cite, when: { kind: 'each', in: 'records', where, satisfies: of } },
            { id: 'some', cite, when: { kind: 'some', in: 'records', satisfies: of } },
            {
              id: 'scores',
              cite,
              when: { kind: 'each', in: 'scores', ...(meant ? { where: meant } : {}), satisfies },
            },
          ],
        })
        const plan = compileScheme(scheme)
        const values = valuesIn(scheme, data)
        const fast = verdictsIn(plan, runOf(plan, values, factColumns(plan.facts, values)))
        expect(fast).toEqual(verdictsIn(plan, runOf(plan, values, exactColumns(plan))))
      },
    ),
    { numRuns: 600 },
  )
})
