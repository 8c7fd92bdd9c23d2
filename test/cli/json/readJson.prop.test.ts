import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { readJson } from '../../../src/cli/json/readJson.ts'

const read = (text: string) => readJson(text, { lineAt: () => 1 }).entries[0]!

/** JSON whose numbers lose nothing: whole numbers of at most nine digits. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 5 }), tie('value'), { maxKeys: 4 }),
  ),
})).value

const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 2 }),
  insert: fc.constantFrom(
    '',
    ',',
    ':',
    '"',
    '{',
    '}',
    '[',
    ']',
    '0',
    '1',
    '-',
    '.',
    'e',
    '\\',
    ' ',
    '\n',
    'n',
    '/',
  ),
})

function accepts(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('readJson()', () => {
  test.prop([anyValue, fc.constantFrom(undefined, 2)])('reads what JSON.parse reads', (value, indent) => {
    const text = JSON.stringify(value, null, indent)
    expect(read(text)).toEqual({ line: 1, value: JSON.parse(text), issues: [] })
  })

  test.prop([anyValue, anyEdit], { numRuns: 2000 })('refuses what JSON.parse refuses', (value, edit) => {
    const text = JSON.stringify(value)
    const at = Math.floor(edit.at * text.length)
    const edited = text.slice(0, at) + edit.insert + text.slice(at + edit.remove)
    if (edited.trim() === '') return
    const codes = read(edited).issues.map(({ code }) => code)
    expect(codes.includes('json/syntax')).toBe(!accepts(edited))
  })

  test.prop([fc.dictionary(fc.string(), anyValue, { minKeys: 1, maxKeys: 5 }), fc.nat()])(
    'finds every key that stands twice',
    (object, choice) => {
      const keys = Object.keys(object)
      const twice = keys[choice % keys.length]!
      const members = [...keys, twice].map((key) => `${JSON.stringify(key)}:${JSON.stringify(object[key])}`)
      expect(read(`{${members.join(',')}}`).issues).toMatchObject([
        { code: 'json/duplicate-key', path: [twice] },
      ])
    },
  )

  test.prop([fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.nat({ max: 40 })])(
    'keeps every number that it does not refuse',
    (digits, places) => {
      const text = digits.toString().padStart(places + 1, '0')
      const literal = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
      const { value, issues } = read(literal.replace(/^0+(?=\d)/, ''))
      if (issues.length > 0) return
      // What is kept says the same number: scaled to whole units, its digits are those that were written.
      const [mantissa = '', exponent = '0'] = String(value).split('e')
      const [whole = '', fraction = ''] = mantissa.split('.')
      const scale = places + Number(exponent) - fraction.length
      expect(BigInt(whole + fraction) * 10n ** BigInt(Math.max(scale, 0))).toBe(
        digits * 10n ** BigInt(Math.max(-scale, 0)),
      )
    },
  )
})
