import type { Field } from '../definition.ts'
import { element } from '../dom/element.ts'
import { factAt } from '../facts/factAt.ts'
import { controlId } from '../facts/factPath.ts'
import type { FormContext } from './formContext.ts'
import type { Place } from './place.ts'
import { problem } from './problem.ts'

/** The civil dates that the library counts with. */
const dates = { min: '1873-01-01', max: '2200-12-31' }
/** Texts that may be longer than this get several lines. */
const ONE_LINE = 60

/**
 * A number, a date or words, as they are typed: nothing is rounded, and what cannot be read is said beside it. Nothing
 * in it is nothing known.
 */
export function typedControl(context: FormContext, { field, path, label, note }: Place): HTMLElement {
  const id = controlId(path)
  const hint = hintOf(context, field)
  const input = inputFor(field, {
    id,
    'data-path': JSON.stringify(path),
    'aria-describedby': `${hint ? `${id}--hint ` : ''}${id}--problem`,
    autocomplete: 'off',
  })
  input.value = String(factAt(context.facts(), path) ?? '')
  input.addEventListener('input', () => context.set(path, input.value === '' ? undefined : input.value))
  const unit = context.labels.unit(field)
  return element(
    'div',
    { class: 'control typed' },
    element('label', { for: id }, element('span', { class: 'label' }, label), note),
    element('div', { class: 'entry' }, input, unit !== '' && element('span', { class: 'unit' }, unit)),
    hint !== '' && element('p', { class: 'hint', id: `${id}--hint` }, hint),
    problem(path),
  )
}

function inputFor(
  field: Field,
  attributes: { readonly [name: string]: string },
): HTMLInputElement | HTMLTextAreaElement {
  switch (field.kind) {
    case 'date':
      return element('input', { ...attributes, type: 'date', ...dates })
    case 'dateTime':
      return element('input', {
        ...attributes,
        type: 'datetime-local',
        min: `${dates.min}T00:00`,
        max: `${dates.max}T23:59`,
      })
    case 'count':
      return element('input', { ...attributes, inputmode: 'numeric', size: 8 })
    case 'number':
      return element('input', { ...attributes, inputmode: 'decimal', size: 8 })
    default: {
      const limit = field.kind === 'text' ? field.maxCharacters : undefined
      return limit === undefined || limit <= ONE_LINE
        ? element('input', { ...attributes, type: 'text' })
        : element('textarea', { ...attributes, rows: 3 })
    }
  }
}

function hintOf({ words }: FormContext, field: Field): string {
  switch (field.kind) {
    case 'count':
    case 'number': {
      const { min, max } = field
      const to = typeof max === 'string' ? max : ''
      const bounds = (min === undefined || min === '0') && to === '' ? '' : words.form.bounds(min ?? '', to)
      return [bounds, field.presumed === undefined ? '' : words.form.presumed(field.presumed)]
        .filter((text) => text !== '')
        .join(words.comma)
    }
    case 'text':
      return field.maxCharacters === undefined ? '' : words.form.characters(field.maxCharacters)
    default:
      return ''
  }
}
