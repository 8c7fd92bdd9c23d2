import { printable } from './printable.ts'

/** A row of a Markdown table. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => markdownText(cell)).join(' | ')} |\n`
}

/** Text in which nothing is taken for Markdown; its line breaks become those of a table. */
export function markdownText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => printable(line).replace(/[\\`*_[\]<>#|]/g, '\\$&'))
    .join('<br>')
}
