import { describe, expect, test } from 'vitest'
import type { Field, Scheme, Words } from '../../src/index.ts'
import { ZERO_OR_BLANK } from '../../src/spreadsheet/cell.ts'
import { fieldReader } from '../../src/spreadsheet/fieldReader.ts'
import { problems } from '../../src/spreadsheet/problems.ts'
import { found } from '../../src/spreadsheet/read.ts'
import { readCell } from '../../src/spreadsheet/readCell.ts'
import { choiceReader } from '../../src/spreadsheet/readChoiceCell.ts'
import { readDateCell } from '../../src/spreadsheet/readDateCell.ts'
import { readDateTimeCell } from '../../src/spreadsheet/readDateTimeCell.ts'
import { readFlagCell } from '../../src/spreadsheet/readFlagCell.ts'
import { readNumberCell } from '../../src/spreadsheet/readNumberCell.ts'
import { readPeriodLength } from '../../src/spreadsheet/readPeriodLength.ts'
import { readTextCell } from '../../src/spreadsheet/readTextCell.ts'

const points: Field = { kind: 'number', unit: 'points' }
const count: Field = { kind: 'count' }
const rate: Field = { kind: 'number', unit: 'percent' }
const refused = expect.objectContaining({ ok: false })
const value = (of: unknown) => ({ ok: true, value: of })
const because = (problem: Words) => ({ ok: false, problem })

describe('readNumberCell()', () => {
  test.each([
    [53, 53],
    ['53', '53'],
    ['　５３．５　', '53.5'],
    ['１，２３４', '1234'],
    ['1,234,567.89', '1234567.89'],
    ['－３', '-3'],
    ['−3', '-3'],
    ['53点', '53'],
    ['５３ 点', '53'],
    ['53.25', '53.25'],
    ['1'.repeat(120), '1'.repeat(120)],
  ])('reads %j as %j points', (cell, expected) => {
    expect(readNumberCell(cell, points)).toEqual(value(expected))
  })

  test.each([
    ...[
      '1,23',
      '12,34,567',
      ',5',
      '1.234,5',
      '5.',
      '.5',
      '1e3',
      '+5',
      '53%',
      '５３％',
      '53円',
      '53/100',
      '約50',
      '1,234x',
    ],
    ...['½', '5²', '①', '五十', '△3', '▲3', '-', '―', 'N/A', '1 234', '1'.repeat(121)],
    ...[true, {}, null],
  ])('refuses %j', (cell) => {
    expect(readNumberCell(cell, points)).toEqual(refused)
  })

  test('reads the unit of the column and no other', () => {
    expect(readNumberCell('12項目', count)).toEqual(value('12'))
    expect(readNumberCell('3件', count)).toEqual(value('3'))
    expect(readNumberCell('12,000円', { kind: 'number', unit: 'yen' })).toEqual(value('12000'))
    expect(readNumberCell('７９．８％', rate)).toEqual(value('79.8'))
    expect(readNumberCell('12項目', points)).toEqual(refused)
    expect(readNumberCell('12,000yen', { kind: 'number', unit: 'yen' })).toEqual(value('12000'))
    expect(readNumberCell('79.8%', { kind: 'number', unit: '%' })).toEqual(value('79.8'))
    expect(readNumberCell('3回', { kind: 'number', unit: 'per year' })).toEqual(value('3'))
    expect(readNumberCell('3 kg', { kind: 'number', unit: 'kg' })).toEqual(value('3'))
    expect(readNumberCell('3点', { kind: 'number' })).toEqual(refused)
    expect(readNumberCell('3', { kind: 'number' })).toEqual(value('3'))
  })

  test('tells a percentage from what is no number', () => {
    expect(readNumberCell('53%', points)).toEqual(because(problems.percent('53%')))
    expect(readNumberCell('%53', points)).toEqual(because(problems.number('%53')))
  })
})

describe('readTextCell()', () => {
  test('reads text, and the digits of a number', () => {
    expect([readTextCell('横浜'), readTextCell(7)]).toEqual([value('横浜'), value('7')])
  })

  test.each([true, new Date(0), {}, Number.NaN])('refuses %j', (cell) => {
    expect(readTextCell(cell)).toEqual(refused)
  })
})

