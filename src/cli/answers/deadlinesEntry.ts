import { type Deadline, deadlines } from '../../index.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import type { Answer } from './answer.ts'
import { type GivenHistory, type HistoryDefaults, historyEntry } from './historyEntry.ts'

/** A history, and what is due under its certification. */
export type DueList = { readonly history: GivenHistory; readonly deadlines: readonly Deadline[] }

/** Lists what is due under one history of the input, or everything that keeps from it. */
export function deadlinesEntry(
  entry: JsonEntry,
  defaults: HistoryDefaults,
  until: string | undefined,
): Answer<DueList> {
  const given = historyEntry(entry, defaults, false)
  if (!given.ok) return given
  const { value: history } = given
  const due = deadlinesOf({ replayed: history.asOf, closedDays: history.closedDays }, until)
  return { ...given, value: { history, deadlines: due } }
}

/** What is due under a history on the days that are closed there. */
export function deadlinesOf(
  { replayed, closedDays }: Pick<GivenHistory, 'replayed' | 'closedDays'>,
  until?: string,
): readonly Deadline[] {
  return deadlines(replayed, {
    ...(until === undefined ? {} : { until }),
    ...(closedDays === undefined ? {} : { closedDays }),
  })
}
