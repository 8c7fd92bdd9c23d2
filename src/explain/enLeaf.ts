import type { Figure, MeasureFigure } from '../assess/figure.ts'
import type { LeafDetail, UnknownDate } from '../assess/leafDetail.ts'
import type { VerdictName } from '../logic/verdict.ts'
import type { Comparison, DateOf } from '../scheme/conditionDefinition.ts'
import {
  differenceText,
  figureText,
  literalText,
  type NumberStyle,
  openEnds,
  thresholdText,
} from './figureText.ts'
import type { Labels } from './labels.ts'
import type { Statement } from './phrasebook.ts'

/** How English writes numbers. */
export const enNumbers: NumberStyle = {
  percent: '%',
  points: ' percentage points',
  fraction: (exact, decimals) => `${exact} (${decimals})`,
  share: (num, den) => `${num}/${den}`,
}

type Of<K extends LeafDetail['kind']> = LeafDetail & { readonly kind: K }
type RowsDetail = LeafDetail & { readonly kind: 'each' | 'some' }

/** What a leaf says. */
export function enStatement(
  detail: LeafDetail,
  verdict: VerdictName,
  labels: Labels,
  most = Number.POSITIVE_INFINITY,
): Statement {
  switch (detail.kind) {
    case 'compare':
      return compare(detail, verdict, labels)
    case 'near':
      return near(detail, verdict, labels)
    case 'fact':
      return fact(detail, verdict, labels)
    case 'each':
      return each(detail, verdict, labels, most)
    case 'some': {
      const rows = rowNames(detail, ['met'], labels, most)
      const found = { met: `at least one applies (${rows})`, unmet: 'none applies' }
      return about(
        labels.fact(detail.in),
        closed(verdict, found) ?? `${unknown(verdict)} whether one applies`,
      )
    }
    case 'given':
      return about(
        labels.fact(detail.fact),
        closed(verdict, { met: 'filled in', unmet: 'empty' }) ?? unknown(verdict),
      )
    case 'mentions': {
      const found = closed(verdict, { met: 'has one', unmet: 'has none' }) ?? 'may have one'
      return { found: `${labels.fact(detail.fact)} ${found} of the words ${detail.anyOf.join(', ')}` }
    }
    case 'notAfter': {
      if (detail.unknown.length > 0) return unknownDates(detail.unknown, labels)
      const told = verdict === 'met' ? 'is not after' : 'is after'
      const date = dated(detail.dateOf, detail.date!, labels)
      return { found: `${date} ${told} ${dated(detail.otherOf, detail.other!, labels)}` }
    }
    case 'within': {
      if (detail.unknown.length > 0) return unknownDates(detail.unknown, labels)
      const inside = verdict === 'met' ? 'lies within' : 'does not lie within'
      const direction = detail.direction === 'forward' ? 'from' : 'back from'
      const from = dated(detail.fromOf, detail.from!, labels)
      const date = dated(detail.dateOf, detail.date!, labels)
      return { found: `${date} ${inside} ${length(detail.length)} ${direction} ${from}` }
    }
    case 'between':
      return between(detail, verdict, labels)
  }
}

/** Names in a row: a, b and c. */
export function listed(names: readonly string[], conjunction = 'and'): string {
  const [last, ...before] = [...names].reverse()
  return before.length === 0 ? last! : `${before.reverse().join(', ')} ${conjunction} ${last}`
}

const comparisons: { readonly [C in Comparison]: string } = {
  atLeast: 'at least',
  moreThan: 'more than',
  atMost: 'at most',
  lessThan: 'less than',
  equal: 'exactly',
}

function compare(detail: Of<'compare'>, verdict: VerdictName, labels: Labels): Statement {
  const unit = unitOf(labels, detail.measure)
  const name = labels.measure(detail.measure)
  const threshold = thresholdText(detail.threshold, enNumbers, unit) ?? 'a number that is not disclosed'
  const bound = `${comparisons[detail.is]} ${single(threshold)}`
  const figure = `the ${name} is ${enFigure(detail.figure, unit)}${lowest(detail, labels)}`
  if (verdict !== 'met' && verdict !== 'unmet') return { found: `${figure}, so that it may be ${bound}` }
  const { difference, leastDifference, side } = detail
  const told = `${figure}; ${bound} is required`
  const distance = difference ?? leastDifference
  if (verdict === 'met' || !distance || side === 'at') return { found: told }
  const size = `${difference ? '' : 'at least '}${single(differenceText(distance, enNumbers, unit))}`
  return { found: `${told} (${size} ${side === 'below' ? 'short' : 'over'})` }
}

/** One of a unit is in the singular: 1 point. */
function single(text: string): string {
  return text.replace(/^1 (.+)s$/, '1 $1')
}

function unitOf(labels: Labels, measure: string): string {
  const unit = labels.unit(measure)
  return unit === '' ? '' : ` ${unit}`
}

/** Which row is the lowest: a rate of all domains tells nobody what to contest. */
function lowest({ deciding }: Of<'compare'>, labels: Labels): string {
  return deciding ? ` (lowest: ${listed(deciding.map((row) => labels.row(row.in, row.row)))})` : ''
}

