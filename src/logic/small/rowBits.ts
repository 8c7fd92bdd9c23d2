import type { RowCondition } from '../../scheme/conditionDefinition.ts'
import { MOST_ROWS, type TableColumns } from '../../scheme/factColumns.ts'
import type { GroupShape, Row } from '../../scheme/factDefinition.ts'
import type { FieldPlan, TablePlan, Value } from '../../scheme/factPlan.ts'
import { byReading, type Context, gapOf } from '../context.ts'
import { FACT_GAP } from '../interval.ts'
import { compileRowCondition, fieldOf } from '../rows.ts'
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
}

/** Finds the bits of one node; each time the same for the same run. */
type Judge = (run: Run, table: TableColumns, masks: Int32Array, at: number) => void

export function compileRowBits(context: Context, table: TablePlan, condition: RowCondition): RowBits {
  const compile = (inner: RowCondition) => compileRowBits(context, table, inner)
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const nodes = condition.of.map(compile)
      const join = condition.kind === 'all' ? worstOfAll : bestOfAny
      return node(context, table, [condition.kind, ...nodes.map(({ slot }) => slot)], join(nodes))
    }
    case 'not': {
      const inner = compile(condition.of)
      return node(context, table, ['not', inner.slot], negation(inner))
    }
    case 'firstKnown': {
      const nodes = condition.of.map(compile)
      return node(context, table, ['firstKnown', ...nodes.map(({ slot }) => slot)], firstKnown(nodes))
    }
    case 'byReading': {
      const cases = Object.entries(condition.cases).map(([id, inner]) => [id, compile(inner)] as const)
      const pick = byReading<RowBits>(context, condition.reading, cases)
      return { slot: context.nextSlot(), find: (run, columns) => pick(run).find(run, columns) }
    }
    case 'referred':
      return node(context, table, ['referred'], (_, __, masks, at) => write(masks, at, 0, 0, 0))
    case 'tagged':
      return node(
        context,
        table,
        ['tagged', condition.tag],
        constant(rowsWhere(table, ({ tags }) => tags?.includes(condition.tag) === true)),
      )
    case 'domain':
      return node(
        context,
        table,
        ['domain', condition.domain],
        constant(rowsWhere(table, ({ domain }) => domain === condition.domain)),
      )
    case 'field': {
      const field = fieldOf(table, condition.field)
      if (field.column < 0) break
      const among: readonly Value[] = typeof condition.is === 'object' ? condition.is : [condition.is]
      return node(
        context,
        table,
        ['field', field.index, ...among],
        ofField(field, among, gapOf(table) === FACT_GAP),
      )
    }
  }
  const { verdict } = compileRowCondition(context, table, condition)
  return node(context, table, [JSON.stringify(condition)], (run, columns, masks, at) => {
    let [met, unmet, undetermined] = [0, 0, 0]
    for (let key = 0; key < columns.rows.length; key++) {
      const found = verdict(run, { key, values: columns.rows[key]!, row: undefined })
      if (found === MET) met |= 1 << key
      else if (found === UNMET) unmet |= 1 << key
      else if (found === UNDETERMINED) undetermined |= 1 << key
    }
    write(masks, at, met, unmet, undetermined)
  })
}

function node(context: Context, { index }: TablePlan, parts: readonly unknown[], judge: Judge): RowBits {
  const key = JSON.stringify([index, ...parts])
  const known = context.rowBits.get(key)
  if (known) return known
  const slot = context.nextSlot()
  const at = context.nextMask() * MASKS
  const made: RowBits = {
    slot,
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
  return made
}

function write(masks: Int32Array, at: number, met: number, unmet: number, undetermined: number): void {
  masks[at] = met
  masks[at + 1] = unmet
  masks[at + 2] = undetermined
}

/** All are asked, so that each notes its readings. */
function worstOfAll(nodes: readonly RowBits[]): Judge {
  return (run, table, masks, at) => {
    let [met, unmet, undetermined] = [table.all, 0, 0]
    for (const of of nodes) {
      const from = of.find(run, table)
      met &= masks[from]!
      unmet |= masks[from + 1]!
      undetermined |= masks[from + 2]!
    }
    write(masks, at, met, unmet, undetermined & ~unmet)
  }
}

function bestOfAny(nodes: readonly RowBits[]): Judge {
  return (run, table, masks, at) => {
    let [met, unmet, undetermined] = [0, table.all, 0]
    for (const of of nodes) {
      const from = of.find(run, table)
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
    let [met, unmet, undetermined, open] = [0, nodes.length === 0 ? table.all : 0, 0, table.all]
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

function ofField({ column, options }: FieldPlan, among: readonly Value[], isFact: boolean): Judge {
  const columns = options.flatMap((option, at) => (among.includes(option) ? [column + 1 + at] : []))
  const orFalse = among.includes(false)
  return (_, { all, bits }, masks, at) => {
    const known = bits[column]!
    let met = orFalse ? known & ~bits[column + 1]! : 0
    for (const of of columns) met |= bits[of]!
    write(masks, at, met, known & ~met, isFact ? all & ~known : 0)
  }
}

function constant(rows: number): Judge {
  return (_, { all }, masks, at) => write(masks, at, rows & all, all & ~rows, 0)
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
