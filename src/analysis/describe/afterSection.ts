import type { Cite, PeriodLength } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import { cited, conditionLines, type DescribedLine, type Description, lengthText } from './conditionLines.ts'
import { bullets, table } from './markdown.ts'

/** What follows a decision: the lifecycle, benefits and documents. */
export function afterSection(
  description: Description,
): readonly ['after' | 'benefits' | 'notices', string][] {
  return [
    ['after', bullets(lifecycleLines(description))],
    ['benefits', benefitTable(description)],
    ['notices', bullets(noticeLines(description))],
  ]
}

function lifecycleLines(description: Description): readonly DescribedLine[] {
  const { scheme, phrases } = description
  const { reports, revocation, ...simple } = scheme.lifecycle ?? {}
  const plain = Object.entries(simple as { readonly [element: string]: { readonly cite: Cite } }).map(
    ([element, { cite }]) => ({
      depth: 0,
      text: cited(description, phrases.lifecycle[element] ?? element, cite),
    }),
  )
  const reportLines = (reports ?? []).map(({ every, within, cite }) => ({
    depth: 0,
    text: cited(
      description,
      `${phrases.lifecycle['reports']}: ${reportText(description, every, within?.length)}`,
      cite,
    ),
  }))
  const grounds = (revocation?.grounds ?? []).flatMap((ground) => [
    { depth: 1, text: cited(description, description.labels.ground(ground.id), ground.cite) },
    ...(ground.when ? conditionLines(description, ground.when, 2) : []),
  ])
  const revocations = revocation
    ? [{ depth: 0, text: cited(description, phrases.grounds, revocation.cite) }, ...grounds]
    : []
  const transitions = (scheme.transitions ?? []).flatMap((transition) => [
    { depth: 0, text: cited(description, phrases.lifecycle['transitions']!, transition.cite) },
    ...(transition.when ? conditionLines(description, transition.when, 1) : []),
  ])
  return [...plain, ...reportLines, ...revocations, ...transitions]
}

function reportText({ phrases }: Description, every: PeriodLength, within: PeriodLength | undefined): string {
  const rest = within ? ` + ${lengthText(phrases, within)}` : ''
  return `${lengthText(phrases, every)}${rest}`
}

function benefitTable({ scheme, phrases, labels }: Description): string {
  const amount = (of: { readonly amount: string; readonly unit: string } | undefined) =>
    of === undefined ? '' : `${of.amount === 'undisclosed' ? phrases.undisclosed : of.amount} ${of.unit}`
  const rows = (scheme.benefits ?? []).map(({ id, tiers, gives, otherwise, cite }) => [
    labels.benefit(id),
    Array.isArray(tiers) ? tiers.map((tier) => labels.tier(tier)).join(', ') : phrases.everyTier,
    amount(gives),
    amount(otherwise),
    citationOf(scheme, cite).text,
  ])
  return rows.length === 0 ? '' : table(phrases.columns.benefit, rows)
}

function noticeLines(description: Description): readonly DescribedLine[] {
  const { scheme, labels } = description
  return (scheme.notices ?? []).map(({ id, form, cite }) => ({
    depth: 0,
    text: cited(description, [labels.notice(id), ...(form ? [form] : [])].join(' — '), cite),
  }))
}
