/** What a cell says at a glance; a terminal shows it as a colour. */
export type Tone = 'good' | 'bad' | 'open' | 'elsewhere'

/** A cell of a table: text, or text that says something at a glance. */
export type Cell = string | { readonly text: string; readonly tone: Tone }

export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}

/** The tone of each outcome: what is not met is bad, what is open is no more than that. */
export const outcomeTones = {
  met: 'good',
  unmet: 'bad',
  undetermined: 'open',
  referred: 'elsewhere',
} as const satisfies { readonly [outcome: string]: Tone }
