import { describe, expect, test } from 'vitest'
import { makeIssue, type Scheme } from '../../src/index.ts'
import { firstCell, gridOf, isBlankRow, shapedAs, textOf, ZERO_OR_BLANK } from '../../src/spreadsheet/cell.ts'
import { idOf } from '../../src/spreadsheet/column.ts'
import { columnsOf } from '../../src/spreadsheet/columnsOf.ts'
import { factsOfRow } from '../../src/spreadsheet/factsOfRow.ts'
import { issueWords } from '../../src/spreadsheet/issueWords.ts'
import { headingAt, layoutOf } from '../../src/spreadsheet/layout.ts'
import { halfWidth, nameKey } from '../../src/spreadsheet/plainText.ts'
import { problems } from '../../src/spreadsheet/problems.ts'
import { readHeadings } from '../../src/spreadsheet/readHeadings.ts'

const both = (ja: string, en: string) => ({ ja, en })

/** Two tables whose rows are called alike, one of one field, and a list. */
const scheme: Scheme = {
  id: 'own',
  edition: '1',
  provisions: { p: { cite: '第1条', about: 'tier', treatment: 'rule' } },
  facts: {
    form: { kind: 'choice', options: ['web'], cite: 'p' },
    first: {
      kind: 'group',
      fields: { points: { kind: 'number' }, max: { kind: 'number' } },
      rows: { a: {}, b: {} },
      cite: 'p',
    },
    second: { kind: 'group', fields: { points: { kind: 'number' } }, rows: { a: {}, c: {} }, cite: 'p' },
    filed: { kind: 'group', fields: { done: { kind: 'flag' } }, rows: { plan: {} }, cite: 'p' },
    offices: {
      kind: 'list',
      maxRecords: 12,
      fields: { open: { kind: 'flag' }, staff: { kind: 'count' } },
      cite: 'p',
    },
  },
  tiers: [{ id: 'only', when: { kind: 'all', of: [] }, cite: 'p' }],
  words: {
    title: both('制度', 'Scheme'),
    authority: both('市', 'City'),
    source: both('要綱', 'Guideline'),
    facts: {
      form: both('申請の方法', 'way'),
      first: both('前期', 'First half'),
      second: both('後期', 'Second half'),
      filed: both('提出', 'filed'),
      offices: both('事業所', 'offices'),
    },
    rows: {
      'first.a': both('環境', 'environment'),
      'first.b': both('社会', 'social'),
      'second.a': both('環境', 'environment'),
      'second.c': both('地域', 'local'),
      'filed.plan': both('計画書', 'plan'),
    },
    fields: {
      'first.points': both('得点', 'points'),
      'first.max': both('満点', 'maximum'),
      'second.points': both('得点', 'points'),
      'filed.done': both('有無', 'done'),
      'offices.open': both('開設', 'open'),
      'offices.staff': both('人数', 'staff'),
    },
  },
}
const columns = columnsOf(scheme)
const all = columns.all(Object.keys(scheme.facts), 1)
const found = (heading: string) => columns.find(heading).map(idOf)

