import { describe, expect, test } from 'vitest'
import { factAt } from '../../../examples/playground/src/facts/factAt.ts'
import { withoutSensitive } from '../../../examples/playground/src/facts/sensitiveFacts.ts'
import { withFact } from '../../../examples/playground/src/facts/withFact.ts'
import { withoutPresumed } from '../../../examples/playground/src/facts/withoutPresumed.ts'
import { okinawaSdgs20230731, schemes, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import { parseFacts } from '../../../src/index.ts'

describe('withFact()', () => {
  test.each([
    [{}, ['points'], '61', { points: '61' }],
    [{ points: '61' }, ['points'], undefined, {}],
    [{}, ['items', 'a', 'met'], true, { items: { a: { met: true } } }],
    [{ items: { a: { met: true } } }, ['items', 'a', 'met'], undefined, {}],
    [
      { items: { a: { met: true }, b: { met: false } } },
      ['items', 'a', 'met'],
      undefined,
      { items: { b: { met: false } } },
    ],
    [{ list: [{}, { x: '1' }] }, ['list', 0, 'x'], '2', { list: [{ x: '2' }, { x: '1' }] }],
    [{ list: [{ x: '2' }] }, ['list', 0, 'x'], undefined, { list: [{}] }],
    [{ list: [{}] }, ['list'], [], { list: [] }],
  ] as const)('sets %j at %j to %j', (facts, path, value, expected) => {
    const before = structuredClone(facts)
    expect(withFact(facts, path, value)).toEqual(expected)
    expect(facts).toEqual(before)
  })
})

describe('factAt()', () => {
  test.each([
    [['items', 'a', 'met'], false],
    [['items', 'b', 'met'], undefined],
    [['list', 0, 'x'], '1'],
    [['list', 1, 'x'], undefined],
    [['constructor'], undefined],
    [['none'], undefined],
  ] as const)('reads %j as %j', (path, expected) => {
    expect(factAt({ items: { a: { met: false } }, list: [{ x: '1' }], none: null }, path)).toBe(expected)
  })
})

describe('withoutPresumed()', () => {
  test('takes away what silence says anyway, and nothing else', () => {
    const given = {
      items: { 'OK-L-1': { chosen: true, met: true }, 'OK-S-1': { met: false } },
      initiatives: [{ category: 'economy', optional: false, base: '20' }],
    }
    const read = parseFacts(okinawaSdgs20230731, given)
    if (!read.ok) throw new Error(read.issues[0].message)
    expect(read.value.data.items).toHaveProperty('OK-S-1.chosen', false)
    expect(withoutPresumed(okinawaSdgs20230731, read.value.data)).toEqual({
      items: given.items,
      initiatives: [{ category: 'economy', base: '20' }],
    })
  })

  test.each(schemes)('of $id@$edition reads as the same facts again', (scheme) => {
    const read = parseFacts(scheme, {})
    if (!read.ok) throw new Error(read.issues[0].message)
    expect(withoutPresumed(scheme, read.value.data)).toEqual({})
  })
})

describe('withoutSensitive()', () => {
  test('leaves out what the scheme declares sensitive', () => {
    const facts = { points: '61', cityTaxArrears: false, organisedCrime: {}, dispositions: [] }
    expect(withoutSensitive(yokohamaYSdgs20240401, facts)).toEqual({ points: '61' })
  })
})
