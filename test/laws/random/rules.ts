import { compareFractions } from '../../../src/exact/fraction.ts'
import { parseFraction } from '../../../src/exact/parseFraction.ts'
import type { Bound, Comparison, Condition, RowCondition } from '../../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../../src/scheme/factDefinition.ts'
import type { Measure, MeasureDefinition } from '../../../src/scheme/measureDefinition.ts'
import { mostValues } from '../../../src/scheme/mostValues.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import type { Dice } from './dice.ts'
import { options, rollCite, words } from './facts.ts'

/**
 * What random rules are made of. `plain` leaves out what is no yes or no of facts that are all known: what a person
 * says, what lies between two measures, and numbers that the operator did not supply.
 */
export type Parts = { readonly dice: Dice; readonly scheme: Scheme; readonly plain: boolean }

const comparisons: readonly Comparison[] = ['atLeast', 'moreThan', 'atMost', 'lessThan', 'equal']
export const days = ['2024-02-29', '2024-03-31', '2025-12-31', '2026-04-01', '2026-10-01', '2028-02-28']
export const times = ['2026-03-31T09:00', '2026-04-01T17:15', '2026-10-01T00:00']
const factsOf = ({ scheme }: Parts, ...kinds: readonly string[]) =>
  Object.entries<FactDefinition>(scheme.facts).flatMap(([id, { kind }]) => (kinds.includes(kind) ? [id] : []))

export function rollLiteral(dice: Dice): string {
  return dice.pick(['0', '1', '2', '-1', '0.5', '60%', '2/3', '3.75', '-2.5', '10', '17', '99.999'])
}

function rollPeriod(dice: Dice) {
  return {
    length: dice.pick([
      { days: 30 },
      { years: 2 },
      { months: 1 },
      { weeks: 2 },
      { years: 1, months: 6, days: 3 },
    ]),
    counting: dice.pick(['firstDayCounted', 'firstDayNotCounted'] as const),
    direction: dice.pick(['forward', 'backward'] as const),
  }
}

function rollReading<T>(make: () => T) {
  return { kind: 'byReading' as const, reading: 'r', cases: { x: make(), y: make() } as { [of: string]: T } }
}

function rollRowCondition(parts: Parts, table: 'group' | 'list', depth: number): RowCondition {
  const { dice, plain } = parts
  const inner = () => rollRowCondition(parts, table, depth - 1)
  const date = () =>
    dice.pick([{ field: 'day' }, { day: dice.pick(days) }, { fact: 'date0' }, { moment: true as const }])
  const leaves: (() => RowCondition)[] = [
    () => ({ kind: 'field', field: 'met', is: dice.once(2) }),
    () => ({ kind: 'field', field: 'grade', is: dice.once(2) ? dice.pick(options) : ['a', 'b'] }),
    () => ({
      kind: 'amount',
      field: dice.pick(['weight', 'number', 'points', 'most']),
      is: dice.pick(comparisons),
      value: rollLiteral(dice),
    }),
    () => ({ kind: 'given', field: dice.pick(['day', 'met', 'weight', 'grade']) }),
    () => ({ kind: 'within', date: date(), from: date(), ...rollPeriod(dice) }),
    ...(table === 'group'
      ? [
          (): RowCondition => ({ kind: 'tagged', tag: 'core' }),
          (): RowCondition => ({ kind: 'domain', domain: 'social' }),
        ]
      : []),
    ...(plain ? [] : [(): RowCondition => ({ kind: 'referred' })]),
  ]
  if (depth <= 0 || dice.once(3)) return dice.pick(leaves)()
  const nodes: (() => RowCondition)[] = [
    () => ({ kind: 'not', of: inner() }),
    () => ({ kind: 'all', of: dice.several(0, 3, inner) }),
    () => ({ kind: 'any', of: dice.several(0, 3, inner) }),
    // What comes later stands only until the first is told: two that disagree would be settled too early.
    () => ({ kind: 'firstKnown', of: plain ? dice.several(1, 3, inner) : [inner(), { kind: 'referred' }] }),
    () => rollReading(inner),
  ]
  return dice.pick(nodes)()
}

function rollMeasure(parts: Parts, depth: number): Measure {
  const { dice, scheme, plain } = parts
  const inner = () => rollMeasure(parts, depth - 1)
  const table = () => dice.pick(['group', 'list'] as const)
  const named = Object.keys(scheme.measures ?? {})
  const leaves: (() => Measure)[] = [
    () => ({ kind: 'fact', fact: dice.pick(factsOf(parts, 'number', 'count')) }),
    () => ({ kind: 'literal', value: rollLiteral(dice) }),
    () => {
      const of = table()
      return { kind: 'count', in: of, where: rollRowCondition(parts, of, 2) }
    },
    () => {
      const of = table()
      const field = dice.pick(['weight', 'number', 'points', 'most'])
      return {
        kind: 'sum',
        in: of,
        field,
        ...dice.maybe(2, () => ({ where: rollRowCondition(parts, of, 2) })),
      } as Measure
    },
    () => ({
      kind: 'rate',
      in: 'group',
      points: 'points',
      max: 'most',
      take: dice.pick(['overall', 'lowest', { row: 'r0' }] as const),
    }),
    ...(named.length > 0 ? [(): Measure => ({ kind: 'measure', measure: dice.pick(named) })] : []),
  ]
  if (depth <= 0 || dice.once(3)) return dice.pick(leaves)()
  const nodes: (() => Measure)[] = [
    () => ({ kind: 'add', of: dice.several(1, 3, inner) }),
    () => ({ kind: 'least', of: dice.several(1, 3, inner) }),
    () => ({ kind: 'greatest', of: dice.several(1, 3, inner) }),
    () => ({ kind: 'times', of: inner(), by: rollLiteral(dice) }),
    () => ({ kind: 'cap', of: inner(), at: rollLiteral(dice) }),
    () => ({ kind: 'ratio', of: inner(), to: rollDivisor(parts, inner) }),
    () => rollReading(inner),
    ...(plain ? [] : [() => rollBetween(inner)]),
  ]
  return dice.pick(nodes)()
}

