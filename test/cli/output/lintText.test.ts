import { describe, expect, test } from 'vitest'
import type { LintReport } from '../../../src/analysis/index.ts'
import { lintText } from '../../../src/cli/output/lintText.ts'

const facts = { note: 'x'.repeat(600) }
const report: LintReport = {
  scheme: 'made-up@2026',
  findings: [
    {
      rule: 'tier/unreachable',
      severity: 'error',
      path: ['tiers', 0],
      params: {},
      message: 'nobody can meet it',
      wording: { ja: '達しうる者がない', en: 'nobody can meet it' },
      witness: {
        kind: 'applicants',
        applicants: [{ facts, on: '2026-04-01', outcome: 'unreadable' }],
      },
    },
  ],
  acknowledged: [],
  notDecided: [],
}

describe('lintText()', () => {
  // 600 characters are shown: {"note":" and 591 of the text.
  test.each([
    ['en', 'shown by', 'tier open, cannot be read'],
    ['ja', '例', '区分: 未定、読み取れない'],
  ] as const)('in %s cuts long facts, and says that they cannot be read', (locale, by, says) => {
    const [, , , shown] = lintText(report, locale).split('\n')
    expect(shown).toBe(`    ${by}: {"note":"${'x'.repeat(591)}… → ${says}`)
  })
})
