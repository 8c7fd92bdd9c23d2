import { type Locale, schemeName } from '../../index.ts'
import { wordedIssues } from '../output/wordedIssues.ts'
import { sharePercent } from './sharePercent.ts'
import { movedCells, simulationMatrix } from './simulationMatrix.ts'
import type { CountedBy } from './simulationResult.ts'
import type { SimulationCount, SimulationExample, SimulationSummary } from './simulationTally.ts'

/** A summary as one object: counts, and for each edition what is changed, the matrix and who moves. */
export function simulationJson(
  { by, entries, untouched, unreadable, simulations }: SimulationSummary,
  locale: Locale,
): object {
  const examples = (of: readonly SimulationExample[]) => of.map((example) => worded(example, locale))
  return {
    by,
    entries,
    untouched,
    unreadable: { count: unreadable.count, examples: examples(unreadable.examples) },
    simulations: simulations.map((count) => ({
      scheme: schemeName(count.simulation.scheme),
      toScheme: schemeName(count.simulation.toScheme),
      changes: count.simulation.changes,
      entries: count.entries,
      ...matrixJson(count, by),
      movements: Object.fromEntries(
        Object.entries(count.movements).map(([movement, of]) => [
          movement,
          { count: of, percent: sharePercent(of, count.entries) },
        ]),
      ),
      moved: movedCells(count, by).map((cell) => ({ ...cell, examples: examples(cell.examples) })),
    })),
  }
}

function matrixJson(count: SimulationCount, by: CountedBy): object {
  const { rows, columns, counts, rowTotals, columnTotals } = simulationMatrix(count, by)
  return { rows, columns, matrix: counts, totals: { rows: rowTotals, columns: columnTotals } }
}

function worded({ issue, ...place }: SimulationExample, locale: Locale): object {
  return issue ? { ...place, issue: wordedIssues([issue], locale)[0] } : place
}
