import { formatPath, type PathStep } from '../../issue.ts'
import type { Cite } from '../../scheme/basics.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'

/** One value of the rules of a definition, and where it stands. */
export type RuleValue = {
  /** As a trace writes it: an element of a list is named by its id where it has one. */
  readonly path: string
  readonly steps: readonly PathStep[]
  readonly value: string | number | boolean
  /** What the nearest element around it cites. */
  readonly cite: Cite
  /** The objects that it stands in, the nearest first. */
  readonly around: readonly object[]
}

/** The members on which an assessment rests. Words and provisions say nothing that it computes. */
const roots = ['facts', 'measures', 'requirements', 'exclusions', 'tiers', 'referrals'] as const

type Place = Pick<RuleValue, 'steps' | 'cite' | 'around'> & { readonly named: readonly PathStep[] }

/**
 * Every text, number and flag of the rules that an assessment rests on. Ids and citations are left out: they name the
 * rules and are none. Two that would be written alike are left out as well, lest one be taken for the other.
 */
export function ruleValues(scheme: Scheme): ReadonlyMap<string, RuleValue> {
  const values = new Map<string, RuleValue>()
  const alike = new Set<string>()
  for (const root of roots) {
    const place: Place = { steps: [root], named: [root], cite: '', around: [] }
    for (const value of valuesIn(scheme[root], place)) {
      if (values.has(value.path)) alike.add(value.path)
      values.set(value.path, value)
    }
  }
  for (const path of alike) values.delete(path)
  return values
}

function valuesIn(node: unknown, place: Place): readonly RuleValue[] {
  const { steps, named, cite, around } = place
  if (typeof node !== 'object' || node === null) {
    if (node === undefined || node === null) return []
    return [{ path: formatPath(named), steps, value: node as RuleValue['value'], cite, around }]
  }
  const inner = (step: PathStep, name: PathStep, value: unknown, from: object) => {
    const citing = citedBy(value) ?? cite
    const at = { steps: [...steps, step], named: [...named, name], cite: citing, around: [from, ...around] }
    return valuesIn(value, at)
  }
  if (Array.isArray(node)) return node.flatMap((value, at) => inner(at, idOf(value) ?? at, value, node))
  return Object.entries(node).flatMap(([key, value]) =>
    isName(key, value) ? [] : inner(key, key, value, node),
  )
}

function isName(key: string, value: unknown): boolean {
  if (key !== 'id' && key !== 'cite') return false
  return typeof value === 'string' || Array.isArray(value)
}

function idOf(value: unknown): string | undefined {
  const { id } = membersOf(value)
  return typeof id === 'string' ? id : undefined
}

function citedBy(value: unknown): Cite | undefined {
  const { cite } = membersOf(value)
  return typeof cite === 'string' || Array.isArray(cite) ? (cite as Cite) : undefined
}

function membersOf(value: unknown): { readonly id?: unknown; readonly cite?: unknown } {
  return value ?? {}
}
