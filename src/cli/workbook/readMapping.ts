import { parseDate } from '../../calendar/index.ts'
import { type Issue, makeIssue, nestIssue, type PathStep } from '../../index.ts'
import { keyIssue, typeIssue } from '../answers/shapeIssues.ts'
import { MAX_ISSUES } from '../maxIssues.ts'
import { columnOf } from './columnLetter.ts'
import {
  type ColumnSpec,
  type MappedFact,
  type Mapping,
  type Source,
  usualNo,
  usualUnits,
  usualYes,
} from './mapping.ts'

const KEYS = [
  '$schema',
  '$comment',
  'sheet',
  'headerRows',
  'firstRow',
  'lastRow',
  'id',
  'scheme',
  'on',
  'at',
  'readings',
  'parameters',
  'yes',
  'no',
  'unknown',
  'units',
  'facts',
]
const MOMENTS = ['application', 'decision', 'renewal', 'holding'] as const
const MAX_FACTS = 2000

type Data = { readonly [key: string]: unknown }
type Note = (issue: Issue, ...path: PathStep[]) => void

/** Reads what a mapping file holds, or says everything that is wrong with it. */
export function readMapping(
  data: unknown,
): { readonly mapping: Mapping } | { readonly issues: readonly Issue[] } {
  if (!isObject(data)) return { issues: [typeIssue([], 'an object', data)] }
  const issues: Issue[] = []
  const note: Note = (issue, ...path) => {
    if (issues.length < MAX_ISSUES) issues.push(nestIssue(issue, ...path))
  }
  for (const key of Object.keys(data)) if (!KEYS.includes(key)) note(keyIssue(key, KEYS))
  const headerRows = rowsOf(orElse(data['headerRows'], 1), note)
  const mapping: Mapping = {
    sheet: sheetOf(orElse(data['sheet'], 1), note),
    headerRows,
    firstRow: rowOf(orElse(data['firstRow'], Math.max(0, ...headerRows) + 1), note, 'firstRow'),
    ...given(data, 'lastRow', (value) => rowOf(value, note, 'lastRow')),
    ...given(data, 'id', (value) => columnSpec(value, note, 'id')),
    ...given(data, 'scheme', (value) => textSource(value, note, 'scheme')),
    ...given(data, 'on', (value) => dateSource(value, note)),
    ...given(data, 'at', (value) => momentOf(value, note)),
    ...given(data, 'readings', (value) => objectOf(value, note, 'readings')),
    ...given(data, 'parameters', (value) => objectOf(value, note, 'parameters')),
    yes: textsOf(orElse(data['yes'], usualYes), note, 'yes'),
    no: textsOf(orElse(data['no'], usualNo), note, 'no'),
    unknown: textsOf(orElse(data['unknown'], []), note, 'unknown'),
    units: textsOf(orElse(data['units'], usualUnits), note, 'units'),
    facts: factsOf(data['facts'], note),
  }
  if (mapping.firstRow <= Math.max(0, ...headerRows)) {
    const minimum = String(Math.max(0, ...headerRows) + 1)
    note(makeIssue('number/below-minimum', ['firstRow'], { given: String(mapping.firstRow), minimum }))
  }
  const both = mapping.yes.find((text) => mapping.no.includes(text))
  if (both !== undefined) note(makeIssue('definition/duplicate', ['no'], { kind: 'text', id: both }))
  return issues.length > 0 ? { issues } : { mapping }
}

function orElse(value: unknown, usual: unknown): unknown {
  return value === undefined ? usual : value
}

function given<K extends string, V>(data: Data, key: K, read: (value: unknown) => V) {
  const value = data[key]
  return (value === undefined ? {} : { [key]: read(value) }) as { readonly [N in K]?: V }
}

function sheetOf(value: unknown, note: Note): string | number {
  if (typeof value === 'string' && value !== '') return value
  return rowOf(value, note, 'sheet')
}

function rowOf(value: unknown, note: Note, ...path: PathStep[]): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value
  note(typeIssue([], 'a whole number from 1', value), ...path)
  return 1
}

/** No header at all is an empty list: columns are then named by their letters. */
function rowsOf(value: unknown, note: Note): readonly number[] {
  if (!Array.isArray(value)) return [rowOf(value, note, 'headerRows')]
  const rows = value.map((row, at) => rowOf(row, note, 'headerRows', at))
  if (rows.some((row, at) => at > 0 && row <= rows[at - 1]!)) {
    note(typeIssue(['headerRows'], 'rows from the top down', value))
  }
  return rows
}

