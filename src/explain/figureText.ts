import type { Figure, MeasureFigure } from '../assess/figure.ts'
import type { Threshold } from '../assess/leafDetail.ts'

/** How a language writes numbers: the sign of per cent, a fraction beside its decimals, a share of a whole. */
export type NumberStyle = {
  readonly percent: string
  readonly points: string
  readonly fraction: (exact: string, decimals: string) => string
  readonly share: (num: string, den: string) => string
}

/** A number for reading, with its unit. One that goes on is cut and ends in `…`; it is never rounded. */
export function figureText(figure: Figure, style: NumberStyle, unit = ''): string {
  if ('percent' in figure) return `${cutMark(figure.percent, figure)}${style.percent}`
  if (!('decimal' in figure)) return `${figure.exact}${unit}`
  return `${figure.terminates ? figure.decimal : style.fraction(figure.exact, `${figure.decimal}…`)}${unit}`
}

/** The size of a difference: between percentages it is percentage points. */
export function differenceText(figure: Figure, style: NumberStyle, unit: string): string {
  return 'percent' in figure
    ? `${cutMark(figure.percent, figure)}${style.points}`
    : figureText(figure, style, unit)
}

function cutMark(text: string, { terminates }: { readonly terminates: boolean }): string {
  return terminates ? text : `${text}…`
}

/** The two ends of what a measure can still be, if it is open. */
export function openEnds(
  figure: MeasureFigure,
  write: (figure: Figure) => string,
): { readonly low: string | null; readonly high: string | null } | undefined {
  if (!('low' in figure)) return undefined
  return { low: figure.low && write(figure.low), high: figure.high && write(figure.high) }
}

/** The number of a threshold as the text has it; `undefined` for a parameter that was not supplied. */
export function thresholdText(threshold: Threshold, style: NumberStyle, unit: string): string | undefined {
  if ('exact' in threshold) return literalText(threshold.exact, style, unit)
  return threshold.figure && figureText(threshold.figure, style, unit)
}

/** A literal of a definition: `80%`, `1/2`, `59`. */
export function literalText(literal: string, style: NumberStyle, unit: string): string {
  if (literal.endsWith('%')) return `${literal.slice(0, -1)}${style.percent}`
  const [num, den] = literal.split('/')
  return den === undefined ? `${literal}${unit}` : `${style.share(num!, den)}`
}
