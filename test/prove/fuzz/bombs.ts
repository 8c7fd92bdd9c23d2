import { heavy, hostile } from '../../laws/hostile.ts'
import type { Dice } from '../../laws/random/dice.ts'

// What a hostile hand writes in place of a value.

const makers = Object.values(hostile)
const much = Object.values(heavy)

/** Text that a careless expression would look through again and again, and numbers that never end. */
const repeated: readonly (readonly [string, string, string])[] = [
  ['', '0', 'x'],
  ['', '1', ''],
  ['0.', '9', ''],
  ['-', '9', '.5'],
  ['1e', '9', ''],
  ['', ' ', 'x'],
  ['', '　', '円'],
  ['', 'a', '!'],
  ['', '-', '-'],
  ['', '1/', '1'],
  ['', '1,', ','],
  ['令和', '8', '年'],
  ['令和8年', ' ', '3月'],
  ['2026-', '0', '-01'],
  ['', 'あ', ''],
  ['', '\ud800', ''],
  ['', '"', ''],
  ['', '\\', ''],
  ['', '=', ''],
  ['', '%', ''],
  ['<', '<', '>'],
  ['', '&amp;', ''],
]

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  'toJSON',
  '',
]

/** Long text of few signs; now and then very long. */
export function rollText(dice: Dice): string {
  const [before, of, after] = dice.pick(repeated)
  const most = dice.once(200) ? 50_000 : dice.pick([3, 61, 130, 2_000])
  return `${before}${of.repeat(dice.nat(most))}${after}`
}

/** A value of any sort, hostile ones among them. */
export function rollBomb(dice: Dice): unknown {
  return dice.pick<() => unknown>([
    () => dice.pick(makers)(),
    () => dice.pick(makers)(),
    () => rollText(dice),
    () => rollText(dice),
    () => dice.pick([null, true, false, 0, -1, 1.5, 1e300, '', '0', '-1', '80', '1/3', 'none', '2026-02-30']),
    () => rollNest(dice),
    () => Object.fromEntries(dice.several(0, 130, (at) => [`${dice.pick(keys)}${at}`, at])),
    () => JSON.parse(`{${JSON.stringify(dice.pick(keys))}:{"polluted":true,"points":"80"}}`),
    () => Object.defineProperty({}, dice.pick(keys.filter((key) => key !== '')), trap),
    () => dice.several(0, 200, (at) => (at % 7 === 0 ? undefined : { base: at })),
    () => (dice.once(200) ? dice.pick(much) : []),
  ])()
}

const trap: PropertyDescriptor = {
  enumerable: true,
  get() {
    throw new Error('hostile')
  },
}

function rollNest(dice: Dice): unknown {
  const wrap = dice.pick([
    (inner: unknown) => [inner],
    (inner: unknown) => ({ of: inner }),
    (inner: unknown) => ({ kind: 'all', of: [inner] }),
    (inner: unknown) => ({ kind: 'not', of: inner }),
    (inner: unknown) => [inner, inner],
  ])
  let value: unknown = {}
  for (let level = dice.nat(dice.once(100) ? 5_000 : 80); level > 0; level--) value = wrap(value)
  return value
}
