import type { Locale } from '../../issue.ts'
import type { Benefit, NoticeContent, Occasion } from '../../scheme/afterDecisionDefinition.ts'
import { diffEn } from './diffEn.ts'
import { diffJa } from './diffJa.ts'
import type { ChangedPart } from './schemeDiff.ts'

/** What a tier asked and asks of a figure. */
export type Moved = {
  readonly figure: string
  readonly from: string
  readonly to: string
  readonly direction: 'raised' | 'lowered' | 'same'
}

/** Everything a briefing on two editions says, in one language. */
export type DiffWords = {
  readonly title: (a: string, b: string) => string
  readonly edition: (side: string, title: string, name: string, inForce: string) => string
  readonly old: string
  readonly new: string
  readonly headings: {
    readonly summary: string
    readonly tiers: string
    readonly validity: string
    readonly figures: string
    readonly eligibility: string
    readonly exclusions: string
    readonly reception: string
    readonly after: string
    readonly grounds: string
    readonly brings: string
    readonly facts: string
    readonly readings: string
    readonly outcomes: string
    readonly limits: string
  }
  readonly columns: {
    readonly tier: string
    readonly figure: string
    readonly provision: string
    readonly provisionOf: { readonly old: string; readonly new: string }
    readonly rule: string
  }
  readonly nothing: string
  /** The name of a part, where its changes are told: 要件, 事由. */
  readonly parts: { readonly [P in ChangedPart]: string }
  readonly added: (what: string) => string
  readonly removed: (what: string) => string
  readonly changed: (what: string) => string
  readonly was: (text: string) => string
  readonly is: (text: string) => string
  readonly named: (old: string, next: string) => string
  /** A comparison with the most that a figure can be: 21中17以上. */
  readonly outOf: (comparison: string, of: string) => string
  readonly list: (items: readonly string[]) => string
  /** Names, kept apart even where they are long. */
  readonly names: (items: readonly string[]) => string
  readonly more: (items: readonly string[], left: number) => string
  /** What has no effect under the readings that are followed. */
  readonly idle: (text: string) => string
  /** What the text says is not given to any tier. */
  readonly withheld: (text: string) => string
  readonly canBeMended: { readonly yes: string; readonly no: string }
  readonly contents: { readonly [C in Exclude<NoticeContent, object>]: string }
  readonly benefitKinds: { readonly [K in Benefit['kind']]: string }
  readonly occasions: { readonly [O in Occasion]: string }
  readonly keys: { readonly [key: string]: string }
  readonly keyed: (key: string, value: string) => string
  readonly unsaid: string
  readonly said: string
  readonly given: (bounds: string) => string
  readonly computed: (bounds: string) => string
  readonly tierOrder: (tiers: readonly string[]) => string
  readonly fields: (names: readonly string[]) => string
  readonly rows: (names: readonly string[]) => string
  readonly decidedOn: (day: string) => string
  readonly until: (day: string) => string
  readonly noPeriod: string
  readonly summary: {
    readonly nothing: string
    /** Something differs, and none of it is what a summary tells. */
    readonly others: string
    /** How many there are, and which are new or gone; some are. */
    readonly tiers: (from: number, to: number, added: readonly string[], removed: readonly string[]) => string
    readonly asks: (tier: string, parts: readonly string[]) => string
    readonly newTier: (tier: string, parts: readonly string[]) => string
    /** What becomes of one number among others; the last one ends the sentence. */
    readonly moved: (asked: Moved, isLast: boolean) => string
    readonly validity: (from: string, to: string, example: string | undefined) => string
    readonly example: (day: string, from: string, to: string) => string
    readonly reports: (from: string, to: string) => string
    readonly isNew: (parts: readonly string[]) => string
    readonly isGone: (parts: readonly string[]) => string
    readonly part: (part: string, items: string) => string
    readonly count: (part: string, n: number) => string
    readonly outcomes: (moves: readonly string[]) => string
    readonly noOutcomes: string
  }
  readonly outcomes: {
    readonly note: string
    readonly move: (from: string, to: string) => string
    readonly under: (edition: string, question: string, answer: string) => string
    readonly none: string
    readonly figure: (name: string, from: string, to: string) => string
    readonly sameFigure: (name: string, value: string) => string
    readonly figures: (figures: readonly string[]) => string
    readonly impossible: (moves: readonly string[]) => string
    readonly noOthers: (n: number) => string
    readonly notDecided: (moves: readonly string[]) => string
    readonly nobody: string
    readonly free: (facts: readonly string[]) => string
    readonly readings: string
    readonly sides: string
    readonly because: {
      readonly noMapping: string
      readonly notMapped: string
      readonly mappingUnfit: string
      readonly periodOnly: string
    }
  }
}

export function diffWordsIn(locale: Locale): DiffWords {
  return locale === 'ja' ? diffJa : diffEn
}
