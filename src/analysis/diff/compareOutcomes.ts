import { own } from '../../own.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { decide } from '../reasoning/decide.ts'
import { worldOf } from '../reasoning/world.ts'
import { combineSchemes } from './combineSchemes.ts'
import type { Counterparts } from './counterpartsOf.ts'
import type { Paired } from './diffElements.ts'
import type { Mapping } from './mapping.ts'
import { restsOn } from './restsOn.ts'
import type { OutcomeChange, OutcomeComparison, WitnessFigure } from './schemeDiff.ts'
import { type Editions, type Pair, witnessOf } from './witness.ts'

/** Who would fare differently under a later edition, for each pair of results that differ. */
export function compareOutcomes(
  earlier: Scheme,
  later: Scheme,
  { through, origins }: Mapping,
  tiers: readonly Paired[],
  counterparts: Counterparts,
): OutcomeComparison {
  const laterTiers = later.tiers.map(({ when }) => when)
  const rests = restsOn(later, laterTiers)
  const free = [...rests.facts].filter((fact) => !own(origins, fact))
  if (rests.facts.size > 0 && free.length === rests.facts.size) {
    return { comparison: 'notPossible', because: 'notMapped' }
  }
  const editions: Editions = { earlier, later, origins, combined: combineSchemes(earlier, later, origins) }
  const measures = figuresOf(earlier, later, counterparts)
  const { combined } = editions
  const pairs = pairsOf(earlier, later, tiers)
  const ask = (pair: Pair, readings: { readonly [reading: string]: string }) => {
    const { within } = combined
    const condition: Condition = {
      kind: 'all',
      of: [
        ...earned(combined.tiers.earlier, indexIn(earlier, pair.from)),
        ...earned(combined.tiers.later, indexIn(later, pair.to)),
        ...within,
      ],
    }
    return answer(editions, pair, readings, condition, measures)
  }
  const usual = pairs.map((pair): OutcomeChange => ({ ...pair, ...ask(pair, {}) }))
  const closed = usual.filter(({ kind }) => kind !== 'possible')
  const others = otherReadings(editions, rests.readings)
  const opened = closed.flatMap(({ from, to }) =>
    others.flatMap(({ reading, name }): readonly OutcomeChange[] => {
      const found = ask({ from, to }, { [name]: reading.alternative })
      return found.kind === 'possible' ? [{ from, to, reading, ...found }] : []
    }),
  )
  return { comparison: 'made', through, free, changes: [...usual, ...opened] }
}

type Found = Pick<OutcomeChange, 'kind'> & OutcomeAnswer
type OutcomeAnswer =
  | { readonly kind: 'possible'; readonly witness: NonNullable<ReturnType<typeof witnessOf>> }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'notDecided' }

/** Only whom `assess` gives the tiers of both editions is a witness. */
function answer(
  editions: Editions,
  pair: Pair,
  readings: { readonly [reading: string]: string },
  condition: Condition,
  measures: readonly WitnessFigure['measure'][],
): Found {
  const decision = decide(worldOf(editions.combined.scheme, readings), condition)
  if (decision.kind === 'impossible') return { kind: 'impossible' }
  if (decision.kind === 'notDecided') return { kind: 'notDecided' }
  const witness = witnessOf(editions, decision.facts, decision.world, pair, measures)
  return witness ? { kind: 'possible', witness } : { kind: 'notDecided' }
}

/** A tier is earned where it is met and none above it; none is where no tier is met. */
function earned(tiers: readonly Condition[], at: number): readonly Condition[] {
  const above = tiers.slice(0, at).map((of): Condition => ({ kind: 'not', of }))
  return [...above, ...tiers.slice(at, at + 1)]
}

function indexIn({ tiers }: Scheme, tier: string | null): number {
  return tier === null ? tiers.length : tiers.findIndex(({ id }) => id === tier)
}

/** Results of both editions that are not the same tier. */
function pairsOf(earlier: Scheme, later: Scheme, paired: readonly Paired[]): readonly Pair[] {
  const same = new Map(paired.flatMap(({ a, b }) => (a && b ? [[a.id, b.id] as const] : [])))
  const results = ({ tiers }: Scheme): readonly (string | null)[] => [...tiers.map(({ id }) => id), null]
  return results(earlier).flatMap((from) =>
    results(later).flatMap((to): readonly Pair[] => {
      const isSame = from === null ? to === null : same.get(from) === to
      return isSame ? [] : [{ from, to }]
    }),
  )
}

/** The measures that tiers of both editions ask for; those of either where they have none in common. */
function figuresOf(
  earlier: Scheme,
  later: Scheme,
  counterparts: Counterparts,
): readonly WitnessFigure['measure'][] {
  const ofA = comparedIn(earlier)
  const ofB = comparedIn(later)
  const both = ofB.flatMap((b) => {
    const a = counterparts.measure(b)
    return a !== undefined && ofA.includes(a) ? [{ a, b }] : []
  })
  return both.length > 0 ? both : [...ofA.map((a) => ({ a })), ...ofB.map((b) => ({ b }))]
}

function comparedIn({ tiers }: Scheme): readonly string[] {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { kind, measure } = node as { readonly kind?: unknown; readonly measure?: unknown }
    if ((kind === 'compare' || kind === 'near') && typeof measure === 'string') found.add(measure)
    Object.values(node).forEach(visit)
  }
  for (const { when } of tiers) visit(when)
  return [...found]
}

type Other = { readonly reading: NonNullable<OutcomeChange['reading']>; readonly name: string }

/** The alternatives of either edition's readings, but those that are followed, on which its tiers rest. */
function otherReadings(
  { earlier, later, combined }: Editions,
  inLater: ReadonlySet<string>,
): readonly Other[] {
  const inEarlier = restsOn(
    earlier,
    earlier.tiers.map(({ when }) => when),
  ).readings
  const others = (of: 'a' | 'b', scheme: Scheme, used: ReadonlySet<string>, name: (id: string) => string) =>
    [...used].flatMap((id): readonly Other[] => {
      const { alternatives, default: usual } = scheme.readings![id]!
      return alternatives
        .filter((alternative) => alternative !== usual)
        .map((alternative) => ({ reading: { of, id, alternative }, name: name(id) }))
    })
  const first = others('a', earlier, inEarlier, (id) => id)
  const names = new Set(first.map(({ name }) => name))
  return [
    ...first,
    ...others('b', later, inLater, combined.nameOf.reading).filter(({ name }) => !names.has(name)),
  ]
}
