import { describe, expect, test } from 'vitest'
import { readJson } from '../../../src/cli/json/readJson.ts'

const lineAt = (index: number) => index + 1
const read = (text: string) => readJson(text, { lineAt }).entries[0]!
const issuesOf = (text: string) => read(text).issues.map(({ code, path, params }) => ({ code, path, params }))

/** The text, and the line and column of its error. */
const broken: [string, number, number][] = [
  ['{"a":１}', 1, 6], // a full-width digit
  ['{"a":01}', 1, 7],
  ['{"a":+1}', 1, 6],
  ['{"a":.5}', 1, 6],
  ['{"a":1.}', 1, 6],
  ['{"a":NaN}', 1, 6],
  ['{"a":Infinity}', 1, 6],
  ['{"a":0x10}', 1, 7],
  ['{"a":1_000}', 1, 7],
  ["{'a':1}", 1, 2],
  ['{a:1}', 1, 2],
  ['{"a":1,}', 1, 8],
  ['{"a":1,,"b":2}', 1, 8],
  ['{"a" 1}', 1, 6],
  ['{"a":1 "b":2}', 1, 8],
  ['{"a":1}}', 1, 8],
  ['{"a":1} {"b":2}', 1, 9],
  ['{"a":1]', 1, 7],
  ['[1 2]', 1, 4],
  ['{"a":"\\x"}', 1, 6],
  ['{"a":"\\u12g4"}', 1, 6],
  ['{"a":"\u0001"}', 1, 6],
  ['{"a":"\t"}', 1, 6],
  ['{"a":1 // no\n}', 1, 8],
  ['{"a":/* no */1}', 1, 6],
  ['{"a":tru}', 1, 6],
  ['{"a":undefined}', 1, 6],
  ['\ufeff{"a":1}', 1, 1], // only the start of an input may have a byte order mark
  ['{"a":1}\u3000', 1, 8], // a full-width space
  ['{\n  "a": 1,\n  "b": ２\n}', 3, 8],
  ['{\r\n  "a": ２\r\n}', 2, 8],
]

/** Every text of which something is missing at its end. */
const whole = '{"id":"a-1","facts":{"list":[1,{"b":true}],"n":null}}'
const cutOff = Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(0, at + 1))

describe('readJson() on syntax', () => {
  test.each(broken)('refuses %j', (text, line, column) => {
    expect(issuesOf(text)).toEqual([
      { code: 'json/syntax', path: [], params: { detail: expect.any(String), line, column } },
    ])
    expect(readJson(text, { lineAt }).form).toBe('broken')
    expect(read(text).value).toBeUndefined()
  })

  test.each(cutOff)('refuses %s', (text) => {
    expect(issuesOf(text).map(({ code }) => code)).toEqual(['json/syntax'])
    expect(() => JSON.parse(text)).toThrow()
  })

  test('says what it found', () => {
    expect(read('{"a":１}').issues[0]!.message).toContain('found １')
    expect(read('{"a":1').issues[0]!.message).toContain('the text ends before the value does')
    expect(read(`{"a":${'x'.repeat(5000)}}`).issues[0]!.message.length).toBeLessThan(120)
  })

  test('does not hide what a caller throws', () => {
    const thrown = new Error('the caller')
    const options = {
      lineAt: () => {
        throw thrown
      },
    }
    expect(() => readJson('{}', options)).toThrow(thrown)
  })

  test('tells a text that breaks off from one that is wrong', () => {
    expect(readJson('{"a":[1,', { lineAt }).form).toBe('unfinished')
    expect(readJson('{"a":"b', { lineAt }).form).toBe('broken') // no text runs over a line's end
    expect(readJson('{"a":1}', { lineAt }).form).toBe('whole')
  })
})

