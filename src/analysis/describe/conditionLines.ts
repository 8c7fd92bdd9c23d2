import type { Labels } from '../../explain/labels.ts'
import type { Bound, Condition } from '../../scheme/conditionDefinition.ts'
import { type Clause, clauseLines, clauseText, type DescribedLine, joined, leaf, saidOf } from './clause.ts'
import type { DescribePhrases } from './describePhrases.ts'
import { cited, type Description, dateText, lengthText, valueText } from './description.ts'
import { tableClause } from './tableClause.ts'

/** A condition as a nested list, every leaf with its article. */
export function conditionLines(
  description: Description,
  condition: Condition,
  depth: number,
): readonly DescribedLine[] {
  return conditionClauses(description, condition).flatMap((clause) => clauseLines(clause, depth))
}

/** A condition as one sentence; an empty one where it always holds. */
export function conditionText(description: Description, condition: Condition): string {
  const { phrases } = description
  const of = conditionClauses(description, condition)
  return clauseText({ text: '', join: ' / ', of }, phrases)
}

/** What a condition says. */
export function conditionClauses(description: Description, condition: Condition): readonly Clause[] {
  const { phrases, labels } = description
  const inner = (of: Condition) => conditionClauses(description, of)
  const said = (of: Condition) => saidOf(description, inner(of))
  switch (condition.kind) {
    case 'all':
      return joined(phrases.all, phrases.and, condition.of.flatMap(inner))
    case 'any':
      if (condition.of.length === 0) return [leaf(phrases.never)]
      return joined(phrases.any, phrases.or, condition.of.flatMap(said), condition.of.length)
    case 'not':
      return [{ text: phrases.not, of: said(condition.of) }]
    case 'atLeast':
      return [{ text: phrases.atLeast(condition.n), of: condition.of.flatMap(said) }]
    case 'exactly':
      return [{ text: phrases.exactly(condition.n), of: condition.of.flatMap(said) }]
    case 'byReading':
      return Object.entries(condition.cases).map(([alternative, of]) => {
        const { question, answer } = labels.reading(condition.reading, alternative)
        return { text: phrases.underReading(question, answer), of: said(of) }
      })
    case 'each':
    case 'some':
      return [tableClause(description, condition)]
    default:
      return [leaf(cited(description, leafText(description, condition), condition.cite))]
  }
}

type Leaf = Exclude<
  Condition,
  { kind: 'all' | 'any' | 'not' | 'atLeast' | 'exactly' | 'byReading' | 'each' | 'some' }
>

function leafText(description: Description, condition: Leaf): string {
  const { phrases, labels } = description
  switch (condition.kind) {
    case 'fact': {
      const values = typeof condition.is === 'object' ? condition.is : [condition.is]
      const words = values.map((value) => valueText(description, condition.fact, value))
      return phrases.is(labels.fact(condition.fact), words)
    }
    case 'compare': {
      const comparison = phrases.comparisons[condition.is](boundText(phrases, labels, condition.value))
      return phrases.compared(labels.measure(condition.measure), comparison)
    }
    case 'near': {
      const margin = boundText(phrases, labels, condition.within)
      return phrases.near(labels.measure(condition.measure), condition.value, margin)
    }
    case 'given':
      return phrases.given(labels.fact(condition.fact))
    case 'mentions':
      return phrases.mentions(labels.fact(condition.fact), condition.anyOf)
    case 'within':
      return phrases.within(
        dateText(description, condition.date),
        lengthText(phrases, condition.length),
        dateText(description, condition.from),
        condition.direction === 'forward',
        condition.counting === 'firstDayCounted',
      )
    case 'notAfter':
      return phrases.notAfter(dateText(description, condition.date), dateText(description, condition.other))
    case 'between': {
      const name = labels.fact(condition.fact)
      const [from, until] = [condition.from, condition.until].map((time) => time && phrases.time(time))
      if (from === undefined) return phrases.notAfter(name, until!)
      return until === undefined ? phrases.notBefore(name, from) : phrases.between(name, from, until)
    }
  }
}

function boundText(phrases: DescribePhrases, labels: Labels, bound: Bound): string {
  return typeof bound === 'string' ? bound : phrases.parameter(labels.parameter(bound.parameter))
}
