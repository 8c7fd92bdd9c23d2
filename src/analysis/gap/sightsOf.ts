import { signOf } from '../../exact/exact.ts'
import type { Fraction } from '../../exact/fraction.ts'
import type { ConditionNode } from '../../logic/conditionNode.ts'
import type { Run } from '../../logic/run.ts'
import { own } from '../../own.ts'
import type { Bound, Condition, RowCondition, RowDateOf } from '../../scheme/conditionDefinition.ts'
import type { FactPlan, ScalarPlan, TablePlan } from '../../scheme/factPlan.ts'
import type { FieldPlan, Value } from '../../scheme/fieldPlan.ts'
import { leastValues } from '../../scheme/leastValues.ts'
import { literal } from '../../scheme/literal.ts'
import type { Measure } from '../../scheme/measureDefinition.ts'
import { type Goal, nodesOf, type Part } from './goal.ts'

import type { LookKind, Sights, Sign, Threshold, Watched } from './looks.ts'

/** A condition without others in it. */
type Leaf = Exclude<Condition, { kind: 'all' | 'any' | 'not' | 'atLeast' | 'exactly' | 'byReading' }>

/**
 * Reads from the definition, under the readings in force, how each field bears on the goal. One pass over the
 * conditions; nothing is evaluated.
 */
