/** A line of an explanation; deeper ones belong to the line above. */
export type OutlineLine = { readonly depth: number; readonly text: string }

/** A part of an explanation under its heading. Numbered lines are reasons that can be referred to. */
export type OutlineSection = {
  readonly heading: string
  readonly numbered: boolean
  readonly lines: readonly OutlineLine[]
}

/** An explanation before it is set as text or Markdown. */
export type Outline = {
  readonly title: string
  readonly summary: readonly string[]
  readonly sections: readonly OutlineSection[]
  /** How a numbered line begins. */
  readonly number: (n: number) => string
}

/** Lines of one depth under a heading; nothing where there are none. */
export function section(
  heading: string,
  texts: readonly string[],
  { numbered = false }: { readonly numbered?: boolean } = {},
): readonly OutlineSection[] {
  return texts.length === 0 ? [] : [{ heading, numbered, lines: texts.map((text) => ({ depth: 0, text })) }]
}
