import { showGiven } from '../given.ts'
import { definitionLimits } from './definitionLimits.ts'

/**
 * Writes plain JSON data so that equal data give equal text: members sorted by key (by UTF-16 code units), no spaces,
 * numbers and text as `JSON.stringify` writes them (RFC 8785, but a lone surrogate is written `\ud800` instead of
 * refused).
 *
 * @param data - what `JSON.parse` could have given; members that are `undefined` are left out
 * @returns the text
 * @throws TypeError for what JSON cannot hold: a function, NaN, `undefined` in a list, a Date, more than 64 levels
 */
export function canonicalJson(data: unknown): string {
  return write(data, 0)
}

function write(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value)
    case 'number':
      if (Number.isFinite(value)) return JSON.stringify(value)
      break
    case 'object':
      if (depth > definitionLimits.depth) {
        throw new TypeError(`nested deeper than ${definitionLimits.depth} levels`)
      }
      if (value === null) return 'null'
      if (Array.isArray(value)) return writeList(value, depth)
      if (Object.prototype.toString.call(value) === '[object Object]') return writeObject(value, depth)
  }
  throw new TypeError(`not JSON: ${showGiven(value)}`)
}

function writeList(list: readonly unknown[], depth: number): string {
  return `[${Array.from(list, (entry) => write(entry, depth + 1)).join(',')}]`
}

function writeObject(object: object, depth: number): string {
  const members = Object.entries(object).filter(([, value]) => value !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, value]) => `${JSON.stringify(key)}:${write(value, depth + 1)}`).join(',')}}`
}
