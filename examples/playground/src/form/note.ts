import type { FactDefinition } from '../definition.ts'
import { element } from '../dom/element.ts'
import type { FormContext } from './formContext.ts'

/** What stands beside the name of a fact: its article, who alone can supply it, and whether it is sensitive. */
export function note({ words, labels }: FormContext, fact: FactDefinition): HTMLElement {
  return element(
    'span',
    { class: 'note' },
    element('cite', { lang: 'ja' }, labels.article(fact.cite)),
    fact.finding && element('span', { class: 'tag' }, words.form.finding(labels.decider(fact.finding.by))),
    fact.sensitive && element('span', { class: 'tag care' }, words.form.sensitive),
  )
}
