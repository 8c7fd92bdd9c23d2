import { schemeOf, traceOf } from '../assess/assess.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { MeasureFigure } from '../assess/figure.ts'
import type { TraceCondition, TraceElement } from '../assess/trace.ts'
import type { Locale } from '../issue.ts'
import type { Validity } from '../lifecycle/validity.ts'
import { en } from './en.ts'
import { figureText, openEnds } from './figureText.ts'
import { ja } from './ja.ts'
import { type Labels, labelsOf } from './labels.ts'
import type { Phrasebook } from './phrasebook.ts'

/** A line of an explanation; deeper ones belong to the line above. */
export type OutlineLine = { readonly depth: number; readonly text: string }

/** A part of an explanation under its heading. */
export type OutlineSection = { readonly heading: string; readonly lines: readonly OutlineLine[] }

/** An explanation before it is set as text or Markdown. */
export type Outline = {
  readonly title: string
  readonly summary: readonly string[]
  readonly sections: readonly OutlineSection[]
}

/** The words of a locale and the labels of the scheme in it. */
export type Voice = { readonly phrases: Phrasebook; readonly labels: Labels }

export function voiceOf(assessment: Assessment, locale: Locale): Voice {
  return { phrases: locale === 'ja' ? ja : en, labels: labelsOf(schemeOf(assessment), locale) }
}

/** The tier as one phrase: earned, none, or between which two. */
export function tierPhrase({ phrases, labels }: Voice, assessment: Assessment): string {
  const name = (tier: string | null) => (tier === null ? phrases.noTier : labels.tier(tier))
  const { tier, tierRange } = assessment
  if (tier === undefined) return phrases.tierOpen(name(tierRange.lowest), name(tierRange.highest))
  const found = assessment.reasons.find((reason) => reason.code === 'tier/found')
  if (found) return phrases.tierFound(name(tier), labels.decider((found.params as { to: string }).to))
  return tier === null ? phrases.tierNone() : phrases.tierEarned(labels.tier(tier))
}

/** The outcome as one phrase, with the stages that fail. */
function resultPhrase({ phrases }: Voice, { outcome, stages }: Assessment): string {
  const failing = (['eligibility', 'reception', 'criteria'] as const).filter(
    (stage) => stages[stage] === 'unmet',
  )
  return phrases.result(
    outcome,
    failing.map((stage) => phrases.headings[stage]),
  )
}

/** Lays out what an assessment found: in `standard` what decides, in `full` everything it looked at. */
export function outlineOf(
  assessment: Assessment,
  voice: Voice,
  detail: 'standard' | 'full',
  validity: Validity | undefined,
): Outline {
  const { phrases, labels } = voice
  const trace = traceOf(assessment)
  const full = detail === 'full'
  const gates = (elements: readonly TraceElement[]) =>
    elements
      .filter((element) => full || element.verdict !== 'met')
      .flatMap((element) => elementLines(voice, element))
  const sections: OutlineSection[] = [
    {
      heading: phrases.headings.eligibility,
      lines: 'eligibility' in assessment.stages ? gates(trace.eligibility) : [],
    },
    {
      heading: phrases.headings.reception,
      lines: 'reception' in assessment.stages ? gates(trace.reception) : [],
    },
    { heading: phrases.headings.criteria, lines: trace.tiers.flatMap((tier) => elementLines(voice, tier)) },
    { heading: phrases.headings.referrals, lines: referralLines(voice, assessment) },
    { heading: phrases.headings.missing, lines: missingLines(voice, assessment) },
    { heading: phrases.headings.validity, lines: validity ? [line(0, phrases.validity(validity))] : [] },
    { heading: phrases.headings.measures, lines: full ? measureLines(voice, assessment) : [] },
    { heading: phrases.headings.readings, lines: full ? readingLines(voice, assessment) : [] },
  ]
  return {
    title: `${labels.title} (${assessment.scheme})`,
    summary: [resultPhrase(voice, assessment), tierPhrase(voice, assessment)],
    sections: sections.filter((section) => section.lines.length > 0),
  }
}

function elementLines(voice: Voice, element: TraceElement): readonly OutlineLine[] {
  const { phrases, labels } = voice
  const name = {
    requirement: labels.requirement,
    exclusion: (id: string) => phrases.exclusion(labels.exclusion(id), element.verdict),
    tier: (id: string) => phrases.tierTried(labels.tier(id)),
    referral: labels.referral,
  }[element.kind](element.id)
  const head = phrases.cited(name, element.citation.text)
  return [
    line(0, `${phrases.mark[element.verdict]} ${head}`),
    ...conditionLines(voice, element.when, {
      depth: 1,
      top: element.kind === 'tier',
      marked: element.kind !== 'exclusion',
    }),
  ]
}

/** Where lines stand, and whether each says if it is met: under an exclusion that would read the wrong way round. */
type Setting = { readonly depth: number; readonly top: boolean; readonly marked: boolean }

function conditionLines(voice: Voice, condition: TraceCondition, setting: Setting): readonly OutlineLine[] {
  const { phrases, labels } = voice
  const { kind, verdict } = condition
  const { depth, top, marked } = setting
  const told = (text: string) => line(depth, marked ? `${phrases.mark[verdict]} ${text}` : text)
  if (kind === 'leaf') {
    const sentence = phrases.leaf(condition.detail, verdict, labels)
    return [told(phrases.cited(sentence, condition.citation.text))]
  }
  const inner = condition.of.filter((of) => of.kind === 'leaf' || of.of.length > 0)
  const plain = kind === 'byReading' || (kind === 'all' && (top || inner.length === 1))
  if (plain) return inner.flatMap((of) => conditionLines(voice, of, setting))
  const head = {
    all: phrases.all,
    any: phrases.any,
    not: phrases.not,
    atLeast: phrases.any,
    exactly: phrases.any,
  }
  return [
    told(head[kind]),
    ...inner.flatMap((of) => conditionLines(voice, of, { depth: depth + 1, top: false, marked })),
  ]
}

function referralLines({ phrases, labels }: Voice, assessment: Assessment): readonly OutlineLine[] {
  return assessment.referrals.map(({ id, to, applies }) =>
    line(0, phrases.referral(labels.referral(id), labels.decider(to), applies === undefined)),
  )
}

function missingLines({ phrases, labels }: Voice, assessment: Assessment): readonly OutlineLine[] {
  return assessment.missing.map(({ fact, by }) => {
    const name = labels.path(fact)
    return line(0, by === undefined ? name : phrases.finding(name, labels.decider(by)))
  })
}

function measureLines({ phrases, labels }: Voice, assessment: Assessment): readonly OutlineLine[] {
  return Object.entries(assessment.measures).map(([id, figure]) =>
    line(0, phrases.measure(labels.measure(id), measureText(figure))),
  )
}

function measureText(figure: MeasureFigure): string {
  const ends = openEnds(figure)
  if (!ends) return figureText(figure as Exclude<MeasureFigure, { low: unknown }>)
  return `${ends.low ?? ''}〜${ends.high ?? ''}`
}

function readingLines({ phrases, labels }: Voice, assessment: Assessment): readonly OutlineLine[] {
  return Object.entries(assessment.readings).map(([id, alternative]) => {
    const { question, answer } = labels.reading(id, alternative)
    return line(0, phrases.reading(question, answer))
  })
}

function line(depth: number, text: string): OutlineLine {
  return { depth, text }
}
