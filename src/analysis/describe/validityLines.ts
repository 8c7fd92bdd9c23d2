import type { ByReading } from '../../scheme/basics.ts'
import type { ValidityRule } from '../../scheme/schemeDefinition.ts'
import type { DescribedLine } from './clause.ts'
import { cited, type Description, lengthText } from './description.ts'

/** A validity rule as a nested list. */
export function validityLines(
  description: Description,
  rule: ValidityRule,
  depth: number,
): readonly DescribedLine[] {
  const { phrases, labels } = description
  switch (rule.kind) {
    case 'fixed':
      return [{ depth, text: cited(description, phrases.fixed(rule.until), rule.cite) }]
    case 'earlier':
      return [
        { depth, text: cited(description, phrases.earlier, rule.cite) },
        ...rule.of.flatMap((part) => validityLines(description, part, depth + 1)),
      ]
    case 'byReading':
      return Object.entries(rule.cases).flatMap(([alternative, part]) => {
        const { question, answer } = labels.reading(rule.reading, alternative)
        const text = phrases.underReading(question, answer)
        return [{ depth, text }, ...validityLines(description, part, depth + 1)]
      })
    case 'period':
      return splitByReading(description, rule.counting, depth, (counting, inner) =>
        splitByReading(description, rule.mark, inner, (mark, at) => {
          const period = phrases.period(
            lengthText(phrases, rule.length),
            counting === 'firstDayCounted',
            mark,
          )
          const { firstOnOrAfter: first } = rule
          const text = first ? `${period}${phrases.thenFirst(first.month, first.day)}` : period
          return [{ depth: at, text: cited(description, text, rule.cite) }]
        }),
      )
  }
}

/** One block of lines for each alternative, or a single one where the text leaves no choice. */
export function splitByReading<T extends string | boolean>(
  { phrases, labels }: Description,
  value: T | ByReading<T>,
  depth: number,
  write: (value: T, depth: number) => readonly DescribedLine[],
): readonly DescribedLine[] {
  if (typeof value !== 'object') return write(value, depth)
  return Object.entries(value.cases).flatMap(([alternative, inner]) => {
    const { question, answer } = labels.reading(value.reading, alternative)
    return [{ depth, text: phrases.underReading(question, answer) }, ...write(inner, depth + 1)]
  })
}
