import type { Facts } from '../../../oracle/truth.ts'
import type { Dice } from '../../../support/dice.ts'

/**
 * An applicant of one edition of whom everything is known, or, if not whole, what the criteria ask; and readings beside
 * the defaults.
 */
export type AnyApplicant = (
  dice: Dice,
  isWhole: boolean,
) => { readonly facts: Facts; readonly readings: { readonly [reading: string]: string } }

export function rows(ids: readonly string[], row: (id: string) => Facts): Facts {
  return Object.fromEntries(ids.map((id) => [id, row(id)]))
}

/** A single requirement that most applicants keep. */
export function mostly(dice: Dice): boolean {
  return dice.chance(93)
}

/** One of many boxes, so that a good many applicants have ticked them all. */
export function ticked(dice: Dice): boolean {
  return dice.chance(99)
}
