/** Plain data as `pack` of `pack.ts` writes it. */
export type Packed = {
  /** Objects that are alike: their keys in order, each with the value that all of them have, or 0 where they differ. */
  readonly shapes: readonly object[]
  /** Of each key the tokens of its values in the order in which they are read, and after them the texts that they name. */
  readonly columns: string
}

/** What stands between columns, and between the tokens and the texts of one. No text holds either. */
export const [COLUMN, TEXT] = ['~', '|'] as const

type Column = {
  readonly tokens: string[]
  /** The tokens read so far, each once, the latest first. */
  readonly latest: string[]
  /** Among the texts of all columns, the one read last and the first of its own that is not read yet. */
  last: number
  next: number
}

/**
 * Reads packed data. A token is a sign and a number: `,` the next text of the column, `a` to `z` one so many further
 * than the last, `'` one so many further or back; `A` to `Z` what was read of the column so many tokens ago; `#` a
 * number, `!` a truth value; `[`, `(` and `{` an array, an object of no shape and one of a shape, written `]`, `)` and
 * `}` where it comes again, as `^`, so many of these ago.
 */
export function unpack({ shapes, columns }: Packed): unknown {
  const texts: string[] = []
  const all = columns.split(COLUMN).map((column): Column => {
    const [tokens = '', ...own] = column.split(TEXT)
    const next = texts.length
    texts.push(...own)
    return { tokens: (tokens.match(/[^\d-]-?\d*/g) ?? []).reverse(), latest: [], last: next - 1, next }
  })
  const byKey = new Map<string, Column>()
  const repeated: unknown[] = []

  /** The next token of a column as it is told from others: texts and what was read before by their places. */
  function nextToken(column: Column): string {
    const { tokens, latest } = column
    const token = tokens.pop()!
    const [sign, number] = [token.charCodeAt(0), Number(token.slice(1))]
    if (token === ',') return `'${column.next++}`
    if (sign > 96 && sign < 123) return `'${column.last + sign - 96}`
    if (sign > 64 && sign < 91) return latest[sign - 65]!
    if (token[0] === "'") return `'${column.last + number}`
    return token[0] === '^' ? `^${repeated.length - number}` : token
  }

  function read(key: string): unknown {
    const column = byKey.get(key) ?? all[byKey.size]!
    byKey.set(key, column)
    const { latest } = column
    const token = nextToken(column)
    latest.splice(0, latest.length, token, ...latest.filter((other) => other !== token))
    const number = Number(token.slice(1))
    let value: unknown
    switch (token[0]) {
      case "'":
        column.last = number
        return texts[number]
      case '^':
        return repeated[number]
      case '#':
        return number
      case '!':
        return token === '!' ? null : number === 1
      case '[':
      case ']':
        value = Array.from({ length: number }, () => read(key))
        break
      case '(':
      case ')':
        value = Object.fromEntries(Array.from({ length: number }, () => [read(`${key}:`), read(`${key}=`)]))
        break
      default:
        value = Object.fromEntries(
          Object.entries(shapes[number]!).map(([name, of]) => [name, of === 0 ? read(name) : of]),
        )
    }
    if ('])}'.includes(token[0]!)) repeated.push(value)
    return value
  }
  return read('')
}
