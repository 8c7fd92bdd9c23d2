import type { Moment } from '../../scheme/basics.ts'
import type { Requirement } from '../../scheme/schemeDefinition.ts'
import { cited } from '../describe/description.ts'
import { changeLines } from './changeLines.ts'
import type { DiffBlock, DiffItem } from './diffBlock.ts'
import type { Element, Paired } from './diffElements.ts'
import { elementName } from './elementName.ts'
import { hasEffect } from './hasEffect.ts'
import { ruleLines } from './ruleLines.ts'
import type { ChangedPart } from './schemeDiff.ts'
import { pairsIn, type Sides } from './sidesOf.ts'

/** The changes of one part as a list: what is new, what is changed, what only the old text has. */
export function partItems(
  sides: Sides,
  part: ChangedPart,
  keep: (element: Element) => boolean = () => true,
): readonly DiffItem[] {
  const pairs = pairsIn(sides, part).filter(({ a, b }) => keep((b ?? a)!))
  const { words } = sides
  return [
    ...pairs.flatMap((pair) => (pair.a ? [] : [loneItem(sides, part, 'b', pair.b, words.added)])),
    ...pairs.flatMap((pair) => changedItem(sides, part, pair)),
    ...pairs.flatMap((pair) => (pair.b ? [] : [loneItem(sides, part, 'a', pair.a, words.removed)])),
  ]
}

const rules: readonly ChangedPart[] = ['lifecycle', 'report', 'transition']

/** An element that one text alone has; of a rule also what it says. */
function loneItem(
  sides: Sides,
  part: ChangedPart,
  side: 'a' | 'b',
  element: Element,
  told: (what: string) => string,
): DiffItem {
  const { words } = sides
  const description = sides[side]
  const { tiers } = element.spot.node as { readonly tiers?: unknown }
  const name = named(sides, part, side, element)
  const text = !hasEffect(description, part, element)
    ? words.idle(name)
    : part === 'benefit' && Array.isArray(tiers) && tiers.length === 0
      ? words.withheld(name)
      : name
  const inner = rules.includes(part) ? ruleLines(description, part, element).slice(1) : []
  return { text: told(text), ...(inner.length === 0 ? {} : { inner }) }
}

function changedItem(sides: Sides, part: ChangedPart, pair: Paired): readonly DiffItem[] {
  if (!pair.a || !pair.b || pair.differences.length === 0) return []
  const inner = changeLines(sides, part, pair)
  if (inner.length === 0) return []
  const name = named(sides, part, 'b', pair.b)
  const before = elementName(sides.a, part, pair.a)
  const isCalledOtherwise = !rules.includes(part) && before !== elementName(sides.b, part, pair.b)
  return [{ text: sides.words.changed(isCalledOtherwise ? sides.words.named(before, name) : name), inner }]
}

/** What an element is called, with its article; and with its moments where several are called so. */
function named(sides: Sides, part: ChangedPart, side: 'a' | 'b', element: Element): string {
  const { words } = sides
  const description = sides[side]
  const name = elementName(description, part, element)
  const alike = pairsIn(sides, part).filter((pair) => {
    const other = pair[side]
    return other && elementName(description, part, other) === name
  })
  const { at } = element.spot.node as { readonly at?: readonly Moment[] }
  const moments =
    alike.length > 1 && at ? words.list(at.map((moment) => description.phrases.moments[moment])) : ''
  return cited(description, moments === '' ? name : words.keyed(name, moments), element.spot.cite)
}

/** Parts of which only the names are told, on one line for each way in which they changed. */
export function namesItems(sides: Sides, part: ChangedPart): readonly DiffItem[] {
  const { words } = sides
  const pairs = pairsIn(sides, part)
  const lone = (side: 'a' | 'b') =>
    pairs.flatMap((pair) => {
      const element = pair[side]
      const isTold = element && !(pair.a && pair.b) && !isComputed(sides, part, side, element)
      return isTold ? [elementName(sides[side], part, element)] : []
    })
  const [removed, added] = [lone('a'), lone('b')]
  return [
    ...(added.length > 0 ? [{ text: words.added(words.names(added)) }] : []),
    ...pairs.flatMap((pair) => changedItem(sides, part, pair)),
    ...(removed.length > 0 ? [{ text: words.removed(words.names(removed)) }] : []),
  ]
}

/** A fact that the other text computes is no news as a fact: its figure is told. */
function isComputed({ diff }: Sides, part: ChangedPart, side: 'a' | 'b', { id }: Element): boolean {
  return (
    part === 'fact' &&
    diff.changes.some(({ kind, element }) => kind === 'fact/computedBefore' && element[side] === id)
  )
}

/** A heading with what stands under it; nothing where nothing does. */
export function section(text: string, ...blocks: readonly (DiffBlock | undefined)[]): readonly DiffBlock[] {
  const filled = blocks.filter((block) => block !== undefined)
  return filled.length === 0 ? [] : [{ kind: 'heading', text }, ...filled]
}

export function list(items: readonly DiffItem[]): DiffBlock | undefined {
  return items.length === 0 ? undefined : { kind: 'list', items }
}

export function inStage(stage: Requirement['stage']): (element: Element) => boolean {
  return ({ spot }) => (spot.node as Requirement).stage === stage
}
