import { COLUMN, type Packed, TEXT } from './unpack.ts'

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }
type Composite = Exclude<Plain, string | number | boolean | null>

/** Objects that are alike have a shape if there are so many of them; the others are written key by key. */
const ENOUGH_FOR_SHAPE = 3
/** What is no longer than this, as JSON, is written again and not looked up. */
const WORTH_NAMING = 30
/** How far from the last a text is told by a letter, and how far back a token. */
const LETTERS = 26

/** A token before it is known where among all texts its own stands. */
type Token =
  | { readonly kind: 'text'; readonly text: string; readonly isNext: boolean }
  | { readonly kind: 'repeated'; readonly at: number; readonly of: number }
  | { readonly kind: 'written'; readonly as: string }
type Column = { readonly tokens: Token[]; readonly texts: string[] }

/**
 * Writes plain data for `unpack` of `unpack.ts`, to be short once it is compressed: values of one key stand together,
 * and what objects have in common, every text and every larger value is written once.
 */
export function pack(data: Plain): Packed {
  const { times, alike } = countsOf(data)
  const columns = new Map<string, Column>()
  const shapes = new Map<string, number>()
  const repeated = new Map<string, number>()
  const texts = new Set<string>()

  function write(value: Plain, key: string): void {
    const column = columns.get(key) ?? { tokens: [], texts: [] }
    columns.set(key, column)
    const put = (as: string) => column.tokens.push({ kind: 'written', as })
    if (typeof value === 'string') {
      const isNext = !texts.has(value)
      column.tokens.push({ kind: 'text', text: value, isNext })
      if (isNext) column.texts.push(value)
      texts.add(value)
    } else if (typeof value === 'number') put(`#${value}`)
    else if (typeof value === 'boolean') put(value ? '!1' : '!0')
    else if (value === null) put('!')
    else {
      const whole = JSON.stringify(value)
      const at = repeated.get(whole)
      if (at !== undefined) column.tokens.push({ kind: 'repeated', at, of: repeated.size })
      else {
        const comesAgain = times.get(whole)! > 1 && whole.length > WORTH_NAMING
        writeComposite(value, key, (signs, number) => put(`${signs[comesAgain ? 1 : 0]}${number}`))
        if (comesAgain) repeated.set(whole, repeated.size)
      }
    }
  }

  function writeComposite(value: Composite, key: string, put: (signs: string, number: number) => void): void {
    const entries = Object.entries(value)
    const shape = shapeOf(value)
    if (Array.isArray(value)) {
      put('[]', value.length)
      for (const part of value) write(part, key)
    } else if (alike.get(shape)! < ENOUGH_FOR_SHAPE) {
      put('()', entries.length)
      for (const [name, part] of entries) {
        write(name, `${key}:`)
        write(part, `${key}=`)
      }
    } else {
      if (!shapes.has(shape)) shapes.set(shape, shapes.size)
      put('{}', shapes.get(shape)!)
      for (const [name, part] of entries) if (!isConstant(name, part)) write(part, name)
    }
  }

  write(data, '')
  return {
    shapes: [...shapes.keys()].map((shape) => JSON.parse(shape)),
    columns: written([...columns.values()]),
  }
}

/** How often each composite value stands in others that are not the same, and each shape among those. */
function countsOf(data: Plain) {
  const times = new Map<string, number>()
  const alike = new Map<string, number>()
  const count = (value: Plain): void => {
    if (typeof value !== 'object' || value === null) return
    const whole = JSON.stringify(value)
    times.set(whole, (times.get(whole) ?? 0) + 1)
    if (times.get(whole)! > 1) return
    const shape = shapeOf(value)
    alike.set(shape, (alike.get(shape) ?? 0) + 1)
    for (const part of Object.values(value)) count(part)
  }
  count(data)
  return { times, alike }
}

/** The keys of an object with what tells its kind, as JSON. */
function shapeOf(value: Composite): string {
  const entries = Object.entries(value).map(([key, of]) => [key, isConstant(key, of) ? of : 0])
  return JSON.stringify(Object.fromEntries(entries))
}

function isConstant(key: string, value: Plain): boolean {
  return typeof value === 'boolean' || value === '' || (key === 'kind' && typeof value === 'string')
}

function written(columns: readonly Column[]): string {
  const places = new Map(columns.flatMap(({ texts }) => texts).map((text, at) => [text, at]))
  for (const text of places.keys()) if (/[~|]/.test(text)) throw new Error(`cannot be packed: ${text}`)
  let first = 0
  return columns
    .map(({ tokens, texts }) => {
      const text = tokensOf(tokens, places, first)
      first += texts.length
      return [text, ...texts].join(TEXT)
    })
    .join(COLUMN)
}

/** Each token by what is shortest: as the next, as one of the latest, or by how far it is from the last. */
function tokensOf(tokens: readonly Token[], places: ReadonlyMap<string, number>, first: number): string {
  let last = first - 1
  let latest: readonly string[] = []
  const recall = (name: string) => {
    const ago = latest.indexOf(name)
    latest = [name, ...latest.filter((other) => other !== name)]
    return ago < 0 || ago >= LETTERS ? undefined : letter('A', ago)
  }
  const written = (token: Token): string => {
    switch (token.kind) {
      case 'written':
        return recall(token.as) ?? token.as
      case 'repeated':
        return recall(`^${token.at}`) ?? `^${token.of - token.at}`
      case 'text': {
        const place = places.get(token.text)!
        const further = place - last
        last = place
        const recalled = recall(`'${place}`)
        if (token.isNext) return ','
        if (further > 0 && further <= LETTERS) return letter('a', further - 1)
        return recalled ?? `'${further}`
      }
    }
  }
  return tokens.map(written).join('')
}

function letter(first: string, at: number): string {
  return String.fromCharCode(first.charCodeAt(0) + at)
}
