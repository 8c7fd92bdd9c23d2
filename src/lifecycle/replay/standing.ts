import { follow, governingOver, type ReplayContext } from './context.ts'
import type { Article, Certification, State } from './state.ts'

/**
 * The last day of a certification as it is on a day: while a suspension holds the clock, it moves on with each day.
 * `undefined` where the text states no period.
 */
export function lastDayOn(certification: Certification, day: number): number | undefined {
  const { until } = certification
  return until === undefined ? undefined : until + daysStopped(certification, day)
}

/** The last day that a supplementary provision may make of it, as it is on a day. */
export function lastDayPerhaps(certification: Certification, day: number): number | undefined {
  const { perhaps } = certification
  return perhaps && perhaps.until + daysStopped(certification, day)
}

function daysStopped({ suspended }: Certification, day: number): number {
  const since = suspended?.clockStoppedOn
  return since === undefined ? 0 : Math.max(0, day - since)
}

/** Whether the last day is past, as far as the period alone says. */
export function isPast(certification: Certification, day: number): boolean {
  const lastDay = lastDayOn(certification, day)
  return lastDay !== undefined && day > lastDay
}

/**
 * The article by which a renewal applied for in time carries a certification on until it is decided, of the text in
 * force when its period runs out; none where it does not.
 */
export function bridgeOn(context: ReplayContext, state: State, day: number): Article | undefined {
  const { certification, appliedOn } = state
  if (!certification || certification.ended || appliedOn === undefined) return undefined
  const lastDay = lastDayOn(certification, day)
  if (lastDay === undefined || day <= lastDay || appliedOn > lastDay) return undefined
  const edition = governingOver(context, certification, lastDay + 1)
  const rule = edition.lifecycle?.renewal
  return rule && follow(context, edition, rule.lapse) === 'continues'
    ? { edition, cite: rule.cite }
    : undefined
}

/** Whether a certification surely stands on a day: not ended, and its last day not past or bridged. */
export function stands(context: ReplayContext, state: State, day: number): boolean {
  const { certification } = state
  if (!certification || certification.ended) return false
  return !isPast(certification, day) || bridgeOn(context, state, day) !== undefined
}

/** The certification, if it may still stand on a day, as far as is known. */
export function runningOn(context: ReplayContext, state: State, day: number): Certification | undefined {
  const { certification } = state
  if (!certification || certification.ended) return undefined
  const perhaps = lastDayPerhaps(certification, day)
  return stands(context, state, day) || (perhaps !== undefined && day <= perhaps) ? certification : undefined
}
