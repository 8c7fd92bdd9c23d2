import type { Dice } from '../../laws/random/dice.ts'
import { rollBomb } from './bombs.ts'

/** The same data with one place bent: another value in it, nothing in it, a key more, or a part of it elsewhere. */
export function bend(dice: Dice, data: unknown, depth = 40): unknown {
  if (!isHolder(data)) return rollBomb(dice)
  const keys = Object.keys(data)
  // The deeper the place, the more there are of it: most bends go down.
  if (keys.length > 0 && !dice.once(6)) {
    const key = dice.pick(keys)
    const inner = (data as { readonly [key: string]: unknown })[key]
    return put(
      data,
      key,
      depth > 0 && isHolder(inner) && !dice.once(5)
        ? bend(dice, inner, depth - 1)
        : bentLeaf(dice, inner, data),
    )
  }
  const more = dice.pick(['__proto__x', 'constructor', 'points', 'kind', 'of', 'x', '0', 'ｐoints'])
  return put(data, more, rollBomb(dice))
}

/** The same bent in several places. */
export function bendOften(dice: Dice, data: unknown): unknown {
  let bent = data
  for (let left = 1 + (dice.once(3) ? dice.nat(4) : 0); left > 0; left--) bent = bend(dice, bent)
  return bent
}

function bentLeaf(dice: Dice, leaf: unknown, holder: object): unknown {
  const text = ['string', 'number', 'boolean'].includes(typeof leaf) ? String(leaf) : ''
  return dice.pick<() => unknown>([
    () => undefined,
    () => null,
    () => rollBomb(dice),
    () => rollBomb(dice),
    () => Object.values(holder)[dice.nat(Object.keys(holder).length - 1)],
    () => [leaf],
    () => ({ kind: leaf }),
    () => `${text}${text}`,
    () => text.replace(/\d/, '9'.repeat(dice.nat(70))),
    () => `${text}\ud800`,
    () => Number(text),
  ])()
}

function isHolder(data: unknown): data is object {
  // Plain data alone is gone into: what is hostile already is left as it is.
  if (typeof data !== 'object' || data === null) return false
  try {
    const prototype: unknown = Object.getPrototypeOf(data)
    if (prototype !== Object.prototype && prototype !== Array.prototype) return false
    const keys = Object.keys(data)
    return keys.length < 5_000 && keys.every((key) => 'value' in Object.getOwnPropertyDescriptor(data, key)!)
  } catch {
    return false
  }
}

function put(data: object, key: string, value: unknown): unknown {
  if (Array.isArray(data)) {
    // By index: an iterator of its own may be endless.
    const copy = Array.from({ length: Math.min(data.length, 5_000) }, (_, at): unknown => data[at])
    if (value === undefined) copy.splice(Number(key), 1)
    else copy[/^\d+$/.test(key) ? Number(key) : copy.length] = value
    return copy
  }
  if (value !== undefined) return { ...data, [key]: value }
  const { [key]: _, ...rest } = data as { readonly [key: string]: unknown }
  return rest
}

const tokens = [
  '{"__proto__":',
  '[[[[[[[[',
  '{"a":{"a":{"a":',
  '1e999',
  '-0.0000000000000000000000000001',
  '9'.repeat(5_000),
  '\\ud800',
  '"',
  '\\',
  '\u0000',
  '\ufeff',
  '\r\n',
  '\n\n',
  ',',
  '=cmd|',
  '</c><c r="ZZZ9999999"><v>1</v></c>',
  '<c r="A1" t="e"><v>#REF!</v></c>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '&#x110000;',
  '<row r="99999999">',
  '"x":1,"x":2,',
  'null',
  'true',
  '[]',
]

/** The same bytes with a few bent: turned, taken out, doubled, cut off, or something put in. */
export function bendBytes(dice: Dice, bytes: Buffer): Buffer {
  let bent = bytes
  for (let left = 1 + dice.nat(3); left > 0; left--) {
    const at = dice.nat(bent.length)
    const until = Math.min(bent.length, at + dice.nat(dice.pick([1, 4, 40])))
    const [before, middle, after] = [bent.subarray(0, at), bent.subarray(at, until), bent.subarray(until)]
    bent = dice.pick<() => Buffer>([
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, middle, middle, after]),
      () => Buffer.concat([before, Buffer.from(middle.map((byte) => byte ^ (1 << dice.nat(7)))), after]),
      () => Buffer.concat([before, Buffer.from(dice.pick(tokens)), after]),
      () => Buffer.concat([before, Buffer.from(dice.pick(tokens)), middle, after]),
      () => Buffer.concat([before, Buffer.from(dice.several(0, 8, () => dice.nat(255))), after]),
      () => (dice.once(4) ? before : Buffer.concat([after, before])),
    ])()
  }
  return bent
}
