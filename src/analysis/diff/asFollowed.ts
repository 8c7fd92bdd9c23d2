import { own } from '../../own.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { isByReading } from './spot.ts'

/** A part of a definition as it is under the readings that are followed. */
export function asFollowed<T>(node: T, scheme: Scheme): T {
  return follow(node, scheme) as T
}

function follow(node: unknown, scheme: Scheme): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map((of) => follow(of, scheme))
  const reading = isByReading(node) ? own(scheme.readings, node.reading) : undefined
  if (isByReading(node) && reading) return follow(own(node.cases, reading.default), scheme)
  return Object.fromEntries(Object.entries(node).map(([key, of]) => [key, follow(of, scheme)]))
}
