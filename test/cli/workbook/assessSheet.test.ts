import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/cli/workbook/readCsv.ts'
import { readXlsx } from '../../../src/cli/workbook/readXlsx.ts'
import { type Sheet, shownText } from '../../../src/cli/workbook/sheet.ts'
import { writeTarget } from '../../../src/cli/workbook/targetFile.ts'
import { root } from '../../architecture/imports.ts'
import { linesOf, runCli } from '../runCli.ts'
import { workbookParts, zipped } from './xlsxParts.ts'

const example = (name: string) => join(root, 'examples/workbooks', name)
const xlsx = example('toyota.xlsx')
const csv = example('toyota.csv')
const map = example('toyota.map.json')

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-workbook-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const textsOf = ({ rows }: Sheet) => rows.map((row) => row.map(shownText))

async function sheetAt(name: string, sheet: string | number = 1): Promise<Sheet> {
  const bytes = readFileSync(name)
  const read = name.endsWith('.csv') ? readCsv(bytes) : await readXlsx(bytes, sheet)
  if ('problem' in read) throw new Error(read.problem)
  return read.sheet
}

/** Writes a CSV file and a mapping, and assesses the one by the other. */
async function assessCsv(text: string | Buffer, mapping: object, ...more: readonly string[]) {
  writeFileSync(file('in.csv'), text)
  writeFileSync(file('in.map.json'), JSON.stringify(mapping))
  return runCli(['assess', '--from', file('in.csv'), '--map', file('in.map.json'), ...more])
}

const points = { id: '番号', scheme: 'yokohama-y-sdgs', facts: { points: '得点' } }

