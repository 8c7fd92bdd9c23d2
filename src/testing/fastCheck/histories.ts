import * as fc from 'fast-check'
import type { History, Scheme } from '../../index.ts'
import type { Kind } from './applicantOptions.ts'
import { anySteps, lived } from './livedHistory.ts'
import { anyPlanted, withErrors } from './malformedHistory.ts'
import { anyTransitionFacts } from './transitionFacts.ts'

/** Which histories are made. */
export type HistoryOptions = {
  /** `complete` if it does not say. */
  readonly kind?: Kind
}

/**
 * Histories of certifications under the editions of a scheme, as `replay` takes them.
 *
 * Each event is one that the text allows on its day after those before it. Their days lie at random distances, or on the
 * days on which something turns or beside them: the last day of a certification, a report's due day, the first day of a
 * text, the days of a supplementary provision. A failing history shrinks to few events, close to each other.
 *
 * @param series - the editions of one scheme
 * @param options - `kind`: `complete` (`replay` returns no issue), `partial` (facts that supplementary provisions ask for
 * are missing, and so may be events, so that what follows on them is passed over) or `malformed` (something cannot be read)
 * @returns an arbitrary of histories; of whatever was planted, where they are malformed
 * @throws DefinitionError if an edition is one that `parseScheme` would have refused
 * @example
 * ```ts
 * import { assert, property } from 'fast-check'
 * import { replay } from 'kijun'
 * import { yokohamaYSdgs } from 'kijun/schemes'
 * import { histories } from 'kijun/testing/fast-check'
 * const allowed = property(histories(yokohamaYSdgs), (history) => replay(yokohamaYSdgs, history).issues.length === 0)
 * assert(allowed, { numRuns: 20 }) // => undefined
 * ```
 */
export function histories(
  series: readonly Scheme[],
  options?: HistoryOptions & { readonly kind?: 'complete' | 'partial' },
): fc.Arbitrary<History>
export function histories(series: readonly Scheme[], options: HistoryOptions): fc.Arbitrary<unknown>
export function histories(
  series: readonly Scheme[],
  { kind = 'complete' }: HistoryOptions = {},
): fc.Arbitrary<unknown> {
  const complete = fc
    .tuple(anySteps, anyTransitionFacts(series))
    .map(([steps, facts]) => lived(series, steps, facts))
  switch (kind) {
    case 'complete':
      return complete
    case 'partial':
      return fc.tuple(complete, fc.array(fc.nat(), { maxLength: 2 })).map(lacking)
    case 'malformed':
      return fc.tuple(complete, anyPlanted).map(([history, errors]) => withErrors(history, errors))
  }
}

/** The same without facts, and without some of the events. */
function lacking([{ events }, places]: readonly [History, readonly number[]]): History {
  return places.reduce<History>(
    (history, place) => {
      const at = place % Math.max(1, history.events.length)
      return { events: history.events.filter((_, other) => other !== at) }
    },
    { events },
  )
}
