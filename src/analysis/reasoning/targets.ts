import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  oneFraction,
  subtractFractions,
  wholeFraction,
} from '../../exact/fraction.ts'
import type { GroupShape } from '../../scheme/factDefinition.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { type Cell, common, sampleOf } from './cell.ts'
import { decimalText } from './decimalText.ts'
import { type FactsData, withFact } from './factsData.ts'
import type { Values } from './possibleValues.ts'
import { relationsAmong } from './relations.ts'

/** The number that each measure is to come to. */
export type Targets = ReadonlyMap<string, Fraction>

const MEASURE = 'measure '

/** A number for each measure out of its cell, such that no measure exceeds one that it cannot exceed. */
export function targetsOf(scheme: Scheme, values: Values): Targets {
  const cells = new Map<string, Cell>()
  for (const [key, value] of values) {
    if (key.startsWith(MEASURE) && typeof value === 'object') cells.set(key.slice(MEASURE.length), value)
  }
  const targets = new Map([...cells].map(([id, cell]) => [id, sampleOf(cell)]))
  for (const { less, more } of relationsAmong(scheme, [...cells.keys()])) {
    if (compareFractions(targets.get(less)!, targets.get(more)!) <= 0) continue
    // No cell that is found lies above one that it cannot exceed: where the numbers out of them do, the cells meet.
    const shared = sampleOf(common(cells.get(less)!, cells.get(more)!))
    targets.set(less, shared)
    targets.set(more, shared)
  }
  return targets
}

/** Scores of the tables of which a rate is wanted: points and maxima with which each rate is what it is to be. */
export function scoresFor(scheme: Scheme, targets: Targets): FactsData {
  const rates = [...targets].flatMap(([id, target]) => {
    const { value } = scheme.measures![id]!
    return value.kind === 'rate' ? [{ rate: value, target }] : []
  })
  let facts: FactsData = {}
  for (const table of new Set(rates.map(({ rate }) => rate.in))) {
    const wanted = rates.filter(({ rate }) => rate.in === table)
    const overall = wanted.find(({ rate }) => rate.take === 'overall')?.target
    const lowest = wanted.find(({ rate }) => rate.take === 'lowest')?.target
    facts = withScores(facts, scheme, wanted[0]!.rate, overall, lowest)
    for (const { rate, target } of wanted) {
      if (typeof rate.take === 'object') facts = withRate(facts, rate, rate.take.row, target, oneFraction)
    }
  }
  return facts
}

type Rate = Measure & { readonly kind: 'rate' }

/** The first row has the lowest rate; the others share one rate, or are all full and so few points weigh as needed. */
function withScores(
  facts: FactsData,
  scheme: Scheme,
  rate: Rate,
  overall: Fraction | undefined,
  lowest: Fraction | undefined,
): FactsData {
  const [first, ...others] = Object.keys((scheme.facts[rate.in] as GroupShape).rows)
  const x = overall ?? lowest
  const y = lowest ?? overall
  if (first === undefined || !x || !y) return facts
  const n = wholeFraction(others.length)
  const rest = divideFractions(subtractFractions(multiplyFractions(addFractions(n, oneFraction), x), y), n)
  if (others.length === 0 || compareFractions(rest, oneFraction) <= 0) {
    // Maxima of n hundred keep the points of the others decimal.
    return others.reduce(
      (scores, row) => withRate(scores, rate, row, rest, n),
      withRate(facts, rate, first, y, others.length === 0 ? oneFraction : n),
    )
  }
  const weight = multiplyFractions(n, subtractFractions(oneFraction, x))
  const share = subtractFractions(x, y)
  return others.reduce(
    (scores, row) => withRate(scores, rate, row, oneFraction, share),
    withRate(facts, rate, first, y, weight),
  )
}

function withRate(facts: FactsData, of: Rate, row: string, rate: Fraction, weight: Fraction): FactsData {
  const max = multiplyFractions(weight, hundred)
  const written = { points: decimalText(multiplyFractions(max, rate)), max: decimalText(max) }
  if (written.points === undefined || written.max === undefined) return facts
  const scored = withFact(facts, [of.in, row, of.points], written.points)
  return withFact(scored, [of.in, row, of.max], written.max)
}

const hundred = wholeFraction(100)
