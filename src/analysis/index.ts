/**
 * What a definition says of itself: coverage of its text, and its description.
 *
 * @module
 */
export { type Coverage, type CoveredProvision, coverage } from './coverage.ts'
export { type DescribeSection, describeScheme, describeSections } from './describe/describeScheme.ts'
