// Applicants by name, and applicants by the hundred, through the same mapping. Run it with `node --test`.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assess } from 'kijun'
import { toyotaSdgsRound4 as scheme } from 'kijun/schemes'
import { expectIssues, expectOutcome, expectTier, fixtures } from 'kijun/testing'
import { applicants } from 'kijun/testing/fast-check'
import { applicationOf } from './applicationOf.mjs'
import { rowOf } from './rowOf.mjs'

const criteria = { stages: ['criteria'] }
const throughSheet = (facts) => applicationOf(rowOf(facts))
const { gold, silver, bronze, none, undetermined } = fixtures(scheme, criteria)

for (const { name, facts, tier } of [gold, silver, bronze, none]) {
  test(`an applicant of ${name} is one on the sheet as well`, () => {
    expectTier(assess(scheme, throughSheet(facts), criteria), tier)
  })
}

test('a figure that was not entered is asked for, and is not zero', () => {
  const result = assess(scheme, throughSheet(undetermined.facts), criteria)
  expectOutcome(result, 'undetermined')
})

test('a figure that cannot be read is refused, with its place', () => {
  const row = { ...rowOf(gold.facts), '環境 得点': '４１．５' }
  expectIssues(assess(scheme, applicationOf(row)), { 'scores.environment.points': 'number/form' })
})

test('whoever applies gets the same tier with and without the sheet', () => {
  const same = fc.property(applicants(scheme, { kind: 'partial' }), (facts) => {
    const direct = assess(scheme, { scores: facts.scores }, criteria)
    const entered = assess(scheme, { scores: throughSheet(facts).scores }, criteria)
    assert.deepEqual(entered.value.tierRange, direct.value.tierRange)
  })
  fc.assert(same, { numRuns: 100, seed: 1 })
})
