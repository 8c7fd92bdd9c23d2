import { formatDay } from '../../calendar/dayNumber.ts'
import { type Issue, makeIssue } from '../../issue.ts'
import type { Refusal } from '../../issueMessages.ts'
import type { Cite } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { LifecycleRules } from '../../scheme/lifecycleDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { DatedEvent, EventKind } from './event.ts'
import type { Article, Certification, State } from './state.ts'

/** The state after an event, or why the text does not allow it. */
export type Step = { readonly state: State } | { readonly issue: Issue }

/** A step that changes the certification. */
export function update(state: State, certification: Certification, change: Partial<Certification>): Step {
  return { state: { ...state, certification: { ...certification, ...change } } }
}

/** A step that ends the certification before its time. */
export function end(
  state: State,
  certification: Certification,
  how: 'revoked' | 'withdrawn',
  on: number,
  article: Article,
): Step {
  return update(state, certification, { ended: { ...article, how, on } })
}

/** What a text does not mention it does not allow; of a text that is not held, nothing is known. */
export function requirePermission(
  dated: DatedEvent,
  edition: Scheme,
  element: keyof LifecycleRules,
): Step | undefined {
  if (edition.holds === 'period' || ruleOn(edition, element)) return undefined
  return refuse(dated, edition, 'not-in-text')
}

/** What a text says of an element; of its duties to report the first, since a list of none says nothing. */
function ruleOn(
  edition: Scheme | undefined,
  element: keyof LifecycleRules,
): { readonly cite: Cite } | undefined {
  const rules = edition?.lifecycle
  return element === 'reports' ? rules?.reports?.[0] : rules?.[element]
}

/** Why no certification runs. */
export function notRunning(certification: Certification | undefined): Refusal {
  if (!certification) return 'not-certified'
  return certification.ended?.how ?? 'expired'
}

const citedBy: { readonly [K in EventKind]?: keyof LifecycleRules } = {
  applicationWithdrawn: 'applicationWithdrawal',
  changeReported: 'changeReport',
  reportSubmitted: 'reports',
  suspended: 'suspension',
  resumed: 'suspension',
  withdrawn: 'withdrawal',
  revoked: 'revocation',
  extended: 'extension',
}

/** A step that the text does not allow, with its article. */
export function refuse(dated: DatedEvent, edition: Scheme | undefined, because: Refusal, cite?: Cite): Step {
  const { event, at } = dated
  const element = event.kind === 'decided' && event.for !== 'initial' ? event.for : citedBy[event.kind]
  const article = cite ?? (element && ruleOn(edition, element))?.cite
  const citation = edition && article !== undefined ? citationOf(edition, article) : undefined
  const params = {
    event: event.kind,
    on: formatDay(dated.day),
    because,
    ...(event.kind === 'decided' ? { for: event.for } : {}),
  }
  return { issue: makeIssue('event/not-allowed', ['events', at], params, citation) }
}
