import { nearestName, type Words } from '../index.ts'
import { type Grid, isBlank, textOf } from './cell.ts'
import type { Column } from './column.ts'
import type { Columns } from './columnsOf.ts'
import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'

/** A heading of a sheet with the column that it means. */
type Heading = { readonly text: string; readonly column: Column }

/** The headings of a sheet in its order; `undefined` where there is none. */
export type Headings = readonly (Heading | undefined)[]

/** Reads a header row. Every heading has to mean one column; one that is misspelt must not lose a value. */
export function readHeadings(columns: Columns, range: Grid): Read<Headings> {
  const [row, ...rest] = range
  if (!row || rest.length > 0) return refused(problems.headingRows())
  const seen = new Set<Column>()
  const headings: (Heading | undefined)[] = []
  for (const cell of row) {
    if (isBlank(cell)) {
      headings.push(undefined)
      continue
    }
    const text = textOf(cell).trim()
    const meant = columns.find(text)
    const [column] = meant
    if (!column || meant.length > 1) return refused(unclear(columns, text, meant))
    if (seen.has(column)) return refused(problems.headingTwice(text))
    seen.add(column)
    headings.push({ text, column })
  }
  return found(headings)
}

function unclear(columns: Columns, text: string, meant: readonly Column[]): Words {
  if (meant.length > 1) {
    return problems.headingAmbiguous(
      text,
      meant.map((column) => columns.heading(column, 'id')),
    )
  }
  return problems.heading(text, nearestName(text, columns.known()))
}
