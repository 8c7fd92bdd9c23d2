import { assess, explain, validity } from 'kijun'
import {
  okinawaSdgs20230731,
  schemes,
  sp2EsgUndated,
  toyotaSdgsRound4,
  yokohamaYSdgs20240401,
} from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import type { AssessOptions } from '../../src/assess/options.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { applicant } from '../schemes/toyotaSdgsRound4.applicants.ts'

function assessed(scheme: Scheme, data: unknown, options?: AssessOptions) {
  const result = assess(scheme, data, options)
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('\n'))
  return result.value
}

const domain = (points: string, max = '50') => ({ points, max })
const toyota = (local: object) => ({
  workplaceConfirmed: true,
  scores: { environment: domain('49'), social: domain('48'), governance: domain('48'), local },
})

describe('explain()', () => {
  const lowDomain = assessed(toyotaSdgsRound4, toyota(domain('14.25')))

  test('names each tier tried, with figure, threshold, shortfall and article', () => {
    const text = explain(lowDomain, { locale: 'ja' })
    for (const sentence of [
      'ゴールドの基準',
      '全体の得点率は79.625%で、80%以上を満たさない（0.375ポイント不足）（評価指標について（得点率基準））',
      'シルバーの基準',
      '4分野の最低得点率は28.50%で、30%以上を満たさない（1.50ポイント不足）',
      'ブロンズの基準',
      '4分野の最低得点率は28.50%で、10%以上を満たす',
    ]) {
      expect(text).toContain(sentence)
    }
  })

  test('says the same in English', () => {
    const text = explain(lowDomain, { locale: 'en' })
    expect(text).toContain(
      'overall score rate is 79.625%, at least 80% is required (0.375 percentage points short)',
    )
    expect(text).toContain('Tier: Bronze')
  })

  test('states the period that it is given', () => {
    const period = validity(toyotaSdgsRound4, { decidedOn: '2025-03-31' })
    const given = period.ok ? { validity: period.value } : {}
    expect(explain(lowDomain, { locale: 'ja', ...given })).toContain('令和7年3月31日から令和9年3月31日まで')
    expect(explain(lowDomain, { locale: 'en', ...given })).toContain('from 2025-03-31 to 2027-03-31')
  })

  test('shows as many digits as decide and never rounds up to the threshold', () => {
    const just = { points: `47.99${'9'.repeat(30)}`, max: '60' }
    const sheet = { scores: { environment: just, social: just, governance: just, local: just } }
    const text = explain(assessed(toyotaSdgsRound4, sheet), { locale: 'ja' })
    expect(text).toMatch(/全体の得点率は79\.99\d*…?%で、80%以上を満たさない/)
    expect(text).not.toContain('80.00%')
    expect(text).toMatch(/（0\.0+1\d*…?ポイント不足）/)
  })

  test('gives the referral and who decides', () => {
    const gap = assessed(yokohamaYSdgs20240401, { points: '59.5' }, { stages: ['criteria'] })
    expect(explain(gap, { detail: 'line' })).toBe(
      '認証区分: 未定（区分なしからsuperior（スーペリア）まで）。評価点が59点を超え60点に満たず、要綱のどの認証区分にも属さない。市長の判断に付す',
    )
  })

  test('names what is missing where the tier is open', () => {
    const open = assessed(toyotaSdgsRound4, toyota({ max: '50' }))
    expect(explain(open, { locale: 'en', detail: 'line' })).toBe(
      'Tier: open (from no tier to Gold): not known: Points on the evaluation sheet local contribution points',
    )
  })

  test('puts a refused requirement first', () => {
    const refused = assessed(yokohamaYSdgs20240401, { points: '85', cityTaxArrears: true })
    expect(explain(refused, { locale: 'ja', detail: 'line' })).toBe(
      '基準に適合しない。市税（法人市民税）の滞納: 該当する（第4条第1項第2号）',
    )
  })

  test('leaves passed requirements and figures to the full form', () => {
    const complete = assessed(toyotaSdgsRound4, applicant)
    const standard = explain(complete, { locale: 'en' })
    const full = explain(complete, { locale: 'en', detail: 'full' })
    expect(standard).not.toContain('Eligibility')
    expect(full).toContain('Eligibility')
    expect(full).toContain('Figures')
    expect(full).toContain('Readings followed')
  })

  test('takes the meaning from Markdown in words that a definition brings', () => {
    const hostile: Scheme = {
      ...yokohamaYSdgs20240401,
      words: { ...yokohamaYSdgs20240401.words!, title: { ja: '# *x*\n<b>', en: '# *x*\n<b>' } },
    }
    const text = explain(assessed(hostile, {}), { locale: 'en', format: 'markdown' })
    expect(text.split('\n')[0]).toBe('# \\# \\*x\\* \\<b\\> \\(yokohama\\-y\\-sdgs@2024\\-04\\-01\\)')
  })

  test('speaks in ids where a definition has no words', () => {
    const { words: _, ...bare } = yokohamaYSdgs20240401
    expect(explain(assessed(bare, { points: '61' }), { locale: 'en', detail: 'line' })).toContain('superior')
  })

  test('refuses a copy of an assessment', () => {
    expect(() => explain({ ...lowDomain })).toThrow(TypeError)
  })

  test.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
    'words %s in both languages without falling back to an id',
    (_, scheme) => {
      for (const locale of ['ja', 'en'] as const) {
        const text = explain(assessed(scheme, {}), { locale, detail: 'full' })
        const ids = [
          ...Object.keys(scheme.facts),
          ...Object.keys(scheme.measures ?? {}),
          ...(scheme.requirements ?? []).map((of) => of.id),
          ...(scheme.referrals ?? []).map((of) => of.id),
          ...Object.keys(scheme.readings ?? {}),
        ].filter((id) => /[A-Z-]/.test(id))
        expect(ids.filter((id) => text.includes(id))).toEqual([])
      }
    },
  )

  test('marks what a person has to find', () => {
    const open = assessed(sp2EsgUndated, {})
    expect(explain(open, { locale: 'ja' })).toContain('ESG推進にかかる内容の整合性（判定員会の認定）')
  })

  test('lists the rows of a checklist that are not met', () => {
    const open = assessed(sp2EsgUndated, { documents: { declaration: { submitted: false } } })
    expect(explain(open, { locale: 'ja' })).toContain(
      '申請書類: 要件を満たさないもの 宣言文書。未確認のもの 組織体制情報、質問への回答',
    )
  })

  test('counts items and points of a plan', () => {
    const open = assessed(okinawaSdgs20230731, {}, { stages: ['criteria'] })
    expect(explain(open, { locale: 'ja' })).toContain(
      '充足した項目（全21項目中）は0から18までの間で、17以上を満たすか確定しない',
    )
  })
})
