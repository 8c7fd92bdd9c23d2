import type { ByReading, Scheme, ValidityRule } from '../../index.ts'
import { dayAfter, firstSuchDay, periodFrom } from './calendar.ts'
import { caseOf } from './situation.ts'

/** A rule of validity and the readings under which it is followed. */
export type NaiveValidity = {
  readonly scheme: Scheme
  readonly readings: { readonly [reading: string]: string }
}

/** The last day of the period that a decision on a day gets. */
export function naiveUntil(under: NaiveValidity, rule: ValidityRule, decidedOn: string): string {
  switch (rule.kind) {
    case 'fixed':
      return rule.until
    case 'earlier':
      return rule.of.map((part) => naiveUntil(under, part, decidedOn)).reduce((a, b) => (a < b ? a : b))
    case 'byReading':
      return naiveUntil(under, chosen<ValidityRule>(under, rule), decidedOn)
    case 'period': {
      const marked = naiveMark(under, rule, decidedOn)
      return rule.firstOnOrAfter ? firstSuchDay(marked, rule.firstOnOrAfter) : marked
    }
  }
}

/** The day that the period of a rule leads to, before the first given day of a year on or after it is taken. */
export function naiveMark(
  under: NaiveValidity,
  rule: ValidityRule & { readonly kind: 'period' },
  decidedOn: string,
): string {
  const { last } = periodFrom(decidedOn, rule.length, chosen(under, rule.counting))
  return chosen(under, rule.mark) === 'dayAfter' ? dayAfter(last) : last
}

/** What a definition gives, or gives by reading. */
export function chosen<T extends object | string>(under: NaiveValidity, value: T | ByReading<T>): T {
  if (typeof value !== 'object' || !('cases' in value)) return value as T
  return caseOf({ ...under, facts: {} }, value)
}
