import { parseSeries, replay, statusOn } from 'kijun'
import { okinawaSdgs, yokohamaYSdgs } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { expectResult, issueFaultsIn } from '../laws/expectResult.ts'
import { withValue } from '../laws/factPaths.ts'
import { hostile } from '../laws/hostile.ts'

// Found by `npm run prove:fuzz`: a day or ground whose `toString` throws was asked for its text.

const history = {
  events: [
    { kind: 'decided', on: '2024-04-01', for: 'initial', tier: 'superior', by: '市長' },
    { kind: 'changeReported', on: '2024-05-01', affecting: true },
    { kind: 'reportSubmitted', on: '2025-04-01', final: false },
    { kind: 'extended', on: '2025-05-01', until: '2029-03-31' },
    { kind: 'revoked', on: '2026-04-01', ground: '19-1-3', note: 'x' },
  ],
  facts: {},
  readings: { 'yoko-first-day': 'not-counted' },
}
const places = [
  [],
  ...Object.keys(history).map((key) => [key]),
  ['readings', 'yoko-first-day'],
  ...history.events.flatMap((event, at) => [
    ['events', at],
    ...Object.keys(event).map((key) => ['events', at, key]),
  ]),
]

describe('replay() throws nothing', () => {
  test.each(Object.entries(hostile))('at %s, in any place of a history', (_, make) => {
    for (const series of [yokohamaYSdgs, okinawaSdgs]) {
      for (const path of places) {
        const { history: replayed, issues } = replay(series, withValue<unknown>(history, path, make()))
        expect(issues.length === 0 ? [] : issueFaultsIn(issues)).toEqual([])
        expect(statusOn(replayed, '2027-01-01').status).toBeTypeOf('string')
      }
    }
  })

  test.each(Object.entries(hostile))('nor does parseSeries() at %s', (_, make) => {
    expectResult(parseSeries(make()))
    expect(parseSeries([make()]).ok).toBe(false)
  })
})
