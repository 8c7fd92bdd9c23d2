import { describe, expect, test } from 'vitest'
import { packStored } from '../../../src/cli/workbook/packStored.ts'
import { hasTooManyCells, isPlainXml } from '../../../src/cli/workbook/plainXml.ts'
import { readXlsx } from '../../../src/cli/workbook/readXlsx.ts'
import { shownText } from '../../../src/cli/workbook/sheet.ts'
import { MAX_UNPACKED_BYTES } from '../../../src/cli/workbook/unpackXlsx.ts'
import { workbookOf, workbookParts, zipped } from './xlsxParts.ts'

async function firstRow(cells: readonly string[], options = {}) {
  const read = await readXlsx(workbookOf(cells, options), 1)
  if ('problem' in read) throw new Error(read.problem)
  return read.sheet.rows[0]
}

async function problemOf(bytes: Buffer, sheet: string | number = 1): Promise<string> {
  const read = await readXlsx(bytes, sheet)
  return 'problem' in read ? read.problem : ''
}

describe('readXlsx()', () => {
  test.each([
    // Excel stores 17 digits; the decimals are what it shows.
    ['0.1', '0.1', true],
    ['79.959999999999994', '79.96', true],
    ['0.30000000000000004', '0.3', false],
    ['79.999999999999986', '80', false],
    ['123456789012345680', '123456789012346000', false],
    ['1E-7', '0.0000001', true],
    ['1.5E+21', '1500000000000000000000', true],
    ['-0', '0', true],
    ['-41.50', '-41.5', true],
  ])('reads the number %s as %s', async (stored, text, exact) => {
    expect(await firstRow([`<c><v>${stored}</v></c>`])).toMatchObject([{ kind: 'number', text, exact }])
  })

  test.each([
    ['1', '45566', '2024-10-01T00:00:00'],
    // 11:15, of which the fraction is not finite.
    ['1', '45566.46875', '2024-10-01T11:15:00'],
    ['1', '45566.430555555555', '2024-10-01T10:20:00'],
    // The first days of the count from 1900, before the 29 February that never was.
    ['1', '1', '1900-01-01T00:00:00'],
    ['1', '59', '1900-02-28T00:00:00'],
    ['1', '61', '1900-03-01T00:00:00'],
  ])('reads the day with style %s and number %s as %s', async (style, serial, at) => {
    expect(await firstRow([`<c s="${style}"><v>${serial}</v></c>`])).toEqual([{ kind: 'date', at }])
  })

  test('takes 29 February 1900 for no day', async () => {
    expect(await firstRow(['<c s="1"><v>60</v></c>'])).toEqual([{ kind: 'error', text: '#NOT-A-DAY!' }])
  })

  test.each(['1', 'true'])('counts from 1904 where date1904 is %s', async (date1904) => {
    // 1904-01-01 is 0 there; 2024-10-01 is 1462 less than from 1900.
    expect(await firstRow(['<c s="1"><v>44104</v></c>', '<c s="1"><v>0</v></c>'], { date1904 })).toEqual([
      { kind: 'date', at: '2024-10-01T00:00:00' },
      { kind: 'date', at: '1904-01-01T00:00:00' },
    ])
  })

  test('takes for no day and for no number what is beyond both', async () => {
    expect(await firstRow(['<c s="1"><v>1e300</v></c>', '<c><v>1e400</v></c>'])).toEqual([
      { kind: 'error', text: '#NOT-A-DAY!' },
      { kind: 'error', text: '#NUM!' },
    ])
  })

  test.each([
    ['&#65;&#x42;&amp;&quot;', 'AB&"'],
    ['&lt;&gt;&apos;&AMP;', "<>'&"],
    ['&#1114111;', '\u{10ffff}'],
    ['&#1114112;', '&#1114112;'],
  ])('reads the name %s of a sheet as %s', async (written, name) => {
    const read = await readXlsx(workbookOf(['<c><v>1</v></c>'], { name: written }), 1)
    expect(read).toMatchObject({ sheet: { name } })
  })

  test('reads a workbook whose names stand under a prefix, and its second sheet', async () => {
    const main = 'xmlns:ss="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    const parts = workbookParts('<row r="1"><c r="A1" s="1"><v>0</v></c></row>')
    const sheets = '<sheet name="x" r:id="r9" sheetId="9"/><sheet'
    const renamed = parts.map((part) => {
      if (part.name !== 'xl/workbook.xml') return part
      const text = part.text.replace('<sheets>', '<workbookPr codeName="x" date1904="1"/><sheets>')
      return {
        ...part,
        text: text.replace(/(<\/?)(?=workbookPr)/g, '$1ss:').replace('<workbook ', `<workbook ${main} `),
      }
    })
    expect(await readXlsx(zipped(renamed), 1)).toMatchObject({ sheet: { name: 'Sheet1', date1904: true } })
    const two = parts.map((part) => ({ ...part, text: part.text.replace('<sheet ', `${sheets} `) }))
    expect(await readXlsx(zipped(two), 2)).toMatchObject({ sheet: { name: 'Sheet1', date1904: false } })
  })

  test('reads an archive that is not compressed', async () => {
    const parts = workbookParts('<row r="1"><c r="A1"><v>52</v></c></row>')
    const packed = packStored(new Map(parts.map(({ name, text }) => [name, Buffer.from(text)])))
    expect(await readXlsx(Buffer.from(packed), 1)).toMatchObject({ sheet: { rows: [[{ text: '52' }]] } })
  })

  test('never reads an error or a formula without a result as an empty cell', async () => {
    const cells = [
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c><f>A2+B2</f></c>',
      '<c><f>A2+B2</f><v></v></c>',
      '<c t="str"><f>A2&amp;B2</f></c>',
      '<c t="str"><f>IF(A2="","",A2)</f><v></v></c>',
      '<c><f>A2</f><v>52</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="inlineStr"><is><t>#N/A</t></is></c>',
    ]
    expect(await firstRow(cells)).toMatchObject([
      { kind: 'error', text: '#DIV/0!' },
      { kind: 'error', text: '#NOT-CALCULATED!' },
      { kind: 'error', text: '#NOT-CALCULATED!' },
      { kind: 'error', text: '#NOT-CALCULATED!' },
      null,
      { kind: 'number', text: '52' },
      { kind: 'flag', value: true },
      { kind: 'error', text: '#N/A' },
    ])
  })

  test('reads every cell whole, wherever its reader cuts the XML into pieces', async () => {
    const cells = (row: number) =>
      `<c r="A${row}" t="inlineStr"><is><t>得点 &amp; ${row}&#x70B9;</t></is></c><c r="B${row}"><v>1234.5${row}</v></c>`
    const rows = Array.from({ length: 3 }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join('')
    // The first cut is after 65,536 characters; padding moves it over every character of the rows.
    const before = workbookParts('').at(-1)!.text.indexOf('</sheetData>')
    const expected = [1, 2, 3].map((row) => [`得点 & ${row}点`, `1234.5${row}`])
    for (let shift = 0; shift <= rows.length; shift++) {
      const padding = ' '.repeat(65_536 - before - shift)
      const read = await readXlsx(zipped(workbookParts(`${padding}${rows}`)), 1)
      if ('problem' in read) throw new Error(read.problem)
      expect(read.sheet.rows.map((row) => row.map(shownText))).toEqual(expected)
    }
  })

  test('finds a sheet by its name, and says which there are', async () => {
    const bytes = workbookOf(['<c><v>1</v></c>'], { name: '申請一覧' })
    expect(await readXlsx(bytes, '申請一覧')).toMatchObject({ sheet: { name: '申請一覧' } })
    expect(await readXlsx(bytes, 1)).toMatchObject({ sheet: { name: '申請一覧' } })
    const named = workbookOf(['<c><v>1</v></c>'], { name: '環境 &amp; &#x793e;会' })
    expect(await readXlsx(named, 1)).toMatchObject({ sheet: { name: '環境 & 社会' } })
    expect(await readXlsx(named, '環境 & 社会')).toMatchObject({ sheet: { name: '環境 & 社会' } })
    expect(await problemOf(bytes, '一覧')).toBe('it has no sheet "一覧"; it has 申請一覧')
    expect(await problemOf(bytes, 2)).toContain('it has no sheet 2')
  })
})

describe('readXlsx() refuses', () => {
  const cell = '<row r="1"><c r="A1"><v>1</v></c></row>'
  const others = workbookParts(cell).slice(0, 3)
  const sheet = (text: string, declares?: number) =>
    zipped([
      ...others,
      { name: 'xl/worksheets/sheet1.xml', text, ...(declares === undefined ? {} : { declares }) },
    ])

  test('a part that would unpack to hundreds of times its size', async () => {
    const text = `<worksheet><sheetData>${' '.repeat(5_000_000)}</sheetData></worksheet>`
    expect(await problemOf(sheet(text))).toContain('would unpack to more than 200 times its size')
  })

  test('parts that declare too much together', async () => {
    expect(await problemOf(sheet('<worksheet/>', MAX_UNPACKED_BYTES + 1))).toContain(
      'at most 100000000 are read',
    )
  })

  test('a part that is larger than it declares', async () => {
    const text = `<worksheet><sheetData>${' '.repeat(5_000_000)}</sheetData></worksheet>`
    expect(await problemOf(sheet(text, 1000))).toContain('damaged, or larger than it says')
  })

  test.each([
    ['<row r="1048576"><c r="ZZ1048576"><v>1</v></c></row>'],
    ['<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1000"><c r="A1000"><v>1</v></c></row>'],
  ])('a sheet whose cells span too many: %s', async (rows) => {
    expect(await problemOf(zipped(workbookParts(rows)))).toContain('more than 2000000 cells')
  })

  test.each<[string, string, boolean]>([
    ['cells without addresses', '<row><c><v>1</v></c></row>', false],
    ['a column that no sheet has', '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>', true],
  ])('a sheet with %s only where it is too large', async (_, rows, refused) => {
    expect(hasTooManyCells(rows)).toBe(refused)
  })

  test('a sheet with more text in one place than it is read with', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(500_001)}</t></is></c></row>`
    expect(await problemOf(zipped(workbookParts(rows)))).toContain('sheet1.xml is damaged')
    expect(isPlainXml(`<a>${' '.repeat(500_001)}`)).toBe(false)
  })

  test('more parts than a workbook has', async () => {
    const parts = Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}.xml`, text: '' }))
    expect(await problemOf(zipped(parts))).toContain('it has more than 10000 parts')
  })

  // A field of the directory, from where it begins, and what it then says (APPNOTE.TXT 4.3.12, 4.3.16).
  test.each<[string, 'entry' | 'end', number, number, string]>([
    ['encrypted', 'entry', 8, 1, 'its part xl/workbook.xml is encrypted'],
    ['ZIP64', 'end', 10, 0xffff, 'it is an archive of the form ZIP64'],
    ['stored, of another size than it says', 'entry', 10, 0, 'the part xl/workbook.xml is damaged'],
    ['packed otherwise', 'entry', 10, 12, 'packed in a way that is not read'],
  ])('an archive that is %s', async (_, of, at, value, problem) => {
    const bytes = zipped(workbookParts(cell))
    const signature = of === 'entry' ? [0x50, 0x4b, 1, 2] : [0x50, 0x4b, 5, 6]
    bytes.writeUInt16LE(value, bytes.indexOf(Buffer.from(signature)) + at)
    expect(await problemOf(bytes)).toContain(problem)
  })

  test('takes empty cells that are merely formatted for none', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1000"><c r="A1000"><v>2</v></c></row>'
    expect(await problemOf(zipped(workbookParts(rows)))).toBe('')
  })

  test('a part that stands twice', async () => {
    expect(await problemOf(zipped([...workbookParts(cell), ...workbookParts(cell)]))).toContain(
      'stands twice',
    )
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'it is no workbook'],
    ['text', Buffer.from('受付番号,得点\n'), 'it is no workbook'],
    ['an old or locked workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'locked with a password'],
    ['an archive of something else', zipped([{ name: 'a.xml', text: '<a/>' }]), 'it cannot be read'],
    ['a workbook that is cut off', zipped(workbookParts(cell)).subarray(0, 900), 'it is no workbook'],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toContain(problem)
  })

  test.each([
    ['tags that never end', '<c '],
    ['rows that never end', '<row '],
    ['formulas that never end', '<c><f>'],
    ['formulas before nothing', '<c><f/>          '],
    ['names that never end', '<aaaaaaaaaa'],
  ])('%s in no more time than it takes to look at them', async (_, piece) => {
    const random = Array.from({ length: 50_000 }, (__, at) => `${piece}${(at * 7919) % 1000}`).join('')
    const begun = performance.now()
    await readXlsx(zipped(workbookParts(random)), 1)
    await readXlsx(zipped(workbookParts(`<row r="1"><c><f/>${' '.repeat(490_000)}x</c></row>`)), 1)
    await readXlsx(zipped(workbookParts(`<row r="1"><c ${'a'.repeat(900_000)}/></row>`)), 1)
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test('every archive with a byte changed, or reads it, and never throws', async () => {
    const whole = zipped(workbookParts(cell))
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole)
      bytes[at] = bytes[at]! ^ 0xff
      expect(typeof (await problemOf(bytes))).toBe('string')
    }
  })
})
