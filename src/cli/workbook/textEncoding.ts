import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { Problem } from '../verb.ts'
import { type Encoding, GETA } from './encoding.ts'

const MARK = '\ufeff'
const MARK_BYTES = Buffer.from([0xef, 0xbb, 0xbf])
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]
const WINDOWS_31J = 'cp932'

/** Signs that code page 932 has under another code point than most programs type. */
const TWINS: { readonly [sign: string]: string } = {
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '—': '―',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '¥': '￥',
}

/** Decodes text in the encoding that is given, or else in the one that it is found to be in. */
export function decodeText(
  bytes: Buffer,
  given?: Encoding,
): { readonly text: string; readonly encoding: Encoding } | Problem {
  if (UTF_16_MARKS.some((mark) => bytes.subarray(0, 2).equals(mark))) {
    return { problem: 'it is UTF-16; save it as CSV in UTF-8 or Shift_JIS' }
  }
  const marked = bytes.subarray(0, 3).equals(MARK_BYTES)
  const utf8 = given === undefined ? marked || isUtf8(bytes) : given !== 'shift_jis'
  if (utf8) {
    const body = marked ? bytes.subarray(3) : bytes
    if (isUtf8(body)) return { text: body.toString('utf8'), encoding: marked ? 'utf-8-bom' : 'utf-8' }
    return { problem: `line ${lineOfBreak(body.toString('utf8'))} is not UTF-8` }
  }
  const text = iconv.decode(bytes, WINDOWS_31J)
  if (!text.includes('\ufffd')) return { text, encoding: 'shift_jis' }
  const not = given === undefined ? 'neither UTF-8 nor Shift_JIS' : 'not Shift_JIS'
  return { problem: `line ${lineOfBreak(text)} is ${not}` }
}

/** Encodes text of which every character can be written. */
export function encodeText(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text)
    case 'utf-8-bom':
      return Buffer.from(`${MARK}${text}`)
    case 'shift_jis':
      return iconv.encode(text, WINDOWS_31J)
  }
}

/** The text as an encoding can hold it, and the characters that it cannot, each once. */
export function encodable(
  text: string,
  encoding: Encoding,
): { readonly text: string; readonly lost: readonly string[] } {
  if (encoding !== 'shift_jis' || inWindows31j(text)) return { text, lost: [] }
  const lost = new Set<string>()
  const kept = [...text].map((character) => {
    const sign = TWINS[character] ?? character
    if (inWindows31j(sign)) return sign
    lost.add(character)
    return GETA
  })
  return { text: kept.join(''), lost: [...lost] }
}

function inWindows31j(text: string): boolean {
  return iconv.decode(iconv.encode(text, WINDOWS_31J), WINDOWS_31J) === text
}

function lineOfBreak(text: string): number {
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length
}
