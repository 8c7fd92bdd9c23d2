import type { MeasureFigure } from '../assess/figure.ts'
import type { LeafDetail, UnknownDate } from '../assess/leafDetail.ts'
import type { VerdictName } from '../logic/verdict.ts'
import type { Comparison } from '../scheme/conditionDefinition.ts'
import { figureText, openEnds, thresholdText } from './figureText.ts'
import type { Labels } from './labels.ts'
import type { Phrasebook } from './phrasebook.ts'

/** The English of explanations. */
export const en: Phrasebook = {
  headings: {
    eligibility: 'Eligibility',
    reception: 'Reception',
    criteria: 'Criteria',
    validity: 'Validity',
    measures: 'Figures',
    missing: 'Not known, and able to change the result',
    referrals: 'For a person to decide',
    readings: 'Readings followed',
  },
  mark: { met: '[met]', unmet: '[not met]', undetermined: '[open]', referred: '[referred]' },
  refused: 'does not meet the text',
  noTier: 'no tier',
  result: (outcome, failing) =>
    `Result: ${outcome === 'unmet' ? `does not meet the text (${failing.join(', ')})` : outcomes[outcome]}`,
  tierEarned: (tier) => `Tier: ${tier}`,
  tierNone: () => 'Tier: none (the conditions of no tier are met)',
  tierOpen: (lowest, highest) => `Tier: open (from ${lowest} to ${highest})`,
  tierFound: (tier, who) => `Tier: ${tier} (found by ${who})`,
  tierTried: (tier) => `Conditions of ${tier}`,
  exclusion: (what, passed) => `${exclusions[passed]}: ${what}`,
  all: 'All of the following',
  any: 'At least one of the following',
  not: 'Not the following',
  atLeast: (n) => `At least ${n} of the following`,
  exactly: (n) => `Exactly ${n} of the following`,
  leaf,
  cited: (sentence, article) => `${sentence} (${article})`,
  referral: (what, who, known) =>
    known ? `${what}: for ${who} to decide` : `not known whether ${what} (${who})`,
  finding: (what, who) => `${what} (a finding of ${who})`,
  validity: ({ from, until }) => `from ${from} to ${until}, both days included`,
  reading: (question, answer) => `${question} ${answer}`,
  measure: (name, figure) => `${name}: ${figure}`,
  because: (head, reasons, left) =>
    reasons.length === 0 ? head : `${head}: ${reasons.join('; ')}${left > 0 ? ` (and ${left} more)` : ''}`,
  needs: (facts, left) => `not known: ${facts.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
}

const outcomes = {
  met: 'meets the text',
  undetermined: 'undetermined: facts are missing',
  referred: 'referred to a person',
}

const exclusions = {
  met: 'no ground for exclusion',
  unmet: 'excluded',
  undetermined: 'not known whether excluded',
  referred: 'for a person to find whether excluded',
}

const comparisons: { readonly [C in Comparison]: string } = {
  atLeast: 'at least',
  moreThan: 'more than',
  atMost: 'at most',
  lessThan: 'less than',
  equal: 'exactly',
}

function leaf(detail: LeafDetail, verdict: VerdictName, labels: Labels): string {
  switch (detail.kind) {
    case 'compare':
      return compare(detail, verdict, labels)
    case 'near': {
      const margin = thresholdText(detail.within) ?? 'not disclosed'
      const near = { met: 'is near', unmet: 'is not near' }[verdict as 'met' | 'unmet'] ?? 'may be near'
      return `${labels.measure(detail.measure)} ${figure(detail.figure)} ${near} ${detail.value} (margin ${margin})`
    }
    case 'fact':
      return `${labels.fact(detail.fact)}: ${given(detail, labels)}`
    case 'each':
      return each(detail, verdict, labels)
    case 'some':
      return some(detail, verdict, labels)
    case 'given':
      return `${labels.fact(detail.fact)}: ${{ met: 'filled in', unmet: 'empty' }[verdict as 'met' | 'unmet'] ?? 'not known'}`
    case 'notAfter': {
      const told = `${detail.date} ${verdict === 'met' ? 'is not after' : 'is after'} ${detail.other}`
      return unknownDates(detail.unknown, labels) ?? told
    }
    case 'mentions': {
      const found = { met: 'has', unmet: 'has none' }[verdict as 'met' | 'unmet'] ?? 'may have one'
      return `${labels.fact(detail.fact)} ${found === 'has' ? 'has one' : found} of the words ${detail.anyOf.join(', ')}`
    }
    case 'within': {
      const inside = verdict === 'met' ? 'lies within' : 'does not lie within'
      const direction = detail.direction === 'forward' ? 'from' : 'back from'
      const told = `${detail.date} ${inside} ${length(detail.length)} ${direction} ${detail.from}`
      return unknownDates(detail.unknown, labels) ?? told
    }
    case 'between':
      return `${labels.fact(detail.fact)}: ${detail.given?.replace('T', ' ') ?? 'not known'} (${span(detail.from, detail.until)})`
  }
}

function compare(detail: LeafDetail & { kind: 'compare' }, verdict: VerdictName, labels: Labels): string {
  const name = labels.measure(detail.measure)
  const threshold = thresholdText(detail.threshold)
  const bound =
    threshold === undefined ? 'a number that is not disclosed' : `${comparisons[detail.is]} ${threshold}`
  if (verdict === 'met') return `${name} is ${figure(detail.figure)}, ${bound} is required`
  if (verdict !== 'unmet') return `${name} is ${figure(detail.figure)}, so it may be ${bound}`
  return `${name} is ${figure(detail.figure)}, ${bound} is required${shortfall(detail)}`
}

function shortfall({ difference, is }: LeafDetail & { kind: 'compare' }): string {
  if (!difference || difference.exact === '0' || is === 'equal') return ''
  const size =
    'percent' in difference
      ? `${figureText(difference).slice(0, -1)} percentage points`
      : figureText(difference)
  return is === 'atLeast' || is === 'moreThan' ? ` (${size} short)` : ` (${size} over)`
}

function figure(of: MeasureFigure): string {
  const ends = openEnds(of)
  if (!ends) return figureText(of as Exclude<MeasureFigure, { low: unknown }>)
  if (ends.high === null) return ends.low === null ? 'not known' : `${ends.low} or more`
  return ends.low === null ? `${ends.high} or less` : `between ${ends.low} and ${ends.high}`
}

function given(detail: LeafDetail & { kind: 'fact' }, labels: Labels): string {
  if (detail.given === null) return 'not known'
  if (typeof detail.given === 'boolean') return detail.given ? 'yes' : 'no'
  return labels.option(detail.fact, detail.given)
}

type RowsDetail = LeafDetail & { readonly kind: 'each' | 'some' }

function each(detail: RowsDetail, verdict: VerdictName, labels: Labels): string {
  const named = (verdicts: readonly VerdictName[]) =>
    detail.rows.filter((row) => verdicts.includes(row.verdict)).map((row) => labels.row(detail.in, row.row))
  const unmet = named(['unmet'])
  const open = named(['undetermined', 'referred'])
  const name = labels.fact(detail.in)
  if (unmet.length === 0 && open.length === 0) {
    return verdict === 'met' ? `${name}: all as required` : `${name}: not known`
  }
  const parts = [
    ...(unmet.length > 0 ? [`not as required ${unmet.join(', ')}`] : []),
    ...(open.length > 0 ? [`not known ${open.join(', ')}`] : []),
  ]
  return `${name}: ${parts.join('; ')}`
}

function some(detail: RowsDetail, verdict: VerdictName, labels: Labels): string {
  const rows = detail.rows.map((row) => labels.row(detail.in, row.row)).join(', ')
  const name = labels.fact(detail.in)
  if (verdict === 'unmet') return `${name}: none applies`
  return verdict === 'met'
    ? `${name}: at least one applies (${rows})`
    : `${name}: not known whether one applies`
}

/** Names the dates that are not known; nothing where all are. */
function unknownDates(unknown: readonly UnknownDate[], labels: Labels): string | undefined {
  if (unknown.length === 0) return undefined
  const names = unknown.map((date) =>
    date === 'moment' ? 'the day of the assessment' : labels.fact(date.fact),
  )
  return `not known: ${names.join(', ')}`
}

function span(from: string | null, until: string | null): string {
  const [first, last] = [from, until].map((text) => text?.replace('T', ' '))
  if (first === undefined) return `until ${last}`
  return last === undefined ? `from ${first}` : `from ${first} to ${last}`
}

function length(of: object): string {
  return Object.entries(of)
    .map(([unit, n]) => `${n} ${n === 1 ? unit.slice(0, -1) : unit}`)
    .join(' ')
}