describe('readFlagCell()', () => {
  test.each([
    true,
    'TRUE',
    'true',
    'ＴＲＵＥ',
    'はい',
    '○',
    '◯',
    '〇',
    '有',
    'あり',
    'Yes',
    '✓',
    `はい${' '.repeat(18)}`,
  ])('reads %j as yes', (cell) => {
    expect(readFlagCell(cell)).toEqual(value(true))
  })

  test.each([false, 'FALSE', 'False', 'いいえ', '×', '✕', '無', 'なし', 'NO'])('reads %j as no', (cell) => {
    expect(readFlagCell(cell)).toEqual(value(false))
  })

  test.each([
    1,
    0,
    '1',
    '0',
    '△',
    '-',
    '―',
    'x',
    'o',
    '☐',
    '済',
    '未',
    '不明',
    'N/A',
    {},
    [],
    `はい${' '.repeat(19)}`,
  ])('guesses nothing of %j', (cell) => {
    expect(readFlagCell(cell)).toEqual(refused)
  })
})

describe('readDateCell()', () => {
  test.each([
    ['2026-03-31', '2026-03-31'],
    ['2026/3/31', '2026-03-31'],
    ['２０２６／０３／３１', '2026-03-31'],
    ['2026.3.31', '2026-03-31'],
    ['2026年3月31日', '2026-03-31'],
    ['2026 年 3 月 31 日', '2026-03-31'],
    ['令和8年3月31日', '2026-03-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.3.31', '2026-03-31'],
    ['Ｈ３１．４．３０', '2019-04-30'],
    // A serial number that came as text: 46112 days from 1899-12-30.
    ['46112', '2026-03-31'],
    [`2026-03-31${' '.repeat(50)}`, '2026-03-31'],
  ])('reads the text %j', (text, expected) => {
    expect(readDateCell(text, '1900')).toEqual(value(expected))
  })

  test.each([
    ...[
      '3/31',
      '3月31日',
      '31/3/2026',
      '3/31/2026',
      '26/3/31',
      '8.3.31',
      '2026-3',
      '2026年',
      '20260331',
      '2026/3-31',
      'x2026/3/31',
      '2026/3/31x',
      '前2026年3月31日',
      '2026年3月31日頃',
      `2026-03-31${' '.repeat(51)}`,
    ],
    ...['2023-02-29', '2026/13/1', '平成32年3月31日', '2026-03-31T00:00', '明日', '2201-01-01', true, {}],
  ])('guesses nothing of %j', (cell) => {
    expect(readDateCell(cell, '1900')).toEqual(refused)
  })

  test.each(['20260331', '提出R8.3.31', '明日'])('says of %j that it is no date', (text) => {
    expect(readDateCell(text, '1900')).toEqual(because(problems.date(text)))
  })

  // Excel's own documentation of the systems: 1 is 1900-01-01, 61 is 1900-03-01, 39448 is 2008-01-01 (Microsoft, DATEVALUE);
  // in the system of 1904 every day has 1,462 less.
  test.each([
    [1, '1900', '1900-01-01'],
    [59, '1900', '1900-02-28'],
    [61, '1900', '1900-03-01'],
    [39448, '1900', '2008-01-01'],
    [46112, '1900', '2026-03-31'],
    [109_939, '1900', '2200-12-31'],
    [0, '1904', '1904-01-01'],
    [60, '1904', '1904-03-01'],
    [37_986, '1904', '2008-01-01'],
    [108_477, '1904', '2200-12-31'],
  ] as const)('reads the serial number %d of the system of %s', (serial, system, expected) => {
    expect(readDateCell(serial, system)).toEqual(value(expected))
  })

  test.each([
    ...([60, 0, -1, 45_383.5, 109_940, 2026, 1873, 2200, 20_260_331, 1e300] as const).map(
      (of) => [of, '1900'] as const,
    ),
    ...([-1, 2026, 108_478, 0.5] as const).map((of) => [of, '1904'] as const),
  ])('refuses the serial number %d of the system of %s', (serial, system) => {
    expect(readDateCell(serial, system)).toEqual(refused)
  })

  test('says that 29 February 1900 never was, and that a year is no date', () => {
    expect(readDateCell(60, '1900')).toMatchObject({ problem: { en: expect.stringContaining('never was') } })
    expect(readDateCell(2026, '1900')).toMatchObject({
      problem: { en: expect.stringContaining('a year alone') },
    })
  })

  test('reads a Date by the clock of the script, and none that is not midnight there', () => {
    expect(readDateCell(new Date(2024, 3, 1), '1900')).toEqual(value('2024-04-01'))
    expect(readDateCell(new Date(2024, 2, 31, 11), '1900')).toMatchObject({
      problem: { ja: expect.stringContaining('タイムゾーン') },
    })
    expect(readDateCell(new Date(Number.NaN), '1900')).toEqual(refused)
  })
})