describe('columnsOf()', () => {
  test('has a column for each fact, each field of each row, and those of a list', () => {
    expect(all.map(({ path, field, name, most, names }) => ({ path, field, name, most, names }))).toEqual([
      {
        path: ['form'],
        field: scheme.facts['form'],
        name: 'form',
        names: { ja: ['申請の方法'], en: ['way'] },
      },
      {
        path: ['first', 'a', 'points'],
        field: { kind: 'number' },
        name: 'first.points',
        names: {
          ja: ['環境 得点', '前期 環境 得点'],
          en: ['environment points', 'First half environment points'],
        },
      },
      {
        path: ['first', 'a', 'max'],
        field: { kind: 'number' },
        name: 'first.max',
        names: {
          ja: ['環境 満点', '前期 環境 満点'],
          en: ['environment maximum', 'First half environment maximum'],
        },
      },
      {
        path: ['first', 'b', 'points'],
        field: { kind: 'number' },
        name: 'first.points',
        names: { ja: ['社会 得点', '前期 社会 得点'], en: ['social points', 'First half social points'] },
      },
      {
        path: ['first', 'b', 'max'],
        field: { kind: 'number' },
        name: 'first.max',
        names: { ja: ['社会 満点', '前期 社会 満点'], en: ['social maximum', 'First half social maximum'] },
      },
      {
        path: ['second', 'a', 'points'],
        field: { kind: 'number' },
        name: 'second.points',
        names: {
          ja: ['環境', '環境 得点', '後期 環境 得点', '後期 環境'],
          en: [
            'environment',
            'environment points',
            'Second half environment points',
            'Second half environment',
          ],
        },
      },
      {
        path: ['second', 'c', 'points'],
        field: { kind: 'number' },
        name: 'second.points',
        names: {
          ja: ['地域', '地域 得点', '後期 地域 得点', '後期 地域'],
          en: ['local', 'local points', 'Second half local points', 'Second half local'],
        },
      },
      {
        path: ['filed', 'plan', 'done'],
        field: { kind: 'flag' },
        name: 'filed.done',
        names: {
          ja: ['計画書', '計画書 有無', '提出 計画書 有無', '提出 計画書'],
          en: ['plan', 'plan done', 'filed plan done', 'filed plan'],
        },
      },
      {
        path: ['offices'],
        field: 'count',
        name: 'offices',
        most: 12,
        names: { ja: ['事業所 件数'], en: ['offices count'] },
      },
      {
        path: ['offices', 0, 'open'],
        field: { kind: 'flag' },
        name: 'offices.open',
        names: { ja: ['事業所 1 開設', '事業所 1件目 開設'], en: ['offices 1 open'] },
      },
      {
        path: ['offices', 0, 'staff'],
        field: { kind: 'count' },
        name: 'offices.staff',
        names: { ja: ['事業所 1 人数', '事業所 1件目 人数'], en: ['offices 1 staff'] },
      },
    ])
  })

  test('heads each with the shortest name that no other has', () => {
    const headings = (locale: 'ja' | 'en' | 'id') => all.map((column) => columns.heading(column, locale))
    expect(headings('ja')).toEqual([
      '申請の方法',
      '前期 環境 得点',
      '環境 満点',
      '社会 得点',
      '社会 満点',
      '環境',
      '地域',
      '計画書',
      '事業所 件数',
      '事業所 1 開設',
      '事業所 1 人数',
    ])
    expect(headings('en').slice(0, 6)).toEqual([
      'way',
      'First half environment points',
      'environment maximum',
      'social points',
      'social maximum',
      'environment',
    ])
    expect(headings('id')).toEqual([
      'form',
      'first.a.points',
      'first.a.max',
      'first.b.points',
      'first.b.max',
      'second.a.points',
      'second.c.points',
      'filed.plan.done',
      'offices.count',
      'offices.1.open',
      'offices.1.staff',
    ])
  })

  test('heads by its id what is called as another is', () => {
    const alike = columnsOf({
      ...scheme,
      facts: {
        form: scheme.facts['form']!,
        web: { kind: 'flag', cite: 'p' },
      },
      words: { ...scheme.words!, facts: { form: both('方法', 'way'), web: both('方法', 'way') } },
    })
    const [form, web] = alike.all(['form', 'web'], 0)
    expect([alike.heading(form!, 'ja'), alike.heading(web!, 'en')]).toEqual(['form', 'web'])
    expect(alike.find('方法').map(idOf)).toEqual(['form', 'web'])
  })

  test.each([
    ['環境 得点', ['first.a.points', 'second.a.points']],
    ['後期環境', ['second.a.points']],
    ['first.a.max', ['first.a.max']],
    ['offices.count', ['offices.count']],
    ['offices.1.open', ['offices.1.open']],
    ['offices.12.staff', ['offices.12.staff']],
    ['事業所 12 人数', ['offices.12.staff']],
    ['事業所12件目人数', ['offices.12.staff']],
    ['Offices 2 open'.toLowerCase(), ['offices.2.open']],
    ['事業所 13 人数', []],
    ['offices.0.open', []],
    ['事業所 0 開設', []],
    ['offices.1.', []],
    ['事業所 1', []],
    ['事業所', []],
    ['事業所 開設', []],
    ['事業所 第1 開設', []],
    ['offices', []],
    ['1.open', []],
    ['', []],
  ])('finds under %j %j', (heading, ids) => {
    expect(found(heading)).toEqual(ids)
  })

  test('leads from a place in the facts to its column', () => {
    const at = (...path: readonly (string | number)[]) => columns.at(path)
    expect(idOf(at('offices')!)).toBe('offices.count')
    expect(idOf(at('offices', 1, 'staff')!)).toBe('offices.2.staff')
    expect(idOf(at('first', 'b', 'max')!)).toBe('first.b.max')
    expect([at('offices', 0, 'x'), at('first'), at('x')]).toEqual([undefined, undefined, undefined])
  })

  test('lays out no more records than there may be', () => {
    expect(columns.all(['offices'], 50)).toHaveLength(1 + 12 * 2)
    expect(columns.all(['offices'], 0).map(idOf)).toEqual(['offices.count'])
  })

  test('knows what a misspelt heading may have meant', () => {
    const refused = (heading: string) => readHeadings(columns, [[heading]])
    const problem = (heading: string, meant: string) => ({
      ok: false,
      problem: problems.heading(heading, meant),
    })
    expect(refused('first.a.mx')).toEqual(problem('first.a.mx', 'first.a.max'))
    expect(refused('申請の方方')).toEqual(problem('申請の方方', '申請の方法'))
    expect(refused(' 環境 得点 ')).toEqual({
      ok: false,
      problem: problems.headingAmbiguous('環境 得点', ['first.a.points', 'second.a.points']),
    })
  })
})

