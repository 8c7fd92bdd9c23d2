import { expect, test } from 'vitest'
import { without } from '../../src/testing/fixtures/fewestFacts.ts'
import { dayAfter, dayBefore } from '../../src/testing/naive/calendar.ts'
import { naiveIssues, naiveRecordIssues } from '../../src/testing/naive/naiveIssues.ts'
import { tableOf } from '../../src/testing/naive/naiveRows.ts'
import { divide, ratio, textOf } from '../../src/testing/naive/ratio.ts'

test.each([
  // Every fourth year but those of a full century, of which every fourth is one again.
  ['2000-02-28', '2000-02-29'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
  ['2100-02-28', '2100-03-01'],
])('the day after %s is %s', (day, next) => {
  expect([dayAfter(day), dayBefore(next)]).toEqual([next, day])
})

test.each([
  ['1', '2', '0.5'],
  ['1', '-2', '-0.5'],
  ['-1', '-2', '0.5'],
  ['-1', '3', '-1/3'],
])('%s by %s is %s', (a, b, quotient) => {
  expect(textOf(divide(ratio(a), ratio(b)))).toBe(quotient)
})

test('naiveIssues() names all that is wrong with a number', () => {
  expect(naiveIssues({ kind: 'count', min: '2' }, '1.5')).toEqual(['number/integer', 'number/below-minimum'])
  expect(naiveIssues({ kind: 'count', min: '2' }, '2')).toEqual([])
})

test('naiveRecordIssues() says what a limit does not allow', () => {
  const table = {
    kind: 'group',
    rows: {},
    fields: { late: { kind: 'flag' }, met: { kind: 'flag' } },
    limits: [{ where: { late: true }, field: 'met', only: [false], cite: 'p' }],
  } as const
  expect(naiveRecordIssues(table, { late: true, met: true })).toEqual(['record/not-allowed'])
  expect(naiveRecordIssues(table, { late: true, met: false })).toEqual([])
  expect(naiveRecordIssues(table, { late: false, met: true })).toEqual([])
})

test('without() takes out one place, and gives back the very same where nothing stands there', () => {
  const facts = { items: { x: { met: true } }, list: [{ a: 1, b: 2 }, { a: 3 }] }
  expect(without(facts, ['list', 0, 'b'])).toEqual({ ...facts, list: [{ a: 1 }, { a: 3 }] })
  expect(without(facts, ['list', 1])).toEqual({ ...facts, list: [{ a: 1, b: 2 }] })
  for (const nowhere of [[], ['none'], ['items', 'y'], ['list', 1, 'b'], ['items', 'x', 'met', 'deeper']]) {
    expect(without(facts, nowhere)).toBe(facts)
  }
})

test('tableOf() throws for a fact that has no rows', () => {
  expect(() => tableOf({ kind: 'flag', cite: 'p' })).toThrow(new TypeError('a flag has no rows'))
})
