import { describe, expect, test } from 'vitest'
import type { Condition, Measure, RowCondition } from '../../../src/index.ts'
import { besideMoment } from '../../../src/testing/boundaries/dayPairs.ts'
import { directFacts } from '../../../src/testing/boundaries/directFacts.ts'
import { readingsOf } from '../../../src/testing/boundaries/readingsOf.ts'
import {
  alternatives,
  conditionsOf,
  elementsOf,
  rowThresholds,
} from '../../../src/testing/boundaries/thresholds.ts'
import { unitOf } from '../../../src/testing/boundaries/unitOf.ts'
import { ratio, textOf } from '../../../src/testing/naive/ratio.ts'
import { definition, linesOf } from './smallCases.ts'

const cite = 'p'
const always: Condition = { kind: 'all', of: [] }
const scheme = definition({
  facts: {
    n: { kind: 'count', min: '3', cite },
    half: { kind: 'number', step: '0.5', cite },
    third: { kind: 'number', step: '0.75', cite },
    free: { kind: 'number', max: '9', cite },
    m: { kind: 'count', cite },
    yes: { kind: 'flag', cite },
    table: {
      kind: 'group',
      cite,
      rows: { x: {} },
      fields: { points: { kind: 'number', step: '0.2' }, max: { kind: 'number' } },
    },
  },
  measures: { named: { value: { kind: 'fact', fact: 'half' } } },
  readings: {
    r: { alternatives: ['one', 'two'], default: 'one' },
    s: { alternatives: ['a', 'b'], default: 'a' },
  },
})
const fact = (id: string): Measure => ({ kind: 'fact', fact: id })
const literal = (value: string): Measure => ({ kind: 'literal', value })

describe('unitOf()', () => {
  test.each<[string, Measure, string]>([
    ['a count', fact('n'), '1'],
    ['a number of a step', fact('half'), '0.5'],
    ['a number without one', fact('free'), '0.001'],
    ['a literal', literal('-2.5'), '2.5'],
    ['nought', literal('0'), '0.001'],
    ['a named measure', { kind: 'measure', measure: 'named' }, '0.5'],
    ['a sum', { kind: 'add', of: [fact('half'), fact('third')] }, '0.25'],
    ['a sum with any number', { kind: 'add', of: [fact('half'), fact('free')] }, '0.001'],
    ['a sum of noughts', { kind: 'add', of: [literal('0'), literal('0')] }, '0.001'],
    ['the least', { kind: 'least', of: [fact('n'), fact('half')] }, '0.5'],
    ['the greatest', { kind: 'greatest', of: [fact('n'), fact('third')] }, '0.25'],
    ['a multiple', { kind: 'times', of: fact('half'), by: '-3' }, '1.5'],
    ['a multiple of any number', { kind: 'times', of: fact('free'), by: '3' }, '0.001'],
    ['a cap', { kind: 'cap', of: fact('n'), at: '2.5' }, '0.5'],
    ['what lies between', { kind: 'between', low: fact('n'), high: fact('third') }, '0.25'],
    [
      'measures by reading',
      { kind: 'byReading', reading: 'r', cases: { one: fact('n'), two: fact('half') } },
      '0.5',
    ],
    ['how many rows', { kind: 'count', in: 'table', where: { kind: 'referred' } }, '1'],
    ['a sum over rows', { kind: 'sum', in: 'table', field: 'points' }, '0.2'],
    ['a ratio', { kind: 'ratio', of: fact('n'), to: fact('m') }, '0.001'],
    ['a rate', { kind: 'rate', in: 'table', points: 'points', max: 'max', take: 'overall' }, '0.001'],
  ])('of %s', (_, measure, expected) => {
    expect(textOf(unitOf(scheme, measure, ratio('0.001')))).toBe(expected)
  })
})

describe('directFacts()', () => {
  const quotient = (of: Measure, to: Measure): Measure => ({ kind: 'ratio', of, to })
  test.each<[string, Measure, string, object | undefined]>([
    ['of a fact', fact('n'), '3', { n: '3' }],
    ['of a fact below its least value', fact('n'), '2', undefined],
    ['of a number that no decimal is', fact('free'), '2/3', undefined],
    ['of a named measure', { kind: 'measure', measure: 'named' }, '1.5', { half: '1.5' }],
    ['of a quotient in lowest terms', quotient(fact('n'), fact('m')), '0.75', { n: '3', m: '4' }],
    ['of a quotient made larger', quotient(fact('n'), fact('m')), '0.5', { n: '10', m: '20' }],
    ['of a quotient that twice is enough for', quotient(fact('n'), fact('m')), '2/3', { n: '4', m: '6' }],
    ['of no quotient of what cannot be so large', quotient(fact('m'), fact('free')), '0.1', undefined],
    ['of no quotient of one fact', quotient(fact('n'), fact('n')), '3', undefined],
    ['of no quotient of anything else', quotient(literal('3'), fact('m')), '3', undefined],
    ['of no quotient by anything else', quotient(fact('n'), literal('1')), '3', undefined],
    ['of no other measure', { kind: 'add', of: [fact('n')] }, '3', undefined],
  ])('%s', (_, measure, value, expected) => {
    expect(directFacts(scheme, measure, ratio(value))).toEqual(expected)
  })
})

