/** A decision of the bench: under Yokohama's text, or under Okinawa's of 2023. */
export type BenchDecision = { readonly isYokohama: boolean; readonly decidedOn: string }

export declare function decisions(count: number): readonly BenchDecision[]

/** The last day of validity, looked up in an almanac. */
export declare function untilByAlmanac(decision: BenchDecision): string
