import { deepFreeze } from '../../assess/deepFreeze.ts'
import { schemeName } from '../../scheme/defineScheme.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { compareOutcomes } from './compareOutcomes.ts'
import { counterpartsOf } from './counterpartsOf.ts'
import { diffParts, type PartDiff } from './diffParts.ts'
import { type Mapped, mappingFrom } from './mapping.ts'
import { mirrored, mirroredPart } from './mirrored.ts'
import { schemeChanges } from './schemeChanges.ts'
import type { SchemeDiff } from './schemeDiff.ts'
import { tierThresholds } from './tierThresholds.ts'
import { exampleDays, validityExamples } from './validityExamples.ts'

/** How two editions are compared. */
export type DiffOptions = {
  /** The alternatives to follow in each edition; its defaults where it does not say. */
  readonly readings?: {
    readonly a?: { readonly [reading: string]: string }
    readonly b?: { readonly [reading: string]: string }
  }
  /** Civil dates of decisions whose validity is computed; days around the newer text's entry into force if left out. */
  readonly decidedOn?: readonly string[]
}

/** A comparison with what its words are made of: the parts of both editions, under the readings that are followed. */
export type Compared = {
  readonly a: Scheme
  readonly b: Scheme
  readonly diff: SchemeDiff
  readonly parts: readonly PartDiff[]
}

/** Compares two editions; from the side of the one that declares the other as its predecessor, if one does. */
export function compareEditions(a: Scheme, b: Scheme, options: DiffOptions): Compared {
  const [ofA, ofB] = [following(a, options.readings?.a), following(b, options.readings?.b)]
  const days = options.decidedOn ?? exampleDays(a, b)
  const forward = mappingFrom(ofA, ofB)
  const backward = mappingFrom(ofB, ofA)
  const isBackward =
    'because' in forward &&
    forward.because === 'noMapping' &&
    !('because' in backward && backward.because === 'noMapping')
  if (!isBackward) return compareMapped(ofA, ofB, forward, days)
  const { diff, parts } = compareMapped(ofB, ofA, backward, days)
  return { a: ofA, b: ofB, diff: deepFreeze(mirrored(diff)), parts: parts.map(mirroredPart) }
}

function compareMapped(a: Scheme, b: Scheme, mapped: Mapped, days: readonly string[]): Compared {
  const counterparts = counterpartsOf(a, b, 'because' in mapped ? {} : mapped.origins)
  const periodsOnly = a.holds === 'period' || b.holds === 'period'
  // Of a text that is not held nothing can be missing but its period.
  const parts = diffParts(counterparts).map(({ part, pairs }) => ({
    part,
    pairs: periodsOnly && part !== 'validity' ? [] : pairs,
  }))
  const { pairs } = parts.find(({ part }) => part === 'tier')!
  const diff: SchemeDiff = {
    a: schemeName(a),
    b: schemeName(b),
    changes: schemeChanges(parts, counterparts),
    thresholds: tierThresholds(pairs, counterparts),
    validity: a.validity || b.validity ? validityExamples(a, b, days) : [],
    outcomes: periodsOnly
      ? { comparison: 'notPossible', because: 'periodOnly' }
      : 'because' in mapped
        ? { comparison: 'notPossible', ...mapped }
        : compareOutcomes(a, b, mapped, pairs, counterparts),
  }
  return { a, b, diff: deepFreeze(diff), parts }
}

/** The edition with the readings that are to be followed as its defaults. */
function following(scheme: Scheme, readings: { readonly [reading: string]: string } | undefined): Scheme {
  if (!readings || Object.keys(readings).length === 0) return scheme
  const chosen = Object.entries(readings).map(([id, alternative]) => {
    const reading = scheme.readings && Object.hasOwn(scheme.readings, id) ? scheme.readings[id] : undefined
    if (!reading?.alternatives.includes(alternative)) {
      throw new RangeError(
        `readings: ${schemeName(scheme)} has no alternative ${alternative} of a reading ${id}`,
      )
    }
    return [id, { ...reading, default: alternative }] as const
  })
  return { ...scheme, readings: { ...scheme.readings, ...Object.fromEntries(chosen) } }
}
