import { assess, explain, validity } from 'kijun'
import {
  okinawaSdgs20230731,
  okinawaSdgs20260603,
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
  const criteria = { stages: ['criteria'] } as const

  // 3000000001 of 9999999999 are 30.00000001300…%: what tells them from 30 % is told of the figure as well.
  test.each([
    [
      'en',
      'the overall score rate is 30.00000001…%; at least 30% is required',
      'overall score rate: 30.00000001…%',
    ],
    ['ja', '全体の得点率は30.00000001…％であり、30％以上の基準を満たす', '全体の得点率：30.00000001…％'],
  ] as const)(
    'writes a figure in full in %s with the digits that tell it from a threshold',
    (locale, held, figure) => {
      const scores = domain('3000000001', '9999999999')
      const all = { environment: scores, social: scores, governance: scores, local: scores }
      const text = explain(assessed(toyotaSdgsRound4, { scores: all }, criteria), { locale, detail: 'full' })
      expect(text).toContain(held)
      expect(text.split('\n').map((line) => line.replace(/^[\s・]+/, ''))).toContain(figure)
    },
  )

  test('words the reasons for a tier and against the next one, with figure, threshold, shortfall and article', () => {
    const text = explain(lowDomain, { locale: 'ja' })
    for (const sentence of [
      '「ブロンズ」の基準に適合する理由',
      '  1　全体の得点率は79.625％であり、30％以上の基準を満たす（評価指標について（得点率基準））。',
      '「シルバー」の基準に適合しない理由',
      '  1　4分野の最低得点率は28.50％（最低は「地域貢献」）であり、30％以上の基準に1.50ポイント不足する（評価指標について（得点率基準））。',
    ]) {
      expect(text.split('\n')).toContain(sentence)
    }
    expect(text).not.toContain('ゴールド')
  })

  test('says the same in English', () => {
    const lines = explain(lowDomain, { locale: 'en' }).split('\n')
    expect(lines).toContain('Why not Silver')
    expect(lines).toContain(
      '  1. The lowest score rate of the four domains is 28.50% (lowest: local contribution); at least 30% is required (1.50 percentage points short) (評価指標について（得点率基準）).',
    )
  })

  test('numbers the criteria that refuse, one sentence each', () => {
    const refused = assessed(okinawaSdgs20260603, { itemsMet: 10, planScore: '49.5' }, criteria)
    expect(explain(refused).split('\n').slice(1, 6)).toEqual([
      '最も下位の区分である「おきなわSDGsアクティブパートナー」の基準にも適合しない。その理由は、次のとおりである。',
      '',
      '適合しない理由',
      '  1　基準を満たす実績評価項目（全19項目中）は10項目であり、11項目以上の基準に1項目不足する（第6条第2号（第2号様式））。',
      '  2　主要評価項目の評価の合計は49.5点であり、50点以上の基準に0.5点不足する（第6条第2号（第3号様式））。',
    ])
  })

  test('names the requirement that is not met, what was found and what was asked', () => {
    const refused = assessed(toyotaSdgsRound4, { ...applicant, channel: 'email' })
    expect(explain(refused)).toContain(
      '受付要件「あいち電子申請・届出システムから申請すること」を満たさない。申請の方法は「電子メール」であり、「あいち電子申請・届出システム」に当たらない（申請の流れ③; アップロード）。',
    )
    expect(explain(refused)).toContain('なお、認証基準による区分は')
  })

  test('states the period that it is given, and how it was counted', () => {
    const period = validity(okinawaSdgs20260603, { decidedOn: '2026-10-01' })
    const given = period.ok ? { validity: period.value } : {}
    const earned = assessed(okinawaSdgs20260603, { itemsMet: 15, planScore: '60' }, criteria)
    // 第13条第1項: 4 years from 2026-10-01, first day counted, have elapsed on 2030-10-01; the next 31 March is 2031.
    const lines = explain(earned, { locale: 'ja', ...given }).split('\n')
    expect(lines.slice(lines.indexOf('認証期間'), lines.indexOf('採用した解釈') - 1)).toEqual([
      '認証期間',
      '  令和8年10月1日から令和13年3月31日までである。',
      '  期間の初日は、令和8年10月1日である（第13条第1項）。',
      '  期間の末日は、令和12年9月30日である（第13条第1項）。',
      '  期間が経過した日は、令和12年10月1日である（第13条第1項）。',
      '  その日以後最初の3月31日は、令和13年3月31日である（第13条第1項）。',
    ])
    expect(explain(earned, { locale: 'en', ...given })).toContain('From 2026-10-01 to 2031-03-31')
  })

  test('states no period with a refusal', () => {
    const period = validity(okinawaSdgs20260603, { decidedOn: '2026-10-01' })
    const given = period.ok ? { validity: period.value } : {}
    const refused = assessed(okinawaSdgs20260603, { itemsMet: 10, planScore: '60' }, criteria)
    for (const detail of ['standard', 'full'] as const) {
      expect(explain(refused, { ...given, detail })).not.toContain('認証期間')
    }
  })

  test('shows as many digits as decide and never rounds up to the threshold', () => {
    const just = { points: `47.99${'9'.repeat(30)}`, max: '60' }
    const sheet = { scores: { environment: just, social: just, governance: just, local: just } }
    for (const detail of ['line', 'standard', 'full'] as const) {
      const text = explain(assessed(toyotaSdgsRound4, sheet), { locale: 'ja', detail })
      expect(text).toMatch(
        /全体の得点率[はが]79\.99\d*…?％(であり|で)、80％以上の基準に0\.0+1\d*…?ポイント不足する/,
      )
      expect(text).not.toContain('80.00％')
    }
  })

  test('says at least how much is missing where the figure is still open', () => {
    const open = assessed(okinawaSdgs20260603, { planScore: '40' }, criteria)
    expect(explain(open)).toContain('主要評価項目の評価の合計は40点であり、50点以上の基準に10点不足する')
    const rows = {
      environment: domain('50'),
      social: domain('50'),
      governance: domain('50'),
      local: { max: '50' },
    }
    const scores = { ...rows, environment: domain('2') }
    expect(explain(assessed(toyotaSdgsRound4, { scores }), { locale: 'ja' })).toContain(
      '4分野の最低得点率は0.00％以上4.00％以下（最低は「環境」）であり、10％以上の基準に少なくとも6.00ポイント不足する',
    )
  })

  test('gives the referral, who decides and between what', () => {
    const gap = assessed(yokohamaYSdgs20240401, { points: '59.5' }, criteria)
    expect(explain(gap, { detail: 'line' })).toBe(
      '評価点が59点を超え60点に満たず、要綱のどの認証区分にも属さないため（第9条第2項第1号）、認証区分は、市長の判断により「なし」から「superior（スーペリア）」までのいずれかとなる。',
    )
    expect(explain(gap)).toContain('「superior（スーペリア）」の基準に適合しない理由')
    expect(explain(gap)).toContain(
      '評価点の合計は59.5点であり、59点以下の基準を0.5点超過する（第9条第2項第1号）。',
    )
    expect(explain(gap, { locale: 'en' })).toContain(
      'It is for the mayor to decide the tier, from no tier to superior.',
    )
  })

  test('names what is missing where the tier is open', () => {
    const open = assessed(toyotaSdgsRound4, toyota({ max: '50' }), criteria)
    expect(explain(open, { locale: 'en', detail: 'line' })).toBe(
      'Tier: open, from no tier to Gold. Not known: Points on the evaluation sheet: local contribution.',
    )
    expect(explain(open, { detail: 'line' })).toBe(
      '評価書の得点（地域貢献）が確認されていないため、認証区分は確定せず、「なし」から「ゴールド」までのいずれかとなる。',
    )
  })

  test('says of an open tier what is open and what is settled already', () => {
    const full = { points: '50', max: '50' }
    const scores = { environment: full, social: full, governance: full, local: { max: '50' } }
    const lines = explain(assessed(toyotaSdgsRound4, { scores }, criteria)).split('\n')
    const at = lines.indexOf('「シルバー」の基準に適合するか確定していない理由')
    // 150 of 200 points are there: 75 % at least, which settles 60 % and not 80 %.
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '  1　4分野の最低得点率は0.00％以上100.00％以下であり、30％以上の基準を満たすか確定していない（評価指標について（得点率基準））。',
      '  2　全体の得点率は75.00％以上100.00％以下であり、60％以上の基準を満たす（評価指標について（得点率基準））。',
    ])
    expect(lines).toContain('結果を左右しうる未確認の事項（1件）')
    expect(lines).toContain('  評価書の得点（地域貢献）')
  })

  test('does not hide in one line that requirements are open', () => {
    expect(explain(lowDomain, { detail: 'line' })).toBe(
      '認証区分は「ブロンズ」であり、4分野の最低得点率が28.50％（最低は「地域貢献」）で、30％以上の基準に1.50ポイント不足するため（評価指標について（得点率基準））、「シルバー」の基準には適合しない。ただし、申請要件及び受付要件に確認されていない事項が29件あり、この制度の定めに適合するかは確定していない。',
    )
  })

  test('gives two reasons in one line and counts the others', () => {
    const refused = assessed(toyotaSdgsRound4, {
      ...applicant,
      workplaceConfirmed: false,
      channel: 'email',
      fileType: 'pdf',
      documentReviewed: false,
    })
    expect(explain(refused, { detail: 'line' })).toBe(
      '働きやすい職場づくり推進事業所の確認完了通知がなく（認証と申請にあたっての要件について; ②）、申請の方法が「電子メール」で、「あいち電子申請・届出システム」に当たらないため（申請の流れ③; アップロード）（ほか2件）、申請要件及び受付要件を満たさない。',
    )
  })

  test('puts a refused requirement first', () => {
    const refused = assessed(yokohamaYSdgs20240401, { points: '85', cityTaxArrears: true })
    expect(explain(refused, { locale: 'ja', detail: 'line' })).toBe(
      '市税（法人市民税）の滞納があるため（第4条第1項第2号）、申請要件を満たさない。',
    )
  })

  test('leaves passed requirements and figures to the full form', () => {
    const complete = assessed(toyotaSdgsRound4, applicant)
    const standard = explain(complete, { locale: 'en' })
    const full = explain(complete, { locale: 'en', detail: 'full' })
    expect(standard).not.toContain('Eligibility\n')
    expect(full).toContain('Eligibility\n')
    expect(full).toContain('Figures\n')
    expect(full).toContain('Readings followed\n')
  })

  test('says how many of several conditions are asked for', () => {
    const counted: Scheme = {
      ...yokohamaYSdgs20240401,
      tiers: [
        {
          id: 'standard',
          cite: '9-2-1',
          when: {
            kind: 'any',
            of: (['atLeast', 'exactly'] as const).map((kind) => ({
              kind,
              n: 2,
              of: ['30', '60', '80'].map((value) => ({
                kind: 'compare',
                measure: 'points',
                is: 'atLeast',
                value,
              })),
            })),
          },
        },
      ],
      referrals: [],
    }
    const text = explain(assessed(counted, { points: '61' }, criteria), { detail: 'full' })
    expect(text).toContain('○ 次のうち2以上に当たること')
    expect(text).toContain('○ 次のうちちょうど2に当たること')
  })

  test('tells of conditions of which exactly one is asked for those that hold too many, or those that do not hold', () => {
    const flags = ['a', 'b', 'c'] as const
    const one: Scheme = {
      id: 'one',
      edition: '1',
      provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
      facts: Object.fromEntries(flags.map((id) => [id, { kind: 'flag', cite: 'p' }])),
      tiers: [
        {
          id: 'tier',
          cite: 'p',
          when: { kind: 'exactly', n: 1, of: flags.map((id) => ({ kind: 'fact', fact: id, is: true })) },
        },
      ],
    }
    const reasons = (facts: object) =>
      explain(assessed(one, facts, criteria))
        .split('\n')
        .slice(4, 5)
    expect(reasons({ a: true, b: true, c: false })).toEqual(['  1　aがある。bがある（第1条）。'])
    expect(reasons({ a: false, b: false, c: false })).toEqual(['  1　aがない。bがない。cがない（第1条）。'])
    expect(reasons({ a: false, b: true, c: false })).toEqual(['  1　bがある（第1条）。'])
    expect(reasons({ a: true, c: false })).toEqual(['  1　bの有無は確認されていない（第1条）。'])
  })

  test('does not mark what must not hold as met or not met', () => {
    const lines = explain(assessed(toyotaSdgsRound4, applicant), { detail: 'full' }).split('\n')
    const at = lines.findIndex((line) => line.endsWith('○ 次に当たらないこと'))
    expect(lines[at + 1]).toMatch(/^\s+S-1からS-5までの自動配点に該当するものがない（/)
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
    expect(explain(open, { locale: 'ja' })).toContain('ESG推進にかかる内容の整合性（判定員会の判断）')
  })

  test('does not say twice who judges, nor that a judgement is judged', () => {
    const gap = explain(assessed(yokohamaYSdgs20240401, { points: '59.5' }, criteria), { locale: 'ja' })
    expect(gap.split('\n')).toContain('  市長が認めた認証区分')
    const open = explain(assessed(okinawaSdgs20260603, {}), { locale: 'ja', detail: 'full' })
    expect(open).toContain('別途定める基準による実績評価項目の判断はされていない')
  })

  test('lists the rows of a checklist that are not met', () => {
    const open = assessed(sp2EsgUndated, { documents: { declaration: { submitted: false } } })
    expect(explain(open, { locale: 'ja' })).toContain('申請書類のうち、「宣言文書」の提出がなく、')
    const refused = assessed(toyotaSdgsRound4, {
      ...applicant,
      documents: {
        'form-1': { submitted: true },
        'form-2': { submitted: false },
        'form-3': { submitted: false },
      },
    })
    expect(explain(refused)).toContain(
      '「様式2号（認証チェックシート）」及び「様式3号（今後の重点目標）」について申請書の3シートへの記入がない（申請書の構成）。',
    )
  })

  test('says what of each row of a checklist is not known', () => {
    const open = explain(assessed(toyotaSdgsRound4, {}), { detail: 'full' })
    expect(open).toMatch(/様式1号・様式2号の記入欄のうち、「所在地」、.*の記入の有無が確認されていない/)
    expect(open).toMatch(/「様式1号（基本情報）」、.*について申請書の3シートへの記入の有無が確認されていない/)
  })

  test('counts items and points of a plan', () => {
    const open = assessed(okinawaSdgs20230731, {}, criteria)
    expect(explain(open, { locale: 'ja' })).toContain(
      '充足した項目（全21項目中）は0項目以上18項目以下であり、17項目以上の基準を満たすか確定していない',
    )
  })
})

