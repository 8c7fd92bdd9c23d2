/** What was asked, and what each of the two implementations says to it. */
export type Comparison = { readonly asked: unknown; readonly library: unknown; readonly oracle: unknown }
