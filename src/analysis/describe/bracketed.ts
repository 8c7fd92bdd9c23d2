import type { DescribePhrases } from './describePhrases.ts'

/** A text in the brackets of its language, as it is put after another. */
export function bracketed(
  { brackets: [open, close] }: Pick<DescribePhrases, 'brackets'>,
  text: string,
): string {
  return `${open}${text}${close}`
}
