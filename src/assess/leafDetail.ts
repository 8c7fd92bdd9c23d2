import { formatDay } from '../calendar/dayNumber.ts'

import {
  compareFractions,
  type Fraction,
  negate,
  subtractFractions,
  zeroFraction,
} from '../exact/fraction.ts'
import type { Citation } from '../issue.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import { literal } from '../logic/context.ts'
import { isSettled } from '../logic/interval.ts'
import { rowsOf } from '../logic/rows.ts'
import { intervalOf, type Run } from '../logic/run.ts'
import { nameVerdict, type VerdictName } from '../logic/verdict.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Bound, Comparison, Condition, DateOf } from '../scheme/conditionDefinition.ts'
import type { Value } from '../scheme/factPlan.ts'
import { type Figure, figureOf, type MeasureFigure, numberFigure, tellingDecimals } from './figure.ts'

/** A threshold of a result: a number of the text, or a parameter with the number supplied for it. */
export type Threshold =
  | { readonly exact: string }
  | { readonly parameter: string; readonly supplied: string | null }

/** A date that is not known: a fact, or the day of the moment that is assessed. */
export type UnknownDate = { readonly fact: string } | 'moment'

/** A row that decides, with the article of its own where it has one. */
export type DecidingRow = {
  readonly row: string | number
  readonly verdict: VerdictName
  readonly citation?: Citation
}

/** What a leaf looked at: enough to word it, and to check it by hand. */
export type LeafDetail =
  | {
      readonly kind: 'compare'
      readonly measure: string
      readonly figure: MeasureFigure
      readonly is: Comparison
      readonly threshold: Threshold
      /** How far the figure is from the threshold, where both are settled. */
      readonly difference?: Figure
    }
  | {
      readonly kind: 'near'
      readonly measure: string
      readonly figure: MeasureFigure
      readonly value: string
      readonly within: Threshold
    }
  | {
      readonly kind: 'fact'
      readonly fact: string
      readonly is: boolean | string | readonly string[]
      readonly given: boolean | string | null
    }
  | {
      readonly kind: 'each' | 'some'
      readonly in: string
      /** The rows that decide: of `each` those not met or not known to be, of `some` those met or perhaps so. */
      readonly rows: readonly DecidingRow[]
    }
  | { readonly kind: 'given'; readonly fact: string }
  | {
      readonly kind: 'notAfter'
      readonly date: string | null
      readonly other: string | null
      readonly unknown: readonly UnknownDate[]
    }
  | { readonly kind: 'mentions'; readonly fact: string; readonly anyOf: readonly string[] }
  | {
      readonly kind: 'within'
      readonly date: string | null
      readonly from: string | null
      readonly length: object
      readonly counting: string
      readonly direction: string
      readonly unknown: readonly UnknownDate[]
    }
  | {
      readonly kind: 'between'
      readonly fact: string
      readonly given: string | null
      readonly from: string | null
      readonly until: string | null
    }

/** Reads from the slots of a run what a leaf looked at. */
export function detailOf(plan: SchemePlan, run: Run, node: ConditionNode): LeafDetail {
  const { definition } = node
  switch (definition.kind) {
    case 'compare':
      return compareDetail(plan, run, definition)
    case 'near': {
      const within = thresholdOf(plan, run, definition.within)
      const { measure } = definition
      return {
        kind: 'near',
        measure,
        figure: measureFigure(plan, run, measure),
        value: definition.value,
        within,
      }
    }
    case 'fact': {
      const { fact, is } = definition
      return {
        kind: 'fact',
        fact,
        is,
        given: (factValue(plan, run, fact) ?? null) as boolean | string | null,
      }
    }
    case 'each':
    case 'some':
      return { kind: definition.kind, in: definition.in, rows: decidingRows(plan, run, node, definition) }
    case 'given':
      return { kind: 'given', fact: definition.fact }
    case 'notAfter': {
      const { date, other } = definition
      const unknown = unknownDates(plan, run, [date, other])
      return { kind: 'notAfter', date: dayOf(plan, run, date), other: dayOf(plan, run, other), unknown }
    }
    case 'mentions':
      return { kind: 'mentions', fact: definition.fact, anyOf: definition.anyOf }
    case 'within': {
      const { length, counting, direction } = definition
      const date = dayOf(plan, run, definition.date)
      const unknown = unknownDates(plan, run, [definition.date, definition.from])
      const from = dayOf(plan, run, definition.from)
      return { kind: 'within', date, from, length, counting, direction, unknown }
    }
    case 'between': {
      const { fact, from = null, until = null } = definition
      return { kind: 'between', fact, given: dateText(factValue(plan, run, fact)), from, until }
    }
    case 'all':
    case 'any':
    case 'not':
    case 'atLeast':
    case 'exactly':
    case 'byReading':
      throw new TypeError(`a condition of kind ${definition.kind} is no leaf`)
  }
}