function textsOf(value: unknown, note: Note, key: string): readonly string[] {
  if (Array.isArray(value) && value.every((text) => typeof text === 'string')) return value
  note(typeIssue([key], 'a list of texts', value))
  return []
}

function objectOf(value: unknown, note: Note, key: string): unknown {
  if (!isObject(value)) note(typeIssue([key], 'an object', value))
  return value
}

function momentOf(value: unknown, note: Note): (typeof MOMENTS)[number] {
  const moment = MOMENTS.find((of) => of === value)
  if (moment === undefined) note(typeIssue(['at'], `one of ${MOMENTS.join(', ')}`, value))
  return moment ?? 'decision'
}

function textSource(value: unknown, note: Note, key: string): Source<string> {
  if (typeof value === 'string') return { value }
  if (!isObject(value) || 'letter' in value) return { column: columnSpec(value, note, key) }
  for (const of of Object.keys(value)) if (of !== 'column') note(keyIssue(of, ['column']), key)
  return { column: columnSpec(value['column'], note, key) }
}

function dateSource(value: unknown, note: Note): Source<string> {
  const source = textSource(value, note, 'on')
  if (!('value' in source)) return source
  const date = parseDate(source.value)
  if (!date.ok) for (const issue of date.issues) note(issue, 'on')
  return source
}

/** A column: the text of its header, a list of texts from the top down, or `{ "letter": "C" }`. */
function columnSpec(value: unknown, note: Note, ...path: PathStep[]): ColumnSpec {
  if (typeof value === 'string' && value.trim() !== '') return { header: [value] }
  if (Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string')) {
    return { header: value }
  }
  const letter = isObject(value) && Object.keys(value).length === 1 ? value['letter'] : undefined
  const column = typeof letter === 'string' ? columnOf(letter) : undefined
  if (column !== undefined) return { letter: String(letter).toUpperCase(), column }
  note(typeIssue([], 'the text of a header, a list of such texts, or {"letter": "C"}', value), ...path)
  return { header: [] }
}

function factsOf(value: unknown, note: Note): readonly MappedFact[] {
  if (!isObject(value)) {
    note(typeIssue(['facts'], 'an object', value))
    return []
  }
  const names = Object.keys(value)
  if (names.length > MAX_FACTS) {
    note(makeIssue('input/too-large', ['facts'], { maximum: MAX_FACTS }))
    return []
  }
  // A fact without a column is not known: a proposed mapping leaves them open.
  return names.filter((name) => value[name] !== null).map((name) => factOf(name, value[name], note))
}

function factOf(name: string, value: unknown, note: Note): MappedFact {
  const path = factPath(name)
  if (!path) note(makeIssue('key/forbidden', ['facts', name], { key: name }))
  const mapped = { name, path: path ?? [name], reading: {} }
  if (!isObject(value) || 'letter' in value) {
    return { ...mapped, source: { column: columnSpec(value, note, 'facts', name) } }
  }
  const keys = ['column', 'value', 'values', 'blank']
  for (const key of Object.keys(value)) if (!keys.includes(key)) note(keyIssue(key, keys), 'facts', name)
  if ('value' in value) {
    const others = keys.filter((key) => key !== 'value' && key in value)
    if (others.length > 0) note(keyIssue(others[0]!, ['value']), 'facts', name)
    return { ...mapped, source: { value: value['value'] } }
  }
  const { values, blank } = value
  if (values !== undefined) objectOf(values, (issue) => note(issue, 'facts', name), 'values')
  return {
    ...mapped,
    source: { column: columnSpec(value['column'], note, 'facts', name, 'column') },
    reading: {
      ...(isObject(values) ? { values } : {}),
      ...(blank === undefined ? {} : { blank }),
    },
  }
}

/** `scores.local.points` and `initiatives[0].base` as steps into the facts. */
function factPath(name: string): readonly (string | number)[] | undefined {
  const steps = name.split('.').flatMap((part) => {
    const [, key = '', index] = /^([^[\]]*)(?:\[(\d{1,4})\])?$/.exec(part) ?? []
    return index === undefined ? [key] : [key, Number(index)]
  })
  return steps.some((step) => step === '' || step === '__proto__') ? undefined : steps
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
