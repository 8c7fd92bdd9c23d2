import type { Issue } from '../../index.ts'

/** One value of the input. What its issues speak of stands in it as `null`, or with the first of two values. */
export type JsonEntry = {
  /** The line on which it begins. */
  readonly line: number
  readonly value: unknown
  readonly issues: readonly Issue[]
}

/** How a text reads as JSON: whole, as the beginning of something longer, or not at all. */
export type JsonForm = 'whole' | 'unfinished' | 'broken'
