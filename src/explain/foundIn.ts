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

/** The leaves that made a condition come to its verdict: of parts that say the same, else of all, as of what must not hold. */
export function foundIn(condition: TraceCondition): readonly Found[] {
  if (condition.kind === 'leaf') {
    const { detail, verdict, citation } = condition
    return [{ detail, verdict, citation }]
  }
  const { n, of, verdict } = condition
  const saying = (wanted: VerdictName) => of.filter((part) => part.verdict === wanted)
  const isExceeded = saying('met').length > (n ?? of.length)
  const agreeing = saying(isExceeded ? 'met' : verdict)
  return (agreeing.length > 0 ? agreeing : of).flatMap(foundIn)
}
