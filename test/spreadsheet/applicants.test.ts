import { describe, expect, test } from 'vitest'
import {
  KIJUN_GAP,
  KIJUN_HEADERS,
  KIJUN_MISSING,
  KIJUN_OUTCOME,
  KIJUN_RANGE,
  KIJUN_RATE,
  KIJUN_REASON,
  KIJUN_TIER,
} from '../../src/spreadsheet/index.ts'
import { problems } from '../../src/spreadsheet/problems.ts'

const domains = ['環境', '社会', 'ガバナンス', '地域貢献']
const scores = [domains.flatMap((domain) => [`${domain} 得点`, `${domain} 満点`])]
const silver = [41.5, 52, 40, 50, '４０', 50, '40点', 50]
const criteria = 'stages=criteria'

describe('KIJUN_TIER()', () => {
  // Toyota's text: gold at 80 % in total and 60 % in every domain; 2.4 of 3 in each of four domains is exactly 80 %.
  test('keeps the tier on the threshold itself, which floating point misses', () => {
    expect(KIJUN_TIER('toyota-sdgs', scores, [[2.4, 3, 2.4, 3, 2.4, 3, 2.4, 3]])).toEqual([['gold']])
    expect(KIJUN_TIER('toyota-sdgs', scores, [[2.39, 3, 2.4, 3, 2.4, 3, 2.4, 3]])).toEqual([['silver']])
  })

  test('a blank is never zero: the tier is not settled, and a blank row stays blank', () => {
    const rows = [silver, [...silver.slice(0, 7), ''], silver.map(() => '')]
    expect(KIJUN_TIER('toyota-sdgs', scores, rows)).toEqual([['silver'], ['undetermined'], ['']])
  })

  test('a tier that a person has to find is referred, and none is none', () => {
    const rows = [[59.5], [29], [80]]
    expect(KIJUN_TIER('yokohama-y-sdgs', [['points']], rows)).toEqual([['referred'], ['none'], ['supreme']])
    expect(KIJUN_TIER('yokohama-y-sdgs', [['points']], rows, 'locale=ja')).toEqual([
      ['要判断'],
      ['なし'],
      ['supreme（スプリーム）'],
    ])
  })

  test('a bad row has its own error and the others their answers', () => {
    const rows = [
      [53, 52, ...silver.slice(2)],
      silver,
      ['四十', ...silver.slice(1)],
      ['-1', 52, '', 0, ...silver.slice(4)],
    ]
    expect(KIJUN_TIER('toyota-sdgs', scores, rows)).toEqual([
      ['#基準: 環境 得点 53 は満点 52 を超えています'],
      ['silver'],
      ['#基準: 環境 得点: 「四十」は数として読めません'],
      ['#基準: 環境 得点: -1 は下限 0 を下回っています（ほか1件）'],
    ])
  })

  test('says the same in English where that is asked for', () => {
    expect(KIJUN_TIER('toyota-sdgs', scores, [[53, 52, ...silver.slice(2)]], 'locale=en')).toEqual([
      ['#KIJUN: 環境 得点 53 is more than maximum points 52'],
    ])
  })

  test('a number that the spreadsheet has computed into too many digits is told, not rounded', () => {
    expect(KIJUN_TIER('toyota-sdgs', scores, [[0.1 + 0.2, ...silver.slice(1)]])).toEqual([
      [expect.stringMatching(/^#基準: 環境 得点: 数 0\.30000000000000004 は有効桁数が15桁を超え/)],
    ])
  })

  test('one row handed over as one cell or one list is one row', () => {
    expect(KIJUN_TIER('yokohama-y-sdgs', 'points', 61)).toEqual([['superior']])
    expect(KIJUN_TIER('toyota-sdgs', scores[0], silver)).toEqual([['silver']])
  })

  test('the scheme has to be named, and by one edition', () => {
    expect(KIJUN_TIER('', [['points']], [[61]])).toEqual([['#基準: 制度の指定がありません']])
    expect(KIJUN_TIER('yokohama', [['points']], [[61]])[0]![0]).toMatch(/^#基準: .*yokohama-y-sdgs/)
    expect(KIJUN_TIER('okinawa-sdgs', [['itemsMet']], [[15]])[0]![0]).toMatch(/^#基準: .*複数の版/)
    expect(KIJUN_TIER('okinawa-sdgs', [['itemsMet']], [[15]], 'on=2026/6/3')).toEqual([['undetermined']])
    expect(KIJUN_TIER('yokohama-y-sdgs@2020-10-12', [['points']], [[61]], 'locale=en')).toEqual([
      [expect.stringMatching(/^#KIJUN: .*yokohama-y-sdgs@2020-10-12/)],
    ])
    expect(KIJUN_TIER('yokohama-y-sdgs@2020-10-12', [['points']], [[61]])[0]![0]).toMatch(/認証期間だけ/)
  })
})

describe('the header row', () => {
  test.each([
    ['ids', ['scores.environment.points', 'scores.environment.max']],
    ['labels', ['環境 得点', '環境 満点']],
    ['labels in full, with line breaks', ['評価書の得点\n環境\n得点', '評価書の得点　環境　満点']],
    [
      'half-width and English labels',
      ['environment points', 'Points on the evaluation sheet environment maximum points'],
    ],
  ])('is read as %s', (_, headers) => {
    expect(KIJUN_RATE('toyota-sdgs', [headers], [[39.98, 50]], 'environmentRate')).toEqual([['79.96%']])
  })

  test('a heading that means nothing is told with the one that was probably meant', () => {
    expect(KIJUN_TIER('toyota-sdgs', [['環境 得店']], [[1]])).toEqual([
      ['#基準: 見出し「環境 得店」に当たる項目がありません（「環境 得点」ではありませんか）'],
    ])
    expect(KIJUN_TIER('yokohama-y-sdgs', [['事業者名', 'points']], [['A社', 61]])[0]![0]).toMatch(
      /^#基準: 見出し「事業者名」/,
    )
  })

  test('a heading that may mean two columns is not guessed at', () => {
    const [[answer]] = KIJUN_OUTCOME('okinawa-sdgs@2023-07-31', [['申請書類']], [['○']]) as [[string]]
    expect(answer).toMatch(/^#基準: /)
    expect(KIJUN_TIER('yokohama-y-sdgs', [['points', '評価点の合計']], [[61, 61]])[0]![0]).toMatch(/2列/)
  })

  test('a column without a heading is passed over as long as it is blank', () => {
    expect(KIJUN_TIER('yokohama-y-sdgs', [['', 'points']], [['', 61]])).toEqual([['superior']])
    expect(KIJUN_TIER('yokohama-y-sdgs', [['', 'points']], [['A社', 61]])).toEqual([
      ['#基準: 1列目に値がありますが、見出しがありません'],
    ])
  })

  test('headings and rows are of the same columns, and the headings one row', () => {
    expect(KIJUN_TIER('yokohama-y-sdgs', [['points']], [[61, '']])[0]![0]).toMatch(/見出しは1列、行は2列/)
    expect(KIJUN_TIER('yokohama-y-sdgs', [['points'], ['']], [[61]])[0]![0]).toMatch(/見出しは1行/)
  })

  test('names of what an object inherits are no headings and no options', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(KIJUN_TIER('toyota-sdgs', [[name]], [[1]])[0]![0]).toMatch(/^#基準: 見出し/)
      expect(KIJUN_TIER('yokohama-y-sdgs', [['points']], [[61]], `at=${name}`)[0]![0]).toMatch(/^#基準: /)
      expect(KIJUN_TIER('yokohama-y-sdgs', [['points']], [[61]], `${name}=1`)[0]![0]).toMatch(/^#基準: /)
      expect(KIJUN_TIER(name, [['points']], [[61]])[0]![0]).toMatch(/^#基準: /)
    }
  })
})

describe('a list of records', () => {
  const fields = ['on', 'counts', 'seriousAndMalicious']
  const headers = [
    'dispositions.count',
    ...[1, 2].flatMap((n) => fields.map((field) => `dispositions.${n}.${field}`)),
  ]
  const disposition = ['令和2年4月1日', '×', '×']
  const blank = ['', '', '']
  const missing = (row: readonly unknown[], of: readonly string[] = headers) =>
    String(KIJUN_MISSING('yokohama-y-sdgs', [of], [row], 'stages=eligibility')[0]![0])

  test('is known once the number of its records is, whatever of them is blank', () => {
    expect(missing(['', ...disposition, ...blank])).toContain('dispositions.count')
    expect(missing([0, ...blank, ...blank])).not.toContain('dispositions')
    expect(missing([1, ...disposition, ...blank])).not.toContain('dispositions')
    expect(missing([2, ...disposition, ...blank])).toContain('dispositions.2.counts')
  })

  test('without its number nobody knows whether it is complete', () => {
    expect(missing([...disposition, ...blank], headers.slice(1))).toBe(
      '#基準: 「dispositions.count」の列がありません。件数がなければ、記入された分で全部かどうかが分かりません',
    )
  })

  test('a record beyond its number is told, and so is a number that is none', () => {
    expect(missing([1, ...disposition, ...disposition])).toBe(
      '#基準: 「dispositions.count」は 1 ですが、2件目に記入があります',
    )
    expect(missing([1.5, ...disposition, ...blank])).toMatch(/^#基準: dispositions\.count: /)
    expect(missing(['10,000', ...disposition, ...blank])).toMatch(/^#基準: dispositions\.count: /)
  })

  test('has headings that count from 1', () => {
    expect(KIJUN_HEADERS('yokohama-y-sdgs', 'id', '法令等の違反による処分等', 2)).toEqual([headers])
    const [japanese] = KIJUN_HEADERS('yokohama-y-sdgs', 'ja', 'dispositions', 2)
    expect(japanese!.slice(0, 2)).toEqual([
      '法令等の違反による処分等 件数',
      expect.stringMatching(/処分等 1 /),
    ])
    const typed = japanese!.map((heading) => String(heading).replace(' 1 ', '　１件目　'))
    expect(missing([1, ...disposition, ...blank], typed)).not.toContain('処分等')
  })
})

describe('KIJUN_RANGE(), KIJUN_RATE(), KIJUN_MISSING(), KIJUN_REASON(), KIJUN_GAP()', () => {
  const open = [...silver.slice(0, 6), '', 50]

  test('the range of what is open has two columns', () => {
    expect(KIJUN_RANGE('toyota-sdgs', scores, [silver, open])).toEqual([
      ['silver', 'silver'],
      ['none', 'gold'],
    ])
    expect(KIJUN_RANGE('toyota-sdgs', scores, [open], 'locale=ja')).toEqual([['なし', 'ゴールド']])
    expect(KIJUN_RANGE('toyota-sdgs', scores, [[53, 52, ...silver.slice(2)]])[0]).toHaveLength(2)
  })

  test('rates are cut, and bounds while something is missing', () => {
    expect(KIJUN_RATE('toyota-sdgs', scores, [silver, open], [['lowestRate', '全体の得点率']])).toEqual([
      ['79.80%', '79.95%'],
      ['0.00%～79.80%', '60.14%～84.90%'],
    ])
    expect(KIJUN_RATE('toyota-sdgs', scores, [silver], '得点率')[0]![0]).toMatch(/^#基準: /)
    expect(KIJUN_RATE('toyota-sdgs', scores, [silver], '')).toEqual([['#基準: 指標の指定がありません']])
    expect(KIJUN_RATE('toyota-sdgs', scores, [silver], '', 'locale=en')).toEqual([
      ['#KIJUN: the measure is missing'],
    ])
    expect(KIJUN_RATE('toyota-sdgs', scores, [[53, 52, ...silver.slice(2)]], 'lowestRate')).toEqual([
      ['#基準: 環境 得点 53 は満点 52 を超えています'],
    ])
  })

  test('what is missing is named as the columns of the sheet are', () => {
    expect(KIJUN_MISSING('toyota-sdgs', scores, [silver, open], criteria)).toEqual([[''], ['地域貢献 得点']])
    const two = [...silver.slice(0, 6), '', '']
    expect(KIJUN_MISSING('toyota-sdgs', scores, [two], criteria)).toEqual([['地域貢献 得点、地域貢献 満点']])
    expect(KIJUN_MISSING('toyota-sdgs', scores, [two], `${criteria}; locale=en`)).toEqual([
      ['地域貢献 得点, 地域貢献 満点'],
    ])
    expect(KIJUN_MISSING('toyota-sdgs', [['scores.environment.points']], [[1]], criteria)[0]![0]).toContain(
      'scores.local.max',
    )
    expect(KIJUN_MISSING('toyota-sdgs', [['環境 得点']], [[1]], criteria)[0]![0]).toContain('地域貢献 満点')
  })

  test('the reason comes in the language that is asked for', () => {
    expect(KIJUN_REASON('toyota-sdgs', scores, [silver], '', criteria)[0]![0]).toMatch(
      /「シルバー」.*である|基準/,
    )
    expect(KIJUN_REASON('toyota-sdgs', scores, [silver], '', criteria)[0]![0]).toMatch(/^認証区分は/)
    expect(KIJUN_REASON('toyota-sdgs', scores, [silver], 'en', criteria)[0]![0]).toMatch(/^Tier: Silver/)
    expect(KIJUN_REASON('toyota-sdgs', scores, [silver], '', `${criteria}；locale=en`)[0]![0]).toMatch(
      /^Tier: Silver/,
    )
    expect(KIJUN_REASON('toyota-sdgs', scores, [silver], 'fr')[0]![0]).toMatch(/^#基準: /)
  })

  test('the gap is to a tier of the scheme, by its id or its name', () => {
    expect(KIJUN_GAP('toyota-sdgs', scores, [silver], 'ゴールド', criteria)[0]![0]).toMatch(/あと/)
    expect(KIJUN_GAP('toyota-sdgs', scores, [silver], 'gold', criteria)).toEqual(
      KIJUN_GAP('toyota-sdgs', scores, [silver], 'ゴールド', criteria),
    )
    expect(KIJUN_GAP('toyota-sdgs', scores, [silver], 'platinum')[0]![0]).toMatch(/^#基準: .*ゴールド/)
    expect(KIJUN_GAP('toyota-sdgs', scores, [silver], '')).toEqual([['#基準: 認証区分の指定がありません']])
    expect(KIJUN_GAP('toyota-sdgs', scores, [silver], '', 'locale=en')).toEqual([
      ['#KIJUN: the tier is missing'],
    ])
    expect(KIJUN_GAP('toyota-sdgs', scores, [[53, 52, ...silver.slice(2)]], 'gold')).toEqual([
      ['#基準: 環境 得点 53 は満点 52 を超えています'],
    ])
    expect(KIJUN_GAP('toyota-sdgs', scores, [silver], 'gold', `${criteria}; locale=en`)[0]![0]).not.toMatch(
      /あと/,
    )
  })
})

describe('options', () => {
  const outcome = (options: unknown) =>
    KIJUN_OUTCOME('yokohama-y-sdgs', [['points']], [[59.5]], options)[0]![0]

  test.each([
    'stages=criteria; yoko-band-gap=contiguous',
    '段階＝認証基準；yoko-band-gap=contiguous',
    'stages=criteria\nyoko-band-gap=contiguous',
  ])('are text: %j', (text) => {
    expect(outcome(text)).toBe('met')
  })

  test('are two columns of names and values', () => {
    const rows = [
      ['stages', 'criteria'],
      ['yoko-band-gap', 'contiguous'],
      ['on', ''],
      ['', ''],
    ]
    expect(outcome(rows)).toBe('met')
    expect(outcome([['stages=criteria'], ['yoko-band-gap=contiguous']])).toBe('met')
  })

  test('take parameters, dates as cells hold them, and the moment', () => {
    const near = (margin: unknown) =>
      KIJUN_OUTCOME(
        'toyota-sdgs',
        scores,
        [silver],
        [
          ['段階', '認証基準'],
          ['nearMargin', margin],
        ],
      )[0]![0]
    expect([near('１％'), near('0'), near('')]).toEqual(['referred', 'met', 'met'])
    expect(
      outcome([
        ['on', 46_174],
        ['stages', 'criteria'],
        ['時点', '申請時'],
      ]),
    ).toBe('referred')
    expect(
      outcome([
        ['on', 44_712],
        ['dates', 1904],
        ['stages', 'criteria'],
      ]),
    ).toBe('referred')
  })

  test.each([
    'criteria',
    'stages',
    'stage=criteria',
    'stages=scoring',
    'yoko-band-gap=neither',
    'on=4/1',
    'dates=1901',
    'nearMargin=1%',
    'locale=fr',
  ])('that cannot be read are told: %j', (text) => {
    expect(outcome(text)).toMatch(/^#基準: /)
  })
})

describe('KIJUN_HEADERS()', () => {
  test('writes the short labels of a group, and the ids on request', () => {
    expect(KIJUN_HEADERS('toyota-sdgs', '', 'scores')).toEqual(scores)
    expect(KIJUN_HEADERS('toyota-sdgs', 'id', '評価書の得点')[0]!.slice(0, 2)).toEqual([
      'scores.environment.points',
      'scores.environment.max',
    ])
    expect(KIJUN_HEADERS('toyota-sdgs', 'en', [['ikiikiAward', 'channel']])).toEqual([
      ['Iki-iki workplace award received', 'way of submission'],
    ])
  })

  test('says what it cannot write', () => {
    expect(KIJUN_HEADERS('toyota')[0]![0]).toMatch(/^#基準: /)
    expect(KIJUN_HEADERS('toyota-sdgs', 'ja', 'score')[0]![0]).toMatch(/^#基準: /)
    expect(KIJUN_HEADERS('toyota-sdgs', 'fr')[0]![0]).toMatch(/^#基準: /)
    expect(KIJUN_HEADERS('toyota-sdgs', 'ja', 'goals', 51)[0]![0]).toMatch(/^#基準: /)
    for (const records of [51, -1, 1.5, 'x']) {
      expect(KIJUN_HEADERS('toyota-sdgs', 'ja', 'goals', records)).toEqual([
        [`#基準: ${problems.number(records).ja}`],
      ])
    }
    expect(KIJUN_HEADERS('toyota-sdgs', 'ja', 'scores', 3, 'x')).toEqual([
      [`#基準: ${problems.optionForm('x').ja}`],
    ])
  })

  test('writes from none to 50 records of a list, and three if nothing is said', () => {
    const records = (of: unknown) =>
      KIJUN_HEADERS('yokohama-y-sdgs', 'id', 'dispositions', of)[0]!.filter((heading) =>
        String(heading).endsWith('.on'),
      ).length
    expect([records(0), records(''), records(50)]).toEqual([0, 3, 50])
  })
})
