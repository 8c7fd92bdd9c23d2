import { describe, expect, test } from 'vitest'
import { toyotaSdgsRound4 } from '../../../schemes/index.ts'
import { sharePercent } from '../../../src/cli/simulate/sharePercent.ts'
import { movementOf } from '../../../src/cli/simulate/simulationResult.ts'
import { ndjson, runCli } from '../runCli.ts'

const applicants = ndjson(
  { id: 'a-1', scheme: 'yokohama-y-sdgs', facts: { points: '59.5' } },
  { id: 'a|2', scheme: 'yokohama-y-sdgs', facts: { points: '61' } },
  { scheme: 'yokohama-y-sdgs', facts: { point: '61' } },
)
const argv = ['simulate', '--reading', 'yoko-band-gap=contiguous', '--set', 'tiers.supreme.when.value=75']

describe('the briefing', () => {
  test('says in English what is changed, counts and who moves', async () => {
    const { status, out } = await runCli([...argv, '-'], { input: applicants })
    expect(status).toBe(1)
    expect(
      out,
    ).toBe(`What the change would do: Yokohama City SDGs Certification Y-SDGs (yokohama-y-sdgs@2024-04-01)

What is changed

  Reading yoko-band-gap: Points strictly between 59 and 60, or 79 and 80. (第9条第2項第1号)
    as it stands: as written: in no band; referred [refer], unless an applicant says otherwise
    changed: each band runs up to the next [contiguous]
  tiers.supreme.when.value: 80 -> 75 (第9条第2項第3号)
    the same number stays as it is at tiers.superior.when.of[1].cases.contiguous.value, referrals.band-gap-79-80.when.cases.refer.of[1].value

Tiers: rows as it stands, columns under the change

  as it stands \\ changed  supreme  superior  standard  none  cannot be answered  total
  supreme                       0         0         0     0                   0      0
  superior                      0         1         0     0                   0      1
  standard                      0         0         0     0                   0      0
  none                          0         0         0     0                   0      0
  open (none – superior)        0         0         1     0                   0      1
  cannot be answered            0         0         0     0                   1      1
  total                         0         1         1     0                   1      3

What moves

                      applicants       %
  unchanged                    1   33.33
  moved up                     0    0.00
  moved down                   0    0.00
  open, then settled           1   33.33
  cannot be answered           1   33.33
  total                        3  100.00

Percentages are cut after two decimals, not rounded.

Who moves (at most 5 of each)

  open (none – superior) -> standard: 1
    a-1
  cannot be answered -> cannot be answered: 1
    line 3 (facts.point: unknown key "point"; did you mean points?)

Entries read: 3

  assessed twice under yokohama-y-sdgs@2024-04-01: 3
`)
  })

  test('is Markdown in Japanese, and what applicants wrote in it does nothing', async () => {
    const input = applicants.replace('59.5', '79.5').replace('a-1', 'a|*b*\\u202e')
    const { out } = await runCli([...argv, '--format', 'markdown', '--locale', 'ja', '-'], { input })
    expect(out).toContain('# 変更の影響: 横浜市SDGs認証“Y-SDGs”（yokohama-y-sdgs@2024-04-01）\n')
    expect(out).toContain('| 現行＼変更後 | supreme（スプリーム） | superior（スーペリア） |')
    expect(out).toContain('| --- | ---: | ---: |')
    expect(out).toContain('- tiers.supreme.when.value: 80 → 75（第9条第2項第3号）')
    expect(out).toContain('  - a\\|\\*b\\*\ufffd\n')
    expect(out).toContain('## 読み込んだ申請: 3件')
  })

  test('stands alone after the progress of a long input', async () => {
    const input = applicants.repeat(400)
    const { out, err } = await runCli([...argv, '-'], { input, errorColumns: 80, columns: 80 })
    expect(err).toContain('kijun: standard input: 1000 entries')
    expect(err).toMatch(/\r +\rkijun: 400 could not be answered/)
    expect(out).toContain('Entries read: 1200')
  })
})

describe('the briefing of a number that is supplied', () => {
  const points = { points: '60', max: '100' }
  const scores = { environment: points, social: points, governance: points, local: points }
  const input = ndjson(
    { id: 't', scheme: 'toyota-sdgs', facts: { scores } },
    { id: 'x', scheme: 'nowhere', facts: {} },
  )

  // 60 % is at the threshold of silver: within any margin of it.
  test.each([
    ['en', 'Parameter nearMargin: 1%', 'met'],
    ['ja', 'パラメータ nearMargin: 1%', '適合'],
  ])('in %s names it, and counts what comes out', async (locale, change, outcome) => {
    const options = ['--parameter', 'nearMargin=1%', '--stages', 'criteria', '--locale', locale]
    const { out } = await runCli(['simulate', ...options, '--by', 'outcome', '-'], { input })
    expect(out).toContain(`  ${change}\n`)
    expect(out).toMatch(new RegExp(`^  ${outcome} +\\d`, 'm'))
  })

  test('lists those of whom no edition is known, and nobody where nobody moves', async () => {
    const { out } = await runCli(['simulate', '--set', 'tiers.gold.when.of[0].value=81%', '-'], { input })
    expect(out).not.toContain('Who moves')
    expect(out).toMatch(/\n {4}x \(scheme: .*"nowhere".*\)\n$/)
  })
})

test('movementOf() does not compare tiers that no text has both of', () => {
  const [gold] = toyotaSdgsRound4.tiers
  const toScheme = { ...toyotaSdgsRound4, tiers: [{ ...gold!, id: 'first' }] }
  const both = { scheme: toyotaSdgsRound4, toScheme }
  expect(movementOf({ tier: 'gold' }, { tier: 'first' }, both)).toBe('otherwise')
  expect(movementOf({ tier: null }, { tier: 'first' }, both)).toBe('up')
})

test.each([
  [1, 3, '33.33'],
  [2, 3, '66.66'],
  [3, 3, '100.00'],
  [0, 3, '0.00'],
  [0, 0, '0.00'],
  [1, 10_000, '0.01'],
  [1, 10_001, '0.00'],
  [9_999_999, 10_000_000, '99.99'],
])('sharePercent(%j, %j) is %s, cut', (part, whole, percent) => {
  expect(sharePercent(part, whole)).toBe(percent)
})
