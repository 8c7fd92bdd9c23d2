import { formatPath } from '../../issue.ts'
import type { Words } from '../../scheme/basics.ts'
import type { Acknowledgement, Scheme } from '../../scheme/schemeDefinition.ts'
import type { LintFinding, LintOpen, LintResult, LintRule } from './finding.ts'
import { readDefinition } from './readDefinition.ts'
import { bandRules } from './rules/bandRules.ts'
import { boundRules } from './rules/boundRules.ts'
import { conditionRules } from './rules/conditionRules.ts'
import { editionRules } from './rules/editionRules.ts'
import { factRules } from './rules/factRules.ts'
import { gateRules } from './rules/gateRules.ts'
import { tierRules } from './rules/tierRules.ts'
import { totalRules } from './rules/totalRules.ts'
import { wordRules } from './rules/wordRules.ts'
import { finding, type LintSubject, subjectOf } from './subjectOf.ts'

/** What lint has to say of one edition. */
export type LintReport = {
  /** `id@edition`, as far as the definition says. */
  readonly scheme: string
  /** What somebody should look at. */
  readonly findings: readonly LintFinding[]
  /** What was looked at and stays, with the reason that the definition gives. */
  readonly acknowledged: readonly (LintFinding & { readonly reason: Words })[]
  /** What could not be decided. */
  readonly notDecided: readonly LintOpen[]
}

const rules: readonly ((subject: LintSubject) => readonly LintResult[])[] = [
  boundRules,
  factRules,
  totalRules,
  conditionRules,
  tierRules,
  gateRules,
  bandRules,
  editionRules,
  wordRules,
]

/** Rules that look at the other editions, and find nothing where they are not handed in. */
const betweenEditions: readonly LintRule[] = ['edition/overlap', 'edition/gap', 'transition/no-edition']

/**
 * Looks for what cannot be right in a definition, or may not be meant: bands with a gap, tiers that nobody reaches,
 * conditions without effect, facts without use, and the like. Each finding comes with what shows it, for the most part
 * an applicant whom the engine itself finds to be one.
 *
 * It goes through every case between the thresholds of the definition, within what its facts are declared to be, and
 * does not sample. Where measures hang together in ways that it does not see it says so, under `notDecided`.
 *
 * @param definition - an edition, or unknown data that should be one: what is wrong with its shape is a finding as well
 * @param options - `series`: all editions of the scheme, this one among them; without it nothing is said of
 * transitions and of the days between editions
 * @returns the findings; those that the definition acknowledges, with its reason; and what could not be decided
 * @example
 * ```ts
 * import { lintScheme } from 'kijun/analysis'
 * import { yokohamaYSdgs, yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const report = lintScheme(yokohamaYSdgs20240401, { series: yokohamaYSdgs })
 * report.findings.length // => 0
 * report.acknowledged.filter(({ rule }) => rule === 'tier/gap').length // => 2
 * ```
 */
export function lintScheme(
  definition: unknown,
  options: { readonly series?: readonly Scheme[] } = {},
): LintReport {
  const { name, scheme, results } = readDefinition(definition)
  const found = scheme ? [...results, ...lookInto(scheme, options.series)] : results
  const acknowledged = scheme?.acknowledged ?? []
  const reasonFor = (of: LintFinding) => acknowledged.find((entry) => isAbout(entry, of))?.reason
  const findings = found.flatMap((result) => ('found' in result ? [result.found] : []))
  return {
    scheme: name,
    findings: [
      ...findings.filter((of) => reasonFor(of) === undefined),
      ...stale(acknowledged, findings, options.series !== undefined),
    ],
    acknowledged: findings.flatMap((of) => {
      const reason = reasonFor(of)
      return reason === undefined ? [] : [{ ...of, reason }]
    }),
    notDecided: found.flatMap((result) => ('open' in result ? [result.open] : [])),
  }
}

/** The other editions are told by their names: the one that is looked into may be a copy of one of the series. */
function lookInto(scheme: Scheme, series: readonly Scheme[] = []): readonly LintResult[] {
  const others = series.filter(({ edition }) => edition !== scheme.edition)
  const subject = subjectOf(scheme, series.length === 0 ? [] : [...others, scheme])
  return rules.flatMap((rule) => rule(subject))
}

function isAbout(entry: Acknowledgement, of: LintFinding): boolean {
  return entry.rule === of.rule && entry.path === formatPath(of.path)
}

/** What is acknowledged and not found any more. */
function stale(
  acknowledged: readonly Acknowledgement[],
  findings: readonly LintFinding[],
  hasSeries: boolean,
): readonly LintFinding[] {
  return acknowledged.flatMap((entry, at): readonly LintFinding[] => {
    if (findings.some((of) => isAbout(entry, of))) return []
    if (!hasSeries && betweenEditions.some((rule) => rule === entry.rule)) return []
    const result = finding({
      rule: 'acknowledgement/stale',
      severity: 'warning',
      path: ['acknowledged', at],
      params: { rule: entry.rule, at: entry.path },
      witness: { kind: 'value', value: entry },
    })
    return [result.found]
  })
}
