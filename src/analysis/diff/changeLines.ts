import type { Benefit, NoticeContent, Occasion } from '../../scheme/afterDecisionDefinition.ts'
import { type Moment, usualMoments } from '../../scheme/basics.ts'
import type { Condition } from '../../scheme/conditionDefinition.ts'
import type { FactDefinition } from '../../scheme/factDefinition.ts'
import type { Referral } from '../../scheme/schemeDefinition.ts'
import { conditionText } from '../describe/conditionLines.ts'
import type { Description } from '../describe/description.ts'
import { kindText } from '../describe/factSection.ts'
import { fieldLabel } from '../describe/rowClauses.ts'
import { asFollowed } from './asFollowed.ts'
import { boundsText } from './boundsText.ts'
import type { Element, Paired } from './diffElements.ts'
import { ruleLines } from './ruleLines.ts'
import type { ChangedPart } from './schemeDiff.ts'
import type { Sides } from './sidesOf.ts'
import type { Difference, Spot } from './spot.ts'

type Both = Extract<Paired, { readonly differences: readonly Difference[] }>

/** What both editions say otherwise of an element that both have, the old before the new. */
export function changeLines(sides: Sides, part: ChangedPart, pair: Both): readonly string[] {
  const { words, a, b } = sides
  switch (part) {
    case 'lifecycle':
    case 'report':
    case 'transition': {
      const [old, next] = [ruleLines(a, part, pair.a), ruleLines(b, part, pair.b)]
      return [
        ...old.filter((line) => !next.includes(line)).map(words.was),
        ...next.filter((line) => !old.includes(line)).map(words.is),
      ]
    }
    case 'fact':
      return factLines(sides, pair)
    case 'measure': {
      const [old, next] = [measureText(sides, a, pair.a), measureText(sides, b, pair.b)]
      return old === next ? [] : [words.was(old), words.is(next)]
    }
    default:
      return valueLines(sides, pair.differences)
  }
}

/** Conditions and values one by one; a condition in which several values differ is said once. */
function valueLines(sides: Sides, differences: readonly Difference[]): readonly string[] {
  const { words, a, b } = sides
  const lines = differences.flatMap((of) => [
    ...(of.a
      ? [words.was(spotText(sides, a, of.a))]
      : isCondition(of.b)
        ? []
        : [words.was(unsaid(sides, of.b))]),
    ...(of.b
      ? [words.is(spotText(sides, b, of.b))]
      : isCondition(of.a)
        ? []
        : [words.is(unsaid(sides, of.a))]),
  ])
  return [...new Set(lines)]
}

function isCondition({ path, leaf }: Spot): boolean {
  return leaf !== undefined || path.includes('when')
}

function unsaid({ words }: Sides, spot: Spot): string {
  return words.keyed(keyText(words, spot), words.unsaid)
}

function keyText(words: Sides['words'], spot: Spot): string {
  const key = keyOf(spot)
  return words.keys[key] ?? key
}

/** The key of a value, also where it stands under an alternative of a reading. */
function keyOf({ path }: Pick<Spot, 'path'>): string {
  return path.at(-2) === 'cases' ? keyOf({ path: path.slice(0, -2) }) : String(path.at(-1))
}

/** A condition as a sentence, or a value with what it is. */
function spotText(sides: Sides, description: Description, spot: Spot): string {
  const { words } = sides
  const condition = spot.leaf ?? (spot.path.at(-1) === 'when' ? (spot.node as Condition) : undefined)
  if (condition) {
    const { phrases, scheme } = description
    const text = conditionText({ ...description, uncited: true }, asFollowed(condition, scheme))
    return text === '' ? phrases.always : text
  }
  const value = { ...spot, node: asFollowed(spot.node, description.scheme) }
  return words.keyed(keyText(words, spot), valueText(sides, description, value))
}

