import type { Locale } from '../../issue.ts'
import { schemeName } from '../../scheme/defineScheme.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { Description } from '../describe/description.ts'
import { tierTable, validityTable } from './briefingTables.ts'
import { compareEditions, type DiffOptions } from './compareEditions.ts'
import type { DiffBlock, DiffItem } from './diffBlock.ts'
import { diffSummary } from './diffSummary.ts'
import { limitBlocks, outcomeBlocks } from './outcomeBlocks.ts'
import { inStage, list, namesItems, partItems, section } from './partBlocks.ts'
import { type Sides, sidesOf } from './sidesOf.ts'

/**
 * The same comparison as `diffSchemes`, in words for officers: a summary in one paragraph, then what changed with old,
 * new and article, then who would fare differently with an applicant each, and what the comparison rests on.
 *
 * @param a - the edition from which the change is told
 * @param b - the edition to which it is told
 * @param options - those of `diffSchemes`, and `locale` (`'ja'` unless it says otherwise)
 * @returns blocks in their order: titles, headings, notes, lists of lines with lines under them, and tables whose first
 * row is the header; parts of which nothing changed are left out
 * @throws RangeError as `diffSchemes` does
 * @example
 * ```ts
 * import { diffBriefing } from 'kijun/analysis'
 * import { okinawaSdgs20230731, okinawaSdgs20260603 } from 'kijun/schemes'
 * const [title] = diffBriefing(okinawaSdgs20230731, okinawaSdgs20260603)
 * title // => { kind: 'title', text: '新旧対照：okinawa-sdgs@2023-07-31 → okinawa-sdgs@2026-06-03' }
 * ```
 */
export function diffBriefing(
  a: Scheme,
  b: Scheme,
  options: DiffOptions & { readonly locale?: Locale } = {},
): readonly DiffBlock[] {
  const { locale = 'ja', ...rest } = options
  const sides = sidesOf(compareEditions(a, b, rest), locale)
  const { words } = sides
  const { headings } = words
  return [
    { kind: 'title', text: words.title(schemeName(a), schemeName(b)) },
    { kind: 'list', items: [editionItem(words.old, sides.a, words), editionItem(words.new, sides.b, words)] },
    { kind: 'heading', text: headings.summary },
    { kind: 'note', text: diffSummary(sides) },
    ...section(headings.tiers, tierTable(sides), list(tierItems(sides))),
    ...section(headings.validity, validityTable(sides)),
    ...section(headings.figures, list(changedFigures(sides))),
    ...section(headings.eligibility, list(partItems(sides, 'requirement', inStage('eligibility')))),
    ...section(headings.exclusions, list(partItems(sides, 'exclusion'))),
    ...section(headings.reception, list(partItems(sides, 'requirement', inStage('reception')))),
    ...section(
      headings.after,
      list([
        ...partItems(sides, 'lifecycle'),
        ...partItems(sides, 'report'),
        ...partItems(sides, 'transition'),
      ]),
    ),
    ...section(headings.grounds, list(partItems(sides, 'ground'))),
    ...section(
      headings.brings,
      list([
        ...partItems(sides, 'benefit'),
        ...partItems(sides, 'notice'),
        ...partItems(sides, 'fee'),
        ...partItems(sides, 'places'),
      ]),
    ),
    ...section(headings.facts, list(namesItems(sides, 'fact'))),
    ...section(headings.readings, list([...namesItems(sides, 'reading'), ...namesItems(sides, 'parameter')])),
    ...outcomeBlocks(sides),
    ...limitBlocks(sides),
  ]
}

function editionItem(
  side: string,
  { scheme, labels, phrases }: Description,
  words: Sides['words'],
): DiffItem {
  const { inForce } = scheme
  const since = inForce ? phrases.inForce(inForce.from, inForce.until) : phrases.undated
  return { text: words.edition(side, labels.title, schemeName(scheme), since) }
}

/** What the table of numbers does not show: names and order of tiers, and referrals. */
function tierItems(sides: Sides): readonly DiffItem[] {
  const { words, diff, b } = sides
  const order = diff.changes.flatMap(({ kind, b: place }) =>
    kind === 'tier/order' ? [{ text: words.tierOrder((place!.value as string[]).map(b.labels.tier)) }] : [],
  )
  return [
    ...order,
    ...otherConditions(sides),
    ...partItems(sides, 'referral').map(({ text, ...inner }) => ({
      text: `${words.parts.referral}${b.phrases.colon}${text}`,
      ...inner,
    })),
  ]
}

/** Changed conditions of tiers that are no comparison with a number. */
function otherConditions(sides: Sides): readonly DiffItem[] {
  return partItems(
    {
      ...sides,
      parts: sides.parts.map(({ part, pairs }) => ({
        part,
        pairs: pairs.flatMap((pair) =>
          part === 'tier' && pair.a && pair.b
            ? [{ ...pair, differences: pair.differences.filter(isNoThreshold) }]
            : [],
        ),
      })),
    },
    'tier',
  )
}

function isNoThreshold({ a, b }: { readonly a?: Spotted; readonly b?: Spotted }): boolean {
  return [a, b].some((spot) => spot !== undefined && spot.leaf?.kind !== 'compare')
}

type Spotted = { readonly leaf?: { readonly kind: string } } | undefined

/** Figures that both have; which others are computed on the way is no news for officers. */
function changedFigures(sides: Sides): readonly DiffItem[] {
  const both = sides.parts.map(({ part, pairs }) => ({ part, pairs: pairs.filter(({ a, b }) => a && b) }))
  return partItems({ ...sides, parts: both }, 'measure')
}
