import type { Citation, Issue } from '../../issue.ts'
import type { Comparison } from '../../scheme/conditionDefinition.ts'
import type { FactsData } from '../reasoning/factsData.ts'

/** What a change is about. */
export type ChangedPart =
  | 'fact'
  | 'measure'
  | 'reading'
  | 'parameter'
  | 'requirement'
  | 'exclusion'
  | 'tier'
  | 'referral'
  | 'validity'
  | 'lifecycle'
  | 'ground'
  | 'report'
  | 'transition'
  | 'benefit'
  | 'notice'
  | 'fee'
  | 'places'

/** Where a change is in one of both editions. */
export type ChangedPlace = {
  /** As traces write it. */
  readonly path: string
  /** What stands there: a value of the rules, or a part of the definition as JSON; of a formula its kind alone. */
  readonly value: unknown
  readonly citations: readonly Citation[]
}

/** One thing that the one edition says and the other does not, or says otherwise. */
export type SchemeChange = {
  /**
   * `changed` is one of the values or conditions of an element that both editions have: with one side alone, it has
   * become a condition or has ceased to be one. `computedBefore` is a fact that the other edition computes.
   */
  readonly kind:
    | `${ChangedPart}/${'added' | 'removed' | 'changed'}`
    | `${'tier' | 'fact' | 'measure'}/renamed`
    | 'fact/computedBefore'
    | 'tier/order'
  /** The element of each edition, by its id. */
  readonly element: { readonly a?: string; readonly b?: string }
  readonly a?: ChangedPlace
  readonly b?: ChangedPlace
}

/** A number that a tier asks for in one of both editions. */
export type TierNumber = {
  readonly value: string
  /** The most that the measure can be, where the text says so: 17 of 21. */
  readonly of?: string
  readonly path: string
  readonly citation: Citation
}

/** What a tier asks of one measure under both editions, also where it is the same. */
export type TierThreshold = {
  readonly tier: { readonly a?: string; readonly b?: string }
  readonly measure: { readonly a?: string; readonly b?: string }
  readonly is: Comparison
  readonly a?: TierNumber
  readonly b?: TierNumber
  /** Told where both editions ask for a number. */
  readonly direction?: 'raised' | 'lowered' | 'same'
}

/** What one edition makes of a day of decision. */
export type ValidityOf = { readonly until: string } | { readonly issue: Issue }

/** The validity of one decision under both editions. */
export type ValidityExample = { readonly decidedOn: string; readonly a: ValidityOf; readonly b: ValidityOf }

/**
 * A figure of an applicant that a tier rests on, under both editions: a decimal or a percentage, in full where it
 * terminates and else cut, never rounded.
 */
export type WitnessFigure = {
  readonly measure: { readonly a?: string; readonly b?: string }
  readonly a?: string
  readonly b?: string
}

/** An applicant as each edition asks for the facts; `assess` gives the tiers of the outcome for them. */
export type Witness = {
  readonly facts: { readonly a: FactsData; readonly b: FactsData }
  /** The parameters that were supplied, where the texts leave numbers open. */
  readonly parameters: {
    readonly a: { readonly [parameter: string]: string }
    readonly b: { readonly [parameter: string]: string }
  }
  readonly figures: readonly WitnessFigure[]
}

/** What the criteria earn under both editions, where it differs; `null` is no tier. */
export type OutcomeChange = {
  readonly from: string | null
  readonly to: string | null
  /** The reading that opens the pair, where the readings that are followed do not. */
  readonly reading?: { readonly of: 'a' | 'b'; readonly id: string; readonly alternative: string }
} & (
  | { readonly kind: 'possible'; readonly witness: Witness }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'notDecided' }
)

/** Who would fare differently; or why that cannot be told. */
export type OutcomeComparison =
  | {
      readonly comparison: 'made'
      /** What both rest on: what the later edition declares, or that both are the same edition. */
      readonly through: 'predecessor' | 'sameEdition'
      /** Facts of the later edition on which its tiers rest and which the mapping does not give: anything is tried. */
      readonly free: readonly string[]
      readonly changes: readonly OutcomeChange[]
    }
  | {
      readonly comparison: 'notPossible'
      /**
       * `noMapping`: neither edition declares the other as its predecessor. `notMapped`: the mapping gives nothing on
       * which the tiers rest. `mappingUnfit`: it does not fit the other edition. `periodOnly`: of one of them the period
       * of validity alone is held, and nothing else is compared.
       */
      readonly because: 'noMapping' | 'notMapped' | 'mappingUnfit' | 'periodOnly'
      readonly issues?: readonly Issue[]
    }

/** What changed in meaning from one edition `a` to another `b`. */
export type SchemeDiff = {
  /** `id@edition`. */
  readonly a: string
  readonly b: string
  readonly changes: readonly SchemeChange[]
  readonly thresholds: readonly TierThreshold[]
  readonly validity: readonly ValidityExample[]
  readonly outcomes: OutcomeComparison
}
