import fc from 'fast-check'
import { type AssessOptions, parseFacts } from '../../../src/index.ts'
import type { FactDefinition, Field, GroupShape, ListShape } from '../../../src/scheme/factDefinition.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import type { Data } from '../edition.ts'
import { pathsOf, without } from '../factPaths.ts'
import { rollScheme } from './anyScheme.ts'
import { anyThrows, type Dice, diceOf } from './dice.ts'
import { words } from './facts.ts'
import { days, times } from './rules.ts'

type Part = { readonly [field: string]: unknown }

function rollNumber(dice: Dice, field: Field & { kind: 'number' | 'count' }, most?: number): string {
  const step = field.kind === 'number' && field.step !== undefined ? Number(field.step) : undefined
  const above = field.kind === 'number' && field.above !== undefined ? Number(field.above) : undefined
  const low = field.min !== undefined ? Number(field.min) : above !== undefined ? Math.floor(above) + 1 : -3
  const high = most ?? (typeof field.max === 'string' ? Number(field.max) : low + 70)
  // In whole steps of their size, so that no double is rounded.
  const per = field.kind === 'count' ? 1 : step === undefined ? dice.pick([1, 2, 1000]) : Math.round(1 / step)
  const [least, span] = [low * per, Math.max(0, Math.floor((high - low) * per))]
  return String((least + dice.pick([0, span, dice.nat(span), dice.nat(Math.min(span, 6))])) / per)
}

export function rollValue(dice: Dice, field: Field, most?: number): unknown {
  switch (field.kind) {
    case 'flag':
      return dice.once(2)
    case 'choice':
      return dice.pick(field.options)
    case 'count':
    case 'number':
      return rollNumber(dice, field, most)
    case 'date':
      return dice.pick([...days, '2026-03-31', '2027-01-01'])
    case 'dateTime':
      return dice.pick([...times, '2026-04-01T17:16'])
    case 'text': {
      const text = `${dice.pick(words)}${dice.pick(words)}`
      return text.length <= (field.maxCharacters ?? 99) ? text : ''
    }
  }
}

/** A row or record in which what is known stays and everything else is filled in, limits kept where they can be. */
export function rollRecord(
  dice: Dice,
  { fields, limits = [] }: GroupShape | ListShape,
  known: Part,
  isCompletion = false,
): Part {
  const isOpen = (name: string) => (known[name] ?? null) === null
  const record: { [field: string]: unknown } = { ...known }
  for (const [name, field] of Object.entries(fields)) {
    if (isOpen(name) && !staysSilent(dice, field, isCompletion)) record[name] = rollValue(dice, field)
  }
  const { points, most } = record
  if (points !== undefined && most !== undefined && Number(points) > Number(most)) {
    if (isOpen('points')) record['points'] = dice.once(2) ? most : '0'
    else if (isOpen('most')) record['most'] = points
  }
  for (const { where, field, max, only } of limits) {
    const applies = Object.entries(where).every(([name, values]) => {
      const value = record[name] ?? (fields[name] as { readonly presumed?: string }).presumed
      return Array.isArray(values) ? values.includes(value) : values === value
    })
    if (!applies || !isOpen(field)) continue
    if (max !== undefined && Number(record[field]) > Number(max)) record[field] = max
    if (only !== undefined && !only.includes(record[field] as boolean)) record[field] = only[0]
  }
  return record
}

/** Silence about what is presumed says what is presumed: who completes an applicant leaves it as it is. */
function staysSilent(dice: Dice, field: Field, isCompletion: boolean): boolean {
  return 'presumed' in field && field.presumed !== undefined && (isCompletion || dice.once(2))
}

/** An applicant of whom all is known; in agreement with what is known already, if that is given. */
export function rollApplicant(dice: Dice, scheme: Scheme, given?: Data): Data {
  const known = given ?? {}
  const isCompletion = given !== undefined
  const entries = Object.entries<FactDefinition>(scheme.facts).map(([id, fact]): [string, unknown] => {
    const said = known[id] ?? undefined
    switch (fact.kind) {
      case 'group':
        return [
          id,
          Object.fromEntries(
            Object.keys(fact.rows).map((row) => [
              row,
              rollRecord(
                dice,
                fact,
                (said as { [row: string]: Part } | undefined)?.[row] ?? {},
                isCompletion,
              ),
            ]),
          ),
        ]
      case 'list':
        return [
          id,
          said === undefined
            ? dice.several(0, fact.maxRecords, () => rollRecord(dice, fact, {}))
            : (said as Part[]).map((record) => rollRecord(dice, fact, record, isCompletion)),
        ]
      default:
        return [id, said ?? (staysSilent(dice, fact, isCompletion) ? undefined : rollValue(dice, fact))]
    }
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

export function rollOptions(dice: Dice, scheme: Scheme, plain = false): AssessOptions {
  return {
    ...(plain || dice.once(2) ? { on: dice.pick(days) } : {}),
    ...dice.maybe(4, () => ({ at: dice.pick(['application', 'renewal', 'holding'] as const) })),
    ...dice.maybe(2, () => ({ readings: { r: dice.pick(scheme.readings!['r']!.alternatives) } })),
    ...dice.maybe(2, () => ({ parameters: { margin: dice.pick(['1', '0', '2.5', '1/3']) } })),
    ...dice.maybe(5, () => ({
      stages: dice.several(1, 2, (at) => (['criteria', 'eligibility'] as const)[at]!),
    })),
  }
}

/** A random definition and an applicant under it: of whom all is known, in part, and filled in another way. */
export type Case = {
  readonly scheme: Scheme
  readonly complete: Data
  readonly partial: Data
  readonly filled: Data
  readonly options: AssessOptions
}

function rollCase(dice: Dice, scheme: Scheme, plain = false): Case {
  const options = rollOptions(dice, scheme, plain)
  const complete = rollApplicant(dice, scheme)
  const keep = dice.pick([2, 3, 8])
  const paths = pathsOf(scheme, complete).filter(() => (keep === 2 ? dice.once(2) : dice.once(keep)))
  const partial = without(complete, paths, dice.once(4) ? null : undefined)
  const other = rollApplicant(dice, scheme, partial)
  // What is known may leave no way to keep every limit: then the applicant it was taken from is the completion.
  return { scheme, complete, partial, filled: parseFacts(scheme, other).ok ? other : complete, options }
}

/** Throws for a definition, and others for what is said under it: both have their own, so that each shrinks. */
export function anyCase(plain = false): fc.Arbitrary<Case> {
  return fc
    .tuple(anyThrows, anyThrows)
    .map(([rules, facts]) => rollCase(diceOf(facts), rollScheme(diceOf(rules), plain), plain))
}
