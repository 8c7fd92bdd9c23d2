import type {
  Comparison,
  Condition,
  InPeriod,
  RowCondition,
  RowDateOf,
} from '../../src/scheme/conditionDefinition.ts'
import type { Row } from '../../src/scheme/factDefinition.ts'
import type { Measure } from '../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { walkBackwardPeriod, walkLegalPeriod } from '../oracle/calendar.ts'
import { add, compare, div, magnitude, mul, type Ratio, ratio, sub, whole } from '../oracle/fraction.ts'

/**
 * A second evaluation of measures and conditions, for facts that are all known: straight recursion over the
 * definition and the data, in the oracle's fractions, with nothing compiled and nothing undetermined.
 */

export type Data = { readonly [fact: string]: unknown }
type RecordData = { readonly [field: string]: unknown }

/** What is said beside the facts: the day of the moment, and the alternatives that are not the default. */
export type Said = { readonly on?: string; readonly readings?: { readonly [reading: string]: string } }

export function naiveMeasure(scheme: Scheme, data: Data, measure: Measure, said: Said = {}): Ratio {
  const value = (inner: Measure) => naiveMeasure(scheme, data, inner, said)
  const holds = (where: RowCondition, row: NaiveRow) => naiveRow(where, row, { scheme, data, said })
  switch (measure.kind) {
    case 'fact':
      return ratio(String(data[measure.fact]))
    case 'literal':
      return ratio(measure.value)
    case 'measure':
      return value(scheme.measures![measure.measure]!.value)
    case 'add':
      return measure.of.map(value).reduce(add, whole(0))
    case 'times':
      return mul(value(measure.of), ratio(measure.by))
    case 'cap':
      return less(value(measure.of), ratio(measure.at))
    case 'least':
      return measure.of.map(value).reduce(less)
    case 'greatest':
      return measure.of.map(value).reduce((a, b) => (less(a, b) === a ? b : a))
    case 'ratio':
      return div(value(measure.of), value(measure.to))
    case 'count':
      return whole(rowsOf(scheme, data, measure.in).filter((row) => holds(measure.where, row)).length)
    case 'sum':
      return rowsOf(scheme, data, measure.in)
        .filter((row) => !measure.where || holds(measure.where, row))
        .map(({ fields }) => ratio(String(fields[measure.field])))
        .reduce(add, whole(0))
    case 'rate': {
      const rows = rowsOf(scheme, data, measure.in)
      const pairs = rows
        .filter(({ key }) => typeof measure.take === 'string' || key === measure.take.row)
        .map(({ fields }) => [fields[measure.points], fields[measure.max]].map((text) => ratio(String(text))))
      if (measure.take === 'lowest') return pairs.map(([points, max]) => div(points!, max!)).reduce(less)
      const sumOf = (at: 0 | 1) => pairs.map((pair) => pair[at]!).reduce(add)
      return div(sumOf(0), sumOf(1))
    }
    case 'byReading':
      return value(measure.cases[followed(scheme, measure.reading, said)]!)
    default:
      throw new Error(`no naive measure ${measure.kind}`)
  }
}

export function naiveCondition(scheme: Scheme, data: Data, condition: Condition, said: Said = {}): boolean {
  const holds = (inner: Condition) => naiveCondition(scheme, data, inner, said)
  const among = { scheme, data, said }
  const measured = (measure: string) => naiveMeasure(scheme, data, { kind: 'measure', measure }, said)
  const day = (date: RowDateOf) => dayOf(date, among)
  switch (condition.kind) {
    case 'all':
      return condition.of.every(holds)
    case 'any':
      return condition.of.some(holds)
    case 'not':
      return !holds(condition.of)
    case 'atLeast':
      return condition.of.filter(holds).length >= condition.n
    case 'exactly':
      return condition.of.filter(holds).length === condition.n
    case 'fact':
      return amongst(condition.is, data[condition.fact])
    case 'compare':
      return naiveCompare(measured(condition.measure), condition.is, ratio(condition.value as string))
    case 'near': {
      const distance = magnitude(sub(measured(condition.measure), ratio(condition.value)))
      return compare(distance, ratio(condition.within as string)) <= 0
    }
    case 'each':
      return rowsOf(scheme, data, condition.in).every(
        (row) =>
          (condition.where && !naiveRow(condition.where, row, among)) ||
          naiveRow(condition.satisfies, row, among),
      )
    case 'some':
      return rowsOf(scheme, data, condition.in).some((row) => naiveRow(condition.satisfies, row, among))
    case 'given':
      return data[condition.fact] !== ''
    case 'mentions':
      return condition.anyOf.some((word) => (data[condition.fact] as string).indexOf(word) >= 0)
    case 'within':
      return liesIn(day(condition.date), day(condition.from), condition)
    case 'notAfter':
      return day(condition.date) <= day(condition.other)
    case 'between': {
      const { from = '', until = '9999' } = condition
      const value = data[condition.fact] as string
      return value >= from && value <= until
    }
    case 'byReading':
      return holds(condition.cases[followed(scheme, condition.reading, said)]!)
  }
}

