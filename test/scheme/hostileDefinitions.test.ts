import { describe, expect, test } from 'vitest'
import { parseScheme } from '../../src/scheme/parseScheme.ts'
import { sampleScheme } from './fixtures.ts'

/** Each of these must come to issues, soon, whatever it does when it is read. */
const hostile: [string, () => unknown, string][] = [
  ['undefined', () => undefined, 'input/missing'],
  ['null', () => null, 'input/type'],
  ['a list', () => [], 'input/type'],
  ['a function', () => () => sampleScheme, 'input/type'],
  ['a symbol', () => Symbol('scheme'), 'input/type'],
  ['a bigint', () => 10n, 'input/type'],
  ['a bigint inside', () => ({ ...sampleScheme, edition: 10n }), 'input/type'],
  ['NaN inside', () => ({ ...sampleScheme, edition: Number.NaN }), 'input/type'],
  ['a cycle', cycle, 'input/too-deep'],
  ['a cycle of lists', cycleOfLists, 'input/too-deep'],
  ['100,000 levels', () => nested(100_000), 'input/too-deep'],
  ['conditions 40 deep', () => withCondition(nestedConditions(40)), 'input/too-deep'],
  ['a million keys', millionKeys, 'definition/shape'],
  ['a million facts', () => ({ ...sampleScheme, facts: millionKeys() }), 'definition/shape'],
  [
    'a list of a million entries',
    () => ({ ...sampleScheme, tiers: new Array(1_000_000).fill(1) }),
    'list/too-many',
  ],
  [
    'a sparse list of four billion',
    () => ({ ...sampleScheme, tiers: new Array(4_294_967_295) }),
    'list/too-many',
  ],
  ['a thousand shared lists', sharedLists, 'definition/shape'],
  ['a __proto__ key', () => JSON.parse('{"__proto__":{"id":"x"},"id":"a"}'), 'key/forbidden'],
  ['a __proto__ key of facts', protoFacts, 'key/forbidden'],
  [
    'a getter that throws',
    () => Object.defineProperty({ ...sampleScheme }, 'id', thrower),
    'input/unreadable',
  ],
  ['a revoked proxy', revoked, 'input/unreadable'],
  ['a revoked proxy of a list', () => ({ ...sampleScheme, tiers: revokedList() }), 'input/unreadable'],
  ['a proxied function', proxiedFunction, 'input/type'],
  ['a proxied function for a list', () => ({ ...sampleScheme, tiers: proxiedFunction() }), 'input/type'],
  ['a proxy that throws', () => new Proxy({}, { ownKeys: fail }), 'input/unreadable'],
  [
    'an id of ten million letters',
    () => ({ ...sampleScheme, id: 'a'.repeat(10_000_000) }),
    'definition/shape',
  ],
  ['a number of ten million digits', () => withBound('1'.repeat(10_000_000)), 'text/too-long'],
  ['a fraction of ten million slashes', () => withBound('/'.repeat(10_000_000)), 'text/too-long'],
  ['words of ten million letters', longWords, 'text/too-long'],
  ['a Map', () => new Map([['id', 'a']]), 'input/type'],
  ['a Date', () => new Date(0), 'input/type'],
  ['50,000 unknown keys', () => ({ ...sampleScheme, words: manyKeys(50_000) }), 'key/unknown'],
]

describe('parseScheme() gives issues, in time, for', () => {
  test.each(hostile)('%s', (_, make, code) => {
    const data = make()
    const start = performance.now()
    const read = parseScheme(data)
    expect(performance.now() - start).toBeLessThan(20_000)
    if (read.ok) throw new Error('it was read')
    expect(read.issues.length).toBeLessThanOrEqual(101)
    expect(read.issues.map((issue) => issue.code)).toContain(code)
    expect(JSON.stringify(read.issues).length).toBeLessThan(1_000_000)
  })

  test('nothing that inherited members could slip in', () => {
    const read = parseScheme(Object.create(sampleScheme))
    expect(read).toMatchObject({ ok: false })
  })

  test('a getter only once', () => {
    let reads = 0
    const data = Object.defineProperty({ ...sampleScheme }, 'edition', {
      enumerable: true,
      get: () => `read-${++reads}`,
    })
    const read = parseScheme(data)
    expect(read.ok && read.value.edition).toBe('read-1')
    expect(reads).toBe(1)
  })
})

const fail = () => {
  throw new Error('no')
}
const thrower = { enumerable: true, get: fail }

function cycle(): unknown {
  const data: { [key: string]: unknown } = { ...sampleScheme }
  data['facts'] = data
  return data
}

function cycleOfLists(): unknown {
  const list: unknown[] = []
  list.push(list, list)
  return { ...sampleScheme, tiers: list }
}

function nested(levels: number): unknown {
  let data: unknown = 1
  for (let level = 0; level < levels; level++) data = { of: data }
  return data
}

function nestedConditions(levels: number): unknown {
  let condition: unknown = { kind: 'fact', fact: 'member', is: true }
  for (let level = 0; level < levels; level++) condition = { kind: 'all', of: [condition] }
  return condition
}

function withCondition(when: unknown): unknown {
  return { ...sampleScheme, tiers: [{ id: 'gold', cite: '3', when }] }
}

function withBound(value: string): unknown {
  return withCondition({ kind: 'compare', measure: 'met', is: 'atLeast', value })
}

function manyKeys(count: number): { [key: string]: unknown } {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, n]))
}

function millionKeys(): unknown {
  return manyKeys(1_000_000)
}

/** A hundred names for one list of a hundred names for one list …: a million values, written in three lines. */
function sharedLists(): unknown {
  const inner = Array.from({ length: 100 }, () => 1)
  const middle = Array.from({ length: 100 }, () => inner)
  return { ...sampleScheme, tiers: Array.from({ length: 100 }, () => middle) }
}

function protoFacts(): unknown {
  return { ...sampleScheme, facts: JSON.parse('{"__proto__":{"kind":"flag","cite":"1"}}') }
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function revokedList(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}

/** One that throws at whoever asks for its prototype or its name. */
function proxiedFunction(): unknown {
  return new Proxy(() => 1, { get: fail, getPrototypeOf: fail, has: fail, ownKeys: fail })
}

function longWords(): unknown {
  const text = 'x'.repeat(10_000_000)
  return { ...sampleScheme, words: { ...sampleScheme.words, title: { ja: text, en: text } } }
}
