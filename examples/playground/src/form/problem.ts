import { element } from '../dom/element.ts'
import { controlId, type FactPath } from '../facts/factPath.ts'

/** Where the form says what is wrong with a value. */
export function problem(path: FactPath): HTMLElement {
  return element('p', { class: 'problem', id: `${controlId(path)}--problem`, hidden: true })
}
