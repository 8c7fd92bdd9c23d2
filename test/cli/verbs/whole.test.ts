import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { periodsOnly, schemes, sp2EsgUndated, toyotaWorkplaceUndated } from '../../../schemes/index.ts'
import {
  coverage,
  describeScheme,
  diffBriefing,
  diffSchemes,
  lintScheme,
} from '../../../src/analysis/index.ts'
import { formatBriefing } from '../../../src/cli/output/briefing.ts'
import { factsJsonSchema, rulesDigest, schemeJsonSchema } from '../../../src/index.ts'
import { linesOf, ndjson, runCli } from '../runCli.ts'

let folder = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-whole-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const editions = [...schemes, ...periodsOnly]
const outOf = async (...argv: readonly string[]) => (await runCli(argv)).out
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('kijun schemes', () => {
  test('lists every edition by name, title, what it is in force for and its tiers', async () => {
    const [header, ...rows] = (await outOf('schemes', '--format', 'csv')).trimEnd().split('\r\n')
    expect(header).toBe('scheme,title,in force,tiers,digest of the rules')
    expect(rows.map((row) => row.replace(/,sha256:[0-9a-f]{64}$/, ''))).toEqual([
      'sp2-esg@undated,SP2 ESG Promotion Declaration Municipality Certification,not dated,Certified',
      'toyota-sdgs@round-4,Toyota City SDGs Certification (round 4),not dated,"Gold, Silver, Bronze"',
      'toyota-workplace@undated,Toyota City Workplace Confirmation and Publication Scheme,not dated,Confirmed and published',
      'okinawa-sdgs@2023-07-31,"Okinawa SDGs Certification (first call, application guide)","2023-07-31 – ",Okinawa SDGs Platinum Partner',
      'okinawa-sdgs@2026-06-03,Okinawa SDGs Certification (2026 revision),"2026-06-03 – ","Okinawa SDGs Platinum Partner, Okinawa SDGs Active Partner"',
      'yokohama-y-sdgs@2024-04-01,Yokohama City SDGs Certification Y-SDGs,"2024-04-01 – ","supreme, superior, standard"',
      'yokohama-y-sdgs@2020-10-12,Yokohama City SDGs Certification Y-SDGs (until 31 March 2024),2020-10-12 – 2024-03-31,(period only)',
    ])
    expect(rows.map((row) => row.split(',').at(-1))).toEqual(editions.map(rulesDigest))
  })

  test('is data as well', async () => {
    const items = JSON.parse(await outOf('schemes', '--format', 'json', '--locale', 'ja')) as object[]
    expect(items).toHaveLength(editions.length)
    expect(items[2]).toEqual({
      name: 'toyota-workplace@undated',
      title: '働きやすい職場づくり推進事業所 確認・公表制度',
      inForce: null,
      holds: 'everything',
      tiers: [{ id: expect.any(String), label: '確認・公表' }],
      digest: rulesDigest(toyotaWorkplaceUndated),
    })
    expect(items.at(-1)).toMatchObject({
      name: 'yokohama-y-sdgs@2020-10-12',
      inForce: { from: '2020-10-12', until: '2024-03-31' },
      holds: 'period',
    })
    expect(linesOf(await outOf('schemes', '--format', 'ndjson', '--locale', 'ja'))).toEqual(items)
  })
})