function naiveCompare(value: Ratio, is: Comparison, bound: Ratio): boolean {
  const sign = compare(value, bound)
  return {
    atLeast: sign >= 0,
    moreThan: sign > 0,
    atMost: sign <= 0,
    lessThan: sign < 0,
    equal: sign === 0,
  }[is]
}

/** The first tier that is met, or none. */
export function naiveTier(scheme: Scheme, data: Data, said: Said = {}): string | null {
  return scheme.tiers.find((tier) => naiveCondition(scheme, data, tier.when, said))?.id ?? null
}

type NaiveRow = { readonly key: string; readonly row: Row; readonly fields: RecordData }

function rowsOf(scheme: Scheme, data: Data, id: string): readonly NaiveRow[] {
  const fact = scheme.facts[id]!
  if (fact.kind === 'list') {
    return (data[id] as readonly RecordData[]).map((fields) => ({ key: '', row: {}, fields }))
  }
  if (fact.kind !== 'group') throw new Error(`${id} has no rows`)
  return Object.entries(fact.rows).map(([key, row]) => ({
    key,
    row,
    fields: (data[id] as { readonly [key: string]: RecordData })[key]!,
  }))
}

type Among = { readonly scheme: Scheme; readonly data: Data; readonly said: Said }

function naiveRow(condition: RowCondition, at: NaiveRow, among: Among): boolean {
  const holds = (inner: RowCondition) => naiveRow(inner, at, among)
  switch (condition.kind) {
    case 'all':
      return condition.of.every(holds)
    case 'any':
      return condition.of.some(holds)
    case 'not':
      return !holds(condition.of)
    case 'field':
      return amongst(condition.is, at.fields[condition.field])
    case 'amount':
      return naiveCompare(ratio(String(at.fields[condition.field])), condition.is, ratio(condition.value))
    case 'given':
      return at.fields[condition.field] !== ''
    case 'within':
      return liesIn(dayOf(condition.date, among, at), dayOf(condition.from, among, at), condition)
    case 'firstKnown':
      return holds(condition.of[0]!)
    case 'tagged':
      return at.row.tags?.includes(condition.tag) ?? false
    case 'domain':
      return at.row.domain === condition.domain
    case 'byReading':
      return holds(condition.cases[followed(among.scheme, condition.reading, among.said)]!)
    default:
      throw new Error(`no naive row condition ${condition.kind}`)
  }
}

function dayOf(date: RowDateOf, { data, said }: Among, at?: NaiveRow): string {
  if ('day' in date) return date.day
  if ('moment' in date) return said.on!
  return ('fact' in date ? data[date.fact] : at!.fields[date.field]) as string
}

/** In the period that runs from a day, forward or back, that day included: civil dates compare as text. */
function liesIn(day: string, from: string, { length, counting, direction }: InPeriod): boolean {
  const walked = {
    months: (length.years ?? 0) * 12 + (length.months ?? 0),
    days: (length.weeks ?? 0) * 7 + (length.days ?? 0),
  }
  const isCounted = counting === 'firstDayCounted'
  if (direction === 'forward') return day >= from && day <= walkLegalPeriod(from, walked, isCounted).lastDay
  return day <= from && day >= walkBackwardPeriod(from, walked, isCounted).firstDay
}

function followed(scheme: Scheme, reading: string, { readings = {} }: Said): string {
  return readings[reading] ?? scheme.readings![reading]!.default
}

function amongst(is: boolean | string | readonly string[], value: unknown): boolean {
  return Array.isArray(is) ? is.includes(value) : is === value
}

function less(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b
}
