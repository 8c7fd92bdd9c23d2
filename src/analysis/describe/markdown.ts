import { escapeMarkdown } from '../../explain/setOutline.ts'

/** A Markdown table; cells are escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [line(header), `|${header.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')
}

/** A nested Markdown list; lines are escaped. */
export function bullets(lines: readonly { readonly depth: number; readonly text: string }[]): string {
  return lines.map(({ depth, text }) => `${'  '.repeat(depth)}- ${escapeMarkdown(text)}`).join('\n')
}

/** A Mermaid block; the text of its nodes must have been through {@link mermaidText}. */
export function mermaid(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n')
}

/** Text inside the quotes of a Mermaid node. */
export function mermaidText(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[&"<>#;`]/g, (sign) => `#${sign.charCodeAt(0)};`)
}
