import { traceOf } from '../assess/assess.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { MeasureFigure } from '../assess/figure.ts'
import type { LeafDetail } from '../assess/leafDetail.ts'
import type { TraceCondition, TraceElement } from '../assess/trace.ts'
import type { Validity } from '../lifecycle/validity.ts'
import { foundTexts, readingTexts, referralTexts, validitySections } from './closingSections.ts'
import type { Findings } from './findings.ts'
import { gistOf } from './gist.ts'
import { missingWords } from './missingWords.ts'
import { type Outline, type OutlineLine, type OutlineSection, section } from './outline.ts'
import type { Voice } from './voice.ts'

/** Lays out everything that was looked at: each condition in its place, with its verdict and article. */
export function fullOutline(
  assessment: Assessment,
  findings: Findings,
  voice: Voice,
  validity: Validity | undefined,
): Outline {
  const { phrases, labels } = voice
  const { headings } = phrases
  const trace = traceOf(assessment)
  const tree = (
    heading: string,
    elements: readonly TraceElement[],
    first: readonly string[] = [],
  ): readonly OutlineSection[] => {
    const conditions = elements.flatMap((element) => elementLines(voice, element))
    const lines = [...first.map((text) => ({ depth: 0, text })), ...conditions]
    return lines.length === 0 ? [] : [{ heading, numbered: false, lines }]
  }
  const { stages, missing, measures } = assessment
  // Of a stage that was not asked for nothing is evaluated here either.
  const eligibility = 'eligibility' in stages ? trace.eligibility : []
  const reception = 'reception' in stages ? trace.reception : []
  const [tiers, referrals] = 'criteria' in stages ? [trace.tiers, trace.referrals] : [[], []]
  const decisive = decisiveFigures([eligibility, reception, tiers, referrals].flat())
  return {
    title: phrases.title(labels.title, assessment.scheme),
    summary: [phrases.opening(gistOf(assessment, findings, labels))],
    number: phrases.number,
    sections: [
      ...tree(headings.eligibility, eligibility),
      ...tree(headings.reception, reception),
      ...tree(headings.criteria, tiers, foundTexts(voice, findings)),
      ...section(headings.referrals, referralTexts(voice, assessment, findings)),
      ...section(headings.missing(missing.length), missingWords(missing, labels).map(phrases.missing)),
      ...validitySections(voice, assessment, validity),
      ...section(
        headings.measures,
        Object.entries(measures).map(([id, figure]) =>
          phrases.measure(labels.measure(id), decisive.get(id) ?? figure, labels.unit(id)),
        ),
      ),
      ...section(headings.readings, readingTexts(voice, assessment, validity)),
    ],
  }
}

/** The figures with as many digits as tell them from each of the numbers that they are held against. */
function decisiveFigures(elements: readonly TraceElement[]): ReadonlyMap<string, MeasureFigure> {
  const figures = new Map<string, MeasureFigure>()
  for (const detail of elements.flatMap(({ when }) => detailsIn(when))) {
    if (detail.kind !== 'compare' && detail.kind !== 'near') continue
    const { measure, figure } = detail
    const other = figures.get(measure)
    if (!other || JSON.stringify(other).length < JSON.stringify(figure).length) figures.set(measure, figure)
  }
  return figures
}

function detailsIn(condition: TraceCondition): readonly LeafDetail[] {
  return condition.kind === 'leaf' ? [condition.detail] : condition.of.flatMap(detailsIn)
}

function elementLines(voice: Voice, element: TraceElement): readonly OutlineLine[] {
  const { phrases, labels } = voice
  const name = {
    requirement: labels.requirement,
    exclusion: (id: string) => phrases.exclusion(labels.exclusion(id), element.verdict),
    tier: (id: string) => phrases.tierTried(labels.tier(id)),
    referral: labels.referral,
  }[element.kind](element.id)
  const text = `${phrases.mark[element.verdict]} ${phrases.cited(name, element.citation.text)}`
  const setting = { depth: 1, top: element.kind === 'tier', marked: element.kind !== 'exclusion' }
  return [{ depth: 0, text }, ...conditionLines(voice, element.when, setting)]
}

/** Where lines stand, and whether each says if it is met: where it must not hold, that would read the wrong way round. */
type Setting = { readonly depth: number; readonly top: boolean; readonly marked: boolean }

function conditionLines(voice: Voice, condition: TraceCondition, setting: Setting): readonly OutlineLine[] {
  const { phrases, labels } = voice
  const { depth, top, marked } = setting
  const told = (text: string): OutlineLine => ({
    depth,
    text: marked ? `${phrases.mark[condition.verdict]} ${text}` : text,
  })
  if (condition.kind === 'leaf') {
    const statement = phrases.statement(condition.detail, condition.verdict, labels)
    return [told(phrases.cited(phrases.told(statement), condition.citation.text))]
  }
  const { kind, n } = condition
  const inner = condition.of.filter((of) => of.kind === 'leaf' || of.of.length > 0)
  const plain = kind === 'byReading' || (kind === 'all' && (top || inner.length === 1))
  if (plain) return inner.flatMap((of) => conditionLines(voice, of, setting))
  const head = {
    all: () => phrases.all,
    any: () => phrases.any,
    not: () => phrases.not,
    atLeast: () => phrases.atLeast(n!),
    exactly: () => phrases.exactly(n!),
  }[kind]()
  const deeper = { depth: depth + 1, top: false, marked: marked && kind !== 'not' }
  return [told(head), ...inner.flatMap((of) => conditionLines(voice, of, deeper))]
}
