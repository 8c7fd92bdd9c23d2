import type { RowCondition } from '../../scheme/conditionDefinition.ts'
import { MOST_ROWS, type TableColumns } from '../../scheme/factColumns.ts'
import type { GroupShape, Row } from '../../scheme/factDefinition.ts'
import type { TablePlan, Value } from '../../scheme/factPlan.ts'
import { byReading, type Context, gapOf } from '../context.ts'
import { FACT_GAP } from '../interval.ts'
import { compileRowCondition, fieldOf, type RowNode } from '../rows.ts'
import type { Run } from '../run.ts'
import { MET, UNDETERMINED, UNMET } from '../verdict.ts'
import { MASKS } from '../work.ts'

/**
 * A condition on rows, for all rows at once: bit by bit what `compileRowCondition` says row by row. Conditions that are
 * written alike are one node, however often a definition repeats them.
 */
export type RowBits = {
  readonly slot: number
  /**
   * Where the masks of the run hold what was found: the rows that meet the condition, those that do not, and those of
   * the others for which a fact is missing. What is left is a person's to find.
   */
  readonly find: (run: Run, table: TableColumns) => number
  /** Flags all of which a row has to have, where the condition asks for nothing else: they are quickly counted. */
  readonly flags: Flags | undefined
}

/** Rows that are the same in every case, and for each flag the columns that say where it is known and where it is set. */
type Flags = { readonly rows: number; readonly columns: Int32Array; readonly isFact: boolean }

/** Finds the bits of one node; each time the same for the same run. */
type Judge = (run: Run, table: TableColumns, masks: Int32Array, at: number) => void

/** What a condition is made of. Most of it needs no node of its own: rows that are the same in every case, and flags. */
type Operand =
  | { readonly kind: 'rows'; readonly rows: number }
  /** The columns that say where the value is known, and where it is the one that is asked for, or is not to be. */
  | { readonly kind: 'flag'; readonly known: number; readonly value: number; readonly negated: boolean }
  | { readonly kind: 'node'; readonly node: RowBits }

const EVERY_ROW = 2 ** MOST_ROWS - 1

export function compileRowBits(context: Context, table: TablePlan, condition: RowCondition): RowBits {
  return nodeOf(context, table, operandOf(context, table, condition))
}

function operandOf(context: Context, table: TablePlan, condition: RowCondition): Operand {
  const compile = (inner: RowCondition) => operandOf(context, table, inner)
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const operands = condition.of.map(compile)
      if (operands.length === 1) return operands[0]!
      if (operands.length === 0) return { kind: 'rows', rows: condition.kind === 'all' ? EVERY_ROW : 0 }
      return joined(context, table, condition.kind, operands)
    }
    case 'not': {
      const inner = compile(condition.of)
      if (inner.kind === 'rows') return { kind: 'rows', rows: EVERY_ROW & ~inner.rows }
      if (inner.kind === 'flag') return { ...inner, negated: !inner.negated }
      return node(context, table, ['not', inner.node.slot], negation(inner.node))
    }
    case 'firstKnown': {
      const nodes = condition.of.map((inner) => compileRowBits(context, table, inner))
      return node(context, table, ['firstKnown', ...nodes.map(({ slot }) => slot)], firstKnown(nodes))
    }
    case 'byReading': {
      const cases = Object.entries(condition.cases).map(
        ([id, inner]) => [id, compileRowBits(context, table, inner)] as const,
      )
      const pick = byReading<RowBits>(context, condition.reading, cases)
      const find: RowBits['find'] = (run, columns) => pick(run).find(run, columns)
      return { kind: 'node', node: { slot: context.nextSlot(), find, flags: undefined } }
    }
    case 'referred':
      return node(context, table, ['referred'], (_, __, masks, at) => write(masks, at, 0, 0, 0))
    case 'tagged':
      return { kind: 'rows', rows: rowsWhere(table, ({ tags }) => tags?.includes(condition.tag) === true) }
    case 'domain':
      return { kind: 'rows', rows: rowsWhere(table, ({ domain }) => domain === condition.domain) }
    case 'field': {
      const { column, options } = fieldOf(table, condition.field)
      if (column < 0) break
      const among: readonly Value[] = typeof condition.is === 'object' ? condition.is : [condition.is]
      const operands = among.flatMap((value): Operand[] => {
        const option = options.indexOf(value === false ? true : value)
        if (option < 0) return []
        return [{ kind: 'flag', known: column, value: column + 1 + option, negated: value === false }]
      })
      if (operands.length === 1) return operands[0]!
      if (operands.length > 1) return joined(context, table, 'any', operands)
    }
  }
  const { verdict } = compileRowCondition(context, table, condition)
  return node(context, table, [JSON.stringify(condition)], rowByRow(verdict))
}

/** A condition as a node: one that needs none stands alone in it. */
function nodeOf(context: Context, table: TablePlan, operand: Operand): RowBits {
  if (operand.kind === 'node') return operand.node
  const { node: made } = joined(context, table, 'all', [operand])
  return made
}

type NodeOperand = Operand & { readonly kind: 'node' }

