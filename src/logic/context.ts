import { schemeName } from '../scheme/defineScheme.ts'
import { DefinitionError } from '../scheme/definitionError.ts'
import type { FactPlan, FactsPlan } from '../scheme/factPlan.ts'
import type { Measure } from '../scheme/measureDefinition.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import type { Interval } from './interval.ts'
import { FACT_GAP, FINDING_GAP, type Gap } from './interval.ts'
import type { Parts } from './part.ts'
import type { Run } from './run.ts'
import type { RowBits } from './small/rowBits.ts'
import type { SmallNode } from './small/smallNode.ts'

/** A compiled measure. */
export type MeasureNode = {
  readonly slot: number
  readonly definition: Measure
  readonly evaluate: (run: Run) => Interval
  /** The measure as known part and open parts, for telling which missing facts matter. */
  readonly parts: (run: Run) => Parts
  /** The same as `evaluate` in whole numbers, where it is proved that they suffice. */
  readonly small: SmallNode | undefined
}

/** What compiling needs at hand. */
export type Context = {
  readonly scheme: Scheme
  readonly facts: FactsPlan
  readonly readingIndex: ReadonlyMap<string, number>
  readonly parameterIndex: ReadonlyMap<string, number>
  readonly measure: (id: string) => MeasureNode
  /** The next place of each kind in the work of a run. */
  readonly nextSlot: () => number
  readonly nextInterval: () => number
  readonly nextNumber: () => number
  readonly nextMask: () => number
  readonly nextRows: () => number
  /** Measures, by how they are written. */
  readonly measureNodes: Map<string, MeasureNode>
  /** Conditions on rows for all rows at once, by how they are written. */
  readonly rowBits: Map<string, RowBits>
}

/** The error that the definition names something that it does not hold. */
export function unknownName({ scheme }: Pick<Context, 'scheme'>, kind: string, id: string): DefinitionError {
  return new DefinitionError(`no ${kind} ${id} in ${schemeName(scheme)}`)
}

function factOf(context: Context, id: string): FactPlan {
  const fact = context.facts.byId.get(id)
  if (!fact) throw unknownName(context, 'fact', id)
  return fact
}

export function scalarOf(context: Context, id: string): FactPlan & { shape: 'scalar' } {
  const fact = factOf(context, id)
  if (fact.shape !== 'scalar') throw new DefinitionError(`the fact ${id} is a ${fact.shape}, not one value`)
  return fact
}

export function tableOf(context: Context, id: string): FactPlan & { shape: 'group' | 'list' } {
  const fact = factOf(context, id)
  if (fact.shape === 'scalar') throw new DefinitionError(`the fact ${id} is one value, not a group or list`)
  return fact
}

/** What it means for a result that this fact is missing. */
export function gapOf(fact: FactPlan): Gap {
  return fact.definition.finding ? FINDING_GAP : FACT_GAP
}

/** The alternative in force of a reading; notes that the reading was used. */
function alternativeOf(context: Context, reading: string): (run: Run) => string {
  const index = context.readingIndex.get(reading)
  if (index === undefined) throw unknownName(context, 'reading', reading)
  return (run) => {
    run.readingsUsed[index] = true
    return run.readings[index]!
  }
}

/** The place, among the alternatives that have a case, of the one in force. */
export function placeByReading(
  context: Context,
  reading: string,
  alternatives: readonly string[],
): (run: Run) => number {
  const alternative = alternativeOf(context, reading)
  return (run) => {
    const at = alternatives.indexOf(alternative(run))
    if (at < 0) throw new DefinitionError(`no case for ${reading} = ${alternative(run)}`)
    return at
  }
}

/** Picks what stands under the alternative in force. */
export function byReading<T>(
  context: Context,
  reading: string,
  cases: readonly (readonly [alternative: string, T])[],
): (run: Run) => T {
  const place = placeByReading(
    context,
    reading,
    cases.map(([id]) => id),
  )
  return (run) => cases[place(run)]![1]
}
