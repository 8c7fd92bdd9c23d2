import type { OptionSpecs } from './arguments/optionSpec.ts'
import type { Io } from './io.ts'

/** What is wrong with the way a command was called. */
export type Problem = { readonly problem: string }

/** A call that works as it stands, and what it shows. */
export type Example = {
  readonly shows: string
  readonly argv: readonly string[]
  /** Lines for standard input. */
  readonly input?: readonly string[]
  /** The call that those lines go to first; what it writes is then the standard input. */
  readonly from?: readonly string[]
}

/** What help says of a verb. */
export type VerbText = {
  readonly name: string
  readonly summary: string
  /** What follows the verb and its options. */
  readonly operands: string
  readonly about: readonly string[]
  readonly options: OptionSpecs
  readonly examples: readonly Example[]
}

/** One thing that the command line can do. */
export type Verb = VerbText & {
  /** Does it; returns the exit status: 0, 1 for bad data or something found, 2 for a bad call. */
  run(argv: readonly string[], io: Io): Promise<number>
}
