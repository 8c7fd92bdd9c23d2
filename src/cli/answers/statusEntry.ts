import { type Status, statusOn } from '../../index.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import type { Answer } from './answer.ts'
import { type GivenHistory, type HistoryDefaults, historyEntry } from './historyEntry.ts'

/** A history, and how its certification stands on the day that is asked about. */
export type Standing = { readonly history: GivenHistory; readonly status: Status }

/** Says how the certification of one history of the input stands, or everything that keeps from it. */
export function statusEntry(entry: JsonEntry, defaults: HistoryDefaults): Answer<Standing> {
  const given = historyEntry(entry, defaults, true)
  if (!given.ok) return given
  const { value: history } = given
  return { ...given, value: { history, status: statusOn(history.replayed, history.on!) } }
}
