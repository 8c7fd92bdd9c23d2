// Every number and date of the text that the sheet has a column for, just below, at and just above, through the
// integrator's own mapping. Run it with `node --test`.
import { test } from 'node:test'
import { toyotaSdgsRound4 as scheme } from 'kijun/schemes'
import { boundaryCases, expectBoundary } from 'kijun/testing'
import { applicationOf } from './applicationOf.mjs'
import { hasColumns, rowOf } from './rowOf.mjs'

for (const boundary of boundaryCases(scheme)) {
  if (boundary.kind !== 'condition' || !boundary.facts || !hasColumns(boundary.facts)) continue
  test(boundary.name, () => {
    expectBoundary(scheme, boundary, applicationOf(rowOf(boundary.facts)))
  })
}
