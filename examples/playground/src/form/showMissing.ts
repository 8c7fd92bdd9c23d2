import type { Scheme } from 'kijun'
import type { Moment } from '../definition.ts'
import { controlId, type Facts } from '../facts/factPath.ts'
import type { PageWords } from '../words/pageWords.ts'
import { factSections } from './factSections.ts'

type Path = readonly (string | number)[]

/** Marks the controls whose values can still change the result, and counts what has been entered in each part. */
export function showMissing(
  form: HTMLElement,
  {
    scheme,
    at,
    facts,
    missing,
    words,
  }: {
    readonly scheme: Scheme
    readonly at: Moment
    readonly facts: Facts
    readonly missing: readonly Path[]
    readonly words: PageWords
  },
): void {
  const ids = new Set(missing.map(controlId))
  for (const control of form.querySelectorAll<HTMLElement>('[data-path]')) {
    const marked = control.closest<HTMLElement>('.control')!
    const isMissing = ids.has(control.id)
    marked.classList.toggle('missing', isMissing)
    if (isMissing) marked.title = words.form.decides
    else marked.removeAttribute('title')
  }
  for (const { name, facts: asked } of factSections(scheme, at)) {
    const count = document.getElementById(`count--${name}`)
    if (!count) continue
    const entered = asked.filter((id) => facts[id] !== undefined).length
    count.textContent = words.form.entered(entered, asked.length)
  }
}
