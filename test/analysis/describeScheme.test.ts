import { describeScheme } from 'kijun/analysis'
import {
  okinawaSdgs20230731,
  okinawaSdgs20260603,
  schemes,
  toyotaSdgsRound4,
  yokohamaYSdgs20240401,
} from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import { amountEn } from '../../src/analysis/describe/amountsEn.ts'
import { amountJa, timeJa } from '../../src/analysis/describe/amountsJa.ts'
import { describeEn } from '../../src/analysis/describe/describeEn.ts'
import { describeJa } from '../../src/analysis/describe/describeJa.ts'
import type { DescribeSection } from '../../src/analysis/describe/describePhrases.ts'
import { defineScheme, type Scheme } from '../../src/index.ts'
import type { Condition, RowCondition } from '../../src/scheme/conditionDefinition.ts'

const pageOf = (scheme: (typeof schemes)[number], locale: 'ja' | 'en', section?: 'tiers' | 'facts') =>
  describeScheme(scheme, { locale, ...(section ? { section } : {}) })

describe('describeScheme()', () => {
  test('says of an open-ended time on which side it is open', () => {
    // 豊田市 第4回申請受付: 令和6年10月23日午前9時から12月24日午後5時まで.
    const ja = pageOf(toyotaSdgsRound4, 'ja')
    expect(ja).toContain('申請の到達日時が令和6年10月23日午前9時以後であること')
    expect(ja).toContain('申請の到達日時が令和6年12月24日午後5時以前であること')
    const en = pageOf(toyotaSdgsRound4, 'en')
    expect(en).toMatch(/is not before 2024\\-10\\-23 09:00/)
    expect(en).toMatch(/is not after 2024\\-12\\-24 17:00/)
  })

  test('says what is asked of the rows of a table, and of which rows', () => {
    const ja = pageOf(okinawaSdgs20230731, 'ja')
    expect(ja).toContain(
      '申請書類のファイルのうち「第1号様式」「第2号様式」「第3号様式」のすべての行が「手書き: 該当しない」に当たること',
    )
    expect(pageOf(okinawaSdgs20260603, 'en')).toContain(
      'every row of parts of form 2 \\(only environment; society; governance\\) meets "filled in: yes"',
    )
  })

  test('names the options of choices, the rows and columns of tables, and bounds', () => {
    const facts = pageOf(okinawaSdgs20230731, 'ja', 'facts')
    expect(facts).toContain('選択: 企業、団体、教育機関、研究機関、特定非営利活動法人、その他')
    expect(facts).toContain('  - 行: 1年目の報告、2年目の報告')
    expect(facts).toContain('    - 基礎得点 — 数値（0以上25以下、点）')
  })

  test('writes bounds of figures in words, and rates as percentages', () => {
    expect(pageOf(okinawaSdgs20230731, 'ja')).toContain('| governanceBonus | 4以下 |')
    expect(pageOf(okinawaSdgs20230731, 'en')).toContain('| governanceBonus | at most 4 |')
    expect(pageOf(toyotaSdgsRound4, 'ja')).toContain('| overallRate | 0%–100% |')
  })

  test('says to whom a benefit goes, on which condition, and how much it is', () => {
    const row = pageOf(toyotaSdgsRound4, 'ja')
      .split('\n')
      .find((line) => line.startsWith('| カーボンニュートラル省エネ生産設備導入促進補助金の上限額 |'))
    expect(row).toContain('| ゴールド、シルバー | 製造業: 該当する | 4,500万円 | 3,000万円 |')
  })

  test('says what each rule does after certification', () => {
    const en = pageOf(yokohamaYSdgs20240401, 'en')
    expect(en).toContain('the new period counts from the day of the renewal decision')
    expect(en).toContain(', then the first 31 March on or after it') // art. 11(1): 以降の最初の3月31日
    expect(en).toContain('a higher tier is taken, the same or a lower one is not')
    expect(en).toContain('- Suspension, decided by: the mayor')
    expect(pageOf(yokohamaYSdgs20240401, 'en', 'tiers')).toContain('- superior \\(第9条第2項第2号\\)\n')
    expect(pageOf(okinawaSdgs20260603, 'ja')).toContain('経過した日から20日（初日不算入）以内に提出する')
    expect(pageOf(okinawaSdgs20260603, 'ja')).toContain(
      '直近の決定が令和8年2月1日から令和8年2月28日までで、令和8年6月3日に有効な認証',
    )
  })

  test('draws each tier with the conditions of the default reading, without articles', () => {
    const [, diagram] = /```mermaid\n([\s\S]*?)\n```/.exec(pageOf(toyotaSdgsRound4, 'ja', 'tiers'))!
    expect(diagram).toContain('ask0{"全体の得点率が80%以上<br/>4分野の最低得点率が60%以上"}')
    for (const scheme of schemes) {
      const [, drawn = ''] = /```mermaid\n([\s\S]*?)\n```/.exec(pageOf(scheme, 'ja', 'tiers')) ?? []
      const nodes = drawn.split('\n').filter((line) => line.includes('{'))
      expect(nodes).toHaveLength(scheme.tiers.length)
      expect(nodes.filter((node) => node.split('<br/>').length > 12 || /（第|解釈/.test(node))).toEqual([])
    }
  })

  test.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
    'of %s prints no condition on rows without its words, no id of a followed meaning and no English unit',
    (_, scheme) => {
      const ja = pageOf(scheme, 'ja')
      expect(ja).not.toMatch(/ yen |\| undisclosed|T\d\d:\d\d/)
      expect(ja).not.toMatch(/undefined|NaN|\[object/)
      for (const { followed } of Object.values(scheme.words?.notes ?? {})) {
        expect(ja.split('\n')).not.toContain(`  - ${followed}`)
      }
      expect(ja).not.toContain('すべての行が満たすこと')
    },
  )

  test.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
    'of %s puts an article in the brackets of the language',
    (_, scheme) => {
      expect(pageOf(scheme, 'en')).not.toMatch(/[a-z%).'"]（/)
      expect(pageOf(scheme, 'ja')).not.toMatch(/[ぁ-ん一-龠] \(第/)
    },
  )

  test('tells conditions on rows apart', () => {
    const scheme: (typeof schemes)[number] = toyotaSdgsRound4
    const when = (satisfies: RowCondition): Condition => ({ kind: 'each', in: 'documents', satisfies })
    const rows: readonly RowCondition[] = [
      { kind: 'field', field: 'filled', is: true },
      { kind: 'field', field: 'filled', is: false },
      { kind: 'not', of: { kind: 'field', field: 'filled', is: true } },
      { kind: 'given', field: 'filled' },
      { kind: 'amount', field: 'filled', is: 'atLeast', value: '1' },
      { kind: 'domain', domain: 'social' },
      { kind: 'referred' },
      { kind: 'firstKnown', of: [{ kind: 'given', field: 'filled' }, { kind: 'referred' }] },
    ]
    for (const locale of ['ja', 'en'] as const) {
      const pages = rows.map((satisfies) =>
        describeScheme(
          {
            ...scheme,
            exclusions: [{ id: 'x', when: when(satisfies), cite: Object.keys(scheme.provisions)[0]! }],
          },
          { locale, section: 'exclusions' },
        ),
      )
      expect(new Set(pages).size).toBe(rows.length)
    }
  })
})

describe('describeScheme() of a small definition', () => {
  const cite = 'p'
  const when: Condition = { kind: 'fact', fact: 'member', is: true }
  const bare: Scheme = {
    id: 'city',
    edition: '1',
    provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
    facts: {
      member: { kind: 'flag', cite },
      items: {
        kind: 'group',
        cite,
        fields: { met: { kind: 'flag' }, filed: { kind: 'flag' } },
        rows: {
          x: { tags: ['core'], domain: 'social' },
          y: { tags: ['core'] },
          z: { domain: 'social' },
        },
      },
    },
    tiers: [],
  }
  const pages = (parts: Partial<Scheme>, section: DescribeSection) =>
    (['en', 'ja'] as const).map((locale) =>
      describeScheme(defineScheme({ ...bare, ...parts } as Scheme), { locale, section }).replaceAll('\\', ''),
    )

  test('leaves out what it does not have', () => {
    const page = describeScheme(bare, { locale: 'en' })
    const headings = page.split('\n').filter((line) => line.startsWith('## '))
    // It has facts and provisions; that no period is stated and what a certification could go through is said of every text.
    expect(headings).toEqual(['## What is asked', '## Validity', '## States and events', '## Provisions'])
  })

  test('says both sides of what each rule does after certification', () => {
    const lifecycle: Scheme['lifecycle'] = {
      suspension: { by: 'mayor', stopsPublication: false, stopsMark: false, clock: 'stops', cite },
      change: { takes: 'lowerTier', isDecision: false, cite },
      withdrawal: { ends: 'onRevocation', cite },
      reports: [
        {
          id: 'yearly',
          every: { years: 1 },
          counting: 'firstDayCounted',
          from: 'certification',
          within: { length: { days: 20 }, counting: 'firstDayCounted' },
          closedDays: 'plain',
          cite,
        },
      ],
      revocation: {
        by: 'mayor',
        grounds: [
          { id: 'false', cite },
          { id: 'left', when, cite },
        ],
        cite,
      },
    }
    const transitions: Scheme['transitions'] = [
      { id: 'from', decided: { from: '2025-04-01' }, cite },
      { id: 'until', decided: { until: '2025-03-31' }, standingOn: '2026-04-01', when, cite },
    ]
    const inForce = { from: '2026-04-01', cite }
    const validity = { initial: { kind: 'fixed', until: '2030-03-31', cite } } as const
    const [en, ja] = pages({ lifecycle, transitions, inForce, validity }, 'after')
    for (const line of [
      '  - publication goes on meanwhile\n  - name and mark may be used meanwhile\n  - the period stands still meanwhile',
      '  - the decision does not count as the latest decision\n',
      '  - the certification ends with the revocation that follows the filing\n',
      '  - to be filed within 20 days of the day on which the length has elapsed (first day counted)\n',
      '  - a last day on which the office is closed stays\n',
      '  - false (第1条)\n  - left (第1条)\n    - member: yes\n',
      'certifications last decided from 2025-04-01 on and still standing when it comes into force have',
      'certifications last decided until 2025-03-31 and still standing on 2026-04-01 have',
    ]) {
      expect(en).toContain(line)
    }
    for (const line of [
      '  - 停止中も公表を続ける\n  - 停止中も名称・マークを使える\n  - 停止中は認証期間が進まず',
      '  - この決定は直近の決定に当たらない\n',
      '  - 届出の後、取消しの決定により認証が終わる\n',
      '  - 経過した日から20日（初日算入）以内に提出する\n',
      '  - 期限の日が閉庁日でも移らない\n',
      '  - left（第1条）\n    - member: 該当する\n',
      '直近の決定が令和7年4月1日からで、施行の日に有効な認証の期間は',
      '直近の決定が令和7年3月31日までで、令和8年4月1日に有効な認証の期間は',
    ]) {
      expect(ja).toContain(line)
    }
  })

  test.each<[string, RowCondition, readonly string[], readonly string[]]>([
    ['a tag', { kind: 'tagged', tag: 'core' }, ['x', 'y'], ['z']],
    ['a domain', { kind: 'domain', domain: 'social' }, ['x', 'z'], ['y']],
    ['neither', { kind: 'not', of: { kind: 'tagged', tag: 'core' } }, ['z'], ['x', 'y']],
    [
      'both',
      {
        kind: 'all',
        of: [
          { kind: 'tagged', tag: 'core' },
          { kind: 'domain', domain: 'social' },
        ],
      },
      ['x'],
      ['y', 'z'],
    ],
    [
      'one or the other',
      {
        kind: 'any',
        of: [
          { kind: 'tagged', tag: 'core' },
          { kind: 'domain', domain: 'social' },
        ],
      },
      ['x', 'y', 'z'],
      [],
    ],
  ])('names the rows that are meant where %s tells', (_, where, meant, others) => {
    const satisfies: RowCondition = { kind: 'field', field: 'met', is: true }
    const asked = (condition: Condition) =>
      pages({ exclusions: [{ id: 'e', cite, when: condition }] }, 'exclusions')
    const [en, ja] = asked({ kind: 'each', in: 'items', where, satisfies })
    expect(en).toContain(`every row of items (only ${meant.join('; ')}) meets "met: yes"`)
    expect(ja).toContain(
      `itemsのうち${meant.map((row) => `「${row}」`).join('')}のすべての行が「met: 該当する」`,
    )
    if (others.length === 0) return
    // A row that passes by its tags alone is not asked: what is left are the others.
    const passing = asked({ kind: 'each', in: 'items', satisfies: { kind: 'any', of: [where, satisfies] } })
    expect(passing[0]).toContain(`every row of items (only ${others.join('; ')}) meets "met: yes"`)
    const either = { kind: 'field', field: 'filed', is: true } as const
    const [two] = asked({
      kind: 'each',
      in: 'items',
      satisfies: { kind: 'any', of: [where, satisfies, either] },
    })
    expect(two).toContain(`every row of items (only ${others.join('; ')}) meets`)
    expect(two).toContain('filed: yes')
  })

  test('writes a bound of a percentage that does not terminate as the text has it', () => {
    const measures: Scheme['measures'] = {
      rate: {
        value: { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } },
        min: '0.5',
        max: '2/3',
        shown: 'percent',
      },
    }
    expect(pages({ measures }, 'scoring')[0]).toContain('| rate | rate | from 50% to 2/3 |')
  })

  test('words each bound under its own reading where the two follow different ones', () => {
    const cases = (reading: string, one: string, other: string) => ({
      kind: 'byReading' as const,
      reading,
      cases: { [`${reading}One`]: one, [`${reading}Other`]: other },
    })
    const measures: Scheme['measures'] = {
      met: {
        value: { kind: 'count', in: 'items', where: { kind: 'field', field: 'met', is: true } },
        min: cases('least', '1', '2'),
        max: cases('most', '8', '9'),
      },
    }
    const reading = (id: string) => ({
      alternatives: [`${id}One`, `${id}Other`],
      default: `${id}One`,
      cite: 'a',
    })
    const readings: Scheme['readings'] = { least: reading('least'), most: reading('most') }
    expect(pages({ measures, readings }, 'scoring')[0]).toContain(
      [
        '| met | met | where the reading "least" is "leastOne": at least 1',
        'where the reading "least" is "leastOther": at least 2',
        'where the reading "most" is "mostOne": at most 8',
        'where the reading "most" is "mostOther": at most 9 |',
      ].join(' / '),
    )
  })
})

