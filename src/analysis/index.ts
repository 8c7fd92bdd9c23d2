/**
 * What a definition says of itself: coverage of its text, its description, what cannot be right in it, and what an
 * amendment would make of it.
 *
 * @module
 */
export { type AmendedValue, type Amendment, amendScheme } from './amend/amendScheme.ts'
export { type SchemeThreshold, schemeThresholds } from './amend/schemeThresholds.ts'
export { type Coverage, type CoveredProvision, coverage } from './coverage.ts'
export { type DescribeSection, describeScheme, describeSections } from './describe/describeScheme.ts'
export { explainGap } from './gap/explainGap.ts'
export type { Asking, Bounds, Change, Gap, Impossible, Need, RowPoints, Why } from './gap/gap.ts'
export { gapToTier } from './gap/gapToTier.ts'
export type {
  LintFinding,
  LintOpen,
  LintRule,
  LintSeverity,
  Witness,
  WitnessApplicant,
} from './lint/finding.ts'
export { type LintReport, lintScheme } from './lint/lintScheme.ts'
export { explainQuestions } from './questions/explainQuestions.ts'
export { nextQuestions } from './questions/nextQuestions.ts'
export type { Question } from './questions/question.ts'
