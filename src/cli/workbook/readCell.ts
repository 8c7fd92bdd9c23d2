import { addDays, parseDate, parseWareki } from '../../calendar/index.ts'
import { type Issue, makeIssue, type Result, showGiven } from '../../index.ts'
import { plainText } from './findColumns.ts'
import type { Mapping, Reading } from './mapping.ts'
import { isBlank, NOT_A_DAY, NOT_CALCULATED, type SheetCell, shownText } from './sheet.ts'

/** The serial number of 2200-12-31, and by how many days less counting from 1904 gives. */
const LAST_SERIAL = 109_939
const LATER_BY = 1462
const YEARS = { from: 1873, to: 2200 }

/** A field of a fact, with the labels of its options by their ids. */
export type CellField = {
  readonly kind: 'flag' | 'count' | 'number' | 'date' | 'dateTime' | 'choice' | 'text'
  readonly options?: readonly string[]
  readonly labels?: { readonly [option: string]: readonly string[] }
}

/** How a mapping says that cells are read. */
export type CellReading = Reading &
  Pick<Mapping, 'yes' | 'no' | 'unknown' | 'units'> & { readonly date1904: boolean }

/**
 * Reads a cell as a person types it: full-width digits, separators, units, ○ and ×, days as serial numbers, in words or
 * by the Japanese era. An empty cell is not known. What is none of this is handed on as it stands, so that whoever reads
 * the facts says what is wrong with it.
 *
 * @returns the value, `undefined` where it is not known, or the issue of a cell that says nothing that could be meant
 */
export function readCell(
  cell: SheetCell | null | undefined,
  field: CellField,
  reading: CellReading,
): Result<unknown> {
  if (!cell || isBlank(cell)) return known(reading.blank)
  const text = shownText(cell)
  if (cell.kind === 'error') return refused(errorIssue(text))
  const plain = plainText(text)
  const meant = Object.entries(reading.values ?? {}).find(([name]) => plainText(name) === plain)
  if (meant) return known(meant[1] ?? undefined)
  if (reading.unknown.some((name) => plainText(name) === plain)) return known(undefined)
  switch (field.kind) {
    case 'flag':
      return cell.kind === 'flag' ? known(cell.value) : readFlag(plain, text, reading)
    case 'count':
    case 'number':
      return cell.kind === 'number' ? known(cell.text) : known(readNumber(text, reading.units))
    case 'date':
      return readDay(cell, reading)
    case 'dateTime':
      // A day without a time of day is not taken for its midnight.
      return known(cell.kind === 'date' ? text.replace(' ', 'T') : readMoment(text))
    case 'choice':
      return known(optionNamed(plain, field) ?? text)
    case 'text':
      return known(text)
  }
}

/** Reads a day, from a day of the sheet, a serial number or text. */
export function readDay(cell: SheetCell, { date1904 }: Pick<CellReading, 'date1904'>): Result<unknown> {
  if (cell.kind === 'date') return known(cell.at.slice(0, 10))
  if (cell.kind === 'number') return serialDay(cell.text, date1904)
  return dayText(shownText(cell))
}

function known(value: unknown): Result<unknown> {
  return { ok: true, value }
}

function refused(...issues: readonly [Issue, ...Issue[]]): Result<unknown> {
  return { ok: false, issues }
}

function errorIssue(text: string): Issue {
  if (text === NOT_CALCULATED) {
    const given = 'a formula without a stored result; open the workbook in a spreadsheet program and save it'
    return makeIssue('input/unreadable', [], { given })
  }
  if (text === NOT_A_DAY) return makeIssue('date/impossible', [], { given: showGiven('1900-02-29') })
  return makeIssue('input/unreadable', [], { given: text })
}

function readFlag(plain: string, text: string, { yes, no }: CellReading): Result<unknown> {
  const among = (names: readonly string[]) =>
    names.some((name) => plainText(name).toLowerCase() === plain.toLowerCase())
  if (among(yes)) return known(true)
  if (among(no)) return known(false)
  return refused(
    makeIssue('choice/unknown', [], {
      given: showGiven(text),
      expected: [...yes.slice(0, 1), ...no.slice(0, 1)],
    }),
  )
}

/**
 * A number as text: of full-width digits, with separators where they belong, and a unit after it. Nothing else is taken
 * for a digit: ² and ① are not.
 */
function readNumber(text: string, units: readonly string[]): string {
  const plain = halfWidth(text).trim()
  const unit = units.map(halfWidth).find((of) => of !== '' && plain.endsWith(of))
  const bare = (unit === undefined ? plain : plain.slice(0, -unit.length)).trimEnd()
  const [, sign = '', digits = ''] = /^([-−▲△+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)$/.exec(bare) ?? []
  if (digits === '') return text
  return `${sign === '' || sign === '+' ? '' : '-'}${digits.replaceAll(',', '')}`
}

/** The day of a serial number: days from 31 December 1899, from 1 March 1900 one more, or from 1 January 1904. */
function serialDay(text: string, date1904: boolean): Result<unknown> {
  const serial = Number(text)
  const given = showGiven(text)
  // 2026 is somebody's year; as a serial number it would be a day of 1905.
  const yearAlone = serial >= YEARS.from && serial <= YEARS.to
  if (!Number.isInteger(serial) || yearAlone) return refused(makeIssue('date/form', [], { given }))
  if (!date1904 && serial === 60)
    return refused(makeIssue('date/impossible', [], { given: showGiven('1900-02-29') }))
  if (serial < 1 || serial > LAST_SERIAL) return refused(makeIssue('date/form', [], { given }))
  if (date1904)
    return serial > LAST_SERIAL - LATER_BY
      ? refused(makeIssue('date/form', [], { given }))
      : known(addDays('1904-01-01', serial))
  return known(addDays(serial < 60 ? '1899-12-31' : '1899-12-30', serial))
}

/** A day in words: 2026-10-01, 2026/10/1, 2026.10.1, 2026年10月1日, 令和8年10月1日, R8.10.1. */
function dayText(text: string): Result<unknown> {
  const plain = halfWidth(text).trim()
  const [, year, month, day] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? []
  if (year !== undefined) return parseDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`)
  return /^(?:明治|大正|昭和|平成|令和|[MTSHR])/.test(plain) ? parseWareki(plain) : parseDate(text)
}

function readMoment(text: string): string {
  const [, day = '', hour = '', minute = ''] =
    /^(.*?)[\sT]*(\d{1,2})[:時](\d{2})(?::00|分)?$/.exec(halfWidth(text).trim()) ?? []
  const date = dayText(day)
  return date.ok && day !== '' ? `${String(date.value)}T${hour.padStart(2, '0')}:${minute}` : text
}

function optionNamed(plain: string, { options = [], labels = {} }: CellField): string | undefined {
  return options.find((option) =>
    [option, ...(labels[option] ?? [])].some((name) => plainText(name) === plain),
  )
}

/** Full-width digits, letters and signs as they are on a keyboard. */
function halfWidth(text: string): string {
  return text.replace(/[！-～　]/g, (sign) =>
    sign === '　' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}
