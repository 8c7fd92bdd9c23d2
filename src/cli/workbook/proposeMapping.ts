import { type Scheme, schemeName } from '../../index.ts'
import { columnLetter } from './columnLetter.ts'
import { type FactField, factFields } from './factFields.ts'
import { type ColumnHeader, columnHeaders, plainText } from './findColumns.ts'
import { isBlank, type Sheet } from './sheet.ts'

/** How far down the header of a sheet is looked for. */
const MAX_HEADER_ROW = 20

/** What a column is called that tells the applicants apart. */
const IDS = ['受付番号', '申請番号', '整理番号', '番号', 'ID', 'No.', 'No', '№'].map(plainText)

/**
 * Proposes what the columns of a sheet mean, from their headers and from what the scheme calls its facts in either
 * language. A fact for which there is no column is `null`: not known. Headers that no fact has stand in a comment.
 *
 * @param headerRows - the rows of the header; looked for unless given
 */
export function proposeMapping(
  sheet: Sheet,
  scheme: Scheme,
  {
    name,
    headerRows,
  }: { readonly name: string | number; readonly headerRows?: readonly number[] | undefined },
): object {
  const fields = factFields(scheme)
  const names = fieldsByLabel(fields)
  const rows = headerRows ?? likelyHeader(sheet, names)
  const headers = columnHeaders(sheet, rows)
  const matched = matchedHeaders(headers, names)
  const id = headers.find(({ texts }) => IDS.includes(texts.at(-1) ?? ''))
  const unused = headers.filter(
    (of) => of !== id && of.texts.length > 0 && ![...matched.values()].includes(of),
  )
  return {
    ...(unused.length > 0
      ? { $comment: `columns without a fact: ${unused.map(({ texts }) => texts.join(' ')).join(', ')}` }
      : {}),
    sheet: name,
    headerRows: rows,
    firstRow: Math.max(0, ...rows) + 1,
    ...(id ? { id: specOf(id, headers) } : {}),
    scheme: schemeName(scheme),
    facts: Object.fromEntries([
      ...[...matched].map(([field, header]) => [field.name, specOf(header, headers)]),
      ...fields.filter((field) => !matched.has(field)).map((field) => [field.name, null]),
    ]),
  }
}

type Names = ReadonlyMap<string, FactField>

/**
 * The values of a scheme by what a header may call them: all their labels, or the last ones of them where no other
 * value has the same.
 */
function fieldsByLabel(fields: readonly FactField[]): Names {
  const found = new Map<string, FactField | undefined>()
  const add = (name: string, field: FactField) => {
    const key = plainText(name)
    const other = found.has(key) && found.get(key) !== field
    found.set(key, other ? undefined : field)
  }
  for (const field of fields) {
    add(field.name, field)
    for (const labels of Object.values(field.labels)) {
      for (let from = 0; from < labels.length; from++) add(labels.slice(from).join(''), field)
    }
    const [fact] = field.path
    const alone = fields.filter(({ path }) => path[0] === fact).length === 1
    if (alone) for (const labels of Object.values(field.labels)) add(labels[0]!, field)
  }
  return new Map([...found].flatMap(([name, field]) => (field ? [[name, field]] : [])))
}

function matchedHeaders(
  headers: readonly ColumnHeader[],
  names: Names,
): ReadonlyMap<FactField, ColumnHeader> {
  const matched = new Map<FactField, ColumnHeader>()
  for (const header of headers) {
    const field = names.get(header.texts.join('')) ?? names.get(header.texts.at(-1) ?? '')
    if (field && !matched.has(field)) matched.set(field, header)
  }
  return matched
}

/** The row, or two rows, whose texts name most values of the scheme; failing that the first row with most texts. */
function likelyHeader(sheet: Sheet, names: Names): readonly number[] {
  const last = Math.min(MAX_HEADER_ROW, sheet.rows.length)
  const candidates = Array.from({ length: last }, (_, at) => at + 1).flatMap((row) =>
    row === 1 ? [[row]] : [[row], [row - 1, row]],
  )
  let best: readonly number[] = [1]
  let most = -1
  for (const rows of candidates) {
    const found = matchedHeaders(columnHeaders(sheet, rows), names).size
    const filled = sheet.rows[rows.at(-1)! - 1]!.filter((cell) => !isBlank(cell)).length
    const score = found * 1000 + filled * 2 - rows.length
    if (score > most) {
      best = rows
      most = score
    }
  }
  return best
}

/** How a mapping names a column: by its header where that is its own, else by its letter. */
function specOf({ texts, column }: ColumnHeader, headers: readonly ColumnHeader[]): unknown {
  const same = headers.filter((of) => of.texts.join('') === texts.join(''))
  if (same.length > 1) return { letter: columnLetter(column) }
  return texts.length === 1 ? texts[0] : texts
}
