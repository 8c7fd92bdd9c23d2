import { type Citation, formatPath } from '../issue.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { nameVerdict, type VerdictName } from '../logic/verdict.ts'
import { memoByDefinition } from '../memo.ts'
import type { Cite } from '../scheme/basics.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Condition } from '../scheme/conditionDefinition.ts'
import { deepFreeze } from './deepFreeze.ts'
import { detailOf, type LeafDetail } from './leafDetail.ts'
import { gatesOf, passGate } from './stages.ts'

/** One condition of a trace. A leaf says what it looked at; the others, what they are made of. */
export type TraceCondition = {
  /** Where the condition stands in the definition. */
  readonly path: string
  readonly verdict: VerdictName
  readonly citation: Citation
} & (
  | {
      readonly kind: Exclude<Condition['kind'], LeafDetail['kind']>
      /** How many of them are asked for, where that is a number. */
      readonly n?: number
      readonly of: readonly TraceCondition[]
    }
  | { readonly kind: 'leaf'; readonly detail: LeafDetail }
)

/** What one element of the definition came to. */
export type TraceElement = {
  readonly kind: 'requirement' | 'exclusion' | 'tier' | 'referral'
  readonly id: string
  /** Whether it is passed, earned or applies; an exclusion is passed when its condition does not hold. */
  readonly verdict: VerdictName
  readonly citation: Citation
  readonly when: TraceCondition
}

/** Everything an assessment evaluated, in the order of the definition. */
export type Trace = {
  readonly eligibility: readonly TraceElement[]
  readonly reception: readonly TraceElement[]
  readonly tiers: readonly TraceElement[]
  readonly referrals: readonly TraceElement[]
}

/**
 * A trace as a view of its run: each part is built when it is first read, from what the run has found. A class for the
 * same reason as the assessment that it belongs to.
 */
export class TraceView implements Trace {
  readonly #plan: SchemePlan
  readonly #run: Run
  readonly #built: { -readonly [K in keyof Trace]?: Trace[K] } = {}

  constructor(plan: SchemePlan, run: Run) {
    this.#plan = plan
    this.#run = run
    Object.freeze(this)
  }

  get eligibility() {
    this.#built.eligibility ??= gateElements(this.#plan, this.#run, 'eligibility')
    return this.#built.eligibility
  }

  get reception() {
    this.#built.reception ??= gateElements(this.#plan, this.#run, 'reception')
    return this.#built.reception
  }

  get tiers() {
    this.#built.tiers ??= elementsOf(this.#plan, this.#run, 'tier', this.#plan.tiers)
    return this.#built.tiers
  }

  get referrals() {
    this.#built.referrals ??= elementsOf(this.#plan, this.#run, 'referral', this.#plan.referrals)
    return this.#built.referrals
  }

  /** All of it as one plain object. */
  toJSON(): Trace {
    const { eligibility, reception, tiers, referrals } = this
    return { eligibility, reception, tiers, referrals }
  }

  /** How Node prints it. */
  [Symbol.for('nodejs.util.inspect.custom')](): Trace {
    return this.toJSON()
  }
}

function gateElements(
  plan: SchemePlan,
  run: Run,
  stage: 'eligibility' | 'reception',
): readonly TraceElement[] {
  return Object.freeze(
    gatesOf(plan, run, stage).map((gate): TraceElement => {
      const { kind, definition, node } = gate
      return element(plan, run, { kind, definition, node, verdict: nameVerdict(passGate(run, gate)) })
    }),
  )
}

function elementsOf(
  plan: SchemePlan,
  run: Run,
  kind: 'tier' | 'referral',
  list: SchemePlan['tiers'] | SchemePlan['referrals'],
): readonly TraceElement[] {
  return Object.freeze(
    list.map(({ definition, node }): TraceElement => {
      return element(plan, run, { kind, definition, node, verdict: nameVerdict(verdictOf(run, node)) })
    }),
  )
}

function element(
  plan: SchemePlan,
  run: Run,
  {
    kind,
    definition,
    node,
    verdict,
  }: {
    readonly kind: TraceElement['kind']
    readonly definition: { readonly id: string; readonly cite: Cite }
    readonly node: ConditionNode
    readonly verdict: VerdictName
  },
): TraceElement {
  const citation = citationOf(plan.scheme, definition.cite)
  return Object.freeze({ kind, id: definition.id, verdict, citation, when: traceCondition(plan, run, node) })
}

/** A leaf of a trace; its figures are written when they are read. */
class LeafView {
  readonly path: string
  readonly verdict: VerdictName
  readonly citation: Citation
  readonly kind = 'leaf'
  readonly #plan: SchemePlan
  readonly #run: Run
  readonly #node: ConditionNode
  #detail: LeafDetail | undefined

  constructor(plan: SchemePlan, run: Run, node: ConditionNode) {
    this.path = pathOf(node)
    this.verdict = nameVerdict(verdictOf(run, node))
    this.citation = citationOf(plan.scheme, node.cite)
    this.#plan = plan
    this.#run = run
    this.#node = node
    Object.freeze(this)
  }

  get detail(): LeafDetail {
    this.#detail ??= deepFreeze(detailOf(this.#plan, this.#run, this.#node))
    return this.#detail
  }

  toJSON(): TraceCondition {
    const { path, verdict, citation, kind, detail } = this
    return { path, verdict, citation, kind, detail }
  }

  /** How Node prints it. */
  [Symbol.for('nodejs.util.inspect.custom')](): TraceCondition {
    return this.toJSON()
  }
}

function traceCondition(plan: SchemePlan, run: Run, node: ConditionNode): TraceCondition {
  const { definition } = node
  if (node.leaf) return new LeafView(plan, run, node)
  const path = pathOf(node)
  const citation = citationOf(plan.scheme, node.cite)
  const verdict = nameVerdict(verdictOf(run, node))
  const of = Object.freeze(node.inner(run).map((inner) => traceCondition(plan, run, inner)))
  switch (definition.kind) {
    case 'atLeast':
    case 'exactly':
      return Object.freeze({ path, verdict, citation, kind: definition.kind, n: definition.n, of })
    case 'all':
    case 'any':
    case 'not':
    case 'byReading':
      return Object.freeze({ path, verdict, citation, kind: definition.kind, of })
    default:
      throw new TypeError(`a condition of kind ${definition.kind} is a leaf`)
  }
}

const pathOf = memoByDefinition((node: ConditionNode) => formatPath(node.path))
