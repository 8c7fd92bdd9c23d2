import type { Condition } from '../../scheme/conditionDefinition.ts'
import { type Counterparts, sameSet } from './counterpartsOf.ts'
import { diffNodes, isWhole } from './diffNodes.ts'
import { type Difference, followed, inner, isByReading, pathOf, type Spot } from './spot.ts'

/**
 * What two conditions ask otherwise: conditions that only one of them has, and values in those that both have. The
 * order in which conditions stand side by side says nothing, nor does a list within a list.
 */
export function diffConditions(a: Spot, b: Spot, counterparts: Counterparts): readonly Difference[] {
  return diffParts(
    partsOf(a, 'all', counterparts.a, counterparts),
    partsOf(b, 'all', counterparts.b, counterparts),
    counterparts,
  )
}

/** The conditions that all must hold, or of which one must, with those of lists within the list. */
export function partsOf(
  spot: Spot,
  kind: 'all' | 'any',
  scheme: Counterparts['a'],
  counterparts: Counterparts,
): readonly Spot[] {
  const at = followed(spot, scheme, (reading) => !counterparts.sharesReading(reading))
  const condition = at.node as Condition
  if (condition.kind !== kind) return [isByReading(condition) ? at : { ...at, leaf: condition }]
  const list = inner(at, 'of')
  return condition.of.flatMap((_, index) => partsOf(inner(list, index), kind, scheme, counterparts))
}

/** Conditions side by side: each is held against the one that differs least from it. */
function diffParts(
  as: readonly Spot[],
  bs: readonly Spot[],
  counterparts: Counterparts,
): readonly Difference[] {
  const candidates = as.flatMap((a) =>
    bs.flatMap((b) => {
      const differences = diffPart(a, b, counterparts)
      return isWhole(differences, a, b) ? [] : [{ a, b, differences }]
    }),
  )
  const paired = new Map<Spot, readonly Difference[]>()
  // Of equals, those that stand in the same place belong together.
  const moved = ({ a, b }: (typeof candidates)[number]) => (pathOf(a) === pathOf(b) ? 0 : 1)
  candidates.sort((x, y) => weight(x.differences) - weight(y.differences) || moved(x) - moved(y))
  for (const { a, b, differences } of candidates) {
    if (paired.has(a) || paired.has(b)) continue
    paired.set(a, differences)
    paired.set(b, [])
  }
  const [left, right] = [as, bs].map((side) => side.filter((of) => !paired.has(of)))
  const [onlyA, onlyB] = [left![0], right![0]]
  // A condition that has taken the place of another is one change.
  if (left!.length === 1 && right!.length === 1 && as.length === bs.length) {
    return [...as.flatMap((of) => paired.get(of) ?? []), { a: onlyA!, b: onlyB! }]
  }
  return [
    ...as.flatMap((of) => paired.get(of) ?? [{ a: of }]),
    ...bs.flatMap((of) => (paired.has(of) ? [] : [{ b: of }])),
  ]
}

/** Another comparison says more otherwise than another number. */
function weight(differences: readonly Difference[]): number {
  const others = differences.filter(({ a, b }) => (a ?? b).path.at(-1) === 'is')
  return differences.length + others.length
}

function diffPart(a: Spot, b: Spot, counterparts: Counterparts): readonly Difference[] {
  const [x, y] = [a.node as Condition, b.node as Condition]
  if (x.kind !== y.kind) return [{ a, b }]
  switch (x.kind) {
    case 'all':
      return diffConditions(a, b, counterparts)
    case 'any': {
      const differences = diffParts(
        partsOf(a, 'any', counterparts.a, counterparts),
        partsOf(b, 'any', counterparts.b, counterparts),
        counterparts,
      )
      return differences.length > 0 && noneShared(a, b, differences, counterparts) ? [{ a, b }] : differences
    }
    case 'not':
      return wholeOr(a, b, diffConditions(innerCondition(a), innerCondition(b), counterparts))
    case 'atLeast':
    case 'exactly': {
      const n = diffNodes(inner(a, 'n'), inner(b, 'n'), counterparts)
      const [listA, listB] = [listed(a), listed(b)]
      const parts = diffParts(listA, listB, counterparts)
      return parts.length > 0 && parts.length >= listA.length ? [{ a, b }] : [...n, ...parts]
    }
    case 'byReading': {
      if (y.kind !== 'byReading' || x.reading !== y.reading) return [{ a, b }]
      return Object.keys(x.cases).flatMap((alternative) =>
        diffConditions(caseOf(a, alternative), caseOf(b, alternative), counterparts),
      )
    }
    default:
      return diffNodes(a, b, counterparts)
  }
}

/** Alternatives of which none is the same are another condition. */
function noneShared(
  a: Spot,
  b: Spot,
  differences: readonly Difference[],
  counterparts: Counterparts,
): boolean {
  const changed = differences.filter((of) => of.a && of.b).length
  if (changed > 0) return false
  const removed = differences.filter((of) => of.a && !of.b).length
  const added = differences.length - removed
  return (
    removed === partsOf(a, 'any', counterparts.a, counterparts).length &&
    added === partsOf(b, 'any', counterparts.b, counterparts).length
  )
}

function wholeOr(a: Spot, b: Spot, differences: readonly Difference[]): readonly Difference[] {
  const sided = differences.every((of) => of.a === undefined || of.b === undefined)
  return differences.length > 0 && sided ? [{ a, b }] : differences
}

function innerCondition(spot: Spot): Spot {
  const { leaf, ...rest } = spot
  return inner(rest, 'of')
}

function listed(spot: Spot): readonly Spot[] {
  const list = innerCondition(spot)
  return (list.node as readonly Condition[]).map((leaf, at) => ({ ...inner(list, at), leaf }))
}

function caseOf(spot: Spot, alternative: string): Spot {
  const { leaf, ...rest } = spot
  return inner(inner(rest, 'cases'), alternative)
}

/** What a condition looks at: facts, measures, and the fields of tables. */
type Subjects = {
  readonly facts: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
}

function subjectsOf(condition: Condition): Subjects {
  const [facts, measures, fields] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const into: { readonly [key: string]: Set<string> } = {
    fact: facts,
    in: facts,
    measure: measures,
    field: fields,
  }
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'string') visit(value)
      else if (Object.hasOwn(into, key)) into[key]!.add(value)
    }
  }
  visit(condition)
  return { facts, measures, fields }
}

/** Whether two conditions look at the very same things; of a table the one may look at fewer fields. */
export function sameSubjects(a: Condition, b: Condition, counterparts: Counterparts): boolean {
  const [ofA, ofB] = [subjectsOf(a), subjectsOf(b)]
  const facts = [...ofB.facts].map((id) => counterparts.fact(id))
  const measures = [...ofB.measures].map((id) => counterparts.measure(id))
  const [fewer, more] =
    ofA.fields.size < ofB.fields.size ? [ofA.fields, ofB.fields] : [ofB.fields, ofA.fields]
  return (
    ofA.facts.size + ofA.measures.size > 0 &&
    sameSet([...ofA.facts], facts) &&
    sameSet([...ofA.measures], measures) &&
    [...fewer].every((field) => more.has(field))
  )
}
