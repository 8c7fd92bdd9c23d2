import { printParseErrorCode } from 'jsonc-parser'

const LONGEST_SHOWN = 20

/** A place of a text that is wrong, and whether it is one where a key stands. */
type Place = { readonly offset: number; readonly length: number; readonly isKey: boolean }

/** Says what is wrong at a place of a JSON text, for the code that the parser gave it. */
export function syntaxDetail(code: number, text: string, { offset, length, isKey }: Place): string {
  if (offset >= text.length) return 'the text ends before the value does'
  const name = printParseErrorCode(code)
  switch (name) {
    case 'UnexpectedEndOfString':
      return 'this text has no closing quote on its line'
    case 'UnexpectedEndOfNumber':
    case 'InvalidNumberFormat':
      return 'this number breaks off'
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'this text holds a \\ that starts no JSON escape'
    case 'InvalidCharacter':
      return 'this text holds a control character; write it as \\u00XX'
    case 'InvalidCommentToken':
      return 'JSON has no comments'
    case 'EndOfFileExpected':
      return `${found(text, offset, length)} follows the end of the value`
    default:
      return `expected ${isKey ? 'a key in double quotes' : expectedBy(name)}, found ${found(text, offset, length)}`
  }
}

function expectedBy(name: string): string {
  switch (name) {
    case 'ColonExpected':
      return '":" after the key'
    case 'CommaExpected':
      return '"," between entries'
    default:
      return 'a value'
  }
}

function found(text: string, offset: number, length: number): string {
  const given = text.slice(offset, offset + Math.min(length, LONGEST_SHOWN))
  return length > LONGEST_SHOWN ? `${given}…` : given
}
