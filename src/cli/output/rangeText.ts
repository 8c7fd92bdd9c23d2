import type { Status } from '../../index.ts'
import { NOTHING } from './nothing.ts'

/** Between which two days the last one lies, while that is open. */
export function rangeText(range: Status['untilRange']): string {
  return range ? `${range.earliest} / ${range.latest}` : NOTHING
}