export function sightsOf(goal: Goal, run: Run): Sights {
  const { plan } = goal
  const { scheme } = plan
  const fields = new Map<string, Watched>()
  const lists = new Map<Part, Set<string>>()
  const leastOf = leastValues(scheme)
  let part: Part = goal.parts[0]!
  let leaf: ConditionNode
  let threshold: Threshold | undefined

  function note(fact: FactPlan, field: FieldPlan, look: LookKind): void {
    const key = `${fact.id} ${field.name}`
    const known = fields.get(key)
    const watched: Watched = known ?? {
      fact,
      field,
      stage: part.stage,
      cite: leaf.cite,
      looks: [],
      thresholds: [],
      parts: new Set(),
    }
    if (!known) fields.set(key, watched)
    watched.parts.add(part)
    watched.looks.push({ ...look, leaf })
    if (threshold) watched.thresholds.push(threshold)
  }
  const scalar = (id: string, look: LookKind) => {
    const fact = plan.facts.byId.get(id) as ScalarPlan
    note(fact, fact.field, look)
  }
  const fieldOf = (id: string, name: string, look: LookKind) => {
    const fact = plan.facts.byId.get(id) as TablePlan
    note(fact, fact.record.byName.get(name)!, look)
  }
  const table = (id: string) => {
    if (plan.facts.byId.get(id)!.shape !== 'list') return
    lists.set(part, new Set([...(lists.get(part) ?? []), id]))
  }
  const chosen = <T>({ reading, cases }: { reading: string; cases: { readonly [id: string]: T } }): T =>
    own(cases, run.readings[plan.readings.indexOf(reading)]!)!
  const boundOf = (bound: Bound) =>
    typeof bound === 'string' ? literal(bound) : run.parameters[plan.parameters.indexOf(bound.parameter)]

  function condition(node: ConditionNode, sign: Sign): void {
    const { kind } = node.definition
    if (!node.leaf) {
      const inside = kind === 'not' ? turned(sign) : kind === 'exactly' ? 0 : sign
      for (const inner of node.inner(run)) condition(inner, inside)
      return
    }
    leaf = node
    look(node.definition as Leaf, sign)
  }

  function look(of: Leaf, sign: Sign): void {
    switch (of.kind) {
      case 'fact':
        scalar(of.fact, { kind: 'is', among: amongOf(of.is), sign })
        return
      case 'mentions':
        scalar(of.fact, { kind: 'mentions', words: of.anyOf, sign })
        return
      case 'given':
        scalar(of.fact, { kind: 'given', sign })
        return
      case 'compare': {
        const bound = boundOf(of.value)
        threshold = bound && { measure: of.measure, bound }
        measure({ kind: 'measure', measure: of.measure }, directed(of.is, sign), bound)
        threshold = undefined
        return
      }
      case 'near':
        // Without the number of its parameter nothing can turn it.
        if (boundOf(of.within) === undefined) return
        measure({ kind: 'measure', measure: of.measure }, 0, undefined)
        return
      case 'each':
        if (of.where) row(of.in, of.where, turned(sign))
        row(of.in, of.satisfies, sign)
        return
      case 'some':
        if (sign !== -1) table(of.in)
        row(of.in, of.satisfies, sign)
        return
      case 'within':
        dates([of.date, of.from])
        return
      case 'notAfter':
        dates([of.date, of.other])
        return
      case 'between':
        scalar(of.fact, { kind: 'date' })
        return
    }
  }

  function dates(of: readonly RowDateOf[], inTable?: string): void {
    for (const date of of) {
      if ('fact' in date) scalar(date.fact, { kind: 'date' })
      if ('field' in date && inTable !== undefined) fieldOf(inTable, date.field, { kind: 'date' })
    }
  }

  function measure(of: Measure, sign: Sign, at: Fraction | undefined): void {
    switch (of.kind) {
      case 'literal':
        return
      case 'fact':
        scalar(of.fact, { kind: 'amount', sign, ...(at === undefined ? {} : { at }) })
        return
      case 'measure':
        measure(scheme.measures![of.measure]!.value, sign, at)
        return
      case 'byReading':
        measure(chosen(of), sign, at)
        return
      case 'add':
      case 'least':
      case 'greatest':
        for (const inner of of.of) measure(inner, sign, undefined)
        return
      case 'cap':
        measure(of.of, sign, undefined)
        return
      case 'times':
        measure(of.of, (sign * signOf(literal(of.by).num)) as Sign, undefined)
        return
      case 'between':
        measure(of.low, sign, undefined)
        measure(of.high, sign, undefined)
        return
      case 'ratio': {
        const { value } = leastOf(of.of)
        measure(of.of, sign, undefined)
        measure(of.to, signOf(value.num) >= 0 ? turned(sign) : 0, undefined)
        return
      }
      case 'count':
        table(of.in)
        row(of.in, of.where, sign)
        return
      case 'sum': {
        table(of.in)
        fieldOf(of.in, of.field, { kind: 'amount', sign })
        if (of.where) row(of.in, of.where, isNeverNegative(of.in, of.field) ? sign : 0)
        return
      }
      case 'rate':
        fieldOf(of.in, of.points, { kind: 'amount', sign })
        fieldOf(of.in, of.max, { kind: 'amount', sign: turned(sign) })
        return
    }
  }

  function isNeverNegative(id: string, name: string): boolean {
    const { record } = plan.facts.byId.get(id) as TablePlan
    const { min, above } = record.byName.get(name)!
    const least = min ?? above
    return least !== undefined && signOf(least) >= 0
  }

  function row(id: string, of: RowCondition, sign: Sign): void {
    switch (of.kind) {
      case 'all':
      case 'any':
      case 'firstKnown':
        for (const inner of of.of) row(id, inner, sign)
        return
      case 'not':
        row(id, of.of, turned(sign))
        return
      case 'byReading':
        row(id, chosen(of), sign)
        return
      case 'field':
        fieldOf(id, of.field, { kind: 'is', among: amongOf(of.is), sign })
        return
      case 'amount': {
        const at = literal(of.value)
        fieldOf(id, of.field, { kind: 'amount', sign: directed(of.is, sign), at })
        return
      }
      case 'given':
        fieldOf(id, of.field, { kind: 'given', sign })
        return
      case 'within':
        dates([of.date, of.from], id)
        return
      case 'referred':
      case 'tagged':
      case 'domain':
        return
    }
  }

  for (const each of goal.parts) {
    part = each
    const turnedRound = each.kind === 'gate' && each.gate.kind === 'exclusion'
    for (const node of nodesOf(goal, each)) condition(node, turnedRound ? -1 : 1)
    if (each.kind === 'gate') continue
    for (const { definition, node, finding } of plan.referrals) {
      const isFound = finding !== undefined && run.values[finding.index] !== undefined
      if (definition.leavesOpen || isFound) condition(node, 0)
    }
  }
  return { fields, lists }
}

function turned(sign: Sign): Sign {
  return sign === 0 ? 0 : sign === 1 ? -1 : 1
}

function directed(is: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal', sign: Sign): Sign {
  if (is === 'equal') return 0
  return is === 'atLeast' || is === 'moreThan' ? sign : turned(sign)
}

function amongOf(is: boolean | string | readonly string[]): readonly Value[] {
  return typeof is === 'object' ? is : [is]
}
