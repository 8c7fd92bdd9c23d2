import { readJson } from '../json/readJson.ts'
import type { TextLine } from './readLines.ts'

/** What an input holds: an object on each line, one list of objects, or one object over several lines. */
export type InputForm = 'lines' | 'list' | 'object'

/** How many lines are looked at before an input counts as one object. */
const MAX_PEEKED = 8

/**
 * Tells the form of an input from its first lines: `[` begins a list, and a first line that is a value of its own is
 * one of many. A first line that breaks off begins an object, unless a later line is an object of its own and stands
 * where it cannot be part of the first.
 *
 * @param lines - the first lines that are not blank
 * @param ended - whether there are no others
 * @returns the form, or `undefined` where more lines are needed to tell
 */
export function detectForm(lines: readonly TextLine[], ended: boolean): InputForm | undefined {
  const [first, ...later] = lines
  if (!first || first.issue) return 'lines'
  if (first.text.trimStart().startsWith('[')) return 'list'
  if (formOf(first.text) === 'whole') return 'lines'
  const others = later.some(({ text }) => text.trimStart().startsWith('{') && formOf(text) === 'whole')
  const together = others ? formOf(lines.map(({ text }) => text).join('\n')) : undefined
  if (together === 'broken' || (together === 'unfinished' && ended)) return 'lines'
  return ended || lines.length === MAX_PEEKED ? 'object' : undefined
}

function formOf(text: string) {
  return readJson(text, { lineAt: (index) => index }).form
}
