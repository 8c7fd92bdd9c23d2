import { compareExact, type Exact, textOf } from '../../exact/exact.ts'
import type { Fraction } from '../../exact/fraction.ts'
import { intervalOf } from '../../logic/run.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import { missingWords, stepOf, withWords } from './bestValue.ts'
import type { Curve } from './curve.ts'
import { type Goal, reaches, runOver } from './goal.ts'
import { type LeastNumber, leastNumber } from './leastNumber.ts'
import type { Sights } from './looks.ts'
import { type Slot, slotsOf, valueIn, withValue } from './slot.ts'

/** One value that has to be another, and for a number how its least value was come by. */
export type LeastValueChange = { readonly slot: Slot; readonly number?: LeastNumber }

/** Records that have to be added to a list. */
export type AddedRecords = { readonly list: string; readonly from: number; readonly count: number }

/** Facts that reach the goal, as near to those given as can be. */
export type LeastChange = {
  readonly values: FactValues
  readonly changes: readonly LeastValueChange[]
  readonly added: readonly AddedRecords[]
}

/** Passes over what is left to take back. One is enough where more never hurts; each must take something back. */
const MAX_PASSES = 8

/**
 * Takes back, one after the other in the order of the definition, everything that the goal does not need: first whole
 * changes, so that few remain, then as much of a number or a text as can be. What is left is minimal: no part of it can
 * be taken back. It evaluates the goal once or twice for each fact that was changed, and a few dozen times for each
 * number that stays changed.
 */
export function leastChange(
  goal: Goal,
  sights: Sights,
  given: FactValues,
  best: FactValues,
  on?: number,
): LeastChange {
  const isEnough = (values: FactValues) => reaches(goal, values, on)
  let values = best
  const numbers = new Map<Slot, LeastNumber>()
  // What is as presumed because nobody said otherwise stays so before what was said.
  const isSilent = (slot: Slot) =>
    valueIn(given, slot) !== undefined && isSame(valueIn(given, slot), slot.watched.field.presumed)
  const inOrder = slotsOf(sights, given)
  const slots = [...inOrder.filter(isSilent), ...inOrder.filter((slot) => !isSilent(slot))]
  const isChanged = (slot: Slot) => !isSame(valueIn(values, slot), valueIn(given, slot))
  const differing = () => slots.filter(isChanged)
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const before = values
    values = withoutRecords(goal, given, values, isEnough)
    for (const slot of differing()) {
      const without = withValue(values, slot, valueIn(given, slot))
      if (isEnough(without)) values = without
    }
    for (const slot of differing()) {
      const now = valueIn(given, slot)
      if (typeof now === 'object') {
        const least = lessen(goal, values, slot, now, isEnough, on)
        numbers.set(slot, least)
        values = withValue(values, slot, least.value)
      } else if (slot.watched.field.definition.kind === 'text') {
        values = withFewerWords(values, slot, String(now), isEnough)
      }
    }
    if (isSameFacts(values, before, slots)) break
  }
  return {
    values,
    changes: inOrder.filter(isChanged).map((slot) => {
      const number = numbers.get(slot)
      return { slot, ...(number ? { number } : {}) }
    }),
    added: addedRecords(goal, given, values),
  }
}

function isSame(a: Value, b: Value): boolean {
  return typeof a === 'object' && typeof b === 'object' ? compareExact(a, b) === 0 : a === b
}

function isSameFacts(a: FactValues, b: FactValues, slots: readonly Slot[]): boolean {
  const lengths = (of: FactValues) => of.map((value) => (Array.isArray(value) ? value.length : 0)).join()
  return lengths(a) === lengths(b) && slots.every((slot) => isSame(valueIn(a, slot), valueIn(b, slot)))
}

/** The number that is just enough while everything else is as it is now. */
function lessen(
  goal: Goal,
  values: FactValues,
  slot: Slot,
  from: Exact,
  isEnough: (values: FactValues) => boolean,
  on: number | undefined,
): LeastNumber {
  const put = (value: Exact) => withValue(values, slot, value)
  const known = new Map<string, boolean>()
  const { looks, thresholds, field } = slot.watched
  const curves = thresholds.flatMap(({ measure, bound }): Curve[] => {
    const node = goal.plan.measures.get(measure)!
    const end = (which: 'low' | 'high') => (value: Exact) =>
      intervalOf(runOver(goal, put(value), on), node)[which]
    return [
      { at: end('low'), bound },
      { at: end('high'), bound },
    ]
  })
  const jumps = looks.flatMap((look): Fraction[] => (look.kind === 'amount' && look.at ? [look.at] : []))
  return leastNumber(from, valueIn(values, slot) as Exact, {
    isEnough: (value) => {
      const key = textOf(value)
      const enough = known.get(key) ?? isEnough(put(value))
      known.set(key, enough)
      return enough
    },
    curves,
    jumps,
    step: stepOf(field),
  })
}

function withFewerWords(
  values: FactValues,
  slot: Slot,
  now: string,
  isEnough: (values: FactValues) => boolean,
): FactValues {
  let words = missingWords(now, slot.watched.looks)
  const put = (of: readonly string[]) => withValue(values, slot, withWords(now, of))
  for (const word of words) {
    const fewer = words.filter((other) => other !== word)
    if (isEnough(put(fewer))) words = fewer
  }
  return put(words)
}

/** Takes back the last records that were added, as long as the goal does not need them. */
function withoutRecords(
  { plan }: Goal,
  given: FactValues,
  values: FactValues,
  isEnough: (values: FactValues) => boolean,
): FactValues {
  let least = values
  for (const { list } of addedRecords({ plan }, given, values)) {
    const { index } = plan.facts.byId.get(list)!
    const recordsIn = (of: FactValues) => of[index] as readonly (readonly Value[])[]
    while (recordsIn(least).length > recordsIn(given).length) {
      const fewer = least.map((value, at) => (at === index ? recordsIn(least).slice(0, -1) : value))
      if (!isEnough(fewer)) break
      least = fewer
    }
  }
  return least
}

function addedRecords(
  { plan }: Pick<Goal, 'plan'>,
  given: FactValues,
  values: FactValues,
): readonly AddedRecords[] {
  return plan.facts.facts.flatMap(({ id, index, shape }): AddedRecords[] => {
    const [before, after] = [given[index], values[index]]
    if (shape !== 'list' || !Array.isArray(before) || !Array.isArray(after)) return []
    const count = after.length - before.length
    return count > 0 ? [{ list: id, from: before.length, count }] : []
  })
}
