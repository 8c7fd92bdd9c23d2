import fc from 'fast-check'
import { replay, statusOn } from 'kijun'
import { okinawaSdgs, yokohamaYSdgs } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { nextDay, readDay, walkLegalPeriod, walkToMonthDay, writeDay } from '../oracle/calendar.ts'
import { type NaiveEvent, yokohamaOn } from '../oracle/lifecycle.ts'

const anyDay = fc
  .date({ min: new Date('2021-01-01T00:00:00Z'), max: new Date('2036-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyTier = fc.constantFrom('standard', 'superior', 'supreme')

const anyEvent: fc.Arbitrary<NaiveEvent> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('decided'),
      on: anyDay,
      for: fc.constant('initial'),
      tier: anyTier,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('decided'),
      on: anyDay,
      for: fc.constantFrom('renewal', 'reapplication', 'change'),
      tier: fc.option(anyTier),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('suspended', 'resumed'), on: anyDay }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdrawn'), on: anyDay }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('revoked'),
      on: anyDay,
      ground: fc.constantFrom('19-1-3', 'no-such-ground'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('extended'), on: anyDay, until: anyDay }) },
)
const anyEvents = fc
  .array(anyEvent, { maxLength: 8 })
  .map((events) => [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))

/** What the text held now refuses and the older text may have allowed is no part of the comparison. */
const underNewText = (events: readonly NaiveEvent[]) =>
  events.filter((event) => event.on >= '2024-04-01' || (event.kind === 'decided' && event.for === 'initial'))

describe('replay()', () => {
  test('agrees with a second implementation that lives day by day, on every day asked', () => {
    fc.assert(
      fc.property(anyEvents, fc.array(anyDay, { minLength: 1, maxLength: 4 }), (all, days) => {
        const events = underNewText(all)
        const { history } = replay(yokohamaYSdgs, { events })
        for (const day of days) {
          const { status, tier, until } = statusOn(history, day)
          expect({ day, status, tier, until }).toEqual({ day, ...yokohamaOn(events, day) })
        }
      }),
      { numRuns: 150 },
    )
  })

  test('does not change a settled past when events are appended', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const whole = replay(yokohamaYSdgs, { events }).history
        const until = replay(yokohamaYSdgs, { events: events.filter((event) => event.on <= day) }).history
        expect(statusOn(whole, day)).toEqual(statusOn(until, day))
      }),
      { numRuns: 200 },
    )
  })

  test('is deterministic and leaves what it was given as it is', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const before = JSON.stringify(events)
        const [a, b] = [replay(yokohamaYSdgs, { events }), replay(yokohamaYSdgs, { events })]
        expect(a.issues).toEqual(b.issues)
        expect(statusOn(a.history, day)).toEqual(statusOn(b.history, day))
        expect(JSON.stringify(events)).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  test('never has a validity end before it starts, nor a day that is both valid and after the end', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const { history } = replay(yokohamaYSdgs, { events })
        const { from, until, status } = statusOn(history, day)
        if (from !== null && until !== null) expect(from <= until).toBe(true)
        const ended = history.events
          .filter((event) => event.on <= day && (event.kind === 'revoked' || event.kind === 'withdrawn'))
          .at(-1)
        const again = history.events.filter((event) => event.kind === 'decided' && event.on <= day).at(-1)
        if (ended && (!again || again.on < ended.on)) expect(['revoked', 'withdrawn']).toContain(status)
      }),
      { numRuns: 200 },
    )
  })

  test('agrees on every day from 2020 to 2040 with a count day by day', () => {
    for (let day = readDay('2020-10-12'); day.year <= 2040; day = nextDay(day)) {
      const decided = writeDay(day)
      if (day.day > 3 && day.day < 28) continue // every start and end of a month
      const newText = decided >= '2024-04-01'
      const plain = walkLegalPeriod(decided, { months: newText ? 48 : 24, days: 0 }, true).lastDay
      const expected = newText ? walkToMonthDay(plain, 3, 31)! : plain
      const { history } = replay(yokohamaYSdgs, {
        events: [{ kind: 'decided', on: decided, for: 'initial', tier: 'standard' }],
      })
      expect([decided, statusOn(history, decided).until]).toEqual([decided, expected])
      expect(statusOn(history, newText ? expected : decided).status).toBe('inForce')
      if (newText) expect(statusOn(history, writeDay(nextDay(readDay(expected)))).status).toBe('expired')
    }
  })

  test('takes every random decision of Okinawa under the text of its day', () => {
    fc.assert(
      fc.property(
        fc
          .date({
            min: new Date('2023-07-31T00:00:00Z'),
            max: new Date('2040-12-31T00:00:00Z'),
            noInvalidDate: true,
          })
          .map((date) => date.toISOString().slice(0, 10)),
        (on) => {
          const { history } = replay(okinawaSdgs, {
            events: [{ kind: 'decided', on, for: 'initial', tier: 'platinum' }],
          })
          const old = on < '2026-06-03'
          const { lastDay, dayAfter } = walkLegalPeriod(on, { months: old ? 24 : 48, days: 0 }, !old)
          const expected = old ? lastDay : walkToMonthDay(dayAfter, 3, 31)
          expect(statusOn(history, on).until).toBe(expected)
        },
      ),
      { numRuns: 200 },
    )
  })
})

/** Commands that append one event each and compare the two implementations on that day and the day after. */
class Append implements fc.Command<{ events: NaiveEvent[] }, { events: NaiveEvent[] }> {
  readonly event: NaiveEvent
  constructor(event: NaiveEvent) {
    this.event = event
  }
  check(model: { events: NaiveEvent[] }) {
    const last = model.events.at(-1)?.on ?? ''
    return this.event.on >= last && underNewText([this.event]).length > 0
  }
  run(model: { events: NaiveEvent[] }, real: { events: NaiveEvent[] }) {
    model.events.push(this.event)
    real.events.push(this.event)
    const { history } = replay(yokohamaYSdgs, { events: real.events })
    for (const day of [this.event.on, writeDay(nextDay(readDay(this.event.on)))]) {
      const { status, tier, until } = statusOn(history, day)
      expect({ status, tier, until }).toEqual(yokohamaOn(model.events, day))
    }
  }
  toString() {
    return JSON.stringify(this.event)
  }
}

test('replay() follows the model through random sequences of events', () => {
  fc.assert(
    fc.property(
      fc.commands([anyEvent.map((event) => new Append(event))], { maxCommands: 12 }),
      (commands) => {
        fc.modelRun(() => ({ model: { events: [] }, real: { events: [] } }), commands)
      },
    ),
    { numRuns: 60 },
  )
})
