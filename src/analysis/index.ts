/**
 * What a definition says of itself: coverage of its text, its description, and what an amendment would make of it.
 *
 * @module
 */
export { type AmendedValue, type Amendment, amendScheme } from './amend/amendScheme.ts'
export { type SchemeThreshold, schemeThresholds } from './amend/schemeThresholds.ts'
export { type Coverage, type CoveredProvision, coverage } from './coverage.ts'
export { type DescribeSection, describeScheme, describeSections } from './describe/describeScheme.ts'
