import type { ByReading, Cite, Counting, Literal, PeriodLength } from './basics.ts'

/** How a number is held against another. */
export type Comparison = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equal'

/** A number in a comparison: fixed by the text, or left to the operator because the text does not disclose it. */
export type Bound = Literal | { readonly parameter: string }

/** A date in a condition: a fact, the day of the moment that is assessed, or a day that the text names. */
export type DateOf = { readonly fact: string } | { readonly moment: true } | { readonly day: string }

/** A date in a condition on rows: one of the above, or a field of the row. */
export type RowDateOf = DateOf | { readonly field: string }

/** The legal period of a `within`. */
export type InPeriod = {
  readonly length: PeriodLength
  readonly counting: Counting
  readonly direction: 'forward' | 'backward'
}

/** A condition on one row of a group or one record of a list. */
export type RowCondition =
  | { readonly kind: 'all'; readonly of: readonly RowCondition[] }
  | { readonly kind: 'any'; readonly of: readonly RowCondition[] }
  | { readonly kind: 'not'; readonly of: RowCondition }
  /** The field has this value, or one of these. */
  | { readonly kind: 'field'; readonly field: string; readonly is: boolean | string | readonly string[] }
  | { readonly kind: 'amount'; readonly field: string; readonly is: Comparison; readonly value: Literal }
  /** The field is filled in; not yet known whether, while it is absent. */
  | { readonly kind: 'given'; readonly field: string }
  /** A date lies in the legal period that runs from another date, that date included. */
  | ({ readonly kind: 'within'; readonly date: RowDateOf; readonly from: RowDateOf } & InPeriod)
  /** The first of these that can be told. */
  | { readonly kind: 'firstKnown'; readonly of: readonly RowCondition[] }
  /** What only a person can say. */
  | { readonly kind: 'referred' }
  | { readonly kind: 'tagged'; readonly tag: string }
  | { readonly kind: 'domain'; readonly domain: string }
  | ByReading<RowCondition>

/** What holds, does not hold, or cannot be told yet. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'atLeast'; readonly n: number; readonly of: readonly Condition[] }
  | { readonly kind: 'exactly'; readonly n: number; readonly of: readonly Condition[] }
  /** A flag or choice has this value, or one of these. */
  | {
      readonly kind: 'fact'
      readonly fact: string
      readonly is: boolean | string | readonly string[]
      readonly cite?: Cite | undefined
    }
  /** A measure held against a number. */
  | {
      readonly kind: 'compare'
      readonly measure: string
      readonly is: Comparison
      readonly value: Bound
      readonly cite?: Cite | undefined
    }
  /** A measure lies no further than `within` from `value`, on either side. */
  | {
      readonly kind: 'near'
      readonly measure: string
      readonly value: Literal
      readonly within: Bound
      readonly cite?: Cite | undefined
    }
  /** Every row or record that meets `where` meets `satisfies`. A row's own citation goes before this one. */
  | {
      readonly kind: 'each'
      readonly in: string
      readonly where?: RowCondition | undefined
      readonly satisfies: RowCondition
      readonly cite?: Cite | undefined
    }
  /** At least one row or record meets `satisfies`. */
  | {
      readonly kind: 'some'
      readonly in: string
      readonly satisfies: RowCondition
      readonly cite?: Cite | undefined
    }
  /** A text is filled in. */
  | { readonly kind: 'given'; readonly fact: string; readonly cite?: Cite | undefined }
  /** A text holds one of these words. */
  | {
      readonly kind: 'mentions'
      readonly fact: string
      readonly anyOf: readonly string[]
      readonly cite?: Cite | undefined
    }
  /** A date lies in the legal period that runs from another date, that date included. */
  | ({
      readonly kind: 'within'
      readonly date: DateOf
      readonly from: DateOf
      readonly cite?: Cite | undefined
    } & InPeriod)
  /** A date is not after another. */
  | {
      readonly kind: 'notAfter'
      readonly date: DateOf
      readonly other: DateOf
      readonly cite?: Cite | undefined
    }
  /** A date or date-time lies between two that the text names, both included. */
  | {
      readonly kind: 'between'
      readonly fact: string
      readonly from?: string | undefined
      readonly until?: string | undefined
      readonly cite?: Cite | undefined
    }
  | ByReading<Condition>
