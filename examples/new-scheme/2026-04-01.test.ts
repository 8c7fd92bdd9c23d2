import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverage, lintScheme } from 'kijun/analysis'
import { cases } from './2026-04-01.cases.ts'
import { hoshimiSdgs20260401 as scheme } from './2026-04-01.ts'

const provisions = Object.entries(scheme.provisions)

test('every provision is covered', () => {
  const uncovered = coverage(scheme).provisions.filter(({ coveredBy }) => coveredBy.length === 0)
  assert.deepEqual(
    uncovered.map(({ id, cite }) => `${id} (${cite})`),
    [],
  )
})

test('every provision that decides something has a case', () => {
  const deciding = provisions.filter(([, { treatment }]) => treatment !== 'information').map(([id]) => id)
  const without = deciding.filter((id) => !cases.some(({ provision }) => provision === id))
  assert.deepEqual(without, [])
})

test('every case is about a provision', () => {
  const of = cases.map(({ provision }) => provision)
  assert.deepEqual(
    of.filter((id) => !Object.hasOwn(scheme.provisions, id)),
    [],
  )
})

test('lint finds nothing', () => {
  const { findings } = lintScheme(scheme)
  assert.deepEqual(
    findings.map(({ rule, message }) => `${rule}: ${message}`),
    [],
  )
})

test('nothing is left of the skeleton (〓)', () => {
  assert.deepEqual([...unwritten(scheme), ...unwritten(cases, 'cases')], [])
})

/** Where the sign of the skeleton still stands. */
function unwritten(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return value.includes('〓') ? [path] : []
  return Object.entries(value ?? {}).flatMap(([key, of]) =>
    unwritten(of, path === '' ? key : `${path}.${key}`),
  )
}

for (const { provision, says, actual, expected } of cases) {
  test(`${provision}: ${says}`, () => assert.deepEqual(actual(), expected))
}
