import type { Figure } from '../../assess/figure.ts'
import type { LeafDetail } from '../../assess/leafDetail.ts'
import { compareExact, exact } from '../../exact/exact.ts'
import { differenceText, figureText, openEnds, thresholdText } from '../../explain/figureText.ts'
import type { Locale } from '../../issue.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { Asking, Bounds, Change, Gap, Impossible, Need, Why } from './gap.ts'
import { type GapVoice, gapVoice } from './gapVoice.ts'

/** Facts that are listed at most; the rest are counted. */
const MAX_LISTED = 10

/**
 * Words a gap for a person, as plain text.
 *
 * @param scheme - the edition under which it was found
 * @param gap - what {@link gapToTier} returned
 * @param options - the language; the detail `line` for the changes alone, or what stands in their place
 * @returns several lines or one, without a line break at the end
 * @example
 * ```ts
 * import { explainGap, gapToTier } from 'kijun/analysis'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * const gap = gapToTier(yokohamaYSdgs20240401, { points: '53' }, 'superior', { stages: ['criteria'] })
 * const text = gap.ok ? explainGap(yokohamaYSdgs20240401, gap.value, { locale: 'ja' }) : ''
 * text.includes('53点→60点、あと7点') // => true
 * ```
 */
export function explainGap(
  scheme: Scheme,
  gap: Gap,
  { locale, detail = 'standard' }: { readonly locale: Locale; readonly detail?: 'line' | 'standard' },
): string {
  const voice = gapVoice(scheme, locale)
  return voice.phrases.typeset(detail === 'line' ? lineText(voice, gap) : fullText(voice, gap))
}

/** The changes alone, or what stands in their place. */
function lineText(voice: GapVoice, gap: Gap): string {
  const changes = gap.changes.map((change) => changeText(voice, change))
  return changes.length > 0 ? changes.join(voice.phrases.and) : statusText(voice, gap)
}

function fullText(voice: GapVoice, gap: Gap): string {
  const { phrases, labels } = voice
  const { headings } = phrases
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [headings.needs, gap.needs.filter(isTold).flatMap((need) => needLines(voice, need))],
    [headings.changes, gap.changes.map((change) => bullet(voice, changeText(voice, change)))],
    [headings.impossible, gap.impossible.map((of) => bullet(voice, impossibleText(voice, of)))],
    [headings.why, (gap.why ?? []).flatMap((why) => whyLines(voice, why))],
    [headings.missing, missingLines(voice, gap)],
    [
      headings.referrals,
      gap.referrals.map(({ id, to, applies }) =>
        bullet(voice, phrases.referral(labels.referral(id), labels.decider(to), applies === undefined)),
      ),
    ],
  ]
  const lines = sections.flatMap(([heading, of]) => (of.length > 0 ? ['', heading, ...of] : []))
  return [statusText(voice, gap), ...lines].join('\n')
}

function statusText({ phrases, labels }: GapVoice, { status, tier, changes, waitUntil }: Gap): string {
  const name = labels.tier(tier)
  switch (status) {
    case 'reached':
      return phrases.reached(name)
    case 'reachable':
      return changes.length > 0 ? phrases.reachable(name) : phrases.hangsOnMissing(name)
    case 'impossible':
      return waitUntil === undefined
        ? phrases.impossible(name)
        : phrases.waiting(name, phrases.day(waitUntil))
    case 'notDecided':
      return phrases.notDecided(name)
  }
}

function bullet({ phrases }: GapVoice, text: string, depth = 0): string {
  return `${phrases.bullet(depth)}${text}`
}

/** Of what is asked beside the tier, only what surely is lacking: what is not known is listed as such. */
function isTold(need: Need): need is ToldNeed {
  const { detail, of, verdict, shortfall } = need
  return detail.kind === 'compare' && shortfall !== undefined && (of.kind === 'tier' || verdict === 'unmet')
}

type ToldNeed = Need & { readonly detail: Compared; readonly shortfall: Bounds }

function needLines(
  voice: GapVoice,
  { detail, shortfall, exclusive, points, rows, citation }: ToldNeed,
): readonly string[] {
  const { phrases, labels } = voice
  const threshold = thresholdOf(voice, asked(detail, exclusive === true))
  const figure = measureText(voice, detail)
  const short = shortText(voice, shortfall, voice.unit(detail.measure), exclusive === true)
  const sentence = phrases.need(labels.measure(detail.measure), figure, threshold, short)
  return [
    bullet(voice, phrases.cited(sentence, citation.text)),
    ...(points ? pointLines(voice, points, exclusive === true) : []),
    ...(rows?.every((row) => typeof row === 'string') ? [bullet(voice, phrases.openRows(rows), 1)] : []),
  ]
}

/** How the number has to compare: a condition that must not hold asks for the opposite. */
function asked(detail: Compared, exclusive: boolean): Compared {
  const isStrict = detail.is === 'moreThan' || detail.is === 'lessThan'
  return isStrict === exclusive ? detail : { ...detail, is: opposites[detail.is] }
}

const opposites = {
  atLeast: 'lessThan',
  moreThan: 'atMost',
  atMost: 'moreThan',
  lessThan: 'atLeast',
  equal: 'equal',
} as const

