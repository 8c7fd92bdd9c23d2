import { editionOn, replay, validity } from 'kijun'
import {
  yokohamaYSdgs20201012 as before,
  yokohamaYSdgs20240401 as scheme,
  yokohamaYSdgs,
} from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { assessed, information, standing, statedIn, verdict } from './asking.ts'
import { certified, eligible, ground } from './yokohamaYSdgs20240401.applicants.ts'

const decided = (on: string, tier: string, purpose = 'initial') => ({
  kind: 'decided',
  on,
  for: purpose,
  tier,
})
const issues = (events: readonly object[], readings: object = {}) =>
  replay(yokohamaYSdgs, { events, readings }).issues.length

// What the lines of the list leave open on either side of a step of the text; effects of readings are those of their list.
describe('yokohama-y-sdgs@2024-04-01 beside its steps', () => {
  test('the share of resident employees lies between none and all of them while it is not known', () => {
    expect(assessed(scheme, {}).measures['residentShare']).toMatchObject({
      low: { exact: '0' },
      high: { exact: '1' },
    })
  })

  // 第9条第2項: 30点以上59点以下, 60点以上79点以下, 80点以上; each band by itself.
  test.each([
    ['29.9', 'unmet', 'unmet'],
    ['30', 'met', 'met'],
    ['59', 'met', 'met'],
    ['59.5', 'unmet', 'met'],
    ['60', 'unmet', 'unmet'],
    ['60.5', 'unmet', 'unmet'],
  ])('%s points: standard %s, and %s where the bands are contiguous', (points, refer, contiguous) => {
    const of = (reading: string) =>
      verdict(scheme, 'standard', { points }, { readings: { 'yoko-band-gap': reading } })
    expect([of('refer'), of('contiguous')]).toEqual([refer, contiguous])
  })

  test.each([
    ['59.9', 'unmet', 'unmet'],
    ['60', 'met', 'met'],
    ['79', 'met', 'met'],
    ['79.5', 'unmet', 'met'],
    ['80', 'unmet', 'unmet'],
    ['80.5', 'unmet', 'unmet'],
  ])('%s points: superior %s, and %s where the bands are contiguous', (points, refer, contiguous) => {
    const of = (reading: string) =>
      verdict(scheme, 'superior', { points }, { readings: { 'yoko-band-gap': reading } })
    expect([of('refer'), of('contiguous')]).toEqual([refer, contiguous])
  })

  // 過去5年: from 28 February 2023, first day out, they end on 29 February 2028. Counted back from 29 February 2028,
  // first day out, they begin on 1 March 2023, the day after the one that corresponds to 28 February 2028.
  test.each([
    ['forward', '2028-02-29', 'unmet'],
    ['backward', '2028-02-29', 'met'],
    ['forward', '2028-03-01', 'met'],
    ['backward', '2028-02-28', 'unmet'],
    ['inclusive', '2028-02-28', 'met'],
    ['inclusive', '2028-02-27', 'unmet'],
  ])('yoko-lookback, %s: disposed on 2023-02-28, applied on %s: %s', (reading, appliedOn, expected) => {
    const dispositions = [{ on: '2023-02-28', counts: true, seriousAndMalicious: true }]
    const data = { ...eligible, appliedOn, dispositions }
    const options = { readings: { 'yoko-lookback': reading } }
    expect(verdict(scheme, 'recent-serious-disposition', data, options)).toBe(expected)
  })

  // 「superior, re-application 55: standard, new period」: the first 31 March after four years from that day.
  test.each([
    ['rank-up-only', 'superior', '2028-03-31'],
    ['literal-any', 'standard', '2030-03-31'],
  ])('yoko-11-2-lower, %s: superior, standard on re-application: %s until %s', (reading, tier, until) => {
    const readings = { 'yoko-11-2-lower': reading }
    const events = [decided('2024-04-01', 'superior'), decided('2025-06-02', 'standard', 'reapplication')]
    expect(standing(yokohamaYSdgs, events, '2025-06-02', readings)).toMatchObject({ tier, until })
    expect(issues(events, readings)).toBe(0)
    const higher = [decided('2024-04-01', 'superior'), decided('2025-06-02', 'supreme', 'reapplication')]
    expect(standing(yokohamaYSdgs, higher, '2025-06-02', readings).tier).toBe('supreme')
  })

  // 「standard, after report 65 points: superior, period kept」, or 「stays standard」.
  test.each([
    ['literal-any', 'superior'],
    ['down-only', 'standard'],
  ])('yoko-17-2-up, %s: standard, found superior after a report: %s', (reading, tier) => {
    const readings = { 'yoko-17-2-up': reading }
    const events = [decided('2024-04-01', 'standard'), decided('2025-06-02', 'superior', 'change')]
    expect(standing(yokohamaYSdgs, events, '2025-06-02', readings)).toMatchObject({
      tier,
      until: '2028-03-31',
    })
    expect(issues(events, readings)).toBe(0)
    const down = [decided('2024-04-01', 'superior'), decided('2025-06-02', 'standard', 'change')]
    expect(standing(yokohamaYSdgs, down, '2025-06-02', readings)).toMatchObject({
      tier: 'standard',
      until: '2028-03-31',
    })
    expect(issues(down, readings)).toBe(0)
  })

  // 「certified 2022-10-01, re-decided 2023-08-01: 2027-03-31」, or 「2028-03-31」.
  test.each([
    ['no', '2027-03-31'],
    ['yes', '2028-03-31'],
  ])('yoko-17-2-latest, %s: certified 2022-10-01, re-decided 2023-08-01, until %s', (reading, until) => {
    const events = [decided('2022-10-01', 'superior'), decided('2023-08-01', 'standard', 'change')]
    const status = standing(yokohamaYSdgs, events, '2024-06-01', { 'yoko-17-2-latest': reading })
    expect(status.until).toBe(until)
  })

  test.each([
    ['mark-stops', false],
    ['mark-allowed', true],
  ])('yoko-suspension-mark, %s: a suspended business may use the mark: %s', (reading, mayUseMark) => {
    const events = [decided('2024-04-01', 'superior'), { kind: 'suspended', on: '2025-06-01' }]
    const status = standing(yokohamaYSdgs, events, '2025-06-02', { 'yoko-suspension-mark': reading })
    expect(status).toMatchObject({ status: 'suspended', mayUseMark })
  })

  // 第19条第1項第3号: 第4条に規定する要件に該当しなくなったとき, each of them by itself.
  const none = { group: { applies: false }, member: { applies: false }, controlled: { applies: false } }
  const inOrder = {
    ...certified,
    designCenterMember: true,
    cityTaxArrears: false,
    officeTaxArrears: false,
    organisedCrime: none,
    dispositions: [],
  }
  test.each<[string, object, string]>([
    ['nothing', {}, 'no ground'],
    ['no member of the Design Center', { designCenterMember: false }, 'ground'],
    ['arrears with the city', { cityTaxArrears: true }, 'ground'],
    ['arrears with the tax office', { officeTaxArrears: true }, 'ground'],
    ['an organised crime group', { organisedCrime: { ...none, group: { applies: true } } }, 'ground'],
    ['a member of one', { organisedCrime: { ...none, member: { applies: true } } }, 'ground'],
    ['under the control of one', { organisedCrime: { ...none, controlled: { applies: true } } }, 'ground'],
  ])('第19条第1項第3号, %s: %s', (_, change, expected) => {
    expect(ground('19-1-3', { ...inOrder, ...change })).toBe(expected)
  })

  // 附則第3項: the notice and the certificate of the changed period are made out anew.
  test('what 附則第3項 has made out anew states the period, the tier and the mark', () => {
    const period = validity(scheme, { decidedOn: '2022-10-03' })
    if (!period.ok) throw new Error(period.issues[0].message)
    const decision = { on: 'transitioned', tier: 'superior', validity: period.value } as const
    const dates = { from: '2022-10-03', until: '2027-03-31' }
    expect(statedIn(scheme, 'retroactive-period-notice', decision)).toEqual({
      validity: dates,
      tier: 'superior',
    })
    expect(statedIn(scheme, 'retroactive-period-certificate', decision)).toMatchObject({
      validity: dates,
      tier: 'superior',
      mark: expect.anything(),
    })
  })

  // 制定 令和2年10月12日, 最近改正 令和6年3月29日.
  test('the text was enacted on 2020-10-12 and last amended on 2024-03-29', () => {
    expect(information(scheme, 'source')).toMatchObject({
      enactedOn: '2020-10-12',
      lastAmendedOn: '2024-03-29',
    })
  })
})

describe('yokohama-y-sdgs@2020-10-12', () => {
  test.each([
    ['2020-10-11', undefined],
    ['2020-10-12', '2020-10-12'],
    ['2024-03-31', '2020-10-12'],
    ['2024-04-01', undefined],
  ])('alone is the text on %s: %s', (on, edition) => {
    expect(editionOn([before], on)?.edition).toBe(edition)
  })

  test('holds a rule on the period, and nothing that a person decides', () => {
    expect(Object.values(before.provisions).map(({ treatment }) => treatment)).toEqual(['rule'])
  })
})
