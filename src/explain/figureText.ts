import type { Figure, MeasureFigure } from '../assess/figure.ts'
import type { Threshold } from '../assess/leafDetail.ts'

/** A number for reading. One that goes on is cut and ends in `…`; it is never rounded. */
export function figureText(figure: Figure): string {
  if ('percent' in figure) return `${figure.percent}${figure.terminates ? '' : '…'}%`
  if ('decimal' in figure) return figure.terminates ? figure.decimal : `${figure.exact} (${figure.decimal}…)`
  return figure.exact
}

/** The two ends of what a measure can still be, if it is open. */
export function openEnds(
  figure: MeasureFigure,
): { readonly low: string | null; readonly high: string | null } | undefined {
  if (!('low' in figure)) return undefined
  return { low: figure.low && figureText(figure.low), high: figure.high && figureText(figure.high) }
}

/** The number of a threshold; `undefined` for a parameter that was not supplied. */
export function thresholdText(threshold: Threshold): string | undefined {
  if ('exact' in threshold) return threshold.exact
  return threshold.supplied ?? undefined
}