describe('explain() of a text that leaves much open', () => {
  const cite = 'p'
  const scheme: Scheme = {
    id: 'open',
    edition: '1',
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: { gain: { kind: 'number', cite } },
    measures: { gain: { value: { kind: 'fact', fact: 'gain' }, cite } },
    tiers: [
      { id: 'near', when: { kind: 'near', measure: 'gain', value: '60', within: '5' }, cite },
      { id: 'any', when: { kind: 'all', of: [] }, cite },
    ],
    referrals: [{ id: 'always', when: { kind: 'all', of: [] }, to: 'mayor', cite }],
  }
  const open = assessed(scheme, {})

  test('tells a figure of which nothing is known without its bounds', () => {
    const ja = explain(open, { locale: 'ja', detail: 'full' })
    expect(ja).toContain('gain：未確認')
    expect(ja).toContain('gainは60の付近（上下5）にあるか確定していない')
    expect(explain(open, { locale: 'en', detail: 'full' })).toContain('gain')
  })

  test('tells a referral that asks for nothing with its article alone', () => {
    expect(explain(open, { locale: 'en' })).toContain('Always (第1条). It is for mayor to decide.')
    expect(explain(open, { locale: 'ja' })).toContain('always（第1条）。mayorの判断に付す。')
  })
})
