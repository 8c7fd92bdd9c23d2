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
  const write = (literal: Literal | undefined) =>
    literal !== undefined && shown === 'percent' ? percentText(literal) : literal
  // A rate is points over maximum points: it lies between none and all of them.
  const [least, most] = value.kind === 'rate' ? [min ?? '0', max ?? '1'] : [min, max]
  const areApart = typeof least === 'object' && typeof most === 'object' && least.reading !== most.reading
  const together: readonly Bounds[] = areApart ? [{ least }, { most }] : [{ least, most }]
  return together.flatMap((bounds) => boundsTexts(description, bounds, write)).join(' / ')
}

type Bound = Literal | ByReading<Literal> | undefined
type Bounds = { readonly least?: Bound; readonly most?: Bound }

/** Both bounds in words: once, or once for each alternative of the reading that one or both of them follow. */
function boundsTexts(
  { phrases, labels }: Description,
  { least, most }: Bounds,
  write: (literal: Literal | undefined) => string | undefined,
): readonly string[] {
  const literal = (bound: Bound, alternative: string) =>
    write(typeof bound === 'object' ? bound.cases[alternative] : bound)
  const text = (alternative: string) =>
    phrases.bounds(literal(least, alternative), literal(most, alternative))
  const split = [least, most].find((bound) => typeof bound === 'object')
  if (split === undefined) return [text('')]
  return Object.keys(split.cases).map((alternative) => {
    const { question, answer } = labels.reading(split.reading, alternative)
    return `${phrases.underReading(question, answer)}${phrases.colon}${text(alternative)}`
  })
}

function percentText(literal: Literal): string {
  const parsed = parseFraction(literal)
  if (literal.endsWith('%') || !parsed.ok) return literal
  const { text, terminates } = renderPercent(parsed.value)
  return terminates ? `${text.replace(/\.0+$/, '')}%` : literal
}
