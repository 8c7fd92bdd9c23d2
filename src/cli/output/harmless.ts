/** What makes a spreadsheet program take text for a formula; East Asian ones read full-width signs alike. */
const BEGINS_A_FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r\n]/

const NUMBER = /^[+-]\d+(?:\.\d+)?%?$/

/**
 * Text that no spreadsheet program takes for a formula: an apostrophe stands before what would begin one. Numbers stay
 * what they are, and so does a sign alone.
 */
export function harmless(text: string): string {
  if (!BEGINS_A_FORMULA.test(text) || NUMBER.test(text) || [...text].length === 1) return text
  return `'${text}`
}
