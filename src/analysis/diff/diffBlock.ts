/** A part of a briefing: what people read, before it is set as text or as Markdown. */
export type DiffBlock =
  | { readonly kind: 'title' | 'heading' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly DiffItem[] }
  /** The header is the first row. */
  | { readonly kind: 'table'; readonly holds: 'words'; readonly rows: readonly (readonly string[])[] }

/** A line of a list, and the lines under it. */
export type DiffItem = { readonly text: string; readonly inner?: readonly string[] }
