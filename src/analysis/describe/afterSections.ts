import { benefitTable } from './benefitTable.ts'
import type { DescribedLine } from './clause.ts'
import { cited, type Description } from './description.ts'
import { lifecycleRuleLines } from './lifecycleRuleLines.ts'
import { bullets } from './markdown.ts'

/** What follows a decision: the lifecycle, benefits and documents. */
export function afterSections(
  description: Description,
): readonly ['after' | 'benefits' | 'notices', string][] {
  return [
    ['after', bullets(lifecycleRuleLines(description))],
    ['benefits', benefitTable(description)],
    ['notices', bullets(noticeLines(description))],
  ]
}

function noticeLines(description: Description): readonly DescribedLine[] {
  const { scheme, labels } = description
  return (scheme.notices ?? []).map(({ id, form, cite }) => ({
    depth: 0,
    text: cited(description, [labels.notice(id), ...(form ? [form] : [])].join(' — '), cite),
  }))
}
