import type { Closed } from '../oracle/almanac.ts'
import type { NaiveEvent } from '../oracle/lifecycle.ts'
import type { Facts } from '../oracle/truth.ts'

/** Where what is expected comes from. */
export type Source = {
  readonly kind: 'article' | 'official example' | 'independent calculation'
  readonly citation?: string
}

export type Length = {
  readonly years?: number
  readonly months?: number
  readonly weeks?: number
  readonly days?: number
}

type Readings = { readonly [reading: string]: string }

export type PeriodInput =
  | {
      readonly operation: 'legalPeriod' | 'backwardPeriod'
      readonly from: string
      readonly length: Length
      readonly counting: 'firstDayCounted' | 'firstDayNotCounted'
    }
  | {
      readonly operation: 'firstOnOrAfter'
      readonly date: string
      readonly month: number
      readonly day: number
    }
  | { readonly operation: 'fiscalYear'; readonly date: string; readonly startMonth: number }
  | { readonly operation: 'filingDeadline'; readonly date: string; readonly closed: Closed }
  | { readonly operation: 'toWareki'; readonly date: string }
  | { readonly operation: 'parseWareki'; readonly text: string }

export type ValidityInput = {
  readonly scheme: string
  readonly decidedOn: string
  readonly for: 'initial' | 'renewal'
  readonly readings?: Readings
}

export type AssessInput = {
  readonly scheme: string
  readonly at: 'application' | 'decision'
  readonly on?: string
  readonly facts: Facts
  readonly readings?: Readings
  readonly parameters?: { readonly [parameter: string]: string }
  readonly stages?: readonly string[]
}

export type LifecycleInput =
  | {
      readonly operation: 'status'
      readonly series: string
      readonly events: readonly NaiveEvent[]
      readonly facts?: { readonly kpiChanged?: boolean | null }
      readonly on: string
    }
  | {
      readonly operation: 'reports'
      readonly decidedOn: string
      readonly closed: Closed
    }

export type KpiInput = {
  readonly initial: unknown
  readonly current: unknown
  readonly target: unknown
}

export type BadInput =
  | {
      readonly operation: 'assess'
      readonly scheme: string
      readonly facts: unknown
      readonly options?: object
    }
  | { readonly operation: 'validity'; readonly scheme: string; readonly request: object }
  | { readonly operation: 'kpi'; readonly values: object }
  | { readonly operation: 'parseDate' | 'parseWareki'; readonly text: unknown }

/** One case: what goes in, what comes out, and where that is from. */
export type Vector<Input = unknown> = {
  readonly id: string
  readonly input: Input
  readonly expected: unknown
  readonly source: Source
}

/** A vector before it is numbered; without `expected` the oracle says what is expected. */
export type Draft<Input> = { readonly input: Input; readonly expected?: unknown; readonly source?: Source }

/** Numbers the vectors of a group and asks the oracle where nothing else says what is expected. */
export function numbered<Input>(
  group: string,
  drafts: readonly Draft<Input>[],
  oracle: (input: Input) => unknown,
): readonly Vector<Input>[] {
  const seen = new Set<string>()
  const distinct = drafts.filter(({ input }) => {
    const text = JSON.stringify(input)
    return !seen.has(text) && seen.add(text)
  })
  return distinct.map(({ input, expected, source }, at) => ({
    id: `${group}-${String(at + 1).padStart(4, '0')}`,
    input,
    expected: expected ?? oracle(input),
    source: source ?? { kind: 'independent calculation' },
  }))
}
