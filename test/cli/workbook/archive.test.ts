import { describe, expect, test } from 'vitest'
import { packStored } from '../../../src/cli/workbook/packStored.ts'
import { unpackXlsx } from '../../../src/cli/workbook/unpackXlsx.ts'
import { writeXlsx } from '../../../src/cli/workbook/writeXlsx.ts'
import { zipDirectory } from '../../../src/cli/workbook/zipDirectory.ts'
import { zipped } from './xlsxParts.ts'

const parts = [
  { name: 'a.xml', text: '<a/>' },
  { name: '横浜.rels', text: '<b>二</b>' },
]
const packed = () =>
  Buffer.from(packStored(new Map(parts.map(({ name, text }) => [name, Buffer.from(text, 'utf8')]))))

const found = (bytes: Buffer) => {
  const read = zipDirectory(bytes)
  return 'problem' in read ? read.problem : read.entries
}

describe('packStored()', () => {
  // APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16: 30, 46 and 22 bytes, numbers little-endian; names of 5 and 11 bytes.
  test('writes headers, a directory and its end as the format has them', () => {
    const bytes = packed()
    const local = (size: string, name: string) =>
      `504b030400000008${'00'.repeat(10)}${size}${size}${name}0000`
    const entry = (size: string, name: string, at: string) =>
      `504b01020000000000080000${'00'.repeat(8)}${size}${size}${name}${'00'.repeat(12)}${at}`
    const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex')
    const [a, b] = [hex('a.xml'), hex('横浜.rels')]
    expect(bytes.toString('hex')).toBe(
      [
        local('04000000', '0500'),
        a,
        hex('<a/>'),
        local('0a000000', '0b00'),
        b,
        hex('<b>二</b>'),
        entry('04000000', '0500', '00000000'),
        a,
        entry('0a000000', '0b00', '27000000'),
        b,
        `504b0506000000000200020${'06c0000005a0000000000'}`,
      ].join(''),
    )
  })
})

describe('zipDirectory()', () => {
  test('finds every part, where it begins and what it becomes', () => {
    const bytes = packed()
    expect(found(bytes)).toEqual([
      { name: 'a.xml', start: 35, packed: 4, size: 4, method: 'stored', at: 90, local: 0 },
      { name: '横浜.rels', start: 80, packed: 10, size: 10, method: 'stored', at: 141, local: 39 },
    ])
    expect(found(zipped(parts))).toMatchObject([
      { name: 'a.xml', size: 4, method: 'deflated' },
      { name: '横浜.rels', size: 10, method: 'deflated' },
    ])
  })

  test('passes over the fields and the comment that an entry may have, and that of the archive', () => {
    const bytes = packed()
    const [first] = found(bytes) as readonly { readonly at: number }[]
    const next = first!.at + 46 + 5
    const extended = Buffer.concat([bytes.subarray(0, next), Buffer.from('xyyzzz'), bytes.subarray(next)])
    extended.writeUInt16LE(1, first!.at + 30)
    extended.writeUInt16LE(5, first!.at + 32)
    expect(found(extended)).toMatchObject([{ name: 'a.xml' }, { name: '横浜.rels', at: next + 6 }])
    expect(found(Buffer.concat([bytes, Buffer.alloc(65_535)]))).toHaveLength(2)
    expect(found(Buffer.concat([bytes, Buffer.alloc(65_536)]))).toBe(
      'it is no workbook (.xlsx), or it is cut off',
    )
  })

  test('begins a part behind the fields that its header may have', () => {
    const bytes = packed()
    bytes.writeUInt16LE(7, 28)
    expect(found(bytes)).toMatchObject([{ start: 42 }, { start: 80 }])
  })

  test.each<[string, (bytes: Buffer) => void, string]>([
    ['has ZIP64 by its count', (bytes) => bytes.writeUInt16LE(0xffff, 198 + 10), 'form ZIP64'],
    ['has ZIP64 by its place', (bytes) => bytes.writeUInt32LE(0xffffffff, 198 + 16), 'form ZIP64'],
    ['is encrypted', (bytes) => bytes.writeUInt16LE(0x0801, 90 + 8), 'its part a.xml is encrypted'],
    ['is packed otherwise', (bytes) => bytes.writeUInt16LE(9, 90 + 10), 'its part a.xml is packed'],
    ['counts more', (bytes) => bytes.writeUInt16LE(3, 198 + 10), 'its directory is damaged'],
    ['has another signature', (bytes) => bytes.writeUInt8(0, 141), 'its directory is damaged'],
    ['begins nowhere', (bytes) => bytes.writeUInt32LE(190, 90 + 42), 'its directory is damaged'],
    ['begins elsewhere', (bytes) => bytes.writeUInt32LE(1, 90 + 42), 'its directory is damaged'],
  ])('refuses an archive that %s', (_, change, problem) => {
    const bytes = packed()
    expect(bytes.readUInt32LE(198)).toBe(0x06054b50)
    change(bytes)
    expect(found(bytes)).toContain(problem)
  })
})

