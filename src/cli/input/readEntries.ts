import { makeIssue } from '../../index.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import { readJson } from '../json/readJson.ts'
import { detectForm, type InputForm } from './detectForm.ts'
import { readLines, type TextLine } from './readLines.ts'

/** How many characters a list, or an object over several lines, may have: it is read whole. */
const MAX_WHOLE_CHARACTERS = 100_000_000

const BLANK = /^[ \t\r]*$/

/**
 * Reads the entries of an input as they come: one from each line, or, where the input is one list or one object, from
 * the whole. Blank lines are passed over.
 *
 * @param most - how many characters may be read whole
 */
export async function* readEntries(
  chunks: AsyncIterable<Uint8Array>,
  most = MAX_WHOLE_CHARACTERS,
): AsyncGenerator<JsonEntry> {
  let form: InputForm | undefined
  let held: TextLine[] = []
  let characters = 0
  for await (const line of readLines(chunks)) {
    if (!line.issue && BLANK.test(line.text)) continue
    held.push(line)
    characters += line.text.length
    if (form !== 'lines' && characters > most) {
      const params = { characters, maximum: most }
      yield { line: held[0]!.line, value: undefined, issues: [makeIssue('text/too-long', [], params)] }
      return
    }
    form ??= detectForm(held, false)
    if (form !== 'lines') continue
    yield* held.map(entryOf)
    held = []
  }
  form ??= detectForm(held, true)
  if (form === 'lines') yield* held.map(entryOf)
  else yield* readWhole(held, form === 'list')
}

function entryOf({ line, text, issue }: TextLine): JsonEntry {
  if (issue) return { line, value: undefined, issues: [issue] }
  return readJson(text, { lineAt: () => line }).entries[0]!
}

function readWhole(lines: readonly TextLine[], elements: boolean): readonly JsonEntry[] {
  const unreadable = lines.find((line) => line.issue)
  if (unreadable) return [entryOf(unreadable)]
  // A carriage return of its own is a line to the parser and none here.
  const lineAt = (index: number) => lines[Math.min(index, lines.length - 1)]!.line
  return readJson(lines.map(({ text }) => text).join('\n'), { lineAt, elements }).entries
}
