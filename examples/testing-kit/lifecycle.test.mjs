// A register of certifications, held against the texts: last days of validity, and what happened to a certification.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { replay, statusOn, validity } from 'kijun'
import { yokohamaYSdgs20240401 as scheme, yokohamaYSdgs } from 'kijun/schemes'
import { boundaryCases, expectUntil } from 'kijun/testing'
import { histories } from 'kijun/testing/fast-check'

for (const boundary of boundaryCases(scheme)) {
  if (boundary.kind !== 'validity') continue
  // Here an integrator computes the last day with a function of their own, and compares it with `boundary.until`.
  test(boundary.name, () => expectUntil(validity(scheme, boundary.request), boundary.until))
}

test('a certification bears a tier exactly while it is in force', () => {
  const bears = fc.property(histories(yokohamaYSdgs), (life) => {
    const on = life.events.at(-1)?.on ?? '2024-04-01'
    const { status, tier, until } = statusOn(replay(yokohamaYSdgs, life).history, on)
    if (status === 'inForce') assert.ok(tier !== null && (until === null || until >= on))
    if (status === 'notCertified') assert.equal(tier, null)
  })
  fc.assert(bears, { numRuns: 100, seed: 1 })
})
