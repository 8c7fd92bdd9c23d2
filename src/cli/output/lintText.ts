import type { LintFinding, LintOpen, LintReport, WitnessApplicant } from '../../analysis/index.ts'
import { formatPath, type Locale, type Words } from '../../index.ts'
import { wordsIn } from '../words.ts'
import { printable } from './printable.ts'

/** How much of the facts of one applicant is shown. */
const SHOWN = 600

type LintWords = {
  readonly clean: string
  readonly severities: { readonly error: string; readonly warning: string }
  readonly acknowledged: string
  readonly rule: string
  readonly path: string
  readonly finding: string
  readonly standing: string
  readonly notDecided: string
  readonly because: { readonly [B in LintOpen['because']]: string }
  readonly shownBy: string
  readonly reason: string
  readonly under: string
  readonly gives: (tier: string | null | undefined, outcome: string) => string
  readonly unreadable: string
  readonly summary: (schemes: number, found: number, acknowledged: number, open: number) => string
}

export const lintWords: { readonly [L in Locale]: LintWords } = {
  en: {
    clean: 'nothing found',
    severities: { error: 'error', warning: 'warning' },
    acknowledged: 'acknowledged',
    rule: 'rule',
    path: 'path',
    finding: 'finding',
    standing: 'kind',
    notDecided: 'not decided',
    because: {
      'too-many-cases': 'too many cases',
      'no-applicant-found': 'the thresholds allow it, and no applicant was found',
    },
    shownBy: 'shown by',
    reason: 'reason',
    under: 'under',
    gives: (tier, outcome) => `tier ${tier === undefined ? 'open' : (tier ?? 'none')}, ${outcome}`,
    unreadable: 'cannot be read',
    summary: (schemes, found, acknowledged, open) =>
      `${schemes} ${schemes === 1 ? 'definition' : 'definitions'}: ${found} found, ${acknowledged} acknowledged, ${open} not decided`,
  },
  ja: {
    clean: '指摘なし',
    severities: { error: '誤り', warning: '注意' },
    acknowledged: '確認済み',
    rule: '規則',
    path: '箇所',
    finding: '指摘',
    standing: '区分',
    notDecided: '判定できず',
    because: {
      'too-many-cases': '場合の数が多すぎる',
      'no-applicant-found': '基準値の上ではありうるが、当てはまる申請者が見つからない',
    },
    shownBy: '例',
    reason: '理由',
    under: '採用した解釈',
    gives: (tier, outcome) => `区分: ${tier === undefined ? '未定' : (tier ?? 'なし')}、${outcome}`,
    unreadable: '読み取れない',
    summary: (schemes, found, acknowledged, open) =>
      `定義${schemes}件: 指摘${found}件、確認済み${acknowledged}件、判定できないもの${open}件`,
  },
}

/** What lint has to say of one definition. */
export function lintText(report: LintReport, locale: Locale): string {
  const { clean, severities, acknowledged, notDecided, because } = lintWords[locale]
  const lines = [
    ...report.findings.flatMap((of) => findingLines(of, severities[of.severity], locale)),
    ...report.acknowledged.flatMap((of) => findingLines(of, acknowledged, locale, of.reason)),
    ...report.notDecided.map(
      (of) =>
        `  ${notDecided}  ${of.rule}  ${formatPath(of.path)}: ${because[of.because]}${under(of, locale)}`,
    ),
  ]
  const head = report.findings.length === 0 ? `${report.scheme}: ${clean}` : report.scheme
  return `${[head, ...lines].map(printable).join('\n')}\n\n`
}

/** How much was found in all. */
export function lintSummary(reports: readonly LintReport[], locale: Locale): string {
  const count = (of: (report: LintReport) => number) => reports.reduce((sum, report) => sum + of(report), 0)
  return `${lintWords[locale].summary(
    reports.length,
    count(({ findings }) => findings.length),
    count(({ acknowledged }) => acknowledged.length),
    count(({ notDecided }) => notDecided.length),
  )}\n`
}

function findingLines(of: LintFinding, label: string, locale: Locale, reason?: Words): readonly string[] {
  const { shownBy, reason: because } = lintWords[locale]
  return [
    `  ${label}  ${of.rule}  ${formatPath(of.path)}${under(of, locale)}`,
    `    ${of.wording[locale]}`,
    ...witnessTexts(of, locale).map((text) => `    ${shownBy}: ${text}`),
    ...(reason ? [`    ${because}: ${reason[locale]}`] : []),
  ]
}

function witnessTexts({ witness }: LintFinding, locale: Locale): readonly string[] {
  switch (witness.kind) {
    case 'applicants':
      return witness.applicants.map((applicant) => applicantText(applicant, locale))
    case 'day':
      return [witness.on]
    case 'value':
      return [shortened(JSON.stringify(witness.value))]
  }
}

function applicantText({ facts, tier, outcome }: WitnessApplicant, locale: Locale): string {
  const { gives, unreadable } = lintWords[locale]
  const yields = outcome === 'unreadable' ? unreadable : wordsIn(locale).outcomes[outcome]
  return `${shortened(JSON.stringify(facts))} → ${gives(tier, yields)}`
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

function under({ readings }: Pick<LintOpen, 'readings'>, locale: Locale): string {
  if (!readings) return ''
  const chosen = Object.entries(readings).map(([id, alternative]) => `${id}=${alternative}`)
  return ` (${lintWords[locale].under} ${chosen.join(', ')})`
}
