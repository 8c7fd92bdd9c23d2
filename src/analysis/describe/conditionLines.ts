import type { Labels } from '../../explain/labels.ts'
import type { Cite, PeriodLength } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { Bound, Condition, DateOf } from '../../scheme/conditionDefinition.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { DescribePhrases } from './describePhrases.ts'

/** What a description is written with. */
export type Description = {
  readonly scheme: Scheme
  readonly phrases: DescribePhrases
  readonly labels: Labels
}

/** A line of a nested list. */
export type DescribedLine = { readonly depth: number; readonly text: string }

/** A condition as a nested list, every leaf with its article. */
export function conditionLines(
  description: Description,
  condition: Condition,
  depth: number,
): readonly DescribedLine[] {
  const { phrases, labels } = description
  const inner = (of: readonly Condition[], head: string): readonly DescribedLine[] => [
    { depth, text: head },
    ...of.flatMap((each) => conditionLines(description, each, depth + 1)),
  ]
  switch (condition.kind) {
    case 'all':
      if (condition.of.length === 1) return conditionLines(description, condition.of[0]!, depth)
      return condition.of.length === 0 ? [] : inner(condition.of, phrases.all)
    case 'any':
      return condition.of.length === 0 ? [] : inner(condition.of, phrases.any)
    case 'not':
      return inner([condition.of], phrases.not)
    case 'atLeast':
      return inner(condition.of, phrases.atLeast(condition.n))
    case 'exactly':
      return inner(condition.of, phrases.exactly(condition.n))
    case 'byReading': {
      const cases = Object.entries(condition.cases).flatMap(([alternative, of]) => {
        const lines = conditionLines(description, of, depth + 1)
        const { question, answer } = labels.reading(condition.reading, alternative)
        return lines.length === 0 ? [] : [{ depth, text: phrases.underReading(question, answer) }, ...lines]
      })
      return cases
    }
    default:
      return [{ depth, text: cited(description, leafText(description, condition), condition.cite) }]
  }
}

type Leaf = Exclude<Condition, { kind: 'all' | 'any' | 'not' | 'atLeast' | 'exactly' | 'byReading' }>

function leafText({ phrases, labels }: Description, condition: Leaf): string {
  switch (condition.kind) {
    case 'fact': {
      const values = typeof condition.is === 'object' ? condition.is : [condition.is]
      const word = (value: string | boolean) =>
        typeof value === 'boolean' ? (value ? phrases.yes : phrases.no) : labels.option(condition.fact, value)
      return phrases.is(labels.fact(condition.fact), values.map(word))
    }
    case 'compare': {
      const comparison = phrases.comparisons[condition.is](boundText(phrases, labels, condition.value))
      return phrases.compared(labels.measure(condition.measure), comparison)
    }
    case 'near': {
      const margin = boundText(phrases, labels, condition.within)
      return phrases.near(labels.measure(condition.measure), condition.value, margin)
    }
    case 'each':
      return phrases.each(labels.fact(condition.in))
    case 'some':
      return phrases.some(labels.fact(condition.in))
    case 'given':
      return phrases.given(labels.fact(condition.fact))
    case 'mentions':
      return phrases.mentions(labels.fact(condition.fact), condition.anyOf)
    case 'within':
      return phrases.within(
        dateText(phrases, labels, condition.date),
        lengthText(phrases, condition.length),
        dateText(phrases, labels, condition.from),
        condition.direction === 'forward',
        condition.counting === 'firstDayCounted',
      )
    case 'notAfter':
      return phrases.notAfter(
        dateText(phrases, labels, condition.date),
        dateText(phrases, labels, condition.other),
      )
    case 'between':
      return phrases.between(labels.fact(condition.fact), condition.from ?? '', condition.until ?? '')
  }
}

/** A text with the articles it rests on. */
export function cited({ scheme }: Description, text: string, cite: Cite | undefined): string {
  return cite === undefined ? text : `${text}（${citationOf(scheme, cite).text}）`
}

/** A length of a period in words. */
export function lengthText(phrases: DescribePhrases, length: PeriodLength): string {
  const units = ['years', 'months', 'weeks', 'days'] as const
  return units.flatMap((unit) => (length[unit] ? [phrases.length(unit, length[unit])] : [])).join(' ')
}

function boundText(phrases: DescribePhrases, labels: Labels, bound: Bound): string {
  return typeof bound === 'string' ? bound : phrases.parameter(labels.parameter(bound.parameter))
}

function dateText(phrases: DescribePhrases, labels: Labels, date: DateOf): string {
  if ('day' in date) return date.day
  return 'moment' in date ? phrases.theMoment : labels.fact(date.fact)
}
