import { compareFractions } from '../../exact/fraction.ts'
import type { FactPath } from '../../logic/part.ts'
import { MET, UNMET } from '../../logic/verdict.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import { candidatesIn } from './candidates.ts'
import { type FactsData, withFact } from './factsData.ts'
import type { Values } from './possibleValues.ts'
import { compileQuery, type OpenLeaf, type Query } from './query.ts'
import { scoresFor, type Targets, targetsOf } from './targets.ts'
import type { World } from './world.ts'

/**
 * Looks for facts with which the engine itself finds a condition met, whatever else is true of the applicant.
 *
 * @param values - what the applicant's facts and measures are to be; the search is led by them, not bound to them
 * @param tries - how often the engine is asked at most
 * @param known - facts that are given: they stay as they are, and what they leave out is filled in
 * @returns the facts, or nothing if none were found: which does not say that there are none
 */
export function findApplicant(
  world: World,
  query: Query,
  values: Values,
  tries: number,
  known: FactsData = {},
): FactsData | undefined {
  const targets = targetsOf(world.scheme, values)
  const start = { ...scoresFor(world.scheme, targets), ...factsIn(values), ...known }
  for (const yes of [true, false]) {
    const found = search({ world, query, targets, yes, tries: Math.ceil(tries / 2) }, start)
    if (found) return found
  }
  return undefined
}

type Search = {
  readonly world: World
  readonly query: Query
  readonly targets: Targets
  /** Whether flags are first tried as true. */
  readonly yes: boolean
  readonly tries: number
}

function search({ world, query, targets, yes, tries }: Search, start: FactsData): FactsData | undefined {
  const candidates = candidatesIn(world, targets, yes)
  const preferred = new Map<string, readonly unknown[]>()
  let left = tries

  const from = (facts: FactsData): FactsData | undefined => {
    if (left <= 0) return undefined
    left -= 1
    const { verdict, open } = query.ask(facts)
    if (verdict === MET) return facts
    const [path] = open.missing
    if (verdict === UNMET || !path) return undefined
    for (const further of furtherFacts(facts, open, path)) {
      const found = from(further)
      if (found) return found
    }
    return undefined
  }

  function* furtherFacts(facts: FactsData, open: OpenLeaf, path: FactPath): Generator<FactsData> {
    if (open.missing.length > 1) {
      const partly = upToTarget(facts, open)
      if (partly) yield partly
      yield said(facts, open, open.missing.length)
    }
    for (const value of likely(facts, path, open.measure)) yield withFact(facts, path, value)
  }

  /** What is tried for a fact, the values that leave most to its measure first; last where little is wanted. */
  const likely = (facts: FactsData, path: FactPath, measure: string | undefined): readonly unknown[] => {
    if (measure === undefined || path.length === 1 || query.isNumber(path)) {
      return candidates(query, facts, path)
    }
    const key = JSON.stringify([measure, path.filter((_, at) => at !== 1)])
    const known = preferred.get(key)
    if (known) return known
    const left = candidates(query, facts, path).flatMap((value) => {
      const most = query.measure(measure, withFact(facts, path, value))?.high
      return most ? [{ value, most }] : []
    })
    left.sort((a, b) => compareFractions(b.most, a.most))
    const values = (yes ? left : left.reverse()).map(({ value }) => value)
    preferred.set(key, values)
    return values
  }

  /** So many of the facts as is likely, the others as is least so. */
  const said = (facts: FactsData, { missing, measure }: OpenLeaf, many: number): FactsData =>
    missing.reduce((before, path, at) => {
      const values = likely(before, path, measure)
      const value = at < many || query.isNumber(path) ? values[0] : values.at(-1)
      return value === undefined ? before : withFact(before, path, value)
    }, facts)

  /** As many of the facts as is likely as bring the measure to its target. */
  const upToTarget = (facts: FactsData, open: OpenLeaf): FactsData | undefined => {
    const { missing, measure } = open
    const target = measure === undefined ? undefined : targets.get(measure)
    if (measure === undefined || !target) return undefined
    let [low, high] = [0, missing.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const reached = query.measure(measure, said(facts, open, middle))
      if (!reached) return undefined
      const order = compareFractions(yes ? reached.high : reached.low, target)
      if (order === 0) return said(facts, open, middle)
      // Saying what is likely raises the measure, or lowers it where little is wanted.
      if (order < 0 === yes) low = middle + 1
      else high = middle
    }
    return said(facts, open, low)
  }
  return from(start)
}

const FACT = 'fact '

function factsIn(values: Values): FactsData {
  return Object.fromEntries(
    [...values].flatMap(([key, value]) => (key.startsWith(FACT) ? [[key.slice(FACT.length), value]] : [])),
  )
}

/** Whether an applicant, read as the definition reads it, meets a condition. */
export function meets(world: World, condition: Condition, facts: FactsData): boolean {
  return compileQuery(world, world.scheme, condition).ask(facts).verdict === MET
}
