import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { linesOf, runCli } from './runCli.ts'

const file = fileURLToPath(new URL('../../examples/histories.ndjson', import.meta.url))

/** The beginning of the id; status, tier and last day: by issue 4 and the articles that it names. */
const expected: [string, string, string, string | null][] = [
  ['y-01', 'inForce', 'superior', '2028-03-31'], // 第11条第1項
  ['y-02', 'expired', 'superior', '2028-03-31'],
  ['y-03', 'inForce', 'supreme', '2031-03-31'], // 第11条第2項
  ['y-04', 'inForce', 'superior', '2028-03-31'], // 第11条第2項なお書
  ['y-05', 'inForce', 'standard', '2028-03-31'], // 第17条第2項
  ['y-06', 'inForce', 'standard', '2028-03-31'], // 附則第2項
  ['y-07', 'expired', 'standard', '2023-10-31'], // 2 years, the first day counted; no longer certified on 2024-04-01
  ['y-08', 'suspended', 'superior', '2028-03-31'], // 第16条
  ['y-09', 'inForce', 'superior', '2028-03-31'],
  ['y-10', 'revoked', 'superior', '2028-03-31'], // 第19条第1項第1号
  ['y-11', 'withdrawn', 'superior', '2028-03-31'], // 第18条
  ['y-12', 'inForce', 'superior', '2028-09-30'], // 第11条第3項
  ['y-13', 'inForce', 'superior', '2032-03-31'], // 第13条
  ['y-14', 'expired', 'superior', '2028-03-31'], // no clause bridges the gap
  ['o-01', 'inForce', 'platinum', '2030-03-31'], // 附則第2項
  ['o-02', 'expired', 'platinum', '2028-02-12'],
  ['o-03', 'undetermined', 'platinum', null],
  ['o-04', 'inForce', 'platinum', '2031-03-31'], // 第13条第1項
  ['o-05', 'inForce', 'platinum', '2028-03-01'], // two years of the text before
  ['o-06', 'inForce', 'active', '2031-03-31'], // 第10条, 第11条第1項第5号
  ['o-07', 'revoked', 'active', '2031-03-31'],
  ['s-01', 'inForce', 'certified', '2028-08-01'],
  ['t-01', 'inForce', 'bronze', '2027-03-31'],
  ['t-02', 'expired', 'silver', '2027-03-31'],
  ['t-03', 'inForce', 'gold', '2027-03-31'],
]

test('examples/histories.ndjson stands as its ids say', async () => {
  const { status, out } = await runCli(['status', file])
  const found = linesOf(out).map(({ id, status: name, tier, until }) => [
    String(id).slice(0, 4),
    name,
    tier,
    until,
  ])
  expect(status).toBe(0)
  expect(found).toEqual(expected)
})

test('examples/histories.ndjson passes over what it says it does', async () => {
  const { out } = await runCli(['status', file])
  const issues = linesOf(out).flatMap(({ id, issues: of }) =>
    (of as { code: string }[]).map(({ code }) => [String(id).slice(0, 4), code]),
  )
  expect(issues).toEqual([
    ['y-10', 'event/not-allowed'],
    ['t-03', 'event/out-of-order'],
  ])
})

test.each(['ja', 'en'])('examples/histories.ndjson has a timeline and deadlines in %s', async (locale) => {
  const count = readFileSync(file, 'utf8').trim().split('\n').length
  const timeline = await runCli(['status', '--format', 'timeline', '--locale', locale, file])
  expect(timeline.status).toBe(0)
  expect(timeline.out.match(/^== /gm)).toHaveLength(count)
  expect(timeline.out).not.toMatch(/undefined|NaN|\[object/)
  const deadlines = await runCli(['deadlines', '--format', 'table', '--locale', locale, file])
  expect(deadlines.status).toBe(0)
  expect(deadlines.out).toMatch(/^o-04 .*2028-10-26 .*2028-10-25 +2028-10-05/m)
})
