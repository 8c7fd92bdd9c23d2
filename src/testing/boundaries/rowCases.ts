import { findFacts } from '../../analysis/index.ts'
import { type Condition, type Field, formatPath, parseFacts, type Scheme } from '../../index.ts'
import { naiveCondition } from '../naive/naiveCondition.ts'
import { naiveCompares } from '../naive/naiveLeaves.ts'
import { tableOf } from '../naive/naiveRows.ts'
import { type Ratio, ratio, textOf } from '../naive/ratio.ts'
import type { FactsData } from '../naive/situation.ts'
import type { ConditionBoundary, Side } from './boundaryCase.ts'
import { conditionCase } from './conditionCase.ts'
import { saidIn } from './dateCases.ts'
import { type DayPair, withinPairs } from './dayPairs.ts'
import { besides } from './numberCases.ts'
import { type Found, type Readings, type RowThreshold, rowThresholds } from './thresholds.ts'
import { unitOfField } from './unitOf.ts'

type RowLeaf = Condition & { readonly kind: 'each' | 'some' }

/** Numbers and dates of rows at what a condition holds them against, and beside it, where that decides the condition. */
export function rowCases(scheme: Scheme, found: Found<RowLeaf>, usual: Ratio): readonly ConditionBoundary[] {
  return thresholdsIn(found).flatMap(({ threshold, leaf }) => {
    const { readings } = threshold
    const hinge = hingeOf(scheme, leaf, readings)
    if (!hinge) return []
    return trialsOf(scheme, found.node.in, threshold, usual).flatMap((trial) => {
      const { fields, known, on } = saidOfRows(trial)
      const facts = { ...hinge.facts, ...known }
      const said = { ...facts, [found.node.in]: inEveryRow(scheme, found.node.in, facts, fields) }
      const situation = { scheme, facts: said, on: on ?? hinge.on, readings }
      const verdict = trial.verdict === hinge.holds
      const reached = parseFacts(scheme, said).ok && naiveCondition(situation, found.node) === verdict
      if (!reached) return []
      const what = `${found.node.in}.${trial.what}`
      const when = { part: formatPath(threshold.path), known: said, on: on ?? hinge.on }
      return [conditionCase(scheme, { ...found, readings }, { ...trial, what, verdict, ...when })]
    })
  })
}

type Thresholds = { readonly threshold: RowThreshold; readonly leaf: (holds: boolean) => Condition }

/** Every number and date in the condition, and the whole of it with that part fixed to hold or not. */
function thresholdsIn({ node, readings }: Found<RowLeaf>): readonly Thresholds[] {
  const satisfies = rowThresholds(node.satisfies, ['satisfies'], readings).map((threshold) => ({
    threshold,
    leaf: (holds: boolean): Condition => ({ ...node, satisfies: threshold.fixed(holds) }),
  }))
  if (node.kind !== 'each' || !node.where) return satisfies
  const where = rowThresholds(node.where, ['where'], readings).map((threshold) => ({
    threshold,
    leaf: (holds: boolean): Condition => ({ ...node, where: threshold.fixed(holds) }),
  }))
  return [...where, ...satisfies]
}

type Hinge = { readonly facts: FactsData; readonly on: string; readonly holds: boolean }

/** Facts with which a condition hangs on one part of it alone, and whether it holds where that part does. */
function hingeOf(scheme: Scheme, leaf: (holds: boolean) => Condition, readings: Readings): Hinge | undefined {
  for (const holds of [true, false]) {
    const hanging: Condition = { kind: 'all', of: [leaf(holds), { kind: 'not', of: leaf(!holds) }] }
    const found = findFacts(scheme, hanging, { readings })
    if (found.kind === 'possible') return { facts: found.facts, on: found.options.on!, holds }
  }
  return undefined
}

/** A trial of a date, or of a number: which field of the rows is to have which value. */
type RowTrial = {
  readonly side: Side
  readonly what: string
  readonly threshold: string
  readonly value: string
  readonly verdict: boolean
  readonly days: DayPair['days']
}

function trialsOf(scheme: Scheme, table: string, { node }: RowThreshold, usual: Ratio): readonly RowTrial[] {
  if (node.kind === 'within') return withinPairs(node, node)
  const { field, is, value: literal } = node
  const bound = ratio(literal)
  const unit = unitOfField(tableOf(scheme.facts[table]!).fields[field] as Field, usual)
  return besides(bound, unit).map(({ side, value }) => {
    const text = textOf(value)
    const verdict = naiveCompares(value, is, bound)
    return { side, what: field, threshold: literal, value: text, verdict, days: [[{ field }, text]] }
  })
}

function saidOfRows(trial: RowTrial) {
  const fields = trial.days.flatMap(([of, value]) => ('field' in of ? [[of.field, value] as const] : []))
  return { ...saidIn(trial), fields: Object.fromEntries(fields) }
}

/** The table with some fields the same in every row. */
function inEveryRow(scheme: Scheme, id: string, facts: FactsData, fields: FactsData): unknown {
  const table = tableOf(scheme.facts[id]!)
  const said = facts[id]
  if (table.kind === 'list') return (said as readonly FactsData[]).map((record) => ({ ...record, ...fields }))
  const rows = (said ?? {}) as { readonly [row: string]: FactsData }
  return Object.fromEntries(Object.keys(table.rows).map((row) => [row, { ...rows[row], ...fields }]))
}
