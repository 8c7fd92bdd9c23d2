import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { progressOf, rowProgress } from '../../../src/cli/output/progress.ts'

/** A stream that keeps what is written to it; a terminal where it has columns. */
function terminal(columns?: number) {
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    },
  })
  return Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns }, { written })
}

async function* bytes(...sizes: readonly number[]) {
  for (const size of sizes) yield new Uint8Array(size)
}

async function read(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0
  for await (const chunk of chunks) size += chunk.byteLength
  return size
}

describe('progressOf()', () => {
  const input = (size?: number, ...sizes: readonly number[]) => ({
    name: 'a.ndjson',
    chunks: bytes(...sizes),
    ...(size === undefined ? {} : { size }),
  })
  const held = { holdsBack: true } as const

  test('tells every 500 entries, and the line is written over and cleared', async () => {
    const stderr = terminal(80)
    const progress = progressOf(input(), { stdout: terminal(), stderr }, {})
    for (let entry = 0; entry < 1001; entry++) await progress.entryDone()
    await progress.clear()
    const [first, second] = ['kijun: a.ndjson: 500 entries, 0 MB', 'kijun: a.ndjson: 1000 entries, 0 MB']
    expect(stderr.written).toEqual([`\r${first}`, `\r${second}`, `\r${' '.repeat(second!.length)}`, '\r'])
    await progress.clear()
    expect(stderr.written).toHaveLength(4)
  })

  test('covers what a longer line left standing', async () => {
    const stderr = terminal(80)
    const progress = progressOf(input(1_000_000, 999_999, 1), { stdout: terminal(), stderr }, {})
    for (let entry = 0; entry < 499; entry++) await progress.entryDone()
    await read(progress.chunks)
    await progress.clear()
    expect(stderr.written).toEqual([
      '\rkijun: a.ndjson: 499 entries, 100 %',
      `\r${' '.repeat('kijun: a.ndjson: 499 entries, 100 %'.length)}`,
      '\r',
    ])
  })

  test.each([
    ['a part of a file in percent, cut', 3_000_000, [1_000_000, 999_999, 1], ['33 %', '66 %']],
    ['a file that has grown meanwhile as read', 1_500_000, [2_000_000], ['100 %']],
    ['a file that is empty by its size in megabytes', 0, [1_999_999], ['1 MB']],
    ['a pipe in megabytes', undefined, [999_999, 1, 1_000_000, 5_700_000], ['1 MB', '2 MB', '7 MB']],
    ['nothing below a megabyte', undefined, [999_999], []],
  ])('tells %s', async (_, size, sizes, told) => {
    const stderr = terminal(80)
    const progress = progressOf(input(size, ...sizes), { stdout: terminal(), stderr }, {})
    expect(await read(progress.chunks)).toBe(sizes.reduce((sum, of) => sum + of, 0))
    expect(stderr.written).toEqual(told.map((part) => `\rkijun: a.ndjson: 0 entries, ${part}`))
  })

  test('counts entries and bytes anew after each line', async () => {
    const stderr = terminal(80)
    const progress = progressOf(
      input(undefined, 600_000, 600_000, 600_000),
      { stdout: terminal(), stderr },
      {},
    )
    for (let entry = 0; entry < 499; entry++) await progress.entryDone()
    const chunks = progress.chunks[Symbol.asyncIterator]()
    await chunks.next()
    await progress.entryDone()
    await chunks.next()
    await chunks.next()
    expect(stderr.written).toEqual([
      '\rkijun: a.ndjson: 500 entries, 0 MB',
      '\rkijun: a.ndjson: 500 entries, 1 MB',
    ])
  })

  test.each([
    ['neither is a terminal', undefined, undefined, {}, false],
    ['standard error is none', 80, undefined, held, false],
    ['answers appear on the terminal as they come', 80, 80, {}, false],
    ['answers are held back', 80, 80, held, true],
    ['answers go elsewhere', undefined, 80, {}, true],
  ])('where %s', async (_, out, err, writer, isTold) => {
    const stderr = terminal(err)
    const stdout = terminal(out)
    const progress = progressOf(input(undefined, 1_000_000), { stdout, stderr }, writer)
    expect(await read(progress.chunks)).toBe(1_000_000)
    for (let entry = 0; entry < 500; entry++) await progress.entryDone()
    expect(stderr.written.length > 0).toBe(isTold)
    await progress.clear()
    const rows = rowProgress('a.csv', 500, { stdout, stderr: terminal(err) }, writer)
    await rows.rowDone(499)
    await rows.clear()
    expect(stdout.written).toEqual([])
  })

  // One column is left free: a terminal would begin a new line after the last one.
  test.each([
    [20, '\rkijun: 横浜.ndjson…'],
    [19, '\rkijun: 横浜.ndjso…'],
    [0, '\rkijun: 横浜.ndjson: 0 entries, 1 MB'],
  ])('fits a terminal of %i columns', async (columns, line) => {
    const stderr = terminal(columns)
    const named = { name: '横浜.ndjson', chunks: bytes(1_000_000) }
    await read(progressOf(named, { stdout: terminal(), stderr }, {}).chunks)
    expect(stderr.written).toEqual([line])
  })

  test('takes a terminal that does not say how wide it is for one of 80 columns', async () => {
    const stderr = terminal(0)
    const named = { name: `\u001b${'x'.repeat(100)}`, chunks: bytes(1_000_000) }
    await read(progressOf(named, { stdout: terminal(), stderr }, {}).chunks)
    expect(stderr.written).toEqual([`\rkijun: \ufffd${'x'.repeat(70)}…`])
  })
})

describe('rowProgress()', () => {
  test('tells every 500 rows of how many', async () => {
    const stderr = terminal(80)
    const progress = rowProgress('a.csv', 1200, { stdout: terminal(), stderr }, {})
    for (let row = 0; row < 1200; row++) await progress.rowDone(row)
    await progress.clear()
    expect(stderr.written).toEqual([
      '\rkijun: a.csv: row 500 of 1200',
      '\rkijun: a.csv: row 1000 of 1200',
      `\r${' '.repeat('kijun: a.csv: row 1000 of 1200'.length)}`,
      '\r',
    ])
  })

  test('says nothing where standard error is no terminal', async () => {
    const stderr = terminal()
    const progress = rowProgress('a.csv', 500, { stdout: terminal(), stderr }, { holdsBack: true })
    await progress.rowDone(499)
    await progress.clear()
    expect(stderr.written).toEqual([])
  })
})
