import { explainGap, gapToTier } from 'kijun/analysis'
import { element } from '../dom/element.ts'
import { panel } from './panel.ts'
import type { ResultContext } from './resultContext.ts'

/** What is lacking to a tier: the next above what is sure, unless another is chosen. */
export function gapPanel(
  context: ResultContext,
  chosen: string | undefined,
  choose: (tier: string) => void,
): HTMLElement {
  const { scheme, words, labels, assessment } = context
  const tiers = scheme.tiers.map(({ id }) => id)
  const { lowest } = assessment.tierRange
  const next = lowest === null ? tiers.at(-1)! : tiers[tiers.indexOf(lowest) - 1]
  const tier = chosen !== undefined && tiers.includes(chosen) ? chosen : next
  const select = element(
    'select',
    { id: 'gap-tier' },
    ...tiers.map((id) =>
      element('option', { value: id, selected: id === (tier ?? tiers[0]) }, labels.tier(id)),
    ),
  )
  select.addEventListener('change', () => choose(select.value))
  return panel(
    'gap',
    words.gap.heading,
    element(
      'div',
      { class: 'line' },
      element('label', { for: 'gap-tier' }, words.gap.tier),
      select,
      element('span', { class: 'hint' }, words.gap.hint),
    ),
    element('div', { id: 'gap-text' }, ...gapLines(context, tier)),
  )
}

function gapLines({ scheme, state, words }: ResultContext, tier: string | undefined): readonly HTMLElement[] {
  if (tier === undefined) return [element('p', {}, words.gap.highest)]
  const { at, on, readings, parameters } = state
  const gap = gapToTier(scheme, state.facts, tier, {
    at,
    ...(on === '' ? {} : { on }),
    readings,
    parameters,
    stages: ['criteria'],
  })
  if (!gap.ok) return []
  return explainGap(scheme, gap.value, { locale: state.locale })
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const item = /^([\s　]*)[・-]\s*(.*)$/.exec(line)
      if (!item) return element('p', {}, line)
      return element('p', { class: item[1] === '' ? 'item' : 'item deep' }, item[2]!)
    })
}
