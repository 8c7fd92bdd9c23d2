import { deflateRawSync } from 'node:zlib'

/** A part of an archive; what it declares of itself may be a lie. */
export type Part = { readonly name: string; readonly text: string; readonly declares?: number }

/** An archive of deflated parts, as spreadsheet programs write it. */
export function zipped(parts: readonly Part[]): Buffer {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text, declares } of parts) {
    const data = Buffer.from(text, 'utf8')
    const packed = deflateRawSync(data)
    const called = Buffer.from(name, 'utf8')
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(declares ?? data.length, 22)
    local.writeUInt16LE(called.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declares ?? data.length, 24)
    entry.writeUInt16LE(called.length, 28)
    entry.writeUInt32LE(offset, 42)
    chunks.push(local, called, packed)
    directory.push(entry, called)
    offset += 30 + called.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...chunks, listed, end])
}

/** What a workbook of one sheet is made of; style 1 shows a day. */
export function workbookParts(
  rows: string,
  { date1904, name = 'Sheet1' }: { readonly date1904?: string; readonly name?: string } = {},
): readonly Part[] {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const info = date1904 === undefined ? '' : `<workbookPr date1904="${date1904}"/>`
  return [
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${main}" xmlns:r="${relations}">${info}<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      text: `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ]
}

/** A workbook whose first row has these cells, each as XML without its address. */
export function workbookOf(
  cells: readonly string[],
  options: Parameters<typeof workbookParts>[1] = {},
): Buffer {
  const row = cells.map((cell, at) => cell.replace('<c', `<c r="${String.fromCharCode(65 + at)}1"`)).join('')
  return zipped(workbookParts(`<row r="1">${row}</row>`, options))
}