describe('describeScheme() of an edition in Japanese', () => {
  const pageOf = (parts: object) =>
    describeScheme({ ...yokohamaYSdgs20240401, ...parts } as Scheme, { locale: 'ja' })

  test('says until when it was in force', () => {
    const cite = '9-2-3'
    const inForce = { from: '2024-04-01', until: '2027-03-31', cite }
    expect(pageOf({ inForce })).toContain('施行: 令和6年4月1日から令和9年3月31日まで')
  })

  test('keeps a unit for which it has no word', () => {
    const land = { kind: 'number', min: '0', max: '9', unit: 'ha', cite: '9-2-3' }
    expect(pageOf({ facts: { ...yokohamaYSdgs20240401.facts, land } })).toContain('0以上9以下、ha')
  })
})

describe('amountJa()', () => {
  test.each([
    ['45000000', 'yen', '4,500万円', '45,000,000 yen'],
    ['10000', 'yen', '1万円', '10,000 yen'],
    ['100001', 'yen', '100,001円', '100,001 yen'],
    ['1234567', 'yen', '1,234,567円', '1,234,567 yen'],
    ['12345', 'yen', '12,345円', '12,345 yen'],
    ['0', 'yen', '無償', 'free'],
    ['1/2', 'rate', '2分の1', '1/2'],
    ['10/25', 'rate', '25分の10', '10/25'],
    ['0', 'points', '0点', '0 points'],
    ['1', 'support', '1支援', '1 support'],
    ['2', 'per year', '2回（年間）', '2 per year'],
    ['75%', 'rate', '75%', '75%'],
    ['undisclosed', 'support', '非公表', 'not disclosed'],
    ['3', 'points', '3点', '3 points'],
    // A text may count in what it likes: its own word stays.
    ['1200', 'ha', '1,200ha', '1,200 ha'],
  ])('writes %s %s as %s, amountEn() as %s', (amount, unit, ja, en) => {
    expect(amountJa(amount, unit)).toBe(ja)
    expect(amountEn(amount, unit)).toBe(en)
  })
})

