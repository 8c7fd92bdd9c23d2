import { EARLIEST_DAY, isDayInRange, parseDayNumber } from '../../calendar/dayNumber.ts'
import { parseLocalDateTime } from '../../calendar/localDateTime.ts'
import { compareExact, type Exact, exact, isWhole, minus, plus, times } from '../../exact/exact.ts'
import { type Fraction, fraction, isBounded, multiplyFractions } from '../../exact/fraction.ts'
import type { FactPath } from '../../logic/part.ts'
import { boundsInRow, fieldBounds } from '../../logic/rows.ts'
import type { Run } from '../../logic/run.ts'
import type { FactPlan, FactValues } from '../../scheme/factPlan.ts'
import type { FieldPlan, Value } from '../../scheme/fieldPlan.ts'
import { stepOf, withWords } from '../gap/bestValue.ts'
import { decimalOf } from '../gap/decimalOf.ts'
import type { Goal } from '../gap/goal.ts'
import { keepsToLimits } from '../gap/keepsToRecords.ts'
import type { Sights, Watched } from '../gap/looks.ts'
import { turningDays } from '../gap/turningDays.ts'
import { replacedAt } from '../replacedAt.ts'

/** Facts with one missing fact answered in one way, and the answer. */
export type Answered = { readonly answer: Value | readonly unknown[]; readonly values: FactValues }

/** What asking looks at: the goal of everything, how its conditions look at facts, and a run over those at hand. */
export type Asked = { readonly goal: Goal; readonly sights: Sights; readonly run: Run }

/** Records with which a list is tried at most. */
const MAX_RECORDS = 5

/** Where a missing fact stands. */
export type MissingSlot = {
  readonly fact: FactPlan
  /** None for a list of which nothing is known. */
  readonly field: FieldPlan | undefined
  readonly row: number | undefined
  /** The order of the definition within a fact. */
  readonly place: { readonly row: number; readonly field: number }
}

export function missingSlot({ goal }: Asked, path: FactPath): MissingSlot {
  const fact = goal.plan.facts.byId.get(String(path[0]))!
  if (fact.shape === 'scalar') {
    return { fact, field: fact.field, row: undefined, place: { row: 0, field: 0 } }
  }
  const [, key, name] = path
  const row =
    typeof key === 'string' && fact.shape === 'group' ? fact.rowIndex.get(key) : (key as number | undefined)
  const field = name === undefined ? undefined : fact.record.byName.get(String(name))
  return { fact, field, row, place: { row: row ?? 0, field: field?.index ?? 0 } }
}

/**
 * Answers to a missing fact that can make a difference: each option; of a number, a day or a time one on each side of
 * what it is held against; of a text one without any of the words asked for and one with each; of a list no record and up to
 * five of which nothing is known.
 */
export function answersTo(asked: Asked, slot: MissingSlot): readonly Answered[] {
  const { values } = asked.run
  const { fact, field, row } = slot
  if (!field) {
    if (fact.shape !== 'list') return []
    const bare = fact.record.fields.map((of) => of.presumed)
    return Array.from({ length: Math.min(fact.maxRecords, MAX_RECORDS) + 1 }, (_, count): Answered => {
      const records = Array.from({ length: count }, () => bare)
      return { answer: records, values: replacedAt(values, fact.index, records) }
    })
  }
  const before = row === undefined ? [] : (values[fact.index] as readonly (readonly Value[])[])[row]!
  return valuesOf(asked, slot, field, before).flatMap((answer): Answered[] => {
    if (row === undefined) return [{ answer, values: replacedAt(values, fact.index, answer) }]
    const after = replacedAt(before, field.index, answer)
    if (fact.shape === 'scalar' || !keepsToLimits(fact, after)) return []
    const rows = values[fact.index] as readonly (readonly Value[])[]
    return [{ answer, values: replacedAt(values, fact.index, replacedAt(rows, row, after)) }]
  })
}