describe('kijun assess --from', () => {
  const assessed = ['--stages', 'criteria', '--locale', 'ja']
  // By the text: 80/60 gold, 60/30 silver, 30/10 bronze. A-002 is 80 % exactly; A-003 is 79.96 %; A-005 is 59.8 % in
  // total with a local rate of 30 %; A-006 lacks the points of one domain; A-007 has 53 of 52; A-008 has a △.
  const tiers = [
    'ゴールド',
    'ゴールド',
    'シルバー',
    'シルバー',
    'ブロンズ',
    'なし～ゴールド',
    '',
    '',
    'ブロンズ',
    'ブロンズ',
  ]

  test.each([
    ['toyota.xlsx', xlsx, 'results.xlsx'],
    ['toyota.xlsx', xlsx, 'results.csv'],
    ['toyota.csv, which is Shift_JIS,', csv, 'from-csv.csv'],
    ['toyota.csv, which is Shift_JIS,', csv, 'from-csv.xlsx'],
  ])('%s answers what the text yields, row by row, in %#', async (_, from, to) => {
    const { status, out, err } = await runCli([
      'assess',
      '--from',
      from,
      '--map',
      map,
      '--to',
      file(to),
      ...assessed,
    ])
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain(`kijun: ${from}: 2 of 10 could not be answered; see their issues\n`)
    const before = textsOf(await sheetAt(from, '申請一覧'))
    const after = textsOf(await sheetAt(file(to)))
    expect(after[3]!.slice(17)).toEqual([
      '制度',
      '認証区分',
      '結果',
      '理由',
      '不足している事実',
      '問題点',
      '注記',
    ])
    expect(after.slice(4).map((row) => row[18])).toEqual(tiers)
    expect(after[9]![21]).toBe('評価書の得点 ガバナンス 得点')
    expect(after[10]![22]).toBe(
      'F11 facts.scores.environment.points: 53 は上限 52 を超えています（評価指標について）',
    )
    expect(after[11]![22]).toBe('E12 facts.officeInCity: "△" は選択肢にありません。使えるのは ○, × です')
    // Every cell that was there is there, but for the one that began a formula.
    const kept = after.map((row) => row.slice(0, 17))
    expect(kept[12]![1]).toBe(`'${before[12]![1]}`)
    expect(kept.map((row) => row.map((cell) => cell.replace(/^'=/, '=')))).toEqual(
      before.map((row) => Array.from({ length: 17 }, (__, at) => row[at] ?? '')),
    )
  })

  test('says where a number is not what the sheet shows, and reads what it shows', async () => {
    const to = file('notes.csv')
    const { err } = await runCli(['assess', '--from', xlsx, '--map', map, '--to', to, ...assessed])
    expect(err).toContain('1 cell holds more digits than the sheet shows; read as shown, see the notes\n')
    const after = textsOf(await sheetAt(to))
    expect(after[8]![23]).toBe('L9 の値は 0.30000000000000004 であり、表示のとおり 0.3 として読み取った')
  })

  test('writes CSV as it was read: Shift_JIS, or as --encoding says', async () => {
    const run = (to: string, ...more: string[]) =>
      runCli(['assess', '--from', csv, '--map', map, '--to', file(to), ...assessed, ...more])
    await run('sjis.csv')
    const bytes = readFileSync(file('sjis.csv'))
    expect(iconv.decode(bytes, 'cp932')).toContain('㈱高橋商店')
    expect(iconv.encode(iconv.decode(bytes, 'cp932'), 'cp932').equals(bytes)).toBe(true)
    await run('utf8.csv', '--encoding', 'utf-8')
    expect(readFileSync(file('utf8.csv'), 'utf8')).toBe(iconv.decode(bytes, 'cp932'))
    await run('mark.csv', '--encoding', 'utf-8-bom')
    expect(readFileSync(file('mark.csv'), 'utf8')).toBe(`\ufeff${iconv.decode(bytes, 'cp932')}`)
  })

  test('marks what Shift_JIS cannot hold, and ends with 1', async () => {
    const to = file('lost.csv')
    const text = '番号,得点,名称\n𠮷-1,61,é\n'
    const { status, err } = await assessCsv(text, points, '--to', to, '--encoding', 'shift_jis')
    expect(status).toBe(1)
    expect(err).toContain('A2: Shift_JIS cannot hold 𠮷; 〓 stands instead')
    const [, row] = textsOf(await sheetAt(to))
    expect(row!.slice(0, 3)).toEqual(['〓-1', '61', '〓'])
    expect(row!.at(-2)).toBe(
      'A2 Shift_JIS cannot hold U+20BB7; 〓 stands instead\nC2 Shift_JIS cannot hold U+00E9; 〓 stands instead',
    )
  })

  test('tells the first ten of many lost characters, also in a row without an applicant', async () => {
    const to = file('many.csv')
    const text = `番号,得点,名称\n${'a,61,é\n'.repeat(10)},,𠮷\n`
    const { status, err } = await assessCsv(text, points, '--to', to, '--encoding', 'shift_jis')
    expect(status).toBe(1)
    expect(err.match(/Shift_JIS cannot hold/g)).toHaveLength(10)
    expect(err).toContain(`kijun: ${to}: 1 more cells\n`)
    const rows = textsOf(await sheetAt(to))
    expect(rows[10]!.at(-2)).toBe('C11 Shift_JIS cannot hold U+00E9; 〓 stands instead')
    expect(rows[11]!.slice(0, 4)).toEqual(['', '', '〓', ''])
  })

  test('says so where no row holds an applicant', async () => {
    const { status, out, err } = await assessCsv('番号,得点', points)
    expect([status, out, err]).toEqual([0, '', `kijun: ${file('in.csv')}: no row with an applicant\n`])
  })

  test('counts the cells that hold more digits than they show', async () => {
    const cell = (at: string) => `<c r="${at}"><v>0.30000000000000004</v></c>`
    const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>得点</t></is></c></row>'
    const parts = workbookParts(`${header}<row r="2">${cell('A2')}</row><row r="3">${cell('A3')}</row>`)
    writeFileSync(file('digits.xlsx'), zipped(parts))
    writeFileSync(file('digits.map.json'), JSON.stringify({ ...points, id: undefined }))
    const argv = ['assess', '--from', file('digits.xlsx'), '--map', file('digits.map.json')]
    expect((await runCli(argv)).err).toContain('2 cells hold more digits than the sheet shows')
  })

  test('tells its own columns from those of the sheet, and a day that is none by its cell', async () => {
    const mapping = {
      scheme: { column: '要綱' },
      on: { column: '基準日' },
      headerRows: [1],
      facts: { points: '得点' },
    }
    const text = '要綱,基準日,得点,理由\nyokohama-y-sdgs,2026/2/30,61,\n,2026/7/1,61,\n'
    const to = file('own.csv')
    await assessCsv(text, mapping, '--to', to, '--locale', 'ja')
    const [header, wrong, unnamed] = textsOf(await sheetAt(to))
    expect(header!.slice(3)).toEqual([
      '理由',
      '制度',
      '認証区分',
      '結果',
      '理由 (kijun)',
      '不足している事実',
      '問題点',
      '注記',
    ])
    expect(wrong!.at(-2)).toMatch(/^B2 on: /)
    expect(unnamed!.at(-2)).toMatch(/scheme/)
  })

  test('leaves the column of the period empty for those who are not certified', async () => {
    const to = file('until.csv')
    const decided = ['--decided-on', '2024-04-01', '--stages', 'criteria']
    await assessCsv('番号,得点\na,61\nb,1\n', points, '--to', to, ...decided)
    // 第11条第1項, as for the first decision of 2024-04-01
    expect(textsOf(await sheetAt(to)).map((row) => row[5])).toEqual(['valid until', '2028-03-31', ''])
  })

  test('cuts text that no cell of a workbook holds, and names a sheet that has no name', async () => {
    const parts = workbookParts('<row r="1"><c r="A1" t="inlineStr"><is><t>得点</t></is></c></row>', {
      name: '*',
    })
    writeFileSync(file('star.xlsx'), zipped(parts))
    writeFileSync(file('star.map.json'), JSON.stringify({ ...points, id: undefined }))
    const argv = ['assess', '--from', file('star.xlsx'), '--map', file('star.map.json')]
    await runCli([...argv, '--to', file('named.xlsx')])
    expect((await sheetAt(file('named.xlsx'))).name).toBe('Sheet1')
    const long = file('long-text.xlsx')
    await assessCsv(`番号,得点\n${'x'.repeat(32_768)},61\n`, points, '--to', long)
    const [, row] = textsOf(await sheetAt(long))
    expect(row![0]).toBe(`${'x'.repeat(32_766)}…`)
  })

  test('reads a workbook with macros as one', async () => {
    copyFileSync(xlsx, file('macros.XLSM'))
    const argv = ['assess', '--map', map, '--fields', 'id,tier', '--from']
    expect((await runCli([...argv, file('macros.XLSM')])).out).toBe((await runCli([...argv, xlsx])).out)
  })

  test.each<[string, string | Buffer, string]>([
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0]), 'it is UTF-16; save it as CSV in UTF-8 or Shift_JIS'],
    ['cut off within quotes', '番号,得点\na,"61\n', 'row 2: '],
    ['too large', `${','.repeat(2000)}\n${'\n'.repeat(1000)}`, 'it has more than 2000000 cells'],
  ])('says what is wrong with a CSV file that is %s', async (_, text, problem) => {
    const { status, out, err } = await assessCsv(text, points)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`--from: ${file('in.csv')}: ${problem}`)
  })

  test('reads no file of more than 50 MB, and no such input', async () => {
    writeFileSync(file('huge.csv'), '')
    truncateSync(file('huge.csv'), 50_000_001)
    writeFileSync(file('in.map.json'), JSON.stringify(points))
    const argv = ['assess', '--map', file('in.map.json'), '--from']
    const named = await runCli([...argv, file('huge.csv')])
    expect(named).toMatchObject({ status: 2, err: expect.stringContaining('is larger than 50000000 bytes') })
    const piped = await runCli([...argv, '-'], { input: Buffer.alloc(50_000_001) })
    expect(piped.err).toContain('--from: standard input is larger than 50000000 bytes')
    const mapped = await runCli(['assess', '--from', xlsx, '--map', file('huge.csv')])
    expect(mapped.err).toContain(`--map: ${file('huge.csv')} is larger than 50000000 bytes`)
  })

  test('writes lines of JSON, or a table, without --to', async () => {
    const { status, out } = await runCli(['assess', '--from', xlsx, '--map', map, '--fields', 'id,tier'])
    expect(status).toBe(1)
    expect(linesOf(out).slice(0, 2)).toEqual([
      { id: 'A-001', tier: 'gold' },
      { id: 'A-002', tier: 'gold' },
    ])
    expect(linesOf(out)[6]).toMatchObject({
      id: 'A-007',
      line: 11,
      issues: [{ code: 'number/above-maximum' }],
    })
  })

  test.each([xlsx, csv])('reads %s from standard input as well', async (name) => {
    const argv = ['assess', '--map', map, '--fields', 'id,tier', '--from']
    const piped = await runCli([...argv, '-'], { input: readFileSync(name) })
    expect(piped.out).toBe((await runCli([...argv, name])).out)
    expect(piped.err).toContain('kijun: standard input: 2 of 10 could not be answered')
    const terminal = await runCli([...argv, '-'], { inputIsTty: true })
    expect(terminal).toMatchObject({ status: 2, err: expect.stringContaining('give a FILE') })
  })

  test('answers as the same facts in JSON are answered', async () => {
    const { out } = await assessCsv('番号,得点\nb-1,59.5\nb-2,６０点\nb-3,\n', points)
    const facts = ['59.5', '60', undefined].map((of, at) =>
      JSON.stringify({ id: `b-${at + 1}`, scheme: 'yokohama-y-sdgs', facts: { points: of } }),
    )
    expect(out).toBe((await runCli(['assess', '-'], { input: facts.join('\n') })).out)
  })

  test('takes scheme and day from columns, records of lists, constants and marks of its own', async () => {
    const mapping = {
      headerRows: [],
      id: { letter: 'A' },
      scheme: { column: { letter: 'B' } },
      on: { column: { letter: 'C' } },
      facts: {
        points: { letter: 'D' },
        itemsMet: { letter: 'E' },
        planScore: { letter: 'F' },
      },
    }
    const rows = 'y,yokohama-y-sdgs,R8.7.1,61,,\no,okinawa-sdgs,2026/7/1,,15,60\n,,,,,\nx,okinawa,,,,\n'
    const { status, out } = await assessCsv(
      rows,
      mapping,
      '--fields',
      'id,scheme,tier',
      '--stages',
      'criteria',
    )
    expect(status).toBe(1)
    expect(linesOf(out)).toMatchObject([
      { id: 'y', scheme: 'yokohama-y-sdgs@2024-04-01', tier: 'superior' },
      { id: 'o', scheme: 'okinawa-sdgs@2026-06-03', tier: 'platinum' },
      { id: 'x', line: 4, issues: [{ code: 'scheme/unknown' }] },
    ])
  })

  test('leaves out the records of a list that a row has nothing for', async () => {
    const mapping = {
      scheme: 'okinawa-sdgs@2023-07-31',
      facts: {
        'initiatives[0].category': { value: 'economy' },
        'initiatives[0].base': '経済',
        'initiatives[1].category': { value: 'social' },
        'initiatives[1].base': '社会',
      },
    }
    const { out } = await assessCsv('経済,社会\n,x\n5,\n', mapping, '--fields', 'scheme')
    expect(linesOf(out)).toMatchObject([
      { issues: [{ code: 'number/form', path: ['facts', 'initiatives', 0, 'base'] }] },
      { scheme: 'okinawa-sdgs@2023-07-31' },
    ])
    await assessCsv('経済,社会\n,x\n', mapping, '--to', file('list.csv'))
    expect(textsOf(await sheetAt(file('list.csv')))[1]!.at(-2)).toMatch(/^B2 facts\.initiatives\[0\]\.base: /)
  })

  test('makes text harmless that begins a formula, and leaves numbers alone', async () => {
    const cells = ['=1+1', '+SUM(A1)', '-cmd', '@x', '\t=1', '＝1+1', '-5', '+5.5', '－', '-', 'a=b']
    const quoted = cells.map((cell) => `"${cell}"`).join(',')
    for (const to of [file('formula.csv'), file('formula.xlsx')]) {
      await assessCsv(`番号,得点${',x'.repeat(cells.length)}\n=9,61,${quoted}\n`, points, '--to', to)
      const [, row] = textsOf(await sheetAt(to))
      expect(row!.slice(0, 13)).toEqual([
        "'=9",
        '61',
        ...["'=1+1", "'+SUM(A1)", "'-cmd", "'@x", "'\t=1", "'＝1+1", '-5', '+5.5', '－', '-', 'a=b'],
      ])
    }
  })

  test('writes the numbers of a CSV file as numbers, and what a number would change as text', async () => {
    const cells = ['61', '-0.5', '007', '1.50', '1234567890123456', '0.1', '12,345']
    const to = file('numbers.xlsx')
    await assessCsv(`番号,得点\n${cells.map((cell) => `"${cell}"`).join(',')}\n`, points, '--to', to)
    const [, row] = (await sheetAt(to)).rows
    const kinds = ['number', 'number', 'text', 'text', 'text', 'number', 'text']
    expect(row!.slice(0, 7).map((cell) => [cell?.kind, shownText(cell ?? null)])).toEqual(
      cells.map((cell, at) => [kinds[at], cell]),
    )
  })

  test('keeps days, flags, numbers and odd text of a workbook as values', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>得点</t></is></c></row>' +
      '<row r="2"><c r="A2"><v>0.30000000000000004</v></c><c r="B2" s="1"><v>45566</v></c><c r="C2" t="b"><v>0</v></c>' +
      '<c r="D2" t="inlineStr"><is><t xml:space="preserve"> _x005F_x0041_ &lt;&amp;&gt;</t></is></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" s="1"><v>1</v></c></row>'
    writeFileSync(file('odd.xlsx'), zipped(workbookParts(rows)))
    writeFileSync(file('odd.map.json'), JSON.stringify({ ...points, id: undefined }))
    const argv = [
      'assess',
      '--from',
      file('odd.xlsx'),
      '--map',
      file('odd.map.json'),
      '--to',
      file('kept.xlsx'),
    ]
    await runCli(argv)
    const [, before] = (await sheetAt(file('odd.xlsx'))).rows
    const [, after] = (await sheetAt(file('kept.xlsx'))).rows
    expect(after!.slice(0, 5)).toEqual(before!.slice(0, 5))
    expect([before![5], after![5]].map(shownText)).toEqual(['1900-01-01', '1900-01-01'])
    expect(before![3]).toEqual({ kind: 'text', text: ' _x0041_ <&>' })
  })

  test('writes the same bytes whenever it is run', async () => {
    const run = (to: string) => runCli(['assess', '--from', xlsx, '--map', map, '--to', file(to)])
    await run('one.xlsx')
    await run('two.xlsx')
    expect(readFileSync(file('one.xlsx')).equals(readFileSync(file('two.xlsx')))).toBe(true)
  })

  test('tells how far it has come on a terminal', async () => {
    const text = `番号,得点\n${'a,61\n'.repeat(1200)}`
    writeFileSync(file('long.csv'), text)
    writeFileSync(file('long.map.json'), JSON.stringify(points))
    const argv = [
      'assess',
      '--from',
      file('long.csv'),
      '--map',
      file('long.map.json'),
      '--to',
      file('long.xlsx'),
    ]
    const { err } = await runCli(argv, { errorColumns: 200 })
    expect(err).toContain('row 1000 of 1201')
    expect(err.endsWith('\r')).toBe(true)
  })
})

