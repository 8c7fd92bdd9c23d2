import type { PathStep } from '../../../issue.ts'
import type { LintResult } from '../finding.ts'
import { finding, type LintSubject } from '../subjectOf.ts'

/** Text that stands in one language alone. A unit may be written in one and left out in the other. */
export function wordRules({ scheme }: LintSubject): readonly LintResult[] {
  return inWords(scheme.words, ['words'])
}

function inWords(value: unknown, path: readonly PathStep[]): readonly LintResult[] {
  if (typeof value !== 'object' || value === null || path[1] === 'units') return []
  const { ja, en } = value as { readonly ja?: unknown; readonly en?: unknown }
  if (typeof ja === 'string' && typeof en === 'string') {
    if (isBlank(ja) === isBlank(en)) return []
    const lacks = isBlank(ja) ? ('ja' as const) : ('en' as const)
    const witness = { kind: 'value', value } as const
    return [finding({ rule: 'words/one-language', severity: 'warning', path, params: { lacks }, witness })]
  }
  return Object.entries(value).flatMap(([key, inner]) => inWords(inner, [...path, key]))
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
