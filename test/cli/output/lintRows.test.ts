import { describe, expect, test } from 'vitest'
import type { LintFinding, LintReport } from '../../../src/analysis/index.ts'
import { lintRows } from '../../../src/cli/output/lintRows.ts'
import { lintSummary, lintText } from '../../../src/cli/output/lintText.ts'

const finding: LintFinding = {
  rule: 'tier/unreachable',
  severity: 'error',
  path: ['tiers', 0],
  params: {},
  message: 'nobody can meet it',
  wording: { ja: '達しうる者がない', en: 'nobody can meet it' },
  witness: {
    kind: 'applicants',
    applicants: [
      { facts: { points: '1' }, on: '2026-04-01', outcome: 'met', tier: 'gold' },
      { facts: {}, on: '2026-04-01', outcome: 'unmet', tier: null },
      { facts: {}, on: '2026-04-01', outcome: 'referred' },
    ],
  },
}
const day: LintFinding = {
  ...finding,
  rule: 'edition/gap',
  severity: 'warning',
  path: ['inForce'],
  readings: { first: 'a', second: 'b' },
  witness: { kind: 'day', on: '2026-03-31' },
}
const value: LintFinding = { ...finding, path: [], witness: { kind: 'value', value: ['\u001b'] } }
const reports: readonly LintReport[] = [
  {
    scheme: 'a@1',
    findings: [finding, day],
    acknowledged: [{ ...value, reason: { ja: '意図した', en: 'meant so' } }],
    notDecided: [
      { rule: 'tier/gap', path: ['tiers'], because: 'too-many-cases', readings: { first: 'a' } },
      { rule: 'tier/overlap', path: ['tiers'], because: 'no-applicant-found' },
    ],
  },
  { scheme: 'b@1', findings: [], acknowledged: [], notDecided: [] },
]

describe('lintText()', () => {
  test('lists findings with what shows them, what is acknowledged, and what could not be decided', () => {
    expect(reports.map((report) => lintText(report, 'en')).join('')).toBe(`a@1
  error  tier/unreachable  tiers[0]
    nobody can meet it
    shown by: {"points":"1"} → tier gold, met
    shown by: {} → tier none, not met
    shown by: {} → tier open, referred
  warning  edition/gap  inForce (under first=a, second=b)
    nobody can meet it
    shown by: 2026-03-31
  acknowledged  tier/unreachable  
    nobody can meet it
    shown by: ["\\u001b"]
    reason: meant so
  not decided  tier/gap  tiers: too many cases (under first=a)
  not decided  tier/overlap  tiers: the thresholds allow it, and no applicant was found

b@1: nothing found

`)
    expect(reports.map((report) => lintText(report, 'ja')).join('')).toBe(`a@1
  誤り  tier/unreachable  tiers[0]
    達しうる者がない
    例: {"points":"1"} → 区分: gold、適合
    例: {} → 区分: なし、不適合
    例: {} → 区分: 未定、要判断
  注意  edition/gap  inForce (採用した解釈 first=a, second=b)
    達しうる者がない
    例: 2026-03-31
  確認済み  tier/unreachable  
    達しうる者がない
    例: ["\\u001b"]
    理由: 意図した
  判定できず  tier/gap  tiers: 場合の数が多すぎる (採用した解釈 first=a)
  判定できず  tier/overlap  tiers: 基準値の上ではありうるが、当てはまる申請者が見つからない

b@1: 指摘なし

`)
  })

  // 600 characters are shown: the bracket, the quote and 598 more.
  test('cuts a value that is too long', () => {
    const of = (text: string): LintReport => ({
      scheme: 'a@1',
      findings: [{ ...value, witness: { kind: 'value', value: [text] } }],
      acknowledged: [],
      notDecided: [],
    })
    const shown = (text: string) => lintText(of(text), 'en').split('\n')[3]
    expect(shown('x'.repeat(596))).toBe(`    shown by: ["${'x'.repeat(596)}"]`)
    expect(shown('x'.repeat(599))).toBe(`    shown by: ["${'x'.repeat(598)}…`)
  })
})

describe('lintSummary()', () => {
  test.each([
    ['en', reports, '2 definitions: 2 found, 1 acknowledged, 2 not decided\n'],
    ['en', reports.slice(1), '1 definition: 0 found, 0 acknowledged, 0 not decided\n'],
    ['ja', reports, '定義2件: 指摘2件、確認済み1件、判定できないもの2件\n'],
  ] as const)('counts in %s', (locale, of, text) => {
    expect(lintSummary(of, locale)).toBe(text)
  })
})

describe('lintRows()', () => {
  test('has a row for each, with how grave it is', () => {
    expect(lintRows(reports, 'en')).toEqual([
      ['scheme', 'kind', 'rule', 'path', 'finding'],
      ['a@1', { text: 'error', tone: 'bad' }, 'tier/unreachable', 'tiers[0]', 'nobody can meet it'],
      ['a@1', { text: 'warning', tone: 'open' }, 'edition/gap', 'inForce', 'nobody can meet it'],
      ['a@1', 'acknowledged', 'tier/unreachable', '', 'nobody can meet it'],
      ['a@1', 'not decided', 'tier/gap', 'tiers', 'too many cases'],
      ['a@1', 'not decided', 'tier/overlap', 'tiers', 'the thresholds allow it, and no applicant was found'],
    ])
    expect(lintRows(reports.slice(1), 'ja')).toEqual([['制度', '区分', '規則', '箇所', '指摘']])
  })
})
