import { describe, expect, test } from 'vitest'
import { decodeText, encodable, encodeText } from '../../../src/cli/workbook/textEncoding.ts'

const bytes = (hex: string) => Buffer.from(hex, 'hex')

describe('decodeText()', () => {
  test.each([
    // 得点 in each encoding, by the tables of JIS X 0208 and Unicode.
    ['e5be97e782b9', '得点', 'utf-8'],
    ['efbbbfe5be97e782b9', '得点', 'utf-8-bom'],
    ['93be935f', '得点', 'shift_jis'],
    // ㈱ and 髙 are of Windows' own.
    ['878afbfc', '㈱髙', 'shift_jis'],
    ['', '', 'utf-8'],
  ])('finds out how %s is written down', (hex, text, encoding) => {
    expect(decodeText(bytes(hex))).toEqual({ text, encoding })
  })

  test('says where text is in no encoding that is read', () => {
    expect(decodeText(bytes('410affff'))).toEqual({ problem: 'line 2 is neither UTF-8 nor Shift_JIS' })
    expect(decodeText(bytes('fffe4100'))).toMatchObject({ problem: expect.stringContaining('UTF-16') })
    expect(decodeText(bytes('93be935f'), 'utf-8')).toEqual({ problem: 'line 1 is not UTF-8' })
    expect(decodeText(bytes('410aff'), 'shift_jis')).toEqual({ problem: 'line 2 is not Shift_JIS' })
  })

  test('reads UTF-8 as Shift_JIS where that is asked for', () => {
    expect(decodeText(bytes('93be935f'), 'shift_jis')).toMatchObject({ text: '得点' })
  })
})

describe('encodable()', () => {
  test('holds what Shift_JIS has, also under the code points of other systems', () => {
    const { text, lost } = encodable('㈱髙橋①〜−¢£¬‖—¥', 'shift_jis')
    expect([text, lost]).toEqual(['㈱髙橋①～－￠￡￢∥―￥', []])
    expect(decodeText(encodeText(text, 'shift_jis'))).toEqual({ text, encoding: 'shift_jis' })
  })

  test('names what Shift_JIS cannot hold, and never writes a question mark for it', () => {
    expect(encodable('𠮷野家 é 𠮷?', 'shift_jis')).toEqual({ text: '〓野家 〓 〓?', lost: ['𠮷', 'é'] })
    expect(encodable('𠮷野家', 'utf-8')).toEqual({ text: '𠮷野家', lost: [] })
  })
})
