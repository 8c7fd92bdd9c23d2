import { element } from '../dom/element.ts'
import { factAt } from '../facts/factAt.ts'
import { controlId } from '../facts/factPath.ts'
import type { FormContext } from './formContext.ts'
import type { Place } from './place.ts'
import { problem } from './problem.ts'

const values = { '': undefined, true: true, false: false } as const

/** Yes, no, or not known: silence is not "no". Where something is presumed of it, that is what silence says. */
export function flagControl(context: FormContext, { field, path, label, note }: Place): HTMLElement {
  const { words } = context
  const id = controlId(path)
  const now = String(factAt(context.facts(), path) ?? '')
  const presumed = field.kind === 'flag' ? field.presumed : undefined
  const names = {
    '':
      presumed === undefined
        ? words.form.notKnown
        : words.form.presumed(presumed ? words.form.yes : words.form.no),
    true: words.form.yes,
    false: words.form.no,
  }
  const choices = (['', 'true', 'false'] as const).map((value) => {
    const input = element('input', { type: 'radio', name: id, value, checked: now === value })
    input.addEventListener('change', () => context.set(path, values[value]))
    return element(
      'label',
      { class: value === '' ? 'choice silent' : 'choice' },
      input,
      element('span', {}, names[value]),
    )
  })
  return element(
    'fieldset',
    { class: 'control flag', id, 'data-path': JSON.stringify(path) },
    element('legend', {}, element('span', { class: 'label' }, label), note),
    element('div', { class: 'choices' }, ...choices),
    problem(path),
  )
}