describe('readingsOf()', () => {
  const by = (reading: string, of: unknown) => ({ kind: 'byReading', reading, cases: { x: of } })
  test.each<[string, unknown, readonly object[]]>([
    ['nothing', undefined, [{}]],
    ['a text', 'byReading', [{}]],
    ['what does not differ', { kind: 'period', reading: 'r' }, [{}]],
    ['one', [null, { of: by('r', 1) }], [{ r: 'one' }, { r: 'two' }]],
    [
      'one within another',
      by('r', by('s', by('r', 1))),
      [
        { r: 'one', s: 'a' },
        { r: 'one', s: 'b' },
        { r: 'two', s: 'a' },
        { r: 'two', s: 'b' },
      ],
    ],
  ])('of %s', (_, part, expected) => {
    expect(readingsOf(scheme, part)).toEqual(expected)
  })

  test('alternatives() are those that a reading on the way leaves open', () => {
    const node = { reading: 'r', cases: { one: 1, two: 2 } }
    expect(alternatives({}, node)).toEqual([
      { alternative: 'one', of: 1, readings: { r: 'one' } },
      { alternative: 'two', of: 2, readings: { r: 'two' } },
    ])
    expect(alternatives({ s: 'a', r: 'two' }, node)).toEqual([
      { alternative: 'two', of: 2, readings: { s: 'a', r: 'two' } },
    ])
  })
})

describe('elementsOf() and conditionsOf()', () => {
  const ruled = (id: string) => ({ id, when: always, cite })
  const full = definition({
    requirements: [
      { ...ruled('a'), stage: 'reception' },
      { ...ruled('b'), stage: 'reception', at: ['renewal', 'holding'] },
      { ...ruled('c'), stage: 'reception', at: ['application', 'decision'] },
    ],
    exclusions: [{ ...ruled('d'), at: ['holding'] }],
    tiers: [ruled('e')],
    referrals: [{ ...ruled('f'), to: 'panel' }],
    lifecycle: { revocation: { by: 'mayor', grounds: [{ id: 'none', cite }, ruled('g')], cite } },
    benefits: [
      { id: 'none', kind: 'mark', cite },
      { ...ruled('h'), kind: 'mark' },
    ],
    transitions: [
      { id: 'none', decided: {}, cite },
      { ...ruled('i'), decided: {} },
    ],
  })

  test('are of every kind that asks something, at the first moment that is no decision', () => {
    const of = (kind: string, id: string, more = {}) => ({ kind, id, when: always, cite, ...more })
    expect(elementsOf(full)).toEqual([
      of('requirement', 'a'),
      of('requirement', 'b', { at: 'renewal' }),
      of('requirement', 'c'),
      of('exclusion', 'd', { at: 'holding' }),
      of('tier', 'e'),
      of('referral', 'f'),
      of('ground', 'g'),
      of('benefit', 'h'),
      of('transition', 'i'),
    ])
    expect(elementsOf(full)[0]).not.toHaveProperty('at')
  })

  test('stand in the lists of their kind', () => {
    expect(conditionsOf(full).map(({ path }) => path.join('.'))).toEqual([
      'requirements.a.when',
      'requirements.b.when',
      'requirements.c.when',
      'exclusions.d.when',
      'tiers.e.when',
      'referrals.f.when',
      'grounds.g.when',
      'benefits.h.when',
      'transitions.i.when',
    ])
  })

  test('are found within others, with the provision cited last on the way', () => {
    const yes = (of?: string): Condition => ({ kind: 'fact', fact: 'yes', is: true, cite: of })
    const when: Condition = {
      kind: 'any',
      of: [
        { kind: 'atLeast', n: 1, of: [yes('q')] },
        { kind: 'exactly', n: 1, of: [yes()] },
        { kind: 'not', of: { kind: 'all', of: [yes()] } },
        { kind: 'byReading', reading: 'r', cases: { one: yes(), two: yes('q') } },
      ],
    }
    const found = conditionsOf(definition({ tiers: [{ id: 'e', when, cite: ['p', 'q'] }] }))
    expect(found.map(({ path, cite: of, readings }) => [path.join('.'), of, readings])).toEqual([
      ['tiers.e.when', ['p', 'q'], {}],
      ['tiers.e.when.of.0', ['p', 'q'], {}],
      ['tiers.e.when.of.0.of.0', 'q', {}],
      ['tiers.e.when.of.1', ['p', 'q'], {}],
      ['tiers.e.when.of.1.of.0', ['p', 'q'], {}],
      ['tiers.e.when.of.2', ['p', 'q'], {}],
      ['tiers.e.when.of.2.of.0', ['p', 'q'], {}],
      ['tiers.e.when.of.2.of.0.of.0', ['p', 'q'], {}],
      ['tiers.e.when.of.3.cases.one', ['p', 'q'], { r: 'one' }],
      ['tiers.e.when.of.3.cases.two', 'q', { r: 'two' }],
    ])
  })
})

