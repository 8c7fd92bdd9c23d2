import { type Cell, cellText } from './cell.ts'
import { coloured } from './colour.ts'
import { displayWidth, fitWidth } from './displayWidth.ts'
import { printable } from './printable.ts'

const GAP = '  '
/** Below this the last column would say nothing; it then runs on. */
const NARROWEST_LAST = 20

/** How a table is set. */
export type TableOptions = {
  /** Columns of the terminal; the last column is cut to fit into them. */
  readonly maxWidth?: number | undefined
  readonly colour?: boolean
}

/** Sets rows as columns, each as long as the first, aligned by display width; nothing where there are none. */
export function formatTable(
  rows: readonly (readonly Cell[])[],
  { maxWidth, colour = false }: TableOptions = {},
): string {
  const texts = rows.map((row) => row.map((cell) => printable(cellText(cell))))
  const columns = texts[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, at) =>
    texts.reduce((widest, row) => Math.max(widest, displayWidth(row[at]!)), 0),
  )
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0)
  const last = maxWidth === undefined ? Infinity : Math.max(maxWidth - before, NARROWEST_LAST)
  const set = (row: readonly string[], line: number) =>
    row
      .map((text, at) => {
        const fitted = at === columns - 1 ? fitWidth(text, last) : text
        const padding = ' '.repeat(widths[at]! - displayWidth(text))
        const cell = rows[line]![at]!
        return `${colour && typeof cell !== 'string' ? coloured(fitted, cell.tone) : fitted}${padding}`
      })
      .join(GAP)
      .trimEnd()
  return texts.map((row, line) => `${set(row, line)}\n`).join('')
}
