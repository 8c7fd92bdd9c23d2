import { compareFractions, type Fraction } from '../../exact/fraction.ts'
import { type Interval, isSettled } from '../../logic/interval.ts'
import { candidatesIn } from '../reasoning/candidates.ts'
import { decimalText } from '../reasoning/decimalText.ts'
import { type FactsData, withFact } from '../reasoning/factsData.ts'
import { compileQuery } from '../reasoning/query.ts'
import type { World } from '../reasoning/world.ts'

/** How many facts are said at most. */
const MAX_SAID = 2_000

/**
 * The facts with as much said as settles a measure, each time so that it stays as little as it can be by then; as far
 * as that goes. A condition that holds whatever else is true goes on to hold.
 */
export function settled(world: World, measure: string, facts: FactsData): FactsData {
  const candidates = candidatesIn(world, new Map(), false)
  let known = facts
  for (let said = 0; said < MAX_SAID; said += 1) {
    const value = compileQuery(world, world.scheme, { kind: 'all', of: [] }).measure(measure, known)
    const least = value && decimalText(value.low)
    if (!value || isSettled(value) || least === undefined) return known
    const query = compileQuery(world, world.scheme, { kind: 'compare', measure, is: 'equal', value: least })
    const [path] = query.ask(known).open.missing
    if (!path) return known
    const further = candidates(query, known, path).map((of) => withFact(known, path, of))
    const possible = further.filter((of) => query.measure(measure, of) !== undefined)
    const next = possible.find((of) => isAt(query.measure(measure, of)!, value.low)) ?? possible[0]
    if (!next) return known
    known = next
  }
  return known
}

function isAt({ low }: Interval, least: Fraction): boolean {
  return compareFractions(low, least) === 0
}
