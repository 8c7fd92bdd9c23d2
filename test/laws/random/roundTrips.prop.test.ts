import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { okinawaSdgs, yokohamaYSdgs } from '../../../schemes/index.ts'
import { describeScheme, gapToTier, lintScheme, nextQuestions } from '../../../src/analysis/index.ts'
import { parseWareki, toWareki } from '../../../src/calendar/index.ts'
import {
  explain,
  historySchema,
  parseFacts,
  parseScheme,
  recordText,
  replay,
  toRecord,
  verifyRecord,
} from '../../../src/index.ts'
import { canonicalJson } from '../../../src/scheme/canonicalJson.ts'
import { rulesDigest } from '../../../src/scheme/rulesDigest.ts'
import { anyCivilDate } from '../../calendar/anyCivilDate.ts'
import { assessed } from '../assessed.ts'
import { expectResult } from '../expectResult.ts'
import { everythingOf } from '../whole.ts'
import { anyScheme } from './anyScheme.ts'
import { anyCase } from './applicants.ts'

// What is written down says the same when it is read again.

const numRuns = 150

describe('a definition', () => {
  test('is itself again by way of its canonical text, and has the same digest', () => {
    fc.assert(
      fc.property(anyScheme(), (scheme) => {
        const text = canonicalJson(scheme)
        const read = parseScheme(JSON.parse(text))
        if (!read.ok) throw new Error(read.issues[0].message)
        expect(read.value).toEqual(JSON.parse(JSON.stringify(scheme)))
        expect(canonicalJson(read.value)).toBe(text)
        expect(rulesDigest(read.value)).toBe(rulesDigest(scheme))
      }),
      { numRuns },
    )
  })

  test('assesses as it did before it was written', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, options }) => {
        const read = parseScheme(JSON.parse(canonicalJson(scheme)))
        if (!read.ok) throw new Error(read.issues[0].message)
        expect(everythingOf(assessed(read.value, partial, options))).toEqual(
          everythingOf(assessed(scheme, partial, options)),
        )
      }),
      { numRuns: 80 },
    )
  })
})

describe('facts', () => {
  test('read, written and read again are the same, and assess the same', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, options }) => {
        const read = parseFacts(scheme, partial)
        if (!read.ok) throw new Error(read.issues[0].message)
        const again = parseFacts(scheme, JSON.parse(JSON.stringify(read.value.data)))
        if (!again.ok) throw new Error(again.issues[0].message)
        expect(again.value.data).toEqual(read.value.data)
        const one = everythingOf(assessed(scheme, read.value, options))
        expect(everythingOf(assessed(scheme, again.value, options))).toEqual(one)
        expect(everythingOf(assessed(scheme, partial, options))).toEqual(one)
      }),
      { numRuns },
    )
  })
})

describe('a record', () => {
  test('is itself again by way of its text, and by way of facts that were read before', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, options }) => {
        const record = toRecord(assessed(scheme, partial, options))
        const text = recordText(record)
        expect(recordText(JSON.parse(text))).toBe(text)
        const facts = parseFacts(scheme, record.facts)
        if (!facts.ok) throw new Error(facts.issues[0].message)
        expect(recordText(toRecord(assessed(scheme, facts.value, options)))).toBe(text)
        expect(verifyRecord([scheme], JSON.parse(text))).toMatchObject({ value: { verdict: 'identical' } })
      }),
      { numRuns },
    )
  })
})

describe('events', () => {
  const anyEvent = fc.record({ on: anyCivilDate(2021, 2036) }).chain(({ on }) =>
    fc.oneof(
      fc.record({
        kind: fc.constant('decided'),
        on: fc.constant(on),
        for: fc.constantFrom('initial', 'renewal', 'reapplication', 'change'),
        tier: fc.constantFrom('standard', 'superior', 'supreme', 'platinum', null),
      }),
      fc.record({
        kind: fc.constantFrom('applied', 'accepted', 'suspended', 'resumed', 'withdrawn', 'notified'),
        on: fc.constant(on),
        by: fc.constantFrom('市長', '知事'),
      }),
      fc.record({ kind: fc.constant('reportSubmitted'), on: fc.constant(on), final: fc.boolean() }),
      fc.record({
        kind: fc.constant('revoked'),
        on: fc.constant(on),
        ground: fc.constantFrom('19-1-3', 'x'),
      }),
      fc.record({ kind: fc.constant('extended'), on: fc.constant(on), until: anyCivilDate(2021, 2040) }),
    ),
  )
  const anyHistory = fc.record({ events: fc.array(anyEvent, { maxLength: 10 }) })
  const anySeries = fc.constantFrom(okinawaSdgs, yokohamaYSdgs)

  test('that were taken into account are taken again, all of them, and stand as they did', () => {
    fc.assert(
      fc.property(anySeries, anyHistory, (series, history) => {
        const { history: first } = replay(series, history)
        const events = JSON.parse(JSON.stringify(first.events))
        const again = replay(series, { events })
        expect(again.issues).toEqual([])
        expect(again.history.events).toEqual(first.events)
      }),
      { numRuns },
    )
  })

  test('read by the schema are what was written', () => {
    fc.assert(
      fc.property(anySeries, anyHistory, (series, history) => {
        const read = historySchema(series)['~standard'].validate(JSON.parse(JSON.stringify(history)))
        if (read instanceof Promise || read.issues) return
        expect(read.value.events).toEqual(history.events)
      }),
      { numRuns },
    )
  })
})

test('a date in the Japanese calendar is read back as it was written', () => {
  fc.assert(
    fc.property(anyCivilDate(1873, 2200), fc.constantFrom('halfWidth', 'fullWidth'), (date, digits) => {
      expect(parseWareki(toWareki(date, { digits }))).toEqual({ ok: true, value: date })
    }),
    { numRuns: 300 },
  )
})

describe('everything that speaks of an assessment or a definition', () => {
  test('has words for random ones, in both languages, every format and detail', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, options }) => {
        const found = assessed(scheme, partial, options)
        for (const locale of ['ja', 'en'] as const) {
          for (const format of ['text', 'markdown'] as const) {
            for (const detail of ['line', 'standard', 'full'] as const) {
              const words = explain(found, { locale, format, detail })
              expect(words).not.toMatch(/undefined|\[object|NaN/)
              expect(words.trim()).not.toBe('')
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('answers for random ones: gap, questions, lint and description', () => {
    fc.assert(
      fc.property(anyCase(), ({ scheme, partial, options }) => {
        expectResult(gapToTier(scheme, partial, scheme.tiers[0]!.id, options))
        expectResult(nextQuestions(scheme, partial, options))
        expect(lintScheme(scheme).scheme).toBe('random@1')
        for (const locale of ['ja', 'en'] as const) describeScheme(scheme, { locale })
      }),
      { numRuns: 25 },
    )
  })
})
