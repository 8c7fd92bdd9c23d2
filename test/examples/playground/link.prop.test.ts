import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { decodeState } from '../../../examples/playground/src/link/decodeState.ts'
import { encodeState } from '../../../examples/playground/src/link/encodeState.ts'
import { momentNames, type PageState, stageNames } from '../../../examples/playground/src/pageState.ts'
import { schemes } from '../../../schemes/index.ts'
import { schemeName } from '../../../src/index.ts'

const texts = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), {
  noNullPrototype: true,
})
const states: fc.Arbitrary<PageState> = fc.record({
  locale: fc.constantFrom('ja', 'en'),
  scheme: fc.constantFrom(...schemes.map(schemeName)),
  at: fc.constantFrom(...momentNames),
  on: fc.constantFrom('', '2026-04-01', '2024-02-29'),
  stages: fc.subarray([...stageNames], { minLength: 1 }),
  readings: texts,
  parameters: texts,
  facts: fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }) as fc.Arbitrary<
    PageState['facts']
  >,
})
const json = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('a link', () => {
  test.prop([states])('that holds everything gives the state back', (state) => {
    expect(decodeState(encodeState(state, { sensitive: true }))).toEqual(json(state))
  })

  test.prop([states])('is of characters that every address takes', (state) => {
    expect(encodeState(state, { sensitive: false })).toMatch(/^#kijun1=[\w-]*$/)
  })

  test.prop([fc.string(), fc.json()])('of anything else gives nothing, and throws nothing', (text, value) => {
    expect(decodeState(text)).toBeUndefined()
    expect(decodeState(`#kijun1=${text}`)).toBeUndefined()
    expect(decodeState(`#kijun1=${Buffer.from(value).toString('base64url')}`)).toBeUndefined()
  })
})
