import { compareExact, type Exact, exact, minus, plus, remainder, signOf } from '../../exact/exact.ts'
import { type Fraction, isBounded } from '../../exact/fraction.ts'
import { MAX_DIGITS } from '../../exact/parseExact.ts'
import { boundsInRow, fieldBounds } from '../../logic/rows.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import { keepsToLimits } from './keepsToRecords.ts'
import type { Look } from './looks.ts'
import { rowOfSlot, type Slot, tableOfSlot, valueIn } from './slot.ts'

/**
 * What a value can do for the goal. `best`: there is one that serves every condition at least as well as any other.
 * `options`, `number`: now one value serves and now another. `fixed`: not the applicant's to change, or not known.
 */
export type Best =
  | { readonly kind: 'best'; readonly value: Value }
  | { readonly kind: 'options'; readonly values: readonly Value[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'fixed' }

const fixed: Best = { kind: 'fixed' }
/** As much as an applicant could hand in where the definition sets no bound. */
const most = exact(`1${'0'.repeat(MAX_DIGITS - 1)}`)

/** Tells what the value of a slot can do, while the rest of its row is as it is. */
export function bestValue(values: FactValues, slot: Slot): Best {
  const now = valueIn(values, slot)
  if (now === undefined) return fixed
  const { field, looks } = slot.watched
  const { definition } = field
  switch (definition.kind) {
    case 'flag':
      return bestOption(values, slot, [true, false])
    case 'choice':
      return bestOption(values, slot, definition.options)
    case 'text':
      return bestText(String(now), looks, definition.maxCharacters)
    case 'count':
    case 'number':
      return bestNumber(values, slot, now as Exact)
    case 'date':
    case 'dateTime':
      return fixed
  }
}

function bestOption(values: FactValues, slot: Slot, all: readonly Value[]): Best {
  const now = valueIn(values, slot)
  const table = tableOfSlot(slot)
  const row = rowOfSlot(values, slot)
  const { field, looks } = slot.watched
  const serves = (value: Value) => looks.every((look) => servedBy(look, value))
  if (serves(now)) return { kind: 'best', value: now }
  const allowed = table
    ? all.filter((value) =>
        keepsToLimits(
          table,
          row.map((old, at) => (at === field.index ? value : old)),
        ),
      )
    : all
  const best = allowed.filter(serves)
  return best.length > 0 ? { kind: 'best', value: best[0] } : { kind: 'options', values: allowed }
}

function servedBy(look: Look, value: Value): boolean {
  switch (look.kind) {
    case 'is':
      return look.sign !== 0 && look.among.includes(value) === (look.sign === 1)
    case 'given':
      return look.sign === 1
    default:
      return true
  }
}

function bestText(now: string, looks: readonly Look[], maxCharacters: number | undefined): Best {
  if (looks.some((look) => (look.kind === 'mentions' || look.kind === 'given') && look.sign !== 1)) {
    return { kind: 'options', values: [] }
  }
  const text = withWords(now, missingWords(now, looks))
  return maxCharacters !== undefined && [...text].length > maxCharacters
    ? fixed
    : { kind: 'best', value: text }
}

/** Stands for any text where one has to be filled in. */
const anyText = '…'

/** A word for each list of which the text holds none; any text at all where nothing stands that must be filled in. */
export function missingWords(now: string, looks: readonly Look[]): readonly string[] {
  const words = looks.flatMap((look): string[] => {
    if (look.kind !== 'mentions' || look.words.some((word) => now.includes(word))) return []
    return look.words.slice(0, 1)
  })
  const isEmpty = now === '' && words.length === 0 && looks.some((look) => look.kind === 'given')
  return isEmpty ? [anyText] : [...new Set(words)]
}

/** The text with words written below it. */
export function withWords(text: string, words: readonly string[]): string {
  return [...(text === '' ? [] : [text]), ...words].join('\n')
}

function bestNumber(values: FactValues, slot: Slot, now: Exact): Best {
  const { field, looks } = slot.watched
  const table = tableOfSlot(slot)
  const boundsOthers = table?.record.fields.some(({ maxField }) => maxField === field.index)
  const maximum = field.maxField === undefined ? undefined : rowOfSlot(values, slot)[field.maxField]
  if (boundsOthers || (field.maxField !== undefined && maximum === undefined)) return fixed
  const signs = looks.flatMap((look) => (look.kind === 'amount' ? [look.sign] : []))
  const isUp = signs.every((sign) => sign === 1)
  if (!isUp && !signs.every((sign) => sign === -1)) return { kind: 'number' }
  // Of all numbers above a bound none is the least; of those on steps one is.
  if (!isUp && isAboveLow(field) && !stepOf(field)) return { kind: 'number' }
  const { low, high } = numberBounds(values, slot)
  return { kind: 'best', value: furthest(isUp ? high : low, now, slot, isUp) }
}

/** Whether a number has to be above its lower bound. */
export function isAboveLow({ min, above }: Slot['watched']['field']): boolean {
  return min === undefined && above !== undefined
}

/** The least and the most that a number may be in its row. */
export function numberBounds(values: FactValues, slot: Slot): { readonly low: Exact; readonly high: Exact } {
  const table = tableOfSlot(slot)
  const { field } = slot.watched
  const at = { key: 0, values: rowOfSlot(values, slot), row: undefined }
  const { low, high } = table ? boundsInRow(table, field, at) : fieldBounds(field, at)
  const end = (bound: Fraction, otherwise: Exact) => (isBounded(bound) ? bound.num : otherwise)
  return { low: end(low, minus(exact(0), most)), high: end(high, most) }
}

/** A bound, or the last value on this side of it that keeps to the steps of the field. */
function furthest(end: Exact, now: Exact, { watched: { field } }: Slot, isUp: boolean): Exact {
  const step = stepOf(field)
  if (!step) return end
  const over = remainder(end, step)
  // Cut towards zero, which may be the other side of the bound.
  const cut = minus(end, over)
  const beyond = isUp ? -signOf(over) : isAboveLow(field) && signOf(over) === 0 ? 1 : signOf(over)
  const kept = beyond > 0 ? (isUp ? minus(cut, step) : plus(cut, step)) : cut
  return compareExact(kept, now) >= 0 === isUp ? kept : now
}

export function stepOf(field: Slot['watched']['field']): Exact | undefined {
  return field.step ?? (field.definition.kind === 'count' ? exact(1) : undefined)
}
