import type { GroupShape, Measure } from '../../index.ts'
import { naiveRow, naiveRows } from './naiveRows.ts'
import { add, compare, divide, greater, lesser, multiply, type Ratio, ratio, whole } from './ratio.ts'
import { caseOf, type Situation } from './situation.ts'

/** What a measure comes to; `undefined` where that is not known. */
export function naiveMeasure(situation: Situation, measure: Measure): Ratio | undefined {
  const value = (of: Measure) => naiveMeasure(situation, of)
  switch (measure.kind) {
    case 'fact':
      return naiveNumber(situation, measure.fact)
    case 'literal':
      return ratio(measure.value)
    case 'measure':
      return value(situation.scheme.measures![measure.measure]!.value)
    case 'add':
      return joined(measure.of.map(value), add, whole(0))
    case 'times':
      return joined([value(measure.of), ratio(measure.by)], multiply)
    case 'cap':
      return joined([value(measure.of), ratio(measure.at)], lesser)
    case 'least':
      return joined(measure.of.map(value), lesser)
    case 'greatest':
      return joined(measure.of.map(value), greater)
    case 'between': {
      const [low, high] = [value(measure.low), value(measure.high)]
      return low && high && compare(low, high) === 0 ? low : undefined
    }
    case 'ratio':
      return joined([value(measure.of), value(measure.to)], divide)
    case 'count':
      return naiveCount(situation, measure)
    case 'sum':
      return naiveSum(situation, measure)
    case 'rate':
      return naiveRate(situation, measure)
    case 'byReading':
      return value(caseOf(situation, measure))
  }
}

function joined(
  parts: readonly (Ratio | undefined)[],
  join: (a: Ratio, b: Ratio) => Ratio,
  nothing?: Ratio,
): Ratio | undefined {
  const known = parts.filter((part) => part !== undefined)
  if (known.length < parts.length) return undefined
  return nothing ? known.reduce(join, nothing) : known.reduce(join)
}

function naiveNumber({ scheme, facts }: Situation, id: string): Ratio | undefined {
  const fact = scheme.facts[id]!
  const said = facts[id] ?? ('presumed' in fact ? fact.presumed : undefined)
  return said === undefined ? undefined : ratio(String(said))
}

function naiveCount(situation: Situation, { in: id, where }: Measure & { kind: 'count' }): Ratio | undefined {
  const met = naiveRows(situation, id)?.map((row) => naiveRow(situation, where, row))
  if (!met || met.includes(undefined)) return undefined
  return whole(met.filter((isMet) => isMet === true).length)
}

function naiveSum(situation: Situation, measure: Measure & { kind: 'sum' }): Ratio | undefined {
  const { in: id, field, where } = measure
  const parts = naiveRows(situation, id)?.map((row) => {
    const counts = where ? naiveRow(situation, where, row) : true
    if (counts === false) return whole(0)
    const said = row.fields[field]
    return counts === undefined || said === undefined ? undefined : ratio(String(said))
  })
  return parts && joined(parts, add, whole(0))
}

function naiveRate({ scheme, facts }: Situation, measure: Measure & { kind: 'rate' }): Ratio | undefined {
  const { in: id, points, max, take } = measure
  const table = scheme.facts[id] as GroupShape
  const said = facts[id] as { readonly [row: string]: { readonly [field: string]: unknown } } | undefined
  const keys = Object.keys(table.rows).filter((row) => typeof take === 'string' || row === take.row)
  const pairs = keys.map((row) => [said?.[row]?.[points], said?.[row]?.[max]])
  if (pairs.flat().some((number) => number === undefined || number === null)) return undefined
  const read = pairs.map((pair) => pair.map((number) => ratio(String(number))))
  const rates = read.map(([of, to]) => divide(of!, to!))
  if (take !== 'overall') return rates.reduce(lesser)
  const sum = (at: 0 | 1) => read.map((pair) => pair[at]!).reduce(add)
  return divide(sum(0), sum(1))
}
