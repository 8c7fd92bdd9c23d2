import type { Fraction } from '../exact/fraction.ts'
import { memoByDefinition } from '../memo.ts'
import { own } from '../own.ts'
import type { Benefit } from '../scheme/afterDecisionDefinition.ts'
import type { ByReading, Cite, Moment } from '../scheme/basics.ts'
import type { Condition } from '../scheme/conditionDefinition.ts'
import { schemeName } from '../scheme/defineScheme.ts'
import { DefinitionError } from '../scheme/definitionError.ts'
import { type FactColumns, factColumns } from '../scheme/factColumns.ts'
import { type FactPlan, type FactsPlan, type FactValues, planFacts } from '../scheme/factPlan.ts'
import type { RevocationGround, Transition } from '../scheme/lifecycleDefinition.ts'
import type { Exclusion, Referral, Requirement, Scheme, Tier } from '../scheme/schemeDefinition.ts'
import { compileCondition } from './compileCondition.ts'
import { compileNamedMeasure } from './compileMeasure.ts'
import type { ConditionNode } from './conditionNode.ts'
import { type Context, type MeasureNode, scalarOf, unknownName } from './context.ts'
import type { Run } from './run.ts'
import { emptyWork, nextTurn, type SlotCounts, type Work } from './work.ts'

/** What a condition is cited by that stands in no definition. */
const NOWHERE = '-'

/** An element of the definition with its compiled condition. */
export type Compiled<D> = { readonly definition: D; readonly node: ConditionNode }

/** Between which tiers a result lies; `null` is none. */
type TierRange = { readonly lowest: string | null; readonly highest: string | null }

/** A scheme that is ready to be evaluated. */
export type SchemePlan = {
  readonly scheme: Scheme
  /** `id@edition`. */
  readonly name: string
  readonly facts: FactsPlan
  readonly measures: ReadonlyMap<string, MeasureNode>
  readonly readings: readonly string[]
  readonly parameters: readonly string[]
  readonly requirements: readonly Compiled<Requirement>[]
  readonly exclusions: readonly Compiled<Exclusion>[]
  readonly tiers: readonly Compiled<Tier>[]
  /** From tier to tier, by the places of the lowest and of the highest; the last place is none. */
  readonly tierRanges: readonly (readonly TierRange[])[]
  readonly benefits: readonly { readonly definition: Benefit; readonly node: ConditionNode | undefined }[]
  readonly grounds: readonly {
    readonly definition: RevocationGround
    readonly node: ConditionNode | undefined
  }[]
  readonly transitions: readonly {
    readonly definition: Transition
    readonly node: ConditionNode | undefined
  }[]
  readonly referrals: readonly (Compiled<Referral> & { readonly finding: FactPlan | undefined })[]
  /** Where its runs put what they compute, and how many places that takes. */
  readonly work: Work
  readonly slotCounts: SlotCounts
  /** The default of each reading. */
  readonly defaults: readonly string[]
  /** Where a run that is not thorough notes its readings: nobody asks it for them. */
  readonly unread: boolean[]
  /** Compiles another condition over the same facts and measures, to be evaluated in the same runs. */
  readonly compileAnother: (condition: Condition) => ConditionNode
}

