import fc from 'fast-check'
import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../src/scheme/factDefinition.ts'
import type { Measure } from '../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { anyComparison, schemeOf } from './anyDefinition.ts'
import type { Data } from './naive.ts'

// Measures and conditions in which every fact stands once, over facts of so few values that all completions can be
// tried.

export type Value = boolean | string | readonly object[]
/** One fact, where it stands in the data, and everything it can be. */
export type Slot = { readonly path: readonly string[]; readonly values: readonly Value[] }
/** A condition or measure with the facts it looks at, each of them its own. */
type Built<T> = {
  readonly of: T
  readonly facts: Readonly<Record<string, FactDefinition>>
  readonly slots: readonly Slot[]
}

export const flags = [false, true]
const weights = ['-1', '0', '1', '2', '3']
export const cite = 'p'

/** Numbers facts and measures apart while a definition is built. */
type Ids = { readonly next: () => number; readonly measures: Record<string, { readonly value: Measure }> }
export type Build<T> = (ids: Ids) => Built<T>
const built = <T>(of: T, facts: Built<T>['facts'], slots: readonly Slot[]): Built<T> => ({ of, facts, slots })

export function joined<A, T>(parts: readonly Build<A>[], ids: Ids, join: (of: readonly A[]) => T): Built<T> {
  const all = parts.map((part) => part(ids))
  const facts = Object.assign({}, ...all.map((part) => part.facts)) as Built<T>['facts']
  return built(
    join(all.map((part) => part.of)),
    facts,
    all.flatMap((part) => part.slots),
  )
}

export const buildFlag =
  (is: boolean): Build<Condition> =>
  (ids) => {
    const fact = `flag${ids.next()}`
    return built({ kind: 'fact', fact, is }, { [fact]: { kind: 'flag', cite } }, [
      { path: [fact], values: flags },
    ])
  }

const buildChoice: Build<Condition> = (ids) => {
  const fact = `choice${ids.next()}`
  const options = ['a', 'b', 'c']
  const definition = { kind: 'choice', options, cite } as const
  return built({ kind: 'fact', fact, is: ['a', 'b'] }, { [fact]: definition }, [
    { path: [fact], values: options },
  ])
}

export type Column = { readonly rows: number; readonly weights: readonly string[] }
export const anyColumn: fc.Arbitrary<Column> = fc.integer({ min: 1, max: 3 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    weights: fc.array(fc.constantFrom(...weights), { minLength: rows, maxLength: rows }),
  }),
)

/** A group whose rows hold a mark and a weight each; the weight may be missing where it is looked at. */
function buildRows(column: Column, ids: Ids, mayMiss: boolean): { id: string } & Omit<Built<unknown>, 'of'> {
  const id = `rows${ids.next()}`
  const names = Array.from({ length: column.rows }, (_, at) => `r${at}`)
  const definition: FactDefinition = {
    kind: 'group',
    cite,
    rows: Object.fromEntries(names.map((name) => [name, {}])),
    fields: { met: { kind: 'flag' }, weight: { kind: 'number', min: '-1', max: '3', step: '1' } },
  }
  const slots = names.flatMap((name, at): Slot[] => [
    { path: [id, name, 'met'], values: flags },
    { path: [id, name, 'weight'], values: mayMiss ? weights : [column.weights[at]!] },
  ])
  return { id, facts: { [id]: definition }, slots }
}

export const met: RowCondition = { kind: 'field', field: 'met', is: true }
export const buildCount =
  (column: Column): Build<Measure> =>
  (ids) => {
    const { id, facts, slots } = buildRows(column, ids, false)
    return built({ kind: 'count', in: id, where: met }, facts, slots)
  }
const buildSum =
  (column: Column, mayMiss: boolean, where: boolean): Build<Measure> =>
  (ids) => {
    const { id, facts, slots } = buildRows(column, ids, mayMiss)
    const sum = { kind: 'sum', in: id, field: 'weight' } as const
    return built(where ? { ...sum, where: met } : sum, facts, slots)
  }
