import type { Scheme, VerdictName } from '../../index.ts'
import { type CountedBy, resultKey, type SimulationResult } from './simulationResult.ts'
import type { SimulationCell, SimulationCount } from './simulationTally.ts'

/** Results as things stand in rows, results under the change in columns, with the sums of both. */
export type SimulationMatrix = {
  readonly rows: readonly SimulationResult[]
  readonly columns: readonly SimulationResult[]
  readonly counts: readonly (readonly number[])[]
  readonly rowTotals: readonly number[]
  readonly columnTotals: readonly number[]
}

const outcomes: readonly VerdictName[] = ['met', 'unmet', 'referred', 'undetermined']

/** Arranges the counts of an edition: every tier and none, what is met and not met, and whatever else occurs. */
export function simulationMatrix(
  { simulation: { scheme, toScheme }, cells }: SimulationCount,
  by: CountedBy,
): SimulationMatrix {
  const side = (key: 'from' | 'to', of: Scheme) =>
    inOrder([...usualResults(of, by), ...cells.map((cell) => cell[key])], of)
  const rows = side('from', scheme)
  const columns = side('to', toScheme)
  const counted = new Map(cells.map((cell) => [`${resultKey(cell.from)} ${resultKey(cell.to)}`, cell.count]))
  const counts = rows.map((from) =>
    columns.map((to) => counted.get(`${resultKey(from)} ${resultKey(to)}`) ?? 0),
  )
  return {
    rows,
    columns,
    counts,
    rowTotals: counts.map((row) => row.reduce((sum, count) => sum + count, 0)),
    columnTotals: columns.map((_, at) => counts.reduce((sum, row) => sum + row[at]!, 0)),
  }
}

/** Those who move, in the order of the matrix. */
export function movedCells(count: SimulationCount, by: CountedBy): readonly SimulationCell[] {
  const { rows, columns } = simulationMatrix(count, by)
  const place = ({ from, to }: SimulationCell) =>
    rows.findIndex((of) => resultKey(of) === resultKey(from)) * columns.length +
    columns.findIndex((of) => resultKey(of) === resultKey(to))
  return count.cells.filter(({ movement }) => movement !== 'unchanged').sort((a, b) => place(a) - place(b))
}

/** What has a place in the matrix even if it does not occur. */
function usualResults({ tiers }: Scheme, by: CountedBy): readonly SimulationResult[] {
  if (by === 'outcome') return [{ outcome: 'met' }, { outcome: 'unmet' }]
  return [...tiers.map(({ id }): SimulationResult => ({ tier: id })), { tier: null }]
}

function inOrder(results: readonly SimulationResult[], scheme: Scheme): readonly SimulationResult[] {
  const distinct = new Map(results.map((result) => [resultKey(result), result]))
  return [...distinct.values()].sort((a, b) => {
    const [left, right] = [orderOf(a, scheme), orderOf(b, scheme)]
    return left.map((of, at) => of - right[at]!).reduce((first, next) => first || next)
  })
}

/** Settled results from the highest to none, then open ones, then those that could not be answered. */
function orderOf(result: SimulationResult, { tiers }: Scheme): readonly number[] {
  const placeOf = (tier: string | null) =>
    tier === null ? tiers.length : tiers.findIndex(({ id }) => id === tier)
  if ('unanswerable' in result) return [2, 0, 0]
  if ('outcome' in result) return [0, outcomes.indexOf(result.outcome), 0]
  if ('tier' in result) return [0, placeOf(result.tier), 0]
  return [1, placeOf(result.tierRange.highest), placeOf(result.tierRange.lowest)]
}
