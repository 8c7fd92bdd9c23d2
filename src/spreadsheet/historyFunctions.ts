import type { CivilDate, ClosedDays } from '../calendar/index.ts'
import {
  type Deadline,
  deadlines,
  findScheme,
  type Locale,
  type Replayed,
  replay,
  type Scheme,
  statusOn,
} from '../index.ts'
import { type Cell, firstCell, gridOf, isBlank, textOf } from './cell.ts'
import { deadlineWords, errorCell, outcomeWords, statusWords, wordFor, wordForNone } from './cellWords.ts'
import type { DateSystem } from './dateOfSerial.ts'
import { halfWidth, nameKey } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused, refusedBy, sentenceOf } from './read.ts'
import { readCell } from './readCell.ts'
import { readDateCell } from './readDateCell.ts'
import { type EventsById, type EventsOfOne, idKey, readEvents } from './readEvents.ts'
import { readOptions, type Told } from './readOptions.ts'

/** What one call is asked: the events, read once, and the day. */
type Asked = {
  readonly series: readonly Scheme[]
  readonly events: EventsById
  readonly on: CivilDate
  readonly readings: { readonly [id: string]: string }
  readonly locale: Locale | undefined
  readonly dates: DateSystem
}

/** The functions over what happened to certifications: a range of events gives one row for each id that is asked for. */
export function historyFunctions(schemes: readonly Scheme[]) {
  function askedOf(scheme: unknown, headers: unknown, events: unknown, on: unknown, told: Told): Read<Asked> {
    const series = seriesOf(schemes, firstCell(scheme))
    if (!series.ok) return series
    const day = readCell(firstCell(on), (cell) => readDateCell(cell, told.dates))
    if (!day.ok) return day
    const date = day.value ?? told.on
    if (date === undefined) return refused(problems.required({ ja: '基準日', en: 'the date' }))
    const read = readEvents(series.value, gridOf(headers), gridOf(events), told.dates)
    if (!read.ok) return read
    const readings = Object.fromEntries([...told.others].map(([id, value]) => [id, halfWidth(textOf(value))]))
    return found({
      series: series.value,
      events: read.value,
      on: date,
      readings,
      locale: told.locale,
      dates: told.dates,
    })
  }

  function answered(
    scheme: unknown,
    headers: unknown,
    events: unknown,
    on: unknown,
    ids: unknown,
    options: unknown,
    width: number,
    answerIn: (asked: Asked) => Read<(history: Replayed) => readonly Cell[]>,
  ): Cell[][] {
    const told = readOptions(options)
    const asked = told.ok ? askedOf(scheme, headers, events, on, told.value) : told
    const answer = asked.ok ? answerIn(asked.value) : asked
    const locale = told.ok ? told.value.locale : undefined
    const repeat = (cell: Cell): Cell[] => Array.from({ length: width }, () => cell)
    const wanted = isBlankRange(ids) ? [undefined] : gridOf(ids).map(([id]) => id)
    return wanted.map((id) => {
      if (id !== undefined && isBlank(id)) return repeat('')
      if (!asked.ok) return repeat(errorCell(asked.problem, locale))
      if (!answer.ok) return repeat(errorCell(answer.problem, locale))
      const history = historyOf(asked.value, id)
      return history.ok ? [...answer.value(history.value)] : repeat(errorCell(history.problem, locale))
    })
  }

  return {
    KIJUN_STATUS: (
      scheme: unknown,
      headers: unknown,
      events: unknown,
      on: unknown,
      ids?: unknown,
      options?: unknown,
    ): Cell[][] =>
      answered(scheme, headers, events, on, ids, options, 1, (asked) =>
        found((history) => [wordFor(statusWords, statusOn(history, asked.on).status, asked.locale)]),
      ),

    KIJUN_NEXT_DEADLINE: (
      scheme: unknown,
      headers: unknown,
      events: unknown,
      on: unknown,
      ids?: unknown,
      closed?: unknown,
      options?: unknown,
    ): Cell[][] =>
      answered(scheme, headers, events, on, ids, options, 2, (asked) => {
        const closedDays = closedDaysOf(closed, asked.dates)
        if (!closedDays.ok) return closedDays
        return found((history) => nextDeadline(asked, deadlines(history, { closedDays: closedDays.value })))
      }),
  }
}

