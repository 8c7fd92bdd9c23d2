import type { Cite, Condition, Moment, RowCondition, Scheme } from '../../index.ts'
import type { ElementKind } from './boundaryCase.ts'

export type Path = readonly (string | number)[]
export type Readings = { readonly [reading: string]: string }

/** An element of a definition that asks something. */
export type Element = {
  readonly kind: ElementKind
  readonly id: string
  readonly when: Condition
  readonly cite: Cite
  /** The moment at which it is looked at; the one of the decision if it does not say. */
  readonly at?: Moment
}

/** A condition of a definition, and under which readings it is looked at. */
export type Found<C> = {
  readonly node: C
  readonly path: Path
  readonly cite: Cite
  readonly readings: Readings
  readonly element: Element
}

/** The list of a definition in which each kind of element stands, as traces write it. */
const listOf: { readonly [K in ElementKind]: string } = {
  requirement: 'requirements',
  exclusion: 'exclusions',
  tier: 'tiers',
  referral: 'referrals',
  ground: 'grounds',
  benefit: 'benefits',
  transition: 'transitions',
}

/** Every element that has a condition. */
export function elementsOf(scheme: Scheme): readonly Element[] {
  type Ruled = { id: string; when?: Condition | undefined; cite: Cite; at?: readonly Moment[] | undefined }
  const of = (kind: ElementKind, list: readonly Ruled[] = []): readonly Element[] =>
    list.flatMap(({ id, when, cite, at }) => {
      const moment = at === undefined || at.includes('decision') ? undefined : at[0]
      return when ? [{ kind, id, when, cite, ...(moment === undefined ? {} : { at: moment }) }] : []
    })
  return [
    ...of('requirement', scheme.requirements),
    ...of('exclusion', scheme.exclusions),
    ...of('tier', scheme.tiers),
    ...of('referral', scheme.referrals),
    ...of('ground', scheme.lifecycle?.revocation?.grounds),
    ...of('benefit', scheme.benefits),
    ...of('transition', scheme.transitions),
  ]
}

/** Every condition of a definition, each before those that it is made of. */
export function conditionsOf(scheme: Scheme): readonly Found<Condition>[] {
  return elementsOf(scheme).flatMap((element) => {
    const { kind, id, when: node, cite } = element
    return withInner({ node, path: [listOf[kind], id, 'when'], cite, readings: {}, element })
  })
}

function withInner(found: Found<Condition>): readonly Found<Condition>[] {
  const { node, path, cite, readings } = found
  const own = 'cite' in node ? (node.cite ?? cite) : cite
  const inner = (of: Condition, ...steps: Path) =>
    withInner({ ...found, node: of, path: [...path, ...steps], cite: own })
  const here = { ...found, cite: own }
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'atLeast':
    case 'exactly':
      return [here, ...node.of.flatMap((of, at) => inner(of, 'of', at))]
    case 'not':
      return [here, ...inner(node.of, 'of', 0)]
    case 'byReading':
      return alternatives(readings, node).flatMap(({ alternative, of, readings: under }) =>
        withInner({ ...found, node: of, path: [...path, 'cases', alternative], cite: own, readings: under }),
      )
    default:
      return [here]
  }
}

/** The cases of a choice between readings that other choices on the way leave open. */
export function alternatives<T>(
  readings: Readings,
  { reading, cases }: { readonly reading: string; readonly cases: { readonly [alternative: string]: T } },
): readonly { readonly alternative: string; readonly of: T; readonly readings: Readings }[] {
  const followed = readings[reading]
  return Object.entries(cases)
    .filter(([alternative]) => followed === undefined || followed === alternative)
    .map(([alternative, of]) => ({ alternative, of, readings: { ...readings, [reading]: alternative } }))
}

/** A number or a date in a condition on rows, and the whole condition with that part fixed to hold or not. */
export type RowThreshold = {
  readonly node: RowCondition & { readonly kind: 'amount' | 'within' }
  readonly path: Path
  readonly readings: Readings
  readonly fixed: (holds: boolean) => RowCondition
}

/** Every number and date that a condition on rows holds something against. */
export function rowThresholds(
  condition: RowCondition,
  path: Path,
  readings: Readings,
): readonly RowThreshold[] {
  switch (condition.kind) {
    case 'amount':
    case 'within':
      return [{ node: condition, path, readings, fixed: always }]
    case 'all':
    case 'any':
    case 'firstKnown':
      return condition.of.flatMap((of, at) =>
        rowThresholds(of, [...path, 'of', at], readings).map((found) => ({
          ...found,
          fixed: (holds: boolean): RowCondition => ({
            ...condition,
            of: condition.of.map((inner, other) => (other === at ? found.fixed(holds) : inner)),
          }),
        })),
      )
    case 'not':
      return rowThresholds(condition.of, [...path, 'of'], readings).map((found) => ({
        ...found,
        fixed: (holds: boolean): RowCondition => ({ kind: 'not', of: found.fixed(holds) }),
      }))
    case 'byReading':
      return alternatives(readings, condition).flatMap(({ alternative, of, readings: under }) =>
        rowThresholds(of, [...path, 'cases', alternative], under),
      )
    default:
      return []
  }
}

const always = (holds: boolean): RowCondition => ({ kind: holds ? 'all' : 'any', of: [] })
