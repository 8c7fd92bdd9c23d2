import { type JSONVisitor, visit } from 'jsonc-parser'
import { makeIssue, nestIssue, type PathStep, showGiven } from '../../index.ts'
import { entryBuilder } from './entryBuilder.ts'
import type { JsonEntry, JsonForm } from './jsonEntry.ts'
import { numberLoss } from './numberLoss.ts'
import { syntaxDetail } from './syntaxDetail.ts'

/** How deep lists and objects may stand in each other. */
export const MAX_DEPTH = 64

/** How a text is read. */
export type JsonReadingOptions = {
  /** The line of the input on which a line of the text stands; the latter is counted from 0. */
  readonly lineAt: (index: number) => number
  /** Whether the text is a list whose elements are the entries. */
  readonly elements?: boolean
}

/**
 * Reads JSON and loses nothing that `JSON.parse` would hide: a number that a double cannot hold and a key that
 * stands twice are issues of their entry. The text is read up to its first syntax error, or to the first place that
 * is nested too deep; elements that end before it stand.
 *
 * @returns the entries in order, exactly one unless `elements` are asked for, and the form of the text
 */
export function readJson(
  text: string,
  { lineAt, elements = false }: JsonReadingOptions,
): { readonly entries: readonly JsonEntry[]; readonly form: JsonForm } {
  const builder = entryBuilder()
  const outside = elements ? 1 : 0
  let listOpen = false
  let form: JsonForm = 'whole'

  const pathOf = (path: () => readonly PathStep[]) => path().slice(outside)
  const begin = (container: [] | object, index: number, path: () => readonly PathStep[]) => {
    if (elements && !listOpen) {
      listOpen = true
      return
    }
    if (builder.depth === MAX_DEPTH) {
      builder.breakOff(
        makeIssue('input/too-deep', pathOf(path).slice(0, 4), { maximum: MAX_DEPTH }),
        lineAt(index),
      )
      form = 'broken'
      throw stop
    }
    builder.begin(container as Record<string, unknown>, lineAt(index))
  }
  const end = (offset: number) => {
    // At the end of the text the parser closes what the text has left open, and then reports it.
    if (offset < text.length && builder.depth > 0) builder.end()
  }
  const visitor: JSONVisitor = {
    onObjectBegin: (_offset, _length, index, _column, path) => begin({}, index, path),
    onArrayBegin: (_offset, _length, index, _column, path) => begin([], index, path),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty(key, _offset, _length, index, column, path) {
      if (builder.key(key)) return
      const params = { key: showGiven(key), line: lineAt(index), column: column + 1 }
      builder.note(makeIssue('json/duplicate-key', [...pathOf(path), key], params))
    },
    onLiteralValue(value, offset, length, index, _column, path) {
      const loss = typeof value === 'number' ? numberLoss(text.slice(offset, offset + length)) : undefined
      if (loss) builder.note(nestIssue(loss, ...pathOf(path)))
      builder.literal(loss ? null : value, lineAt(index))
    },
    onError(code, offset, length, index, column) {
      const isKey = builder.isInObject && /[{,]$/.test(text.slice(0, offset).trimEnd())
      const detail = syntaxDetail(code, text, { offset, length, isKey })
      const line = lineAt(index)
      builder.breakOff(makeIssue('json/syntax', [], { detail, line, column: column + 1 }), line)
      form = offset >= text.length ? 'unfinished' : 'broken'
      throw stop
    },
  }
  try {
    visit(text, visitor, { disallowComments: true })
  } catch (thrown) {
    if (thrown !== stop) throw thrown
  }
  if (elements) return { entries: builder.entries, form }
  // One value and then something else is no value: what came first is not to be answered.
  const [first, last = first] = builder.entries
  return { entries: [{ ...last!, line: first!.line }], form }
}

/** Ends a visit: the parser itself would go on after an error, and recurse as deep as the text does. */
const stop = Symbol('stop')
