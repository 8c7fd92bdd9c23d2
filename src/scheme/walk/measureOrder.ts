import type { Scheme } from '../schemeDefinition.ts'
import { withInnerMeasures } from './measuresOf.ts'

/** The names of measures, each after those it refers to, and those that refer to themselves by way of others. */
export type MeasureOrder = { readonly order: readonly string[]; readonly circular: readonly string[] }

/** Orders the measures of a definition. References to measures that there are not are left out of account. */
export function measureOrder(scheme: Scheme): MeasureOrder {
  const needs = referencesOf(scheme)
  const { order, left } = takeAll(needs)
  const neededBy = new Map(left.map((id) => [id, left.filter((other) => needs.get(other)!.includes(id))]))
  return { order, circular: takeAll(neededBy).left }
}

/** Takes names again and again that need none but those that were taken. */
function takeAll(needs: ReadonlyMap<string, readonly string[]>): {
  readonly order: readonly string[]
  readonly left: readonly string[]
} {
  const taken = new Set<string>()
  let left = [...needs.keys()]
  for (;;) {
    const still = left.filter((id) => {
      const ready = needs.get(id)!.every((need) => taken.has(need))
      if (ready) taken.add(id)
      return !ready
    })
    if (still.length === left.length) return { order: [...taken], left }
    left = still
  }
}

function referencesOf(scheme: Scheme): ReadonlyMap<string, readonly string[]> {
  const measures = new Map(Object.entries(scheme.measures ?? {}))
  return new Map(
    [...measures].map(([id, { value }]) => {
      const inner = withInnerMeasures({ node: value, path: [] })
      const named = inner.flatMap(({ node }) => (node.kind === 'measure' ? [node.measure] : []))
      return [id, [...new Set(named)].filter((name) => measures.has(name))]
    }),
  )
}
