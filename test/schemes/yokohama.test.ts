import { describe, expect, test } from 'vitest'
import { yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { type AssessOptions, assess } from '../../src/index.ts'
import { assessed, issuesOf } from '../laws/assessed.ts'

// 横浜市SDGs認証“Y-SDGs”事業実施要綱 第9条第2項: 30点以上59点以下, 60点以上79点以下, 80点以上.

const NINES = '9'.repeat(40)
const BIT = `${'0'.repeat(39)}1`
const contiguous: AssessOptions = { readings: { 'yoko-band-gap': 'contiguous' } }

test.each<[string, string | null]>([
  ['0', null],
  ['29', null],
  [`29.${NINES}`, null],
  ['30', 'standard'],
  [`30.${BIT}`, 'standard'],
  [`58.${NINES}`, 'standard'],
  ['59', 'standard'],
  ['60', 'superior'],
  [`60.${BIT}`, 'superior'],
  [`78.${NINES}`, 'superior'],
  ['79', 'superior'],
  ['80', 'supreme'],
  [`80.${BIT}`, 'supreme'],
  ['100', 'supreme'],
  ['1000', 'supreme'],
])('assess() of %s points under either reading: %s', (points, tier) => {
  for (const options of [{}, contiguous]) {
    const found = assessed(yokohamaYSdgs20240401, { points }, options)
    expect(found.tier).toBe(tier)
    expect(found.stages.criteria).toBe(tier === null ? 'unmet' : 'met')
    expect(found.referrals).toEqual([])
  }
})

// contracts.md: 59.5 under the default reading: criteria referred, no tier, range from null to superior.
test.each<[string, 'superior' | 'supreme', string, string]>([
  [`59.${BIT}`, 'superior', 'standard', 'band-gap-59-60'],
  ['59.5', 'superior', 'standard', 'band-gap-59-60'],
  [`59.${NINES}`, 'superior', 'standard', 'band-gap-59-60'],
  [`79.${BIT}`, 'supreme', 'superior', 'band-gap-79-80'],
  ['79.5', 'supreme', 'superior', 'band-gap-79-80'],
  [`79.${NINES}`, 'supreme', 'superior', 'band-gap-79-80'],
])('assess() of %s points lies in no band: the mayor decides, up to %s', (points, highest, lower, id) => {
  const found = assessed(yokohamaYSdgs20240401, { points }, { stages: ['criteria'] })
  expect(found.outcome).toBe('referred')
  expect(found.stages).toEqual({ criteria: 'referred' })
  expect(found).not.toHaveProperty('tier')
  expect(found.tierRange).toEqual({ lowest: null, highest })
  expect(found.referrals).toEqual([{ id, to: 'mayor' }])
  expect(found.missing).toEqual([{ fact: ['bandFound'], stage: 'criteria', by: 'mayor' }])
  expect(found.readings).toEqual({ 'yoko-band-gap': 'refer' })

  const upToTheNext = assessed(yokohamaYSdgs20240401, { points }, { ...contiguous, stages: ['criteria'] })
  expect(upToTheNext.tier).toBe(lower)
  expect(upToTheNext.outcome).toBe('met')
  expect(upToTheNext.referrals).toEqual([])
  expect(upToTheNext.readings).toEqual({ 'yoko-band-gap': 'contiguous' })
})

describe('assess() follows what the mayor found', () => {
  test.each<[string, string, string | null, string]>([
    ['59.5', 'superior', 'superior', 'met'],
    ['59.5', 'standard', 'standard', 'met'],
    ['59.5', 'none', null, 'unmet'],
    ['79.5', 'supreme', 'supreme', 'met'],
    ['79.5', 'superior', 'superior', 'met'],
  ])('%s points found %s', (points, bandFound, tier, verdict) => {
    const found = assessed(yokohamaYSdgs20240401, { points, bandFound }, { stages: ['criteria'] })
    expect(found.tier).toBe(tier)
    expect(found.outcome).toBe(verdict)
    expect(found.missing).toEqual([])
    expect(found.reasons[0]).toMatchObject({ code: 'tier/found', params: { tier, to: 'mayor' } })
  })

  test('not where the text itself gives the band', () => {
    expect(assessed(yokohamaYSdgs20240401, { points: '61', bandFound: 'supreme' }).tier).toBe('superior')
  })
})

test('assess() without points leaves every band open', () => {
  const found = assessed(yokohamaYSdgs20240401, {})
  expect(found.tierRange).toEqual({ lowest: null, highest: 'supreme' })
  expect(found.stages.criteria).toBe('undetermined')
})

test.each<[unknown, string]>([
  ['６１', 'number/form'],
  ['-1', 'number/below-minimum'],
  ['6e1', 'number/form'],
  [0.1 + 0.7, 'number/imprecise'],
  ['0'.repeat(61), 'number/digits'],
])('parseFacts() takes %s for points: %s', (points, code) => {
  const issues = issuesOf(assess(yokohamaYSdgs20240401, { points }))
  expect(issues.map((issue) => issue.code)).toEqual(code === 'ok' ? [] : [code])
})
