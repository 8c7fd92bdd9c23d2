import type { Condition, RowCondition } from '../../../src/scheme/conditionDefinition.ts'
import type { FactDefinition, Field } from '../../../src/scheme/factDefinition.ts'
import type { Measure } from '../../../src/scheme/measureDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import type { Data } from '../edition.ts'
import { withValue } from '../factPaths.ts'
import { bareScheme } from './anyScheme.ts'
import { rollRecord, rollValue } from './applicants.ts'
import type { Dice } from './dice.ts'
import { rollCite } from './facts.ts'
import { rollLiteral, withinReach } from './rules.ts'

/** Definitions in which more is never worse: no `not`, no upper limit, nothing subtracted. */
export function rollMonotone(dice: Dice): Scheme {
  const bare = bareScheme(dice)
  const scheme: Scheme = {
    ...bare,
    measures: Object.fromEntries(dice.several(1, 3, (at) => [`m${at}`, { value: rollMore(dice, 2) }])),
  }
  return {
    ...scheme,
    requirements: dice.several(0, 2, (at) => ({
      id: `q${at}`,
      stage: dice.pick(['eligibility', 'reception'] as const),
      when: rollBetter(dice, scheme, 2),
      cite: rollCite(dice),
    })),
    tiers: dice.several(1, 3, (at) => ({
      id: `t${at}`,
      when: rollBetter(dice, scheme, 2),
      cite: rollCite(dice),
    })),
  }
}

function rollRow(dice: Dice, depth: number): RowCondition {
  const inner = () => rollRow(dice, depth - 1)
  const of = () => dice.several(0, 3, inner)
  const is = dice.pick(['atLeast', 'moreThan'] as const)
  const kinds: (() => RowCondition)[] = [
    () => ({ kind: 'field', field: 'met', is: true }),
    () => ({ kind: 'amount', field: dice.pick(['points', 'number']), is, value: rollLiteral(dice) }),
    () => ({ kind: 'all', of: of() }),
    () => ({ kind: 'any', of: of() }),
  ]
  return dice.pick(depth > 0 ? kinds : kinds.slice(0, 2))()
}

function rollMore(dice: Dice, depth: number): Measure {
  const inner = () => rollMore(dice, depth - 1)
  const of = () => dice.several(1, 3, inner)
  const table = () => dice.pick(['group', 'list'])
  const leaves: (() => Measure)[] = [
    () => ({ kind: 'fact', fact: dice.pick(['number0', 'count0']) }),
    () => ({ kind: 'literal', value: rollLiteral(dice) }),
    () => ({ kind: 'count', in: table(), where: rollRow(dice, 1) }),
    () => ({
      kind: 'sum',
      in: table(),
      field: 'points',
      ...dice.maybe(2, () => ({ where: rollRow(dice, 1) })),
    }),
    () => ({
      kind: 'rate',
      in: 'group',
      points: 'points',
      max: 'most',
      take: dice.pick(['overall', 'lowest', { row: 'r0' }] as const),
    }),
  ]
  const nodes: (() => Measure)[] = [
    () => ({ kind: 'add', of: of() }),
    () => ({ kind: 'least', of: of() }),
    () => ({ kind: 'greatest', of: of() }),
    () => ({ kind: 'times', of: inner(), by: dice.pick(['0', '2', '1/3', '60%']) }),
    () => ({ kind: 'cap', of: inner(), at: rollLiteral(dice) }),
    () => ({ kind: 'ratio', of: inner(), to: { kind: 'literal', value: dice.pick(['3', '0.5']) } }),
    () => ({ kind: 'byReading', reading: 'r', cases: { x: inner(), y: inner() } }),
  ]
  return dice.pick(depth > 0 ? [...leaves, ...nodes] : leaves)()
}

function rollBetter(dice: Dice, scheme: Scheme, depth: number): Condition {
  const inner = () => rollBetter(dice, scheme, depth - 1)
  const of = () => dice.several(0, 3, inner)
  const compare = () => {
    const measure = dice.pick(Object.keys(scheme.measures!))
    const is = dice.pick(['atLeast', 'moreThan'] as const)
    const found = withinReach(scheme, { measure, is, value: rollLiteral(dice) })
    // Where the threshold is out of reach the comparison is an upper one, which is no part of this.
    return found.kind === 'compare' && found.is === is ? found : { kind: 'any' as const, of: [] }
  }
  const leaves: (() => Condition)[] = [
    compare,
    compare,
    () => ({ kind: 'fact', fact: 'flag0', is: true }),
    () => ({
      kind: 'each',
      in: 'group',
      satisfies: rollRow(dice, 1),
      where: { kind: 'domain', domain: 'social' },
    }),
    () => ({ kind: 'some', in: dice.pick(['group', 'list']), satisfies: rollRow(dice, 1) }),
  ]
  const nodes: (() => Condition)[] = [
    () => ({ kind: 'all', of: of() }),
    () => ({ kind: 'any', of: of() }),
    () => ({ kind: 'atLeast', n: dice.nat(3), of: of() }),
    () => ({ kind: 'byReading', reading: 'r', cases: { x: inner(), y: inner() } }),
  ]
  return dice.pick(depth > 0 ? [...leaves, ...nodes] : leaves)()
}

/** The same applicant with more of something: a flag set, a number raised, a record added, all marks met. */
export function rollBettered(dice: Dice, scheme: Scheme, data: Data): Data {
  const group = scheme.facts['group'] as FactDefinition & { kind: 'group' }
  const list = scheme.facts['list'] as FactDefinition & { kind: 'list' }
  const rows = Object.keys(group.rows)
  const raise = (path: readonly (string | number)[], field: Field, most?: number) => {
    const now = path.reduce<unknown>((inner, step) => (inner as Data | undefined)?.[step], data)
    if (now === undefined || now === null) return data
    const next = field.kind === 'flag' ? true : rollValue(dice, field, most)
    return field.kind === 'flag' || Number(next) > Number(now) ? withValue(data, path, next) : data
  }
  const row = dice.pick(rows)
  const most = (data['group'] as { [row: string]: { most?: string } } | undefined)?.[row]?.most
  const records = data['list'] as readonly object[] | undefined
  return dice.pick([
    () => raise(['flag0'], scheme.facts['flag0'] as Field),
    () => raise(['number0'], scheme.facts['number0'] as Field),
    () => raise(['count0'], scheme.facts['count0'] as Field),
    () => raise(['group', row, 'met'], group.fields['met']!),
    () => raise(['group', row, 'number'], group.fields['number']!),
    () =>
      most === undefined ? data : raise(['group', row, 'points'], group.fields['points']!, Number(most)),
    () =>
      records && records.length < list.maxRecords
        ? { ...data, list: [...records, rollRecord(dice, list, { met: true })] }
        : data,
  ])()
}
