import type { RowNode } from '../rows.ts'
import type { Run } from '../run.ts'

/**
 * What a step does. Each step is a few whole numbers in a row: what it does, the slot that it fills, where the next
 * step begins, and its operands, which are described here. Numbers stand at `at` and after it, masks likewise.
 */
export enum Op {
  /** `at, fact, least, perLeast, most, perMost, gap`: a number that is handed in. */
  Fact,
  /** `at, real`: a number of the text. */
  Literal,
  /** `at, table, rows, isFact, flags, (known, value, negated)…, (mask)…`: how many rows meet all of it. */
  CountAll,
  /** `at, table, mask`: how many rows meet a condition. */
  CountMask,
  /** `at, table, mask or -1, column`: what the rows that meet a condition have in a field. */
  Sum,
  /** `at, table, points, max, only or -1, isLowest`: points over maxima. */
  Rate,
  /** `at, real, inUnits, (low, high, slot, real, inUnits)…`: a number and multiples of others. */
  Add,
  /** `at, real, inUnits, (from, slot, real, inUnits)…` */
  Least,
  Greatest,
  /** `at, from, slot, real` */
  Times,
  /** `at, (from, slot, real, inUnits) twice`: from the low end of one to the high end of another. */
  Between,
  /** `at, (from, slot, real, inUnits) twice`: one over another. */
  Ratio,
  /** `at, from, slot, real, inUnits, ask or -1, ask or -1`: what is open, within bounds of the text. */
  Within,
  /** `at, from, slot`: four numbers, if they are settled. */
  Settled,
  /** `ask, (where)…`: goes on where the answer says. */
  Choose,
  /** `at, from, slot, real, inUnits, count`: so many numbers of what was chosen. */
  Take,
  /** `at, from`: the masks of what was chosen. */
  TakeMask,
  /** `at, table, rows, isFact, flags, (known, value, negated)…, (mask)…` */
  All,
  Any,
  /** `at, mask` */
  Not,
  /** `at, table, isEmpty`: begins what is known first. */
  First,
  /** `at, table, mask`: goes on with the next while rows are open. */
  OrElse,
  /** `0`: nothing more is asked. */
  Done,
  /** `at`: every row is a person's to find. */
  Referred,
  /** `at, table, fact, verdict`: row by row. */
  EachRow,
}

/** A filled slot holds so much, and that of a measure its gap beside it; 0 is none yet. */
export const FILLED = 2

/** Where a step says what comes next, and where its operands begin. */
const NEXT = 2
const OPERANDS = 3

type RowVerdict = RowNode['verdict']
/** What only the run can say: which alternative it follows, or a bound that hangs on it. */
type Ask = (run: Run) => number

/** A measure or a condition on rows as steps, each after those whose results it takes. */
export type Program = {
  readonly steps: Int32Array
  readonly reals: Float64Array
  readonly asks: readonly Ask[]
  readonly rowVerdicts: readonly RowVerdict[]
}

/** What fills a slot by steps. */
export type Stepwise = {
  readonly slot: number
  readonly write: (writer: Writer) => void
  /** The steps of it and of all that it takes, written when it is first asked for. */
  readonly program: () => Program
}

/** Writes steps one after another. */
export type Writer = {
  /** Sees to it that a node has been filled when the next step begins. */
  readonly use: (node: Stepwise) => void
  /** Writes a step, and says where it begins. */
  readonly step: (op: Op, slot: number, ...operands: readonly number[]) => number
  /** Writes steps that are not taken in every run: what they fill is not there for those after them. */
  readonly aside: <T>(write: () => T) => T
  /** Lets a step be followed by what is written next. */
  readonly goOn: (step: number) => void
  /** Writes the steps of each alternative, each up to one that fills the slot, and what picks among them. */
  readonly choose: <T>(slot: number, pick: Ask, of: readonly T[], write: (alternative: T) => number) => void
  readonly real: (value: number) => number
  readonly ask: (ask: Ask) => number
  readonly rowVerdict: (verdict: RowVerdict) => number
}

/** A node that is filled by steps. */
export function stepwise(slot: number, write: Stepwise['write']): Stepwise {
  let program: Program | undefined
  const node: Stepwise = {
    slot,
    write,
    program: () => {
      program ??= assemble(node)
      return program
    },
  }
  return node
}

function assemble(root: Stepwise): Program {
  const steps: number[] = []
  const [reals, asks, rowVerdicts]: [number[], Ask[], RowVerdict[]] = [[], [], []]
  const filled: Set<number>[] = [new Set()]
  const writer: Writer = {
    use(node) {
      if (filled.some((slots) => slots.has(node.slot))) return
      node.write(writer)
      filled.at(-1)!.add(node.slot)
    },
    step(op, slot, ...operands) {
      const at = steps.length
      steps.push(op, slot, at + OPERANDS + operands.length, ...operands)
      return at
    },
    aside(write) {
      filled.push(new Set())
      const written = write()
      filled.pop()
      return written
    },
    goOn(step) {
      steps[step + NEXT] = steps.length
    },
    choose(slot, pick, of, write) {
      const picks = writer.step(Op.Choose, slot, writer.ask(pick), ...of.map(() => 0))
      const last = of.map((alternative, index) => {
        steps[picks + OPERANDS + 1 + index] = steps.length
        return writer.aside(() => write(alternative))
      })
      for (const step of [picks, ...last]) writer.goOn(step)
    },
    real: (value) => reals.push(value) - 1,
    ask: (ask) => asks.push(ask) - 1,
    rowVerdict: (verdict) => rowVerdicts.push(verdict) - 1,
  }
  writer.use(root)
  return { steps: Int32Array.from(steps), reals: Float64Array.from(reals), asks, rowVerdicts }
}
