import type { Outline } from './outline.ts'

/** Sets an explanation as plain text. */
export function setAsText({ title, summary, sections, number }: Outline): string {
  const blocks = sections.map(({ heading, numbered, lines }) => {
    const set = lines.map(
      ({ depth, text }, at) => `${'  '.repeat(depth + 1)}${numbered ? number(at + 1) : ''}${onOneLine(text)}`,
    )
    return [onOneLine(heading), ...set].join('\n')
  })
  return [[title, ...summary].map(onOneLine).join('\n'), ...blocks].join('\n\n')
}

/** Sets an explanation as Markdown; whatever words it holds stay words. */
export function setAsMarkdown({ title, summary, sections }: Outline): string {
  const blocks = sections.map(({ heading, numbered, lines }) => {
    const set = lines.map(
      ({ depth, text }, at) =>
        `${numbered ? `${at + 1}.` : `${'  '.repeat(depth)}-`} ${escapeMarkdown(text)}`,
    )
    return [`## ${escapeMarkdown(heading)}`, '', ...set].join('\n')
  })
  return [`# ${escapeMarkdown(title)}`, summary.map(escapeMarkdown).join('  \n'), ...blocks].join('\n\n')
}

/** Takes their meaning from the characters that Markdown and HTML read, from line breaks and from addresses. */
export function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .trimStart()
    .replace(/[\\`*_{}[\]<>()#+\-!|~&]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^=/, '\\=')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, 'www\\.')
}

/** Words of others stay in their line and in its direction: breaks are spaces, what steers is replaced. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd')
}