/** A list that is given or not: none, one or two records of one number. */
const buildList =
  (measure: 'count' | 'sum'): Build<Measure> =>
  (ids) => {
    const id = `list${ids.next()}`
    const base = { kind: 'number', min: '-1', max: '1', step: '1' } as const
    const records = ['-1', '0', '1'].map((value) => ({ base: value }))
    const values = [[], ...records.flatMap((one) => [[one], ...records.map((other) => [one, other])])]
    const where: RowCondition = { kind: 'amount', field: 'base', is: 'atLeast', value: '1' }
    return built<Measure>(
      measure === 'count' ? { kind: 'count', in: id, where } : { kind: 'sum', in: id, field: 'base' },
      { [id]: { kind: 'list', maxRecords: 2, fields: { base }, cite } },
      [{ path: [id], values }],
    )
  }
const buildEach =
  (column: Column): Build<Condition> =>
  (ids) => {
    const { id, facts, slots } = buildRows(column, ids, false)
    return built({ kind: 'each', in: id, satisfies: met }, facts, slots)
  }
export const buildVisits: Build<Measure> = (ids) => {
  const fact = `visits${ids.next()}`
  const definition = { kind: 'count', min: '0', max: '3', cite } as const
  return built({ kind: 'fact', fact }, { [fact]: definition }, [
    { path: [fact], values: ['0', '1', '2', '3'] },
  ])
}
const buildLiteral =
  (value: string): Build<Measure> =>
  () =>
    built({ kind: 'literal', value }, {}, [])

export const anyMeasureBuild: fc.Arbitrary<Build<Measure>> = fc.letrec<{
  measure: Build<Measure>
  leaf: Build<Measure>
  node: Build<Measure>
}>((tie) => ({
  leaf: fc.oneof(
    anyColumn.map(buildCount),
    fc.tuple(anyColumn, fc.boolean(), fc.boolean()).map((of) => buildSum(...of)),
    fc.constantFrom('count' as const, 'sum' as const).map(buildList),
    fc.constant(buildVisits),
    fc.constantFrom('1', '2.5').map(buildLiteral),
  ),
  node: fc.oneof(
    fc
      .tuple(
        fc.constantFrom('add' as const, 'least' as const, 'greatest' as const),
        fc.array(tie('measure'), { minLength: 1, maxLength: 2 }),
      )
      .map(
        ([kind, of]): Build<Measure> =>
          (ids) =>
            joined(of, ids, (inner): Measure => ({ kind, of: inner })),
      ),
    fc.tuple(tie('measure'), fc.constantFrom('2', '-1', '10', '2/3')).map(
      ([of, by]): Build<Measure> =>
        (ids) =>
          joined([of], ids, ([inner]): Measure => ({ kind: 'times', of: inner!, by })),
    ),
    fc.tuple(tie('measure'), fc.constantFrom('1', '2', '3.5')).map(
      ([of, at]): Build<Measure> =>
        (ids) =>
          joined([of], ids, ([inner]): Measure => ({ kind: 'cap', of: inner!, at })),
    ),
    fc.tuple(tie('measure'), tie('measure')).map(
      ([of, to]): Build<Measure> =>
        (ids) =>
          joined([of, to], ids, ([over, under]): Measure => {
            // Above zero whatever the facts: the least any measure here can be is far above -1,000.
            const divisor: Measure = { kind: 'add', of: [under!, { kind: 'literal', value: '1000' }] }
            return { kind: 'ratio', of: over!, to: divisor }
          }),
    ),
  ),
  measure: fc.oneof({ maxDepth: 2, depthSize: 'small' }, tie('leaf'), tie('node')),
})).measure

export const anyBound = fc.integer({ min: -4, max: 12 }).map((n) => `${n / 2}`)

export function buildCompare(measure: Build<Measure>, is: Condition & { kind: 'compare' }): Build<Condition> {
  return (ids) => {
    const { of, facts, slots } = measure(ids)
    const id = `measure${ids.next()}`
    ids.measures[id] = { value: of }
    return built({ ...is, measure: id }, facts, slots)
  }
}

