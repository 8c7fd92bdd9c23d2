/** Full-width letters, digits and signs as half-width ones, and nothing else: ² and ① are no digits. */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .trim()
}

/** How names are compared: whatever their width, and without spaces and line breaks. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}