describe('kijun assess --to', () => {
  const argv = (from: string, to: string, ...more: readonly string[]) =>
    runCli(['assess', '--from', from, '--map', map, '--to', to, ...more])

  test('never writes what is read, whatever it is called', async () => {
    copyFileSync(xlsx, file('original.xlsx'))
    copyFileSync(map, file('original.json'))
    symlinkSync(file('original.xlsx'), file('symbolic.xlsx'))
    linkSync(file('original.xlsx'), file('hard.xlsx'))
    const before = readFileSync(file('original.xlsx'))
    for (const to of ['original.xlsx', 'symbolic.xlsx', 'hard.xlsx', './x/../original.xlsx']) {
      const path = to.startsWith('.') ? join(folder, to) : file(to)
      const { status, err } = await argv(file('original.xlsx'), path, '--force')
      expect([status, err]).toMatchObject([2, expect.stringContaining('what is read is never written')])
    }
    expect(readFileSync(file('original.xlsx')).equals(before)).toBe(true)
  })

  test('refuses a directory, and a name that the file system does not take', async () => {
    mkdirSync(file('folder.csv'))
    expect((await argv(xlsx, file('folder.csv'))).err).toContain('is a directory; give a file')
    const long = file(`${'x'.repeat(300)}.csv`)
    const { status, err } = await argv(xlsx, long)
    expect([status, err]).toEqual([2, expect.stringContaining(`--to: cannot write ${long}: ENAMETOOLONG`)])
  })

  test('writes over nothing that has appeared meanwhile', async () => {
    writeFileSync(file('meanwhile.csv'), 'theirs')
    expect(await writeTarget(file('meanwhile.csv'), Buffer.from('ours'), false)).toEqual({
      problem: `--to: cannot write ${file('meanwhile.csv')}: it exists already`,
    })
    expect(readFileSync(file('meanwhile.csv'), 'utf8')).toBe('theirs')
  })

  test('writes no more rows into a workbook than it holds', async () => {
    const text = `得点\n${'61\n'.repeat(1_048_576)}`
    const { status, err } = await assessCsv(text, { ...points, id: undefined }, '--to', file('rows.xlsx'))
    expect([status, err]).toEqual([2, expect.stringContaining('a workbook holds 1048576 rows')])
  })

  test('refuses a file that exists, and writes over it with --force', async () => {
    writeFileSync(file('there.xlsx'), 'before')
    const refused = await argv(xlsx, file('there.xlsx'))
    expect([refused.status, refused.err]).toMatchObject([2, expect.stringContaining('or give --force')])
    expect(readFileSync(file('there.xlsx'), 'utf8')).toBe('before')
    expect((await argv(xlsx, file('there.xlsx'), '--force')).status).toBe(1)
    expect((await sheetAt(file('there.xlsx'))).rows.length).toBeGreaterThan(5)
  })

  test.each([
    [['--from', 'x.xlsx'], '--from needs --map FILE'],
    [['--map', 'x.json'], '--map is for --from FILE'],
    [['--to', 'x.csv'], '--to is for --from FILE'],
    [['--from', 'x.ods', '--map', map], 'x.ods is neither a workbook'],
    [['--from', 'none.xlsx', '--map', map], 'cannot read none.xlsx'],
    [['--from', xlsx, '--map', map, 'a.ndjson'], '--from takes the place of a.ndjson'],
    [['--from', xlsx, '--map', map, '--to', 'x.ods'], 'neither .xlsx nor .csv'],
    [['--from', xlsx, '--map', map, '--to', 'nowhere/x.csv'], 'there is no folder nowhere'],
    [['--from', xlsx, '--map', map, '--to', 'x.csv', '--format', 'table'], 'leave --format out'],
    [
      ['--from', xlsx, '--map', map, '--to', 'x.xlsx', '--encoding', 'utf-8'],
      '--encoding is for a .csv file',
    ],
    [['--from', xlsx, '--map', map, '--from-encoding', 'utf-8'], '--from-encoding is for a .csv file'],
    [['--from', xlsx, '--map', map, '--force'], '--force is for --to FILE'],
    [['--from', xlsx, '--map', 'none.json'], '--map: cannot read none.json'],
    [['--from', xlsx, '--to', 'x.csv'], '--from needs --map FILE'],
    [['--from', xlsx, '--map', map, '--encoding', 'utf-8'], '--encoding is for --to FILE'],
    [['--from', xlsx, '--map', map, '--to', 'x.csv', '--fields', 'id'], 'leave --fields out'],
    [['--from', xlsx, '--map', map, '--to', tmpdir()], 'is neither .xlsx nor .csv'],
    [['--from', 'x', '--map', map], 'x is neither a workbook'],
  ])('and its like are refused where they make no sense: %j', async (options, message) => {
    const { status, out, err } = await runCli(['assess', ...options])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

describe('a mapping', () => {
  test('has everything that is wrong with it told at once', async () => {
    const mapping = {
      sheets: 'x',
      headerRows: [2, 1],
      firstRow: 1,
      id: 5,
      on: '2026-02-30',
      at: 'never',
      yes: ['×'],
      facts: { points: { column: '得点', kind: 'number' }, 'a..b': 'x', other: { letter: 'XFE' } },
    }
    const { status, err } = await assessCsv('x\n', mapping)
    expect(status).toBe(2)
    for (const of of [
      'unknown key "sheets"; did you mean sheet?',
      'headerRows: expected rows from the top down',
      'firstRow: 1 is less than the minimum 3',
      'id: expected the text of a header',
      'on: there is no day "2026-02-30"',
      'at: expected one of application',
      'no: the text × is defined twice',
      'facts.points.kind: unknown key "kind"',
      'facts.a..b: the key a..b is not allowed',
      'facts.other: expected the text of a header',
    ]) {
      expect(err).toContain(of)
    }
  })

  test('of which much is wrong has no more than a hundred things told', async () => {
    const keys = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`k${at}`, 1]))
    const many = await assessCsv('x\n', { ...keys, facts: {} })
    expect(many.err.match(/unknown key/g)).toHaveLength(100)
    const facts = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`k${at}`, 'y']))
    const unfit = await assessCsv('x\n', { scheme: 'yokohama-y-sdgs', facts })
    expect(unfit.err.match(/the scheme asks for no such value/g)).toHaveLength(100)
    const most = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`k${at}`, 'y']))
    expect((await assessCsv('x\n', { facts: most })).err).toContain('facts: ')
  })

  test.each<[string, object, string]>([
    ['readings that are a list', { readings: [] }, 'readings: expected an object'],
    [
      'a header that is none',
      { scheme: 'yokohama-y-sdgs', facts: { points: '得点数量' } },
      'facts.points: no column has the header "得点数量"; the headers are x',
    ],
    ['a place of a record that is none', { facts: { 'a[x]': 'x' } }, 'the key a[x] is not allowed'],
    ['a scheme that there is not', { scheme: 'yokohama' }, 'scheme: no scheme "yokohama"'],
    ['a scheme of several editions', { scheme: 'okinawa-sdgs' }, 'scheme: okinawa-sdgs has several editions'],
  ])('with %s is refused', async (_, mapping, message) => {
    const { status, err } = await assessCsv('x\n', { facts: {}, ...mapping })
    expect(status).toBe(2)
    expect(err).toContain(message)
  })

  test('may leave the header out below what the sheet has, and makes no record of constants alone', async () => {
    const mapping = { scheme: 'yokohama-y-sdgs', headerRows: [1, 9], facts: { points: { letter: 'A' } } }
    const { err } = await assessCsv('61\n', mapping, '--to', file('below.csv'))
    expect(err).toContain('no row with an applicant')
    expect(textsOf(await sheetAt(file('below.csv')))).toEqual([['61']])
    const scheme = 'okinawa-sdgs@2023-07-31'
    const constant = { 'initiatives[0].category': { value: 'economy' } }
    const { out } = await assessCsv('番号\na\n', { scheme, id: '番号', facts: constant })
    const plain = await runCli(['assess', '-'], { input: JSON.stringify({ id: 'a', scheme, facts: {} }) })
    expect(out).toBe(plain.out)
  })

  test('says of what no column has that it is wrong, without a cell', async () => {
    const mapping = { ...points, readings: { 'no-such': 'x' } }
    await assessCsv('番号,得点\na,61\n', mapping, '--to', file('cell.csv'))
    expect(textsOf(await sheetAt(file('cell.csv')))[1]!.at(-2)).toMatch(/^readings\.no-such: /)
  })

  test('may leave the edition to a day, of all rows or of each', async () => {
    const mapping = { scheme: 'okinawa-sdgs', id: '点', facts: { initiatives: { value: [] } } }
    const rows = '日,点\n2026/7/1,60\n2026/5/1,60\n'
    const schemesOf = async (on: unknown) =>
      linesOf((await assessCsv(rows, { ...mapping, on }, '--fields', 'scheme')).out).map((of) => of['scheme'])
    expect(await schemesOf('2026-05-01')).toEqual(['okinawa-sdgs@2023-07-31', 'okinawa-sdgs@2023-07-31'])
    const each = { ...mapping, facts: { planScore: '点' }, on: { column: '日' } }
    const [newer] = linesOf((await assessCsv(rows, each, '--fields', 'scheme')).out)
    expect(newer).toEqual({ scheme: 'okinawa-sdgs@2026-06-03' })
  })

  test('that does not fit the sheet or the scheme has all of it told at once', async () => {
    const mapping = {
      scheme: 'yokohama-y-sdgs',
      facts: { pointz: '得点', points: '点数', x: { letter: 'D' } },
    }
    const { status, err } = await assessCsv('得点,得点,点 数1\n1,2,3\n', mapping)
    expect(status).toBe(2)
    expect(err).toContain('facts.pointz: the scheme asks for no such value; did you mean points?')
    expect(err).toContain(
      'facts.pointz: "得点" is the header of the columns A, B; name one as {"letter": "A"}',
    )
    expect(err).toContain('facts.points: no column has the header "点数"; did you mean "点数1"?')
    expect(err).toContain('facts.x: there is no column D; the last one is C')
  })

  test('without a scheme asks for one', async () => {
    const { status, err } = await assessCsv('得点\n61\n', { facts: { points: '得点' } })
    expect([status, err]).toMatchObject([
      2,
      expect.stringContaining('name one in the mapping, as a column or with --scheme'),
    ])
    expect(
      (await assessCsv('得点\n61\n', { facts: { points: '得点' } }, '--scheme', 'yokohama-y-sdgs')).status,
    ).toBe(0)
  })
})
