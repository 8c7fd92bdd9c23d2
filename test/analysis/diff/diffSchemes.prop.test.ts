import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemes } from '../../../schemes/index.ts'
import { counterpartsOf } from '../../../src/analysis/diff/counterpartsOf.ts'
import { diffParts } from '../../../src/analysis/diff/diffParts.ts'
import { schemeChanges } from '../../../src/analysis/diff/schemeChanges.ts'
import { amendScheme, diffBriefing, diffSchemes, schemeThresholds } from '../../../src/analysis/index.ts'
import { assess, parseScheme } from '../../../src/index.ts'
import type { Scheme } from '../../../src/scheme/schemeDefinition.ts'
import { sampleScheme } from '../../scheme/fixtures.ts'
import { anyMutation } from '../../scheme/mutations.ts'

const changesOf = (a: Scheme, b: Scheme) => {
  const same = Object.fromEntries(Object.keys(a.facts).map((id) => [id, { fact: id }]))
  const counterparts = counterpartsOf(a, b, same)
  return schemeChanges(diffParts(counterparts), counterparts)
}

/** Another value of the same form: one more, or a day or a part later. */
function another(value: string): string {
  const days = /^(\d{4}-\d\d-)(\d\d)(.*)$/.exec(value)
  if (days) return `${days[1]}${days[2] === '15' ? '14' : '15'}${days[3]}`
  const number = /^(-?)(\d+)(.*)$/.exec(value)
  return number ? `${number[1]}${BigInt(number[2]!) + 1n}${number[3]}` : value
}

describe('diffSchemes()', () => {
  test.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
    'of %s finds the change of any one threshold, from what to what, and nothing else',
    (_, scheme) => {
      const thresholds = schemeThresholds(scheme)
      fc.assert(
        fc.property(fc.constantFrom(...thresholds), ({ path, value }) => {
          const amended = amendScheme(scheme, [{ path, value: another(value) }])
          fc.pre(amended.ok)
          if (!amended.ok) return
          const found = changesOf(scheme, amended.value.scheme).map(({ a, b }) => [
            a?.path,
            String(a?.value),
            b?.path,
            String(b?.value),
          ])
          expect(found).toEqual([[path, value, path, another(value)]])
        }),
        { numRuns: 8 },
      )
    },
  )

  test('has witnesses to whom assess() gives both results, whatever threshold of a tier is changed', () => {
    const amendments = schemes.flatMap((scheme) =>
      schemeThresholds(scheme)
        .filter(({ path, value }) => path.startsWith('tiers.') && /^\d+%?$/.test(value))
        .map((threshold) => ({ scheme, ...threshold })),
    )
    const stages = ['criteria'] as const
    fc.assert(
      fc.property(fc.constantFrom(...amendments), fc.integer({ min: 1, max: 99 }), (from, number) => {
        const value = `${number}${from.value.endsWith('%') ? '%' : ''}`
        const amended = amendScheme(from.scheme, [{ path: from.path, value }])
        fc.pre(amended.ok)
        if (!amended.ok) return
        const { outcomes } = diffSchemes(from.scheme, amended.value.scheme)
        if (outcomes.comparison !== 'made') throw new Error(outcomes.because)
        for (const change of outcomes.changes) {
          if (change.kind !== 'possible') continue
          const { witness, reading } = change
          const readings = reading ? { [reading.id]: reading.alternative } : {}
          const { parameters, facts } = witness
          const before = assess(from.scheme, facts.a, { stages, readings, parameters: parameters.a })
          const after = assess(amended.value.scheme, facts.b, { stages, readings, parameters: parameters.b })
          expect([before.ok && before.value.tier, after.ok && after.value.tier]).toEqual([
            change.from,
            change.to,
          ])
        }
      }),
      { numRuns: 8 },
    )
  })

  test('and diffBriefing() have an answer for whatever definition parseScheme() reads', () => {
    fc.assert(
      fc.property(anyMutation(sampleScheme), (mutation) => {
        const read = parseScheme(mutation)
        fc.pre(read.ok)
        if (!read.ok) return
        for (const [a, b] of [
          [sampleScheme, read.value],
          [read.value, sampleScheme],
        ] as const) {
          expect(diffSchemes(a, b).changes.map(({ kind }) => kind)).not.toContain(undefined)
          expect(diffBriefing(a, b, { locale: 'en' }).length).toBeGreaterThan(2)
        }
      }),
      { numRuns: 6 },
    )
  })
})
