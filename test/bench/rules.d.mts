/** One rule of the bench: seeded applicants, the facts of each, and its verdict by exact fractions. */
export type BenchRule = {
  readonly rule: 'toyota' | 'okinawa2023'
  /** The date of the decision under which the whole text is assessed. */
  readonly on: string
  readonly applicants: (count: number) => readonly BenchApplicant[]
  readonly exact: (applicant: BenchApplicant) => string | null
  readonly isOnThreshold: (applicant: BenchApplicant) => boolean
  readonly facts: (applicant: BenchApplicant) => object
  readonly wholeFacts: (applicant: BenchApplicant) => object
}

/** `inOrder`: whether the rest of the application is, beside what the criteria ask. */
export type BenchApplicant = { readonly inOrder: boolean }

export declare const toyota: BenchRule
export declare const okinawa2023: BenchRule
