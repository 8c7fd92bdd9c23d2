import type { MeasureDefinition } from '../definition.ts'
import { element } from '../dom/element.ts'
import { bar } from './bar.ts'
import { domainCounts } from './domainCounts.ts'
import { figureEnds } from './figureEnds.ts'
import { panel } from './panel.ts'
import type { ResultContext } from './resultContext.ts'
import { type TierThreshold, thresholdsText, tierThresholds } from './tierThresholds.ts'

/** How far a bar goes beyond the highest threshold where a measure has no maximum. */
const ROOM = 1.25

/** The measures that decide, as bars against the thresholds of the tiers: of a lowest rate, every domain's. */
export function barsPanel(context: ResultContext): HTMLElement | false {
  const { scheme, state, words } = context
  const thresholds = tierThresholds(scheme, state.readings, state.parameters)
  const measures = [...new Set(thresholds.filter(isLeast).map(({ measure }) => measure))]
  const counts = domainCounts(context)
  if (measures.length === 0 && counts.length === 0) return false
  return panel(
    'bars',
    words.bars.heading,
    ...measures.map((id) =>
      measureBars(
        context,
        id,
        thresholds.filter(({ measure }) => measure === id),
      ),
    ),
    ...counts,
  )
}

function measureBars(context: ResultContext, id: string, thresholds: readonly TierThreshold[]): HTMLElement {
  const { words, labels } = context
  const rows = domainMeasures(context, id)
  const tiers = [...new Set(thresholds.map(({ tier }) => tier))]
  const asked = tiers.map((tier) => {
    const of = thresholds.filter((threshold) => threshold.tier === tier)
    return words.bars.threshold(labels.tier(tier), thresholdsText(of, labels.measureUnit(id), words))
  })
  return element(
    'div',
    { class: 'measure' },
    rows.length > 0 && element('h4', {}, words.bars.byDomain(labels.measure(id))),
    ...(rows.length > 0 ? rows : [id]).map((of) => measureBar(context, of, thresholds)),
    element(
      'p',
      { class: 'thresholds' },
      element('span', { class: 'thresholds-name' }, words.bars.thresholds),
      asked.join(words.comma),
    ),
  )
}

/** What more of a measure reaches: the rest is no matter of a bar. */
function isLeast({ is }: TierThreshold): boolean {
  return is === 'atLeast' || is === 'moreThan'
}

/** The rates of the rows of which a measure is the lowest. */
function domainMeasures({ scheme }: ResultContext, id: string): readonly string[] {
  const all = scheme.measures ?? {}
  const value = all[id]?.value
  if (value?.kind !== 'rate' || value.take !== 'lowest') return []
  return Object.keys(all).filter((other) => {
    const of = all[other]?.value
    return of?.kind === 'rate' && of.in === value.in && typeof of.take === 'object'
  })
}

function measureBar(
  { scheme, assessment, labels, words, state }: ResultContext,
  id: string,
  thresholds: readonly TierThreshold[],
): HTMLElement {
  const ends = figureEnds(assessment.measures[id]!)
  const measure = scheme.measures![id]!
  const most = mostOf(scheme.facts, measure, state.readings, scheme.readings)
  const end =
    most ??
    Math.max(
      ...thresholds.map(({ at }) => at),
      Number.isFinite(ends.high) ? ends.high / ROOM : ends.low / ROOM,
    ) * ROOM
  const unit = labels.measureUnit(id)
  const written = (text: string) => words.bars.counting(text, unit)
  const value = ends.settled
    ? written(ends.lowText)
    : ends.highText === ''
      ? words.bars.orMore(written(ends.lowText))
      : words.bars.between(written(ends.lowText), written(ends.highText))
  const ticks = thresholds
    .filter(isLeast)
    .map(({ at, value: text }) => ({ at: at / end, text, reached: ends.low >= at }))
  return bar({ name: labels.measure(id), value, low: ends.low / end, high: ends.high / end, ticks })
}

/** The most that a measure can be, as the definition says. */
function mostOf(
  facts: ResultContext['scheme']['facts'],
  { max, shown, value }: MeasureDefinition,
  readings: { readonly [reading: string]: string },
  defined: ResultContext['scheme']['readings'],
): number | undefined {
  if (shown === 'percent') return 100
  if (typeof max === 'string') return Number(max)
  if (max) return Number(max.cases[readings[max.reading] ?? defined?.[max.reading]?.default ?? ''])
  const fact = value.kind === 'fact' ? facts[value.fact] : undefined
  const most = fact?.kind === 'count' || fact?.kind === 'number' ? fact.max : undefined
  return typeof most === 'string' ? Number(most) : undefined
}
