import { describe, expect, test } from 'vitest'
import { issueList } from '../../src/issueList.ts'
import { copyPlain, tooLarge } from '../../src/scheme/copyPlain.ts'

function copied(data: unknown, whenTooLarge?: typeof tooLarge) {
  const list = issueList()
  const copy = copyPlain(data, list, whenTooLarge)
  return { copy, messages: list.issues.map(({ message }) => message) }
}

const lists = (levels: number): unknown => (levels === 0 ? 1 : [lists(levels - 1)])
const ones = (count: number) => new Array<number>(count).fill(1)

describe('copyPlain()', () => {
  test.each<[string, unknown, unknown]>([
    ['a text', 'a', 'a'],
    ['null', null, null],
    ['undefined', undefined, undefined],
    ['an empty list', [], []],
    [
      'members in their order',
      { b: 1, a: [true, { c: null }], '1': 'x' },
      { '1': 'x', b: 1, a: [true, { c: null }] },
    ],
    ['entries that are undefined', [undefined, 1], [undefined, 1]],
  ])('copies %s', (_, data, expected) => {
    const { copy, messages } = copied(data)
    expect(copy).toStrictEqual(expected)
    expect(JSON.stringify(copy)).toBe(JSON.stringify(expected))
    expect(messages).toEqual([])
  })

  test('leaves out members that are undefined', () => {
    expect(copied({ a: undefined, b: { c: undefined } }).copy).toStrictEqual({ b: {} })
  })

  test('copies each list and object anew', () => {
    const shared = { a: [1] }
    const { copy } = copied([shared, shared]) as { copy: [typeof shared, typeof shared] }
    expect(copy).toEqual([shared, shared])
    expect(copy[0]).not.toBe(shared)
    expect(copy[0]).not.toBe(copy[1])
    expect(copy[0].a).not.toBe(shared.a)
  })

  test('puts a function that does nothing in place of any other', () => {
    const fails = () => {
      throw new Error('no')
    }
    const { copy, messages } = copied({ run: new Proxy(fails, { get: fails, getPrototypeOf: fails }) })
    expect(messages).toEqual([])
    expect((copy as { run: () => unknown }).run()).toBeUndefined()
  })

  test('tells what is nested deeper than 64 levels', () => {
    expect(copied(lists(64)).messages).toEqual([])
    expect(copied(lists(65)).messages).toEqual([`[0]${'[0]'.repeat(63)}: is nested deeper than 64 levels`])
  })

  test('tells what holds more than 200,000 values, the lists and objects among them', () => {
    expect(copied([ones(100_000), ones(99_997)]).messages).toEqual([])
    expect(copied([ones(100_000), ones(99_998)]).messages).toEqual(['holds more than 200000 values'])
    expect(copied([ones(200_001)]).messages).toEqual(['[0]: has 200001 entries; at most 200000 are allowed'])
  })

  test('tells it of other data in other words', () => {
    expect(copied([ones(199_999)], tooLarge).messages).toEqual(['holds more than 200000 values'])
  })

  test('tells everything that could not be read', () => {
    const unreadable = {
      get a() {
        throw new Error('no')
      },
      b: JSON.parse('{"__proto__":1}'),
      c: [new Map(), 1],
      d: 'x',
    }
    expect(copied(unreadable).messages).toEqual([
      'a: could not be read: it threw',
      'b.__proto__: the key __proto__ is not allowed',
      'c[0]: expected an object, got an object',
    ])
  })

  test('stops once a hundred things and more are told', () => {
    const { messages } = copied(Array.from({ length: 150 }, () => new Map()))
    expect(messages).toHaveLength(101)
    expect(messages.at(-1)).toBe('more than 100 issues; the rest are not listed')
  })
})
