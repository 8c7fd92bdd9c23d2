import { formatDay } from '../calendar/dayNumber.ts'
import type { Citation } from '../issue.ts'
import type { SchemePlan } from '../logic/compileScheme.ts'
import type { ConditionNode } from '../logic/conditionNode.ts'
import { intervalOf, type Run, verdictOf } from '../logic/run.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Comparison, DateOf } from '../scheme/conditionDefinition.ts'
import type { Value } from '../scheme/fieldPlan.ts'
import { type DecidingRow, decidingRows, flagAsked, type LowestRow } from './decidingRows.ts'
import { type Figure, figureOf, type MeasureFigure } from './figure.ts'
import { compareDetail, nearDetail } from './numberDetail.ts'

/** A threshold of a result: a number of the text, or a parameter with the number supplied for it. */
export type Threshold =
  | { readonly exact: string }
  | {
      readonly parameter: string
      readonly supplied: string | null
      /** What was supplied, as people read the measure that it is held against. */
      readonly figure?: Figure
    }

/** A date that is not known: a fact, or the day of the moment that is assessed. */
export type UnknownDate = { readonly fact: string } | 'moment'

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
      /** How far it is at least, where it is not settled and is yet on the wrong side. */
      readonly leastDifference?: Figure
      /** On which side of the threshold the figure is, where that is settled. */
      readonly side?: 'below' | 'at' | 'above'
      /** Of a lowest rate, the rows that have it. */
      readonly deciding?: readonly LowestRow[]
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
      /** The flag that each row must have set, where it must have nothing else. */
      readonly field?: string
      /** The rows that decide: of `each` those not met or not known to be, of `some` those met or perhaps so. */
      readonly rows: readonly DecidingRow[]
    }
  | { readonly kind: 'given'; readonly fact: string }
  | {
      readonly kind: 'notAfter'
      readonly date: string | null
      readonly other: string | null
      readonly dateOf: DateOf
      readonly otherOf: DateOf
      readonly unknown: readonly UnknownDate[]
    }
  | { readonly kind: 'mentions'; readonly fact: string; readonly anyOf: readonly string[] }
  | {
      readonly kind: 'within'
      readonly date: string | null
      readonly from: string | null
      readonly dateOf: DateOf
      readonly fromOf: DateOf
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

/**
 * Reads from the slots of a run what a leaf looked at. What it takes from the definition is copied: a trace is frozen,
 * and the definition is its owner's.
 */
export function detailOf(plan: SchemePlan, run: Run, node: ConditionNode): LeafDetail {
  const { definition } = node
  switch (definition.kind) {
    case 'compare':
      return compareDetail(plan, run, definition, verdictOf(run, node))
    case 'near':
      return nearDetail(plan, run, definition)
    case 'fact': {
      const { fact, is } = definition
      return {
        kind: 'fact',
        fact,
        is: Array.isArray(is) ? [...is] : is,
        given: (factValue(plan, run, fact) ?? null) as boolean | string | null,
      }
    }
    case 'each':
    case 'some':
      return {
        kind: definition.kind,
        in: definition.in,
        ...flagAsked(definition),
        rows: decidingRows(plan, run, node, definition),
      }
    case 'given':
      return { kind: 'given', fact: definition.fact }
    case 'notAfter': {
      const dateOf = { ...definition.date }
      const otherOf = { ...definition.other }
      const unknown = unknownDates(plan, run, [dateOf, otherOf])
      const [date, other] = [dayOf(plan, run, dateOf), dayOf(plan, run, otherOf)]
      return { kind: 'notAfter', date, other, dateOf, otherOf, unknown }
    }
    case 'mentions':
      return { kind: 'mentions', fact: definition.fact, anyOf: [...definition.anyOf] }
    case 'within': {
      const { counting, direction } = definition
      const length = { ...definition.length }
      const dateOf = { ...definition.date }
      const fromOf = { ...definition.from }
      const unknown = unknownDates(plan, run, [dateOf, fromOf])
      const [date, from] = [dayOf(plan, run, dateOf), dayOf(plan, run, fromOf)]
      return { kind: 'within', date, from, dateOf, fromOf, length, counting, direction, unknown }
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
  const { definition } = node
  const isOnRows = definition.kind === 'each' || definition.kind === 'some'
  const row = isOnRows ? decidingRows(plan, run, node, definition)[0] : undefined
  return row?.citation ?? citationOf(plan.scheme, node.cite)
}
