import type { Interval } from './interval.ts'
import type { Verdict } from './verdict.ts'

/**
 * Where the nodes of a compiled scheme put what they compute, one place for each. It belongs to one run at a time:
 * another run finds it empty, and a run that lost it computes again what it is asked for, to the same result. It knows
 * its run by a number: the work lives as long as the scheme, and a run holds all that is known of an applicant.
 */
export type Work = {
  /** The turn of the run that it belongs to; 0 before the first. */
  turn: number
  /** How many turns have been given out. */
  turns: number
  /** Of a condition its verdict, of others whether their place is filled; 0 while it is not. */
  state: Uint8Array
  /** Four numbers for each measure. */
  numbers: Float64Array
  /** Three words of bits for each condition on rows. */
  masks: Int32Array
  readonly intervals: (Interval | undefined)[]
  readonly rowVerdicts: (readonly Verdict[] | undefined)[]
}

/** How many places of each kind the nodes of a scheme have taken. */
export type SlotCounts = { states: number; numbers: number; masks: number }

export const NUMBERS = 4
export const MASKS = 3

export function emptyWork(): Work {
  return {
    turn: 0,
    turns: 0,
    state: new Uint8Array(0),
    numbers: new Float64Array(0),
    masks: new Int32Array(0),
    intervals: [],
    rowVerdicts: [],
  }
}

/** Hands the work over to a run, empty. Conditions that were compiled since have taken further places. */
export function claim(work: Work, turn: number, slotCounts: SlotCounts): void {
  if (work.state.length < slotCounts.states) {
    work.state = new Uint8Array(slotCounts.states)
    work.numbers = new Float64Array(slotCounts.numbers * NUMBERS)
    work.masks = new Int32Array(slotCounts.masks * MASKS)
  } else {
    work.state.fill(0)
  }
  if (work.intervals.length > 0) work.intervals.length = 0
  if (work.rowVerdicts.length > 0) work.rowVerdicts.length = 0
  work.turn = turn
}

export function nextTurn(work: Work): number {
  work.turns += 1
  return work.turns
}
