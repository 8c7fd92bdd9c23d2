import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../runCli.ts'

const line = '{"scheme":"yokohama-y-sdgs","facts":{"points":"61"}}\n'
const table = ['assess', '--format', 'table', '--stages', 'criteria']

/** What stands on the line of a terminal after it was written. */
function seen(text: string): string {
  return text
    .split('\r')
    .reduce((shown, part) => part + shown.slice(part.length), '')
    .trimEnd()
}

let folder = ''
let file = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-progress-'))
  file = join(folder, 'a.ndjson')
  writeFileSync(file, line.repeat(1200))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('progress', () => {
  test('is told on a terminal every 500 entries, and the line is cleared', async () => {
    const { err } = await runCli([...table, '-'], { input: line.repeat(1200), errorColumns: 80 })
    expect(err.split('\r').map((part) => part.trimEnd())).toEqual([
      '',
      'kijun: standard input: 500 entries, 0 MB',
      'kijun: standard input: 1000 entries, 0 MB',
      '',
      '',
    ])
    expect(seen(err)).toBe('')
    expect(err).not.toContain('\n')
  })

  test('of a file is told in percent, and fits the terminal', async () => {
    const wide = await runCli([...table, file], { errorColumns: 400 })
    expect(wide.err).toMatch(/a\.ndjson: 500 entries, \d+ %/)
    const unsized = await runCli([...table, file], { errorColumns: 0 })
    expect(unsized.err).toContain('500 entries')
    const narrow = await runCli([...table, file], { errorColumns: 30 })
    for (const part of narrow.err.split('\r')) expect(part.length).toBeLessThan(30)
    expect(seen(narrow.err)).toBe('')
  })

  test('has nothing to clear where nothing was told', async () => {
    expect((await runCli([...table, '-'], { input: line, errorColumns: 80 })).err).toBe('')
  })

  test('is told while one long list is read whole', async () => {
    const input = `[${JSON.stringify(' '.repeat(3_000_000))}]`
    const { err } = await runCli([...table, '-'], { input, errorColumns: 80 })
    expect(err).toContain('kijun: standard input: 0 entries, 3 MB')
  })

  test.each([
    ['assess', ['--fields', 'tier']],
    ['explain', ['--detail', 'line']],
  ])(
    'is told by %s where the answers go elsewhere, and not between answers on a terminal',
    async (verb, options) => {
      const argv = [verb, ...options, file]
      expect((await runCli(argv, { errorColumns: 80 })).err).toContain('1000 entries')
      expect((await runCli(argv, { errorColumns: 80, columns: 80 })).err).toBe('')
    },
  )

  test('is not told where standard error is no terminal, and never changes what is written', async () => {
    const told = await runCli([...table, file], { errorColumns: 80 })
    const silent = await runCli([...table, file])
    expect(silent.err).toBe('')
    expect(told.out).toBe(silent.out)
  })

  test('is cleared before anything else is said', async () => {
    const input = `${line.repeat(600)}{}\n`
    const { err } = await runCli([...table, '-'], { input, errorColumns: 80 })
    expect(err).toContain('500 entries')
    expect(err.endsWith('\r')).toBe(false)
    expect(seen(err)).toMatch(/^kijun: standard input: 1 of 601 could not be answered/)
    const broken = Object.assign(new Error('EIO'), { syscall: 'read' })
    const failed = await runCli([...table, '-'], { input, errorColumns: 80, inputError: broken })
    expect(seen(failed.err)).toMatch(/^kijun assess: cannot read the input/)
  })
})
