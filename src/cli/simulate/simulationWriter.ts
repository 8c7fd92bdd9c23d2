import { type Locale, schemeName } from '../../index.ts'
import type { Answer } from '../answers/answer.ts'
import { type Io, write } from '../io.ts'
import type { AnswerWriter } from '../output/answerWriter.ts'
import { formatBriefing } from '../output/briefing.ts'
import { formatRows } from '../output/formatRows.ts'
import { wordedIssues } from '../output/wordedIssues.ts'
import type { Simulated } from './simulateEntry.ts'
import type { Simulations } from './simulation.ts'
import { simulationBriefing } from './simulationBriefing.ts'
import { simulationJson } from './simulationJson.ts'
import { type CountedBy, movementOf, simulationResult } from './simulationResult.ts'
import { simulationRows } from './simulationRows.ts'
import type { SimulationSummary, SimulationTally } from './simulationTally.ts'

/** Counts applicants as they come, and writes the summary at the end. */
export function summaryWriter(
  io: Pick<Io, 'stdout' | 'env'>,
  tally: SimulationTally,
  options: {
    readonly format: 'table' | 'json' | 'csv' | 'markdown'
    readonly locale: Locale
    readonly simulations: Simulations
  },
): AnswerWriter<Simulated> {
  const { format, locale, simulations } = options
  const summaryText = (summary: SimulationSummary) => {
    switch (format) {
      case 'json':
        return `${JSON.stringify(simulationJson(summary, locale), null, 2)}\n`
      case 'csv':
        return formatRows(simulationRows(summary, locale), format, io)
      default:
        return formatBriefing(simulationBriefing(summary, simulations, locale), format)
    }
  }
  return {
    holdsBack: true,
    async write(answer) {
      tally.add(answer)
    },
    async end() {
      const summary = tally.summary()
      await write(io.stdout, summaryText(summary))
    },
  }
}

/** Writes a line of JSON for each applicant that moves, as it comes, and for each that could not be answered. */
export function movedWriter(
  { stdout }: Pick<Io, 'stdout'>,
  tally: SimulationTally,
  { by, locale }: { readonly by: CountedBy; readonly locale: Locale },
): AnswerWriter<Simulated> {
  return {
    async write(answer) {
      tally.add(answer)
      const line = movedLine(answer, by, locale)
      if (line) await write(stdout, `${JSON.stringify(line)}\n`)
    },
    async end() {},
  }
}

function movedLine(answer: Answer<Simulated>, by: CountedBy, locale: Locale): object | undefined {
  const { id, line } = answer
  const place = id === undefined ? { line } : { id, line }
  if (!answer.ok) return { ...place, issues: wordedIssues(answer.issues, locale) }
  if (answer.value === null) return undefined
  const { simulation, from, to } = answer.value
  const results = { from: simulationResult(from, by), to: simulationResult(to, by) }
  const movement = movementOf(results.from, results.to, simulation)
  if (movement === 'unchanged') return undefined
  const refused = [to, from].find((side) => !side.ok)
  const issues = refused && !refused.ok ? { issues: wordedIssues(refused.issues, locale) } : {}
  return { ...place, scheme: schemeName(simulation.scheme), movement, ...results, ...issues }
}
