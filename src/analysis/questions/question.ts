import type { Citation, PathStep } from '../../issue.ts'
import type { Stage } from '../../scheme/schemeDefinition.ts'

/** A missing fact, and what an answer to it would settle. */
export type Question = {
  /** Where the answer belongs in the facts: `['items', 'OK-L-3', 'met']`. */
  readonly fact: readonly PathStep[]
  /** The first stage that asks for it. */
  readonly stage: Stage
  /** Who alone can answer, if it is a finding. */
  readonly by?: string
  readonly decides: {
    /** How many answers were tried: each option; of a number or a day one on each side of what it is held against. */
    readonly answers: number
    /** Those of them that settle the outcome: a stage is unmet, whatever else comes out. */
    readonly settling: readonly unknown[]
  }
  readonly citation: Citation
}
