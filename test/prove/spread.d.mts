/** What was made of one property: where it stands, its usual runs, the runs made and how long they took. */
export type Counted = {
  readonly file: string
  readonly test: string
  readonly at: number
  readonly usual: number
  readonly runs: number
  readonly ms: number
  readonly failed: boolean
}
/** Runs by property. */
export type Plan = { readonly [property: string]: number }
export function propertyKey(of: Pick<Counted, 'file' | 'test' | 'at'>): string
export function spread(measured: readonly Counted[], total: number): Plan
