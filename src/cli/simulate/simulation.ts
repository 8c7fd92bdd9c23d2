import type { AmendedValue } from '../../analysis/index.ts'
import type { Scheme } from '../../index.ts'

/** One thing that is other than it stands. */
export type Change =
  | { readonly kind: 'edition'; readonly from: string; readonly to: string }
  /** `from` is the default: an applicant may choose another alternative itself. */
  | { readonly kind: 'reading'; readonly reading: string; readonly from: string; readonly to: string }
  | { readonly kind: 'parameter'; readonly parameter: string; readonly to: string }
  | ({ readonly kind: 'value' } & AmendedValue)

/** What applicants of one edition are assessed under, beside the edition as it stands. */
export type Simulation = {
  readonly scheme: Scheme
  /** The edition under the change: the same, an amended one or another one. */
  readonly toScheme: Scheme
  readonly readings: { readonly [reading: string]: string }
  readonly parameters: { readonly [parameter: string]: string }
  readonly changes: readonly Change[]
}

/** The simulations of a run by the edition whose applicants they are for. */
export type Simulations = ReadonlyMap<Scheme, Simulation>