describe('kijun diff', () => {
  const names = ['sp2-esg', 'toyota-workplace'] as const
  const both = [sp2EsgUndated, toyotaWorkplaceUndated] as const

  test.each([
    [[], 'en', 'table'],
    [['--format', 'text', '--locale', 'ja'], 'ja', 'table'],
    [['--format', 'markdown'], 'en', 'markdown'],
  ] as const)('with %j is a briefing', async (options, locale, format) => {
    const { status, out, err } = await runCli(['diff', ...names, ...options])
    expect([status, err]).toEqual([0, ''])
    expect(out).toBe(formatBriefing(diffBriefing(...both, { locale }), format))
    expect(out.split('\n')[0]).toBe(
      {
        en: 'What changed: sp2-esg@undated to toyota-workplace@undated',
        ja: '新旧対照：sp2-esg@undated → toyota-workplace@undated',
      }[locale].replace(/^/, format === 'markdown' ? '# ' : ''),
    )
  })

  test('is data as well, of the days that are given', async () => {
    const days = ['--decided-on', '2026-03-31', '--decided-on', '2026-04-01']
    const out = await outOf('diff', ...names, '--format', 'json', ...days)
    expect(out).toMatch(/^\{\n {2}"/)
    expect(JSON.parse(out)).toEqual(plain(diffSchemes(...both, { decidedOn: ['2026-03-31', '2026-04-01'] })))
    expect(JSON.parse(await outOf('diff', ...names, '--format', 'json'))).toEqual(plain(diffSchemes(...both)))
    expect(await outOf('diff', ...names, ...days)).toBe(
      formatBriefing(
        diffBriefing(...both, { decidedOn: ['2026-03-31', '2026-04-01'], locale: 'en' }),
        'table',
      ),
    )
  })
})

describe('kijun lint', () => {
  const clean =
    'toyota-workplace@undated: nothing found\n\n1 definition: 0 found, 0 acknowledged, 0 not decided\n'
  const wrong = '?@?\n  error  definition/invalid  id\n'

  test('says what it found in a definition, and in a file', async () => {
    expect(await runCli(['lint', 'toyota-workplace'])).toEqual({ status: 0, out: clean, err: '' })
    writeFileSync(file('null.json'), 'null')
    const { status, out, err } = await runCli(['lint', 'toyota-workplace', file('null.json')])
    expect([status, err]).toEqual([1, ''])
    expect(out.startsWith(`toyota-workplace@undated: nothing found\n\n${wrong}`)).toBe(true)
    expect(out).toMatch(/\n2 definitions: \d+ found, 0 acknowledged, 0 not decided\n$/)
    const alone = await runCli(['lint', file('null.json'), '--locale', 'ja'])
    expect(alone.out).toMatch(/^\?@\?\n {2}誤り {2}definition\/invalid {2}id\n/)
    expect(alone.out).toMatch(/\n定義1件: 指摘\d+件、/)
  })

  test('is data and rows as well', async () => {
    const report = lintScheme(toyotaWorkplaceUndated, { series: [toyotaWorkplaceUndated] })
    expect(JSON.parse(await outOf('lint', 'toyota-workplace', '--format', 'json'))).toEqual({
      reports: [plain(report)],
    })
    expect(linesOf(await outOf('lint', 'toyota-workplace', '--format', 'ndjson'))).toEqual([plain(report)])
    expect(await outOf('lint', 'toyota-workplace', '--format', 'csv')).toBe(
      'scheme,kind,rule,path,finding\r\n',
    )
  })

  test('tells on a terminal which definition it looks into, where its reports go elsewhere', async () => {
    const argv = ['lint', 'toyota-workplace', 'toyota-workplace@undated']
    const line = 'kijun lint: 1/1'
    const { err } = await runCli(argv, { errorColumns: 80 })
    expect(err).toBe(`\r${line.padEnd(30)}\r\r${' '.repeat(30)}\r`)
    expect((await runCli(argv, { errorColumns: 80, columns: 80 })).err).toBe('')
    expect((await runCli(argv, { columns: 80 })).err).toBe('')
  })
})

describe('kijun coverage, describe and schema', () => {
  test('print what the library gives', async () => {
    const covered = coverage(toyotaWorkplaceUndated)
    expect(JSON.parse(await outOf('coverage', 'toyota-workplace', '--format', 'json'))).toEqual({
      schemes: [plain(covered)],
    })
    expect(linesOf(await outOf('coverage', 'toyota-workplace', '--format', 'ndjson'))).toEqual([
      plain(covered),
    ])
    const [first] = covered.provisions
    expect(
      (await outOf('coverage', 'toyota-workplace', '--format', 'markdown')).split('\n').slice(0, 2),
    ).toEqual([
      '| scheme | provision | article | treatment | covered by |',
      '| --- | --- | --- | --- | --- |',
    ])
    expect((await outOf('coverage', 'toyota-workplace', '--format', 'csv')).split('\r\n')[1]).toContain(
      `toyota-workplace@undated,${first!.id},`,
    )
    expect(await outOf('describe', 'toyota-workplace', '--section', 'tiers', '--locale', 'ja')).toBe(
      `${describeScheme(toyotaWorkplaceUndated, { locale: 'ja', section: 'tiers' })}\n`,
    )
    expect(await outOf('describe', 'toyota-workplace')).toBe(
      `${describeScheme(toyotaWorkplaceUndated, { locale: 'en' })}\n`,
    )
    expect(await runCli(['describe', 'toyota-workplace', '--section', 'parameters'])).toEqual({
      status: 0,
      out: '',
      err: 'kijun describe: toyota-workplace has nothing under parameters\n',
    })
    expect(await outOf('schema', 'toyota-workplace', '--locale', 'ja')).toBe(
      `${JSON.stringify(factsJsonSchema(toyotaWorkplaceUndated, 'ja'), null, 2)}\n`,
    )
    expect(await outOf('schema', 'toyota-workplace')).toBe(
      `${JSON.stringify(factsJsonSchema(toyotaWorkplaceUndated, 'en'), null, 2)}\n`,
    )
    expect(await outOf('schema')).toBe(`${JSON.stringify(schemeJsonSchema(), null, 2)}\n`)
    expect(await outOf('schema', 'okinawa-sdgs', '--on', '2026-07-01')).toBe(
      await outOf('schema', 'okinawa-sdgs@2026-06-03'),
    )
  })
})

describe('kijun ask and gap', () => {
  const okinawa = (facts: object) => ndjson({ id: 'o-1', scheme: 'okinawa-sdgs@2026-06-03', facts })
  const criteria = ['--stages', 'criteria']

  test('number the questions', async () => {
    const { out } = await runCli(['ask', ...criteria, '--format', 'csv', '-'], { input: okinawa({}) })
    const [header, ...rows] = out.trimEnd().split('\r\n')
    expect(header).toBe('id,scheme,no.,question')
    expect(rows.map((row) => row.replace(/\[criteria\].*/, '[criteria]'))).toEqual([
      'o-1,okinawa-sdgs@2026-06-03,1,track-record items found to meet the standard [criteria]',
      'o-1,okinawa-sdgs@2026-06-03,2,plan score [criteria]',
    ])
    const json = await runCli(['ask', ...criteria, '--format', 'json', '-'], { input: okinawa({}) })
    const [line] = JSON.parse(json.out) as [Record<string, unknown>]
    expect(Object.keys(line)).toEqual(['id', 'scheme', 'questions'])
    expect(line).toMatchObject({
      id: 'o-1',
      scheme: 'okinawa-sdgs@2026-06-03',
      questions: [{ fact: ['itemsMet'] }, { fact: ['planScore'] }],
    })
  })

  // 第6条第1号: 19項目中15以上, 60点以上
  test('say what has to change', async () => {
    const input = okinawa({ itemsMet: 11, planScore: '50' })
    const { out } = await runCli(['gap', '--to', 'platinum', ...criteria, '--format', 'csv', '-'], { input })
    expect(out).toBe(
      'id,scheme,tier,gap,what has to change\r\no-1,okinawa-sdgs@2026-06-03,Okinawa SDGs Platinum Partner,can be closed,"track-record items found to meet the standard: 11 -> 15, 4 more (第6条第1号（第2号様式）); plan score: 50 points -> 60 points, 10 points more (第6条第1号（第3号様式）)"\r\n',
    )
    const reached = okinawa({ itemsMet: 15, planScore: '60' })
    const ja = await runCli(
      ['gap', '--to', 'platinum', ...criteria, '--format', 'csv', '--locale', 'ja', '-'],
      {
        input: reached,
      },
    )
    expect(ja.out.split('\r\n')[0]).toBe('id,制度,認証区分,到達,必要な変更')
    expect(ja.out.split('\r\n')[1]).toMatch(
      /^o-1,okinawa-sdgs@2026-06-03,おきなわSDGsプラチナパートナー,達している,/,
    )
  })
})

describe('kijun verify', () => {
  test('shows each verdict in its colour', async () => {
    const applicant = { id: 'a', scheme: 'yokohama-y-sdgs', facts: { points: '61', cityTaxArrears: false } }
    const line = (await runCli(['record', '--stages', 'criteria'], { input: ndjson(applicant) })).out
    const withheld = ['--redact', '--withheld', file('withheld.ndjson')]
    const bare = (await runCli(['record', '--stages', 'criteria', ...withheld], { input: ndjson(applicant) }))
      .out
    const input = line + line.replace('"points":"61"', '"points":"81"') + bare
    const table = await runCli(['verify', '--format', 'table'], { input, env: { FORCE_COLOR: '1' } })
    expect(table.status).toBe(1)
    const parts = table.out.split('\u001b').map((part) => /^\[(3[0-8])m(.+)/.exec(part)?.slice(1))
    const verdicts = parts.filter((part) => part !== undefined)
    expect(verdicts).toEqual([
      ['32', 'identical'],
      ['31', 'altered'],
      ['36', 'incomplete'],
    ])
    expect((await runCli(['verify'], { input: line })).status).toBe(0)
  })
})

describe('kijun map', () => {
  test('proposes a mapping of what comes on standard input', async () => {
    const input = '整理番号,事業者名,評価点\nY-01,港北印刷,61点\n'
    const { status, out } = await runCli(['map', '-', 'yokohama-y-sdgs'], { input })
    expect(status).toBe(0)
    expect(out).toMatch(/^\{\n {2}"\$comment"/)
    expect(JSON.parse(out)).toMatchObject({
      sheet: 1,
      headerRows: [1],
      firstRow: 2,
      id: '整理番号',
      scheme: 'yokohama-y-sdgs@2024-04-01',
    })
    const second = await runCli(['map', '-', 'okinawa-sdgs', '--header', '1,2', '--on', '2026-07-01'], {
      input,
    })
    expect(JSON.parse(second.out)).toMatchObject({ headerRows: [1, 2], scheme: 'okinawa-sdgs@2026-06-03' })
    const named = await runCli(['map', '-', 'sp2-esg', '--sheet', 'a1'], { input })
    expect(JSON.parse(named.out)).toMatchObject({ sheet: 'a1' })
    const numbered = await runCli(['map', '-', 'sp2-esg', '--sheet', '7'], { input })
    expect(JSON.parse(numbered.out)).toMatchObject({ sheet: 7 })
    const sjis = await runCli(['map', '-', 'sp2-esg', '--from-encoding', 'utf-8'], {
      input: Buffer.from('93be', 'hex'),
    })
    expect(sjis).toMatchObject({ status: 2, err: expect.stringContaining('line 1 is not UTF-8') })
  })
})
