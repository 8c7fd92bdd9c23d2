/**
 * What a definition says of itself: coverage of its text, and its description.
 *
 * @module
 */
export { type Coverage, type CoveredProvision, coverage } from './coverage.ts'
