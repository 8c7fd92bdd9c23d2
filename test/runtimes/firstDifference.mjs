/** Says where two texts differ first: the name of the line, and what either has there. */
export function firstDifference(expected, found) {
  const [left, right] = [expected, found].map((text) => text.split('\n'))
  const at = left.findIndex((line, n) => line !== right[n])
  if (at < 0) return `line ${left.length + 1}: nothing expected, found ${right[left.length].slice(0, 160)}`
  const [wanted, given] = [left[at], right[at] ?? '']
  let column = 0
  while (wanted[column] === given[column]) column += 1
  const around = (text) => text.slice(Math.max(0, column - 60), column + 100)
  return `line ${at + 1} (${wanted.split('\t')[0]}): expected …${around(wanted)}, found …${around(given)}`
}
