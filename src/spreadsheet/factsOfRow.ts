import type { PathStep, Words } from '../index.ts'
import { isBlank } from './cell.ts'
import { headingAt, type Layout } from './layout.ts'
import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'
import { readCell } from './readCell.ts'

/** Facts as they are handed to the engine. */
type Data = { [key: string]: unknown }

/** A list as a row has it: the number of its records, and those of which something is filled in. */
type ListCells = { count: number | undefined; hasCount: boolean; readonly records: Map<number, Data> }

/**
 * The facts of one row: what is blank is left out. A list is known once its number of records is; of a record within
 * that number nothing has to be.
 */
export function factsOfRow(layout: Layout, row: readonly unknown[]): Read<Data> {
  const { headings } = layout
  if (row.length !== headings.length) return refused(problems.width(headings.length, row.length))
  const facts: Data = {}
  const lists = new Map<string, ListCells>()
  for (const [at, heading] of headings.entries()) {
    if (!heading) {
      if (!isBlank(row[at])) return refused(problems.headingBlank(at + 1))
      continue
    }
    const { path, field, read } = heading.column
    const value = readCell(row[at], (cell) => read(cell, layout.dates))
    if (!value.ok) return refused(atHeading(heading.text, value.problem))
    if (field === 'count') {
      const list = listAt(lists, path)
      list.hasCount = true
      list.count = value.value === undefined ? undefined : Number(value.value)
    } else if (value.value !== undefined) put(facts, lists, path, value.value)
  }
  for (const [fact, list] of lists) {
    const records = recordsOf(layout, fact, list)
    if (!records.ok) return records
    facts[fact] = records.value
  }
  return found(facts)
}

/** What is wrong with a cell, after the heading under which it stands. */
export function atHeading(heading: string, { ja, en }: Words): Words {
  return { ja: `${heading}: ${ja}`, en: `${heading}: ${en}` }
}

function put(facts: Data, lists: Map<string, ListCells>, path: readonly PathStep[], value: unknown): void {
  const [fact, row, field] = path as [string, PathStep?, string?]
  if (row === undefined) facts[fact] = value
  else if (typeof row === 'number') below(listAt(lists, path).records, row)[field!] = value
  else {
    const group = (facts[fact] ?? {}) as { [row: string]: Data }
    facts[fact] = group
    const record = group[row] ?? {}
    group[row] = record
    record[field!] = value
  }
}

function below(records: Map<number, Data>, at: number): Data {
  const known = records.get(at) ?? {}
  records.set(at, known)
  return known
}

function listAt(lists: Map<string, ListCells>, path: readonly PathStep[]): ListCells {
  const fact = String(path[0])
  const known = lists.get(fact) ?? { count: undefined, hasCount: false, records: new Map() }
  lists.set(fact, known)
  return known
}

function recordsOf(layout: Layout, fact: string, list: ListCells): Read<readonly Data[] | undefined> {
  const { count, records, hasCount } = list
  const last = Math.max(-1, ...records.keys())
  const name = () => headingAt(layout, [fact])
  if (!hasCount) return refused(problems.listCount(name()))
  if (count === undefined) return found(undefined)
  const most = layout.columns.at([fact])!.most!
  if (!Number.isInteger(count) || count < 0 || count > most) {
    return refused(atHeading(name(), problems.number(count)))
  }
  if (last >= count) return refused(problems.listBeyond(name(), count, last + 1))
  return found(Array.from({ length: count }, (_, at) => records.get(at) ?? {}))
}
