import { isUtf8 } from 'node:buffer'
import { type Issue, makeIssue } from '../../index.ts'

/** How many characters a line may have. */
export const MAX_LINE_CHARACTERS = 10_000_000

/** A line of the input without its line feed, or what keeps it from being read. */
export type TextLine = { readonly line: number; readonly text: string; readonly issue?: Issue }

const LINE_FEED = 0x0a
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * Reads lines of UTF-8 as they come, and skips a byte order mark at the start. It never holds more than one line.
 *
 * @param most - how many characters a line may have
 * @returns every line with its number; one that is too long (`text/too-long`) or no UTF-8 (`json/syntax`) has an issue
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  most = MAX_LINE_CHARACTERS,
): AsyncGenerator<TextLine> {
  let held = emptyLine()
  let number = 0
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, start)) {
      hold(held, bytes.subarray(start, at), most)
      number += 1
      yield textLine(held, number, most)
      held = emptyLine()
      start = at + 1
    }
    hold(held, bytes.subarray(start), most)
  }
  if (held.bytes > 0) yield textLine(held, number + 1, most)
}

/** The parts of a line that have come so far; none are kept of one that is too long. */
type HeldLine = { parts: Buffer[]; bytes: number; characters: number }

function emptyLine(): HeldLine {
  return { parts: [], bytes: 0, characters: 0 }
}

function hold(line: HeldLine, part: Buffer, most: number): void {
  line.bytes += part.length
  line.characters += charactersIn(part)
  if (line.characters > most) line.parts = []
  else line.parts.push(part)
}

function textLine({ parts, characters }: HeldLine, line: number, most: number): TextLine {
  if (characters > most) {
    const params = { characters, maximum: most }
    return { line, text: '', issue: makeIssue('text/too-long', [], params) }
  }
  const whole = Buffer.concat(parts)
  const marked = line === 1 && whole.subarray(0, 3).equals(BYTE_ORDER_MARK)
  const bytes = marked ? whole.subarray(3) : whole
  const text = bytes.toString('utf8')
  if (isUtf8(bytes)) return { line, text }
  const params = { detail: 'this is not UTF-8', line, column: text.indexOf('\ufffd') + 1 }
  return { line, text: '', issue: makeIssue('json/syntax', [], params) }
}

/** Bytes that begin a character of UTF-8. */
function charactersIn(bytes: Buffer): number {
  let characters = 0
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) characters += 1
  return characters
}
