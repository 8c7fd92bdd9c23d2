import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '../../src/scheme/utf8.ts'

describe('utf8()', () => {
  // the ends of each length, from RFC 3629
  const encoded: [string, number[]][] = [
    ['', []],
    ['\u0000\u007f', [0x00, 0x7f]],
    ['\u0080\u07ff', [0xc2, 0x80, 0xdf, 0xbf]],
    ['\u0800\uffff', [0xe0, 0xa0, 0x80, 0xef, 0xbf, 0xbf]],
    ['\u{10000}\u{10ffff}', [0xf0, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf]],
    ['基準', [0xe5, 0x9f, 0xba, 0xe6, 0xba, 0x96]],
    ['\ud800', [0xef, 0xbf, 0xbd]],
    ['\udc00\ud800', [0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbd]],
  ]
  test.each(encoded)('encodes %j', (text, bytes) => {
    expect([...utf8(text)]).toEqual(bytes)
  })

  test('encodes as TextEncoder does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8(text)).toEqual(new TextEncoder().encode(text))
      }),
    )
  })
})
