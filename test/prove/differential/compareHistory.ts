import { seriesById } from '../../../schemes/index.ts'
import { replay } from '../../../src/lifecycle/replay/replay.ts'
import { statusOn } from '../../../src/lifecycle/statusOn.ts'
import { livedOn } from '../../oracle/lifecycles.ts'
import type { AskedOfHistory } from './anyHistory.ts'
import type { Comparison } from './comparison.ts'

/** Replays a history both ways up to a day: the status, the tier and the last day, or between what that lies. */
export function compareHistory(asked: AskedOfHistory): Comparison {
  const { series, on, events, facts } = asked
  const { history } = replay(seriesById[series]!, { events, ...(facts ? { facts } : {}) })
  const { status, tier, until, untilRange } = statusOn(history, on)
  const library = { status, tier, until, ...(untilRange ? { untilRange: { ...untilRange } } : {}) }
  return { asked, library, oracle: livedOn(asked, on) }
}
