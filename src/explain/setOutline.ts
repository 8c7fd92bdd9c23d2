import type { Outline } from './outline.ts'

/** Sets an explanation as plain text. */
export function setAsText({ title, summary, sections }: Outline): string {
  const blocks = sections.map(({ heading, lines }) =>
    [heading, ...lines.map(({ depth, text }) => `${'  '.repeat(depth + 1)}${text}`)].join('\n'),
  )
  return [[title, ...summary].join('\n'), ...blocks].join('\n\n')
}

/** Sets an explanation as Markdown; whatever words it holds stay words. */
export function setAsMarkdown({ title, summary, sections }: Outline): string {
  const blocks = sections.map(({ heading, lines }) =>
    [
      `## ${escapeMarkdown(heading)}`,
      '',
      ...lines.map(({ depth, text }) => `${'  '.repeat(depth)}- ${escapeMarkdown(text)}`),
    ].join('\n'),
  )
  return [`# ${escapeMarkdown(title)}`, summary.map(escapeMarkdown).join('  \n'), ...blocks].join('\n\n')
}

/** Takes their meaning from the characters that Markdown and HTML read, and from line breaks. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-!|~&]/g, '\\$&')
}
