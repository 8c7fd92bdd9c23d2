import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/index.ts'
import { anyApplicant } from './arbitraries.ts'
import { assessed, issuesOf } from './assessed.ts'
import { counting } from './counting.ts'
import { editions } from './editions.ts'
import { nested, wrongKeys } from './hostile.ts'

// Law 8, Bounded: hostile input costs bounded time and memory. Work is counted as looks at what was given.

const LISTED = 101

describe.each(editions)('$name', (edition) => {
  const { scheme } = edition
  const groups = Object.entries(scheme.facts)
    .filter(([, fact]) => fact.kind === 'group' || fact.kind === 'list')
    .map(([id]) => id)
    .slice(0, 2)

  test('100,000 wrong keys give at most 101 issues, the last of which says that there are more', () => {
    const data = {
      ...wrongKeys(100_000),
      ...Object.fromEntries(groups.map((id) => [id, wrongKeys(100_000)])),
    }
    const issues = issuesOf(assess(scheme, data))
    expect(issues).toHaveLength(LISTED)
    expect(issues.at(-1)).toMatchObject({ code: 'input/too-many-issues', params: { maximum: 100 } })
  })

  test('100 wrong keys are all listed, and nothing else', () => {
    const issues = issuesOf(assess(scheme, wrongKeys(100)))
    expect(issues).toHaveLength(100)
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['key/unknown']))
  })

  test.each([
    ['objects', (inner: unknown) => ({ scores: inner, items: inner, initiatives: inner })],
    ['lists', (inner: unknown) => [inner]],
  ])('%s nested 100,000 deep are read no deeper than facts are', (_, wrap) => {
    const deep = nested(100_000, wrap)
    for (const data of [deep, Object.fromEntries(Object.keys(scheme.facts).map((id) => [id, deep]))]) {
      const { looks, counted } = counting(data)
      const issues = issuesOf(assess(scheme, counted))
      expect(issues.length).toBeGreaterThan(0)
      expect(issues.length).toBeLessThanOrEqual(LISTED)
      expect(looks()).toBeLessThan(2_000)
    }
  })

  test('a list longer than the text allows is not read at all', () => {
    const lists = Object.entries(scheme.facts).filter(([, fact]) => fact.kind === 'list')
    for (const [id] of lists) {
      const { looks, counted } = counting({ [id]: Array.from({ length: 100_000 }, () => ({ base: 'x' })) })
      expect(issuesOf(assess(scheme, counted))[0]).toMatchObject({ code: 'list/too-many', path: [id] })
      expect(looks()).toBeLessThan(50)
    }
  })

  test('twice as many wrong keys cost no more than twice as many looks', () => {
    const looksAt = (count: number) => {
      const { looks, counted } = counting({ ...wrongKeys(count) })
      assess(scheme, counted)
      return looks()
    }
    const [once, twice] = [looksAt(5_000), looksAt(10_000)]
    expect(twice).toBeLessThanOrEqual(2 * once + 100)
    expect(once).toBeLessThanOrEqual(5 * 5_000 + 100)
  })

  test('each value of an applicant is looked at once', () => {
    fc.assert(
      fc.property(anyApplicant(edition), (data) => {
        const { reads, counted } = counting(data)
        const found = assessed(scheme, counted)
        void [found.measures, found.missing, found.reasons]
        expect(
          [...reads().entries()].filter(([path, times]) => times > 1 && !path.endsWith('.length')),
        ).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
