import { type Locale, schemeName } from '../../index.ts'
import { wordsIn } from '../words.ts'
import { resultLabel } from './simulationBriefing.ts'
import { simulationMatrix } from './simulationMatrix.ts'
import { movementOf } from './simulationResult.ts'
import type { SimulationSummary } from './simulationTally.ts'
import { simulationWordsIn } from './simulationWords.ts'

/** A summary as rows: one for each cell of each matrix, those without applicants among them. */
export function simulationRows(
  { by, simulations }: SimulationSummary,
  locale: Locale,
): readonly (readonly string[])[] {
  const { scheme: schemeColumn } = wordsIn(locale)
  const { asItStandsColumn, changedColumn, moves, movements, applicants } = simulationWordsIn(locale)
  return [
    [schemeColumn, asItStandsColumn, changedColumn, moves, applicants],
    ...simulations.flatMap((count) => {
      const { scheme, toScheme } = count.simulation
      const { rows, columns, counts } = simulationMatrix(count, by)
      return rows.flatMap((from, row) =>
        columns.map((to, column) => [
          schemeName(scheme),
          resultLabel(from, scheme, locale),
          resultLabel(to, toScheme, locale),
          movements[by][movementOf(from, to, count.simulation)],
          String(counts[row]![column]),
        ]),
      )
    }),
  ]
}