describe('readJson() on what JSON.parse hides', () => {
  test('gives numbers that a double cannot hold with their paths, all at once', () => {
    const text = '{"id":"a","facts":{"points":0.30000000000000004,"list":[1,{"max":1e400}]}}'
    expect(issuesOf(text)).toMatchObject([
      { code: 'number/imprecise', path: ['facts', 'points'] },
      { code: 'number/form', path: ['facts', 'list', 1, 'max'] },
    ])
    expect(read(text).value).toEqual({ id: 'a', facts: { points: null, list: [1, { max: null }] } })
  })

  test('gives a key that stands twice with its place, at any depth, and if the values are equal', () => {
    const text = '{"a":1,\n "facts":{"x":1,"x":1}}'
    expect(issuesOf(text)).toEqual([
      { code: 'json/duplicate-key', path: ['facts', 'x'], params: { key: '"x"', line: 2, column: 17 } },
    ])
    expect(issuesOf('{"a":1,"\\u0061":2}')).toMatchObject([{ code: 'json/duplicate-key', path: ['a'] }])
    expect(issuesOf('[{"a":1},{"a":1}]')).toEqual([])
  })

  test('keeps the first of two values, and reads the second', () => {
    expect(read('{"a":{"b":1},"a":{"b":2,"c":1e400}}')).toMatchObject({
      value: { a: { b: 1 } },
      issues: [{ code: 'json/duplicate-key' }, { code: 'number/form', path: ['a', 'c'] }],
    })
  })

  test('keeps __proto__ as a key like any other', () => {
    const value = read('{"__proto__":{"polluted":true},"constructor":1}').value as object
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(issuesOf('{"__proto__":1,"__proto__":1}')).toMatchObject([{ code: 'json/duplicate-key' }])
    expect(issuesOf('{"toString":1,"hasOwnProperty":2}')).toEqual([])
  })

  test('lists a bounded number of issues', () => {
    const { issues } = read(`[${Array.from({ length: 5000 }, () => '1e400').join(',')}]`)
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)!.code).toBe('input/too-many-issues')
  })
})

describe('readJson() on depth', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

  test('reads 64 levels', () => {
    expect(issuesOf(nested(64))).toEqual([])
  })

  test.each([
    ['65 levels', nested(65)],
    ['objects', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
    ['a million levels', '['.repeat(1_000_000)],
    ['a million levels after a text that breaks off', `{"a":"\n${'['.repeat(1_000_000)}`],
    ['a million objects', '{"a":'.repeat(1_000_000)],
  ])('refuses %s', (_, text) => {
    const [issue, ...others] = issuesOf(text)
    expect(others).toEqual([])
    expect(['input/too-deep', 'json/syntax']).toContain(issue!.code)
    expect(issue!.path.length).toBeLessThan(10)
  })

  test('does not take brackets within text for levels', () => {
    expect(issuesOf(JSON.stringify({ a: '['.repeat(1000) }))).toEqual([])
  })

  test('counts the levels of an element from the element', () => {
    expect(readJson(`[${nested(64)}]`, { lineAt, elements: true }).entries[0]!.issues).toEqual([])
    expect(readJson(`[${nested(65)}]`, { lineAt, elements: true }).entries[0]!.issues).toMatchObject([
      { code: 'input/too-deep' },
    ])
  })
})

describe('readJson() on elements', () => {
  const elements = (text: string) => readJson(text, { lineAt, elements: true }).entries

  test('gives each with its line, its own issues, and paths from itself', () => {
    expect(elements('[\n {"a":1},\n {"a":1e400},\n\n 5, {\n"a":2}\n]')).toMatchObject([
      { line: 2, value: { a: 1 }, issues: [] },
      { line: 3, value: { a: null }, issues: [{ code: 'number/form', path: ['a'] }] },
      { line: 5, value: 5, issues: [] },
      { line: 5, value: { a: 2 }, issues: [] },
    ])
    expect(elements('[]')).toEqual([])
  })

  test('keeps those that end before the text breaks off, and no more', () => {
    expect(elements('[{"a":1},\n{"a":2')).toMatchObject([
      { line: 1, value: { a: 1 }, issues: [] },
      { line: 2, value: undefined, issues: [{ code: 'json/syntax' }] },
    ])
    expect(elements('[{"a":1}\n{"a":2}]')).toMatchObject([
      { line: 1, value: { a: 1 }, issues: [] },
      { line: 2, value: undefined, issues: [{ code: 'json/syntax' }] },
    ])
    expect(elements('[{"a":1}] x').map(({ issues }) => issues.length)).toEqual([0, 1])
  })
})
