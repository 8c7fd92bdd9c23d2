import { compareExact, type Exact, exact, minus, plus, remainder, signOf } from '../../exact/exact.ts'
import type { FactValues } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import { bestValue, isAboveLow, numberBounds, stepOf } from './bestValue.ts'
import { decimalOf } from './decimalOf.ts'
import type { Goal, Part } from './goal.ts'
import type { Sights, Watched } from './looks.ts'
import { type Slot, valueIn, withValue } from './slot.ts'

/** Facts with one thing different that bears on a failing part. */
export function triesFor(
  goal: Goal,
  sights: Sights,
  values: FactValues,
  undecided: readonly Slot[],
  numbers: readonly Slot[],
  failing: readonly Part[],
): readonly FactValues[] {
  // What few parts look at comes first: a name before the place that decides which name is right.
  const bearing = undecided
    .filter(({ watched }) => failing.some((part) => watched.parts.has(part)))
    .sort((a, b) => a.watched.parts.size - b.watched.parts.size)
  return [
    ...bearing.flatMap((slot) =>
      otherValues(values, slot, isOnlyNumber(slot, numbers, failing)).map((value) =>
        withValue(values, slot, value),
      ),
    ),
    ...failing.flatMap((part) => withMoreRecords(goal, sights, values, part)),
  ]
}

/** Whether no other number bears on the failing parts on which one does: then nothing can be traded for it. */
function isOnlyNumber(slot: Slot, numbers: readonly Slot[], failing: readonly Part[]): boolean {
  const shared = failing.filter((part) => slot.watched.parts.has(part))
  return numbers.every((other) => other === slot || !shared.some((part) => other.watched.parts.has(part)))
}

/** The other values of a fact, the nearest first: options, or the numbers at and between those it is held against. */
function otherValues(values: FactValues, slot: Slot, isAlone: boolean): readonly Value[] {
  const best = bestValue(values, slot)
  if (best.kind === 'options') return best.values.filter((value) => value !== valueIn(values, slot))
  if (best.kind !== 'number' || !isAlone) return []
  const marks = marksOf(slot.watched)
  if (!marks) return []
  const now = valueIn(values, slot) as Exact
  const { low, high } = numberBounds(values, slot)
  const least = isAboveLow(slot.watched.field) ? 1 : 0
  const step = stepOf(slot.watched.field)
  const isStepped = step !== undefined
  const unit = step ?? exact('0.01')
  const beside = marks.flatMap((mark) => [minus(mark, unit), mark, plus(mark, unit)])
  const isWritable = (at: Exact) => !isStepped || signOf(remainder(at, unit)) === 0
  const within = [low, ...beside, high].filter(
    (at) => compareExact(at, low) >= least && compareExact(at, high) <= 0 && isWritable(at),
  )
  const above = within.filter((at) => compareExact(at, now) > 0).sort(compareExact)
  const below = within.filter((at) => compareExact(at, now) < 0).sort((a, b) => compareExact(b, a))
  return [...above, ...below]
}

/** The numbers that a fact by itself is held against; none are known of one that bears on other measures as well. */
function marksOf({ looks }: Watched): readonly Exact[] | undefined {
  const marks: Exact[] = []
  for (const look of looks) {
    if (look.kind !== 'amount') continue
    const mark: Exact | undefined = look.at && decimalOf(look.at)
    if (mark === undefined) return undefined
    marks.push(mark)
  }
  return marks
}

/** The facts with records added of which nothing is known yet, to the lists that bear on a part. */
function withMoreRecords(
  { plan }: Goal,
  sights: Sights,
  values: FactValues,
  part: Part,
): readonly FactValues[] {
  return [...(sights.lists.get(part) ?? [])].flatMap((id) => {
    const fact = plan.facts.byId.get(id)!
    const records = values[fact.index] as readonly (readonly Value[])[] | undefined
    if (fact.shape !== 'list' || records === undefined) return []
    const bare = fact.record.fields.map((field) => field.presumed)
    const room = Math.min(fact.maxRecords - records.length, 8)
    return Array.from({ length: Math.max(room, 0) }, (_, more) => {
      const added = Array.from({ length: more + 1 }, () => bare)
      return values.map((value, at) => (at === fact.index ? [...records, ...added] : value))
    })
  })
}
