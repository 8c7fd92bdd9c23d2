import type { LeafDetail } from '../assess/leafDetail.ts'
import type { TraceCondition } from '../assess/trace.ts'
import type { Citation } from '../issue.ts'
import type { VerdictName } from '../logic/verdict.ts'

/** What a leaf found, with its article. */
export type Found = {
  readonly detail: LeafDetail
  readonly verdict: VerdictName
  readonly citation: Citation
}

/** The leaves that made a condition come to its verdict: those that say the same, with `not` turned round. */
export function foundIn(condition: TraceCondition): readonly Found[] {
  if (condition.kind === 'leaf') {
    const { detail, verdict, citation } = condition
    return [{ detail, verdict, citation }]
  }
  const wanted = condition.kind === 'not' ? turned[condition.verdict] : condition.verdict
  const agreeing = condition.of.filter((of) => of.verdict === wanted)
  return (agreeing.length > 0 ? agreeing : condition.of).flatMap(foundIn)
}

const turned: { readonly [V in VerdictName]: VerdictName } = {
  met: 'unmet',
  unmet: 'met',
  undetermined: 'undetermined',
  referred: 'referred',
}
