/** What can happen to an application or a certification, each on its civil date. */
export type Event = (
  | { readonly kind: 'applied' | 'applicationWithdrawn' | 'accepted'; readonly on: string }
  | {
      readonly kind: 'decided'
      readonly on: string
      readonly for: 'initial' | 'renewal' | 'reapplication' | 'change'
      /** `null` when it was refused. */
      readonly tier: string | null
    }
  | { readonly kind: 'changeReported'; readonly on: string; readonly affecting?: boolean }
  | { readonly kind: 'reportSubmitted'; readonly on: string; readonly final?: boolean }
  | { readonly kind: 'suspended' | 'resumed' | 'withdrawn' | 'notified'; readonly on: string }
  | { readonly kind: 'revoked'; readonly on: string; readonly ground: string }
  | { readonly kind: 'extended'; readonly on: string; readonly until: string }
) & {
  /** Who decided or recorded it. */
  readonly by?: string
}

/** What a decision is for. */
export const everyPurpose = [
  'initial',
  'renewal',
  'reapplication',
  'change',
] as const satisfies readonly Purpose[]
type Purpose = (Event & { readonly kind: 'decided' })['for']

/** The kinds of events. */
export type EventKind = Event['kind']

/** Every kind of event, in the order of a certification's life. */
export const eventKinds: readonly EventKind[] = [
  'applied',
  'applicationWithdrawn',
  'accepted',
  'decided',
  'changeReported',
  'reportSubmitted',
  'suspended',
  'resumed',
  'extended',
  'withdrawn',
  'revoked',
  'notified',
]

/** An event with its day as days since 1970-01-01, and its place in what was handed in. */
export type DatedEvent = { readonly event: Event; readonly day: number; readonly at: number }
