import { daysBetween } from 'kijun/calendar'
import { svgElement } from '../dom/element.ts'

/** A day of the chart; numbered as in the list under it. */
export type ChartDay = { readonly date: string; readonly last?: boolean }

/** What the chart shows: from the first day to the last, perhaps to a later one. */
export type ChartPeriod = { readonly from: string; readonly until: string; readonly latest?: string }

const height = 92
const line = 44
const side = 14
/** Numbers closer than this are set one above the other. */
const apart = 22

/** Draws the period and its days to scale, for a width in pixels. */
export function timelineChart(
  { from, until, latest = until }: ChartPeriod,
  days: readonly ChartDay[],
  { width, title }: { readonly width: number; readonly title: string },
): SVGSVGElement {
  const span = Math.max(1, daysBetween(from, latest))
  const x = (date: string) => side + (daysBetween(from, date) / span) * (width - 2 * side)
  const drawing = svgElement(
    'svg',
    { class: 'chart', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': title },
    ...yearMarks(from, latest, x),
    latest !== until &&
      svgElement('rect', {
        class: 'open',
        x: x(until),
        y: line - 5,
        width: x(latest) - x(until),
        height: 10,
      }),
    svgElement('rect', {
      class: 'period',
      x: x(from),
      y: line - 5,
      width: x(until) - x(from),
      height: 10,
      rx: 5,
    }),
    svgElement('circle', { class: 'start', cx: x(from), cy: line, r: 7 }),
  )
  let before = Number.NEGATIVE_INFINITY
  let raised = false
  days.forEach(({ date, last }, at) => {
    const here = x(date)
    raised = here - before < apart && !raised
    before = here
    const middle = raised ? line - 24 : line
    drawing.append(
      svgElement('line', { class: 'stem', x1: here, x2: here, y1: middle, y2: line }),
      svgElement('circle', { class: last ? 'day last' : 'day', cx: here, cy: middle, r: 9 }),
      svgElement(
        'text',
        { class: 'number', x: here, y: middle + 4, 'text-anchor': 'middle' },
        String(at + 1),
      ),
    )
  })
  return drawing
}

/** A mark at each 1 April, where a fiscal year begins; every other one or fewer where they would touch. */
function yearMarks(from: string, until: string, x: (date: string) => number): readonly SVGElement[] {
  const first = Number(from.slice(0, 4))
  const last = Number(until.slice(0, 4))
  const starts = Array.from({ length: last - first + 1 }, (_, at) => `${first + at}-04-01`).filter(
    (date) => date >= from && date <= until,
  )
  let labelled = Number.NEGATIVE_INFINITY
  return starts.flatMap((date) => {
    const at = x(date)
    const mark = svgElement('line', { class: 'year', x1: at, x2: at, y1: line + 9, y2: line + 16 })
    if (at - labelled < 56) return [mark]
    labelled = at
    return [
      mark,
      svgElement(
        'text',
        { class: 'year-name', x: at, y: line + 32, 'text-anchor': 'middle' },
        date.slice(0, 7),
      ),
    ]
  })
}
