import type { PathStep } from '../issue.ts'
import type { VerdictName } from '../logic/verdict.ts'
import type { Moment } from '../scheme/basics.ts'
import type { Stage } from '../scheme/schemeDefinition.ts'
import type { MeasureFigure } from './figure.ts'
import type { Reason } from './reasons.ts'

/** A case that goes to a person; `unknown` while it cannot be told whether it does. */
export type ReferralResult = { readonly id: string; readonly to: string; readonly applies?: 'unknown' }

/**
 * What a text yields for an applicant. It is no decision: that is the authority's, and an event.
 *
 * `tier` is there exactly when the criteria settle it, `null` where they yield none. From `measures` on, each part is
 * worked out when it is first read, and stands on the prototype: `JSON.stringify` writes all of it, a spread copies what
 * stands before.
 */
export type Assessment<TierId extends string = string, FactId extends string = string> = {
  /** `id@edition`. */
  readonly scheme: string
  readonly at: Moment
  readonly on?: string
  readonly outcome: VerdictName
  readonly tier?: TierId | null
  readonly tierRange: { readonly lowest: TierId | null; readonly highest: TierId | null }
  /** The stages in which the text asks something, of those that were asked for. */
  readonly stages: { readonly [S in Stage]?: VerdictName }
  readonly measures: { readonly [measure: string]: MeasureFigure }
  /** The missing facts that can still change the outcome or the tier. */
  readonly missing: readonly {
    readonly fact: readonly [FactId, ...PathStep[]]
    readonly stage: Stage
    readonly by?: string
  }[]
  /** Whether each missing fact surely can, or `missing` may name one too many. */
  readonly missingIs: 'exact' | 'superset'
  readonly referrals: readonly ReferralResult[]
  /** The requirements that are not met and that the text lets the applicant mend. */
  readonly curable: readonly string[]
  /** The readings that the result rests on. */
  readonly readings: { readonly [reading: string]: string }
  readonly reasons: readonly Reason[]
}
