import { prepareRun } from '../../assess/prepareRun.ts'
import { parseDayNumber } from '../../calendar/dayNumber.ts'
import { compileScheme } from '../../logic/compileScheme.ts'
import { verdictOf } from '../../logic/run.ts'
import { MET, UNMET, type Verdict } from '../../logic/verdict.ts'
import { schemeName } from '../../scheme/defineScheme.ts'
import type { Transition } from '../../scheme/lifecycleDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { periodFrom, type ReplayContext, readingsFor } from './context.ts'
import { type Certification, type State, stands } from './state.ts'

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

/** Gives a certification the period of the newer text, if the supplementary provision reaches it. */
export function applyTransition(context: ReplayContext, state: State, dated: DatedTransition): State {
  const { edition, transition, day } = dated
  const { certification } = state
  if (!certification || !stands(certification, day) || certification.extended) return state
  if (certification.edition === edition || !decidedWithin(transition, certification.latest)) return state
  const verdict = conditionVerdict(context, edition, transition)
  if (verdict === UNMET) return state
  const period = periodFrom(context, edition, certification.latest, certification.purpose)
  if (!period.ok) return state
  const until = parseDayNumber(period.value.until)!
  const change = { edition, cite: transition.cite, from: certification.until, until }
  if (verdict === MET) {
    return {
      ...state,
      certification: { ...certification, until, edition, transition: change, perhaps: undefined },
    }
  }
  return { ...state, certification: { ...certification, perhaps: change } }
}

function decidedWithin({ decided }: Transition, day: number): boolean {
  const from = parseDayNumber(decided.from ?? '') ?? Number.NEGATIVE_INFINITY
  const until = parseDayNumber(decided.until ?? '') ?? Number.POSITIVE_INFINITY
  return day >= from && day <= until
}

function conditionVerdict(context: ReplayContext, edition: Scheme, transition: Transition): Verdict {
  if (!transition.when) return MET
  const prepared = prepareRun(edition, context.facts, { readings: readingsFor(context, edition) })
  if (!prepared.ok) throw new TypeError(`${schemeName(edition)}: replay() has checked these facts`)
  const { node } = compileScheme(edition).transitions.find((of) => of.definition === transition)!
  return node ? verdictOf(prepared.value.run, node) : MET
}

/** Whether a certification may still stand on a day, as far as is known. */
export function mayStand(
  certification: Certification | undefined,
  day: number,
): certification is Certification {
  if (!certification || certification.ended) return false
  return day <= Math.max(certification.until, certification.perhaps?.until ?? certification.until)
}
