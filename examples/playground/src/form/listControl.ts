import type { ListShape } from '../definition.ts'
import { button } from '../dom/button.ts'
import { type Child, element } from '../dom/element.ts'
import { factAt } from '../facts/factAt.ts'
import { controlId } from '../facts/factPath.ts'
import type { FormContext } from './formContext.ts'
import { problem } from './problem.ts'
import { recordControls } from './recordControls.ts'

/** Fields of a record that are shown at once; the rest is folded away. */
const SHOWN_FIELDS = 6

/** Records that the applicant adds. A list that is given is complete, and an empty one says that there are none. */
export function listControl(context: FormContext, fact: string, shape: ListShape, note: Child): HTMLElement {
  const { words, labels } = context
  // Read anew whenever something is pressed: what was typed since this was drawn is in the facts alone.
  const current = (): readonly unknown[] | undefined => {
    const given = factAt(context.facts(), [fact])
    return Array.isArray(given) ? given.slice(0, shape.maxRecords) : undefined
  }
  const records = current()
  const count = records?.length ?? 0
  const change = (next: readonly unknown[] | undefined, focus: string) => {
    context.set([fact], next)
    context.redraw(fact)
    document.getElementById(focus)?.focus()
  }
  const id = controlId([fact])
  const add = button(words.form.add, () => change([...(current() ?? []), {}], controlId([fact, count])), {
    id: `${id}--add`,
  })
  const isFull = count >= shape.maxRecords
  add.disabled = isFull
  return element(
    'fieldset',
    { class: 'control table', id, tabindex: -1, 'data-path': JSON.stringify([fact]) },
    element('legend', {}, element('span', { class: 'label' }, labels.fact(fact)), note),
    count === 0 && element('p', { class: 'hint' }, records ? words.form.listEmpty : words.form.listUnknown),
    ...(records ?? []).map((_, at) =>
      element(
        'fieldset',
        { class: 'row record', id: controlId([fact, at]), tabindex: -1 },
        element('legend', {}, words.form.record(at + 1)),
        ...recordControls(context, { fact, shape, path: [fact, at], shown: SHOWN_FIELDS }),
        button(
          words.form.remove(at + 1),
          () => {
            change(
              (current() ?? []).filter((_, other) => other !== at),
              `${id}--add`,
            )
            context.say(words.form.removed)
          },
          { look: 'quiet' },
        ),
      ),
    ),
    isFull && element('p', { class: 'hint' }, words.form.listFull(shape.maxRecords)),
    element(
      'div',
      { class: 'tools' },
      add,
      count === 0 &&
        (records
          ? button(words.form.listForget, () => change(undefined, `${id}--add`), { look: 'quiet' })
          : button(words.form.listNone, () => change([], `${id}--add`), { look: 'quiet' })),
    ),
    problem([fact]),
  )
}
