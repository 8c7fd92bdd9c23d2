import { type Compiled, type SchemePlan, underReading } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { allOf, negated, UNMET, type Verdict } from '../logic/verdict.ts'
import type { Exclusion, Requirement, Stage } from '../scheme/schemeDefinition.ts'

/** A requirement, or an exclusion that must not apply, at the moment that is assessed. */
export type Gate =
  | { readonly kind: 'requirement'; readonly definition: Requirement; readonly node: ConditionNode }
  | { readonly kind: 'exclusion'; readonly definition: Exclusion; readonly node: ConditionNode }

const usualMoments = ['application', 'decision']

/** What must hold in a stage before its outcome is met, in the order of the definition. */
export function gatesOf(plan: SchemePlan, run: Run, stage: Stage): readonly Gate[] {
  const now = <D extends Requirement | Exclusion>(of: Compiled<D>) =>
    (of.definition.at ?? usualMoments).includes(run.at)
  const requirements = plan.requirements
    .filter((of) => of.definition.stage === stage && now(of))
    .map((of): Gate => ({ kind: 'requirement', ...of }))
  if (stage !== 'eligibility') return requirements
  return [...requirements, ...plan.exclusions.filter(now).map((of): Gate => ({ kind: 'exclusion', ...of }))]
}

/** Whether a gate is passed: an exclusion is when it does not apply. */
export function passGate(run: Run, gate: Gate): Verdict {
  const verdict = verdictOf(run, gate.node)
  return gate.kind === 'exclusion' ? negated(verdict) : verdict
}

/** The requirements of these stages that are not met and that the text lets the applicant mend. */
export function findCurable(plan: SchemePlan, run: Run, stages: readonly Stage[]): readonly string[] {
  return stages.flatMap((stage) =>
    gatesOf(plan, run, stage).flatMap((gate) => {
      if (gate.kind === 'exclusion' || passGate(run, gate) !== UNMET) return []
      return underReading(plan, run, gate.definition.curable) ? [gate.definition.id] : []
    }),
  )
}

/** The verdict of a stage of gates; `undefined` where the definition asks nothing in it at this moment. */
export function decideStage(plan: SchemePlan, run: Run, stage: Stage): Verdict | undefined {
  const gates = gatesOf(plan, run, stage)
  return gates.length === 0 ? undefined : allOf(gates.map((gate) => passGate(run, gate)))
}
