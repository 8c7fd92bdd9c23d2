import { describe, expect, test } from 'vitest'
import { toyotaSdgsRound4 } from '../../schemes/index.ts'
import { gapToTier } from '../../src/analysis/index.ts'
import { linesOf, ndjson, runCli } from './runCli.ts'

const facts = {
  scores: {
    environment: { points: '49.245', max: '50' },
    social: { points: '48', max: '50' },
    governance: { points: '48.485', max: '50' },
    local: { points: '14.25', max: '50' },
  },
}
const input = ndjson(
  { id: 't-1', scheme: 'toyota-sdgs@round-4', facts },
  { id: 'y-1', scheme: 'yokohama-y-sdgs', facts: { points: '53' } },
)
const argv = ['gap', '--to', 'silver', '--stages', 'criteria']

describe('kijun gap', () => {
  test('writes what gapToTier() returns, and the issue of a tier that a scheme has not', async () => {
    const { status, out } = await runCli([...argv, '-'], { input })
    const gap = gapToTier(toyotaSdgsRound4, facts, 'silver', { stages: ['criteria'] })
    const [first, second] = linesOf(out)
    expect(status).toBe(1)
    expect(first).toEqual({ id: 't-1', ...(gap.ok ? gap.value : {}) })
    expect(second).toMatchObject({ id: 'y-1', line: 2, issues: [{ code: 'choice/unknown', path: ['tier'] }] })
  })

  test('words it for an officer', async () => {
    const { out } = await runCli([...argv, '--format', 'text', '--locale', 'ja', '-'], {
      input: ndjson({ id: 't-1', scheme: 'toyota-sdgs', facts }),
    })
    expect(out).toBe(
      [
        '== t-1 ==',
        '',
        'シルバーに達するまでに足りないものは、次のとおりである。',
        '',
        '足りないもの',
        '・4分野の最低得点率は28.50％である。30％以上とするにはあと1.50ポイント（評価指標について（得点率基準））',
        '　・地域貢献：あと0.75点（50点満点中14.25点）',
        '',
        '必要な変更（最小の一例）',
        '・評価書の得点 地域貢献 得点：14.25点→15点、あと0.75点（評価指標について（分野例））',
        '',
        '判断に付す事項',
        '・書面審査の得点率が認証基準付近にあり、「今後の重点目標」が審議の対象となるかどうかは確定していない。当たるときは、有識者会議の判断に付す',
        '',
      ].join('\n'),
    )
  })

  test('names the day to wait for', async () => {
    const breach = { itemsMet: 15, planScore: '60', breaches: [{ occurredOn: '2026-02-28', serious: true }] }
    const { out } = await runCli(['gap', '--to', 'platinum', '--format', 'text', '--locale', 'ja', '-'], {
      input: ndjson({ id: 'o-1', scheme: 'okinawa-sdgs', on: '2026-10-01', facts: breach }),
    })
    expect(out).toContain('令和10年3月1日より前にはおきなわSDGsプラチナパートナーに達しない')
    expect(out).toContain('時の経過により令和10年3月1日以後に満たす')
  })

  test('is a table of what has to change', async () => {
    const { out } = await runCli([...argv, '--format', 'table', '-'], { input })
    expect(out.split('\n')[1]).toMatch(
      /^t-1 +toyota-sdgs@round-4 +Silver +can be closed +.*14\.25 points -> 15 points/,
    )
  })

  test('names no applicant that has no id', async () => {
    const anonymous = ndjson({ scheme: 'toyota-sdgs@round-4', facts })
    const [line] = linesOf((await runCli([...argv, '-'], { input: anonymous })).out)
    expect(line).toMatchObject({ scheme: 'toyota-sdgs@round-4', tier: 'silver' })
    expect(line).not.toHaveProperty('id')
  })

  test('needs a tier to go to', async () => {
    const { status, err } = await runCli(['gap', '-'], { input })
    expect(status).toBe(2)
    expect(err).toContain('--to TIER is required')
  })
})
