import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { assess, explain, validity } from '../../src/index.ts'
import { linesOf, ndjson, runCli } from './runCli.ts'

const facts = { points: '59.5' }
const yokohama = schemes.find(({ id }) => id === 'yokohama-y-sdgs')!
const input = ndjson(
  { id: 'a-1', scheme: 'yokohama-y-sdgs', facts },
  { scheme: 'yokohama-y-sdgs', facts: { points: 'x' } },
)

function explained(options: Parameters<typeof explain>[1]): string {
  const result = assess(yokohama, facts)
  return result.ok ? explain(result.value, options) : ''
}

describe('kijun explain', () => {
  test('prints each explanation under the name of its applicant, and what is wrong with the others', async () => {
    const { status, out } = await runCli(['explain', '-'], { input })
    const text = explained({ locale: 'en', format: 'text', detail: 'standard' })
    expect(status).toBe(1)
    expect(out.startsWith(`== a-1 ==\n\n${text}\n\n== line 2 ==\n\n- facts.points: "x" is not a`)).toBe(true)
    expect(out.endsWith('\n')).toBe(true)
  })

  test('takes locale, format, detail and the day of the decision', async () => {
    const argv = ['explain', '--locale', 'ja', '--format', 'markdown', '--detail', 'full']
    const { out } = await runCli([...argv, '--decided-on', '2024-04-01'], { input })
    const dated = validity(yokohama, { decidedOn: '2024-04-01' })
    const text = explained({
      locale: 'ja',
      format: 'markdown',
      detail: 'full',
      ...(dated.ok ? { validity: dated.value } : {}),
    })
    expect(text).toContain('令和10年3月31日')
    expect(out.startsWith(`# a-1\n\n${text}\n\n# 2行目\n\n- `)).toBe(true)
  })

  test('tells why a refused period is not there, and nothing of one with a refusal', async () => {
    const facts = { selfChecked: true, applied: true, adviserChecked: true, legalAllApply: true }
    const shows = async (attractionsPresent: number, locale: string) => {
      const input = ndjson({ scheme: 'toyota-workplace', facts: { ...facts, attractionsPresent } })
      const argv = ['explain', '--locale', locale, '--decided-on', '2026-04-01', '-']
      return (await runCli(argv, { input })).out
    }
    expect(await shows(4, 'ja')).toContain('\n\n認証期間：定めなし\n')
    expect(await shows(4, 'en')).toContain('\n\nValidity: not stated\n')
    expect(await shows(3, 'ja')).not.toContain('認証期間')
  })

  test('writes JSON of applicants with and without an id', async () => {
    const entries = ndjson(
      { id: 'a-1', scheme: 'yokohama-y-sdgs', facts },
      { scheme: 'yokohama-y-sdgs', facts },
    )
    const { out } = await runCli(['explain', '--format', 'ndjson', '-'], { input: entries })
    const expected = {
      scheme: 'yokohama-y-sdgs@2024-04-01',
      text: explained({ locale: 'en', format: 'text', detail: 'standard' }),
    }
    expect(linesOf(out)).toEqual([{ id: 'a-1', ...expected }, expected])
  })

  // Toyota's round 4 ends on one day for all; four years from 2199 lie beyond the years that are counted.
  test.each([
    ['toyota-sdgs', '2030-01-01', 'Validity: over by then', 'over by then'],
    ['yokohama-y-sdgs', '2199-04-01', undefined, ''],
  ])('of %s tells why a period from %s is not there', async (scheme, day, says, cell) => {
    const one = { input: ndjson({ scheme, facts: {} }) }
    const { out } = await runCli(['explain', '--decided-on', day, '-'], one)
    if (says) expect(out).toContain(`\n\n${says}\n`)
    else expect(out).not.toContain('Validity')
    const table = await runCli(['assess', '--format', 'csv', '--decided-on', day, '-'], one)
    expect(table.out.split('\n')[1]!.split(',')[4]).toBe(cell)
  })

  test('says in one line of a Toyota applicant at 79.99 % with one domain at 28.5 % how it stands', async () => {
    const row = (points: string) => ({ points, max: '50' })
    const scores = {
      environment: row('49.245'),
      social: row('48'),
      governance: row('48.485'),
      local: row('14.25'),
    }
    const input = ndjson({ id: 't-1', scheme: 'toyota-sdgs@round-4', on: '2026-02-01', facts: { scores } })
    const inLocale = async (locale: string) =>
      (await runCli(['explain', '--locale', locale, '--detail', 'line', '-'], { input })).out
    expect(await inLocale('ja')).toBe(
      '== t-1 ==\n\n認証区分は「ブロンズ」であり、4分野の最低得点率が28.50％（最低は「地域貢献」）で、30％以上の基準に1.50ポイント不足するため（評価指標について（得点率基準））、「シルバー」の基準には適合しない。ただし、申請要件及び受付要件に確認されていない事項が30件あり、この制度の定めに適合するかは確定していない。\n',
    )
    expect(await inLocale('en')).toBe(
      '== t-1 ==\n\nTier: Bronze. Not Silver: the lowest score rate of the four domains is 28.50% (lowest: local contribution); at least 30% is required (1.50 percentage points short) (評価指標について（得点率基準）). It is not settled whether the eligibility requirements and the reception requirements are met (30 facts not known).\n',
    )
  })

  test('lets an id neither format nor steer', async () => {
    const evil = ndjson({ id: '*x*\u001b[2J\n# y', scheme: 'yokohama-y-sdgs', facts })
    const { out } = await runCli(['explain', '--format', 'markdown', '--detail', 'line'], { input: evil })
    expect(out.split('\n')[0]).toBe('# \\*x\\*\ufffd\\[2J\ufffd\\# y')
  })
})
