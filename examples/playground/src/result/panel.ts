import { type Child, element } from '../dom/element.ts'

/** One part of the result under its heading. */
export function panel(name: string, heading: string, ...children: readonly Child[]): HTMLElement {
  const id = `${name}-heading`
  return element(
    'section',
    { class: `panel ${name}`, 'aria-labelledby': id },
    element('h3', { id }, heading),
    ...children,
  )
}
