import { columnOf } from './columnLetter.ts'
import { MAX_CELLS, NOT_CALCULATED } from './sheet.ts'

// No part of a tag is taken to go beyond the next "<": what never ends would be looked through again and again.
const CELL = /<((?:\w+:)?)c\b([^<>]*?)(\/?)>/g
const FORMULA_ONLY =
  /<((?:\w+:)?)c\b([^<>]*)>\s*<(?:\w+:)?f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/(?:\w+:)?f>)\s*(?:(<(?:\w+:)?v\s*(?:\/>|><\/(?:\w+:)?v>))\s*)?<\/(?:\w+:)?c>/g
const TYPE = /\bt="(\w+)"/

/**
 * Makes the cells of a sheet's XML say what its reader would pass over: an error (`t="e"`) and a formula whose result
 * was never stored become text, since an empty cell would read as not known.
 */
export function plainSheetXml(xml: string): string {
  return xml
    .replace(FORMULA_ONLY, (whole, prefix: string, attributes: string, empty: string | undefined) => {
      // A formula whose result is the empty text is stored with an empty value.
      if (empty !== undefined && TYPE.exec(attributes)?.[1] === 'str') return whole
      const bare = attributes.replace(TYPE, '')
      return `<${prefix}c${bare} t="str"><${prefix}v>${NOT_CALCULATED}</${prefix}v></${prefix}c>`
    })
    .replace(CELL, (whole, prefix: string, attributes: string, closed: string) =>
      TYPE.exec(attributes)?.[1] === 'e'
        ? `<${prefix}c${attributes.replace(TYPE, 't="str"')}${closed}>`
        : whole,
    )
}

/** How many characters a tag of a sheet, and the text between two tags, may have. A cell holds 32,767. */
const MAX_TAG = 10_000
const MAX_TEXT = 500_000

/**
 * Whether every tag of a sheet's XML ends before the next begins, and none is endless: its reader takes it in pieces and
 * looks again and again at what does not end.
 */
export function isPlainXml(xml: string): boolean {
  for (let at = xml.indexOf('<'); at !== -1; ) {
    const end = xml.indexOf('>', at)
    const next = xml.indexOf('<', at + 1)
    if (end === -1 || (next !== -1 && next < end) || end - at > MAX_TAG) return false
    if ((next === -1 ? xml.length : next) - end > MAX_TEXT) return false
    at = next
  }
  return true
}

/** Whether the rectangle that the filled cells of a sheet's XML lie in has too many cells. */
export function hasTooManyCells(xml: string): boolean {
  let rows = 0
  let columns = 0
  let inRow = 0
  for (const [, name, attributes = '', closed] of xml.matchAll(/<(?:\w+:)?(row|c)\b([^<>]*?)(\/?)>/g)) {
    if (name === 'row') {
      rows = Math.max(rows + 1, Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? 0))
      inRow = 0
    } else {
      const [, letters] = /\br="([A-Za-z]+)\d+"/.exec(attributes) ?? []
      inRow = letters === undefined ? inRow + 1 : (columnOf(letters) ?? MAX_CELLS) + 1
      if (closed === '') columns = Math.max(columns, inRow)
    }
  }
  return rows * Math.max(columns, 1) > MAX_CELLS
}