describe('unpackXlsx()', () => {
  const unpacked = (bytes: Buffer) => {
    const read = unpackXlsx(bytes)
    return 'problem' in read ? read.problem : new Map([...read.parts].map(([name, of]) => [name, String(of)]))
  }

  test('unpacks what is XML, and leaves the rest', () => {
    const others = [
      { name: 'a.XML', text: 'A' },
      { name: 'image.png', text: 'B' },
      { name: 'xml', text: 'C' },
      { name: 'a.xml.bak', text: 'D' },
      { name: 'empty.xml', text: '' },
    ]
    const expected = new Map([
      ['a.xml', '<a/>'],
      ['横浜.rels', '<b>二</b>'],
      ['a.XML', 'A'],
      ['empty.xml', ''],
    ])
    expect(unpacked(zipped([...parts, ...others]))).toEqual(expected)
    expect(unpacked(packed())).toEqual(new Map(parts.map(({ name, text }) => [name, text])))
  })

  test.each([
    ['larger than it says', 3],
    ['smaller than it says', 5],
  ])('refuses a part that is %s', (_, declares) => {
    expect(unpacked(zipped([{ ...parts[0]!, declares }]))).toBe(
      'the part a.xml is damaged, or larger than it says',
    )
  })

  test('refuses a stored part that is cut off', () => {
    const bytes = packed()
    bytes.writeUInt32LE(1000, 141 + 20)
    bytes.writeUInt32LE(1000, 141 + 24)
    expect(unpacked(bytes)).toBe('the part 横浜.rels is damaged, or larger than it says')
  })

  test('refuses one that stands twice', () => {
    expect(unpacked(zipped([parts[0]!, parts[0]!]))).toBe('the part a.xml stands twice in it')
  })

  // 200 times its size is as much as a part may become, and a million bytes are always allowed.
  test.each([
    [5_000, 1_000_000, false],
    [5_000, 1_000_001, true],
    [5_001, 1_000_200, false],
    [5_001, 1_000_201, true],
  ])('of a part of %i bytes that says it becomes %i', (size, becomes, refused) => {
    const bytes = packed()
    bytes.writeUInt32LE(size, 90 + 20)
    bytes.writeUInt32LE(becomes, 90 + 24)
    expect(unpacked(bytes)).toBe(
      refused
        ? 'its part a.xml would unpack to more than 200 times its size'
        : 'the part a.xml is damaged, or larger than it says',
    )
  })

  test('refuses parts that together become more than a hundred million bytes', () => {
    const bytes = packed()
    bytes.writeUInt32LE(99_999_991, 90 + 24)
    expect(unpacked(bytes)).toBe('it would unpack to 100000001 bytes; at most 100000000 are read')
    bytes.writeUInt32LE(99_999_990, 90 + 24)
    expect(unpacked(bytes)).toContain('200 times')
  })
})

describe('writeXlsx()', () => {
  const textOf = async (rows: Parameters<typeof writeXlsx>[0], name: string, part: RegExp) => {
    const read = unpackXlsx(await writeXlsx(rows, name))
    if ('problem' in read) throw new Error(read.problem)
    return [...read.parts].map(([of, bytes]) => (part.test(of) ? String(bytes) : '')).join('')
  }
  const text = (of: string) => ({ kind: 'text', text: of }) as const

  test.each([
    ['申請一覧', '申請一覧'],
    ['a[b]c/d\\e:f*g?h', 'a b c d e f g h'],
    [' * ', 'Sheet1'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)} y`, 'x'.repeat(30)],
  ])('names the sheet %j as a workbook allows it', async (name, allowed) => {
    expect(await textOf([[null]], name, /workbook\.xml$/)).toContain(` name="${allowed}"/>`)
  })

  test('makes columns as wide as most of their texts want', async () => {
    const rows = [
      [text('x'.repeat(4)), text('x'.repeat(5)), text('x'.repeat(30)), text('x'.repeat(31)), null],
      ...Array.from({ length: 199 }, () => [{ kind: 'error', text: 'x'.repeat(9) } as const]),
      [text('x'.repeat(9))],
    ]
    const xml = await textOf(rows, 'a', /sheet1\.xml$/)
    expect([...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([
      8, 10, 60, 60, 8,
    ])
  })

  test('tells no time in any part of the archive', async () => {
    const bytes = await writeXlsx([[text('a')]], 'a')
    const read = zipDirectory(bytes)
    for (const { at, local } of 'entries' in read ? read.entries : []) {
      // 00:00, and 1 January of 1980.
      expect([bytes.readUInt16LE(at + 12), bytes.readUInt16LE(at + 14)]).toEqual([0, 0x21])
      expect([bytes.readUInt16LE(local + 10), bytes.readUInt16LE(local + 12)]).toEqual([0, 0x21])
    }
    expect(read).toHaveProperty('entries.length')
  })
})