/** Compiles a definition; once for each, however often it is assessed. */
export const compileScheme: (scheme: Scheme) => SchemePlan = memoByDefinition((scheme: Scheme) => {
  const facts = planFacts(scheme)
  const readings = Object.keys(scheme.readings ?? {})
  const parameters = Object.keys(scheme.parameters ?? {})
  const measures = new Map<string, MeasureNode>()
  const underway = new Set<string>()
  const slotCounts: SlotCounts = { states: 0, numbers: 0, masks: 0 }
  const context: Context = {
    scheme,
    facts,
    readingIndex: new Map(readings.map((id, index) => [id, index])),
    parameterIndex: new Map(parameters.map((id, index) => [id, index])),
    measure: namedMeasure,
    nextSlot: () => slotCounts.states++,
    nextNumber: () => slotCounts.numbers++,
    nextMask: () => slotCounts.masks++,
    nextInterval: counter(),
    nextRows: counter(),
    measureNodes: new Map(),
    rowBits: new Map(),
  }

  function namedMeasure(id: string): MeasureNode {
    const known = measures.get(id)
    if (known) return known
    const definition = own(scheme.measures, id)
    if (!definition) throw unknownName(context, 'measure', id)
    if (underway.has(id)) throw new DefinitionError(`the measure ${id} is defined by itself`)
    underway.add(id)
    const node = compileNamedMeasure(context, definition)
    measures.set(id, node)
    return node
  }

  function compiled<D extends { readonly id: string; readonly when: Condition; readonly cite: Cite }>(
    list: string,
    definition: D,
  ): Compiled<D> {
    const at = { path: [list, definition.id, 'when'], cite: definition.cite }
    return { definition, node: compileCondition(context, definition.when, at) }
  }

  function optional<
    D extends { readonly id: string; readonly when?: Condition | undefined; readonly cite: Cite },
  >(list: string, definition: D) {
    const at = { path: [list, definition.id, 'when'], cite: definition.cite }
    return { definition, node: definition.when && compileCondition(context, definition.when, at) }
  }

  for (const id of Object.keys(scheme.measures ?? {})) namedMeasure(id)
  const ids = [...scheme.tiers.map(({ id }) => id), null]
  return {
    scheme,
    name: schemeName(scheme),
    facts,
    measures,
    readings,
    parameters,
    requirements: (scheme.requirements ?? []).map((definition) => compiled('requirements', definition)),
    exclusions: (scheme.exclusions ?? []).map((definition) => compiled('exclusions', definition)),
    tiers: scheme.tiers.map((definition) => compiled('tiers', definition)),
    tierRanges: ids.map((lowest) => ids.map((highest) => Object.freeze({ lowest, highest }))),
    benefits: (scheme.benefits ?? []).map((definition) => optional('benefits', definition)),
    grounds: (scheme.lifecycle?.revocation?.grounds ?? []).map((definition) =>
      optional('grounds', definition),
    ),
    transitions: (scheme.transitions ?? []).map((definition) => optional('transitions', definition)),
    referrals: (scheme.referrals ?? []).map((definition) => ({
      ...compiled('referrals', definition),
      finding: definition.finding === undefined ? undefined : scalarOf(context, definition.finding),
    })),
    work: emptyWork(),
    slotCounts,
    defaults: readings.map((id) => scheme.readings![id]!.default),
    unread: [],
    compileAnother: (condition) => compileCondition(context, condition, { path: [], cite: NOWHERE }),
  }
})

/** Options that were not given. */
export const noReadings: { readonly [reading: string]: string } = Object.freeze({})
export const noParameters: { readonly [parameter: string]: Fraction } = Object.freeze({})

/** What an evaluation is given beside the facts. */
export type RunOptions = {
  readonly at: Moment
  readonly on: number | undefined
  readonly readings: { readonly [reading: string]: string }
  readonly parameters: { readonly [parameter: string]: Fraction }
}

/**
 * A fresh run: nothing computed yet. It is thorough unless it is said not to be, and its columns are those of its values.
 */
export function startRun(
  plan: SchemePlan,
  values: FactValues,
  { at, on, readings, parameters }: RunOptions,
  columns: FactColumns = factColumns(plan.facts, values),
  thorough = true,
): Run {
  return {
    work: plan.work,
    turn: nextTurn(plan.work),
    slotCounts: plan.slotCounts,
    values,
    columns,
    at,
    on,
    readings:
      readings === noReadings
        ? plan.defaults
        : plan.readings.map((id, index) => readings[id] ?? plan.defaults[index]!),
    parameters: parameters === noParameters ? noNumbers : plan.parameters.map((id) => parameters[id]),
    thorough,
    readingsUsed: thorough ? [] : plan.unread,
  }
}

const noNumbers: readonly undefined[] = []

/** The value that a definition gives by reading, under the alternative in force; the value itself if it gives one. */
export function underReading<T extends object | string | boolean | undefined>(
  plan: SchemePlan,
  run: Run,
  value: T | ByReading<T>,
): T {
  if (typeof value !== 'object' || !('kind' in value) || value.kind !== 'byReading') return value as T
  const index = plan.readings.indexOf(value.reading)
  run.readingsUsed[index] = true
  return own(value.cases, run.readings[index]!)!
}

function counter(): () => number {
  let next = 0
  return () => next++
}
