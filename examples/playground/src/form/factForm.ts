import type { Moment } from '../definition.ts'
import { disclosure } from '../dom/disclosure.ts'
import { element } from '../dom/element.ts'
import { factControl } from './factControl.ts'
import { type FactSection, factSections } from './factSections.ts'
import type { FormContext } from './formContext.ts'

/** The form of a scheme. Only the first part is open: the rest is there when it is wanted. */
export function factForm(context: FormContext, at: Moment): HTMLElement {
  const sections = factSections(context.scheme, at)
  return element(
    'section',
    { class: 'facts', 'aria-labelledby': 'facts-heading' },
    element('h2', { id: 'facts-heading' }, context.words.form.heading),
    element('p', { class: 'hint key' }, context.words.form.decides),
    ...sections.map((section, place) => sectionPart(context, section, place === 0)),
  )
}

function sectionPart(context: FormContext, { name, facts }: FactSection, open: boolean): HTMLElement {
  const { words, scheme } = context
  const heading = element(
    'span',
    { class: 'section-head' },
    element('span', { class: 'section-name' }, words.form.sections[name]),
    element('span', { class: 'count', id: `count--${name}` }),
  )
  return disclosure(
    sectionKey(scheme.id, name),
    heading,
    () => [
      name === 'other' && element('p', { class: 'hint' }, words.form.otherHint),
      ...facts.map((id) => factControl(context, id)),
    ],
    { open, look: 'section' },
  )
}

/** Under which it is kept whether a part of the form is open. */
export function sectionKey(scheme: string, name: string): string {
  return `section--${scheme}--${name}`
}