function valueText(sides: Sides, description: Description, spot: Spot): string {
  const { words } = sides
  const { node } = spot
  if (Array.isArray(node)) return words.list(node.map((of) => memberText(words, description, spot, of)))
  const { phrases, labels } = description
  switch (keyOf(spot)) {
    case 'curable':
      return node ? words.canBeMended.yes : words.canBeMended.no
    case 'to':
      return labels.decider(String(node))
    case 'kind':
      return words.benefitKinds[node as Benefit['kind']]
    case 'gives':
    case 'otherwise': {
      const { amount, unit } = node as NonNullable<Benefit['gives']>
      return phrases.amount(amount, unit)
    }
    case 'onePerBusiness':
      return words.said
    case 'leavesOpen': {
      const { lowest, highest } = node as NonNullable<Referral['leavesOpen']>
      return words.list([lowest, highest].map((tier) => tierText(words, labels, tier)))
    }
    case 'lowest':
    case 'highest':
      return tierText(words, labels, node as string | null)
    case 'finding':
      return labels.fact(String(node))
    case 'default':
      return labels.reading(String(spot.path[1]), String(node)).answer
    default:
      return String(node)
  }
}

function tierText(words: Sides['words'], labels: Description['labels'], tier: string | null): string {
  return tier === null ? words.outcomes.none : labels.tier(tier)
}

/** One of several values. */
function memberText(
  words: Sides['words'],
  { phrases, labels }: Description,
  spot: Spot,
  of: unknown,
): string {
  switch (keyOf(spot)) {
    case 'at':
      return phrases.moments[of as Moment]
    case 'tiers':
      return labels.tier(String(of))
    case 'on':
      return words.occasions[of as Occasion]
    case 'states':
      return contentText(words, labels, of as NoticeContent)
    default:
      return labels.reading(String(spot.path[1]), String(of)).answer
  }
}

function contentText(words: Sides['words'], labels: Description['labels'], of: NoticeContent): string {
  return typeof of === 'string' ? words.contents[of] : labels.measure(of.measure)
}

/** The kind and range of a fact, its moments and who judges it, as far as they differ; columns and rows of a table. */
function factLines(sides: Sides, pair: Both): readonly string[] {
  const { words } = sides
  const lines = (side: 'a' | 'b') => factTexts(sides, side, pair)
  return [...lines('a').map(words.was), ...lines('b').map(words.is)]
}

function factTexts({ words, ...sides }: Sides, side: 'a' | 'b', pair: Both): readonly string[] {
  const description = sides[side]
  const { phrases, labels } = description
  const { id, spot } = pair[side]
  const fact = spot.node as FactDefinition
  // A difference stands under facts, the id, then the key of the fact.
  const keys = new Set(pair.differences.map(({ a, b }) => String((a ?? b).path[2])))
  const alone = (key: string) =>
    pair.differences.flatMap((of) => {
      const { path } = (of[side] ?? of.a ?? of.b)!
      const isWhole = path[2] === key && path.length === 4
      return isWhole && of[side] && !of[side === 'a' ? 'b' : 'a'] ? [String(path[3])] : []
    })
  const [fields, rows] = [alone('fields'), alone('rows')]
  const others = [...keys].filter((key) => !told.includes(key))
  const moments = (fact.asked ?? usualMoments).map((moment) => phrases.moments[moment])
  return [
    ...(others.length > 0 ? [kindText(description, id, fact)] : []),
    ...(keys.has('asked') ? [words.keyed(words.keys['asked']!, words.list(moments))] : []),
    ...(keys.has('finding') && fact.finding ? [phrases.finding(labels.decider(fact.finding.by))] : []),
    ...(fields.length > 0 ? [words.fields(fields.map((field) => fieldLabel(description, id, field)))] : []),
    ...(rows.length > 0 ? [words.rows(rows.map((row) => labels.row(id, row)))] : []),
  ]
}

/** Keys of a fact that have lines of their own, or carry nothing that officers read. */
const told: readonly string[] = ['asked', 'finding', 'fields', 'rows', 'limits', 'findings']

/** How a figure comes about, and between what it lies. */
function measureText({ words }: Sides, description: Description, { id, spot }: Element): string {
  const { value } = spot.node as { readonly value: { readonly kind: string } }
  const bounds = boundsText(description, id)
  return value.kind === 'fact' ? words.given(bounds) : words.computed(bounds)
}
