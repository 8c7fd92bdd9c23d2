import { describe, expect, test } from 'vitest'
import { intervalOf, workOf } from '../../../src/logic/run.ts'
import { Op } from '../../../src/logic/small/program.ts'
import { findSmall } from '../../../src/logic/small/smallNode.ts'
import type { RowCondition } from '../../../src/scheme/conditionDefinition.ts'
import { factColumns } from '../../../src/scheme/factColumns.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { exactColumns, runOf, valuesIn } from '../bothWays.ts'
import { expectFound, measured } from './measured.ts'

const cite = 'p'
const fields = {
  p: { kind: 'flag' },
  q: { kind: 'flag' },
  mark: { kind: 'choice', options: ['x', 'y', 'z'] },
  many: { kind: 'choice', options: [...'abcdefghijklmnopq'] },
  amount: { kind: 'number' },
} as const
const facts = {
  free: { kind: 'number', min: '0', max: '4', cite },
  group: {
    kind: 'group',
    cite,
    fields,
    rows: { a: { domain: 'local', tags: ['t'] }, b: { domain: 'social' }, c: { domain: 'local' } },
  },
  records: { kind: 'list', cite, maxRecords: 9, fields },
} as const satisfies Scheme['facts']
const readings = { r: { alternatives: ['x', 'y'], default: 'x' } } as Scheme['readings']

const p: RowCondition = { kind: 'field', field: 'p', is: true }
const q: RowCondition = { kind: 'field', field: 'q', is: true }
const marked = (...is: string[]): RowCondition => ({ kind: 'field', field: 'mark', is })
const tagged: RowCondition = { kind: 'tagged', tag: 't' }
const amount: RowCondition = { kind: 'amount', field: 'amount', is: 'atLeast', value: '1' }
const referred: RowCondition = { kind: 'referred' }
const not = (of: RowCondition): RowCondition => ({ kind: 'not', of })
const all = (...of: RowCondition[]): RowCondition => ({ kind: 'all', of })
const any = (...of: RowCondition[]): RowCondition => ({ kind: 'any', of })
const firstKnown = (...of: RowCondition[]): RowCondition => ({ kind: 'firstKnown', of })
const by = (x: RowCondition, y: RowCondition): RowCondition => ({
  kind: 'byReading',
  reading: 'r',
  cases: { x, y },
})
const count = (where: RowCondition, table: 'group' | 'records' = 'group'): Measure => ({
  kind: 'count',
  in: table,
  where,
})
const add = (...of: Measure[]): Measure => ({ kind: 'add', of })

/** What the steps of a measure do, in their order. */
function stepsOf(value: Measure): readonly string[] {
  const { steps } = measured(facts, value, { readings }).small!.program()
  const names: string[] = []
  for (let step = 0; step < steps.length; step += 3 + operands(steps, step)) names.push(Op[steps[step]!]!)
  return names
}

/** A step that is followed by the next one says how long it is; others are told by what they do. */
function operands(steps: Int32Array, step: number): number {
  const op = steps[step] as Op
  if (op === Op.Choose) return 3
  if (op === Op.First) return 3
  if (op === Op.OrElse) return 3
  if (op === Op.TakeMask) return 2
  return steps[step + 2]! - step - 3
}

describe('as few steps as a condition on rows can be counted with', () => {
  test.each<[of: string, RowCondition, steps: string]>([
    ['a flag', p, 'CountAll'],
    ['a flag that is not', { kind: 'field', field: 'p', is: false }, 'CountAll'],
    ['the opposite of a flag', not(p), 'CountAll'],
    ['a value of a choice', { kind: 'field', field: 'mark', is: 'x' }, 'CountAll'],
    ['a value of a choice among one', marked('y'), 'CountAll'],
    ['several values of a choice', marked('x', 'y'), 'Any CountMask'],
    ['a value beside one that there is not', marked('x', 'w'), 'CountAll'],
    ['a value that there is not', marked('w'), 'EachRow CountMask'],
    ['a value of a choice among many', { kind: 'field', field: 'many', is: 'b' }, 'EachRow CountMask'],
    ['an amount', amount, 'EachRow CountMask'],
    ['a tag', tagged, 'CountAll'],
    ['no tag', not(tagged), 'CountAll'],
    ['a domain', { kind: 'domain', domain: 'local' }, 'CountAll'],
    ['all of one', all(any(p, q)), 'Any CountMask'],
    ['any of one', any(p), 'CountAll'],
    [
      'what is found before readings differ',
      all(any(p, q), by(any(p, q), q)),
      'Any First Choose TakeMask All TakeMask CountAll',
    ],
    ['all of nothing', all(), 'CountAll'],
    ['any of nothing', any(), 'CountAll'],
    ['both of two', all(p, q), 'CountAll'],
    ['either of two', any(p, q), 'Any CountMask'],
    ['all of all', all(all(p, tagged), all(q, not(tagged))), 'CountAll'],
    ['all of all and another', all(all(p, any(p, q)), q), 'Any CountAll'],
    ['any of all', any(all(p, q), tagged), 'All Any CountMask'],
    ['not all', not(all(p, q)), 'All Not CountMask'],
    ['what a person finds', referred, 'Referred CountMask'],
    ['the first known', firstKnown(p, q), 'First All OrElse All OrElse Done CountMask'],
    ['the first known of nothing', firstKnown(), 'First Done CountMask'],
    ['one or the other by reading', by(p, any(p, q)), 'First Choose All TakeMask Any TakeMask CountMask'],
    [
      'what the first of several has found',
      all(firstKnown(any(p, q), p), any(p, q)),
      'First Any OrElse All OrElse Done CountAll',
    ],
    [
      'what the second of several may have found',
      all(firstKnown(p, any(p, q)), any(p, q)),
      'First All OrElse Any OrElse Done Any CountAll',
    ],
  ])('%s', (_, where, steps) => {
    expect(stepsOf(count(where)).join(' ')).toBe(steps)
  })
})

