import { citationOf } from '../../scheme/citation.ts'
import type { ValidityRule } from '../../scheme/schemeDefinition.ts'
import type { Description } from '../describe/description.ts'
import { numberText } from './boundsText.ts'
import type { DiffBlock } from './diffBlock.ts'
import type { Element } from './diffElements.ts'
import { validityText } from './ruleLines.ts'
import type { TierThreshold, ValidityOf } from './schemeDiff.ts'
import { pairsIn, type Sides } from './sidesOf.ts'
import { mostOf } from './tierThresholds.ts'

/** What tiers ask of figures, old and new side by side with their articles; tiers that ask for others alone. */
export function tierTable(sides: Sides): DiffBlock | undefined {
  const { a, b, words, diff } = sides
  const isChanged = ({ tier }: TierThreshold) =>
    diff.thresholds.some((of) => of.tier.a === tier.a && of.tier.b === tier.b && of.direction !== 'same')
  const thresholds = diff.thresholds.filter(isChanged)
  if (thresholds.length === 0) return undefined
  const { columns } = words
  const rows = thresholds.map((of) => [
    tierName(sides, of),
    figureName(sides, of),
    of.a ? numberText(a, words, of.is, of.a) : '–',
    of.b ? numberText(b, words, of.is, of.b) : '–',
    of.a?.citation.text ?? '–',
    of.b?.citation.text ?? '–',
  ])
  const { old, new: next } = columns.provisionOf
  const header = [columns.tier, columns.figure, words.old, words.new, old, next]
  return { kind: 'table', holds: 'words', rows: [header, ...rows] }
}

export function tierName({ a, b, words }: Sides, { tier }: Pick<TierThreshold, 'tier'>): string {
  const [old, next] = [tier.a && a.labels.tier(tier.a), tier.b && b.labels.tier(tier.b)]
  return words.named(old ?? next!, next ?? old!)
}

/** A figure as the newer text calls it, without the most that it can be, which is told beside each number. */
export function figureName({ a, b }: Sides, { measure }: Pick<TierThreshold, 'measure'>): string {
  const [{ labels, scheme }, id] = measure.b === undefined ? [a, measure.a!] : [b, measure.b]
  const label = labels.measure(id)
  const most = mostOf(scheme, id)
  const [bracket] = /\s*[（(][^（(）)]*[）)]$/.exec(label) ?? []
  return most !== undefined && bracket?.includes(most) ? label.slice(0, -bracket.length) : label
}

/** The rules of validity side by side, and what they make of a few days of decision. */
export function validityTable(sides: Sides): DiffBlock | undefined {
  const { words, diff, a, b } = sides
  const pairs = pairsIn(sides, 'validity').filter((pair) => !pair.a || !pair.b || pair.differences.length > 0)
  if (pairs.length === 0) return undefined
  const rules = pairs.flatMap((pair) => [
    [(pair.b ? b : a).phrases[(pair.b ?? pair.a)!.id as 'initial'], ruleOf(a, pair.a), ruleOf(b, pair.b)],
    [words.columns.provision, articleOf(a, pair.a), articleOf(b, pair.b)],
  ])
  const examples = diff.validity.map(({ decidedOn, ...ends }) => [
    words.decidedOn(b.phrases.time(decidedOn)),
    endText(sides, ends.a),
    endText(sides, ends.b),
  ])
  return {
    kind: 'table',
    holds: 'words',
    rows: [[words.columns.rule, words.old, words.new], ...rules, ...examples],
  }
}

function ruleOf(description: Description, element: Element | undefined): string {
  return element ? validityText(description, element.spot.node as ValidityRule) : '–'
}

function articleOf({ scheme }: Description, element: Element | undefined): string {
  return element?.spot.cite === undefined ? '–' : citationOf(scheme, element.spot.cite).text
}

export function endText({ words, b }: Sides, end: ValidityOf): string {
  return 'until' in end ? words.until(b.phrases.time(end.until)) : words.noPeriod
}
