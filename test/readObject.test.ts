import { describe, expect, test } from 'vitest'
import { issueList } from '../src/issueList.ts'
import { readKnown, readList, readObject } from '../src/readObject.ts'

const throwing = {
  get bad(): never {
    throw new Error('no')
  },
  good: 1,
}
const shut = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('no')
    },
    getPrototypeOf() {
      throw new Error('no')
    },
  },
)
const forbidden = JSON.parse('{ "__proto__": 1, "good": 2 }')
class Applicant {
  readonly good = 3
}
const tagged = { [Symbol.toStringTag]: 'Case', good: 4 }

describe('readObject()', () => {
  const read = (value: unknown) => {
    const list = issueList()
    const found = readObject(value, ['at'], list)
    return [found && Object.fromEntries(found), list.issues.map(({ message }) => message)]
  }
  test.each<[of: string, value: unknown, found: object | undefined, issues: readonly string[]]>([
    ['an object', { a: 1, b: undefined }, { a: 1, b: undefined }, []],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }, []],
    ['an object of a class', new Applicant(), { good: 3 }, []],
    ['a list', [1], undefined, ['at: expected an object, got a list']],
    ['nothing', null, undefined, ['at: expected an object, got null']],
    ['text', 'x', undefined, ['at: expected an object, got "x"']],
    ['a date', new Date(0), undefined, ['at: expected an object, got an object']],
    ['a map', new Map(), undefined, ['at: expected an object, got an object']],
    ['an object that calls itself something', tagged, undefined, ['at: expected an object, got an object']],
    ['a getter that throws', throwing, { good: 1 }, ['at.bad: could not be read: it threw']],
    ['a proxy that throws', shut, {}, ['at: could not be read: it threw']],
    ['a forbidden key', forbidden, { good: 2 }, ['at.__proto__: the key __proto__ is not allowed']],
  ])('%s', (_, value, found, issues) => {
    expect(read(value)).toEqual([found, issues])
  })

  test('stops where the list of issues is full', () => {
    const list = issueList()
    for (let at = 0; at < 101; at++) readObject(5, [at], list)
    expect(list.issues).toHaveLength(101)
    expect(readObject({ a: 1 }, [], list)!.size).toBe(0)
  })
})

describe('readKnown()', () => {
  const indices = new Map([
    ['a', 0],
    ['good', 1],
  ])
  const read = (value: unknown) => {
    const list = issueList()
    return [readKnown(value, indices, ['at'], list), list.issues.map(({ message }) => message)]
  }
  test.each<[of: string, value: unknown, found: readonly unknown[] | undefined, issues: readonly string[]]>([
    ['what is known, in the order of the indices', { good: 2, a: 1 }, [1, 2], []],
    ['what is left out', {}, [undefined, undefined], []],
    ['a list', [], undefined, ['at: expected an object, got a list']],
    [
      'a key that is not known',
      { goood: 1 },
      [undefined, undefined],
      ['at.goood: unknown key "goood"; did you mean good?'],
    ],
    [
      'a key like no other',
      { a: 1, elsewhere: 1 },
      [1, undefined],
      ['at.elsewhere: unknown key "elsewhere"; expected one of a, good'],
    ],
    ['a getter that throws', throwing, [undefined, 1], ['at.bad: could not be read: it threw']],
    ['a proxy that throws', shut, [undefined, undefined], ['at: could not be read: it threw']],
    ['a forbidden key', forbidden, [undefined, 2], ['at.__proto__: the key __proto__ is not allowed']],
  ])('%s', (_, value, found, issues) => {
    expect(read(value)).toEqual([found, issues])
  })

  test('names unknown keys after what could not be read, and a hundred of them at the most', () => {
    const list = issueList()
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`other${at}`, at]))
    readKnown({ ...many, ...forbidden, good: 1 }, indices, [], list)
    readKnown(forbidden, indices, [], list)
    expect(list.issues).toHaveLength(101)
    expect(list.issues[0]!.message).toBe('__proto__: the key __proto__ is not allowed')
    expect(list.issues[1]!.message).toBe('other0: unknown key "other0"; expected one of a, good')
    expect(list.issues.at(-1)!.message).toBe('more than 100 issues; the rest are not listed')
    expect(list.full).toBe(true)
    expect(readKnown({ a: 1 }, indices, [], list)).toEqual([undefined, undefined])
  })
})

describe('readList()', () => {
  const read = (value: unknown) => {
    const list = issueList()
    return [readList(value, 2, ['at'], list), list.issues.map(({ message }) => message)]
  }
  const holes = [1, 2]
  Object.defineProperty(holes, 1, {
    get() {
      throw new Error('no')
    },
  })
  const endless = [1]
  endless[Symbol.iterator] = () => ({ next: () => ({ done: false, value: 0 }) }) as never
  test.each<[of: string, value: unknown, found: readonly unknown[] | undefined, issues: readonly string[]]>([
    ['as many as may be', [1, 2], [1, 2], []],
    ['one more', [1, 2, 3], undefined, ['at: has 3 entries; at most 2 are allowed']],
    ['none', [], [], []],
    ['what is no list', { length: 1 }, undefined, ['at: expected a list, got an object']],
    ['an entry that throws', holes, undefined, ['at: could not be read: it threw']],
    ['a list with an iterator of its own', endless, [1], []],
  ])('%s', (_, value, found, issues) => {
    expect(read(value)).toEqual([found, issues])
  })
})
