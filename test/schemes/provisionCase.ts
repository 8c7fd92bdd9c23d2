/** One line of the list of provisions, as a question to the library and the answer that the text gives. */
export type ProvisionCase = {
  /** The id of the provision. */
  readonly provision: string
  /** The line as the list has it. */
  readonly says: string
  /** Why the answer below is not the one of the line: the text, or the contract, says otherwise. */
  readonly corrected?: string
  /** The reading under which the line holds, where it is not the default. */
  readonly reading?: string
  readonly actual: () => unknown
  readonly expected: unknown
}

/** A line that asks nothing which can be computed, and why. */
type LineWithoutCase = { readonly provision: string; readonly says: string; readonly because: string }

/** The cases of one edition. */
export type ProvisionCases = {
  readonly cases: readonly ProvisionCase[]
  readonly without: readonly LineWithoutCase[]
}
