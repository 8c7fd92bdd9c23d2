import type { FactDefinition } from '../definition.ts'
import { element } from '../dom/element.ts'
import { control } from './control.ts'
import type { FormContext } from './formContext.ts'
import { groupControl } from './groupControl.ts'
import { listControl } from './listControl.ts'
import { note } from './note.ts'

/** Everything that is asked for one fact. */
export function factControl(context: FormContext, id: string): HTMLElement {
  const fact = context.scheme.facts[id] as FactDefinition
  return element('div', { class: 'fact', 'data-fact': id }, drawn(context, id, fact))
}

function drawn(context: FormContext, id: string, fact: FactDefinition): HTMLElement {
  const beside = note(context, fact)
  switch (fact.kind) {
    case 'group':
      return groupControl(context, id, fact, beside)
    case 'list':
      return listControl(context, id, fact, beside)
    default:
      return control(context, {
        field: fact,
        path: [id],
        label: context.labels.fact(id),
        note: beside,
        words: id,
      })
  }
}
