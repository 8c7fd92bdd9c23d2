import type { Field, GroupShape } from '../definition.ts'
import { button } from '../dom/button.ts'
import { disclosure } from '../dom/disclosure.ts'
import { type Child, element } from '../dom/element.ts'
import { factAt } from '../facts/factAt.ts'
import { controlId } from '../facts/factPath.ts'
import { control } from './control.ts'
import type { FormContext } from './formContext.ts'
import { problem } from './problem.ts'
import { recordControls } from './recordControls.ts'

/** Fields of a row that are shown at once; the rest is folded away. */
const SHOWN_FIELDS = 2
/** A table of more rows than this is folded as a whole. */
const OPEN_ROWS = 10

/** A fixed table: one part for each row. */
export function groupControl(
  context: FormContext,
  fact: string,
  shape: GroupShape,
  note: Child,
): HTMLElement {
  const { words, labels } = context
  const [only, ...others] = Object.entries<Field>(shape.fields)
  const single = others.length === 0 ? only : undefined
  const rows = Object.keys(shape.rows)
  const drawn = () =>
    rows.map((row) =>
      single
        ? control(context, {
            field: single[1],
            path: [fact, row, single[0]],
            label: labels.row(fact, row),
            words: `${fact}.${single[0]}`,
          })
        : element(
            'fieldset',
            { class: 'row', id: controlId([fact, row]) },
            element('legend', {}, labels.row(fact, row)),
            ...recordControls(context, { fact, shape, path: [fact, row], shown: SHOWN_FIELDS }),
          ),
    )
  const entered = rows.filter((row) => factAt(context.facts(), [fact, row]) !== undefined).length
  const table = () => element('div', { class: single ? 'rows single' : 'rows' }, ...drawn())
  return element(
    'fieldset',
    { class: 'control table', id: controlId([fact]), tabindex: -1, 'data-path': JSON.stringify([fact]) },
    element('legend', {}, element('span', { class: 'label' }, labels.fact(fact)), note),
    single?.[1].kind === 'flag' && allAtOnce(context, fact, rows, single[0]),
    rows.length > OPEN_ROWS
      ? disclosure(controlId([fact]), words.form.rows(rows.length, entered), () => [table()])
      : table(),
    problem([fact]),
  )
}

function allAtOnce(context: FormContext, fact: string, rows: readonly string[], field: string): HTMLElement {
  const { words } = context
  const setAll = (value: boolean | undefined) => {
    context.set(
      [fact],
      value === undefined ? undefined : Object.fromEntries(rows.map((row) => [row, { [field]: value }])),
    )
    context.redraw(fact)
  }
  return element(
    'div',
    { class: 'tools' },
    button(words.form.allYes, () => setAll(true), { look: 'quiet' }),
    button(words.form.allNo, () => setAll(false), { look: 'quiet' }),
    button(words.form.allNotKnown, () => setAll(undefined), { look: 'quiet' }),
  )
}
