import { type Deadline, formatIssue, type Locale } from 'kijun'
import { toWareki } from 'kijun/calendar'
import { disclosure } from '../dom/disclosure.ts'
import { element } from '../dom/element.ts'
import { panel } from './panel.ts'
import type { ResultContext } from './resultContext.ts'
import type { Standing } from './standing.ts'
import { type ChartPeriod, timelineChart } from './timelineChart.ts'

const NARROWEST = 240

/** The validity and the deadlines that follow from a decision on the day that was given. */
export function timelinePanel(context: ResultContext, standing: Standing | undefined): HTMLElement {
  const { words, state } = context
  const { heading } = words.timeline
  if (!standing) return panel('timeline', heading, element('p', { class: 'hint' }, words.timeline.none))
  const { validity, deadlines, issues } = standing
  if (!validity) {
    return panel(
      'timeline',
      heading,
      ...issues.map((issue) => element('p', {}, formatIssue(issue, state.locale))),
    )
  }
  const dated = deadlines.flatMap((deadline) => {
    const date = dayOf(deadline)
    return date === undefined ? [] : [{ deadline, date }]
  })
  const undated = deadlines.filter((deadline) => dayOf(deadline) === undefined)
  const period = periodOf(validity, deadlines)
  const last = period.latest ?? period.until
  const day = (date: string) => dateText(date, state.locale)
  return panel(
    'timeline',
    heading,
    context.assessment.outcome !== 'met' && element('p', { class: 'hint' }, words.timeline.ifCertified),
    element(
      'p',
      { class: 'period-text' },
      element('span', { class: 'period-name' }, words.timeline.validity),
      element(
        'strong',
        {},
        element('span', { class: 'unbroken' }, day(period.from)),
        words.result.range('', ''),
        element('span', { class: 'unbroken' }, day(last)),
      ),
    ),
    chartFor(
      period,
      dated.map(({ deadline, date }) => ({ date, last: deadline.kind === 'expiry' })),
      words.timeline.chart(period.from, last),
    ),
    element(
      'ol',
      { class: 'days' },
      ...dated.map(({ deadline, date }) => deadlineItem(context, deadline, day(date))),
      ...undated.map((deadline) => deadlineItem(context, deadline, words.timeline.noDay, 'undated')),
    ),
    disclosure('steps', words.timeline.steps, [
      element(
        'ol',
        { class: 'steps' },
        ...validity.steps.map(({ rule, date, citation }) =>
          element(
            'li',
            {},
            element('span', { class: 'what' }, words.timeline.rules[rule]),
            element('time', { class: 'unbroken', datetime: date }, day(date)),
            element('cite', { lang: 'ja' }, citation.text),
          ),
        ),
      ),
    ]),
  )
}

/** The chart, drawn again for each width that it is given. */
function chartFor(
  period: ChartPeriod,
  days: Parameters<typeof timelineChart>[1],
  title: string,
): HTMLElement {
  const holder = element('div', { class: 'chart-holder' })
  let drawn = 0
  const draw = () => {
    const width = Math.max(NARROWEST, Math.floor(holder.clientWidth))
    if (width === drawn) return
    drawn = width
    holder.replaceChildren(timelineChart(period, days, { width, title }))
  }
  new ResizeObserver(draw).observe(holder)
  return holder
}

function deadlineItem({ words }: ResultContext, deadline: Deadline, when: string, look = ''): HTMLElement {
  return element(
    'li',
    { class: look },
    element('span', { class: 'when unbroken' }, when),
    element('span', { class: 'what' }, words.timeline.deadline(deadline)),
    deadline.citation && element('cite', { lang: 'ja' }, deadline.citation.text),
  )
}

function dayOf(deadline: Deadline): string | undefined {
  if (deadline.due !== null) return deadline.due
  if (deadline.kind === 'report') return deadline.elapsedOn
  return deadline.kind === 'expiry' ? deadline.untilRange?.latest : undefined
}

/** What the lifecycle makes of the period, with its transitions; else what the edition alone gives. */
function periodOf(
  { from, until }: NonNullable<Standing['validity']>,
  deadlines: readonly Deadline[],
): ChartPeriod {
  const expiry = deadlines.find((deadline) => deadline.kind === 'expiry')
  if (expiry?.kind !== 'expiry') return { from, until }
  if (expiry.untilRange) return { from, until: expiry.untilRange.earliest, latest: expiry.untilRange.latest }
  return { from, until: expiry.due ?? until }
}

/** A day as it is written in a notice, with the year of the common era in Japanese. */
function dateText(date: string, locale: Locale): string {
  return locale === 'ja' ? `${toWareki(date)}（${date.slice(0, 4)}年）` : date
}
