/**
 * What tests of systems that use this library are made of: every boundary of a scheme, applicants by name, and
 * expectations that say what came instead, and why, in any test runner.
 *
 * Nothing here needs a test runner: an expectation throws, and vitest, jest and `node:test` print what it throws.
 * Arbitraries for property tests are in `kijun/testing/fast-check`.
 *
 * @module
 */
export type {
  Boundary,
  BoundaryCase,
  BoundaryOptions,
  ConditionBoundary,
  ElementKind,
  FactBoundary,
  InForceBoundary,
  MeasureBoundary,
  ParameterBoundary,
  PlacesBoundary,
  ReportBoundary,
  Side,
  TransitionBoundary,
  ValidityBoundary,
  WithFacts,
} from './boundaries/boundaryCase.ts'
export { boundaryCases } from './boundaries/boundaryCases.ts'
export type { Assessed } from './expectations/assessmentIn.ts'
export type { ExpectationError } from './expectations/expectationError.ts'
export { expectBoundary } from './expectations/expectBoundary.ts'
export { type ExpectedIssues, expectIssues } from './expectations/expectIssues.ts'
export { expectOutcome } from './expectations/expectOutcome.ts'
export { expectTier } from './expectations/expectTier.ts'
export { expectUntil } from './expectations/expectUntil.ts'
export { expectVerdict } from './expectations/expectVerdict.ts'
export type { Fixture, FixtureOptions, Fixtures } from './fixtures/fixture.ts'
export { fixtures } from './fixtures/fixtures.ts'
export type { FactsData } from './naive/situation.ts'
