import type fc from 'fast-check'
import type { Scheme } from '../../src/index.ts'

/** Facts as they are handed in. */
export type Data = { readonly [fact: string]: unknown }

/** A place in facts. */
export type Path = readonly (string | number)[]

/** What the texts yield for an applicant of whom everything is known, under the default readings. */
export type Expected = {
  /** Whether what the edition requires beside the criteria is there; only what is tested at that moment. */
  readonly requirements: { readonly [requirement: string]: boolean }
  readonly criteria: 'met' | 'unmet' | 'referred' | 'undetermined'
  readonly tierRange: { readonly lowest: string | null; readonly highest: string | null }
}

/** One edition with what the laws need to try it. */
export type Edition = {
  readonly name: string
  readonly scheme: Scheme
  /** The facts that the arbitraries below speak of. */
  readonly facts: readonly string[]
  /** Applicants of whom everything is known, in agreement with what is `known` already; what is presumed then stays. */
  readonly complete: (known?: Data) => fc.Arbitrary<Data>
  /** The same, with figures on thresholds and one unit of the 40th decimal beside them. */
  readonly onThresholds: fc.Arbitrary<Data>
  /** The completions that earn the most and the least. */
  readonly best: (known: Data) => Data
  readonly worst: (known: Data) => Data
  /** An applicant with one thing better than before: points, a base, an item, a bonus, a word. */
  readonly better: (data: Data) => fc.Arbitrary<Data>
  /** The oracle. */
  readonly expected: (data: Data, at: 'application' | 'decision') => Expected
}
