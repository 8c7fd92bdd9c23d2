import type { Assessment } from '../assess/assessment.ts'
import type { Labels } from './labels.ts'
import type { MissingWords } from './phrasebook.ts'

type Missing = Assessment['missing'][number]

/** The missing facts in labels, the rows of a table that lack the same field together. */
export function missingWords(missing: readonly Missing[], labels: Labels): readonly MissingWords[] {
  const groups = new Map<string, Missing[]>()
  for (const one of missing) {
    const [fact, , field] = one.fact
    const key = JSON.stringify([fact, field, one.fact.length])
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].map((group) => {
    const { fact, by } = group[0]!
    const [id, , field] = fact
    return {
      fact: labels.fact(id),
      rows: group.flatMap(({ fact: [, row] }) => (row === undefined ? [] : [labels.row(id, row)])),
      field: field === undefined ? undefined : labels.field(id, String(field)),
      by: by === undefined ? undefined : labels.decider(by),
    }
  })
}
