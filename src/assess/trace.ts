import type { Citation } from '../issue.ts'
import { formatPath } from '../issue.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { nameVerdict, type VerdictName } from '../logic/verdict.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Condition } from '../scheme/conditionDefinition.ts'
import type { Stage } from '../scheme/schemeDefinition.ts'
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

/** Builds the trace from the slots of a run. Nothing is computed that the run has not computed. */
export function buildTrace(plan: SchemePlan, run: Run): Trace {
  const gates = (stage: Stage) =>
    gatesOf(plan, run, stage).map(
      (gate): TraceElement => ({
        kind: gate.kind,
        id: gate.definition.id,
        verdict: nameVerdict(passGate(run, gate)),
        citation: citationOf(plan.scheme, gate.definition.cite),
        when: traceCondition(plan, run, gate.node),
      }),
    )
  const elements = (kind: 'tier' | 'referral', list: SchemePlan['tiers'] | SchemePlan['referrals']) =>
    list.map(
      ({ definition, node }): TraceElement => ({
        kind,
        id: definition.id,
        verdict: nameVerdict(verdictOf(run, node)),
        citation: citationOf(plan.scheme, definition.cite),
        when: traceCondition(plan, run, node),
      }),
    )
  return {
    eligibility: gates('eligibility'),
    reception: gates('reception'),
    tiers: elements('tier', plan.tiers),
    referrals: elements('referral', plan.referrals),
  }
}

function traceCondition(plan: SchemePlan, run: Run, node: ConditionNode): TraceCondition {
  const bare = {
    path: formatPath(node.path),
    verdict: nameVerdict(verdictOf(run, node)),
    citation: citationOf(plan.scheme, node.cite),
  }
  const { definition } = node
  const of = () => node.inner(run).map((inner) => traceCondition(plan, run, inner))
  switch (definition.kind) {
    case 'atLeast':
    case 'exactly':
      return { ...bare, kind: definition.kind, n: definition.n, of: of() }
    case 'all':
    case 'any':
    case 'not':
    case 'byReading':
      return { ...bare, kind: definition.kind, of: of() }
    default:
      return { ...bare, kind: 'leaf', detail: detailOf(plan, run, node) }
  }
}
