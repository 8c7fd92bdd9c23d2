import type { Words } from './basics.ts'
import type { Measure } from './measureDefinition.ts'

/** What a fact is in an earlier edition: one of its facts, or a number computed from its facts and measures. */
export type FactOrigin = { readonly fact: string } | { readonly measure: Measure }

/**
 * How an applicant of an earlier edition is read under this one. It says nothing about what either text means; it is
 * what a comparison of the two rests on.
 */
export type Predecessor = {
  /** The earlier edition of the same scheme. */
  readonly edition: string
  /** Facts of this edition by their id, and what each is in the earlier one. Others are not known of its applicants. */
  readonly facts: { readonly [fact: string]: FactOrigin }
  /** What the comparison takes for granted. */
  readonly note?: Words | undefined
}
