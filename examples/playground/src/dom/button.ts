import { element } from './element.ts'

/** A button that does something when it is pressed. */
export function button(
  text: string,
  press: () => void,
  { id, look = 'plain' }: { readonly id?: string; readonly look?: 'plain' | 'main' | 'quiet' } = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button ${look}`, id }, text)
  made.addEventListener('click', press)
  return made
}
