import { prepareRun } from '../../assess/prepareRun.ts'
import { parseDayNumber } from '../../calendar/dayNumber.ts'
import { verdictOf } from '../../logic/run.ts'
import { MET, UNMET, type Verdict } from '../../logic/verdict.ts'
import { own } from '../../own.ts'
import { schemeName } from '../../scheme/defineScheme.ts'
import type { Transition } from '../../scheme/lifecycleDefinition.ts'
import { type Facts, parseFacts } from '../../scheme/parseFacts.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { follow, lastDayFrom, type ReplayContext, readingsFor } from './context.ts'
import { stands } from './standing.ts'
import type { Certification, PeriodChange, State } from './state.ts'

/** A supplementary provision with the day on which it takes effect. */
export type DatedTransition = {
  readonly edition: Scheme
  readonly transition: Transition
  readonly day: number
}

/** The transitions of a series in the order in which they take effect. */
export function transitionsOf(series: readonly Scheme[]): readonly DatedTransition[] {
  return series
    .flatMap((edition) =>
      (edition.transitions ?? []).map((transition) => ({
        edition,
        transition,
        day: parseDayNumber(transition.standingOn ?? edition.inForce?.from ?? '') ?? Number.POSITIVE_INFINITY,
      })),
    )
    .sort((a, b) => a.day - b.day)
}

/**
 * Gives a certification the period of the newer text, if the supplementary provision reaches it. Of an extension and the
 * last day of the newer text, the later one holds.
 */
export function applyTransition(context: ReplayContext, state: State, dated: DatedTransition): State {
  const { edition, transition, day } = dated
  const { certification } = state
  if (!certification || certification.until === undefined || !stands(context, state, day)) return state
  const latest = latestDecision(context, edition, certification)
  if (certification.edition === edition || !decidedWithin(transition, latest)) return state
  const verdict = conditionVerdict(context, edition, transition)
  if (verdict === UNMET) return state
  const period = lastDayFrom(context, edition, latest, certification.purpose)
  if (!period.ok || period.value === undefined) return state
  if (certification.extended && period.value <= certification.until) return state
  const change = { edition, cite: transition.cite, until: period.value }
  if (verdict !== MET)
    return { ...state, certification: leftOpen(certification, certification.until, change) }
  const changed: Certification = {
    ...certification,
    until: period.value,
    edition,
    extended: undefined,
    transition: { ...change, from: certification.until },
    perhaps: undefined,
  }
  return { ...state, certification: changed }
}

/** A certification whose last day may change, to an earlier or a later one; of several changes the latest day counts. */
function leftOpen(certification: Certification, until: number, change: PeriodChange): Certification {
  const { perhaps } = certification
  const latest = Math.max(until, change.until, perhaps?.until ?? until)
  const earliest = Math.min(until, change.until)
  if (latest === earliest) return certification
  const open = perhaps?.until === latest ? perhaps : { ...change, until: latest }
  return { ...certification, until: earliest, perhaps: open }
}

/**
 * The latest decision (直近の認証の決定) as the newer text counts it: whether what was decided upon a change is one is that
 * text's question, of changes under an older text as well.
 */
function latestDecision(context: ReplayContext, edition: Scheme, certification: Certification): number {
  const { latest, tierChanged } = certification
  const rule = edition.lifecycle?.change
  if (!tierChanged || !rule || !follow(context, edition, rule.isDecision)) return latest
  return Math.max(latest, tierChanged.on)
}

function decidedWithin({ decided }: Transition, day: number): boolean {
  const from = parseDayNumber(decided.from ?? '') ?? Number.NEGATIVE_INFINITY
  const until = parseDayNumber(decided.until ?? '') ?? Number.POSITIVE_INFINITY
  return day >= from && day <= until
}

function conditionVerdict(context: ReplayContext, edition: Scheme, transition: Transition): Verdict {
  if (!transition.when) return MET
  const prepared = prepareRun(edition, factsFor(context, edition), {
    readings: readingsFor(context, edition),
  })
  if (!prepared.ok) throw new TypeError(`${schemeName(edition)}: replay() has checked these readings`)
  const { plan, run } = prepared.value
  const { node } = plan.transitions.find((of) => of.definition === transition)!
  const verdict = verdictOf(run, node!)
  plan.readings.forEach((reading, at) => {
    if (run.readingsUsed[at]) context.followed.set(reading, run.readings[at]!)
  })
  return verdict
}

/** What an edition reads of the history's facts: another one may have asked for them, and mean something else by them. */
function factsFor(context: ReplayContext, edition: Scheme): Facts | undefined {
  const known = Object.entries(context.facts ?? {}).filter(([id]) => own(edition.facts, id) !== undefined)
  const read = parseFacts(edition, Object.fromEntries(known))
  return read.ok ? read.value : undefined
}
