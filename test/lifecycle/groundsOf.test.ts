import { groundsOf } from 'kijun'
import { yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import type { GroundRequest } from '../../src/lifecycle/groundsOf.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

function verdictOn(scheme: Scheme, id: string, request: GroundRequest): string | undefined {
  const result = groundsOf(scheme, request)
  if (!result.ok) throw new Error(result.issues[0].message)
  return result.value.find((ground) => ground.id === id)?.verdict
}

describe('groundsOf()', () => {
  const found = { certifiedOn: '2024-04-01', validUntil: '2028-03-31', dispositionSerious: true }

  // 第19条第1項第2号: 認証期間内に、重大かつ悪質な事案で法令等に違反し、処分等を受けたとき
  test.each([
    ['2024-03-31', true, 'unmet'],
    ['2024-04-01', true, 'met'],
    ['2028-03-31', true, 'met'],
    ['2028-04-01', true, 'unmet'],
    ['2025-01-01', false, 'unmet'],
    ['2025-01-01', undefined, 'referred'],
  ])('a disposition on %s, found serious: %s, is %s', (disposedOn, dispositionSerious, verdict) => {
    const data = { ...found, disposedOn, dispositionSerious }
    expect(verdictOn(yokohamaYSdgs20240401, '19-1-2', { data })).toBe(verdict)
  })

  test('cites the item of the article', () => {
    const result = groundsOf(yokohamaYSdgs20240401, {})
    expect(result.ok && result.value.every((ground) => ground.citation.text.startsWith('第19条第1項'))).toBe(
      true,
    )
  })

  test('lists what is wrong with facts and request together', () => {
    const result = groundsOf(yokohamaYSdgs20240401, { data: { disposedOn: '2025-02-30' }, on: 'x' })
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, ...issue.path])).toEqual([
      ['date/impossible', 'disposedOn'],
      ['date/form', 'options', 'on'],
    ])
  })
})
