import type { Scheme } from 'kijun'
import type { Moment } from '../definition.ts'
import { openDisclosure } from '../dom/disclosure.ts'
import { controlId } from '../facts/factPath.ts'
import { sectionKey } from './factForm.ts'
import { factSections } from './factSections.ts'

/** Takes a person to the control of a fact, and opens whatever it is folded into. */
export function goToFact(scheme: Scheme, at: Moment, path: readonly (string | number)[]): void {
  const [fact, row] = path
  const section = factSections(scheme, at).find(({ facts }) => facts.includes(String(fact)))
  if (section) openDisclosure(sectionKey(scheme.id, section.name))
  openDisclosure(controlId([fact!]))
  if (row !== undefined) openDisclosure(`${controlId([fact!, row])}--more`)
  const found = nearestControl(path)
  if (!found) return
  const target = found.classList.contains('flag') ? found.querySelector<HTMLElement>('input:checked') : found
  found.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

/** The control of a value, or of the record, row or table in which it stands. */
function nearestControl(path: readonly (string | number)[]): HTMLElement | null {
  if (path.length === 0) return null
  return document.getElementById(controlId(path)) ?? nearestControl(path.slice(0, -1))
}
