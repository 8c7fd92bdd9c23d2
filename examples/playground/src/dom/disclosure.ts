import { type Child, element } from './element.ts'

const opened = new Map<string, boolean>()
const drawers = new WeakMap<Element, () => void>()

/**
 * A part that opens and closes. Whether it is open is kept under its key when it is drawn again; what is given as a
 * function is not drawn before somebody looks at it.
 */
export function disclosure(
  key: string,
  summary: Child,
  content: readonly Child[] | (() => readonly Child[]),
  { open = false, look = '' }: { readonly open?: boolean; readonly look?: string } = {},
): HTMLDetailsElement {
  const isOpen = opened.get(key) ?? open
  const made = element(
    'details',
    { class: `disclosure ${look}`.trim(), open: isOpen, 'data-key': key },
    element('summary', {}, summary),
  )
  let isDrawn = false
  const draw = () => {
    if (isDrawn) return
    isDrawn = true
    const children = typeof content === 'function' ? content() : content
    made.append(...children.filter((child) => child !== undefined && child !== false))
    made.dispatchEvent(new CustomEvent('drawn', { bubbles: true }))
  }
  drawers.set(made, draw)
  if (isOpen || typeof content !== 'function') draw()
  // Before it opens, so that the next key already finds what stands in it.
  made.querySelector('summary')?.addEventListener('click', draw)
  made.addEventListener('toggle', () => {
    opened.set(key, made.open)
    if (made.open) draw()
  })
  return made
}

/** Opens the part with a key, if it is there, and draws what stands in it. */
export function openDisclosure(key: string): void {
  const found = document.querySelector<HTMLDetailsElement>(`details[data-key="${CSS.escape(key)}"]`)
  if (!found) return
  found.open = true
  opened.set(key, true)
  drawers.get(found)?.()
}
