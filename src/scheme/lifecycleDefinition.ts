import type { ByReading, Cite, Counting, PeriodLength } from './basics.ts'
import type { Condition } from './conditionDefinition.ts'

/** A ground on which a certification can be revoked. Only a decision revokes. */
export type RevocationGround = {
  readonly id: string
  /** What must hold for the ground to be there; a finding where only a person can say. */
  readonly when?: Condition | undefined
  readonly cite: Cite
}

/** A report that is due again and again after a certification. */
export type ReportDuty = {
  readonly id: string
  /** The length from the certification after which it is first due, and then again. */
  readonly every: PeriodLength
  readonly counting: Counting | ByReading<Counting>
  /** How often, where the text says so; as long as the certification runs if it does not. */
  readonly times?: number | undefined
  /** From which day each length is counted. */
  readonly from: 'certification' | ByReading<'certification' | 'previous'>
  /** The period for filing after the length has elapsed; none where the text names no last day. */
  readonly within?: { readonly length: PeriodLength; readonly counting: Counting } | undefined
  /** Whether a last day on which the office is closed moves on (民法第142条). */
  readonly closedDays?: 'shift' | 'plain' | ByReading<'shift' | 'plain'> | undefined
  readonly cite: Cite
}

/** What the text says of a certification after the decision. What it does not mention, it does not allow. */
export type LifecycleRules = {
  readonly renewal?:
    | {
        /** From where the renewed period counts. */
        readonly from: 'decision' | 'oldExpiry' | ByReading<'decision' | 'oldExpiry'>
        /** What holds between the old last day and a later decision. */
        readonly lapse: 'notCertified' | 'continues' | ByReading<'notCertified' | 'continues'>
        readonly cite: Cite
      }
    | undefined
  /** A new application for another tier during the validity. */
  readonly reapplication?:
    | {
        readonly takes: 'higherTier' | 'anyOtherTier' | ByReading<'higherTier' | 'anyOtherTier'>
        readonly cite: Cite
      }
    | undefined
  /** A change of what was applied, upon which the tier is decided anew and the period kept. */
  readonly change?:
    | {
        /** `sameTier` where the text lets a change be approved or not, and never decides the tier upon it. */
        readonly takes:
          | 'anyOtherTier'
          | 'lowerTier'
          | 'sameTier'
          | ByReading<'anyOtherTier' | 'lowerTier' | 'sameTier'>
        /** Whether such a decision is the latest decision from which other periods count. */
        readonly isDecision: boolean | ByReading<boolean>
        readonly cite: Cite
      }
    | undefined
  /** A duty to report a change, also where nothing is decided upon it. */
  readonly changeReport?: { readonly cite: Cite } | undefined
  readonly suspension?:
    | {
        readonly by: string
        readonly stopsPublication: boolean
        readonly stopsMark: boolean | ByReading<boolean>
        readonly clock: 'runs' | 'stops' | ByReading<'runs' | 'stops'>
        readonly cite: Cite
      }
    | undefined
  readonly withdrawal?:
    | {
        readonly ends: 'onFiling' | 'onRevocation' | ByReading<'onFiling' | 'onRevocation'>
        readonly cite: Cite
      }
    | undefined
  readonly applicationWithdrawal?: { readonly cite: Cite } | undefined
  readonly revocation?:
    | { readonly by: string; readonly grounds: readonly RevocationGround[]; readonly cite: Cite }
    | undefined
  readonly extension?: { readonly by: string; readonly cite: Cite } | undefined
  readonly reports?: readonly ReportDuty[] | undefined
  /** When a renewal may be applied for, where the text discloses it. */
  readonly renewalWindow?: { readonly cite: Cite } | undefined
}

/** A supplementary provision that gives certifications made under an earlier text the period of this one. */
export type Transition = {
  readonly id: string
  /** The days of the latest decision that it reaches, both included. */
  readonly decided: { readonly from?: string | undefined; readonly until?: string | undefined }
  /** The day on which the certification must still stand; the day the edition comes into force if it does not say. */
  readonly standingOn?: string | undefined
  /** What else must hold, on the facts of the history. */
  readonly when?: Condition | undefined
  readonly cite: Cite
}
