import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { type Coverage, coverage } from '../../src/analysis/index.ts'
import { coverageText, provisionRows } from '../../src/cli/output/coverageText.ts'
import { schemeName } from '../../src/index.ts'
import { runCli } from './runCli.ts'

const complete = schemes
  .map(coverage)
  .every((of) => of.provisions.every(({ coveredBy }) => coveredBy.length > 0))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-coverage-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('kijun coverage', () => {
  test('is JSON as the issue has it, of every edition whose text is held', async () => {
    const { status, out, err } = await runCli(['coverage', '--format', 'json'])
    const written = JSON.parse(out) as { schemes: Coverage[] }
    expect([status, err]).toEqual([complete ? 0 : 1, ''])
    expect(Object.keys(written)).toEqual(['schemes'])
    expect(written.schemes.map(({ scheme }) => scheme)).toEqual(schemes.map(schemeName))
    const keys = written.schemes.flatMap(({ provisions }) => provisions.map((of) => Object.keys(of).join()))
    expect(new Set(keys)).toEqual(new Set(['id,cite,treatment,coveredBy']))
    expect(written.schemes).toEqual(schemes.map(coverage))
    // Issue 3, "Show".
    expect(keys).toHaveLength(580)
  })

  test.each<[string[], string[]]>([
    [['okinawa-sdgs'], ['okinawa-sdgs@2023-07-31', 'okinawa-sdgs@2026-06-03']],
    [
      ['okinawa-sdgs@2026-06-03', 'sp2-esg'],
      ['okinawa-sdgs@2026-06-03', 'sp2-esg@undated'],
    ],
    [['sp2-esg', 'sp2-esg@undated'], ['sp2-esg@undated']],
  ])('of %j is that of %j', async (operands, names) => {
    const { out } = await runCli(['coverage', ...operands, '--format', 'json'])
    expect((JSON.parse(out) as { schemes: Coverage[] }).schemes.map(({ scheme }) => scheme)).toEqual(names)
  })

  test('leaves out the older text of which nothing but the period is known', async () => {
    const { status, err } = await runCli(['coverage', 'yokohama-y-sdgs@2020-10-12'])
    expect(status).toBe(2)
    expect(err).toContain('of yokohama-y-sdgs@2020-10-12 only the period of validity is held')
  })

  test('is taken of a definition in a file as well', async () => {
    const { status, out, err } = await runCli(['coverage', 'examples/my-city/2026-04-01.json'])
    // examples/my-city: 13 provisions, two of them left to the mayor, the purpose information.
    expect([status, err, out.trimEnd().split('\n').at(-1)]).toEqual([
      0,
      '',
      expect.stringMatching(/^total +13 +13 +0$/),
    ])
    const both = await runCli(['coverage', 'examples/my-city/2026-04-01.json', 'sp2-esg', '--format', 'json'])
    expect((JSON.parse(both.out) as { schemes: Coverage[] }).schemes.map(({ scheme }) => scheme)).toEqual([
      'mirai-city@2026-04-01',
      'sp2-esg@undated',
    ])
  })

  test('refuses a file that holds no definition, with what is wrong in it', async () => {
    const { status, out, err } = await runCli(['coverage', 'package.json'])
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/package\.json is no definition:\n {2}id: /)
    expect((await runCli(['coverage', 'no-such.json'])).status).toBe(2)
  })

  test('ends with 1 where a provision is not covered, and sets the table for a terminal', async () => {
    const text = readFileSync('examples/my-city/2026-04-01.json', 'utf8')
    const definition = JSON.parse(text) as { provisions: object; words: object }
    const provisions = { ...definition.provisions, 'a-99': { cite: '第99条', about: 'x', treatment: 'rule' } }
    writeFileSync(join(folder, 'more.json'), JSON.stringify({ ...definition, provisions, words: undefined }))
    const argv = ['coverage', join(folder, 'more.json')]
    const { status, out } = await runCli(argv)
    expect(status).toBe(1)
    expect(out).toMatch(/\ntotal +14 +13 +1\n/)
    expect(out).toMatch(/\n\nnot covered:\nmirai-city@2026-04-01 +a-99 +rule +第99条\n$/)
    const narrow = await runCli(argv, { columns: 50 })
    const lines = narrow.out.trimEnd().split('\n')
    expect(lines.at(-1)).toMatch(/^mirai-city@2026-04-01 +a-99 +rule/)
  })

  test('is a table of numbers by edition and treatment', async () => {
    const rows = (await runCli(['coverage', 'toyota-workplace', '--locale', 'ja'])).out.split('\n')
    expect(rows[0]).toMatch(/^制度 +扱い +条項 +対応あり +対応なし$/)
    expect(rows[1]).toMatch(/^toyota-workplace@undated +規則 +\d+ +\d+ +\d+$/)
    expect(rows[4]).toMatch(/^計 +\d+ +\d+ +\d+$/)
  })
})

describe('coverageText()', () => {
  const provision = (id: string, treatment: 'rule' | 'judgement', coveredBy: readonly string[]) => ({
    id,
    cite: `第${id}条`,
    treatment,
    coveredBy,
  })

  const covered: Coverage = {
    scheme: 'a@b',
    provisions: [
      provision('1', 'rule', ['tiers[0]', 'facts.points']),
      provision('2', 'rule', []),
      provision('3', 'judgement', []),
    ],
  }

  test('lists every provision with what executes or carries it', () => {
    expect(provisionRows([covered], 'ja')).toEqual([
      ['制度', '条項の識別子', '条文', '扱い', '対応箇所'],
      ['a@b', '1', '第1条', '規則', 'tiers[0] facts.points'],
      ['a@b', '2', '第2条', '規則', ''],
      ['a@b', '3', '第3条', '判断', ''],
    ])
  })

  test('fits a terminal', () => {
    const long = { ...covered, provisions: [{ ...provision('1', 'rule', []), cite: '第1条'.repeat(10) }] }
    const lines = coverageText([long], { locale: 'en', maxWidth: 34 }).split('\n')
    expect(lines.at(-2)).toBe('a@b  1  rule  第1条第1条第1条第1…')
    const [header] = coverageText([{ ...long, scheme: 'x'.repeat(50) }], {
      locale: 'en',
      maxWidth: 40,
    }).split('\n')
    expect(header?.trimEnd()).toMatch(/ not covered$/)
  })

  test('counts, and lists what nothing executes or carries', () => {
    expect(
      coverageText([covered], { locale: 'en' }),
    ).toBe(`scheme  treatment    provisions  covered  not covered
a@b     rule         2           1        1
a@b     judgement    1           0        1
a@b     information  0           0        0
total                3           1        2

not covered:
a@b  2  rule       第2条
a@b  3  judgement  第3条
`)
  })
})
