/**
 * What can be said of a requirement while answers are missing. `person` is open only because a person has yet to say
 * something, `unknown` because a fact is missing.
 */
export type Truth = 'yes' | 'no' | 'person' | 'unknown'

/** Facts as they are handed in; absent and `null` are both not known. */
export type Facts = { readonly [fact: string]: unknown }

/** None of them is left out. */
export function every(truths: readonly Truth[]): Truth {
  for (const worst of ['no', 'unknown', 'person'] as const) if (truths.includes(worst)) return worst
  return 'yes'
}

/** One of them is enough. */
export function some(truths: readonly Truth[]): Truth {
  for (const best of ['yes', 'unknown', 'person'] as const) if (truths.includes(best)) return best
  return 'no'
}

export function not(truth: Truth): Truth {
  if (truth === 'yes') return 'no'
  return truth === 'no' ? 'yes' : truth
}

export function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

/** Whether something was said to be so; `silence` is what it means that nothing was said. */
export function isSo(value: unknown, silence: Truth = 'unknown'): Truth {
  if (isMissing(value)) return silence
  return value === true ? 'yes' : 'no'
}

export function isNotSo(value: unknown, silence: Truth = 'unknown'): Truth {
  return not(isSo(value, not(silence)))
}

export function isAmong(value: unknown, among: readonly string[], silence: Truth = 'unknown'): Truth {
  if (isMissing(value)) return silence
  return among.includes(String(value)) ? 'yes' : 'no'
}

/** Both dates or times are written so that the earlier sorts first. */
export function isNotAfter(earlier: unknown, later: unknown): Truth {
  if (isMissing(earlier) || isMissing(later)) return 'unknown'
  return String(earlier) <= String(later) ? 'yes' : 'no'
}

/** One row of a table of facts; nothing is known of one that is absent. */
export function rowOf(facts: Facts, table: string, row: string): Facts {
  return ((facts[table] as { readonly [row: string]: Facts | null } | null | undefined)?.[row] ?? {}) as Facts
}

/** The entries of a list; undefined where the list is missing. */
export function listOf(facts: Facts, list: string): readonly Facts[] | undefined {
  return (facts[list] ?? undefined) as readonly Facts[] | undefined
}

/** Every entry of a list is as asked; a list that is missing is not known to be. */
export function everyOf(
  list: readonly Facts[] | undefined,
  isAsked: (entry: Facts) => Truth,
  silence: Truth = 'unknown',
): Truth {
  return list ? every(list.map(isAsked)) : silence
}

/** One entry of a list is as asked. */
export function someOf(
  list: readonly Facts[] | undefined,
  isAsked: (entry: Facts) => Truth,
  silence: Truth = 'unknown',
): Truth {
  return list ? some(list.map(isAsked)) : silence
}