const anyCompare = fc
  .tuple(anyMeasureBuild, anyComparison, anyBound)
  .map(([measure, is, value]) => buildCompare(measure, { kind: 'compare', measure: '', is, value }))

/** Conditions in which every fact stands once. */
export const anyConditionBuild: fc.Arbitrary<Build<Condition>> = fc.letrec<{
  condition: Build<Condition>
  leaf: Build<Condition>
  node: Build<Condition>
}>((tie) => ({
  leaf: fc.oneof(fc.boolean().map(buildFlag), fc.constant(buildChoice), anyColumn.map(buildEach), {
    arbitrary: anyCompare,
    weight: 3,
  }),
  node: fc
    .tuple(
      fc.constantFrom('all' as const, 'any' as const, 'atLeast' as const, 'exactly' as const, 'not' as const),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 2 }),
    )
    .map(
      ([kind, of, n]): Build<Condition> =>
        (ids) => {
          if (kind === 'not')
            return joined(of.slice(0, 1), ids, ([inner]): Condition => ({ kind, of: inner! }))
          if (kind === 'all' || kind === 'any')
            return joined(of, ids, (inner): Condition => ({ kind, of: inner }))
          return joined(of, ids, (inner): Condition => ({ kind, of: inner, n }))
        },
    ),
  condition: fc.oneof({ maxDepth: 2, depthSize: 'small' }, tie('leaf'), tie('node')),
})).condition

export type Case = {
  readonly scheme: Scheme
  readonly slots: readonly Slot[]
  readonly open: readonly Slot[]
}

/** A scheme of one condition, and of its facts those that are missing: at most a few hundred completions. */
export function caseOf(build: Build<Condition>, dice: readonly number[]): Case {
  const ids = freshIds()
  const { of, facts, slots } = build(ids)
  const tiers = [{ id: 'certified', when: of, cite }]
  return { scheme: schemeOf({ facts, measures: ids.measures, tiers }), ...settled(slots, dice) }
}

/** A scheme of one measure `m`, likewise. */
export function measureCaseOf(build: Build<Measure>, dice: readonly number[]): Case {
  const { of, facts, slots } = build(freshIds())
  return { scheme: schemeOf({ facts, measures: { m: { value: of } } }), ...settled(slots, dice) }
}

function freshIds(): Ids {
  let next = 0
  return { next: () => next++, measures: {} }
}

function settled(slots: readonly Slot[], dice: readonly number[]): Pick<Case, 'slots' | 'open'> {
  let completions = 1
  const thrown = slots.map((slot, at): Slot => {
    const die = dice[at % dice.length]!
    if (die > 2 && completions * slot.values.length <= 400) {
      completions *= slot.values.length
      return slot
    }
    return { ...slot, values: [slot.values[die % slot.values.length]!] }
  })
  return { slots: thrown, open: thrown.filter(({ values }) => values.length > 1) }
}

/** Every way of filling in what is missing. */
export function completionsOf({ slots }: Case): readonly (readonly Value[])[] {
  return slots.reduce<readonly (readonly Value[])[]>(
    (all, { values }) => all.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  )
}

/** The data with what is missing left out. */
export function partialOf({ slots }: Case): Data {
  return dataOf(
    slots,
    slots.map(({ values }) => (values.length > 1 ? undefined : values[0])),
  )
}

export function dataOf(slots: readonly Slot[], values: readonly (Value | undefined)[]): Data {
  const data: Record<string, Record<string, Record<string, unknown>> | Value> = {}
  for (const [at, { path }] of slots.entries()) {
    const [fact, row, field] = path as [string, string?, string?]
    const value = values[at]
    if (row === undefined || field === undefined) {
      if (value !== undefined) data[fact] = value
      continue
    }
    const rows = (data[fact] ?? {}) as Record<string, Record<string, unknown>>
    rows[row] = { ...rows[row], ...(value === undefined ? {} : { [field]: value }) }
    data[fact] = rows
  }
  return data
}

export const anyDice = fc.array(fc.nat({ max: 11 }), { minLength: 12, maxLength: 12 })
