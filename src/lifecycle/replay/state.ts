import type { Cite } from '../../scheme/basics.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'

/** An article in the edition under which it was applied; no cite where of that text only the period is held. */
export type Article = { readonly edition: Scheme; readonly cite: Cite | undefined }

/** An article that was applied on a day. */
type DatedArticle = Article & { readonly on: number }

/** What a supplementary provision makes, or may make, of a last day. */
export type PeriodChange = {
  readonly edition: Scheme
  readonly cite: Cite
  readonly until: number
}

/** A suspension that was not lifted, and since when it holds the clock; `undefined` where the clock runs on. */
type Suspension = DatedArticle & { readonly clockStoppedOn: number | undefined }

/** A certification that was given, as of some day. Days are days since 1970-01-01. */
export type Certification = {
  readonly tier: string
  /** The latest decision of a tier that counts as one (直近の認証の決定). */
  readonly latest: number
  readonly purpose: 'initial' | 'renewal'
  /** The edition that gives the period: that of the decision, or the one whose transition reached it. */
  readonly edition: Scheme
  /** The first day of the period that runs, and its last; none where the text states no period. */
  readonly from: number
  readonly until: number | undefined
  /** The renewal or reapplication that started the period, if it was one. */
  readonly restarted: (DatedArticle & { readonly by: 'renewal' | 'reapplication' }) | undefined
  /** The latest change upon which the tier was decided anew. */
  readonly tierChanged: (DatedArticle & { readonly from: string; readonly to: string }) | undefined
  readonly extended: Article | undefined
  readonly suspended: Suspension | undefined
  readonly ended: (DatedArticle & { readonly how: 'revoked' | 'withdrawn' }) | undefined
  /** A withdrawal was filed and awaits its revocation. */
  readonly withdrawalFiled: DatedArticle | undefined
  /** How many reports were submitted; those that are provisional are not among them. */
  readonly reports: number
  /** A supplementary provision that has changed the last day, and from which. */
  readonly transition: (PeriodChange & { readonly from: number }) | undefined
  /** While a fact is missing that one asks for, `until` is the earliest day that it may make of it, and this the latest. */
  readonly perhaps: PeriodChange | undefined
}

/** Where an application and its certification stand. */
export type State = {
  /** When the application was filed that nobody has decided yet. */
  readonly appliedOn: number | undefined
  /** Whether anything was ever decided. */
  readonly decided: boolean
  readonly certification: Certification | undefined
}

export const initialState: State = { appliedOn: undefined, decided: false, certification: undefined }
