import type { Scheme } from '../index.ts'
import { type Grid, isBlank, isBlankRow, textOf } from './cell.ts'
import { type Columns, columnsOf } from './columnsOf.ts'
import type { DateSystem } from './dateOfSerial.ts'
import { type EventPart, eventKinds, eventParts, purposes, refusalOption } from './eventColumns.ts'
import { atHeading } from './factsOfRow.ts'
import { namedOptions } from './namedOptions.ts'
import { halfWidth, nameKey } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'
import { readCell } from './readCell.ts'
import { choiceReader, type NamedOption } from './readChoiceCell.ts'
import { readDateCell } from './readDateCell.ts'
import { readFlagCell } from './readFlagCell.ts'
import { readTextCell } from './readTextCell.ts'

/** What happened to one certification, as `replay` takes it, with the row in which each event stands. */
export type EventsOfOne = {
  readonly events: { readonly [part: string]: unknown }[]
  readonly rows: number[]
  readonly facts: { [fact: string]: unknown }
  /** What is wrong with a row of this one; nothing is answered for it then. */
  problem?: ReturnType<typeof problems.eventRow>
}

/** A range of events, by the id of the certification; the empty id where the range has no column of ids. */
export type EventsById = { readonly hasIds: boolean; readonly byId: ReadonlyMap<string, EventsOfOne> }

type EventColumn =
  | { readonly heading: string; readonly part: EventPart }
  | { readonly heading: string; readonly fact: string }
type Reader = (cell: unknown) => Read<unknown>

/** How an id is compared: 12, `12` and `１２` are the same. */
export function idKey(cell: unknown): string {
  return halfWidth(textOf(cell))
}

/** Reads a range of events, one in each row, in the order in which they happened. */
export function readEvents(
  series: readonly Scheme[],
  headers: Grid,
  rows: Grid,
  dates: DateSystem,
): Read<EventsById> {
  const columns = columnsOf(askingEdition(series))
  const headings = readEventHeadings(columns, headers)
  if (!headings.ok) return headings
  const readers = readersOf(series, dates)
  const idAt = headings.value.findIndex((of) => of && 'part' in of && of.part === 'id')
  const byId = new Map<string, EventsOfOne>()
  for (const [at, row] of rows.entries()) {
    if (isBlankRow(row)) continue
    if (row.length !== headings.value.length)
      return refused(problems.width(headings.value.length, row.length))
    const id = idAt === -1 || isBlank(row[idAt]) ? '' : idKey(row[idAt])
    const one = byId.get(id) ?? { events: [], rows: [], facts: {} }
    byId.set(id, one)
    const event = eventOf(row, headings.value, readers, columns, dates, one.facts)
    if (event.ok) {
      one.events.push(event.value)
      one.rows.push(at + 1)
    } else one.problem ??= problems.eventRow(at + 1, event.problem)
  }
  return found({ hasIds: idAt !== -1, byId })
}

/** The edition that `replay` reads facts with: the one whose transition asks for some, else the newest whose text is held. */
function askingEdition(series: readonly Scheme[]): Scheme {
  const from = ({ holds, inForce }: Scheme) => (holds === 'period' ? '' : (inForce?.from ?? '0'))
  return (
    series.find(({ transitions }) => transitions?.some(({ when }) => when)) ??
    series.reduce((newest, scheme) => (from(scheme) > from(newest) ? scheme : newest))
  )
}

function readEventHeadings(
  columns: Columns,
  [row, ...rest]: Grid,
): Read<readonly (EventColumn | undefined)[]> {
  if (!row || rest.length > 0) return refused(problems.headingRows())
  const parts = new Map(
    Object.entries(eventParts).flatMap(([part, names]) =>
      names.map((name) => [nameKey(name), part as EventPart]),
    ),
  )
  const read: (EventColumn | undefined)[] = []
  const seen = new Set<string>()
  for (const cell of row) {
    const heading = isBlank(cell) ? '' : textOf(cell).trim()
    if (heading === '') {
      read.push(undefined)
      continue
    }
    const part = parts.get(nameKey(heading))
    const [column, other] = part ? [] : columns.find(heading)
    const fact =
      other || column?.path.length !== 1 || column.field === 'count' ? undefined : String(column.path[0])
    const key = part ?? fact
    if (key === undefined) return refused(problems.heading(heading, undefined))
    if (seen.has(key)) return refused(problems.headingTwice(heading))
    seen.add(key)
    read.push(part ? { heading, part } : { heading, fact: fact! })
  }
  return found(read)
}

function readersOf(series: readonly Scheme[], dates: DateSystem): { readonly [P in EventPart]: Reader } {
  const date: Reader = (cell) => readDateCell(cell, dates)
  const text: Reader = (cell) => readTextCell(cell)
  const named = (options: readonly NamedOption[]) =>
    choiceReader([...new Map(options.map((of) => [of.id, of])).values()])
  const tier = named([
    refusalOption,
    ...series.flatMap(({ tiers, words }) =>
      namedOptions(
        tiers.map(({ id }) => id),
        words?.tiers,
      ),
    ),
  ])
  return {
    id: text,
    kind: named(eventKinds),
    on: date,
    for: named(purposes),
    tier: (cell) => {
      const read = tier(cell)
      return read.ok && read.value === refusalOption.id ? found(null) : read
    },
    affecting: readFlagCell,
    final: readFlagCell,
    ground: named(
      series.flatMap(({ lifecycle, words }) =>
        namedOptions(
          (lifecycle?.revocation?.grounds ?? []).map(({ id }) => id),
          words?.grounds,
        ),
      ),
    ),
    until: date,
    by: text,
    note: text,
  }
}

function eventOf(
  row: readonly unknown[],
  headings: readonly (EventColumn | undefined)[],
  readers: { readonly [P in EventPart]: Reader },
  columns: Columns,
  dates: DateSystem,
  facts: { [fact: string]: unknown },
): Read<{ readonly [part: string]: unknown }> {
  const event: { [part: string]: unknown } = {}
  for (const [at, heading] of headings.entries()) {
    if (!heading) {
      if (!isBlank(row[at])) return refused(problems.headingBlank(at + 1))
      continue
    }
    const reader: Reader =
      'part' in heading ? readers[heading.part] : (cell) => columns.at([heading.fact])!.read(cell, dates)
    const value = readCell(row[at], reader)
    if (!value.ok) return refused(atHeading(heading.heading, value.problem))
    if (value.value === undefined) continue
    if ('part' in heading) {
      if (heading.part !== 'id') event[heading.part] = value.value
    } else if (heading.fact in facts && facts[heading.fact] !== value.value) {
      return refused(problems.factTwice(heading.heading))
    } else facts[heading.fact] = value.value
  }
  return found(event)
}
