import { displayWidth, fitWidth } from './displayWidth.ts'
import { printable } from './printable.ts'

const GAP = '  '
/** Below this the last column would say nothing; it then runs on. */
const NARROWEST_LAST = 20

/**
 * Sets rows as columns, aligned by display width.
 *
 * @param rows - the cells of each row, the header among them
 * @param maxWidth - columns of the terminal; the last column is cut to fit into them
 */
export function formatTable(rows: readonly (readonly string[])[], maxWidth?: number): string {
  const cells = rows.map((row) => row.map(printable))
  const columns = cells[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, at) =>
    cells.reduce((widest, row) => Math.max(widest, displayWidth(row[at] ?? '')), 0),
  )
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0)
  const last = maxWidth === undefined ? Infinity : Math.max(maxWidth - before, NARROWEST_LAST)
  return cells
    .map((row) =>
      row
        .map((cell, at) => (at === columns - 1 ? fitWidth(cell, last) : padEnd(cell, widths[at]!)))
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(width - displayWidth(text))
}
