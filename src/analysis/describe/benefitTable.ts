import type { Benefit } from '../../scheme/afterDecisionDefinition.ts'
import { citationOf } from '../../scheme/citation.ts'
import { conditionText } from './conditionLines.ts'
import type { Description } from './description.ts'
import { table } from './markdown.ts'

/** What a certification brings: to which tiers, on which condition, and how much. */
export function benefitTable(description: Description): string {
  const { scheme, phrases, labels } = description
  const amount = (of: Benefit['gives']) => (of === undefined ? '' : phrases.amount(of.amount, of.unit))
  const rows = (scheme.benefits ?? []).map(({ id, tiers, when, gives, otherwise, cite }) => [
    labels.benefit(id),
    tiersText(description, tiers),
    when === undefined ? '' : conditionText({ ...description, uncited: true }, when),
    amount(gives),
    amount(otherwise),
    citationOf(scheme, cite).text,
  ])
  return rows.length === 0 ? '' : table(phrases.columns.benefit, rows)
}

function tiersText({ phrases, labels }: Description, tiers: Benefit['tiers']): string {
  const named = (of: readonly string[]) =>
    of.length === 0 ? phrases.none : phrases.listed(of.map((tier) => labels.tier(tier)))
  if (tiers === undefined) return phrases.everyTier
  if (!('kind' in tiers)) return named(tiers)
  return Object.entries(tiers.cases)
    .map(([alternative, of]) => {
      const { question, answer } = labels.reading(tiers.reading, alternative)
      return `${phrases.underReading(question, answer)}${phrases.colon}${named(of)}`
    })
    .join(' / ')
}
