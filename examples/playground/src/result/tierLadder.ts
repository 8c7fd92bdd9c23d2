import { element } from '../dom/element.ts'
import type { ResultContext } from './resultContext.ts'
import { thresholdsText, tierThresholds } from './tierThresholds.ts'

type Rung = 'earned' | 'possible' | 'passed' | 'out'
const rungMarks: { readonly [R in Rung]: string } = { earned: '●', possible: '◐', passed: '○', out: '－' }

/** The tiers, highest first, with what each asks for and whether it is earned, possible or out of reach. */
export function tierLadder({ assessment, scheme, state, words, labels }: ResultContext): HTMLElement {
  const order = [...scheme.tiers.map(({ id }): string | null => id), null]
  const place = (id: string | null) => order.indexOf(id)
  const [highest, lowest] = [place(assessment.tierRange.highest), place(assessment.tierRange.lowest)]
  const thresholds = tierThresholds(scheme, state.readings, state.parameters)
  const rungs = order.map((id, at) => {
    const rung: Rung =
      at < highest ? 'out' : at > lowest ? 'passed' : highest === lowest ? 'earned' : 'possible'
    const of = thresholds.filter(({ tier }) => tier === id)
    const asked = [...new Set(of.map(({ measure }) => measure))].map((measure) => {
      const text = thresholdsText(
        of.filter((at) => at.measure === measure),
        labels.measureUnit(measure),
        words,
      )
      return `${labels.measure(measure)} ${text}`
    })
    return element(
      'li',
      { class: `rung ${rung}`, 'aria-current': rung === 'earned' ? 'true' : undefined },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, rungMarks[rung]),
      element(
        'span',
        { class: 'rung-name' },
        labels.tier(id),
        asked.length > 0 && element('span', { class: 'asked' }, asked.join(words.comma)),
      ),
      element(
        'span',
        { class: 'rung-state' },
        id === null && rung === 'passed' ? '' : words.result.rungs[rung],
      ),
    )
  })
  return element('ol', { class: 'ladder', 'aria-label': words.result.ladder }, ...rungs)
}
