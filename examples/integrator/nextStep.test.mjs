// An integrator's own test: the boundaries of the text, in Node's test runner. Run it with `node --test`.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { nextStep } from './nextStep.mjs'

const applicants = readFileSync(new URL('../applicants.ndjson', import.meta.url), 'utf8')
const complete = applicants
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .find(({ id }) => id === 'o26-00 every fact known').facts
const scored = (itemsMet, planScore) => nextStep({ ...complete, itemsMet, planScore }, '2026-10-01')

// 第6条: platinum 15 of 19 items and 60 points, active 11 and 50.
for (const [itemsMet, planScore, tier] of [
  ['15', '60', 'platinum'],
  ['14', '60', 'active'],
  ['15', '59.9999999999999999999', 'active'],
  ['11', '50', 'active'],
]) {
  test(`${itemsMet} items and ${planScore} points are ${tier}`, () => {
    // 第13条第1項: the first 31 March on or after the day on which 4 years have elapsed.
    assert.deepEqual(scored(itemsMet, planScore), { step: 'certify', tier, until: '2031-03-31' })
  })
}

test('10 items are refused, with the article', () => {
  const { step, reasons } = scored('10', '60')
  assert.equal(step, 'refuse')
  assert.match(reasons, /第6条/)
})

test('a score that is not there is asked for, and is not zero', () => {
  assert.deepEqual(scored('15', undefined), { step: 'ask', facts: ['planScore'] })
})

test('a score that cannot be read is mended first', () => {
  const { step, issues } = scored('15', '６０')
  assert.equal(step, 'mend')
  assert.equal(issues.length, 1)
})