function joined(
  context: Context,
  table: TablePlan,
  kind: 'all' | 'any',
  operands: readonly Operand[],
): NodeOperand {
  const rows = operands.flatMap((of) => (of.kind === 'rows' ? [of.rows] : []))
  const constant = rows.reduce(
    (all, of) => (kind === 'all' ? all & of : all | of),
    kind === 'all' ? EVERY_ROW : 0,
  )
  const flags = operands.flatMap((of) => (of.kind === 'flag' ? [of.known, of.value, of.negated ? 1 : 0] : []))
  const nodes = operands.flatMap((of) => (of.kind === 'node' ? [of.node] : []))
  const join = kind === 'all' ? worstOfAll : bestOfAny
  const key = [kind, constant, flags, nodes.map(({ slot }) => slot)]
  const isFact = gapOf(table) === FACT_GAP
  const columns = Int32Array.from(flags)
  const alone = kind === 'all' && nodes.length === 0 ? { rows: constant, columns, isFact } : undefined
  return node(context, table, key, join(constant, columns, nodes, isFact), alone)
}

function node(
  context: Context,
  { index }: TablePlan,
  parts: readonly unknown[],
  judge: Judge,
  flags?: Flags,
): NodeOperand {
  const key = JSON.stringify([index, ...parts])
  const known = context.rowBits.get(key)
  if (known) return { kind: 'node', node: known }
  const slot = context.nextSlot()
  const at = context.nextMask() * MASKS
  const made: RowBits = {
    slot,
    flags,
    find(run, table) {
      const { state, masks } = run.work
      if (state[slot] === 0) {
        state[slot] = 1
        judge(run, table, masks, at)
      }
      return at
    },
  }
  context.rowBits.set(key, made)
  return { kind: 'node', node: made }
}

function write(masks: Int32Array, at: number, met: number, unmet: number, undetermined: number): void {
  masks[at] = met
  masks[at + 1] = unmet
  masks[at + 2] = undetermined
}

/** All are asked, so that each notes its readings. */
function worstOfAll(rows: number, flags: Int32Array, nodes: readonly RowBits[], isFact: boolean): Judge {
  return (run, table, masks, at) => {
    const { all, bits } = table
    let met = all & rows
    let unmet = all & ~rows
    let undetermined = 0
    for (let flag = 0; flag < flags.length; flag += 3) {
      const known = bits[flags[flag]!]!
      const value = bits[flags[flag + 1]!]!
      const other = known & ~value
      met &= flags[flag + 2] ? other : value
      unmet |= flags[flag + 2] ? value : other
      if (isFact) undetermined |= all & ~known
    }
    for (let of = 0; of < nodes.length; of++) {
      const from = nodes[of]!.find(run, table)
      met &= masks[from]!
      unmet |= masks[from + 1]!
      undetermined |= masks[from + 2]!
    }
    write(masks, at, met, unmet, undetermined & ~unmet)
  }
}

function bestOfAny(rows: number, flags: Int32Array, nodes: readonly RowBits[], isFact: boolean): Judge {
  return (run, table, masks, at) => {
    const { all, bits } = table
    let met = all & rows
    let unmet = all & ~rows
    let undetermined = 0
    for (let flag = 0; flag < flags.length; flag += 3) {
      const known = bits[flags[flag]!]!
      const value = bits[flags[flag + 1]!]!
      const other = known & ~value
      met |= flags[flag + 2] ? other : value
      unmet &= flags[flag + 2] ? value : other
      if (isFact) undetermined |= all & ~known
    }
    for (let of = 0; of < nodes.length; of++) {
      const from = nodes[of]!.find(run, table)
      met |= masks[from]!
      unmet &= masks[from + 1]!
      undetermined |= masks[from + 2]!
    }
    write(masks, at, met, unmet, undetermined & ~met)
  }
}

function negation(of: RowBits): Judge {
  return (run, table, masks, at) => {
    const from = of.find(run, table)
    write(masks, at, masks[from + 1]!, masks[from]!, masks[from + 2]!)
  }
}

/** The next is asked only while rows are open. */
function firstKnown(nodes: readonly RowBits[]): Judge {
  return (run, table, masks, at) => {
    let met = 0
    let unmet = nodes.length === 0 ? table.all : 0
    let undetermined = 0
    let open = table.all
    for (const of of nodes) {
      if (open === 0) break
      const from = of.find(run, table)
      met |= masks[from]! & open
      unmet |= masks[from + 1]! & open
      undetermined = masks[from + 2]!
      open &= ~(masks[from]! | masks[from + 1]!)
    }
    write(masks, at, met, unmet, undetermined & open)
  }
}

function rowByRow(verdict: RowNode['verdict']): Judge {
  return (run, { rows }, masks, at) => {
    let met = 0
    let unmet = 0
    let undetermined = 0
    for (let key = 0; key < rows.length; key++) {
      const found = verdict(run, { key, values: rows[key]!, row: undefined })
      if (found === MET) met |= 1 << key
      else if (found === UNMET) unmet |= 1 << key
      else if (found === UNDETERMINED) undetermined |= 1 << key
    }
    write(masks, at, met, unmet, undetermined)
  }
}

/** The rows of a group of which something holds; none of a list, and none beyond the bits there are. */
function rowsWhere(table: TablePlan, holds: (row: Row) => boolean): number {
  if (table.shape === 'list') return 0
  const { rows } = table.definition as GroupShape
  return table.rows
    .slice(0, MOST_ROWS)
    .reduce((bits, key, at) => (holds(rows[key]!) ? bits | (1 << at) : bits), 0)
}

/** How many rows a mask holds. */
export function countBits(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
