import type { MeasureFigure } from '../assess/figure.ts'
import type { LeafDetail } from '../assess/leafDetail.ts'
import type { Validity, ValidityStep } from '../lifecycle/validity.ts'
import type { VerdictName } from '../logic/verdict.ts'
import type { Stage } from '../scheme/schemeDefinition.ts'
import type { Labels } from './labels.ts'

/**
 * What a leaf says: of what, how that stands, and what was found. Without a topic the finding says it all.
 * 全体の得点率（は） 79.99％（であり、） 80％以上の基準に0.01ポイント不足する
 */
export type Statement = { readonly topic?: string; readonly stands?: string; readonly found: string }

/** A statement with the article it rests on. */
export type CitedStatement = Statement & { readonly article: string }

/** Reasons that are given, and how many more there are. */
export type SomeReasons = { readonly given: readonly CitedStatement[]; readonly left: number }

/** The tier as far as it is settled, by labels; `null` is no tier. */
export type TierWords =
  | { readonly kind: 'earned'; readonly tier: string; readonly only: boolean }
  | { readonly kind: 'found'; readonly tier: string | null; readonly who: string }
  | { readonly kind: 'none'; readonly lowest: string; readonly only: boolean }
  | {
      readonly kind: 'open'
      readonly lowest: string | null
      readonly highest: string | null
      readonly only: boolean
    }

/** What the opening of an explanation and its one-line form are made of. */
export type Gist = {
  readonly outcome: VerdictName
  readonly stages: { readonly [V in VerdictName]: readonly Stage[] }
  /** Nothing where the criteria were not asked for. */
  readonly tier: TierWords | undefined
  /** The next tier up that is not earned. */
  readonly refused: string | undefined
  /** How many facts are missing. */
  readonly missing: number
  /** Who decides what is left to a person. */
  readonly deciders: readonly string[]
}

/** What the one-line form says besides: why not, what is missing, what is referred. */
export type LineReasons = {
  readonly refusal: SomeReasons
  readonly missing: {
    readonly names: readonly string[]
    readonly left: number
    /** Who must find them, if it is findings alone. */
    readonly by: string | undefined
  }
  readonly referral: { readonly what: string; readonly who: string; readonly article: string } | undefined
}

/** Missing facts of one kind: the rows in question, if it is a table, and the field that is missing. */
export type MissingWords = {
  readonly fact: string
  readonly rows: readonly string[]
  readonly field: string | undefined
  readonly by: string | undefined
}

/** Everything an explanation says, in one language. What it is given is already labelled; it only joins. */
export type Phrasebook = {
  readonly headings: {
    readonly [S in Stage]: string
  } & {
    readonly reasons: string
    readonly earned: (tier: string) => string
    readonly refused: (tier: string) => string
    readonly open: (tier: string) => string
    readonly gates: (n: number) => string
    readonly missing: (n: number) => string
    readonly referrals: string
    readonly validity: (granted: boolean) => string
    readonly measures: string
    readonly readings: string
  }
  readonly mark: { readonly [V in VerdictName]: string }
  /** How a numbered reason begins. */
  readonly number: (n: number) => string
  readonly title: (title: string, scheme: string) => string
  readonly opening: (gist: Gist) => string
  readonly line: (gist: Gist, reasons: LineReasons) => string
  /** What a refusal says besides its reasons: how the other stages stand. */
  readonly besides: (gist: Gist) => readonly string[]
  /** A leaf; it names no more than so many rows. */
  readonly statement: (detail: LeafDetail, verdict: VerdictName, labels: Labels, most?: number) => Statement
  /** The figure of a measure alone, where it is held against nothing. */
  readonly figure: (name: string, figure: MeasureFigure, unit: string) => Statement
  /** A statement without its full stop, as a line of the full form has it. */
  readonly told: (statement: Statement) => string
  /** Statements as sentences, each with its article. */
  readonly sentences: (statements: readonly CitedStatement[]) => string
  readonly gate: (gate: {
    readonly kind: 'requirement' | 'exclusion'
    readonly stage: Stage
    readonly label: string
    readonly verdict: VerdictName
    readonly article: string
    readonly statements: readonly CitedStatement[]
    readonly curable: boolean
  }) => string
  readonly referral: (referral: {
    readonly what: string
    readonly who: string
    readonly applies: boolean
    readonly article: string
    readonly statements: readonly CitedStatement[]
    readonly range: { readonly lowest: string | null; readonly highest: string | null } | undefined
  }) => string
  readonly tierFound: (who: string, article: string) => string
  readonly missing: (missing: MissingWords) => string
  readonly period: (validity: Validity) => string
  readonly step: (step: ValidityStep) => string
  readonly reading: (question: string, answer: string) => string
  readonly cited: (text: string, article: string) => string
  readonly tierTried: (tier: string) => string
  readonly exclusion: (what: string, passed: VerdictName) => string
  readonly all: string
  readonly any: string
  readonly not: string
  readonly atLeast: (n: number) => string
  readonly exactly: (n: number) => string
  readonly measure: (name: string, figure: MeasureFigure, unit: string) => string
}
