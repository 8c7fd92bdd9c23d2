import type { ReferralResult } from '../../assess/assessment.ts'
import type { Figure } from '../../assess/figure.ts'
import type { LeafDetail } from '../../assess/leafDetail.ts'
import type { MissingFact } from '../../assess/missing.ts'
import type { Citation, PathStep } from '../../issue.ts'
import type { VerdictName } from '../../logic/verdict.ts'
import type { Moment } from '../../scheme/basics.ts'
import type { Stage } from '../../scheme/schemeDefinition.ts'

/** A number that is settled, or between what it lies while facts are missing; `null` is no bound. */
export type Bounds = Figure | { readonly low: Figure | null; readonly high: Figure | null }

/** The element of the definition that asks for something. */
export type Asking = {
  readonly kind: 'requirement' | 'exclusion' | 'tier'
  readonly id: string
  readonly stage: Stage
}

/** What one row lacks in points to the rate that is asked for, and how many more points it could hold. */
export type RowPoints = {
  readonly row: string
  readonly points: string | null
  readonly max: string | null
  /** Where each row has to reach the rate itself. */
  readonly short?: Bounds
  readonly headroom: Bounds
}

/** One condition of the text that is not met or not known to be, in the text's own measure. */
export type Need = {
  readonly of: Asking
  /** Where the condition stands in the definition. */
  readonly condition: string
  readonly verdict: Exclude<VerdictName, 'met'>
  readonly citation: Citation
  readonly detail: LeafDetail
  /** How far the measure is from its threshold; nothing for conditions that are no thresholds. */
  readonly shortfall?: Bounds
  /** Where the threshold itself is not enough: the measure has to pass it. */
  readonly exclusive?: true
  /** Of a rate: the same in points, over the whole sheet, and for each row what it lacks to that rate. */
  readonly points?: { readonly in: string; readonly total: Bounds; readonly rows: readonly RowPoints[] }
  /** Of a count: the rows that could still count. */
  readonly rows?: readonly (string | number)[]
}

/** One value that has to be another. */
export type Change = {
  /** Where it belongs in the facts. For a record that has to be added, its list and its place. */
  readonly fact: readonly PathStep[]
  readonly kind: 'points' | 'count' | 'item' | 'condition' | 'requirement' | 'record'
  /** The first stage that asks for it. */
  readonly stage: Stage
  readonly from: boolean | string | null
  /** Numbers as decimal text. `{}` for a record of which nothing is said yet. */
  readonly to: boolean | string | object
  /** For a number: how much more or less it has to be, as decimal text without a sign. */
  readonly difference?: string
  /** Where no number is the least: `to` passes the exact bound by no more than one such unit. */
  readonly beyond?: { readonly bound: string; readonly unit: string }
  /** Who alone can supply it, if it is a finding. */
  readonly by?: string
  readonly citation: Citation
}

/** Something that no change of the facts can bring about. */
export type Impossible = {
  readonly of: Asking
  readonly citation: Citation
  readonly details: readonly LeafDetail[]
  /** Where time alone cures it: the first day on which it is met. */
  readonly metFrom?: string
  /** The date fact whose day that is; the day of the moment that is assessed if it does not say. */
  readonly metBy?: string
}

/** Why nothing was decided. */
export type Why = {
  readonly of: Asking
  readonly citation: Citation
  readonly details: readonly LeafDetail[]
  /** Facts that serve some of the conditions and not others, so that there is no least change of them. */
  readonly notMonotone: readonly (readonly PathStep[])[]
  /** The conditions on them that more of them, or another of them, fails. */
  readonly turnedBy: readonly {
    readonly condition: string
    readonly citation: Citation
    readonly detail: LeafDetail
  }[]
}

/**
 * What keeps an applicant from a tier.
 *
 * `reached`: nothing. `reachable`: by the `changes`. `impossible`: by no change on the day that is assessed; with
 * `waitUntil`, by the `changes` from that day on. `notDecided`: the definition is not monotone in what would have to
 * change, or a person's finding stands in the way; `why` says where.
 */
export type Gap = {
  /** `id@edition`. */
  readonly scheme: string
  readonly tier: string
  readonly at: Moment
  readonly on?: string
  readonly status: 'reached' | 'reachable' | 'notDecided' | 'impossible'
  readonly tierRange: { readonly lowest: string | null; readonly highest: string | null }
  readonly needs: readonly Need[]
  readonly changes: readonly Change[]
  readonly impossible: readonly Impossible[]
  /** What is not known and still decides after the changes: these have to come out well. */
  readonly missing: readonly MissingFact[]
  /** A condition that is still open hangs on the day of the moment, and none was given. */
  readonly dayUnknown?: true
  readonly waitUntil?: string
  readonly why?: readonly Why[]
  /** The cases for a person to decide that apply, or may apply, once the changes are made. */
  readonly referrals: readonly ReferralResult[]
  /** The readings in force. */
  readonly readings: { readonly [reading: string]: string }
}