describe('readDateTimeCell()', () => {
  test.each([
    ['2024-10-23 9:00', '2024-10-23T09:00:00'],
    ['2024-10-23T09:00', '2024-10-23T09:00:00'],
    ['2024/10/23　17:00:30', '2024-10-23T17:00:30'],
    ['令和6年10月23日 9時', '2024-10-23T09:00:00'],
    ['2024年10月23日 9時5分', '2024-10-23T09:05:00'],
    ['2024-10-23 0:00', '2024-10-23T00:00:00'],
    [45_588.375, '2024-10-23T09:00:00'],
    [45_588 + 17 / 24, '2024-10-23T17:00:00'],
    [45_588 + (17 * 3600 + 0.9) / 86_400, '2024-10-23T17:00:00'],
    [new Date(2024, 9, 23, 9, 0, 1, 250), '2024-10-23T09:00:01'],
    ['45588.375', '2024-10-23T09:00:00'],
    ['2024年10月23日9時30分', '2024-10-23T09:30:00'],
    ['2024-10-23  9:00', '2024-10-23T09:00:00'],
    [45_588 + (9 * 3600 + 5 * 60 + 7) / 86_400, '2024-10-23T09:05:07'],
    [`2024-10-23 9:00${' '.repeat(45)}`, '2024-10-23T09:00:00'],
  ])('reads %j', (cell, expected) => {
    expect(readDateTimeCell(cell, '1900')).toEqual(value(expected))
  })

  test.each([
    ...[
      '2024-10-23',
      '令和6年10月23日',
      '2024-10-23 24:00',
      '2024-10-23 9',
      '10/23 9:00',
      '2024-10-23 9:00 PM',
      '9:00',
    ],
    ...[45_588, new Date(2024, 9, 23), 60.5, 0.375, true, {}],
    // The last fraction of a second of a day is its midnight as a double has it.
    ...[45_588 + 86_399.9999 / 86_400, new Date(Number.NaN), `2024-10-23 9:00${' '.repeat(5000)}`],
  ])('takes %j for no time of day', (cell) => {
    expect(readDateTimeCell(cell, '1900')).toEqual(refused)
  })
})

describe('readDateTimeCell()', () => {
  test.each([
    ['10/23 9:00', problems.date('10/23')],
    ['145588.375', problems.dateTime('145588.375')],
    ['45588.3750000000001', problems.dateTime('45588.3750000000001')],
    ['備考\n2024-10-23 9:00', problems.dateTime('備考\n2024-10-23 9:00')],
    ['2024-10-23', problems.noTime('2024-10-23')],
    // What is not told from midnight by a double is that of the next day.
    [45_588 + 86_399.9999 / 86_400, problems.noTime('2024-10-24')],
    [45_588, problems.noTime('2024-10-23')],
    [true, problems.dateTime(true)],
  ])('says of %j what it lacks', (cell, problem) => {
    expect(readDateTimeCell(cell, '1900')).toEqual(because(problem))
  })
})