/** The figure of a measure: 28.50%, or from 0 to 95 points. */
export function enFigure(of: MeasureFigure, unit: string): string {
  const write = (figure: Figure) => single(figureText(figure, enNumbers, unit))
  const ends = openEnds(of, write)
  if (!ends) return write(of as Figure)
  if (ends.high === null) return ends.low === null ? 'not known' : `${ends.low} or more`
  return ends.low === null ? `${ends.high} or less` : `from ${ends.low} to ${ends.high}`
}

function near(
  { measure, figure, value, within }: Of<'near'>,
  verdict: VerdictName,
  labels: Labels,
): Statement {
  const unit = unitOf(labels, measure)
  const told = 'figure' in within ? within.figure : undefined
  const width = told
    ? differenceText(told, enNumbers, unit)
    : 'exact' in within
      ? literalText(within.exact, enNumbers, unit)
      : 'not disclosed'
  const found = closed(verdict, { met: 'is near', unmet: 'is not near' }) ?? 'may be near'
  const name = labels.measure(measure)
  const centre = single(literalText(value, enNumbers, unit))
  return { found: `the ${name}, ${enFigure(figure, unit)}, ${found} ${centre} (margin: ${single(width)})` }
}

function fact({ fact: id, is, given }: Of<'fact'>, verdict: VerdictName, labels: Labels): Statement {
  const name = labels.fact(id)
  if (given === null) return about(name, unknown(verdict))
  if (typeof given === 'boolean') return about(name, given ? 'yes' : 'no')
  const option = (of: string) => `"${labels.option(id, of)}"`
  if (verdict === 'met') return about(name, option(given))
  return about(name, `${option(given)}, not ${listed([is].flat().map(String).map(option), 'or')}`)
}

function each(detail: RowsDetail, verdict: VerdictName, labels: Labels, most: number): Statement {
  const name = labels.fact(detail.in)
  const unmet = rowNames(detail, ['unmet'], labels, most)
  const open = rowNames(detail, ['undetermined', 'referred'], labels, most)
  if (unmet === '' && open === '')
    return about(name, verdict === 'met' ? 'all as required' : unknown(verdict))
  const field = detail.field === undefined ? undefined : labels.field(detail.in, detail.field)
  const lacking = field === undefined ? 'not as required' : `not ${field}`
  const untold = verdict === 'referred' ? 'not judged' : 'not known'
  const asked = field === undefined ? untold : `${untold} whether ${field}`
  const parts = [
    ...(unmet === '' ? [] : [`${lacking}: ${unmet}`]),
    ...(open === '' ? [] : [`${asked}: ${open}`]),
  ]
  return about(name, parts.join('; '))
}

function rowNames(
  { in: table, rows }: RowsDetail,
  verdicts: readonly VerdictName[],
  labels: Labels,
  most: number,
): string {
  const named = rows
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ row }) => (typeof row === 'number' ? labels.row(table, row) : `"${labels.row(table, row)}"`))
  if (named.length === 0) return ''
  return named.length <= most
    ? listed(named)
    : `${named.slice(0, most).join(', ')} and ${named.length - most} more`
}

function between(
  { fact: id, given, from, until }: Of<'between'>,
  verdict: VerdictName,
  labels: Labels,
): Statement {
  const name = labels.fact(id)
  if (given === null) return about(name, unknown(verdict))
  const [first, last] = [from, until].map((text) => text?.replace('T', ' '))
  const told = given.replace('T', ' ')
  if (verdict !== 'met') {
    return about(
      name,
      `${told}, which is ${from !== null && given < from ? `before ${first}` : `after ${last}`}`,
    )
  }
  const span = [first && `not before ${first}`, last && `not after ${last}`].filter(Boolean).join(' and ')
  return about(name, `${told}, which is ${span}`)
}

/** A label and what is found of it, as a form would state it. */
function about(name: string, found: string): Statement {
  return { found: `${name}: ${found}` }
}

function unknown(verdict: VerdictName): string {
  return verdict === 'referred' ? 'not judged' : 'not known'
}

function closed(
  verdict: VerdictName,
  words: { readonly met: string; readonly unmet: string },
): string | undefined {
  return verdict === 'met' || verdict === 'unmet' ? words[verdict] : undefined
}

function unknownDates(dates: readonly UnknownDate[], labels: Labels): Statement {
  const names = dates.map((date) =>
    date === 'moment' ? 'the day of the assessment' : labels.fact(date.fact),
  )
  return { found: `not known: ${names.join(', ')}` }
}

/** A date by its name and day: day of the application (2024-10-01). */
function dated(of: DateOf, day: string, labels: Labels): string {
  if ('day' in of) return day
  return `${'fact' in of ? labels.fact(of.fact) : 'the day of the assessment'} (${day})`
}

function length(of: object): string {
  return Object.entries(of)
    .map(([unit, n]) => `${n} ${n === 1 ? unit.slice(0, -1) : unit}`)
    .join(' ')
}