function layout(headers: readonly string[], locale?: 'ja' | 'en') {
  const headings = readHeadings(columns, [headers])
  if (!headings.ok) throw new Error(headings.problem.en)
  return layoutOf(columns, headings.value, '1900', locale)
}

describe('headingAt()', () => {
  test('names a column as the sheet does, another in the way of the sheet', () => {
    const named = (headers: readonly string[], locale?: 'ja' | 'en') =>
      [['first', 'b', 'max'], ['form'], ['x', 'y']].map((path) => headingAt(layout(headers, locale), path))
    expect(named(['前期 社会 満点'])).toEqual(['前期 社会 満点', '申請の方法', 'x.y'])
    expect(named(['first.b.max'])).toEqual(['first.b.max', 'form', 'x.y'])
    expect(named(['first.b.max', '環境 満点'])).toEqual(['first.b.max', '申請の方法', 'x.y'])
    expect(named(['first.b.max'], 'en')).toEqual(['first.b.max', 'way', 'x.y'])
  })
})

describe('factsOfRow()', () => {
  const headers = ['offices.count', 'offices.1.open', 'offices.1.staff', 'offices.2.open']
  const row = (...cells: readonly unknown[]) => factsOfRow(layout(headers), cells)

  test.each<[readonly unknown[], unknown]>([
    [['', '', '', ''], undefined],
    [['', '○', '', ''], undefined],
    [[0, '', '', ''], []],
    [[1, '○', 3, ''], [{ open: true, staff: 3 }]],
    [
      [2, '', '', '×'],
      [{}, { open: false }],
    ],
    [['12', '', '', ''], Array.from({ length: 12 }, () => ({}))],
  ])('reads of %j the records %j', (cells, offices) => {
    expect(row(...cells)).toEqual({ ok: true, value: { offices } })
  })

  test.each<[readonly unknown[], object]>([
    [
      [13, '', '', ''],
      { ja: 'offices.count: 13 は数として読めません', en: 'offices.count: 13 cannot be read as a number' },
    ],
    [
      [-1, '', '', ''],
      { ja: 'offices.count: -1 は数として読めません', en: 'offices.count: -1 cannot be read as a number' },
    ],
    [
      [1.5, '', '', ''],
      { ja: 'offices.count: 1.5 は数として読めません', en: 'offices.count: 1.5 cannot be read as a number' },
    ],
    [[1, '', '', '○'], problems.listBeyond('offices.count', 1, 2)],
    [[1], problems.width(4, 1)],
  ])('refuses %j', (cells, problem) => {
    expect(row(...cells)).toEqual({ ok: false, problem })
  })

  test('knows nothing of a list without a column of how many it has, as long as it is blank', () => {
    const without = (cell: unknown) => factsOfRow(layout(['offices.1.open']), [cell])
    expect(without('')).toEqual({ ok: true, value: {} })
    expect(without('○')).toEqual({ ok: false, problem: problems.listCount('offices.count') })
  })
})

