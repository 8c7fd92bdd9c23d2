/** The letters of a column: `A` for 0, `AA` for 26. */
export function columnLetter(column: number): string {
  const letters: string[] = []
  for (let rest = column + 1; rest > 0; ) {
    const digit = (rest - 1) % 26
    letters.unshift(String.fromCharCode(65 + digit))
    rest = (rest - 1 - digit) / 26
  }
  return letters.join('')
}

/** The column that letters name, counted from 0; `undefined` where a sheet has no such column. */
export function columnOf(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return column <= 16_384 ? column - 1 : undefined
}
