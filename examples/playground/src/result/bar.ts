import { element } from '../dom/element.ts'

/** One bar: what is there, what may be added, and where the thresholds are. All in parts of its length, from 0 to 1. */
export type BarShape = {
  readonly name: string
  readonly value: string
  readonly low: number
  readonly high: number
  readonly ticks?: readonly { readonly at: number; readonly text: string; readonly reached: boolean }[]
}

/** Draws a bar. Its words say all that the drawing does. */
export function bar({ name, value, low, high, ticks = [] }: BarShape): HTMLElement {
  const track = element('div', { class: 'track', 'aria-hidden': 'true' })
  const part = (look: string, from: number, to: number) => {
    const made = element('div', { class: look })
    made.style.left = percent(from)
    made.style.width = percent(to - from)
    track.append(made)
  }
  part('sure', 0, low)
  if (high > low) part('perhaps', low, high)
  for (const { at, text, reached } of ticks) {
    const tick = element('div', { class: reached ? 'tick reached' : 'tick' }, element('span', {}, text))
    tick.style.left = percent(at)
    track.append(tick)
  }
  return element(
    'div',
    { class: ticks.length > 0 ? 'bar ticked' : 'bar' },
    element(
      'div',
      { class: 'bar-head' },
      element('span', {}, name),
      element('span', { class: 'bar-value' }, value),
    ),
    track,
  )
}

function percent(part: number): string {
  return `${Math.max(0, Math.min(1, part)) * 100}%`
}
