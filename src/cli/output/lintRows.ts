import type { LintReport } from '../../analysis/index.ts'
import { formatPath, type Locale } from '../../index.ts'
import { wordsIn } from '../words.ts'
import type { Cell } from './cell.ts'
import { lintWords } from './lintText.ts'

/** What lint has to say of definitions as rows: findings, what is acknowledged, and what could not be decided. */
export function lintRows(reports: readonly LintReport[], locale: Locale): readonly (readonly Cell[])[] {
  const words = lintWords[locale]
  return [
    [wordsIn(locale).scheme, words.standing, words.rule, words.path, words.finding],
    ...reports.flatMap(({ scheme, findings, acknowledged, notDecided }): readonly (readonly Cell[])[] => [
      ...findings.map(({ severity, rule, path, wording }): readonly Cell[] => [
        scheme,
        { text: words.severities[severity], tone: severity === 'error' ? 'bad' : 'open' },
        rule,
        formatPath(path),
        wording[locale],
      ]),
      ...acknowledged.map(({ rule, path, wording }) => [
        scheme,
        words.acknowledged,
        rule,
        formatPath(path),
        wording[locale],
      ]),
      ...notDecided.map(({ rule, path, because }) => [
        scheme,
        words.notDecided,
        rule,
        formatPath(path),
        words.because[because],
      ]),
    ]),
  ]
}
