import { NO_ROWS } from '../../scheme/factColumns.ts'
import type { RowAt } from '../rows.ts'
import type { Run } from '../run.ts'
import { MET, UNDETERMINED, UNMET } from '../verdict.ts'
import { FILLED, Op, type Program } from './program.ts'

/** What is said instead of the next step where a list is not known or has too many rows. */
const DECLINED_STEP = -1

/** Takes a step that fills masks of rows, or comes to their end, and says which is the next. */
export function takeRowStep({ steps, rowVerdicts }: Program, run: Run, step: number): number {
  const { state, masks } = run.work
  const { bits } = run.columns
  const slot = steps[step + 1]!
  const next = steps[step + 2]!
  const at = steps[step + 3]!
  switch (steps[step] as Op) {
    case Op.TakeMask: {
      const from = steps[step + 4]!
      write(masks, at, masks[from]!, masks[from + 1]!, masks[from + 2]!)
      break
    }
    case Op.All: {
      const all = bits[steps[step + 4]!]!
      if (all === NO_ROWS) return DECLINED_STEP
      const rows = steps[step + 5]!
      const unknown = steps[step + 6] === 1 ? all : 0
      const nodes = step + 8 + 3 * steps[step + 7]!
      let met = all & rows
      let unmet = all & ~rows
      let undetermined = 0
      for (let flag = step + 8; flag < nodes; flag += 3) {
        const known = bits[steps[flag]!]!
        const value = bits[steps[flag + 1]!]!
        const other = known & ~value
        met &= steps[flag + 2] ? other : value
        unmet |= steps[flag + 2] ? value : other
        undetermined |= unknown & ~known
      }
      for (let node = nodes; node < next; node++) {
        const mask = steps[node]!
        met &= masks[mask]!
        unmet |= masks[mask + 1]!
        undetermined |= masks[mask + 2]!
      }
      write(masks, at, met, unmet, undetermined & ~unmet)
      break
    }
    case Op.Any: {
      const all = bits[steps[step + 4]!]!
      if (all === NO_ROWS) return DECLINED_STEP
      const rows = steps[step + 5]!
      const unknown = steps[step + 6] === 1 ? all : 0
      const nodes = step + 8 + 3 * steps[step + 7]!
      let met = all & rows
      let unmet = all & ~rows
      let undetermined = 0
      for (let flag = step + 8; flag < nodes; flag += 3) {
        const known = bits[steps[flag]!]!
        const value = bits[steps[flag + 1]!]!
        const other = known & ~value
        met |= steps[flag + 2] ? other : value
        unmet &= steps[flag + 2] ? value : other
        undetermined |= unknown & ~known
      }
      for (let node = nodes; node < next; node++) {
        const mask = steps[node]!
        met |= masks[mask]!
        unmet &= masks[mask + 1]!
        undetermined |= masks[mask + 2]!
      }
      write(masks, at, met, unmet, undetermined & ~met)
      break
    }
    case Op.Not: {
      const from = steps[step + 4]!
      write(masks, at, masks[from + 1]!, masks[from]!, masks[from + 2]!)
      break
    }
    case Op.First: {
      const all = bits[steps[step + 4]!]!
      if (all === NO_ROWS) return DECLINED_STEP
      write(masks, at, 0, steps[step + 5] ? all : 0, 0)
      return step + 6
    }
    case Op.OrElse: {
      const all = bits[steps[step + 4]!]!
      const from = steps[step + 5]!
      const open = all & ~(masks[at]! | masks[at + 1]!)
      const met = masks[from]! & open
      const unmet = masks[from + 1]! & open
      const left = open & ~(met | unmet)
      write(masks, at, masks[at]! | met, masks[at + 1]! | unmet, masks[from + 2]! & left)
      if (left !== 0) return step + 6
      break
    }
    case Op.Referred:
      write(masks, at, 0, 0, 0)
      break
    case Op.EachRow: {
      if (bits[steps[step + 4]!] === NO_ROWS) return DECLINED_STEP
      const rows = run.values[steps[step + 5]!] as readonly RowAt['values'][]
      const verdict = rowVerdicts[steps[step + 6]!]!
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
      break
    }
  }
  state[slot] = FILLED
  return next
}

function write(masks: Int32Array, at: number, met: number, unmet: number, undetermined: number): void {
  masks[at] = met
  masks[at + 1] = unmet
  masks[at + 2] = undetermined
}
