import type { FactPath } from '../../logic/part.ts'
import type { GroupShape } from '../../scheme/factDefinition.ts'
import type { FactValues, TablePlan } from '../../scheme/factPlan.ts'
import type { Value } from '../../scheme/fieldPlan.ts'
import { replacedAt } from '../replacedAt.ts'
import { isOfEvent, type Sights, type Watched } from './looks.ts'

/** One value of the facts that the goal looks at. */
export type Slot = {
  readonly watched: Watched
  readonly path: FactPath
  /** The place of the row or record in its table. */
  readonly row: number | undefined
}

/** Every value of the facts that the goal looks at and that can be another, in the order of the definition. */
export function slotsOf(sights: Sights, values: FactValues): readonly Slot[] {
  const watched = [...sights.fields.values()]
    .filter((of) => !isOfEvent(sights, of))
    .sort((a, b) => a.fact.index - b.fact.index || a.field.index - b.field.index)
  return watched.flatMap((of): Slot[] => {
    const { fact, field } = of
    if (fact.shape === 'scalar') return [{ watched: of, path: [fact.id], row: undefined }]
    const rows = (values[fact.index] as readonly unknown[] | undefined) ?? []
    return rows.map((_, row) => ({
      watched: of,
      path: [fact.id, fact.shape === 'group' ? fact.rows[row]! : row, field.name],
      row,
    }))
  })
}

export function tableOfSlot({ watched: { fact } }: Slot): TablePlan | undefined {
  return fact.shape === 'scalar' ? undefined : fact
}

/** The values of the row in which a slot stands; none for a fact of one value. */
export function rowOfSlot(values: FactValues, { watched: { fact }, row }: Slot): readonly Value[] {
  return row === undefined ? [] : (values[fact.index] as readonly (readonly Value[])[])[row]!
}

export function valueIn(values: FactValues, slot: Slot): Value {
  const { fact, field } = slot.watched
  return slot.row === undefined ? (values[fact.index] as Value) : rowOfSlot(values, slot)[field.index]
}

/** The same facts with another value in a slot. */
export function withValue(values: FactValues, slot: Slot, value: Value): FactValues {
  const { fact, field } = slot.watched
  if (slot.row === undefined) return replacedAt(values, fact.index, value)
  const rows = values[fact.index] as readonly (readonly Value[])[]
  return replacedAt(
    values,
    fact.index,
    replacedAt(rows, slot.row, replacedAt(rows[slot.row]!, field.index, value)),
  )
}

/** The provisions of the row of a group in which a slot stands. */
export function citeOfSlot({ watched: { fact, cite }, path }: Slot) {
  const key = path[1]
  if (fact.shape !== 'group' || typeof key !== 'string') return cite
  return (fact.definition as GroupShape).rows[key]?.cite ?? cite
}
