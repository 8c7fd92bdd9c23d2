import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainGap, gapToTier } from '../../src/analysis/index.ts'
import { type Assessment, assess, explain, type MeasureFigure } from '../../src/index.ts'
import {
  KIJUN_GAP,
  KIJUN_MISSING,
  KIJUN_OUTCOME,
  KIJUN_RANGE,
  KIJUN_RATE,
  KIJUN_REASON,
  KIJUN_TIER,
} from '../../src/spreadsheet/index.ts'
import { anyPartialApplicant } from '../laws/arbitraries.ts'
import type { Data } from '../laws/edition.ts'
import { editions } from '../laws/editions.ts'
import { type LaidOut, layOut, type Typist, withoutBlanks } from './layOut.ts'
import { asSerials, asTyped, plainly } from './typists.ts'

const anyTypist: fc.Arbitrary<Typist> = fc.constantFrom(plainly, asTyped, asSerials)

/** Midnight is only typed: as a serial number it cannot be told from a date. */
const isMidnight = (data: Data) => JSON.stringify(data).includes('T00:00')

function assessed(
  data: Data,
  scheme: (typeof editions)[number]['scheme'],
  stages?: readonly ['criteria'],
): Assessment {
  const result = assess(scheme, withoutBlanks(data), stages ? { stages } : {})
  if (!result.ok) throw new Error(result.issues[0].message)
  return result.value
}

const isBlankRow = ({ rows }: LaidOut) => rows.every((row) => row.every((cell) => cell === ''))

function figure(of: MeasureFigure): string {
  const one = (end: Exclude<MeasureFigure, { low: unknown }>) =>
    'percent' in end ? `${end.percent}%` : 'decimal' in end ? end.decimal : end.exact
  if (!('low' in of)) return one(of)
  if (!of.low && !of.high) return 'undetermined'
  return `${of.low ? one(of.low) : ''}～${of.high ? one(of.high) : ''}`
}

test.each(editions.map((edition) => [edition.name, edition] as const))(
  '%s: the functions over a row answer as assess does, whatever is blank',
  (name, edition) => {
    const { scheme } = edition
    fc.assert(
      fc.property(anyPartialApplicant(edition), anyTypist, fc.boolean(), (data, type, criteria) => {
        const sheet = layOut(scheme, [data], type === asSerials && isMidnight(data) ? plainly : type)
        if (isBlankRow(sheet)) return
        const { headers, rows } = sheet
        const expected = assessed(data, scheme, criteria ? ['criteria'] : undefined)
        const options = criteria ? 'stages=criteria' : ''
        const { tierRange, tier, stages } = expected
        const open = stages.criteria === 'referred' ? 'referred' : 'undetermined'
        expect(KIJUN_OUTCOME(name, headers, rows, options)).toEqual([[expected.outcome]])
        expect(KIJUN_TIER(name, headers, rows, options)).toEqual([
          [tier === undefined ? open : (tier ?? 'none')],
        ])
        expect(KIJUN_RANGE(name, headers, rows, options)).toEqual([
          [tierRange.lowest ?? 'none', tierRange.highest ?? 'none'],
        ])
        const measures = Object.keys(scheme.measures ?? {})
        if (measures.length > 0) {
          expect(KIJUN_RATE(name, headers, rows, [measures], options)).toEqual([
            measures.map((id) => figure(expected.measures[id]!)),
          ])
        }
        expect(KIJUN_REASON(name, headers, rows, 'ja', options)).toEqual([
          [explain(expected, { locale: 'ja', detail: 'line' })],
        ])
        const [[missing]] = KIJUN_MISSING(name, headers, rows, options) as [[string]]
        expect(missing === '' ? 0 : missing.split('、').length).toBe(expected.missing.length)
      }),
      { numRuns: 40 },
    )
  },
)

test.each(editions.map((edition) => [edition.name, edition] as const))(
  '%s: KIJUN_GAP() says what explainGap says',
  (name, edition) => {
    const { scheme } = edition
    const tier = scheme.tiers[0]!.id
    fc.assert(
      fc.property(anyPartialApplicant(edition), (data) => {
        const sheet = layOut(scheme, [data])
        if (isBlankRow(sheet)) return
        const gap = gapToTier(scheme, withoutBlanks(data), tier, { stages: ['criteria'] })
        const line = gap.ok ? explainGap(scheme, gap.value, { locale: 'en', detail: 'line' }) : ''
        const options = [
          ['stages', 'criteria'],
          ['locale', 'en'],
        ]
        expect(KIJUN_GAP(name, sheet.headers, sheet.rows, tier, options)).toEqual([[line]])
      }),
      { numRuns: 10 },
    )
  },
)
