import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { okinawaSdgs20230731, okinawaSdgs20260603, toyotaSdgsRound4 } from '../../schemes/index.ts'
import { amendScheme, diffSchemes } from '../../src/analysis/index.ts'
import { runCli } from './runCli.ts'

const editions = ['okinawa-sdgs@2023-07-31', 'okinawa-sdgs@2026-06-03']

describe('kijun diff', () => {
  test('of the two texts of Okinawa reads like a briefing to officers', async () => {
    const { status, out, err } = await runCli(['diff', ...editions, '--locale', 'ja'])
    expect([status, err]).toEqual([0, ''])
    const lines = out.split('\n')
    expect(lines[0]).toBe('新旧対照：okinawa-sdgs@2023-07-31 → okinawa-sdgs@2026-06-03')
    expect(lines).toContain('要旨')
    expect(out).toMatch(/おきなわSDGsプラチナパートナー +基準を満たす実績評価項目 +21中17以上 +19中15以上 /)
    expect(out).toMatch(/令和8年4月1日の決定 +令和10年4月1日まで +令和13年3月31日まで/)
    expect(out).toContain('旧 認証なし → 新 おきなわSDGsアクティブパートナー')
  })

  test('as Markdown has tables of words', async () => {
    const { out } = await runCli(['diff', ...editions, '--format', 'markdown'])
    expect(out).toContain('# What changed: okinawa-sdgs@2023-07-31 to okinawa-sdgs@2026-06-03\n')
    expect(out).toContain(
      '| Tier | Figure | Old | New | Provision (old) | Provision (new) |\n| --- | --- | --- | ',
    )
  })

  test('as JSON is what diffSchemes() returns', async () => {
    const { out } = await runCli(['diff', ...editions, '--format', 'json'])
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify(diffSchemes(okinawaSdgs20230731, okinawaSdgs20260603))),
    )
  })

  test('shows the validity of the days of --decided-on', async () => {
    const days = ['--decided-on', '2026-03-31', '--decided-on', '2026-02-27']
    const { out } = await runCli(['diff', ...editions, ...days])
    expect(out).toMatch(/Decided on 2026-03-31 +until 2028-03-31 +until 2030-03-31/)
    expect(out).toMatch(/Decided on 2026-02-27 +until 2028-02-27 +until 2030-03-31/)
    expect(out).not.toContain('2026-04-01')
  })

  test('compares the validity of an older text of which only the period is held', async () => {
    const { status, out } = await runCli(['diff', 'yokohama-y-sdgs@2020-10-12', 'yokohama-y-sdgs'])
    expect(status).toBe(0)
    expect(out).toMatch(/Decided on 2024-04-01 +until 2026-03-31 +until 2028-03-31/)
    expect(out).not.toContain('New text only')
  })

  test('reads definitions from files', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'kijun-')), 'draft.json')
    const amended = amendScheme(toyotaSdgsRound4, [{ path: 'tiers.gold.when.of[0].value', value: '85%' }])
    if (!amended.ok) throw new Error(amended.issues[0].message)
    await writeFile(file, JSON.stringify(amended.value.scheme))
    const { status, out, err } = await runCli(['diff', 'toyota-sdgs', file])
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/at least 80% +at least 85%/)
    expect(out).toContain('old Gold → new Silver')
    expect(await runCli(['diff', 'toyota-sdgs', `${file}.json`])).toMatchObject({ status: 2, out: '' })
  })

  test.each([
    [['okinawa-sdgs@2023-07-31'], 'takes OLD and NEW'],
    [[...editions, 'toyota-sdgs'], 'takes OLD and NEW'],
    [['okinawa-sdgs@2023-07-13', 'okinawa-sdgs@2026-06-03'], 'did you mean okinawa-sdgs@2023-07-31?'],
    [['okinawa-sdgs@2023-07-31', 'okinawa-sgds'], 'did you mean okinawa-sdgs?'],
    [['okinawa-sdgs', 'okinawa-sdgs@2026-06-03'], 'name one of'],
    [[...editions, '--decided-on', '2026-02-30'], '2026-02-30'],
  ])('refuses %j', async (operands, message) => {
    const { status, out, err } = await runCli(['diff', ...operands])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).not.toContain('--on')
  })
})
