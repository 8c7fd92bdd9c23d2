import type { ByReading, Literal } from './basics.ts'
import type { RowCondition } from './conditionDefinition.ts'

/** A number computed from facts. */
export type Measure =
  /** The value of a count or number. */
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'literal'; readonly value: Literal }
  /** Another named measure. */
  | { readonly kind: 'measure'; readonly measure: string }
  | { readonly kind: 'add'; readonly of: readonly Measure[] }
  | { readonly kind: 'times'; readonly of: Measure; readonly by: Literal }
  /** `of`, but never more than `at`. */
  | { readonly kind: 'cap'; readonly of: Measure; readonly at: Literal }
  | { readonly kind: 'least'; readonly of: readonly Measure[] }
  | { readonly kind: 'greatest'; readonly of: readonly Measure[] }
  /** Somewhere from `low` to `high`, where the text does not say where; a value once both are equal. */
  | { readonly kind: 'between'; readonly low: Measure; readonly high: Measure }
  /** `of / to`; `to` must be provably positive. */
  | { readonly kind: 'ratio'; readonly of: Measure; readonly to: Measure }
  /** How many rows or records meet `where`. */
  | { readonly kind: 'count'; readonly in: string; readonly where: RowCondition }
  /** The sum of a field over the rows or records that meet `where`. */
  | {
      readonly kind: 'sum'
      readonly in: string
      readonly field: string
      readonly where?: RowCondition | undefined
    }
  /**
   * 得点率: points over maximum points, in all (sum over sum) or in the lowest row.
   * `points` must be declared from 0 to the field `max`, and `max` above 0.
   */
  | {
      readonly kind: 'rate'
      readonly in: string
      readonly points: string
      readonly max: string
      readonly take: 'overall' | 'lowest' | { readonly row: string }
    }
  | ByReading<Measure>

/** A measure with a name, and the least and most that the text says it can be. */
export type MeasureDefinition = {
  readonly value: Measure
  readonly min?: Literal | ByReading<Literal> | undefined
  readonly max?: Literal | ByReading<Literal> | undefined
  /** Whether people read it as a percentage or as a plain number. */
  readonly shown?: 'percent' | 'plain' | undefined
  readonly cite?: string | readonly [string, ...string[]] | undefined
}
