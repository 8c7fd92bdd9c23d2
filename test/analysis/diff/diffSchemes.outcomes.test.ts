import { describe, expect, test } from 'vitest'
import { diffSchemes, type SchemeDiff } from '../../../src/analysis/index.ts'
import type { Condition, Scheme } from '../../../src/index.ts'

const cite = 'p'
type Compare = Extract<Condition, { kind: 'compare' }>
const compare = (measure: string, is: Compare['is'], value: Compare['value']): Condition => ({
  kind: 'compare',
  measure,
  is,
  value,
})
const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
const isSet = (fact: string, is: boolean | string = true): Condition => ({ kind: 'fact', fact, is })
const count = { kind: 'count', min: '0', max: '9', cite } as const
const given = (fact: string) => ({ value: { kind: 'fact', fact } }) as const
const gold = (when: Condition) => [{ id: 'gold', cite, when }]

function edition(name: string, parts: Partial<Scheme>): Scheme {
  return {
    id: 'city',
    edition: name,
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: { points: count },
    measures: { points: given('points') },
    tiers: gold(compare('points', 'atLeast', '5')),
    ...parts,
  }
}
type Origins = NonNullable<Scheme['predecessor']>['facts']
const from = (facts: Origins): Partial<Scheme> => ({ predecessor: { edition: '1', facts } })

/** Who would fare differently, line by line. */
function linesOf({ outcomes }: SchemeDiff): readonly string[] {
  if (outcomes.comparison !== 'made') return [outcomes.because]
  const { through, free, changes } = outcomes
  return [
    `${through}, free: ${free.join(', ') || '–'}`,
    ...changes.flatMap((change) => {
      const { reading } = change
      const under = reading ? ` (${reading.of}: ${reading.id} = ${reading.alternative})` : ''
      const head = `${change.from} > ${change.to} ${change.kind}${under}`
      if (change.kind !== 'possible') return [head]
      const { facts, parameters, figures } = change.witness
      return [
        head,
        `  a ${JSON.stringify(facts.a)} ${JSON.stringify(parameters.a)}`,
        `  b ${JSON.stringify(facts.b)} ${JSON.stringify(parameters.b)}`,
        ...figures.map(
          ({ measure, a, b }) => `  ${measure.a ?? '–'}/${measure.b ?? '–'}: ${a ?? '–'}/${b ?? '–'}`,
        ),
      ]
    }),
  ]
}

const shared = { alternatives: ['one', 'other'], default: 'one' }
const byReading = (one: Condition, other: Condition): Condition => ({
  kind: 'byReading',
  reading: 'r',
  cases: { one, other },
})
const rows = {
  kind: 'group',
  cite,
  fields: { met: { kind: 'flag' }, note: { kind: 'text' } },
  rows: { x: {}, y: {}, z: {} },
} as const
const fewer = { kind: 'group', cite, fields: { met: { kind: 'flag' } }, rows: { x: {}, y: {} } } as const
const list = {
  kind: 'list',
  cite,
  maxRecords: 3,
  fields: { met: { kind: 'flag' }, note: { kind: 'text' } },
} as const
const shorter = { kind: 'list', cite, maxRecords: 3, fields: { met: { kind: 'flag' } } } as const
const counted = (table: string) =>
  ({ value: { kind: 'count', in: table, where: { kind: 'field', field: 'met', is: true } } }) as const