describe('issueWords()', () => {
  const words = (path: readonly (string | number)[], of = scheme) =>
    issueWords(layout(['環境 満点']), of, makeIssue('number/form', path, { given: '"x"' }))

  test('stand under the heading of the cell, under the name of an option, or by themselves', () => {
    const sentence = words([])
    expect(words(['first', 'a', 'max'])).toEqual({
      ja: `環境 満点: ${sentence.ja}`,
      en: `環境 満点: ${sentence.en}`,
    })
    expect(words(['options', 'parameters', 'margin'])).toEqual({
      ja: `parameters.margin: ${sentence.ja}`,
      en: `parameters.margin: ${sentence.en}`,
    })
    expect(sentence.ja).not.toContain(':')
  })

  test('call a limit in another column by its name, or by its id where it has none', () => {
    const limited: Scheme = {
      ...scheme,
      facts: {
        sheet: {
          kind: 'group',
          fields: { points: { kind: 'number', max: { field: 'max' } }, max: { kind: 'number' } },
          rows: { a: {} },
          cite: 'p',
        },
      },
    }
    const above = makeIssue('number/above-maximum', ['sheet', 'a', 'points'], { given: '53', maximum: '52' })
    const said = (words: Scheme['words']) => {
      const of = { ...limited, words }
      const own = columnsOf(of)
      return issueWords(layoutOf(own, [], '1900', 'ja'), of, above)
    }
    const { fields: _, ...without } = scheme.words!
    expect(said({ ...without, fields: { 'sheet.max': both('満点', 'maximum') } })).toEqual({
      ja: 'a points 53 は満点 52 を超えています',
      en: 'a points 53 is more than maximum 52',
    })
    expect(said(without)).toEqual({
      ja: 'a points 53 は max 52 を超えています',
      en: 'a points 53 is more than max 52',
    })
  })
})

describe('cells', () => {
  test('are rows of a range, one row of a list, or one cell', () => {
    expect(gridOf([[1, 2], [3]])).toEqual([[1, 2], [3]])
    expect(gridOf([[1], 2])).toEqual([[[1], 2]])
    expect(gridOf([1, 2])).toEqual([[1, 2]])
    expect(gridOf([])).toEqual([])
    expect(gridOf(5)).toEqual([[5]])
  })

  test('are not those of what cannot be read, nor of more than a sheet has', () => {
    const many = new Array(1_048_577)
    const throwing = new Proxy([], {
      get() {
        throw new Error('no')
      },
    })
    expect(gridOf(many)[0]![0]).toBe(many)
    expect(gridOf(throwing)[0]![0]).toBe(throwing)
  })

  test('are answered one by one, or as a column', () => {
    expect([shapedAs('x', ['a']), shapedAs([['x']], ['a']), shapedAs([1, 2], ['a'])]).toEqual([
      'a',
      [['a']],
      [['a']],
    ])
    expect([firstCell([]), firstCell([[]]), firstCell([[1, 2]]), firstCell(1)]).toEqual([
      undefined,
      undefined,
      1,
      1,
    ])
  })

  test('are blank where nothing surely stands', () => {
    expect(
      [
        ['', null, undefined, ' '],
        [ZERO_OR_BLANK, ''],
        ['', 0],
      ].map(isBlankRow),
    ).toEqual([true, true, false])
  })

  test('say as text what they are, and nothing of an object', () => {
    expect([textOf(5), textOf(true), textOf('x'), textOf({}), textOf(null), textOf(() => 1)]).toEqual([
      '5',
      'true',
      'x',
      '[object]',
      '[object]',
      '[object]',
    ])
  })

  test('are compared by what they say, whatever their width and spaces', () => {
    expect(halfWidth('　Ａ　１²　')).toBe('A 1²')
    expect(nameKey(' Ａ \n １　² ')).toBe('A12')
  })
})
