import type { Field, GroupShape, ListShape } from '../definition.ts'
import { disclosure } from '../dom/disclosure.ts'
import { element } from '../dom/element.ts'
import { factAt } from '../facts/factAt.ts'
import { controlId, type FactPath } from '../facts/factPath.ts'
import { control } from './control.ts'
import type { FormContext } from './formContext.ts'

/** The controls of one row or record: those that come first at once, the rest folded away. */
export function recordControls(
  context: FormContext,
  {
    fact,
    shape,
    path,
    shown,
  }: {
    readonly fact: string
    readonly shape: GroupShape | ListShape
    readonly path: FactPath
    readonly shown: number
  },
): readonly HTMLElement[] {
  const { words, labels } = context
  const fields = Object.entries<Field>(shape.fields)
  const draw = ([name, field]: readonly [string, Field]) => {
    const by = shape.findings?.[name]?.by
    return control(context, {
      field,
      path: [...path, name],
      label: labels.field(fact, name),
      note: by ? element('span', { class: 'tag' }, words.form.finding(labels.decider(by))) : undefined,
      words: `${fact}.${name}`,
    })
  }
  const rest = fields.slice(shown)
  const isNumeric = fields.every(([, { kind }]) => kind === 'number' || kind === 'count')
  const given = rest.filter(([name]) => factAt(context.facts(), [...path, name]) !== undefined).length
  return [
    element('div', { class: isNumeric ? 'fields numbers' : 'fields' }, ...fields.slice(0, shown).map(draw)),
    ...(rest.length === 0
      ? []
      : [
          disclosure(
            `${controlId(path)}--more`,
            words.form.more(rest.length, given),
            () => [element('div', { class: 'fields' }, ...rest.map(draw))],
            { look: 'more' },
          ),
        ]),
  ]
}
