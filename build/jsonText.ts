/** As wide as a line of the repository. */
const WIDTH = 110

/** What lies deeper stands on one line: a definition that nests sixty levels deep is indentation for the most part. */
const MOST_LEVELS = 6

/** Plain data as JSON to be read by people too: what fits on a line stands on one. */
export function jsonText(value: unknown): string {
  return `${written(value, 0, 0)}\n`
}

/** `before` is how much of the line the key takes. */
function written(value: unknown, level: number, before: number): string {
  const line = JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return line
  const indent = '  '.repeat(level)
  if (level === MOST_LEVELS || indent.length + before + line.length <= WIDTH) return line
  const lines = Array.isArray(value)
    ? value.map((of) => written(of, level + 1, 0))
    : Object.entries(value).map(([key, of]) => {
        const name = `${JSON.stringify(key)}: `
        return `${name}${written(of, level + 1, name.length)}`
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.map((of) => `${indent}  ${of}`).join(',\n')}\n${indent}${close}`
}