describe('diffSchemes() finds who would fare differently', () => {
  test.each<[string, Scheme, Scheme, readonly string[]]>([
    [
      'where a fact has another name',
      edition('1', {}),
      edition('2', {
        facts: { score: count },
        measures: { score: given('score') },
        tiers: gold(compare('score', 'atLeast', '4')),
        ...from({ score: { fact: 'points' } }),
      }),
      [
        'predecessor, free: –',
        'gold > null impossible',
        'null > gold possible',
        '  a {"points":"4"} {}',
        '  b {"score":"4"} {}',
        '  points/score: 4/4',
      ],
    ],
    [
      'where a fact is computed from others',
      edition('1', {
        facts: { a: count, b: count },
        measures: {
          sum: {
            value: {
              kind: 'add',
              of: [
                { kind: 'fact', fact: 'a' },
                { kind: 'fact', fact: 'b' },
              ],
            },
          },
        },
        tiers: gold(compare('sum', 'atLeast', '7')),
      }),
      edition('2', {
        facts: { total: { kind: 'number', min: '0', max: '10', cite } },
        measures: { total: given('total') },
        tiers: gold(compare('total', 'atLeast', '6')),
        ...from({ total: { measure: { kind: 'cap', of: { kind: 'measure', measure: 'sum' }, at: '10' } } }),
      }),
      [
        'predecessor, free: –',
        'gold > null impossible',
        'null > gold possible',
        '  a {"a":"6","b":"0"} {}',
        '  b {"total":"6"} {}',
        '  sum/total: 6/6',
      ],
    ],
    [
      'where a fact may be less than before',
      edition('1', { tiers: gold(compare('points', 'atMost', '8')) }),
      edition('2', {
        facts: { points: { ...count, min: '2', max: '7' } },
        tiers: gold(compare('points', 'atMost', '3')),
        ...from({ points: { fact: 'points' } }),
      }),
      [
        'predecessor, free: –',
        'gold > null possible',
        '  a {"points":"4"} {}',
        '  b {"points":"4"} {}',
        '  points/points: 4/4',
        'null > gold impossible',
      ],
    ],
    [
      'where a table has fewer rows and columns',
      edition('1', {
        facts: { items: rows },
        measures: { met: counted('items') },
        tiers: gold(compare('met', 'atLeast', '2')),
      }),
      edition('2', {
        facts: { items: fewer },
        measures: { met: counted('items') },
        tiers: gold(compare('met', 'atLeast', '1')),
        ...from({ items: { fact: 'items' } }),
      }),
      [
        'predecessor, free: –',
        'gold > null impossible',
        'null > gold possible',
        '  a {"items":{"x":{"met":true},"y":{"met":false},"z":{"met":false}}} {}',
        '  b {"items":{"x":{"met":true},"y":{"met":false}}} {}',
        '  met/met: 1/1',
      ],
    ],
    [
      'where a list has fewer columns',
      edition('1', {
        facts: { acts: list },
        measures: { met: counted('acts') },
        tiers: gold(compare('met', 'atLeast', '2')),
      }),
      edition('2', {
        facts: { acts: shorter },
        measures: { met: counted('acts') },
        tiers: gold(compare('met', 'atLeast', '3')),
        ...from({ acts: { fact: 'acts' } }),
      }),
      [
        'predecessor, free: –',
        'gold > null possible',
        '  a {"acts":[{"met":true},{"met":true}]} {}',
        '  b {"acts":[{"met":true},{"met":true}]} {}',
        '  met/met: 2/2',
        'null > gold impossible',
      ],
    ],
    [
      'where both leave the same number open',
      edition('1', {
        parameters: { floor: { min: '3', max: '3', cite } },
        tiers: gold(compare('points', 'atLeast', { parameter: 'floor' })),
      }),
      edition('2', {
        parameters: { floor: { min: '3', max: '3', cite }, more: { min: '6', max: '6', cite } },
        tiers: gold(compare('points', 'atLeast', { parameter: 'more' })),
        ...from({ points: { fact: 'points' } }),
      }),
      [
        'predecessor, free: –',
        'gold > null possible',
        '  a {"points":"3"} {"floor":"3"}',
        '  b {"points":"3"} {"floor":"3","more":"6"}',
        '  points/points: 3/3',
        'null > gold notDecided',
      ],
    ],
    [
      'where both put the same question',
      edition('1', {
        readings: { r: shared },
        tiers: gold(byReading(compare('points', 'atLeast', '5'), compare('points', 'atLeast', '4'))),
      }),
      edition('2', {
        readings: { r: shared },
        tiers: gold(byReading(compare('points', 'atLeast', '5'), compare('points', 'atLeast', '3'))),
        ...from({ points: { fact: 'points' } }),
      }),
      [
        'predecessor, free: –',
        'gold > null impossible',
        'null > gold impossible',
        'null > gold possible (a: r = other)',
        '  a {"points":"3"} {}',
        '  b {"points":"3"} {}',
        '  points/points: 3/3',
      ],
    ],
    [
      'where both put a question of one name with other answers',
      edition('1', {
        readings: { r: shared },
        tiers: gold(byReading(compare('points', 'atLeast', '5'), compare('points', 'atLeast', '4'))),
      }),
      edition('2', {
        readings: { r: { ...shared, default: 'other' } },
        tiers: gold(byReading(compare('points', 'atLeast', '6'), compare('points', 'atLeast', '5'))),
        ...from({ points: { fact: 'points' } }),
      }),
      [
        'predecessor, free: –',
        'gold > null impossible',
        'null > gold impossible',
        'gold > null possible (a: r = other)',
        '  a {"points":"4"} {}',
        '  b {"points":"4"} {}',
        '  points/points: 4/4',
        'gold > null possible (b: r = one)',
        '  a {"points":"5"} {}',
        '  b {"points":"5"} {}',
        '  points/points: 5/5',
      ],
    ],
    [
      'where what is new may be anything',
      edition('1', {}),
      edition('2', {
        facts: { points: count, fresh: { kind: 'flag', cite } },
        tiers: gold(all(compare('points', 'atLeast', '5'), isSet('fresh'))),
        ...from({ points: { fact: 'points' } }),
      }),
      [
        'predecessor, free: fresh',
        'gold > null possible',
        '  a {"points":"5"} {}',
        '  b {"points":"5","fresh":false} {}',
        '  points/points: 5/5',
        'null > gold impossible',
      ],
    ],
    [
      'where a tier falls away and one is new',
      edition('1', {
        tiers: [
          { id: 'gold', cite, when: compare('points', 'atLeast', '8') },
          { id: 'silver', cite, when: compare('points', 'atLeast', '5') },
        ],
      }),
      edition('2', {
        tiers: [
          { id: 'gold', cite, when: compare('points', 'atLeast', '8') },
          { id: 'bronze', cite, when: compare('points', 'atLeast', '3') },
        ],
        ...from({ points: { fact: 'points' } }),
      }),
      [
        'predecessor, free: –',
        'gold > bronze impossible',
        'gold > null impossible',
        'silver > gold impossible',
        'silver > bronze possible',
        '  a {"points":"5"} {}',
        '  b {"points":"5"} {}',
        '  points/points: 5/5',
        'silver > null impossible',
        'null > gold impossible',
        'null > bronze possible',
        '  a {"points":"3"} {}',
        '  b {"points":"3"} {}',
        '  points/points: 3/3',
      ],
    ],
    [
      'of an amendment by every fact that is still the same',
      edition('1', { facts: { points: count, kind: { kind: 'flag', cite } } }),
      edition('1', {
        facts: { points: count, kind: { kind: 'text', cite } },
        tiers: gold(compare('points', 'atLeast', '6')),
      }),
      [
        'sameEdition, free: –',
        'gold > null possible',
        '  a {"points":"5"} {}',
        '  b {"points":"5"} {}',
        '  points/points: 5/5',
        'null > gold impossible',
      ],
    ],
    ['not where no edition declares the other', edition('1', {}), edition('3', {}), ['noMapping']],
    [
      'not of another scheme',
      edition('1', {}),
      { ...edition('2', from({ points: { fact: 'points' } })), id: 'town' },
      ['noMapping'],
    ],
    [
      'not where nothing on which tiers rest is mapped',
      edition('1', {}),
      edition('2', from({})),
      ['notMapped'],
    ],
  ])('%s', (_, a, b, lines) => {
    expect(linesOf(diffSchemes(a, b))).toEqual(lines)
  })
})
