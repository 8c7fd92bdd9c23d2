import { deepFreeze } from '../assess/deepFreeze.ts'
import type { CivilDate } from '../calendar/civilDate.ts'
import { dateIssue } from '../calendar/dateIssue.ts'
import { formatDay, LATEST_DAY, parseDayNumber } from '../calendar/dayNumber.ts'
import { firstDayOnOrAfter } from '../calendar/firstOnOrAfter.ts'
import { periodDays } from '../calendar/periodDays.ts'
import { showGiven } from '../given.ts'
import { type Citation, makeIssue } from '../issue.ts'
import { issueList } from '../issueList.ts'
import { own } from '../own.ts'
import { fail, failWith, type Result, succeed } from '../result.ts'
import type { ByReading, Cite } from '../scheme/basics.ts'
import { citationOf } from '../scheme/citation.ts'
import { schemeName } from '../scheme/defineScheme.ts'
import { readReadings } from '../scheme/readReadings.ts'
import type { Scheme, ValidityRule } from '../scheme/schemeDefinition.ts'

/** One step from the day of the decision to the last day of validity. */
export type ValidityStep = {
  readonly rule:
    | 'period/first-day'
    | 'period/last-day'
    | 'period/day-after'
    | 'first-on-or-after'
    | 'fixed-day'
    | 'earlier'
  readonly date: CivilDate
  readonly citation: Citation
}

/** How long a certification lasts, both days included, and how that was found. */
export type Validity = {
  /** `id@edition`. */
  readonly scheme: string
  readonly from: CivilDate
  readonly until: CivilDate
  readonly readings: { readonly [reading: string]: string }
  readonly steps: readonly ValidityStep[]
}

/** What validity is asked for. */
export type ValidityRequest = {
  /** The civil date of the decision. */
  readonly decidedOn: CivilDate
  /** A first certification, unless it says that it is a renewal. */
  readonly for?: 'initial' | 'renewal'
  readonly readings?: { readonly [reading: string]: string }
}

/**
 * Computes the validity that one edition gives to one decision (民法第138条から第143条まで). Transitions between
 * editions are no part of it, and holidays do not move it.
 *
 * @param scheme - the edition
 * @param request - the day of the decision, whether it is a renewal, and the readings to follow
 * @returns the first and last day with the steps between them, or issues: `validity/not-stated`,
 * `validity/ends-before-start`, `validity/out-of-range`, and those of the request's date and readings
 * @example
 * ```ts
 * import { validity } from 'kijun'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const given = validity(yokohamaYSdgs20240401, { decidedOn: '2024-04-01' })
 * given.ok && given.value.until // => '2028-03-31'
 * ```
 */
export function validity(scheme: Scheme, request: ValidityRequest): Result<Validity> {
  const list = issueList()
  const decided = typeof request.decidedOn === 'string' ? parseDayNumber(request.decidedOn) : undefined
  if (decided === undefined) list.add(dateIssue(request.decidedOn, ['decidedOn']))
  const kind = request.for ?? 'initial'
  if (kind !== 'initial' && kind !== 'renewal') {
    list.add(
      makeIssue('choice/unknown', ['for'], { given: showGiven(kind), expected: ['initial', 'renewal'] }),
    )
  }
  const chosen = readReadings(scheme, request.readings, ['readings'], list)
  const rule =
    kind === 'renewal' ? (scheme.validity?.renewal ?? scheme.validity?.initial) : scheme.validity?.initial
  if (!rule) list.add(makeIssue('validity/not-stated', [], { scheme: schemeName(scheme) }))
  if (list.issues.length > 0) return failWith(list.issues)

  const count: Count = { scheme, chosen, used: {}, steps: [] }
  const until = lastDay(count, rule!, decided!)
  const from = formatDay(decided!)
  if (until > LATEST_DAY) {
    return fail(makeIssue('validity/out-of-range', [], { from, latest: formatDay(LATEST_DAY) }))
  }
  if (until < decided!) {
    return fail(makeIssue('validity/ends-before-start', [], { from, until: formatDay(until) }))
  }
  const found: Validity = {
    scheme: schemeName(scheme),
    from,
    until: formatDay(until),
    readings: count.used,
    steps: count.steps.map(({ rule: name, day, citation }) => ({
      rule: name,
      date: formatDay(day),
      citation,
    })),
  }
  return succeed(deepFreeze(found))
}

/** A count underway: what it follows, and what it has noted so far. */
type Count = {
  readonly scheme: Scheme
  readonly chosen: { readonly [reading: string]: string }
  readonly used: { [reading: string]: string }
  readonly steps: { rule: ValidityStep['rule']; day: number; citation: Citation }[]
}

function lastDay(count: Count, rule: ValidityRule, from: number): number {
  switch (rule.kind) {
    case 'period':
      return periodEnd(count, rule, from)
    case 'fixed':
      return note(count, 'fixed-day', parseDayNumber(rule.until)!, rule.cite)
    case 'earlier': {
      const ends = rule.of.map((part) => lastDay(count, part, from))
      return note(count, 'earlier', Math.min(...ends), rule.cite)
    }
    case 'byReading':
      return lastDay(count, caseFollowed(count, rule), from)
  }
}

function periodEnd(count: Count, rule: ValidityRule & { kind: 'period' }, from: number): number {
  const counting = typeof rule.counting === 'string' ? rule.counting : caseFollowed(count, rule.counting)
  const mark = typeof rule.mark === 'string' ? rule.mark : caseFollowed(count, rule.mark)
  const period = periodDays(from, rule.length, counting)
  note(count, 'period/first-day', period.firstDay, rule.cite)
  note(count, 'period/last-day', period.lastDay, rule.cite)
  if (mark === 'dayAfter') note(count, 'period/day-after', period.dayAfter, rule.cite)
  const marked = mark === 'dayAfter' ? period.dayAfter : period.lastDay
  if (!rule.firstOnOrAfter || marked > LATEST_DAY) return marked
  return note(count, 'first-on-or-after', firstDayOnOrAfter(marked, rule.firstOnOrAfter), rule.cite)
}

function caseFollowed<T>(count: Count, by: ByReading<T>): T {
  const alternative = count.chosen[by.reading] ?? count.scheme.readings![by.reading]!.default
  count.used[by.reading] = alternative
  return own(by.cases, alternative)!
}

function note(count: Count, rule: ValidityStep['rule'], day: number, cite: Cite): number {
  count.steps.push({ rule, day, citation: citationOf(count.scheme, cite) })
  return day
}
