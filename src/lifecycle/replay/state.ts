import type { Cite } from '../../scheme/basics.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'

/** What a supplementary provision makes, or may make, of a last day. */
export type PeriodChange = {
  readonly edition: Scheme
  readonly cite: Cite
  readonly from: number
  readonly until: number
}

/** A certification that was given, as of some day. Days are days since 1970-01-01. */
export type Certification = {
  readonly tier: string
  /** The latest decision of a tier that counts as one (直近の認証の決定). */
  readonly latest: number
  readonly purpose: 'initial' | 'renewal'
  /** The edition that gives the period. */
  readonly edition: Scheme
  /** The first and last day of the period that runs. */
  readonly from: number
  readonly until: number
  /** The first day since which there has been a certification without a break. */
  readonly since: number
  readonly extended: boolean
  readonly suspendedOn: number | undefined
  readonly ended:
    | { readonly how: 'revoked' | 'withdrawn'; readonly on: number; readonly cite?: Cite }
    | undefined
  /** A withdrawal was filed and awaits its revocation. */
  readonly withdrawalFiledOn: number | undefined
  readonly reportsOn: readonly number[]
  /** A supplementary provision that has changed the last day. */
  readonly transition: PeriodChange | undefined
  /** One that changes it if a fact that is missing turns out so. */
  readonly perhaps: PeriodChange | undefined
}

/** Where an application and its certification stand. */
export type State = {
  /** When the application was filed that nobody has decided yet. */
  readonly appliedOn: number | undefined
  readonly certification: Certification | undefined
}

export const initialState: State = { appliedOn: undefined, certification: undefined }

/** Whether a certification surely stands on a day: not ended, and its last day not past. */
export function stands(certification: Certification, day: number): boolean {
  return !certification.ended && day <= certification.until
}