function valuesOf(
  asked: Asked,
  slot: MissingSlot,
  field: FieldPlan,
  row: readonly Value[],
): readonly Value[] {
  const { definition } = field
  const watched = asked.sights.fields.get(`${slot.fact.id} ${field.name}`)
  switch (definition.kind) {
    case 'flag':
      return [true, false]
    case 'choice':
      return definition.options
    case 'text': {
      const looks = watched?.looks ?? []
      const words = looks.flatMap((look) => (look.kind === 'mentions' ? look.words.slice(0, 1) : []))
      const isAskedFor = looks.some(({ kind }) => kind === 'given')
      const withAll = words.length > 0 ? [withWords('', [...new Set(words)])] : []
      return [...(isAskedFor || words.length === 0 ? [''] : []), '…', ...withAll]
    }
    case 'count':
    case 'number':
      return numbersOf(slot, field, row, watched)
    case 'date':
      return daysOf(asked, slot)
    case 'dateTime':
      return timesOf(watched)
  }
}

/** The ends of what a number can be, each number that it is held against, and one below it. */
function numbersOf(
  { fact }: MissingSlot,
  field: FieldPlan,
  row: readonly Value[],
  watched: Watched | undefined,
): readonly Value[] {
  const at = { key: 0, values: row, row: undefined }
  const bounds = fact.shape === 'scalar' ? fieldBounds(field, at) : boundsInRow(fact, field, at)
  const max = field.maxField === undefined ? undefined : (row[field.maxField] as Exact | undefined)
  const marks = [
    ...(watched?.looks ?? []).flatMap((look) => (look.kind === 'amount' && look.at ? [look.at] : [])),
    ...(max ? (watched?.thresholds ?? []).map(({ bound }) => multiplyFractions(fraction(max), bound)) : []),
  ].flatMap((mark: Fraction) => decimalOf(mark) ?? [])
  const step = stepOf(field)
  const unit = step ?? exact('0.01')
  const sorted = [...marks].sort(compareExact)
  const room = exact(100)
  const isOpen = field.min === undefined && field.above !== undefined
  const low = isBounded(bounds.low)
    ? plus(bounds.low.num, isOpen ? unit : exact(0))
    : minus(sorted[0] ?? exact(0), room)
  const high = isBounded(bounds.high) ? bounds.high.num : plus(sorted.at(-1) ?? low, room)
  const middle = marks.length > 0 ? [] : [times(plus(low, high), exact('0.5'))]
  const all = [low, ...marks.flatMap((mark) => [minus(mark, unit), mark]), ...middle, high]
  const inside = all.filter((value) => compareExact(value, low) >= 0 && compareExact(value, high) <= 0)
  return distinct(field.definition.kind === 'count' ? inside.filter(isWhole) : inside)
}

function distinct(numbers: readonly Exact[]): readonly Exact[] {
  const sorted = [...numbers].sort(compareExact)
  return sorted.filter((value, at) => at === 0 || compareExact(value, sorted[at - 1]!) !== 0)
}

/** A day on each side of those on which a comparison turns; some day where none is known. */
function daysOf({ goal, run, sights }: Asked, { fact }: MissingSlot): readonly Value[] {
  const watched = sights.fields.get(`${fact.id} ${fact.id}`)
  const edges = [...(watched?.parts ?? [])].flatMap((part) =>
    turningDays(goal, run, run.values, part, { fact: fact.id }, EARLIEST_DAY),
  )
  const ends = endsOf(watched).map((end) => parseDayNumber(end)!)
  const days = [...edges, ...ends].flatMap((day) => [day - 1, day, day + 1]).filter(isDayInRange)
  return days.length > 0 ? [...new Set(days)] : [0]
}

const firstTime = '1873-01-01T00:00:00'
const lastTime = '2200-12-31T23:59:59'

function timesOf(watched: Watched | undefined): readonly Value[] {
  const ends = endsOf(watched).flatMap((end) => {
    const read = parseLocalDateTime(end)
    return read.ok ? [read.value] : []
  })
  return [...new Set([firstTime, ...ends, lastTime])]
}

/** The ends of the spans in which a date or a time has to lie, as the definition writes them. */
function endsOf(watched: Watched | undefined): readonly string[] {
  return (watched?.looks ?? []).flatMap(({ leaf: { definition } }) =>
    definition.kind === 'between'
      ? [definition.from, definition.until].filter((end) => end !== undefined)
      : [],
  )
}
