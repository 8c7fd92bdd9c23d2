import { displayWidth } from './displayWidth.ts'
import { formatTable } from './formatTable.ts'
import { markdownText } from './markdownRow.ts'
import { printable } from './printable.ts'

/** A part of a briefing: what people read, before it is set as text or as Markdown. */
export type BriefingBlock =
  | { readonly kind: 'title' | 'heading' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly BriefingItem[] }
  /** The header is the first row; every column but the first holds numbers, unless all are words. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly holds?: 'words' }

/** A line of a list, and the lines under it. */
export type BriefingItem = { readonly text: string; readonly inner?: readonly string[] }

/** Sets a briefing; blocks are apart by a blank line. */
export function formatBriefing(blocks: readonly BriefingBlock[], format: 'table' | 'markdown'): string {
  const set = format === 'markdown' ? blockMarkdown : blockText
  return blocks.map((block) => `${set(block)}\n`).join('\n')
}

function blockText(block: BriefingBlock): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'note':
      return printable(block.text)
    case 'list':
      return block.items
        .flatMap(({ text, inner = [] }) => [
          `  ${printable(text)}`,
          ...inner.map((of) => `    ${printable(of)}`),
        ])
        .join('\n')
    case 'table':
      return formatTable(block.holds === 'words' ? block.rows : alignedRight(block.rows))
        .replaceAll(/^/gm, '  ')
        .trimEnd()
  }
}

function blockMarkdown(block: BriefingBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${markdownText(block.text)}`
    case 'heading':
      return `## ${markdownText(block.text)}`
    case 'note':
      return markdownText(block.text)
    case 'list':
      return block.items
        .flatMap(({ text, inner = [] }) => [
          `- ${markdownText(text)}`,
          ...inner.map((of) => `  - ${markdownText(of)}`),
        ])
        .join('\n')
    case 'table': {
      const [header, ...rows] = block.rows
      const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`
      const left = (at: number) => at === 0 || block.holds === 'words'
      const rule = `|${header!.map((_, at) => (left(at) ? ' --- ' : ' ---: ')).join('|')}|`
      return [line(header!), rule, ...rows.map(line)].join('\n')
    }
  }
}

/** Numbers end under each other. */
function alignedRight(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at]!))))
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell : ' '.repeat(widths[at]! - displayWidth(cell)) + cell)),
  )
}
