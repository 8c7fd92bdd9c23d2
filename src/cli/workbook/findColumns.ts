import { nearestName } from '../../index.ts'
import { columnLetter } from './columnLetter.ts'
import type { ColumnSpec, Mapping } from './mapping.ts'
import { type Sheet, shownText } from './sheet.ts'

/** The header of a column: its texts from the top down. */
export type ColumnHeader = { readonly column: number; readonly texts: readonly string[] }

/** What a specification of a column comes to: the column, or what is wrong with it. */
export type FoundColumn = { readonly column: number } | { readonly problem: string }

/**
 * The headers of a sheet. A cell that is merged over several columns has its text in the first of them alone: in every
 * row of the header but the last, an empty cell continues what stands to its left.
 */
export function columnHeaders(sheet: Sheet, headerRows: readonly number[]): readonly ColumnHeader[] {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const lines = headerRows.map((row, at) => {
    const texts = Array.from({ length: width }, (_, column) =>
      plainText(shownText(sheet.rows[row - 1]?.[column])),
    )
    return at === headerRows.length - 1 ? texts : continued(texts)
  })
  return Array.from({ length: width }, (_, column) => ({
    column,
    texts: lines.map((texts) => texts[column]!).filter((text) => text !== ''),
  }))
}

/** Finds the column that is meant. Texts are compared without regard to spaces, line breaks and width. */
export function findColumn(headers: readonly ColumnHeader[], spec: ColumnSpec): FoundColumn {
  if ('letter' in spec) {
    if (spec.column < headers.length) return { column: spec.column }
    return {
      problem: `there is no column ${spec.letter}; the last one is ${columnLetter(headers.length - 1)}`,
    }
  }
  const wanted = spec.header.map(plainText)
  const whole = headers.filter(({ texts }) => texts.join('') === wanted.join(''))
  const last = wanted.length === 1 ? headers.filter(({ texts }) => texts.at(-1) === wanted[0]) : []
  const found = whole.length > 0 ? whole : last
  if (found.length === 1) return { column: found[0]!.column }
  const name = spec.header.join(' / ')
  if (found.length > 1) {
    const letters = found.map(({ column }) => columnLetter(column)).join(', ')
    return {
      problem: `"${name}" is the header of the columns ${letters}; name one as {"letter": "${columnLetter(found[0]!.column)}"}`,
    }
  }
  const known = headers.map(({ texts }) => texts.join(' / ')).filter((text) => text !== '')
  const near = nearestName(wanted.join(' / '), known)
  const hint =
    near === undefined ? `the headers are ${known.slice(0, 30).join(', ')}` : `did you mean "${near}"?`
  return { problem: `no column has the header "${name}"; ${hint}` }
}

/** Every column that a mapping names. */
export function specsOf({
  id,
  scheme,
  on,
  facts,
}: Mapping): readonly { readonly key: string; readonly spec: ColumnSpec }[] {
  return [
    ...(id ? [{ key: 'id', spec: id }] : []),
    ...(scheme && 'column' in scheme ? [{ key: 'scheme', spec: scheme.column }] : []),
    ...(on && 'column' in on ? [{ key: 'on', spec: on.column }] : []),
    ...facts.flatMap(({ name, source }) =>
      'column' in source ? [{ key: `facts.${name}`, spec: source.column }] : [],
    ),
  ]
}

/** Text as headers and marks are compared: of one width, without spaces and line breaks. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

function continued(texts: readonly string[]): readonly string[] {
  let before = ''
  return texts.map((text) => {
    before = text === '' ? before : text
    return before
  })
}