function isBlankRange(range: unknown): boolean {
  return gridOf(range).every((row) => row.every(isBlank))
}

function seriesOf(schemes: readonly Scheme[], cell: unknown): Read<readonly Scheme[]> {
  if (isBlank(cell)) return refused(problems.required({ ja: '制度', en: 'the scheme' }))
  const id = halfWidth(textOf(cell)).split('@')[0]!
  const series = schemes.filter((scheme) => scheme.id === id)
  if (series.length > 0) return found(series)
  const none = findScheme(schemes, id)
  return none.ok ? found([none.value]) : refusedBy(none.issues[0])
}

/** What happened up to the day that is asked for: what comes after it plays no part. */
function historyOf({ series, events, on, readings }: Asked, id: unknown): Read<Replayed> {
  const one = eventsOf(events, id)
  if (!one.ok) return one
  if (one.value.problem) return refused(one.value.problem)
  const past = one.value.events.filter((event) => !(typeof event['on'] === 'string' && event['on'] > on))
  const { history, issues } = replay(series, { events: past, facts: one.value.facts, readings })
  const [issue] = issues
  if (!issue) return found(history)
  const at = issue.path[0] === 'events' ? issue.path[1] : undefined
  const row = typeof at === 'number' ? one.value.rows[one.value.events.indexOf(past[at]!)] : undefined
  const sentence = sentenceOf(issue)
  return refused(row === undefined ? sentence : problems.eventRow(row, sentence))
}

function eventsOf({ hasIds, byId }: EventsById, id: unknown): Read<EventsOfOne> {
  if (id !== undefined) {
    const one = byId.get(hasIds ? idKey(id) : '')
    return one ? found(one) : refused(problems.noRecordOf(idKey(id)))
  }
  if (byId.size > 1) return refused(problems.severalIds())
  const [only] = byId.values()
  return found(only ?? { events: [], rows: [], facts: {} })
}

const CLOSED = { weekends: 'weekends', 土日: 'weekends', yearEnd: 'yearEnd', 年末年始: 'yearEnd' } as const

function closedDaysOf(range: unknown, dates: DateSystem): Read<ClosedDays> {
  const closed: { weekends?: boolean; yearEnd?: boolean; dates: CivilDate[] } = { dates: [] }
  for (const cell of gridOf(range).flat()) {
    if (isBlank(cell)) continue
    const name = typeof cell === 'string' ? nameKey(cell) : ''
    if (Object.hasOwn(CLOSED, name)) closed[CLOSED[name as keyof typeof CLOSED]] = true
    else {
      const date = readCell(cell, (of) => readDateCell(of, dates))
      if (!date.ok) return date
      closed.dates.push(date.value!)
    }
  }
  return found(closed)
}

/** The first day on or after the one asked for, and what is due then. A day that the text leaves open is none. */
function nextDeadline({ on, locale }: Asked, all: readonly Deadline[]): readonly Cell[] {
  for (const deadline of all) {
    const word = wordFor(deadlineWords, deadline.kind, locale)
    switch (deadline.kind) {
      case 'report': {
        const day = deadline.due ?? deadline.elapsedOn
        if (day >= on) return [day, `${word} ${deadline.n}`]
        break
      }
      case 'expiry': {
        const { due, untilRange: range } = deadline
        if (due !== null && due >= on) return [due, word]
        if (range && range.latest >= on) return [`${range.earliest}～${range.latest}`, word]
        if (due === null && !range) return [wordFor(outcomeWords, 'undetermined', locale), word]
      }
    }
  }
  return [wordForNone(locale), wordForNone(locale)]
}
