import { element } from '../dom/element.ts'
import { factAt } from '../facts/factAt.ts'
import { controlId } from '../facts/factPath.ts'
import type { FormContext } from './formContext.ts'
import type { Place } from './place.ts'
import { problem } from './problem.ts'

/** One of a closed list, or not known. */
export function choiceControl(
  context: FormContext,
  { field, path, label, note, words: of }: Place,
): HTMLElement {
  const { words, labels } = context
  const id = controlId(path)
  const now = factAt(context.facts(), path)
  const { options, presumed } = field as Extract<typeof field, { kind: 'choice' }>
  const silent =
    presumed === undefined ? words.form.notKnown : words.form.presumed(labels.value(of, field, presumed))
  const select = element(
    'select',
    { id, 'data-path': JSON.stringify(path), 'aria-describedby': `${id}--problem` },
    element('option', { value: '', selected: now === undefined }, silent),
    ...options.map((option) =>
      element('option', { value: option, selected: now === option }, labels.value(of, field, option)),
    ),
  )
  select.addEventListener('change', () => context.set(path, select.value === '' ? undefined : select.value))
  return element(
    'div',
    { class: 'control' },
    element('label', { for: id }, element('span', { class: 'label' }, label), note),
    select,
    problem(path),
  )
}
