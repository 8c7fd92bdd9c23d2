import type { Scheme } from '../../index.ts'
import type { Readings } from './thresholds.ts'

/** Every choice among the readings on which a part of a definition rests, as far as one choice leaves others open. */
export function readingsOf(scheme: Scheme, part: unknown): readonly Readings[] {
  return [...named(part)].reduce<readonly Readings[]>(
    (all, reading) =>
      all.flatMap((readings) =>
        scheme.readings![reading]!.alternatives.map((alternative) => ({
          ...readings,
          [reading]: alternative,
        })),
      ),
    [{}],
  )
}

function named(part: unknown): ReadonlySet<string> {
  if (typeof part !== 'object' || part === null) return new Set()
  const { kind, reading } = part as { readonly kind?: unknown; readonly reading?: unknown }
  const inner = Object.values(part).flatMap((of) => [...named(of)])
  return new Set([...(kind === 'byReading' && typeof reading === 'string' ? [reading] : []), ...inner])
}
