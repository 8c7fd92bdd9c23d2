import type { PathStep } from '../../issue.ts'
import type { Scheme } from '../schemeDefinition.ts'
import { itemsIn, type Located } from './located.ts'

/** Members that are dictionaries: their keys are ids, and mean nothing by themselves. */
const dictionaries: readonly PathStep[] = [
  'facts',
  'fields',
  'rows',
  'findings',
  'measures',
  'readings',
  'parameters',
  'cases',
]

/**
 * Every object of a definition that says something under keys of the definition language: facts, rows, measures,
 * conditions, rules, each before those inside it. Words, provisions, the acknowledged findings of lint and the predecessor
 * are left out: no rule stands there.
 */
export function elementsOf(scheme: Scheme): readonly Located<object>[] {
  const { words, provisions, acknowledged, predecessor, ...rules } = scheme
  return withInner({ node: rules, path: [] })
}

function withInner(element: Located<object>): readonly Located<object>[] {
  return [element, ...innerElements(element).flatMap(withInner)]
}

function innerElements({ node, path }: Located<object>): readonly Located<object>[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, key]
    if (typeof value !== 'object' || value === null) return []
    if (Array.isArray(value)) return itemsIn<unknown>(value, ...at).filter(isObject)
    return dictionaries.includes(key)
      ? innerEntries({ node: value, path: at })
      : holdsNames(at)
        ? []
        : [{ node: value, path: at }]
  })
}

function innerEntries({ node, path }: Located<object>): readonly Located<object>[] {
  return Object.entries(node)
    .map(([id, value]): Located<unknown> => ({ node: value, path: [...path, id] }))
    .filter(isObject)
}

/** The clauses of a limit on records and the data of information are dictionaries of plain values. */
function holdsNames(path: readonly PathStep[]): boolean {
  const [list, at, key] = path.slice(-3)
  return key === 'data' || (key === 'where' && typeof at === 'number' && list === 'limits')
}

function isObject(value: Located<unknown>): value is Located<object> {
  return typeof value.node === 'object' && !Array.isArray(value.node)
}
