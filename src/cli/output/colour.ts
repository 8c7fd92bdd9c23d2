import type { Tone } from './cell.ts'

/** What a person says of colour in the environment of a command. */
export type ColourWishes = { readonly [name: string]: string | undefined }

const CODES: { readonly [T in Tone]: number } = { good: 32, bad: 31, open: 33, elsewhere: 36 }

/**
 * Whether a stream is written to in colour. `FORCE_COLOR` decides where it is given, as Node has it: 0 and false are no;
 * then `NO_COLOR`, if it is not empty; then a terminal that is not `dumb` has colour.
 */
export function hasColour({ isTTY }: { readonly isTTY?: boolean }, wishes: ColourWishes = {}): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = wishes
  if (force !== undefined) return force !== '0' && force.toLowerCase() !== 'false'
  if (no !== undefined && no !== '') return false
  return isTTY === true && terminal !== 'dumb'
}

/** Text in the colour of a tone. */
export function coloured(text: string, tone: Tone): string {
  return `\u001b[${CODES[tone]}m${text}\u001b[39m`
}