test('conditions that are not written alike are not the same', () => {
  const group = {
    a: { p: true, q: false, mark: 'x', amount: '1' },
    b: { p: false, q: true, mark: 'y', amount: '0' },
    c: { q: true, mark: 'y', amount: '2' },
  }
  const found = (...of: RowCondition[]) => {
    // Each condition counts in a digit of its own.
    const value = add(
      ...of.map((where, at): Measure => ({ kind: 'times', of: count(where), by: `${10 ** at}` })),
    )
    const both = measured(facts, value, { readings })
    expect(both.inSmall({ group })).toEqual(both.inExact({ group }))
    return both.inSmall({ group })
  }
  expect(found(firstKnown(p, q), firstKnown(q, p))).toEqual([22, 22, 0])
  expect(found(firstKnown(p, q), firstKnown(not(q), p))).toEqual([12, 12, 0])
  expect(found(firstKnown(p, amount), firstKnown(amount, q), firstKnown(p, q))).toEqual([222, 222, 0])
  expect(found(firstKnown(p, not(amount)), firstKnown(not(q), p))).toEqual([11, 11, 0])
  expect(found(by(amount, q), by(q, p), by(not(amount), p))).toEqual([122, 122, 0])
  expect(found(all(any(p, amount), any(q, amount)), all(any(p, q), any(p, marked('x'))))).toEqual([12, 22, 1])
  expect(found(not(any(p, q)), not(any(p, amount)), not(all(p, q)))).toEqual([210, 310, 1])
  expect(found(any(p, amount), any(p, q), any(p, tagged), any(q, tagged))).toEqual([3132, 3232, 1])
  expect(found(marked('x', 'z'), marked('y', 'z'), amount, not(amount))).toEqual([1221, 1221, 0])
})

test('all of all asks for the rows of both', () => {
  const row = { p: true, q: true }
  const of = measured(facts, count(all(all(tagged, p), q)))
  expectFound(of, { group: { a: row, b: row, c: row } }, [1, 1, 0])
})

describe('a reading is noted only where it is followed', () => {
  const noted = (value: Measure, data: object, bounds: object = {}) => {
    const { plan } = measured(facts, value, { ...bounds, readings })
    const node = plan.measures.get('m')!
    return [factColumns, exactColumns].map((columns) => {
      const values = valuesIn(plan.scheme, data)
      const run = runOf(
        plan,
        values,
        columns === factColumns ? factColumns(plan.facts, values) : exactColumns(plan),
      )
      workOf(run)
      if (columns === factColumns) findSmall(run, node.small!)
      else intervalOf(run, node)
      return run.readingsUsed[0] ?? false
    })
  }
  const row = { p: true, q: true }
  const full = { group: { a: row, b: row, c: row } }
  test('not of what comes after what is known first', () => {
    const where = firstKnown(p, by(q, amount))
    expect(noted(count(where), full)).toEqual([false, false])
    expect(noted(count(where), { group: { ...full.group, c: { q: true } } })).toEqual([true, true])
    expect(
      noted(count(firstKnown(p, q, by(q, amount))), { group: { a: row, b: row, c: { q: true } } }),
    ).toEqual([false, false])
  })
  test('not of a bound of what is settled', () => {
    const max = { kind: 'byReading', reading: 'r', cases: { x: '1', y: '2' } } as const
    expect(noted({ kind: 'fact', fact: 'free' }, { free: '3' }, { max })).toEqual([false, false])
    expect(noted({ kind: 'fact', fact: 'free' }, {}, { max })).toEqual([true, true])
  })
  test('not of a list that is not known', () => {
    expect(noted(count(by(p, q), 'records'), {})).toEqual([false, false])
    expect(noted(count(any(p, by(q, amount)), 'records'), {})).toEqual([false, false])
  })
})
