import { type Compiled, type SchemePlan, underReading } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import { type Run, verdictOf } from '../logic/run.ts'
import { MET, negated, UNMET, type Verdict } from '../logic/verdict.ts'
import { memoByDefinition } from '../memo.ts'
import { type Moment, usualMoments } from '../scheme/basics.ts'
import type { Exclusion, Requirement, Stage } from '../scheme/schemeDefinition.ts'

/** A requirement, or an exclusion that must not apply, at the moment that is assessed. */
export type Gate =
  | { readonly kind: 'requirement'; readonly definition: Requirement; readonly node: ConditionNode }
  | { readonly kind: 'exclusion'; readonly definition: Exclusion; readonly node: ConditionNode }

type GateStage = Requirement['stage']
type Gates = { readonly [M in Moment]: { readonly [S in GateStage]: readonly Gate[] } }

/** What must hold in a stage before its outcome is met, in the order of the definition. */
export function gatesOf(plan: SchemePlan, run: Run, stage: Stage): readonly Gate[] {
  return stage === 'criteria' ? [] : gatesByMoment(plan)[run.at][stage]
}

const gatesByMoment = memoByDefinition((plan: SchemePlan): Gates => {
  const gatesAt = (moment: Moment) => {
    const isAsked = <D extends Requirement | Exclusion>({ definition }: Compiled<D>) =>
      (definition.at ?? usualMoments).includes(moment)
    const requirementsIn = (stage: GateStage) =>
      plan.requirements
        .filter((of) => of.definition.stage === stage && isAsked(of))
        .map((of): Gate => ({ kind: 'requirement', definition: of.definition, node: of.node }))
    const exclusions = plan.exclusions
      .filter(isAsked)
      .map((of): Gate => ({ kind: 'exclusion', definition: of.definition, node: of.node }))
    return {
      eligibility: [...requirementsIn('eligibility'), ...exclusions],
      reception: requirementsIn('reception'),
    }
  }
  return {
    application: gatesAt('application'),
    decision: gatesAt('decision'),
    renewal: gatesAt('renewal'),
    holding: gatesAt('holding'),
  }
})

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
  if (gates.length === 0) return undefined
  let worst: Verdict = MET
  for (const gate of gates) {
    const verdict = passGate(run, gate)
    if (verdict < worst) worst = verdict
    if (worst === UNMET && !run.thorough) break
  }
  return worst
}
