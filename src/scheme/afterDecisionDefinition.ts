import type { ByReading, Cite, Literal } from './basics.ts'
import type { Condition } from './conditionDefinition.ts'

/** Something that a certification brings: a benefit, a mark or name, publication. */
export type Benefit = {
  readonly id: string
  readonly kind: 'benefit' | 'mark' | 'name' | 'publication' | 'certificate'
  /** The tiers that have it; every tier if it does not say. */
  readonly tiers?: readonly string[] | ByReading<readonly string[]> | undefined
  /** What must hold beside the tier, such as an industry. */
  readonly when?: Condition | undefined
  /** What it comes to: an exact number, or `undisclosed`. */
  readonly gives?: { readonly amount: Literal | 'undisclosed'; readonly unit: string } | undefined
  /** What applies to those who lack the tier alone; nothing is said of those for whom `when` does not hold. */
  readonly otherwise?: { readonly amount: Literal; readonly unit: string } | undefined
  readonly cite: Cite
}

/** What can be decided about an application or a certification, and what brings a notice with it. */
export type Occasion =
  | 'applied'
  | 'correctionRequested'
  | 'suitable'
  | 'certified'
  | 'refused'
  | 'renewed'
  | 'notRenewed'
  | 'changeDecided'
  | 'suspended'
  | 'revoked'
  | 'withdrawn'
  | 'transitioned'

/** One thing that a notice states; a measure by its id. */
export type NoticeContent =
  | 'tier'
  | 'validity'
  | 'mark'
  | 'reason'
  | 'strengths'
  | 'expectations'
  | { readonly measure: string }

/** A document that an occasion calls for, and what it must state. Notices stand in the order of sending. */
export type Notice = {
  readonly id: string
  readonly on: readonly Occasion[]
  /** The form as the text numbers it: `第4号様式`. */
  readonly form?: string | undefined
  /** What it states, of what a decision can supply. */
  readonly states?: readonly NoticeContent[] | undefined
  readonly cite: Cite
}

/** What an application or renewal costs. */
export type Fee = {
  readonly on: 'application' | 'renewal'
  readonly amount: Literal | 'undisclosed'
  readonly unit: string
  readonly cite: Cite
}

/** How many applications of a round are taken, and from whom. */
export type Places = {
  readonly limit?: number | undefined
  /** One application for each business; the first to arrive counts. */
  readonly onePerBusiness?: { readonly cite: Cite } | undefined
  readonly cite: Cite
}

/** A provision that only describes, with what it says as data. */
export type Information = {
  readonly id: string
  readonly about: string
  readonly data?: { readonly [name: string]: string | readonly string[] } | undefined
  readonly cite: Cite
}
