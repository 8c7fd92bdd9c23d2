import type { Issue, Words } from '../index.ts'
import { formatIssue } from '../index.ts'

/** What reading a cell gives: a value, or what is wrong with it in both languages. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Words }

export function found<T>(value: T): Read<T> {
  return { ok: true, value }
}

export function refused(problem: Words): Read<never> {
  return { ok: false, problem }
}

/** Reads each of several; the first that cannot be read is the answer. */
export function readEach<T>(cells: readonly unknown[], read: (cell: unknown) => Read<T>): Read<readonly T[]> {
  const values: T[] = []
  for (const cell of cells) {
    const value = read(cell)
    if (!value.ok) return value
    values.push(value.value)
  }
  return found(values)
}

/** An issue of the library as a cell says it: without its path, which is no place in a sheet. */
export function refusedBy(issue: Issue): Read<never> {
  return refused(sentenceOf(issue))
}

export function sentenceOf(issue: Issue): Words {
  const bare = { ...issue, path: [] }
  return { ja: formatIssue(bare, 'ja'), en: formatIssue(bare, 'en') }
}
