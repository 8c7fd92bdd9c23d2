import { describe, expect, test } from 'vitest'
import { linesOf, ndjson, runCli } from './runCli.ts'

const input = ndjson(
  { id: 'o-1', scheme: 'okinawa-sdgs@2026-06-03', facts: { planScore: '60' } },
  { scheme: 'okinawa-sdgs@2026-06-03', facts: { planScore: 'x' } },
)

describe('kijun ask', () => {
  test('writes the questions of each applicant, in order', async () => {
    const { status, out } = await runCli(['ask', '--stages', 'criteria', '-'], { input })
    expect(status).toBe(1)
    expect(linesOf(out)).toMatchObject([
      {
        id: 'o-1',
        scheme: 'okinawa-sdgs@2026-06-03',
        questions: [{ fact: ['itemsMet'], stage: 'criteria' }],
      },
      { line: 2, issues: [{ code: 'number/form', path: ['facts', 'planScore'] }] },
    ])
  })

  test('numbers them for people, and says so where there are none', async () => {
    const argv = ['ask', '--stages', 'criteria', '--format', 'text', '--locale', 'ja', '-']
    const { out } = await runCli(argv, { input })
    expect(out).toMatch(/^== o-1 ==\n\n次に確認する事項（結果を左右する順）\n1\. .+［認証基準］：/)
    const settled = ndjson({ id: 'o-2', scheme: 'okinawa-sdgs@2026-06-03', facts: { planScore: '1' } })
    expect((await runCli(argv, { input: settled })).out).toContain('確認を要する事項はない')
  })

  test('has one row in a table for an applicant with nothing to ask', async () => {
    const settled = ndjson({ scheme: 'okinawa-sdgs@2026-06-03', facts: { planScore: '1' } })
    const argv = ['ask', '--stages', 'criteria', '--format']
    const { out } = await runCli([...argv, 'csv', '--locale', 'ja', '-'], { input: settled })
    expect(out.split(/\r?\n/)[1]).toMatch(/^#1,okinawa-sdgs@2026-06-03,,確認を要する事項はない/)
    const json = await runCli([...argv, 'ndjson', '-'], { input: settled })
    expect(linesOf(json.out)).toEqual([{ scheme: 'okinawa-sdgs@2026-06-03', questions: [] }])
  })

  test('writes what is wrong with the options of an applicant', async () => {
    const at = ndjson({ scheme: 'sp2-esg', facts: {}, readings: { nothing: 'x' } })
    const { status, out } = await runCli(['ask', '-'], { input: at })
    expect([status, linesOf(out)]).toMatchObject([
      1,
      [{ line: 1, issues: [{ code: 'key/unknown', path: ['readings', 'nothing'] }] }],
    ])
  })

  test('is a table of them', async () => {
    const { out } = await runCli(['ask', '--stages', 'criteria', '--format', 'table', '-'], { input })
    expect(out.split('\n')[1]).toMatch(/^o-1 +okinawa-sdgs@2026-06-03 +1 +track-record items/)
  })
})
