import type { Cite } from '../scheme/basics.ts'
import type { Condition } from '../scheme/conditionDefinition.ts'
import type { FactPath } from './part.ts'
import type { Run } from './run.ts'
import type { Verdict } from './verdict.ts'

/** A compiled condition. */
export type ConditionNode = {
  readonly slot: number
  readonly definition: Condition
  /** Where it stands in the definition: `['tiers', 'gold', 'when', 'of', 0]`. */
  readonly path: FactPath
  /** Its own citation, or that of what it stands in. */
  readonly cite: Cite
  /** Whether it looks at facts itself and is not made of other conditions. */
  readonly leaf: boolean
  readonly evaluate: (run: Run) => Verdict
  /** The conditions it is made of, as far as this run reads them; none for a leaf. */
  readonly inner: (run: Run) => readonly ConditionNode[]
  /** The missing facts that can still turn it, if it is a leaf that is open. */
  readonly missing: (run: Run) => MissingFacts
  /** The verdicts on its rows, if it looks at rows; none while they are not known. */
  readonly rowVerdicts: ((run: Run) => readonly Verdict[]) | undefined
  /** Whether it waits for a parameter that is not supplied. */
  readonly lacksParameter: (run: Run) => boolean
}

/** Missing facts of one leaf. */
export type MissingFacts = {
  readonly paths: readonly FactPath[]
  /** Whether each of them surely can turn the leaf. */
  readonly exact: boolean
  /** Comparisons of the same source can be turned together by what turns one of them; other leaves have none. */
  readonly source?: string
}

export const nothingMissing: MissingFacts = { paths: [], exact: true }
