import { assess } from '../../assess/assess.ts'
import type { Figure, MeasureFigure } from '../../assess/figure.ts'
import { isSettled } from '../../logic/interval.ts'
import { own } from '../../own.ts'
import type { FactDefinition } from '../../scheme/factDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { decimalText } from '../reasoning/decimalText.ts'
import type { FactsData } from '../reasoning/factsData.ts'
import { compileQuery } from '../reasoning/query.ts'
import type { World } from '../reasoning/world.ts'
import type { Combined } from './combineSchemes.ts'
import type { Mapping } from './mapping.ts'
import { restsOn } from './restsOn.ts'
import type { Witness, WitnessFigure } from './schemeDiff.ts'
import { settled } from './settled.ts'

/** Both editions, the mapping between them, and the one definition that is made of them. */
export type Editions = {
  readonly earlier: Scheme
  readonly later: Scheme
  readonly origins: Mapping['origins']
  readonly combined: Combined
}

/** What an applicant is to earn under both editions. */
export type Pair = { readonly from: string | null; readonly to: string | null }

/**
 * The applicant of a combined definition as both editions ask for them, if `assess` itself gives the tiers of the pair.
 *
 * @param measures - the measures whose figures tell why
 */
export function witnessOf(
  editions: Editions,
  found: FactsData,
  world: World,
  pair: Pair,
  measures: readonly WitnessFigure['measure'][],
): Witness | undefined {
  const { earlier, later, combined } = editions
  const { nameOf } = combined
  const facts = withFigures(editions, found, world)
  const known = (of: Scheme, name: (id: string) => string, values: World['readings']) =>
    Object.fromEntries(Object.keys(of).map((id) => [id, own(values, name(id))!]))
  const same = (id: string) => id
  const a = pick(facts, earlier.facts)
  const b = laterFacts(editions, facts, world)
  const parameters = {
    a: known((earlier.parameters ?? {}) as never, same, world.parameters),
    b: known((later.parameters ?? {}) as never, nameOf.parameter, world.parameters),
  }
  const options = { on: world.on, stages: ['criteria'] as const }
  const underA = assess(earlier, a, {
    ...options,
    readings: known((earlier.readings ?? {}) as never, same, world.readings),
    parameters: parameters.a,
  })
  const underB = assess(later, b, {
    ...options,
    readings: known((later.readings ?? {}) as never, nameOf.reading, world.readings),
    parameters: parameters.b,
  })
  if (!underA.ok || !underB.ok) return undefined
  if (underA.value.tier !== pair.from || underB.value.tier !== pair.to) return undefined
  const figures = measures.map((measure): WitnessFigure => {
    const [x, y] = [
      figureText(measure.a === undefined ? undefined : underA.value.measures[measure.a]),
      figureText(measure.b === undefined ? undefined : underB.value.measures[measure.b]),
    ]
    return { measure, ...(x === undefined ? {} : { a: x }), ...(y === undefined ? {} : { b: y }) }
  })
  return { facts: { a, b }, parameters, figures }
}

/** The facts with everything said that the figures rest on which the later edition's tiers ask for. */
function withFigures({ later, origins, combined }: Editions, facts: FactsData, world: World): FactsData {
  const rests = restsOn(
    later,
    later.tiers.map(({ when }) => when),
  ).facts
  return [...rests].reduce((known, fact) => {
    const origin = own(origins, fact)
    return origin && 'measure' in origin ? settled(world, combined.nameOf.given(fact), known) : known
  }, facts)
}

function pick(facts: FactsData, of: object): FactsData {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => Object.hasOwn(of, id)))
}

/** The facts of the later edition: those of its own, those that carry over, and those that are computed. */
function laterFacts({ later, origins, combined }: Editions, facts: FactsData, world: World): FactsData {
  const { nameOf } = combined
  const query = compileQuery(world, combined.scheme, { kind: 'all', of: [] })
  const found = Object.entries<FactDefinition>(later.facts).map(([id, fact]): [string, unknown] => {
    const origin = own(origins, id)
    if (!origin) return [id, facts[nameOf.fact(id)]]
    if ('fact' in origin) return [id, projected(facts[origin.fact], fact)]
    const value = query.measure(nameOf.given(id), facts)
    return [id, value && isSettled(value) ? decimalText(value.low) : undefined]
  })
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

/** What the later edition asks of a table; rows and fields that only the earlier one has are left out. */
function projected(value: unknown, fact: FactDefinition): unknown {
  if (value === undefined || (fact.kind !== 'group' && fact.kind !== 'list')) return value
  const fields = (row: unknown) => pick((row ?? {}) as FactsData, fact.fields)
  if (fact.kind === 'list') return (value as readonly unknown[]).map(fields)
  const rows = Object.entries(pick(value as FactsData, fact.rows))
  return Object.fromEntries(rows.map(([row, of]) => [row, fields(of)]))
}

function figureText(figure: MeasureFigure | undefined): string | undefined {
  if (!figure) return undefined
  if (!('low' in figure)) return numberText(figure)
  const [low, high] = [figure.low, figure.high].map((end) => (end ? numberText(end) : ''))
  return `${low}–${high}`
}

function numberText(figure: Figure): string {
  if ('percent' in figure) return `${figure.percent}%`
  return 'decimal' in figure ? figure.decimal : figure.exact
}
