import type { Fraction } from '../../exact/fraction.ts'
import type { ConditionNode } from '../../logic/conditionNode.ts'
import type { Cite } from '../../scheme/basics.ts'
import type { FactPlan } from '../../scheme/factPlan.ts'
import type { FieldPlan, Value } from '../../scheme/fieldPlan.ts'
import type { Stage } from '../../scheme/schemeDefinition.ts'
import type { Part } from './goal.ts'

/** Which way it helps: when it holds or is more, when it does not hold or is less, or now one and now the other. */
export type Sign = 1 | -1 | 0

/** One way in which a condition of the goal looks at a field, and the leaf that does. */
export type Look = { readonly leaf: ConditionNode } & LookKind

/** What a look is without its leaf. */
export type LookKind =
  | { readonly kind: 'is'; readonly among: readonly Value[]; readonly sign: Sign }
  /** `at` is the number against which the field is held, where it is held against one by itself. */
  | { readonly kind: 'amount'; readonly sign: Sign; readonly at?: Fraction }
  | { readonly kind: 'mentions'; readonly words: readonly string[]; readonly sign: Sign }
  | { readonly kind: 'given'; readonly sign: Sign }
  | { readonly kind: 'date' }

/** A comparison of a measure that a field bears on. */
export type Threshold = { readonly measure: string; readonly bound: Fraction }

/** A field of the facts with everything the goal asks of it. */
export type Watched = {
  readonly fact: FactPlan
  readonly field: FieldPlan
  /** The first stage that asks for it. */
  readonly stage: Stage
  readonly cite: Cite
  readonly looks: Look[]
  readonly thresholds: Threshold[]
  readonly parts: Set<Part>
}

/** Whether a field tells of an event that the goal dates: what happened is not undone, and time alone cures it. */
export function isOfEvent({ fields }: Sights, { fact, parts }: Watched): boolean {
  if (fact.shape !== 'list') return false
  return [...fields.values()].some(
    (other) =>
      other.fact === fact &&
      other.looks.some(({ kind }) => kind === 'date') &&
      [...other.parts].some((part) => parts.has(part)),
  )
}

/** What a goal looks at: fields by fact and name, and the lists to which a record more can matter, by part. */
export type Sights = {
  readonly fields: ReadonlyMap<string, Watched>
  readonly lists: ReadonlyMap<Part, ReadonlySet<string>>
}
