/** A copy of a list with another value in one place. */
export function replacedAt<T>(list: readonly T[], at: number, value: T): readonly T[] {
  return list.map((old, place) => (place === at ? value : old))
}