/** A named measure as a run left it. */
export function measureFigure(plan: SchemePlan, run: Run, id: string): MeasureFigure {
  return figureOf(intervalOf(run, plan.measures.get(id)!), plan.scheme.measures![id]!.shown)
}

function compareDetail(plan: SchemePlan, run: Run, definition: Condition & { kind: 'compare' }): LeafDetail {
  const { measure, is } = definition
  const { shown } = plan.scheme.measures![measure]!
  const interval = intervalOf(run, plan.measures.get(measure)!)
  const bound = boundOf(plan, run, definition.value)
  const figure = figureOf(interval, shown, bound)
  const threshold = thresholdOf(plan, run, definition.value)
  const bare = { kind: 'compare', measure, figure, is, threshold } as const
  if (!isSettled(interval) || !bound) return bare
  const signed = subtractFractions(interval.low, bound)
  const size = compareFractions(signed, zeroFraction) < 0 ? negate(signed) : signed
  return { ...bare, difference: numberFigure(size, shown, tellingDecimals(size, zeroFraction, shown)) }
}

function boundOf(plan: SchemePlan, run: Run, bound: Bound): Fraction | undefined {
  return typeof bound === 'string' ? literal(bound) : run.parameters[plan.parameters.indexOf(bound.parameter)]
}

function thresholdOf(plan: SchemePlan, run: Run, bound: Bound): Threshold {
  if (typeof bound === 'string') return { exact: bound }
  const supplied = boundOf(plan, run, bound)
  return { parameter: bound.parameter, supplied: supplied ? numberFigure(supplied, 'plain').exact : null }
}

function decidingRows(
  plan: SchemePlan,
  run: Run,
  node: ConditionNode,
  definition: Condition & { kind: 'each' | 'some' },
): readonly DecidingRow[] {
  const fact = plan.facts.byId.get(definition.in)!
  const silent = definition.kind === 'each' ? 'met' : 'unmet'
  const verdicts = run.rowVerdicts[node.rowSlot!] ?? []
  if (fact.shape === 'scalar') return []
  const rows = rowsOf(run, fact) ?? []
  return rows.flatMap(({ key, row }, at): DecidingRow[] => {
    const verdict = nameVerdict(verdicts[at]!)
    if (verdict === silent) return []
    const citation = row?.cite && citationOf(plan.scheme, row.cite)
    return [{ row: key, verdict, ...(citation ? { citation } : {}) }]
  })
}

function factValue(plan: SchemePlan, run: Run, id: string): Value {
  return run.values[plan.facts.byId.get(id)!.index] as Value
}

function unknownDates(plan: SchemePlan, run: Run, dates: readonly DateOf[]): readonly UnknownDate[] {
  return dates
    .filter((date) => dayOf(plan, run, date) === null)
    .map((date) => ('fact' in date ? { fact: date.fact } : 'moment'))
}

function dayOf(plan: SchemePlan, run: Run, date: DateOf): string | null {
  if ('day' in date) return date.day
  return dateText('moment' in date ? run.on : factValue(plan, run, date.fact))
}

function dateText(value: Value): string | null {
  if (value === undefined) return null
  return typeof value === 'number' ? formatDay(value) : String(value)
}

/** The article of a leaf: of a checklist, that of the first row that decides. */
export function leafCitation(plan: SchemePlan, run: Run, node: ConditionNode): Citation {
  const detail = node.rowSlot === undefined ? undefined : detailOf(plan, run, node)
  const row = detail?.kind === 'each' || detail?.kind === 'some' ? detail.rows[0] : undefined
  return row?.citation ?? citationOf(plan.scheme, node.cite)
}
