import type { Assessment } from '../assess/assessment.ts'
import type { MeasureFigure } from '../assess/figure.ts'
import type { Reason } from '../assess/reasons.ts'
import type { Citation } from '../issue.ts'
import type { NoticeContent, Occasion } from '../scheme/afterDecisionDefinition.ts'
import { citationOf } from '../scheme/citation.ts'
import type { Scheme } from '../scheme/schemeDefinition.ts'
import type { Validity } from './validity.ts'

/** What was decided, as far as a notice has to state it. */
export type DecisionToNotify = {
  readonly on: Occasion
  readonly tier?: string | null
  readonly validity?: Pick<Validity, 'from' | 'until'>
  /** The assessment behind it, for figures and reasons. */
  readonly assessment?: Assessment
  readonly strengths?: string
  readonly expectations?: string
}

/** A document to send, with what it states. `null` stands where the decision does not supply it. */
export type NoticeToSend = {
  readonly id: string
  readonly form?: string
  readonly states: {
    readonly tier?: string | null
    readonly mark?: string | null
    readonly validity?: { readonly from: string; readonly until: string } | null
    readonly reason?: readonly Reason[] | null
    readonly strengths?: string | null
    readonly expectations?: string | null
    readonly measures?: { readonly [measure: string]: MeasureFigure | null }
  }
  readonly citation: Citation
}

/**
 * Lists the documents that a decision calls for, in the order of sending, each with what it must state.
 *
 * @param scheme - the edition that governs
 * @param decision - what was decided, with the tier, period and assessment that the documents state
 * @returns the documents; none where the text calls for none
 * @example
 * ```ts
 * import { notices } from 'kijun'
 * import { toyotaSdgsRound4 } from 'kijun/schemes'
 * notices(toyotaSdgsRound4, { on: 'suspended' }) // => []
 * ```
 */
export function notices(scheme: Scheme, decision: DecisionToNotify): readonly NoticeToSend[] {
  const found = (scheme.notices ?? [])
    .filter((notice) => notice.on.includes(decision.on))
    .map(({ id, form, states = [], cite }) => ({
      id,
      ...(form === undefined ? {} : { form }),
      states: contents(states, decision),
      citation: Object.freeze(citationOf(scheme, cite)),
    }))
    .map((notice) => Object.freeze(notice))
  return Object.freeze(found)
}

function contents(states: readonly NoticeContent[], decision: DecisionToNotify): NoticeToSend['states'] {
  const { validity, assessment } = decision
  const measures: { [measure: string]: MeasureFigure | null } = {}
  const stated: { -readonly [K in keyof NoticeToSend['states']]: NoticeToSend['states'][K] } = {}
  for (const content of states) {
    if (typeof content === 'object') measures[content.measure] = assessment?.measures[content.measure] ?? null
    else if (content === 'mark') stated.mark = decision.tier ?? null
    else if (content === 'validity') {
      stated.validity = validity ? Object.freeze({ from: validity.from, until: validity.until }) : null
    } else if (content === 'reason') stated.reason = assessment?.reasons ?? null
    else stated[content] = decision[content] ?? null
  }
  // What the assessment brings is the caller's, and frozen by assess() already: it is not frozen here.
  return Object.freeze(
    Object.keys(measures).length > 0 ? { ...stated, measures: Object.freeze(measures) } : stated,
  )
}
