import { describe, expect, test } from 'vitest'
import { okinawaSdgs20260603, toyotaSdgsRound4, yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import { explainGap, gapToTier } from '../../../src/analysis/index.ts'
import type { AssessOptions, Locale, Scheme } from '../../../src/index.ts'
import { scores } from '../../schemes/toyotaSdgsRound4.applicants.ts'

const criteria = { stages: ['criteria'] } as const

function told(
  scheme: Scheme,
  data: unknown,
  tier: string,
  locale: Locale,
  options: AssessOptions = criteria,
): string {
  const gap = gapToTier(scheme, data, tier, options)
  return gap.ok ? explainGap(scheme, gap.value, { locale }) : ''
}

describe('explainGap()', () => {
  test('states what is lacking with its figure, threshold, shortfall and article, and what has to change', () => {
    expect(told(yokohamaYSdgs20240401, { points: '53' }, 'superior', 'en')).toMatch(
      /^To superior.*\n\nWhat is lacking\n- .+ is 53 points; to be at least 60 points it lacks 7 points \(第9条第2項.*\)\n\nWhat has to change .*\n- .+: 53 points -> 60 points, 7 points more \(.+\)/,
    )
  })

  test('bounds what is not known, and lists it', () => {
    const text = told(toyotaSdgsRound4, scores('45/50', '45/50', '45/50', '?/50'), 'silver', 'ja')
    expect(text).toContain('確認した限り、シルバーに足りないものはない')
    expect(text).toContain('30％以上とするには最大であと30.00ポイント')
    expect(text).toContain('地域貢献：最大であと15')
    expect(text).toContain('・評価書の得点 地域貢献 得点')
  })

  test('says where more may harm', () => {
    const data = scores('49.245/50', '48/50', '48.485/50', '14.25/50')
    const options = { ...criteria, readings: { 'toyota-fallback': 'none' } }
    const text = told(toyotaSdgsRound4, data, 'silver', 'ja', options)
    expect(text).toContain('シルバーに必要な変更を定められない')
    expect(text).toContain('・全体の得点率 80％未満（評価指標について（得点率基準））')
  })

  test('says in a word that nothing is lacking', () => {
    const facts = { itemsMet: 15, planScore: '60' }
    expect(told(okinawaSdgs20260603, facts, 'active', 'en')).toMatch(/^The conditions of .+ are met\.$/)
  })

  test('fits on a line where only the changes are wanted', () => {
    const gap = gapToTier(okinawaSdgs20260603, { itemsMet: 11, planScore: '50' }, 'platinum', criteria)
    const line = gap.ok ? explainGap(okinawaSdgs20260603, gap.value, { locale: 'en', detail: 'line' }) : ''
    expect(line.split('; ')).toHaveLength(2)
    expect(line).not.toContain('\n')
  })
})