describe('timeJa()', () => {
  test.each([
    ['2024-10-23', '令和6年10月23日'],
    ['2024-10-23T09:00', '令和6年10月23日午前9時'],
    ['2024-10-23T00:00', '令和6年10月23日午前0時'],
    ['2024-10-23T12:00', '令和6年10月23日午後0時'],
    ['2024-10-23T17:15', '令和6年10月23日午後5時15分'],
    ['2023-09-15T23:59:59', '令和5年9月15日午後11時59分59秒'],
  ])('writes %s as %s', (iso, text) => {
    expect(timeJa(iso)).toBe(text)
  })
})

describe('describeEn', () => {
  test.each([
    [1, 'January'],
    [2, 'February'],
    [3, 'March'],
    [4, 'April'],
    [5, 'May'],
    [6, 'June'],
    [7, 'July'],
    [8, 'August'],
    [9, 'September'],
    [10, 'October'],
    [11, 'November'],
    [12, 'December'],
  ])('calls month %i %s', (month, name) => {
    expect(describeEn.thenFirst(month, 15)).toBe(`, then the first 15 ${name} on or after it`)
  })
})

test.each([
  ['environment', 'environment', '環境'],
  ['social', 'social', '社会'],
  ['governance', 'governance', 'ガバナンス'],
  ['local', 'local community', '地域'],
  ['global', 'international community', '国際'],
] as const)('describeScheme() names the domain %s', (domain, en, ja) => {
  expect([describeEn.domains[domain], describeJa.domains[domain]]).toEqual([en, ja])
})
