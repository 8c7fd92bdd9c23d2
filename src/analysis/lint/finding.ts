import type { PathStep } from '../../issue.ts'
import type { VerdictName } from '../../logic/verdict.ts'
import type { Words } from '../../scheme/basics.ts'
import type { FactsData } from '../reasoning/factsData.ts'

/** Every rule that a definition is checked against. */
export type LintRule =
  | 'definition/invalid'
  | 'citation/missing'
  | 'citation/unresolved'
  | 'number/minimum-above-maximum'
  | 'measure/total-differs'
  | 'condition/always-met'
  | 'condition/never-met'
  | 'condition/no-effect'
  | 'tier/unreachable'
  | 'tier/out-of-order'
  | 'tier/not-nested'
  | 'tier/overlap'
  | 'tier/gap'
  | 'tier/points-hurt'
  | 'fact/unused'
  | 'parameter/unbounded'
  | 'edition/overlap'
  | 'edition/gap'
  | 'transition/no-edition'
  | 'words/one-language'
  | 'acknowledgement/stale'

/** `error`: the definition cannot be right. `warning`: it may be what the text says, and somebody must have looked. */
export type LintSeverity = 'error' | 'warning'

/** An applicant who shows a finding, and what the definition gives that applicant. */
export type WitnessApplicant = {
  readonly facts: FactsData
  readonly on: string
  readonly readings?: { readonly [reading: string]: string }
  readonly parameters?: { readonly [parameter: string]: string }
  /** What the criteria alone yield; `unreadable` where `assess` refuses such facts. */
  readonly outcome: VerdictName | 'unreadable'
  readonly tier?: string | null
}

/** What shows a finding: applicants, a day, or what the definition holds there. */
export type LintWitness =
  | { readonly kind: 'applicants'; readonly applicants: readonly WitnessApplicant[] }
  | { readonly kind: 'day'; readonly on: string }
  | { readonly kind: 'value'; readonly value: unknown }

/** Something about a definition that somebody should look at. */
export type LintFinding = {
  readonly rule: LintRule
  readonly severity: LintSeverity
  /** Where in the definition. */
  readonly path: readonly PathStep[]
  /** What the sentence speaks of: ids, numbers, days. */
  readonly params: { readonly [name: string]: unknown }
  /** The sentence in English, as issues have it; `wording` has both languages. */
  readonly message: string
  readonly wording: Words
  readonly witness: LintWitness
  /** The alternatives under which it holds, where it does not hold under the defaults. */
  readonly readings?: { readonly [reading: string]: string }
}

/** A question about a definition that could not be decided. */
export type LintOpen = {
  readonly rule: LintRule
  readonly path: readonly PathStep[]
  readonly because: 'too-many-cases' | 'no-applicant-found'
  readonly readings?: { readonly [reading: string]: string }
}

/** What a rule has to say of a definition. */
export type LintResult = { readonly found: LintFinding } | { readonly open: LintOpen }
