import type { Issue } from '../../index.ts'
import type { MappedFact } from './mapping.ts'

/** A value of a fact as a row has it. */
export type RowValue = {
  readonly fact: MappedFact
  readonly value: unknown
  readonly issues: readonly Issue[]
}

/** The same with its place in the facts of the row. */
export type PlacedValue = RowValue & { readonly path: readonly (string | number)[] }

type Facts = { [key: string | number]: unknown }

/**
 * Puts the values of a row together as facts. A record of a list that the row has nothing for is left out, so that the
 * next one takes its place; what is the same for every row makes no record.
 */
export function rowFacts(values: readonly RowValue[]): {
  readonly facts: object
  readonly placed: readonly PlacedValue[]
} {
  const records = new Map<string, readonly number[]>()
  for (const { fact } of values) {
    const [list, index] = fact.path
    if (typeof index !== 'number' || 'value' in fact.source) continue
    const known = records.get(String(list)) ?? []
    if (!known.includes(index))
      records.set(
        String(list),
        [...known, index].sort((a, b) => a - b),
      )
  }
  const placed = values.flatMap((value): PlacedValue[] => {
    const [list, index, ...rest] = value.fact.path
    if (typeof index !== 'number') return [{ ...value, path: value.fact.path }]
    const at = records.get(String(list))?.indexOf(index) ?? -1
    return at === -1 ? [] : [{ ...value, path: [list!, at, ...rest] }]
  })
  const facts: Facts = {}
  for (const { path, value } of placed) put(facts, path, value)
  return { facts, placed }
}

function put(facts: Facts, [step, ...rest]: readonly (string | number)[], value: unknown): void {
  const key = step!
  if (rest.length === 0) {
    facts[key] = value
    return
  }
  const held = Object.hasOwn(facts, key) ? facts[key] : undefined
  const inner = isContainer(held) ? held : typeof rest[0] === 'number' ? [] : {}
  facts[key] = inner
  put(inner as Facts, rest, value)
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
