import type { LeafDetail } from '../assess/leafDetail.ts'
import type { Validity } from '../lifecycle/validity.ts'
import type { VerdictName } from '../logic/verdict.ts'
import type { Labels } from './labels.ts'

/** Everything an explanation says, in one language. What it is given is already worded; it only joins. */
export type Phrasebook = {
  readonly headings: {
    readonly eligibility: string
    readonly reception: string
    readonly criteria: string
    readonly validity: string
    readonly measures: string
    readonly missing: string
    readonly referrals: string
    readonly readings: string
  }
  readonly mark: { readonly [V in VerdictName]: string }
  readonly refused: string
  readonly noTier: string
  readonly result: (outcome: VerdictName, failing: readonly string[]) => string
  readonly tierEarned: (tier: string) => string
  readonly tierNone: () => string
  readonly tierOpen: (lowest: string, highest: string) => string
  /** The tier that a person found. */
  readonly tierFound: (tier: string, who: string) => string
  readonly tierTried: (tier: string) => string
  readonly exclusion: (what: string, passed: VerdictName) => string
  readonly all: string
  readonly any: string
  readonly not: string
  readonly atLeast: (n: number) => string
  readonly exactly: (n: number) => string
  readonly leaf: (detail: LeafDetail, verdict: VerdictName, labels: Labels) => string
  readonly cited: (sentence: string, article: string) => string
  readonly referral: (what: string, who: string, known: boolean) => string
  readonly finding: (what: string, who: string) => string
  readonly validity: (validity: Validity) => string
  readonly reading: (question: string, answer: string) => string
  readonly measure: (name: string, figure: string) => string
  readonly because: (head: string, reasons: readonly string[], left: number) => string
  readonly needs: (facts: readonly string[], left: number) => string
}
