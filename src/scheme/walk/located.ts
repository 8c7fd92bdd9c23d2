import type { PathStep } from '../../issue.ts'

/** A part of a definition, and where it stands in it. */
export type Located<T> = { readonly path: readonly PathStep[]; readonly node: T }

/** The entries of a dictionary of the definition; none where it is left out. */
export function entriesIn<T>(
  record: { readonly [id: string]: T } | undefined,
  ...path: readonly PathStep[]
): readonly (Located<T> & { readonly id: string })[] {
  return Object.entries(record ?? {}).map(([id, node]) => ({ id, node, path: [...path, id] }))
}

/** The entries of a list of the definition; none where it is left out. */
export function itemsIn<T>(
  items: readonly T[] | undefined,
  ...path: readonly PathStep[]
): readonly Located<T>[] {
  return (items ?? []).map((node, at) => ({ node, path: [...path, at] }))
}
