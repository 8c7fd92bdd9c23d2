import type { Io } from '../io.ts'
import { type Cell, cellText } from './cell.ts'
import { hasColour } from './colour.ts'
import { csvRow } from './csvRow.ts'
import { formatTable } from './formatTable.ts'
import { harmless } from './harmless.ts'
import { markdownRow } from './markdownRow.ts'
import { NOTHING } from './nothing.ts'
import { printable } from './printable.ts'

/** How rows are written: aligned for people, for spreadsheet programs, or for pages. */
export type RowFormat = 'table' | 'csv' | 'markdown'

/** Writes rows, of which the first is the header. */
export function formatRows(
  rows: readonly (readonly Cell[])[],
  format: RowFormat,
  { stdout, env }: Pick<Io, 'stdout' | 'env'>,
): string {
  if (format === 'table') {
    return formatTable(rows, {
      maxWidth: stdout.isTTY ? stdout.columns : undefined,
      colour: hasColour(stdout, env),
    })
  }
  const [header, ...others] = rows.map((row) => row.map(cellText))
  const rule = format === 'markdown' ? `|${' --- |'.repeat(header!.length)}\n` : ''
  return [formatRow(header!, format), rule, ...others.map((row) => formatRow(row, format))].join('')
}

/** Writes one row that is no header. */
export function formatRow(cells: readonly string[], format: 'csv' | 'markdown'): string {
  if (format === 'markdown') return markdownRow(cells)
  return csvRow(cells.map((cell) => (cell === NOTHING ? '' : harmless(inLines(cell)))))
}

/** Text without signs that steer a terminal; its lines stay. */
function inLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(printable).join('\t'))
    .join('\n')
}
