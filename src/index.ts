/**
 * Executes the rules of municipal certification schemes exactly, and says why.
 *
 * @module kijun
 */
export { allocatePlaces, type PlaceApplication, type PlaceResult } from './assess/allocatePlaces.ts'
export { assess, traceOf } from './assess/assess.ts'
export type { Assessment, ReferralResult } from './assess/assessment.ts'
export type { DecidingRow, LowestRow } from './assess/decidingRows.ts'
export type { Figure, MeasureFigure } from './assess/figure.ts'
export type { LeafDetail, Threshold, UnknownDate } from './assess/leafDetail.ts'
export type { MissingFact } from './assess/missing.ts'
export type { AssessOptions } from './assess/options.ts'
export type { Reason, ReasonCode } from './assess/reasons.ts'
export type { Trace, TraceCondition, TraceElement } from './assess/trace.ts'
export type { CivilDate } from './calendar/civilDate.ts'
export type { ClosedDays } from './calendar/closedDays.ts'
export { type ExplainOptions, explain } from './explain/explain.ts'
export type {
  DecisionRecord,
  ExactFigure,
  RecordedFigure,
  RecordedPart,
  RecordedReason,
  RecordedResult,
} from './explain/record/decisionRecord.ts'
export type { RecordDifference } from './explain/record/differences.ts'
export type { SuppliedFacts } from './explain/record/readSupplied.ts'
export { recordJsonSchema } from './explain/record/recordJsonSchema.ts'
export { recordText } from './explain/record/recordText.ts'
export { factSalt } from './explain/record/sealFact.ts'
export { type RecordOptions, toRecord } from './explain/record/toRecord.ts'
export { type Verification, verifyRecord } from './explain/record/verifyRecord.ts'
export { showGiven } from './given.ts'
export {
  type Citation,
  formatIssue,
  formatPath,
  type Issue,
  type IssueCode,
  type Locale,
  makeIssue,
  nestIssue,
  type PathStep,
} from './issue.ts'
export type { IssueParams } from './issueMessages.ts'
export { type AvailableEvent, availableEvents } from './lifecycle/availableEvents.ts'
export { type BenefitRequest, type BenefitResult, benefitsOf } from './lifecycle/benefitsOf.ts'
export { type Deadline, type DeadlineOptions, deadlines } from './lifecycle/deadlines.ts'
export { type GroundRequest, type GroundResult, groundsOf } from './lifecycle/groundsOf.ts'
export { historyJsonSchema } from './lifecycle/historyJsonSchema.ts'
export { historySchema } from './lifecycle/historySchema.ts'
export { type KpiValues, kpiAchievement } from './lifecycle/kpiAchievement.ts'
export { type DecisionToNotify, type NoticeToSend, notices } from './lifecycle/notices.ts'
export type { Event, EventKind } from './lifecycle/replay/event.ts'
export type { History } from './lifecycle/replay/parseHistory.ts'
export { type Replayed, replay } from './lifecycle/replay/replay.ts'
export { type Status, type StatusName, type StatusReason, statusOn } from './lifecycle/statusOn.ts'
export { type Validity, type ValidityRequest, type ValidityStep, validity } from './lifecycle/validity.ts'
export type { VerdictName } from './logic/verdict.ts'
export { nearestName } from './nearestName.ts'
export type { Result } from './result.ts'
export type * from './scheme/afterDecisionDefinition.ts'
export type { ByReading, Cite, Domain, Literal, Moment, Words } from './scheme/basics.ts'
export type * from './scheme/conditionDefinition.ts'
export { defineScheme, schemeName } from './scheme/defineScheme.ts'
export { DefinitionError } from './scheme/definitionError.ts'
export { editionOn } from './scheme/editionOn.ts'
export type * from './scheme/factDefinition.ts'
export { factsJsonSchema } from './scheme/factsJsonSchema.ts'
export { factsSchema } from './scheme/factsSchema.ts'
export type { JsonSchema } from './scheme/fieldJsonSchema.ts'
export { findScheme } from './scheme/findScheme.ts'
export type * from './scheme/lifecycleDefinition.ts'
export type * from './scheme/measureDefinition.ts'
export { type Facts, parseFacts } from './scheme/parseFacts.ts'
export { parseScheme } from './scheme/parseScheme.ts'
export { parseSeries } from './scheme/parseSeries.ts'
export type * from './scheme/predecessorDefinition.ts'
export { rulesDigest } from './scheme/rulesDigest.ts'
export type * from './scheme/schemeDefinition.ts'
export { schemeJsonSchema } from './scheme/schemeJsonSchema.ts'
export type * from './scheme/schemeWords.ts'
export type { StandardIssue, StandardResult, StandardSchema } from './scheme/standardSchema.ts'
