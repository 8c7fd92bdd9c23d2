import type { Scheme } from 'kijun'
import type { FactDefinition, Field } from '../definition.ts'
import { element } from '../dom/element.ts'
import type { PageState } from '../pageState.ts'
import type { PageWords } from '../words/pageWords.ts'
import type { SchemeLabels } from '../words/schemeLabels.ts'

type Values = { readonly [name: string]: unknown }
type Entry = readonly [string, string]

/** Everything that was entered, as a table for paper. */
export function enteredTable(
  scheme: Scheme,
  state: PageState,
  words: PageWords,
  labels: SchemeLabels,
): HTMLElement {
  const entries = Object.entries(state.facts).flatMap(([id, value]) => {
    const fact = (scheme.facts as { readonly [fact: string]: FactDefinition })[id]
    return fact ? factEntries(id, fact, value, words, labels) : []
  })
  return element(
    'section',
    { class: 'entered' },
    element('h3', {}, words.entered.heading),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, cell('th', words.entered.fact), cell('th', words.entered.value)),
      ),
      element(
        'tbody',
        {},
        ...entries.map(([name, value]) => element('tr', {}, cell('td', name), cell('td', value))),
      ),
    ),
  )
}

function cell(tag: 'th' | 'td', text: string): HTMLElement {
  return element(tag, tag === 'th' ? { scope: 'col' } : {}, text)
}

function factEntries(
  id: string,
  fact: FactDefinition,
  value: unknown,
  words: PageWords,
  labels: SchemeLabels,
): readonly Entry[] {
  const name = labels.fact(id)
  switch (fact.kind) {
    case 'group':
      return Object.entries(value as Values).flatMap(([row, values]) =>
        recordEntries(id, `${name}${words.colon}${labels.row(id, row)}`, fact.fields, values, labels),
      )
    case 'list': {
      const records = Array.isArray(value) ? value : []
      if (records.length === 0) return [[name, words.form.listEmpty]]
      return records.flatMap((values, at) =>
        recordEntries(id, `${name}${words.colon}${words.form.record(at + 1)}`, fact.fields, values, labels),
      )
    }
    default:
      return [[name, valueText(id, fact, value, labels)]]
  }
}

function recordEntries(
  id: string,
  name: string,
  fields: { readonly [field: string]: Field },
  values: unknown,
  labels: SchemeLabels,
): readonly Entry[] {
  return Object.entries((values ?? {}) as Values).flatMap(([field, value]): Entry[] => {
    const definition = fields[field]
    if (!definition) return []
    return [[`${name} ${labels.field(id, field)}`, valueText(`${id}.${field}`, definition, value, labels)]]
  })
}

function valueText(of: string, field: Field, value: unknown, labels: SchemeLabels): string {
  const unit = labels.unit(field)
  return `${labels.value(of, field, value)}${unit === '' ? '' : ` ${unit}`}`
}
