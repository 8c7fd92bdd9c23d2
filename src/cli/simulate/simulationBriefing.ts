import { type Locale, type Scheme, schemeName } from '../../index.ts'
import { answerName } from '../output/answerName.ts'
import type { BriefingBlock, BriefingItem } from '../output/briefing.ts'
import { issueText } from '../output/issueText.ts'
import { tierLabel, wordsIn } from '../words.ts'
import { changeItem } from './changeItem.ts'
import { sharePercent } from './sharePercent.ts'
import type { Simulations } from './simulation.ts'
import { movedCells, simulationMatrix } from './simulationMatrix.ts'
import { type CountedBy, movements, type SimulationResult } from './simulationResult.ts'
import {
  MAX_EXAMPLES,
  type SimulationCount,
  type SimulationExample,
  type SimulationSummary,
} from './simulationTally.ts'
import { simulationWordsIn } from './simulationWords.ts'

/** A summary as a briefing: for each edition what is changed, the matrix and who moves; then what was read. */
export function simulationBriefing(
  summary: SimulationSummary,
  planned: Simulations,
  locale: Locale,
): readonly BriefingBlock[] {
  const words = simulationWordsIn(locale)
  const names = [...planned.keys()].map(schemeName).join(', ')
  const none = summary.simulations.length === 0 ? [{ kind: 'note' as const, text: words.nobody(names) }] : []
  return [
    ...none,
    ...summary.simulations.flatMap((count) => countBlocks(count, summary.by, locale)),
    { kind: 'heading', text: words.read(summary.entries) },
    { kind: 'list', items: readItems(summary, locale) },
  ]
}

function countBlocks(count: SimulationCount, by: CountedBy, locale: Locale): readonly BriefingBlock[] {
  const words = simulationWordsIn(locale)
  const { simulation } = count
  const { scheme } = simulation
  const name = schemeName(scheme)
  const moved = movedCells(count, by)
  return [
    { kind: 'title', text: words.title(scheme.words?.title[locale] ?? name, name) },
    { kind: 'heading', text: words.changed },
    { kind: 'list', items: simulation.changes.map((change) => changeItem(change, simulation, locale)) },
    { kind: 'heading', text: words.matrix[by] },
    { kind: 'table', rows: matrixRows(count, by, locale) },
    { kind: 'heading', text: words.moves },
    { kind: 'table', rows: movementRows(count, by, locale) },
    { kind: 'note', text: words.cut },
    ...(moved.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: words.who(MAX_EXAMPLES) },
          {
            kind: 'list' as const,
            items: moved.map(({ from, to, count: of, examples }) => ({
              text: words.moved(
                resultLabel(from, scheme, locale),
                resultLabel(to, simulation.toScheme, locale),
                of,
              ),
              inner: exampleLines(examples, locale),
            })),
          },
        ]),
  ]
}

function matrixRows(count: SimulationCount, by: CountedBy, locale: Locale): readonly (readonly string[])[] {
  const words = simulationWordsIn(locale)
  const { scheme, toScheme } = count.simulation
  const { rows, columns, counts, rowTotals, columnTotals } = simulationMatrix(count, by)
  return [
    [words.corner, ...columns.map((of) => resultLabel(of, toScheme, locale)), words.total],
    ...rows.map((of, at) => [
      resultLabel(of, scheme, locale),
      ...counts[at]!.map(String),
      String(rowTotals[at]),
    ]),
    [words.total, ...columnTotals.map(String), String(count.entries)],
  ]
}

/** What cannot happen to these applicants has no line, but for what everybody asks about. */
function movementRows(count: SimulationCount, by: CountedBy, locale: Locale): readonly (readonly string[])[] {
  const words = simulationWordsIn(locale)
  const usual: readonly string[] = ['up', 'down', 'unchanged']
  const shown = movements.filter((movement) => usual.includes(movement) || count.movements[movement] > 0)
  return [
    ['', words.applicants, words.share],
    ...shown.map((movement) => {
      const of = count.movements[movement]
      return [words.movements[by][movement], String(of), sharePercent(of, count.entries)]
    }),
    [words.total, String(count.entries), sharePercent(count.entries, count.entries)],
  ]
}

function readItems(
  { simulations, untouched, unreadable }: SimulationSummary,
  locale: Locale,
): readonly BriefingItem[] {
  const words = simulationWordsIn(locale)
  return [
    ...simulations.map(({ simulation, entries }) => ({
      text: words.inMatrix(entries, schemeName(simulation.scheme)),
    })),
    ...(untouched === 0 ? [] : [{ text: words.untouched(untouched) }]),
    ...(unreadable.count === 0
      ? []
      : [{ text: words.unreadable(unreadable.count), inner: exampleLines(unreadable.examples, locale) }]),
  ]
}

/** Names in one line; those who cannot be answered each with the reason. */
function exampleLines(examples: readonly SimulationExample[], locale: Locale): readonly string[] {
  const words = simulationWordsIn(locale)
  const named = examples.map((example) => {
    const name = answerName({ ...example, ok: true, value: null }, locale)
    return words.example(name, example.issue && issueText(example.issue, locale))
  })
  return examples.some(({ issue }) => issue) ? named : [named.join(', ')]
}

export function resultLabel(result: SimulationResult, scheme: Scheme, locale: Locale): string {
  const words = simulationWordsIn(locale)
  if ('unanswerable' in result) return words.unanswerable
  if ('outcome' in result) return wordsIn(locale).outcomes[result.outcome]
  if ('tier' in result) return tierLabel(scheme, result.tier, locale)
  const { lowest, highest } = result.tierRange
  return words.open(tierLabel(scheme, lowest, locale), tierLabel(scheme, highest, locale))
}
