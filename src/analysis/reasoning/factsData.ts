import type { PathStep } from '../../issue.ts'

/** Facts as data: `{ scores: { social: { points: '14.25' } } }`. */
export type FactsData = { readonly [fact: string]: unknown }

/** The facts with one of them said; lists and groups on the way are copied. */
export function withFact(facts: FactsData, path: readonly PathStep[], value: unknown): FactsData {
  return put(facts, path, value) as FactsData
}

function put(into: unknown, [step, ...rest]: readonly PathStep[], value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list = [...((into ?? []) as readonly unknown[])]
    list[step] = put(list[step], rest, value)
    return list
  }
  const object = (into ?? {}) as { readonly [key: string]: unknown }
  return { ...object, [step]: put(object[step], rest, value) }
}
