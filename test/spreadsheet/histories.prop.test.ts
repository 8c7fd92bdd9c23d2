import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seriesById } from '../../schemes/index.ts'
import { deadlines, type Event, replay, statusOn } from '../../src/index.ts'
import { KIJUN_NEXT_DEADLINE, KIJUN_STATUS } from '../../src/spreadsheet/index.ts'
import { root } from '../architecture/imports.ts'

type History = {
  readonly id: string
  readonly series: string
  readonly on?: string
  readonly facts?: { readonly kpiChanged?: boolean }
  readonly events: readonly Event[]
}

const parts = ['kind', 'on', 'for', 'tier', 'affecting', 'final', 'ground', 'until', 'by', 'note']
const rowOf = (event: Event) =>
  parts.map((part) => {
    const value = (event as { readonly [part: string]: unknown })[part]
    return value === null ? 'なし' : (value ?? '')
  })

test('KIJUN_STATUS() answers for a ledger of all example histories as statusOn does for each', () => {
  const lines = readFileSync(join(root, 'examples/histories.ndjson'), 'utf8').trim().split('\n')
  const histories = lines.map((line) => JSON.parse(line) as History)
  for (const [id, series] of Object.entries(seriesById)) {
    const of = histories.filter((history) => history.series === id)
    if (of.length === 0) continue
    const facts = id === 'okinawa-sdgs' ? ['facts'] : []
    const headers = [['id', ...parts, ...facts.map(() => 'kpiChanged')]]
    const ledger = of.flatMap((history) =>
      history.events.map((event) => [
        history.id,
        ...rowOf(event),
        ...facts.map(() => history.facts?.kpiChanged ?? ''),
      ]),
    )
    for (const on of ['2025-06-15', '2028-03-31', '2031-03-31']) {
      const statuses = KIJUN_STATUS(
        id,
        headers,
        ledger,
        on,
        of.map((history) => [history.id]),
      )
      for (const [at, { events, facts: known }] of of.entries()) {
        const past = events.filter((event) => event.on <= on)
        const { history, issues } = replay(series, { events: past, facts: known })
        const expected =
          issues.length > 0
            ? expect.stringMatching(/^#基準: 出来事の\d+行目: /)
            : statusOn(history, on).status
        expect(statuses[at]).toEqual([expected])
      }
    }
  }
})

const anyDay = fc
  .integer({ min: Date.parse('2023-06-01') / 86_400_000, max: Date.parse('2033-01-01') / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('decided' as const),
    on: anyDay,
    for: fc.constantFrom('initial' as const, 'renewal' as const, 'change' as const),
    tier: fc.constantFrom('standard', 'superior', null),
  }),
  fc.record({
    kind: fc.constantFrom('applied' as const, 'suspended' as const, 'resumed' as const),
    on: anyDay,
  }),
)

test('KIJUN_STATUS() and KIJUN_NEXT_DEADLINE() answer as statusOn and deadlines do, or say what is not allowed', () => {
  const anyHistory = fc
    .tuple(anyDay, fc.array(anyEvent, { maxLength: 3 }))
    .map(([on, rest]): Event[] => [
      { kind: 'decided', on, for: 'initial', tier: 'standard' },
      ...[...rest].sort((a, b) => (a.on < b.on ? -1 : 1)),
    ])
  fc.assert(
    fc.property(anyHistory, anyDay, (events, on) => {
      const past = events.filter((event) => event.on <= on)
      const { history, issues } = replay(seriesById['yokohama-y-sdgs']!, { events: past })
      const range = [events.map(rowOf), on] as const
      const [[status]] = KIJUN_STATUS('yokohama-y-sdgs', [parts], ...range) as [[string]]
      const [next] = KIJUN_NEXT_DEADLINE('yokohama-y-sdgs', [parts], ...range)
      if (issues.length > 0) {
        expect(status).toMatch(/^#基準: 出来事の/)
        expect(next![0]).toBe(status)
        return
      }
      expect(status).toBe(statusOn(history, on).status)
      const expiry = deadlines(history).find((of) => of.kind === 'expiry')
      const due = expiry?.due ?? ''
      expect(next).toEqual(due >= on ? [due, 'expiry'] : ['none', 'none'])
    }),
  )
})
