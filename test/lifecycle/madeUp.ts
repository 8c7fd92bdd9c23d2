import type { Scheme } from 'kijun'
import { defineScheme } from 'kijun'

/** One article for each element, so that a citation says which one was applied. */
const articles = [
  'tier',
  'period',
  'renewed',
  'renewal',
  'reapplication',
  'change',
  'changeReport',
  'suspension',
  'withdrawal',
  'applicationWithdrawal',
  'revocation',
  'untrue',
  'misused',
  'extension',
  'yearly',
  'window',
  'mark',
  'publication',
  'transition',
]

type Rules = NonNullable<Scheme['lifecycle']>

/** Everything that a text can say after the decision, in its plainest form. */
export const rules = {
  renewal: { from: 'decision', lapse: 'continues', cite: 'renewal' },
  reapplication: { takes: 'anyOtherTier', cite: 'reapplication' },
  change: { takes: 'anyOtherTier', isDecision: false, cite: 'change' },
  changeReport: { cite: 'changeReport' },
  suspension: {
    by: 'mayor',
    stopsPublication: true,
    stopsMark: true,
    clock: 'runs',
    cite: 'suspension',
  },
  withdrawal: { ends: 'onFiling', cite: 'withdrawal' },
  applicationWithdrawal: { cite: 'applicationWithdrawal' },
  revocation: {
    by: 'mayor',
    grounds: [
      { id: 'untrue', cite: 'untrue' },
      { id: 'misused', cite: 'misused' },
    ],
    cite: 'revocation',
  },
  extension: { by: 'mayor', cite: 'extension' },
  reports: [
    {
      id: 'yearly',
      every: { years: 1 },
      counting: 'firstDayNotCounted',
      from: 'certification',
      within: { length: { days: 10 }, counting: 'firstDayNotCounted' },
      cite: 'yearly',
    },
  ],
} as const satisfies Rules

/** A period of whole years whose first day counts: one from 1 April ends on a 31 March. */
export const years = (count: number, cite = 'period') =>
  ({
    kind: 'period',
    length: { years: count },
    counting: 'firstDayCounted',
    mark: 'lastDay',
    cite,
  }) as const

/** A text in force from a day on, with two tiers and a period of two years; `more` replaces what it says otherwise. */
export function text(from: string, more: Partial<Scheme> = {}): Scheme {
  return defineScheme({
    id: 'made-up',
    edition: from,
    inForce: { from },
    provisions: Object.fromEntries(
      articles.map((id) => [id, { cite: `${from} ${id}`, about: id, treatment: 'rule' as const }]),
    ),
    facts: { member: { kind: 'flag', cite: 'tier' } },
    tiers: [
      { id: 'high', when: { kind: 'fact', fact: 'member', is: true }, cite: 'tier' },
      { id: 'low', when: { kind: 'all', of: [] }, cite: 'tier' },
    ],
    validity: { initial: years(2), renewal: years(3, 'renewed') },
    lifecycle: rules,
    ...more,
  } as Scheme)
}

/** An older text of which only the period is held. */
export function periodOf(from: string, more: Partial<Scheme> = {}): Scheme {
  const { lifecycle: _, ...rest } = text(from)
  return { ...rest, holds: 'period', facts: {}, tiers: [], ...more }
}

/** Where a text from a day on has an article. */
export const article = (from: string, provision: string) => ({ provision, text: `${from} ${provision}` })

/** A decision, first of all the one that certifies. */
export const decided = (on: string, tier: string | null, purpose = 'initial') => ({
  kind: 'decided',
  on,
  for: purpose,
  tier,
})

/** An event that says nothing but its day. */
export const event = (kind: string, on: string, more: object = {}) => ({ kind, on, ...more })
