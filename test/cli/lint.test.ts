import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LintReport } from '../../src/analysis/index.ts'
import { runCli } from './runCli.ts'

const broken = (year: string) =>
  fileURLToPath(new URL(`../../examples/broken-city/${year}.json`, import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-lint-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('kijun lint', () => {
  test('passes on a bundled scheme and prints what is acknowledged, with its reason', async () => {
    const { status, out, err } = await runCli(['lint', 'yokohama-y-sdgs'])
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^yokohama-y-sdgs@2024-04-01: nothing found\n/)
    expect(out).toContain('acknowledged  tier/gap  tiers[2]')
    expect(out).toContain('shown by: {"points":"59.5"} → tier open, referred')
    expect(out).toContain('reason: Art. 9(2) says "59 points or less"')
    expect(out).toMatch(/\n1 definition: 0 found, 3 acknowledged, 0 not decided\n$/)
  })

  test('tells on a terminal which definition it looks into, and takes the line away', async () => {
    const { err } = await runCli(['lint', broken('2024'), broken('2025')], { errorColumns: 80 })
    const told = err.split('\r').filter((part) => part !== '')
    expect(told.map((part) => part.trim())).toEqual(['kijun lint: 1/2', 'kijun lint: 2/2', ''])
    expect(told.at(-1)).toBe(' '.repeat(told[0]!.length))
  })

  test('says in words what a definition gives the applicants who show a finding', async () => {
    const { out } = await runCli(['lint', broken('2026')])
    expect(out).toContain('→ tier none, not met\n')
    const { out: ja } = await runCli(['lint', broken('2026'), '--locale', 'ja'])
    expect(ja).toContain('→ 区分: なし、不適合\n')
  })

  test('says so in Japanese', async () => {
    const { out } = await runCli(['lint', 'yokohama-y-sdgs', '--locale', 'ja'])
    expect(out).toContain('yokohama-y-sdgs@2024-04-01: 指摘なし')
    expect(out).toContain('理由: 第9条第2項は「59点以下」と「60点以上」とし')
  })

  test('takes definitions from files as editions of one scheme, and exits with 1 where it finds something', async () => {
    const { status, out } = await runCli(['lint', ...['2024', '2025', '2026', '2027'].map(broken)])
    expect(status).toBe(1)
    expect(out).toContain('broken-city@2025 and broken-city@2024 are both in force on 2025-03-01')
    expect(out).toContain('broken-city@2027\n  error  definition/invalid  facts.points.kind\n')
  })

  test('says nothing of the days between editions where one stands alone', async () => {
    const { out } = await runCli(['lint', broken('2026')])
    expect(out).not.toContain('edition/')
    expect(out).toContain('transition/no-edition')
  })

  test('is a row for each finding, with how grave it is', async () => {
    const { out } = await runCli(['lint', broken('2026'), '--format', 'csv', '--locale', 'ja'])
    expect(out).toContain('broken-city@2026,誤り,citation/missing,requirements[1],')
    expect(out).toContain('broken-city@2026,注意,fact/unused,facts.fax,')
  })

  test('says under which readings it finds something', async () => {
    // The reading by which who misses the lowest rate of a higher tier has no tier: points can then lose one.
    const { out } = await runCli(['lint', 'toyota-sdgs'])
    expect(out).toContain('acknowledged  tier/points-hurt  tiers[1] (under toyota-fallback=none)\n')
  })

  test('says what is no definition at all', async () => {
    const { status, out } = await runCli(['lint', file('null.json', 'null')])
    expect(status).toBe(1)
    expect(out).toMatch(/^\?@\?\n {2}error {2}definition\/invalid {2}id\n/)
  })

  test('is JSON on request', async () => {
    const { out } = await runCli(['lint', broken('2024'), '--format', 'json'])
    const { reports } = JSON.parse(out) as { reports: LintReport[] }
    expect(reports).toEqual([{ scheme: 'broken-city@2024', findings: [], acknowledged: [], notDecided: [] }])
  })

  test.each<[string, string, string]>([
    ['no JSON', '{"id": ', 'is no definition'],
    ['a duplicate key', '{"id":"a","id":"b"}', 'duplicate'],
    ['nothing in it', '', 'the text ends before the value does'],
  ])('a file with %s is a bad call', async (name, text, says) => {
    const { status, err } = await runCli(['lint', file(`${name}.json`, text)])
    expect(status).toBe(2)
    expect(err).toContain(says)
  })

  test('a name that is none is a bad call that names the near one', async () => {
    const { status, err } = await runCli(['lint', 'yokohama'])
    expect([status, err.includes('yokohama-y-sdgs')]).toEqual([2, true])
    expect((await runCli(['lint', join(folder, 'none.json')])).err).toContain('there is no such file')
  })
})
