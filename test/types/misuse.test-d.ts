import {
  type Assessment,
  assess,
  type Condition,
  defineScheme,
  type Event,
  explain,
  type History,
  type Issue,
  type IssueCode,
  makeIssue,
  type Replayed,
  type Result,
  replay,
  type Status,
  statusOn,
  traceOf,
  type Validity,
  validity,
} from 'kijun'
import { legalPeriod } from 'kijun/calendar'
import { toyotaSdgsRound4, yokohamaYSdgs } from 'kijun/schemes'
import { expectTypeOf, test } from 'vitest'

declare const assessment: Assessment<'gold', 'scores'>
declare const validUntil: Validity
declare const status: Status
declare const issue: Issue
declare const replayed: Replayed

test('a result is looked at before its value is taken', () => {
  const result = assess(toyotaSdgsRound4, {})
  // @ts-expect-error it may be issues
  result.value
  if (!result.ok) expectTypeOf(result.issues[0]).toEqualTypeOf<Issue>()
  // @ts-expect-error a failure has at least one issue
  const none: Result<string> = { ok: false, issues: [] }
  expectTypeOf(none).toExtend<Result<string>>()
})

test('options that assess() does not have do not compile', () => {
  assess(toyotaSdgsRound4, {}, { at: 'application', on: '2026-04-01', stages: ['criteria'] })
  // @ts-expect-error no such moment
  assess(toyotaSdgsRound4, {}, { at: 'sometime' })
  // @ts-expect-error no such stage
  assess(toyotaSdgsRound4, {}, { stages: ['scoring'] })
  // @ts-expect-error a day is text and no Date
  assess(toyotaSdgsRound4, {}, { on: new Date() })
  // @ts-expect-error no such option
  assess(toyotaSdgsRound4, {}, { today: '2026-04-01' })
  // @ts-expect-error no language of this library
  explain(assessment, { locale: 'fr' })
  // @ts-expect-error a change has no period of its own
  validity(toyotaSdgsRound4, { decidedOn: '2026-04-01', for: 'change' })
  // @ts-expect-error a trace is that of an assessment, not of a result
  traceOf(assess(toyotaSdgsRound4, {}))
})

test('events are of the kinds that there are, with what belongs to them', () => {
  const decided: Event = { kind: 'decided', on: '2026-04-01', for: 'initial', tier: null, by: 'the mayor' }
  expectTypeOf({ events: [decided] }).toExtend<History>()
  // @ts-expect-error no such kind
  const certified: Event = { kind: 'certified', on: '2026-04-01' }
  // @ts-expect-error for what it was decided is not said
  const incomplete: Event = { kind: 'decided', on: '2026-04-01', tier: 'gold' }
  // @ts-expect-error a revocation has a ground
  const groundless: Event = { kind: 'revoked', on: '2026-04-01' }
  // @ts-expect-error nothing is extended without a day
  const open: Event = { kind: 'extended', on: '2026-04-01' }
  expectTypeOf([certified, incomplete, groundless, open]).toExtend<Event[]>()
  // @ts-expect-error a history is replayed before it is asked
  statusOn({ events: [] }, '2026-04-01')
  expectTypeOf(replay(yokohamaYSdgs, {}).history).toEqualTypeOf<Replayed>()
})

test('results are readonly', () => {
  // @ts-expect-error readonly
  assessment.outcome = 'met'
  // @ts-expect-error readonly
  assessment.tierRange.lowest = 'gold'
  // @ts-expect-error readonly
  assessment.reasons.push(assessment.reasons[0]!)
  // @ts-expect-error readonly
  assessment.stages.criteria = 'met'
  // @ts-expect-error readonly
  validUntil.until = '2099-12-31'
  // @ts-expect-error readonly
  status.tier = 'gold'
  // @ts-expect-error readonly
  issue.path.push('points')
  // @ts-expect-error readonly
  replayed.events.pop()
  // @ts-expect-error readonly
  toyotaSdgsRound4.tiers.reverse()
  // @ts-expect-error readonly
  legalPeriod({ from: '2026-04-01', length: { years: 1 }, counting: 'firstDayCounted' }).lastDay = ''
})

test('a definition is made of what the language has', () => {
  // @ts-expect-error no such kind of condition
  const unlike: Condition = { kind: 'unlike', cite: '3' }
  // @ts-expect-error a threshold is text, so that no digit of it is lost
  const imprecise: Condition = { kind: 'compare', measure: 'points', is: 'atLeast', value: 59.5, cite: '3' }
  expectTypeOf([unlike, imprecise]).toExtend<Condition[]>()
  // @ts-expect-error tiers are missing
  defineScheme({ id: 'my-city', edition: '2026', provisions: {}, facts: {} })
})

test('the legal period needs to know whether its first day counts', () => {
  // @ts-expect-error there is no default
  legalPeriod({ from: '2026-04-01', length: { years: 1 } })
})

test('an issue is made with what its code carries', () => {
  makeIssue('number/step', ['points'], { given: '0.3', step: '0.5' })
  // @ts-expect-error the step is missing
  makeIssue('number/step', ['points'], { given: '0.3' })
  // @ts-expect-error no such code
  makeIssue('number/odd', [], {})
  expectTypeOf<'number/step'>().toExtend<IssueCode>()
})
