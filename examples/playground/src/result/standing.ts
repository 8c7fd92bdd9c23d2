import {
  type Assessment,
  type Deadline,
  deadlines,
  editionOn,
  type Issue,
  replay,
  type Scheme,
  schemeName,
  type Validity,
  validity,
} from 'kijun'
import { seriesById } from 'kijun/schemes'
import type { PageState } from '../pageState.ts'

/** The validity and the deadlines of a certification that is decided on the day that was given. */
export type Standing = {
  readonly validity?: Validity
  readonly issues: readonly Issue[]
  readonly deadlines: readonly Deadline[]
}

/** The edition that is in force on the day, where that is not the one that is chosen. */
export function otherEdition(scheme: Scheme, on: string): Scheme | undefined {
  const series = (seriesById[scheme.id] ?? []).filter(({ holds }) => holds !== 'period')
  if (series.length < 2 || on === '') return undefined
  const inForce = editionOn(series, on)
  return inForce && schemeName(inForce) !== schemeName(scheme) ? inForce : undefined
}

/** Computes the standing; nothing where no day is given. */
export function standingOf(scheme: Scheme, state: PageState, assessment: Assessment): Standing | undefined {
  const { on, readings } = state
  if (on === '') return undefined
  const purpose = state.at === 'renewal' ? 'renewal' : 'initial'
  const found = validity(scheme, { decidedOn: on, for: purpose, readings })
  if (!found.ok) return { issues: found.issues, deadlines: [] }
  // A text that is not in force on the day is tried out by itself, without the transitions of another.
  const series = otherEdition(scheme, on) ? [scheme] : (seriesById[scheme.id] ?? [scheme])
  const tier = assessment.tierRange.highest ?? scheme.tiers.at(-1)!.id
  const events = [{ kind: 'decided', on, for: 'initial', tier }]
  const replayed = replay(series, { events, readings })
  return { validity: found.value, issues: [], deadlines: deadlines(replayed.history) }
}