describe('rowThresholds()', () => {
  const amount: RowCondition = { kind: 'amount', field: 'points', is: 'atLeast', value: '3' }
  const other: RowCondition = { kind: 'field', field: 'met', is: true }
  const yes: RowCondition = { kind: 'all', of: [] }

  test.each<[string, RowCondition, string, RowCondition]>([
    ['by itself', amount, 'where', yes],
    ['in all', { kind: 'all', of: [other, amount] }, 'where.of.1', { kind: 'all', of: [other, yes] }],
    ['in any', { kind: 'any', of: [amount, other] }, 'where.of.0', { kind: 'any', of: [yes, other] }],
    [
      'in the first that is known',
      { kind: 'firstKnown', of: [other, amount] },
      'where.of.1',
      { kind: 'firstKnown', of: [other, yes] },
    ],
    ['in not', { kind: 'not', of: amount }, 'where.of', { kind: 'not', of: yes }],
    [
      'by reading',
      { kind: 'byReading', reading: 'r', cases: { one: other, two: amount } },
      'where.cases.two',
      yes,
    ],
  ])('finds a number %s, and fixes it', (_, condition, path, fixed) => {
    const found = rowThresholds(condition, ['where'], {})
    expect(found.map((of) => of.path.join('.'))).toEqual([path])
    expect(found[0]!.fixed(true)).toEqual(fixed)
    expect(JSON.stringify(found[0]!.fixed(false))).toBe(
      JSON.stringify(fixed).replace('{"kind":"all","of":[]}', '{"kind":"any","of":[]}'),
    )
  })

  test('finds nothing in what holds no number', () => {
    expect(rowThresholds(other, [], {})).toEqual([])
  })
})

test.each([
  ['2026-03-01T00:00', 'minute', '2026-02-28T23:59', '2026-03-01T00:01'],
  ['2026-03-01T00:01', 'minute', '2026-03-01T00:00', '2026-03-01T00:02'],
  ['2026-03-01T00:00:30', 'minute', '2026-02-28T23:59:30', '2026-03-01T00:01:30'],
  ['2026-02-28T23:59', 'minute', '2026-02-28T23:58', '2026-03-01T00:00'],
  ['2026-02-28T23:59', 'second', '2026-02-28T23:58:59', '2026-02-28T23:59:01'],
  ['2026-03-01T00:00:01', 'second', '2026-03-01T00:00:00', '2026-03-01T00:00:02'],
  ['2026-03-01', 'day', '2026-02-28', '2026-03-02'],
] as const)('beside %s by a %s lie %s and %s', (at, unit, below, above) => {
  expect(besideMoment(at, unit)).toEqual([
    { side: 'below', value: below },
    { side: 'at', value: at },
    { side: 'above', value: above },
  ])
})

test('reports that follow on each other are counted from the one before, others from the certification', () => {
  const validity = { initial: { kind: 'fixed', until: '2025-02-28', cite } } as const
  const report = {
    id: 'half',
    every: { months: 6 },
    counting: 'firstDayCounted',
    from: { kind: 'byReading', reading: 'r', cases: { one: 'previous', two: 'certification' } },
    cite,
  } as const
  const { readings } = scheme
  const lines = linesOf(definition({ readings: readings!, validity, lifecycle: { reports: [report] } }))
  const last = lines.filter((line) => line.startsWith('report') && line.includes(' is at '))
  // From 29 February 2024, the day counted: to 28 August, and from there to 27 February; or to 28 February at once.
  expect(last.map((line) => line.slice(line.indexOf('(r='), line.indexOf(',due')))).toEqual([
    '(r=one): report 2 after 2024-02-28 is at 2, the last until 2025-02-28 {decidedOn:2024-02-28,readings:{r:one},duty:half,n:2,elapsedOn:2025-02-26',
    '(r=one): report 2 after 2024-02-29 is at 2, the last until 2025-02-28 {decidedOn:2024-02-29,readings:{r:one},duty:half,n:2,elapsedOn:2025-02-27',
    '(r=one): report 2 after 2024-03-01 is at 2, the last until 2025-02-28 {decidedOn:2024-03-01,readings:{r:one},duty:half,n:2,elapsedOn:2025-02-28',
    '(r=two): report 2 after 2024-02-28 is at 2, the last until 2025-02-28 {decidedOn:2024-02-28,readings:{r:two},duty:half,n:2,elapsedOn:2025-02-27',
    '(r=two): report 2 after 2024-02-29 is at 2, the last until 2025-02-28 {decidedOn:2024-02-29,readings:{r:two},duty:half,n:2,elapsedOn:2025-02-28',
    '(r=two): report 2 after 2024-03-01 is at 2, the last until 2025-02-28 {decidedOn:2024-03-01,readings:{r:two},duty:half,n:2,elapsedOn:2025-02-28',
  ])
})
