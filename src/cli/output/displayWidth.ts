import { eastAsianWidth } from 'get-east-asian-width'

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns that text takes in a terminal: two for 漢字 and kana, none for combining marks. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Text cut to a width, with an ellipsis where something was cut. */
export function fitWidth(text: string, maxWidth: number): string {
  if (displayWidth(text) <= maxWidth) return text
  let fitted = ''
  let width = 0
  for (const character of text) {
    width += characterWidth(character)
    if (width > maxWidth - 1) break
    fitted += character
  }
  return `${fitted}…`
}

function characterWidth(character: string): number {
  return NO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!)
}
