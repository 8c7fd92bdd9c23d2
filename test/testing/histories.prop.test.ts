import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seriesById } from '../../schemes/index.ts'
import { addDays } from '../../src/calendar/index.ts'
import { replay, type Scheme, statusOn } from '../../src/index.ts'
import { histories } from '../../src/testing/fastCheck/index.ts'
import { turningDays } from '../../src/testing/fastCheck/turningDays.ts'
import { everyKind } from './everyKind.ts'

const all: readonly (readonly [string, readonly Scheme[]])[] = [
  ...Object.entries(seriesById),
  ['every-kind', [everyKind]],
]
const numRuns = 60

describe.each(all)('histories() of %s', (_, series) => {
  test('are in order: every event is one that the text allows', () => {
    fc.assert(
      fc.property(histories(series), (history) => {
        expect(replay(series, history).issues).toEqual([])
      }),
      { numRuns },
    )
  })

  test('can be read where something is missing', () => {
    fc.assert(
      fc.property(histories(series, { kind: 'partial' }), (history) => {
        const codes = replay(series, history).issues.map(({ code }) => code)
        expect(codes.filter((code) => code !== 'event/not-allowed')).toEqual([])
        expect(history).not.toHaveProperty('facts')
      }),
      { numRuns },
    )
  })

  test('are refused in part where they are malformed, and never thrown at', () => {
    fc.assert(
      fc.property(histories(series, { kind: 'malformed' }), (history) => {
        expect(replay(series, history).issues.length).toBeGreaterThan(0)
      }),
      { numRuns },
    )
  })

  test('come to certifications, their ends, and the days on which something turns', () => {
    const lives = fc.sample(histories(series), 200)
    const decided = lives.filter(({ events }) => events.some(({ kind }) => kind === 'decided'))
    expect(decided.length).toBeGreaterThan(60)
    const long = lives.filter(({ events }) => events.length >= 4)
    expect(long.length).toBeGreaterThan(5)
    const statuses = new Set(
      lives.map((life) => {
        const on = life.events.at(-1)?.on ?? '2026-04-01'
        return statusOn(replay(series, life).history, on).status
      }),
    )
    expect(statuses).toContain('inForce')
    expect(statuses).toContain('notCertified')
    const events = lives.flatMap((life) => life.events.map((event, at) => ({ life, event, at })))
    const onTurn = events.filter(({ life, event, at }) => {
      const { history } = replay(series, { ...life, events: life.events.slice(0, at) })
      const turns = turningDays(series, history, '1900-01-01')
      return [-1, 0, 1].some((days) => turns.includes(addDays(event.on, days)))
    })
    // A text without days in force, whose certifications never end, has no such days.
    const turns = series.some(({ inForce, validity }) => inForce ?? validity)
    expect(onTurn.length / events.length).toBeGreaterThan(turns ? 0.05 : -1)
  })
})

test('histories() end before the calendar does', () => {
  const { inForce, ...rest } = everyKind
  const late: Scheme = { ...rest, inForce: { ...inForce!, from: '2148-04-01' } }
  fc.assert(
    fc.property(histories([late]), ({ events }) => {
      for (const { on } of events) expect(on <= '2150-12-31').toBe(true)
    }),
    { numRuns },
  )
})
