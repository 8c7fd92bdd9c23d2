import { describe, expect, test } from 'vitest'
import { periodsOnly, schemes } from '../../schemes/index.ts'
import type { Words } from '../../src/index.ts'
import { ZERO_OR_BLANK } from '../../src/spreadsheet/cell.ts'
import { problems } from '../../src/spreadsheet/problems.ts'
import { assessOptionsOf, readOptions, readScheme } from '../../src/spreadsheet/readOptions.ts'

const because = (problem: Words) => ({ ok: false, problem })
const none = { dates: '1900', others: new Map() }
const toyota = schemes.find(({ id }) => id === 'toyota-sdgs')!

describe('readOptions()', () => {
  test.each<[unknown, object]>([
    ['', none],
    [undefined, none],
    [[[ZERO_OR_BLANK, '']], none],
    ['stages=criteria', { ...none, stages: ['criteria'] }],
    ['stages=criteria+', { ...none, stages: ['criteria'] }],
    [
      'at=renewal; on=2026-06-03; stages=eligibility+reception; locale=en; dates=1904; margin=1 ; x = y ',
      {
        at: 'renewal',
        on: '2026-06-03',
        stages: ['eligibility', 'reception'],
        locale: 'en',
        dates: '1904',
        others: new Map([
          ['margin', '1'],
          ['x', ' y'],
        ]),
      },
    ],
    [
      '時点＝申請時；基準日＝令和8年6月3日；段階＝申請要件、受付要件・認証基準；言語＝日本語；日付＝1900',
      {
        ...none,
        at: 'application',
        on: '2026-06-03',
        stages: ['eligibility', 'reception', 'criteria'],
        locale: 'ja',
      },
    ],
    ['時点=認証時\n言語=英語', { ...none, at: 'decision', locale: 'en' }],
    ['at=更新時', { ...none, at: 'renewal' }],
    ['at=認証期間中', { ...none, at: 'holding' }],
    ['at=holding', { ...none, at: 'holding' }],
    [
      [
        ['stages', 'criteria', ''],
        ['', 'margin', 1],
        ['at', ''],
      ],
      { ...none, stages: ['criteria'], others: new Map([['margin', 1]]) },
    ],
    // 44712 days after 1904-01-01 are 46174 after 1899-12-30.
    [
      [
        ['on', 44_712],
        ['dates', 1904],
      ],
      { ...none, on: '2026-06-01', dates: '1904' },
    ],
    [[['on', 46_174]], { ...none, on: '2026-06-01' }],
  ])('reads %j', (range, told) => {
    expect(readOptions(range)).toEqual({ ok: true, value: told })
  })

  test.each<[unknown, Words]>([
    ['criteria', problems.optionForm('criteria')],
    ['=a=b', problems.optionForm('=a=b')],
    ['a=b\u2028c', problems.optionForm('a=b\u2028c')],
    [[['a', 'b', 'c']], problems.optionForm('a')],
    [[[5, 'x']], problems.optionForm(5)],
    [[['margin', ZERO_OR_BLANK]], problems.zeroOrBlank()],
    [
      'stages=criteria+scoring',
      problems.among('scoring', ['eligibility', '申請要件', 'reception', '受付要件', 'criteria', '認証基準']),
    ],
    [
      'at=never',
      problems.among('never', [
        'application',
        '申請時',
        'decision',
        '認証時',
        'renewal',
        '更新時',
        'holding',
        '認証期間中',
      ]),
    ],
    ['locale=fr', problems.among('fr', ['ja', '日本語', 'en', '英語'])],
    ['dates=1901', problems.among('1901', ['1900', '1904'])],
    ['on=4/1', problems.date('4/1')],
  ])('refuses %j', (range, problem) => {
    expect(readOptions(range)).toEqual(because(problem))
  })
})

describe('assessOptionsOf()', () => {
  const told = (others: readonly (readonly [string, unknown])[]) => ({
    at: 'application' as const,
    on: '2026-06-03',
    stages: ['criteria' as const],
    dates: '1900' as const,
    others: new Map(others),
  })

  test('hands on what is told, readings and parameters apart', () => {
    const [reading, { default: usual }] = Object.entries(toyota.readings!)[0]!
    const options = assessOptionsOf(
      toyota,
      told([
        [reading, usual],
        ['nearMargin', '　１％'],
      ]),
    )
    expect(options).toEqual({
      ok: true,
      value: {
        at: 'application',
        on: '2026-06-03',
        stages: ['criteria'],
        readings: { [reading]: usual },
        parameters: { nearMargin: '1%' },
      },
    })
    expect(assessOptionsOf(toyota, { dates: '1900', others: new Map([['nearMargin', 0.5]]) })).toEqual({
      ok: true,
      value: { readings: {}, parameters: { nearMargin: 0.5 } },
    })
  })

  test.each([
    ['nearMargins', 'nearMargin'],
    ['stage', 'stages'],
    ['qqqqqqqq', undefined],
  ])('refuses %s and means %s', (name, meant) => {
    expect(assessOptionsOf(toyota, told([[name, '1']]))).toEqual(because(problems.option(name, meant)))
  })

  test('means readings too', () => {
    const [reading] = Object.keys(toyota.readings!)
    expect(assessOptionsOf(toyota, told([[`${reading}x`, '1']]))).toEqual(
      because(problems.option(`${reading}x`, reading)),
    )
  })
})

describe('readScheme()', () => {
  test('asks for a scheme, in either language', () => {
    expect(readScheme(schemes, ' ', undefined)).toEqual(
      because({ ja: '制度の指定がありません', en: 'the scheme is missing' }),
    )
  })

  test('takes a text of which the period alone is known for its period', () => {
    const all = [...schemes, ...periodsOnly]
    const edition = (purpose?: 'period') => {
      const read = readScheme(all, 'yokohama-y-sdgs', '2022-04-01', purpose)
      return read.ok ? read.value.holds : read.problem.en
    }
    expect(edition('period')).toBe('period')
    expect(edition()).not.toBe('period')
  })
})
