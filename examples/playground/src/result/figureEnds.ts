import type { Figure, MeasureFigure } from 'kijun'

/** A figure for drawing, and in words. */
export type FigureEnds = {
  /** In the unit that is shown: 79.8 for a rate of 79.80 %. Only coordinates are made of it, never a verdict. */
  readonly low: number
  /** Infinite where there is no upper bound. */
  readonly high: number
  readonly lowText: string
  readonly highText: string
  readonly settled: boolean
}

/** Reads the ends of a figure: both the same where it is settled. */
export function figureEnds(figure: MeasureFigure): FigureEnds {
  if (!('low' in figure)) {
    const [at, text] = [drawn(figure), figureText(figure)]
    return { low: at, high: at, lowText: text, highText: text, settled: true }
  }
  const { low, high } = figure
  return {
    low: low ? drawn(low) : 0,
    high: high ? drawn(high) : Number.POSITIVE_INFINITY,
    lowText: low ? figureText(low) : '0',
    highText: high ? figureText(high) : '',
    settled: false,
  }
}

/** A figure as it is read: cut where it does not end, and never rounded. */
function figureText(figure: Figure): string {
  if ('percent' in figure) return `${figure.percent}${figure.terminates ? '' : '…'}%`
  if ('decimal' in figure) return `${figure.decimal}${figure.terminates ? '' : '…'}`
  return figure.exact
}

function drawn(figure: Figure): number {
  const value = literalNumber(figure.exact)
  return 'percent' in figure ? value * 100 : value
}

/** A number of a definition, such as `59.5`, `80%` or `2/3`, for drawing. A percentage stays in hundredths. */
export function literalNumber(text: string): number {
  if (text.endsWith('%')) return Number(text.slice(0, -1))
  const [numerator, denominator = '1'] = text.split('/')
  return Number(numerator) / Number(denominator)
}