function pointLines(
  voice: GapVoice,
  { total, rows, in: table }: NonNullable<Need['points']>,
  passing: boolean,
): readonly string[] {
  const { phrases, labels } = voice
  const unit = phrases.unit('points')
  const name = (row: string) => labels.row(table, row)
  const lacking = rows.filter(({ short }) => short && !isNone(short))
  const roomy = rows.filter(({ headroom }) => 'exact' in headroom && !isNone(headroom))
  const byRow = rows.some(({ short }) => short)
  return [
    ...lacking.map(({ row, short, points, max }) => {
      const text = shortText(voice, short!, unit, passing)
      return bullet(
        voice,
        points === null || max === null
          ? phrases.pointsUnknown(name(row), text)
          : phrases.points(name(row), text, points, max),
        1,
      )
    }),
    ...(byRow && lacking.length < 2
      ? []
      : [bullet(voice, phrases.inAll(shortText(voice, total, unit, passing)), 1)]),
    ...(byRow || roomy.length === 0
      ? []
      : [
          bullet(
            voice,
            phrases.headroom(
              roomy.map(({ row, headroom }) => [name(row), figureText(headroom as Figure, voice.numbers)]),
            ),
            1,
          ),
        ]),
  ]
}

function isNone(bounds: Bounds): boolean {
  return 'exact' in bounds && bounds.exact === '0'
}

function shortText({ phrases, numbers }: GapVoice, bounds: Bounds, unit: string, passing: boolean): string {
  const ends = 'exact' in bounds ? [bounds, bounds] : [bounds.low, bounds.high]
  const written = (end: Figure | null | undefined) =>
    end && !isNone(end) ? differenceText(end, numbers, unit) : null
  return phrases.short(written(ends[0]), written(ends[1]), passing)
}

function measureText({ phrases, numbers, unit }: GapVoice, { figure, measure }: Compared): string {
  const write = (of: Figure) => figureText(of, numbers, unit(measure))
  const ends = openEnds(figure, write)
  return ends ? phrases.between(ends.low, ends.high) : write(figure as Figure)
}

type Compared = LeafDetail & { readonly kind: 'compare' }

function thresholdOf({ phrases, numbers, unit }: GapVoice, { is, threshold, measure }: Compared): string {
  const value = thresholdText(threshold, numbers, unit(measure))
  return value === undefined ? phrases.undisclosed : phrases.comparison(is, value)
}

/** One change in words, with its article. */
function changeText(voice: GapVoice, change: Change): string {
  const { phrases, labels } = voice
  const { fact, from, to, difference, beyond, by, citation } = change
  if (change.kind === 'record')
    return phrases.cited(phrases.record(labels.fact(String(fact[0]))), citation.text)
  const isMore = difference !== undefined && compareExact(exact(String(to)), exact(String(from))) > 0
  const amount = difference === undefined ? '' : voice.amount(fact, difference)
  const note = [
    difference === undefined ? '' : isMore ? phrases.more(amount) : phrases.less(amount),
    beyond ? phrases.beyond(voice.amount(fact, beyond.bound), isMore) : '',
    by === undefined ? '' : phrases.finding(labels.decider(by)),
  ].join('')
  const sentence = phrases.change(voice.path(fact), voice.value(fact, from), voice.value(fact, to), note)
  return phrases.cited(sentence, citation.text)
}

function askingText({ labels }: GapVoice, { kind, id }: Asking): string {
  return { requirement: labels.requirement, exclusion: labels.exclusion, tier: labels.tier }[kind](id)
}

function impossibleText(voice: GapVoice, { of, citation, metFrom, metBy }: Impossible): string {
  const { phrases, labels } = voice
  const cited = phrases.cited(askingText(voice, of), citation.text)
  if (metFrom === undefined) return cited
  const fact = metBy === undefined ? undefined : labels.fact(metBy)
  return phrases.told(cited, phrases.metFrom(phrases.day(metFrom), fact))
}

function whyLines(voice: GapVoice, { of, citation, notMonotone, turnedBy }: Why): readonly string[] {
  const { phrases, labels } = voice
  const facts = notMonotone.slice(0, MAX_LISTED).map((path) => voice.path(path))
  const turning = turnedBy.flatMap(({ detail, citation: article }) =>
    detail.kind === 'compare'
      ? [phrases.cited(`${labels.measure(detail.measure)} ${thresholdOf(voice, detail)}`, article.text)]
      : [],
  )
  return [
    bullet(voice, phrases.cited(askingText(voice, of), citation.text)),
    ...(facts.length > 0 ? [bullet(voice, phrases.notMonotone(facts), 1)] : []),
    ...turning.slice(0, MAX_LISTED).map((text) => bullet(voice, text, 1)),
  ]
}

function missingLines(voice: GapVoice, { missing, dayUnknown }: Gap): readonly string[] {
  const { phrases } = voice
  const listed = missing.slice(0, MAX_LISTED).map(({ fact }) => bullet(voice, voice.path(fact)))
  const left = missing.length - listed.length
  return [
    ...listed,
    ...(left > 0 ? [bullet(voice, phrases.left(left))] : []),
    ...(dayUnknown ? [bullet(voice, phrases.dayUnknown)] : []),
  ]
}
