import fc from 'fast-check'
import type { Comparison, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import { defineScheme } from '../../src/scheme/defineScheme.ts'
import type { Measure } from '../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

const cite = 'p'

/** One fact of every shape that a measure can look at. */
export const facts = {
  score: { kind: 'number', min: '-2', max: '3', cite },
  extra: { kind: 'number', min: '0', cite },
  visits: { kind: 'count', min: '0', max: '3', cite },
  items: {
    kind: 'group',
    cite,
    fields: {
      met: { kind: 'flag' },
      chosen: { kind: 'flag', presumed: false },
      weight: { kind: 'number', min: '-1', max: '4' },
    },
    rows: {
      a: { domain: 'environment', tags: ['core'] },
      b: { domain: 'social', tags: ['core'] },
      c: { domain: 'social' },
    },
  },
  scores: {
    kind: 'group',
    cite,
    fields: {
      points: { kind: 'number', min: '0', max: { field: 'max' } },
      max: { kind: 'number', above: '0', max: '10' },
    },
    rows: { e: {}, s: {} },
  },
  initiatives: {
    kind: 'list',
    cite,
    maxRecords: 3,
    fields: {
      joint: { kind: 'flag' },
      rank: { kind: 'choice', options: ['main', 'side'] },
      base: { kind: 'number', min: '0', max: '5' },
    },
    limits: [{ where: { rank: 'side' }, field: 'base', max: '2', cite }],
  },
} as const satisfies Scheme['facts']

/** A scheme of these parts over some facts; one tier that everybody earns, unless it has tiers of its own. */
export function schemeOf(parts: Pick<Scheme, 'facts'> & Partial<Scheme>): Scheme {
  return defineScheme({
    id: 'any',
    edition: '1',
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    tiers: [{ id: 'certified', when: { kind: 'all', of: [] }, cite }],
    ...parts,
  })
}

export const anyComparison = fc.constantFrom<Comparison>('atLeast', 'moreThan', 'atMost', 'lessThan', 'equal')
const anyHalf = fc.integer({ min: -4, max: 10 }).map((n) => `${n / 2}`)

/** Conditions on rows, made of some leaves. */
function anyWhere(...leaves: readonly RowCondition[]): fc.Arbitrary<RowCondition> {
  const { where } = fc.letrec<{ where: RowCondition; leaf: RowCondition; node: RowCondition }>((tie) => ({
    leaf: fc.constantFrom(...leaves),
    node: fc.oneof(
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('where'), { maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), of: tie('where') }),
    ),
    where: fc.oneof({ maxDepth: 2, depthSize: 'small' }, tie('leaf'), tie('node')),
  }))
  return where
}

const inItems = anyWhere(
  { kind: 'field', field: 'met', is: true },
  { kind: 'field', field: 'met', is: false },
  { kind: 'field', field: 'chosen', is: true },
  { kind: 'amount', field: 'weight', is: 'atLeast', value: '1.5' },
  { kind: 'amount', field: 'weight', is: 'equal', value: '4' },
  { kind: 'amount', field: 'weight', is: 'lessThan', value: '-1' },
  { kind: 'tagged', tag: 'core' },
  { kind: 'domain', domain: 'social' },
)
const inInitiatives = anyWhere(
  { kind: 'field', field: 'joint', is: true },
  { kind: 'field', field: 'rank', is: 'main' },
  { kind: 'field', field: 'rank', is: ['main', 'side'] },
  { kind: 'amount', field: 'base', is: 'moreThan', value: '2' },
  { kind: 'amount', field: 'base', is: 'atMost', value: '2' },
)
const inScores = anyWhere({ kind: 'amount', field: 'points', is: 'atLeast', value: '3' })

const fact = (id: keyof typeof facts): Measure => ({ kind: 'fact', fact: id })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const anyLeaf: fc.Arbitrary<Measure> = fc.oneof(
  fc.constantFrom(fact('score'), fact('extra'), fact('visits')),
  anyHalf.map((value): Measure => ({ kind: 'literal', value })),
  inItems.map((where): Measure => ({ kind: 'count', in: 'items', where })),
  inInitiatives.map((where): Measure => ({ kind: 'count', in: 'initiatives', where })),
  maybe(inItems).map((where): Measure => ({ kind: 'sum', in: 'items', field: 'weight', where })),
  maybe(inInitiatives).map((where): Measure => ({ kind: 'sum', in: 'initiatives', field: 'base', where })),
  fc
    .tuple(fc.constantFrom('points', 'max'), maybe(inScores))
    .map(([field, where]): Measure => ({ kind: 'sum', in: 'scores', field, where })),
  fc
    .constantFrom('overall' as const, 'lowest' as const, { row: 'e' })
    .map((take): Measure => ({ kind: 'rate', in: 'scores', points: 'points', max: 'max', take })),
)

/** Measures that are above zero whatever the facts. */
const anyDivisor: fc.Arbitrary<Measure> = fc.constantFrom<Measure>(
  { kind: 'literal', value: '3' },
  { kind: 'add', of: [{ kind: 'literal', value: '1' }, fact('visits')] },
  { kind: 'add', of: [{ kind: 'literal', value: '0.5' }, fact('extra')] },
  { kind: 'sum', in: 'scores', field: 'max' },
)

/** Measures over {@link facts}, in which a fact may stand more than once. */
export const anyMeasure: fc.Arbitrary<Measure> = fc.letrec<{
  measure: Measure
  leaf: Measure
  node: Measure
}>((tie) => ({
  leaf: anyLeaf,
  node: fc.oneof(
    fc.record({
      kind: fc.constantFrom('add' as const, 'least' as const, 'greatest' as const),
      of: fc.array(tie('measure'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('times' as const),
      of: tie('measure'),
      by: fc.constantFrom('-2', '0', '0.5', '2/3', '50%', '3'),
    }),
    fc.record({ kind: fc.constant('cap' as const), of: tie('measure'), at: anyHalf }),
    fc.record({ kind: fc.constant('ratio' as const), of: tie('measure'), to: anyDivisor }),
  ),
  measure: fc.oneof({ maxDepth: 3, depthSize: 'small' }, tie('leaf'), tie('node')),
})).measure
