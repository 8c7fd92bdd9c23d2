import type { RowCondition } from '../../scheme/conditionDefinition.ts'
import { MOST_ROWS } from '../../scheme/factColumns.ts'
import type { GroupShape, Row } from '../../scheme/factDefinition.ts'
import type { TablePlan } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import { type Context, gapOf, placeByReading } from '../context.ts'
import { FACT_GAP } from '../interval.ts'
import { compileRowCondition, fieldOf } from '../rows.ts'
import type { Run } from '../run.ts'
import { MASKS } from '../work.ts'
import { execute } from './execute.ts'
import { Op, type Stepwise, stepwise, type Writer } from './program.ts'

/**
 * A condition on rows, for all rows at once: bit by bit what `compileRowCondition` says row by row. Conditions that are
 * written alike are one node, however often a definition repeats them.
 */
export type RowBits = Stepwise & {
  /**
   * Where the masks of a run hold what was found: the rows that meet the condition, those that do not, and those of the
   * others for which a fact is missing. What is left is a person's to find.
   */
  readonly at: number
  /** What a row has to meet all of, where that is how the condition is made: rows that meet it are quickly counted. */
  readonly all: Joined | undefined
}

/** What is asked of a row together: rows that are the same in every case, flags, and other conditions. */
type Joined = {
  readonly rows: number
  readonly flags: readonly Flag[]
  readonly nodes: readonly RowBits[]
}

/** Writes the step that fills the masks of a node, and those of what it takes. */
type Write = (writer: Writer, slot: number, at: number) => void

/** What a condition is made of. Most of it needs no node of its own: rows that are the same in every case, and flags. */
type Operand =
  | { readonly kind: 'rows'; readonly rows: number }
  | Flag
  | { readonly kind: 'node'; readonly node: RowBits }

/** The columns that say where the value is known, and where it is the one that is asked for, or is not to be. */
type Flag = {
  readonly kind: 'flag'
  readonly known: number
  readonly value: number
  readonly negated: boolean
}

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
      return node(context, ['not', inner.node.slot], (writer, slot, at) => {
        writer.use(inner.node)
        writer.step(Op.Not, slot, at, inner.node.at)
      })
    }
    case 'firstKnown': {
      const nodes = condition.of.map((inner) => compileRowBits(context, table, inner))
      const key = ['firstKnown', table.index, ...nodes.map(({ slot }) => slot)]
      return node(context, key, firstKnown(table, nodes))
    }
    case 'byReading': {
      const ids = Object.keys(condition.cases)
      const nodes = Object.values(condition.cases).map((inner) => compileRowBits(context, table, inner))
      const chosen = placeByReading(context, condition.reading, ids)
      const key = ['byReading', table.index, condition.reading, ids, ...nodes.map(({ slot }) => slot)]
      return node(context, key, (writer, slot, at) => {
        // Of a list that is not known no reading is followed.
        writer.step(Op.First, slot, at, table.column, 0)
        writer.choose(slot, chosen, nodes, (of) => {
          writer.use(of)
          return writer.step(Op.TakeMask, slot, at, of.at)
        })
      })
    }
    case 'referred':
      return node(context, ['referred'], (writer, slot, at) => writer.step(Op.Referred, slot, at))
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
  return node(context, ['rows', table.index, condition], (writer, slot, at) =>
    writer.step(Op.EachRow, slot, at, table.column, table.index, writer.rowVerdict(verdict)),
  )
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
  const parts = operands.flatMap((operand): readonly Operand[] => {
    const inner = kind === 'all' && operand.kind === 'node' ? operand.node.all : undefined
    return inner ? operandsIn(inner) : [operand]
  })
  const rows = parts.flatMap((of) => (of.kind === 'rows' ? [of.rows] : []))
  const of: Joined = {
    rows:
      kind === 'all'
        ? rows.reduce((all, one) => all & one, EVERY_ROW)
        : rows.reduce((all, one) => all | one, 0),
    flags: parts.filter((of) => of.kind === 'flag'),
    nodes: parts.flatMap((of) => (of.kind === 'node' ? [of.node] : [])),
  }
  const key = [kind, table.index, of.rows, of.flags, of.nodes.map(({ slot }) => slot)]
  const op = kind === 'all' ? Op.All : Op.Any
  const write: Write = (writer, slot, at) => writer.step(op, slot, at, ...joinedIn(writer, table, of))
  return node(context, key, write, kind === 'all' ? of : undefined)
}

/** All of something that is all of something else asks for what both ask for. */
function operandsIn({ rows, flags, nodes }: Joined): readonly Operand[] {
  return [{ kind: 'rows', rows }, ...flags, ...nodes.map((node): Operand => ({ kind: 'node', node }))]
}

/** What is joined, as the operands of a step. */
export function joinedIn(
  writer: Writer,
  table: TablePlan,
  { rows, flags, nodes }: Joined,
): readonly number[] {
  for (const of of nodes) writer.use(of)
  const isFact = gapOf(table) === FACT_GAP ? 1 : 0
  const columns = flags.flatMap(({ known, value, negated }) => [known, value, negated ? 1 : 0])
  return [table.column, rows, isFact, flags.length, ...columns, ...nodes.map((of) => of.at)]
}

function node(context: Context, key: readonly unknown[], write: Write, all?: Joined): NodeOperand {
  const written = JSON.stringify(key)
  const known = context.rowBits.get(written)
  if (known) return { kind: 'node', node: known }
  const slot = context.nextSlot()
  const at = context.nextMask() * MASKS
  const made: RowBits = { ...stepwise(slot, (writer) => write(writer, slot, at)), at, all }
  context.rowBits.set(written, made)
  return { kind: 'node', node: made }
}

/** The next is asked only while rows are open. */
function firstKnown(table: TablePlan, nodes: readonly RowBits[]): Write {
  return (writer, slot, at) => {
    const first = writer.step(Op.First, slot, at, table.column, nodes.length === 0 ? 1 : 0)
    const askNext = (of: RowBits) => {
      writer.use(of)
      return writer.step(Op.OrElse, slot, at, table.column, of.at)
    }
    const asked = nodes.map((of, index) => (index === 0 ? askNext(of) : writer.aside(() => askNext(of))))
    writer.step(Op.Done, slot, 0)
    for (const step of [first, ...asked]) writer.goOn(step)
  }
}

/** The masks of a condition on rows, filled in by a run. */
export function findRows(run: Run, { slot, program }: RowBits): void {
  if (run.work.state[slot] === 0) execute(program(), run)
}

/** The rows of a group of which something holds; none of a list. Of a group of more rows than bits nobody asks. */
function rowsWhere(table: TablePlan, holds: (row: Row) => boolean): number {
  if (table.shape === 'list') return 0
  const { rows } = table.definition as GroupShape
  return table.rows.reduce((bits, key, at) => (holds(rows[key]!) ? bits | (1 << at) : bits), 0)
}
