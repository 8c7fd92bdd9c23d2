import { labelsOf } from '../../explain/labels.ts'
import type { Locale } from '../../issue.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import { describeEn } from '../describe/describeEn.ts'
import { describeJa } from '../describe/describeJa.ts'
import type { Description } from '../describe/description.ts'
import type { Compared } from './compareEditions.ts'
import type { PartDiff } from './diffParts.ts'
import { type DiffWords, diffWordsIn } from './diffWords.ts'
import type { ChangedPart, SchemeDiff } from './schemeDiff.ts'

/** What a briefing is written with: the comparison, and a description of each edition. */
export type Sides = {
  readonly a: Description
  readonly b: Description
  readonly words: DiffWords
  readonly diff: SchemeDiff
  readonly parts: readonly PartDiff[]
}

export function sidesOf({ a, b, diff, parts }: Compared, locale: Locale): Sides {
  return { a: descriptionOf(a, locale), b: descriptionOf(b, locale), words: diffWordsIn(locale), diff, parts }
}

function descriptionOf(scheme: Scheme, locale: Locale): Description {
  return {
    scheme,
    locale,
    phrases: locale === 'ja' ? describeJa : describeEn,
    labels: labelsOf(scheme, locale),
  }
}

export function pairsIn({ parts }: Sides, part: ChangedPart): PartDiff['pairs'] {
  return parts.find((of) => of.part === part)!.pairs
}
