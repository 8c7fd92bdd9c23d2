/** What `coverage-final.json` holds of one file, as far as it is looked at here. */
export type FileCoverage = {
  readonly branchMap: {
    readonly [id: string]: {
      readonly loc: { readonly start: { readonly line: number } }
      readonly locations: readonly { readonly start?: { readonly line?: number } }[]
    }
  }
  readonly b: { readonly [id: string]: readonly number[] }
}
export type Coverage = { readonly [file: string]: FileCoverage }
export type Missed = { readonly file: string; readonly line: number; readonly code: string }
/** A place that no test reaches, and why; `count` where the line has several. */
export type Named = {
  readonly file: string
  readonly code: string
  readonly why: string
  readonly count?: number
}

export function missedBranches(
  coverage: Coverage,
  linesOf: (file: string) => readonly string[],
): readonly Missed[]
export function heldAgainst(
  missed: readonly Missed[],
  named: readonly Named[],
): { readonly unnamed: readonly Missed[]; readonly needless: readonly Named[] }
export function countBranches(coverage: Coverage): number
