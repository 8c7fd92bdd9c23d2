/**
 * What a definition says of itself and of an applicant: coverage of its text, its description, what cannot be right in
 * it, what changed from one edition to another, what an amendment would make of it, and the gap to a tier.
 *
 * @module kijun/analysis
 */
export { type AmendedValue, type Amendment, amendScheme } from './amend/amendScheme.ts'
export { type SchemeThreshold, schemeThresholds } from './amend/schemeThresholds.ts'
export { type Coverage, type CoveredProvision, coverage } from './coverage.ts'
export type { DescribeSection } from './describe/describePhrases.ts'
export { describeScheme, describeSections } from './describe/describeScheme.ts'
export type { DiffOptions } from './diff/compareEditions.ts'
export type { DiffBlock, DiffItem } from './diff/diffBlock.ts'
export { diffBriefing } from './diff/diffBriefing.ts'
export { diffSchemes } from './diff/diffSchemes.ts'
export type {
  ChangedPart,
  ChangedPlace,
  OutcomeChange,
  OutcomeComparison,
  SchemeChange,
  SchemeDiff,
  TierNumber,
  TierThreshold,
  ValidityExample,
  ValidityOf,
  Witness,
  WitnessFigure,
} from './diff/schemeDiff.ts'
export { type FindFactsOptions, type FoundFacts, findFacts } from './findFacts.ts'
export { explainGap } from './gap/explainGap.ts'
export type { Asking, Bounds, Change, Gap, Impossible, Need, RowPoints, Why } from './gap/gap.ts'
export { gapToTier } from './gap/gapToTier.ts'
export type {
  LintFinding,
  LintOpen,
  LintRule,
  LintSeverity,
  LintWitness,
  WitnessApplicant,
} from './lint/finding.ts'
export { type LintReport, lintScheme } from './lint/lintScheme.ts'
export { explainQuestions } from './questions/explainQuestions.ts'
export { nextQuestions } from './questions/nextQuestions.ts'
export type { Question } from './questions/question.ts'
export type { FactsData } from './reasoning/factsData.ts'
