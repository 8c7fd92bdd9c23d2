import { parseFraction } from '../../exact/parseFraction.ts'
import { renderPercent } from '../../exact/renderFraction.ts'
import type { ByReading, Literal } from '../../scheme/basics.ts'
import { citationOf } from '../../scheme/citation.ts'
import type { MeasureDefinition } from '../../scheme/measureDefinition.ts'
import type { Description } from './description.ts'
import { table } from './markdown.ts'

/** The figures that are computed, with their bounds. */
export function measureSection(description: Description): string {
  const { scheme, phrases, labels } = description
  const rows = Object.entries(scheme.measures ?? {}).map(([id, measure]) => [
    labels.measure(id),
    id,
    boundsText(description, measure),
    measure.cite === undefined ? '' : citationOf(scheme, measure.cite).text,
  ])
  return rows.length === 0 ? '' : table(phrases.columns.measure, rows)
}

function boundsText(description: Description, { value, min, max, shown }: MeasureDefinition): string {
  const { phrases } = description
  const written = (bound: Literal) => (shown === 'percent' ? percentText(bound) : bound)
  // A rate is points over maximum points: it lies between none and all of them.
  const [least, most] = value.kind === 'rate' ? [min ?? '0', max ?? '1'] : [min, max]
  const split = [least, most].find((bound) => typeof bound === 'object')
  if (split === undefined) return bothText(phrases, [least, most], written, '')
  return Object.keys(split.cases)
    .map((alternative) => {
      const { question, answer } = description.labels.reading(split.reading, alternative)
      const bounds = bothText(phrases, [least, most], written, alternative)
      return `${phrases.underReading(question, answer)}${phrases.colon}${bounds}`
    })
    .join(' / ')
}

type MeasureBound = Literal | ByReading<Literal> | undefined

function bothText(
  phrases: Description['phrases'],
  bounds: readonly [MeasureBound, MeasureBound],
  written: (bound: Literal) => string,
  alternative: string,
): string {
  const [least, most] = bounds.map((bound) => {
    const literal = typeof bound === 'object' ? bound.cases[alternative] : bound
    return literal === undefined ? undefined : written(literal)
  })
  return phrases.bounds(least, most)
}

function percentText(literal: Literal): string {
  const parsed = parseFraction(literal)
  if (literal.endsWith('%') || !parsed.ok) return literal
  const { text, terminates } = renderPercent(parsed.value)
  return terminates ? `${text.replace(/\.0+$/, '')}%` : literal
}
