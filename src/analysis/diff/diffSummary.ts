import type { ValidityRule } from '../../scheme/schemeDefinition.ts'
import type { Description } from '../describe/description.ts'
import { numberText } from './boundsText.ts'
import { endText, figureName, tierName } from './briefingTables.ts'
import type { Element } from './diffElements.ts'
import type { Moved } from './diffWords.ts'
import { elementName } from './elementName.ts'
import { hasEffect } from './hasEffect.ts'
import { movesOf } from './outcomeBlocks.ts'
import { ruleLines, validityText } from './ruleLines.ts'
import type { ChangedPart, TierThreshold } from './schemeDiff.ts'
import { pairsIn, type Sides } from './sidesOf.ts'

/** What an officer must know, in one paragraph. */
export function diffSummary(sides: Sides): string {
  const { words, diff } = sides
  if (diff.changes.length === 0) return words.summary.nothing
  const sentences = [
    ...tierSentences(sides),
    ...validitySentences(sides),
    ...reportSentences(sides),
    ...noveltySentences(sides),
    ...outcomeSentences(sides),
  ]
  if (sentences.length === 0) return words.summary.others
  return sentences.join(sides.a.locale === 'ja' ? '' : ' ')
}

function tierSentences(sides: Sides): readonly string[] {
  const { a, b, words, diff } = sides
  const pairs = pairsIn(sides, 'tier')
  const added = pairs.flatMap((pair) => (pair.a ? [] : [b.labels.tier(pair.b.id)]))
  const removed = pairs.flatMap((pair) => (pair.b ? [] : [a.labels.tier(pair.a.id)]))
  const count = [a, b].map(({ scheme }) => scheme.tiers.length) as [number, number]
  const isChanged = added.length + removed.length > 0
  const tiers = pairs.flatMap(({ a: old, b: next }): readonly string[] => {
    if (!next) return []
    const rows = diff.thresholds.filter(({ tier }) => tier.b === next.id)
    if (!old) {
      const asked = rows.flatMap((row) =>
        row.b ? [b.phrases.compared(figureName(sides, row), numberText(b, words, row.is, row.b))] : [],
      )
      return asked.length === 0 ? [] : [words.summary.newTier(b.labels.tier(next.id), asked)]
    }
    const both = rows.filter(isInBoth)
    if (both.every(({ direction }) => direction === 'same')) return []
    return [
      words.summary.asks(
        tierName(sides, { tier: { a: old.id, b: next.id } }),
        both.map((row, at) => words.summary.moved(movedOf(sides, row), at === both.length - 1)),
      ),
    ]
  })
  return [...(isChanged ? [words.summary.tiers(...count, added, removed)] : []), ...tiers]
}

/** What both editions ask of a measure; then a direction is told. */
type InBoth = TierThreshold & Required<Pick<TierThreshold, 'a' | 'b' | 'direction'>>

function isInBoth(row: TierThreshold): row is InBoth {
  return row.direction !== undefined
}

function movedOf(sides: Sides, row: InBoth): Moved {
  const { a, b, words } = sides
  return {
    figure: figureName(sides, row),
    from: numberText(a, words, row.is, row.a),
    to: numberText(b, words, row.is, row.b),
    direction: row.direction,
  }
}

function validitySentences(sides: Sides): readonly string[] {
  const { a, b, words, diff } = sides
  return pairsIn(sides, 'validity').flatMap((pair) => {
    if (!pair.a || !pair.b || pair.b.id !== 'initial' || pair.differences.length === 0) return []
    const [old, next] = [
      validityText(a, pair.a.spot.node as ValidityRule),
      validityText(b, pair.b.spot.node as ValidityRule),
    ]
    const [first] = diff.validity
    const example =
      first &&
      words.summary.example(b.phrases.time(first.decidedOn), endText(sides, first.a), endText(sides, first.b))
    return [words.summary.validity(old, next, example)]
  })
}

function reportSentences(sides: Sides): readonly string[] {
  const { a, b, words } = sides
  return pairsIn(sides, 'report').flatMap((pair) => {
    if (!pair.a || !pair.b || pair.differences.length === 0) return []
    const [old, next] = [reportText(a, pair.a), reportText(b, pair.b)]
    const only = (lines: readonly string[], others: readonly string[]) =>
      words.list(lines.filter((line) => !others.includes(line)))
    return [words.summary.reports(only(old, next), only(next, old))]
  })
}

/** What a report is, without the word itself. */
function reportText(description: Description, element: Element): readonly string[] {
  const { colon } = description.phrases
  const [head = '', ...rest] = ruleLines(description, 'report', element)
  return [head.slice(head.indexOf(colon) + colon.length), ...rest]
}

const named: readonly ChangedPart[] = ['exclusion', 'ground', 'lifecycle', 'fee', 'places']
const counted: readonly ChangedPart[] = ['requirement', 'referral', 'transition', 'benefit', 'notice']
const MOST_NAMES = 10

/** What is new and what fell away: by name where officers must know the names, else in how many cases. */
function noveltySentences(sides: Sides): readonly string[] {
  const { words } = sides
  const told = (side: 'a' | 'b') => [
    ...named.flatMap((part) => {
      const names = only(sides, side, part)
      const [some, left] = [names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES)]
      return names.length === 0 ? [] : [words.summary.part(words.parts[part], words.more(some, left))]
    }),
    ...counted.flatMap((part) => {
      const { length } = only(sides, side, part)
      return length === 0 ? [] : [words.summary.count(words.parts[part], length)]
    }),
  ]
  const [isNew, isGone] = [told('b'), told('a')]
  return [
    ...(isNew.length > 0 ? [words.summary.isNew(isNew)] : []),
    ...(isGone.length > 0 ? [words.summary.isGone(isGone)] : []),
  ]
}

function only(sides: Sides, side: 'a' | 'b', part: ChangedPart): readonly string[] {
  const names = pairsIn(sides, part).flatMap((pair) => {
    const element = pair[side]
    const isAlone = element && !(pair.a && pair.b)
    return isAlone && hasEffect(sides[side], part, element) ? [elementName(sides[side], part, element)] : []
  })
  return [...new Set(names)]
}

function outcomeSentences(sides: Sides): readonly string[] {
  const { words, diff } = sides
  if (diff.outcomes.comparison !== 'made') return []
  const possible = diff.outcomes.changes.filter(({ kind, reading }) => kind === 'possible' && !reading)
  const moves = movesOf(sides, possible)
  return [moves.length === 0 ? words.summary.noOutcomes : words.summary.outcomes(moves)]
}
