import type { Comparison, Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import type { Row } from '../../src/scheme/factDefinition.ts'
import type { Measure } from '../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { add, compare, div, mul, type Ratio, ratio, whole } from '../oracle/fraction.ts'

/**
 * A second evaluation of measures and conditions, for facts that are all known: straight recursion over the
 * definition and the data, in the oracle's fractions, with nothing compiled and nothing undetermined.
 */

export type Data = { readonly [fact: string]: unknown }
type RecordData = { readonly [field: string]: unknown }

export function naiveMeasure(scheme: Scheme, data: Data, measure: Measure): Ratio {
  const value = (inner: Measure) => naiveMeasure(scheme, data, inner)
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
      return whole(rowsOf(scheme, data, measure.in).filter((row) => naiveRow(measure.where, row)).length)
    case 'sum':
      return rowsOf(scheme, data, measure.in)
        .filter((row) => !measure.where || naiveRow(measure.where, row))
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
    default:
      throw new Error(`no naive measure ${measure.kind}`)
  }
}

function naiveCondition(scheme: Scheme, data: Data, condition: Condition): boolean {
  const holds = (inner: Condition) => naiveCondition(scheme, data, inner)
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
    case 'compare': {
      const value = naiveMeasure(scheme, data, { kind: 'measure', measure: condition.measure })
      return naiveCompare(value, condition.is, ratio(condition.value as string))
    }
    case 'each':
      return rowsOf(scheme, data, condition.in).every(
        (row) => (condition.where && !naiveRow(condition.where, row)) || naiveRow(condition.satisfies, row),
      )
    default:
      throw new Error(`no naive condition ${condition.kind}`)
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
export function naiveTier(scheme: Scheme, data: Data): string | null {
  return scheme.tiers.find((tier) => naiveCondition(scheme, data, tier.when))?.id ?? null
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

function naiveRow(condition: RowCondition, at: NaiveRow): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((inner) => naiveRow(inner, at))
    case 'any':
      return condition.of.some((inner) => naiveRow(inner, at))
    case 'not':
      return !naiveRow(condition.of, at)
    case 'field':
      return amongst(condition.is, at.fields[condition.field])
    case 'amount':
      return naiveCompare(ratio(String(at.fields[condition.field])), condition.is, ratio(condition.value))
    case 'tagged':
      return at.row.tags?.includes(condition.tag) ?? false
    case 'domain':
      return at.row.domain === condition.domain
    default:
      throw new Error(`no naive row condition ${condition.kind}`)
  }
}

function amongst(is: boolean | string | readonly string[], value: unknown): boolean {
  return Array.isArray(is) ? is.includes(value) : is === value
}

function less(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b
}
