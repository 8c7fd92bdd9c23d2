import type { PathStep } from '../../issue.ts'
import { own } from '../../own.ts'
import { isPlain, type Plain } from './isPlain.ts'

/**
 * A place at which a record and what is computed anew are not the same. A side that has nothing there is left out.
 */
export type RecordDifference = {
  readonly path: readonly PathStep[]
  readonly recorded?: unknown
  readonly computed?: unknown
}

/** How many differences are listed. */
export const MAX_DIFFERENCES = 100

/**
 * Where a result that is computed anew is not what was recorded, at most {@link MAX_DIFFERENCES} places.
 *
 * What is computed may say more than the record does: a later version may add fields to a reason or a figure, and
 * reasons to a result. Everything that was recorded must be there, as it was.
 */
export function differencesIn(
  recorded: unknown,
  computed: unknown,
  path: readonly PathStep[] = [],
): readonly RecordDifference[] {
  const found: RecordDifference[] = []
  compare(recorded, computed, path, found)
  return found
}

function compare(
  recorded: unknown,
  computed: unknown,
  path: readonly PathStep[],
  found: RecordDifference[],
): void {
  if (found.length >= MAX_DIFFERENCES || recorded === computed) return
  if (Array.isArray(recorded) && Array.isArray(computed)) {
    if (isReasons(path)) compareReasons(recorded, computed, path, found)
    else compareLists(recorded, computed, path, found)
  } else if (isPlain(recorded) && isPlain(computed)) compareObjects(recorded, computed, path, found)
  else found.push(difference(path, recorded, computed))
}

function compareObjects(
  recorded: Plain,
  computed: Plain,
  path: readonly PathStep[],
  found: RecordDifference[],
): void {
  // In the order of what is computed, the most telling first: that of a record is its text's.
  for (const key of Object.keys(computed)) {
    if (!Object.hasOwn(recorded, key) && !speaksByPresence(path, key)) continue
    compare(own(recorded, key), computed[key], [...path, key], found)
  }
  for (const key of Object.keys(recorded)) {
    if (!Object.hasOwn(computed, key)) compare(recorded[key], undefined, [...path, key], found)
  }
}

/** Whether it says something by itself that a name is there: a tier that is settled, a stage, a reading that was used. */
function speaksByPresence([root, part, ...rest]: readonly PathStep[], key: string): boolean {
  if (root !== 'result') return false
  switch (part) {
    case undefined:
      return key === 'tier'
    case 'stages':
    case 'readings':
      return rest.length === 0
    case 'referrals':
      return key === 'applies'
    case 'missing':
      return key === 'by'
    default:
      return false
  }
}

function isReasons(path: readonly PathStep[]): boolean {
  return path.length === 2 && path[0] === 'result' && path[1] === 'reasons'
}

function compareLists(
  recorded: readonly unknown[],
  computed: readonly unknown[],
  path: readonly PathStep[],
  found: RecordDifference[],
): void {
  for (let at = 0; at < Math.max(recorded.length, computed.length); at++) {
    compare(recorded[at], computed[at], [...path, at], found)
  }
}

/** Each recorded reason must be found again, in order. One that is not is compared with the one in its place. */
function compareReasons(
  recorded: readonly unknown[],
  computed: readonly unknown[],
  path: readonly PathStep[],
  found: RecordDifference[],
): void {
  let next = 0
  for (const [at, reason] of recorded.entries()) {
    if (found.length >= MAX_DIFFERENCES) return
    const same = computed.findIndex((of, index) => index >= next && isWithin(reason, of))
    if (same !== -1) next = same + 1
    else if (codeOf(reason) !== undefined && codeOf(reason) === codeOf(computed[next])) {
      compare(reason, computed[next], [...path, at], found)
      next += 1
    } else found.push(difference([...path, at], reason, undefined))
  }
}

/** Whether everything that is recorded stands in what is computed; as {@link compare}, but up to the first difference. */
function isWithin(recorded: unknown, computed: unknown): boolean {
  if (recorded === computed) return true
  if (Array.isArray(recorded) && Array.isArray(computed)) {
    return recorded.length === computed.length && recorded.every((of, at) => isWithin(of, computed[at]))
  }
  if (!isPlain(recorded) || !isPlain(computed)) return false
  return Object.keys(recorded).every((key) => isWithin(recorded[key], own(computed, key)))
}

function codeOf(reason: unknown): unknown {
  return isPlain(reason) ? own(reason, 'code') : undefined
}

function difference(path: readonly PathStep[], recorded: unknown, computed: unknown): RecordDifference {
  return {
    path,
    ...(recorded === undefined ? {} : { recorded }),
    ...(computed === undefined ? {} : { computed }),
  }
}
