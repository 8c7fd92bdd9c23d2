import type { Stage } from '../../scheme/schemeDefinition.ts'

/** Everything that a gap says, in one language. What it is given is already worded; it only joins. */
export type GapPhrases = {
  readonly headings: {
    readonly needs: string
    readonly changes: string
    readonly impossible: string
    readonly why: string
    readonly missing: string
    readonly referrals: string
  }
  readonly stages: { readonly [S in Stage]: string }
  readonly reached: (tier: string) => string
  readonly reachable: (tier: string) => string
  /** Nothing that is known keeps from it. */
  readonly hangsOnMissing: (tier: string) => string
  readonly impossible: (tier: string) => string
  readonly waiting: (tier: string, day: string) => string
  readonly notDecided: (tier: string) => string
  readonly bullet: (depth: number) => string
  readonly cited: (sentence: string, article: string) => string
  /** Of what something is said, and what. */
  readonly told: (of: string, what: string) => string
  /** A measure, what it has to be, and how far it is from that. */
  readonly need: (measure: string, figure: string, threshold: string, short: string) => string
  /** So much, or somewhere between; without `low` perhaps nothing, without `high` with no bound. */
  readonly short: (low: string | null, high: string | null, passing: boolean) => string
  readonly between: (low: string | null, high: string | null) => string
  readonly comparison: (is: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal', value: string) => string
  readonly undisclosed: string
  readonly points: (row: string, short: string, points: string, max: string) => string
  readonly pointsUnknown: (row: string, short: string) => string
  readonly inAll: (short: string) => string
  /** Where points could still be gained. */
  readonly headroom: (rows: readonly (readonly [row: string, points: string])[]) => string
  readonly openRows: (rows: readonly string[]) => string
  readonly change: (name: string, from: string, to: string, note: string) => string
  readonly more: (amount: string) => string
  readonly less: (amount: string) => string
  readonly beyond: (bound: string, isMore: boolean) => string
  readonly finding: (who: string) => string
  readonly record: (list: string) => string
  readonly yes: string
  readonly no: string
  readonly notFilled: string
  readonly text: string
  readonly metFrom: (day: string, fact: string | undefined) => string
  readonly notMonotone: (facts: readonly string[]) => string
  readonly left: (count: number) => string
  readonly dayUnknown: string
  readonly referral: (what: string, who: string, known: boolean) => string
  /** What stands between changes on one line. */
  readonly and: string
  readonly unit: (unit: string) => string
  readonly day: (date: string) => string
  /** Digits and signs as the language writes them. */
  readonly typeset: (text: string) => string
  readonly questions: string
  /** What is asked, and the stage that asks it. */
  readonly asked: (what: string, stage: string) => string
  readonly noQuestion: string
  readonly settling: (answers: readonly string[]) => string
  readonly settlingCount: (settling: number, answers: number) => string
  readonly settlesNothing: string
}
