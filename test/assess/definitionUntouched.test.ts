import { schemes } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { assess, explain, traceOf } from '../../src/index.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** The paths of the objects that are frozen. */
function frozenIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, of]) => frozenIn(of, `${path}.${key}`))
  return Object.isFrozen(value) && Object.keys(value).length > 0 ? [path, ...inner] : inner
}

describe('a definition that a caller hands in', () => {
  test.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
    '%s is as open to its owner afterwards as before: what is returned shares nothing with it',
    (_, bundled) => {
      const scheme = structuredClone(bundled) as Scheme
      for (const at of ['application', 'decision', 'renewal', 'holding'] as const) {
        const result = assess(scheme, {}, { at, on: '2027-04-01' })
        if (!result.ok) throw new Error(result.issues[0].message)
        JSON.stringify(result.value)
        JSON.stringify(traceOf(result.value))
        for (const detail of ['line', 'standard', 'full'] as const) {
          explain(result.value, { locale: 'ja', format: 'text', detail })
        }
      }
      expect(frozenIn(scheme)).toEqual([])
    },
  )
})
