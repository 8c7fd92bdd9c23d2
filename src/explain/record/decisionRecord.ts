import type { VerdictName } from '../../logic/verdict.ts'
import type { Moment } from '../../scheme/basics.ts'
import type { Stage } from '../../scheme/schemeDefinition.ts'

/** The format that this version writes and reads. Another form of record gets another number. */
export const recordFormat: DecisionRecord['format'] = 'kijun-record/1'

/** What a text yielded for an applicant, and all that it takes to compute it again. Codes and figures, no prose. */
export type DecisionRecord = {
  readonly format: 'kijun-record/1'
  /** `id@edition`. */
  readonly scheme: string
  /** The digest of the rules, as {@link rulesDigest} gives it. */
  readonly rules: string
  /** The version of the library that computed the result. */
  readonly engine: string
  readonly at: Moment
  readonly on?: string
  /** The stages that were asked for. */
  readonly stages: readonly Stage[]
  /**
   * Facts as JSON, numbers as decimal text. What is presumed is written out: the result rests on it as on what was
   * said, and a presumption that changes later must not change what was recorded.
   */
  readonly facts: { readonly [fact: string]: unknown }
  /** The facts that are withheld, each as a salted digest of its value. */
  readonly redacted?: { readonly [fact: string]: string }
  /** The alternative in force of every reading, so that a default that changes later changes nothing here. */
  readonly readings: { readonly [reading: string]: string }
  readonly parameters: { readonly [parameter: string]: string }
  readonly result: RecordedResult
  /** SHA-256 over the canonical JSON of the rest. */
  readonly digest: string
}

/**
 * The result of a record. Where facts are withheld, `outcome`, `tier`, `tierRange` and `stages` are those of the whole,
 * and the rest is what can be said without them.
 */
export type RecordedResult = {
  readonly outcome: VerdictName
  readonly tier?: string | null
  readonly tierRange: { readonly lowest: string | null; readonly highest: string | null }
  readonly stages: { readonly [S in Stage]?: VerdictName }
  readonly measures: { readonly [measure: string]: RecordedFigure }
  readonly missing: readonly RecordedPart[]
  readonly missingIs: 'exact' | 'superset'
  readonly curable: readonly string[]
  readonly referrals: readonly RecordedPart[]
  /** The readings that the result rests on. */
  readonly readings: { readonly [reading: string]: string }
  readonly reasons: readonly RecordedReason[]
}

/** A measure: its exact value, or between what it lies; `null` is no bound. */
export type RecordedFigure =
  | ExactFigure
  | { readonly low: ExactFigure | null; readonly high: ExactFigure | null }

/** A decimal, or a fraction in lowest terms. */
export type ExactFigure = { readonly exact: string }

/** One reason: its code, the provision it rests on, and its figures. */
export type RecordedReason = {
  readonly code: string
  readonly provision: string
  readonly params: RecordedPart
}

/** Plain JSON data. */
export type RecordedPart = { readonly [name: string]: unknown }
