import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amendScheme,
  coverage,
  describeScheme,
  diffBriefing,
  diffSchemes,
  explainGap,
  explainQuestions,
  type Gap,
  lintScheme,
  nextQuestions,
  schemeThresholds,
} from '../../../src/analysis/index.ts'
import { type AssessOptions, assess, explain, type Scheme, type VerdictName } from '../../../src/index.ts'
import {
  boundaryCases,
  expectBoundary,
  expectOutcome,
  expectTier,
  fixtures,
} from '../../../src/testing/index.ts'
import { applied, optionsOf, standing } from '../../analysis/gap/applied.ts'
import { gapOf } from '../../analysis/gap/expectLeast.ts'
import type { Data } from '../edition.ts'
import { anyScheme } from './anyScheme.ts'
import { anyCase } from './applicants.ts'

// What is said about definitions that nobody wrote and that have no words: it holds, and it is said in full.

const locales = ['ja', 'en'] as const

/** What stands in a text where something had no words for it. */
const stray = /undefined|NaN|\[object|\bnull\b|Infinity|\$\{|function/

function expectWords(text: string): void {
  expect(text.trim()).not.toBe('')
  expect(stray.exec(text)?.[0]).toBe(undefined)
}

describe('describeScheme()', () => {
  test('says every definition in whole words, every tier and every article among them', () => {
    fc.assert(
      fc.property(anyScheme(), fc.constantFrom(...locales), (scheme, locale) => {
        const text = describeScheme(scheme, { locale })
        expectWords(text)
        for (const { id } of scheme.tiers) expect(text).toContain(id)
        for (const { cite, coveredBy } of coverage(scheme).provisions) {
          if (coveredBy.length > 0) expect(text).toContain(cite)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('explain()', () => {
  test('has whole words for every assessment, in every form', () => {
    fc.assert(
      fc.property(
        anyCase(),
        fc.constantFrom(...locales),
        fc.constantFrom('line', 'standard', 'full'),
        fc.constantFrom('text', 'markdown'),
        ({ scheme, partial, options }, locale, detail, format) => {
          const result = assess(scheme, partial, options)
          if (!result.ok) throw new Error('not in order')
          expectWords(explain(result.value, { locale, detail: detail as 'full', format: format as 'text' }))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('gapToTier()', () => {
  test('reaches the tier, and not with any of its changes left out; it is said in whole words', () => {
    fc.assert(
      fc.property(anyCase(), fc.constantFrom(...locales), ({ scheme, partial, options: given }, locale) => {
        // Without a day, what waits for one cannot be told from what waits for a person.
        const options = { on: '2026-01-15', ...given }
        for (const { id } of scheme.tiers) {
          const gap = gapOf(scheme, partial, id, options)
          expectEnough(scheme, partial, gap, options)
          for (const detail of ['line', 'standard'] as const) {
            expectWords(explainGap(scheme, gap, { locale, detail }))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('nextQuestions()', () => {
  test('asks for what is missing and for nothing else, in whole words', () => {
    fc.assert(
      fc.property(anyCase(), fc.constantFrom(...locales), ({ scheme, partial, options }, locale) => {
        const [questions, found] = [nextQuestions(scheme, partial, options), assess(scheme, partial, options)]
        if (!questions.ok || !found.ok) throw new Error('not in order')
        const paths = (of: readonly { fact: readonly unknown[] }[]) =>
          of.map(({ fact }) => fact.join('.')).sort()
        expect(paths(questions.value)).toEqual(paths(found.value.missing))
        for (const detail of ['line', 'standard'] as const) {
          expectWords(explainQuestions(scheme, questions.value, { locale, detail }))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('boundaryCases() and fixtures()', () => {
  test('come out in the library as the definition alone has them', () => {
    fc.assert(
      fc.property(anyScheme(), (scheme) => {
        for (const boundary of boundaryCases(scheme)) expectBoundary(scheme, boundary)
        for (const fixture of Object.values(fixtures(scheme))) {
          if (!fixture) continue
          const found = assess(scheme, fixture.facts, fixture.options)
          expectOutcome(found, fixture.outcome)
          if (fixture.tier !== undefined) expectTier(found, fixture.tier)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('amendScheme()', () => {
  test('takes each threshold that schemeThresholds() lists, and changes it alone', () => {
    fc.assert(
      fc.property(anyScheme(), fc.nat(), (scheme, at) => {
        const thresholds = schemeThresholds(scheme)
        fc.pre(thresholds.length > 0)
        const { path, value } = thresholds[at % thresholds.length]!
        const same = amendScheme(scheme, [{ path, value }])
        expect(same.ok && same.value.scheme).toEqual(scheme)
      }),
      { numRuns: 100 },
    )
  })
})

describe('diffSchemes()', () => {
  test('finds nothing between a definition and itself', () => {
    fc.assert(
      fc.property(anyScheme(), (scheme) => {
        expect(diffSchemes(scheme, structuredClone(scheme)).changes).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('and diffBriefing() say in whole words what any two definitions have of each other', () => {
    fc.assert(
      fc.property(anyScheme(), anyScheme(), fc.constantFrom(...locales), (a, b, locale) => {
        const { changes } = diffSchemes(a, b)
        for (const { kind } of changes) expect(kind).toMatch(/^[a-z]+\/[a-zA-Z]+$/)
        expectWords(JSON.stringify(diffBriefing(a, b, { locale })).replaceAll('null', ''))
      }),
      { numRuns: 20 },
    )
  })
})

describe('lintScheme()', () => {
  test('has applicants that assess() finds to be what it says', () => {
    fc.assert(
      fc.property(anyScheme(), (scheme) => {
        const { findings } = lintScheme(scheme)
        for (const { witness, wording } of findings) {
          for (const locale of locales) expectWords(wording[locale])
          if (witness.kind !== 'applicants') continue
          for (const { facts, outcome, tier, ...options } of witness.applicants) {
            const found = assess(scheme, facts, { ...options, stages: ['criteria'] })
            expectOutcome(found, outcome as VerdictName)
            if (tier !== undefined) expectTier(found, tier)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

function expectEnough(scheme: Scheme, data: Data, gap: Gap, options: AssessOptions): void {
  const stands = (changes: Gap['changes']) =>
    standing(scheme, applied(data, changes), gap.tier, optionsOf(gap, options))
  expect(gap.status === 'reached').toBe(standing(scheme, data, gap.tier, options) === 'reached')
  if (gap.changes.length === 0) return
  const after = stands(gap.changes)
  expect(after).not.toBe('missed')
  if (gap.missing.length === 0) expect(after).toBe('reached')
  for (const change of gap.changes) {
    expect(stands(gap.changes.filter((of) => of !== change))).not.toBe('reached')
  }
}
