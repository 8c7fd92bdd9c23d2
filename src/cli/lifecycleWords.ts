import type { Deadline, Event, Locale, StatusName, StatusReason } from '../index.ts'
import { lifecycleEn } from './lifecycleEn.ts'
import { lifecycleJa } from './lifecycleJa.ts'

/** The days, or the tiers, that a reason speaks of; which of them depends on its code. */
export type ReasonDays = { readonly [D in 'from' | 'until' | 'to' | 'on']: string }

/** What a table or a timeline says of a certification's life, in one language. */
export type LifecycleWords = {
  readonly statuses: { readonly [S in StatusName]: string }
  readonly reasons: { readonly [C in StatusReason['code']]: (days: ReasonDays) => string }
  /** An event in words; `named` is what its tier or its ground is called. */
  readonly event: (event: Event, named: string) => string
  readonly deadline: (deadline: Deadline) => string
  readonly deadlineKinds: { readonly [K in Deadline['kind']]: string }
  readonly on: string
  readonly status: string
  readonly mark: string
  readonly published: string
  readonly deadlineColumn: string
  readonly due: string
  readonly plain: string
  readonly elapsedOn: string
  readonly basis: string
  readonly nothingDue: string
  readonly notDisclosed: string
  readonly noLastDay: string
  readonly yesNo: (value: boolean | null) => string
  readonly cited: (text: string, provision: string) => string
  readonly passedOver: string
  readonly onThisDay: (status: string, tier: string | undefined) => string
  readonly becomes: (status: string) => string
  readonly tierChanges: (from: string, to: string) => string
  readonly uses: (mark: string, published: string) => string
  readonly governedBy: (edition: string) => string
  readonly moreDays: (days: number) => string
}

export function lifecycleWordsIn(locale: Locale): LifecycleWords {
  return locale === 'ja' ? lifecycleJa : lifecycleEn
}