/** The lower end is never above the upper one. */
function rollBetween(inner: () => Measure): Measure {
  const of = [inner(), inner()]
  return { kind: 'between', low: { kind: 'least', of }, high: { kind: 'greatest', of } }
}

/** Above zero whatever the facts are. */
function rollDivisor({ dice }: Parts, inner: () => Measure): Measure {
  return dice.pick<() => Measure>([
    () => ({ kind: 'literal', value: dice.pick(['3', '0.5', '2/3']) }),
    () => ({ kind: 'sum', in: 'group', field: 'most' }),
    () => ({ kind: 'greatest', of: [{ kind: 'literal', value: '1/7' }, inner()] }),
    () => ({
      kind: 'add',
      of: [
        { kind: 'rate', in: 'group', points: 'points', max: 'most', take: 'overall' },
        { kind: 'literal', value: '1' },
      ],
    }),
  ])()
}

/** Ends that hold whatever the facts are: what a text says of a measure is not enforced. */
export function rollMeasureDefinition(parts: Parts, depth: number): MeasureDefinition {
  const { dice } = parts
  const value = rollMeasure(parts, depth)
  const ends =
    value.kind === 'rate'
      ? { min: '0', max: dice.once(2) ? '100%' : rollReading(() => '1') }
      : value.kind === 'count'
        ? { min: '0' }
        : {}
  return {
    value,
    ...dice.maybe(2, () => ends),
    ...dice.maybe(3, () => ({ shown: dice.pick(['percent', 'plain'] as const) })),
    ...dice.maybe(3, () => ({ cite: rollCite(dice) })),
  }
}

export function rollCondition(parts: Parts, depth: number): Condition {
  const { dice, scheme } = parts
  const inner = () => rollCondition(parts, depth - 1)
  const cite = () => dice.maybe(3, () => ({ cite: rollCite(dice) }))
  const date = () =>
    dice.pick([
      { fact: dice.pick(factsOf(parts, 'date')) },
      { day: dice.pick(days) },
      { moment: true as const },
    ])
  const bound = (): Bound => (parts.plain || !dice.once(4) ? rollLiteral(dice) : { parameter: 'margin' })
  const measure = () => dice.pick(Object.keys(scheme.measures ?? {}))
  const leaves: (() => Condition)[] = [
    () => ({ kind: 'fact', fact: dice.pick(factsOf(parts, 'flag')), is: dice.once(2), ...cite() }),
    () => ({ kind: 'fact', fact: 'choice0', is: dice.once(2) ? dice.pick(options) : ['a', 'c'], ...cite() }),
    () => withinReach(scheme, { measure: measure(), is: dice.pick(comparisons), value: bound(), ...cite() }),
    () => withinReach(scheme, { measure: measure(), is: dice.pick(comparisons), value: bound(), ...cite() }),
    () => ({ kind: 'near', measure: measure(), value: rollLiteral(dice), within: bound(), ...cite() }),
    () => {
      const of = dice.pick(['group', 'list'] as const)
      return {
        kind: 'each',
        in: of,
        satisfies: rollRowCondition(parts, of, 2),
        ...dice.maybe(2, () => ({ where: rollRowCondition(parts, of, 2) })),
        ...cite(),
      } as Condition
    },
    () => {
      const of = dice.pick(['group', 'list'] as const)
      return { kind: 'some', in: of, satisfies: rollRowCondition(parts, of, 2), ...cite() }
    },
    () => ({ kind: 'given', fact: 'text0', ...cite() }),
    () => ({
      kind: 'mentions',
      fact: 'text0',
      anyOf: dice.several(1, 2, () => dice.pick(words.slice(0, 3))),
      ...cite(),
    }),
    () => ({ kind: 'within', date: date(), from: date(), ...rollPeriod(dice), ...cite() }),
    () => ({ kind: 'notAfter', date: date(), other: date(), ...cite() }),
    () => {
      const [fact, ends] = dice.pick([['date0', days] as const, ['dateTime0', times] as const])
      const [from, until] = [dice.pick(ends), dice.pick(ends)]
      return { kind: 'between', fact, ...dice.pick([{ from }, { until }, { from, until }]), ...cite() }
    },
  ]
  if (depth <= 0 || dice.once(3)) return dice.pick(leaves)()
  const nodes: (() => Condition)[] = [
    () => ({ kind: 'not', of: inner() }),
    () => ({ kind: 'all', of: dice.several(0, 3, inner) }),
    () => ({ kind: 'any', of: dice.several(0, 3, inner) }),
    () => ({ kind: 'atLeast', n: dice.nat(3), of: dice.several(0, 4, inner) }),
    () => ({ kind: 'exactly', n: dice.nat(3), of: dice.several(0, 4, inner) }),
    () => rollReading(inner),
  ]
  return dice.pick(nodes)()
}

/** No threshold may ask for more than its measure can come to: one that would is an upper one instead. */
export function withinReach(scheme: Scheme, given: Omit<Condition & { kind: 'compare' }, 'kind'>): Condition {
  if (typeof given.value !== 'string') return { kind: 'compare', ...given }
  const bound = parseFraction(given.value)
  const most = mostValues(scheme)({ kind: 'measure', measure: given.measure })
  if (!bound.ok || compareFractions(bound.value, most) < 0) return { kind: 'compare', ...given }
  return { kind: 'compare', ...given, is: given.is === 'lessThan' ? 'lessThan' : 'atMost' }
}