describe('readPeriodLength()', () => {
  test.each([
    ['4年', { years: 4 }],
    ['６か月', { months: 6 }],
    ['1年6ヶ月', { years: 1, months: 6 }],
    ['20日', { days: 20 }],
    ['2週間', { weeks: 2 }],
    ['4 years', { years: 4 }],
    ['1 year 6 months', { years: 1, months: 6 }],
    [`4年${' '.repeat(58)}`, { years: 4 }],
  ])('reads %j', (cell, expected) => {
    expect(readPeriodLength(cell)).toEqual(value(expected))
  })

  test.each(['', '4', '年', '0年', '4年半', '-1年', '6か月4年', 4, null, `4年${' '.repeat(59)}`])(
    'refuses %j',
    (cell) => {
      expect(readPeriodLength(cell)).toEqual(refused)
    },
  )
})

describe('readCell()', () => {
  test.each(['', ' ', '　', null, undefined])('%j is not known', (cell) => {
    expect(readCell(cell, readTextCell)).toEqual(value(undefined))
  })

  test.each([
    '#N/A',
    '#REF!',
    '#DIV/0!',
    '#基準: 得点',
    '#KIJUN: points',
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('the error %j is no text', (cell) => {
    expect(readCell(cell, readTextCell)).toEqual(refused)
  })

  test.each(['#1 取組', '備考 #N/A', '#N/A とした', '#基準', '備考 #基準: 得点'])('%j is text', (cell) => {
    expect(readCell(cell, readTextCell)).toEqual(value(cell))
  })

  test('what is no text is for the reader to read, and an error is never', () => {
    expect(readCell(['#N/A'], found)).toEqual(value(['#N/A']))
    expect(readCell('#N/A', found)).toEqual(because(problems.hostError('#N/A')))
    expect(readCell(Number.NaN, found)).toEqual(because(problems.hostError(Number.NaN)))
    expect(readCell(ZERO_OR_BLANK, found)).toEqual(because(problems.zeroOrBlank()))
  })
})

describe('choiceReader()', () => {
  const long = 'x'.repeat(400)
  const words = [
    { ja: '紙', en: 'paper' },
    { ja: '電子', en: 'web' },
    { ja: long, en: long },
  ]
  const read = choiceReader([
    { id: 'p', words: words[0]! },
    { id: 'w', words: words[1]! },
    { id: long, words: words[2]! },
  ])

  test.each([
    ['p', 'p'],
    ['紙', 'p'],
    [' w e b ', 'w'],
    ['ＷＥＢ'.toLowerCase(), 'w'],
    [long, long],
  ])('reads %j', (cell, id) => {
    expect(read(cell)).toEqual(value(id))
  })

  test.each([true, '', 'P', ` ${long}`])('tells of %j what can be chosen', (cell) => {
    expect(read(cell)).toEqual(because(problems.choice(cell, words)))
  })

  test('does not take a number for what it may have been typed as', () => {
    expect(read(1)).toEqual(because(problems.choiceAsNumber(1)))
  })
})

describe('fieldReader()', () => {
  const scheme = {
    id: 'own',
    edition: '1',
    provisions: {},
    facts: {},
    tiers: [],
    words: {
      title: { ja: '', en: '' },
      authority: { ja: '', en: '' },
      source: { ja: '', en: '' },
      options: { 'office.kind.main': { ja: '本社', en: 'head office' }, main: { ja: '主', en: 'main' } },
    },
  } as const satisfies Scheme

  test.each<[Field, unknown, unknown]>([
    [{ kind: 'flag' }, '○', true],
    [{ kind: 'count' }, '3件', '3'],
    [{ kind: 'number', unit: 'points' }, '3点', '3'],
    [{ kind: 'date' }, '2026/3/31', '2026-03-31'],
    [{ kind: 'dateTime' }, '2026/3/31 9:00', '2026-03-31T09:00:00'],
    [{ kind: 'text' }, 'A社', 'A社'],
    [{ kind: 'choice', options: ['main', 'branch'] }, '本社', 'main'],
    [{ kind: 'choice', options: ['main', 'branch'] }, 'branch', 'branch'],
  ])('reads a cell of %j', (field, cell, read) => {
    expect(fieldReader(scheme, 'office.kind', field)(cell, '1900')).toEqual(value(read))
  })
})
