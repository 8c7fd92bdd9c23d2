import { daysBetween } from 'kijun/calendar'
import { svgElement } from '../dom/element.ts'

/** A day of the chart; numbered as in the list under it. */
export type ChartDay = { readonly date: string; readonly last?: boolean }

/** What the chart shows: from the first day to the last, perhaps to a later one. */
export type ChartPeriod = { readonly from: string; readonly until: string; readonly latest?: string }

const side = 12
/** Numbers closer than this are set one above the other. */
const apart = 22
/** What one label takes, and so how far years have to be from one another and from the ends. */
const labelWidth = 84

/** Draws the period and its days to scale, for a width in pixels. */
export function timelineChart(
  { from, until, latest = until }: ChartPeriod,
  days: readonly ChartDay[],
  { width, title }: { readonly width: number; readonly title: string },
): SVGSVGElement {
  const span = Math.max(1, daysBetween(from, latest))
  const x = (date: string) => side + (daysBetween(from, date) / span) * (width - 2 * side)
  const placed = placeDays(days, x)
  const line = placed.some(({ raised }) => raised) ? 40 : 16
  const height = line + 40
  return svgElement(
    'svg',
    { class: 'chart', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': title },
    ...yearMarks(from, latest, { x, line, width }),
    label(from, 0, line, 'start'),
    label(latest, width, line, 'end'),
    svgElement('rect', {
      class: 'open',
      x: x(from),
      y: line - 5,
      width: x(latest) - x(from),
      height: 10,
      rx: 5,
    }),
    svgElement('rect', {
      class: 'period',
      x: x(from),
      y: line - 5,
      width: Math.max(0, x(until) - x(from)),
      height: 10,
      rx: 5,
    }),
    svgElement('circle', { class: 'start', cx: x(from), cy: line, r: 7 }),
    ...placed
      .filter(({ raised }) => raised)
      .map(({ at }) => svgElement('line', { class: 'stem', x1: at, x2: at, y1: line - 24, y2: line })),
    ...placed.flatMap(({ at, raised, last }, index) => {
      const middle = raised ? line - 24 : line
      return [
        svgElement('circle', { class: last ? 'day last' : 'day', cx: at, cy: middle, r: 9 }),
        svgElement(
          'text',
          { class: last ? 'number on-last' : 'number', x: at, y: middle + 4, 'text-anchor': 'middle' },
          String(index + 1),
        ),
      ]
    }),
  )
}

/** Where each number stands; one that would touch the one before is raised. */
function placeDays(days: readonly ChartDay[], x: (date: string) => number) {
  let before = { at: Number.NEGATIVE_INFINITY, raised: false }
  return days.map(({ date, last = false }) => {
    const at = x(date)
    const raised = at - before.at < apart && !before.raised
    before = { at, raised }
    return { at, raised, last }
  })
}

function label(text: string, at: number, line: number, anchor: 'start' | 'middle' | 'end'): SVGElement {
  return svgElement('text', { class: 'year-name', x: at, y: line + 32, 'text-anchor': anchor }, text)
}

/** A mark at each 1 April, where a fiscal year begins, and its name where there is room for it. */
function yearMarks(
  from: string,
  until: string,
  { x, line, width }: { readonly x: (date: string) => number; readonly line: number; readonly width: number },
): readonly SVGElement[] {
  const first = Number(from.slice(0, 4))
  const last = Number(until.slice(0, 4))
  const starts = Array.from({ length: last - first + 1 }, (_, at) => `${first + at}-04-01`)
  let labelled = labelWidth / 2
  return starts
    .filter((date) => date > from && date < until)
    .flatMap((date) => {
      const at = x(date)
      const mark = svgElement('line', { class: 'year', x1: at, x2: at, y1: line + 9, y2: line + 16 })
      if (at - labelled < labelWidth || width - at < labelWidth * 1.5) return [mark]
      labelled = at
      return [mark, label(date, at, line, 'middle')]
    })
}
