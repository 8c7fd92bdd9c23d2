import { nearestName } from '../../index.ts'
import { namedScheme } from '../answers/requestedScheme.ts'
import { fieldName, fieldsByName } from './factFields.ts'
import { columnHeaders, findColumn, specsOf } from './findColumns.ts'
import type { Mapping } from './mapping.ts'
import type { Sheet } from './sheet.ts'

/** A mapping with the columns that it names in a sheet. */
export type FoundMapping = {
  readonly mapping: Mapping
  /** Columns by what the mapping says of them: `id`, `facts.scores.local.points`. */
  readonly columnOf: ReadonlyMap<string, number>
}

/** How many problems are listed of one mapping. */
const MAX_PROBLEMS = 100

/**
 * Finds the columns of a mapping in a sheet.
 *
 * @param scheme - the scheme of rows that name none, where there is one
 * @returns the columns, or everything in which the mapping does not fit the sheet or the scheme
 */
export function findMapping(
  sheet: Sheet,
  mapping: Mapping,
  { scheme, on }: { readonly scheme?: string | undefined; readonly on?: string | undefined },
): FoundMapping | { readonly problems: readonly string[] } {
  const headers = columnHeaders(sheet, mapping.headerRows)
  const problems = factProblems(mapping, scheme, on).slice(0, MAX_PROBLEMS)
  const columnOf = new Map<string, number>()
  for (const { key, spec } of specsOf(mapping)) {
    if (problems.length >= MAX_PROBLEMS) break
    const found = findColumn(headers, spec)
    if ('problem' in found) problems.push(`${key}: ${found.problem}`)
    else columnOf.set(key, found.column)
  }
  if (scheme === undefined && !columnOf.has('scheme')) {
    problems.push('scheme: is missing; name one in the mapping, as a column or with --scheme')
  }
  return problems.length > 0 ? { problems } : { mapping, columnOf }
}

/** Facts that the one scheme of all rows does not ask for. */
function factProblems(mapping: Mapping, name: string | undefined, on: string | undefined): string[] {
  if (name === undefined || (mapping.scheme && 'column' in mapping.scheme)) return []
  const found = namedScheme(name, { for: 'everything', on })
  if (!found.ok) {
    // A day for each row may settle which edition is meant.
    return found.issues[0].code === 'edition/ambiguous' && mapping.on
      ? []
      : [`scheme: ${found.issues[0].message}`]
  }
  const known = [...fieldsByName(found.value).keys()]
  return mapping.facts.flatMap((fact) => {
    if (known.includes(fieldName(fact.name)) || isWhole(fact.name, found.value.facts, fact.source)) return []
    const near = nearestName(fact.name, known)
    const hint = near === undefined ? '' : `; did you mean ${near}?`
    return [`facts.${fact.name}: the scheme asks for no such value${hint}`]
  })
}

/** A whole fact as one value, the same for every row: `"efforts": { "value": [] }`. */
function isWhole(name: string, facts: object, source: object): boolean {
  return 'value' in source && Object.hasOwn(facts, name)
}
