import { citationOf } from '../../scheme/citation.ts'
import type { FactDefinition, Field, GroupShape, ListShape } from '../../scheme/factDefinition.ts'
import { bracketed } from './bracketed.ts'
import type { DescribedLine } from './clause.ts'
import { type Description, valueText } from './description.ts'
import { bullets, table } from './markdown.ts'
import { fieldLabel, rowLabels } from './rowClauses.ts'

/** More options than this are named by the first and the last. */
const LISTED_OPTIONS = 30

/** What is asked: a table of the facts, and under it the rows and columns of those that are tables themselves. */
export function factSection(description: Description): string {
  const { scheme, phrases, labels } = description
  const facts = Object.entries<FactDefinition>(scheme.facts)
  const rows = facts.map(([id, fact]) => [
    [
      labels.fact(id),
      ...(fact.finding ? [phrases.finding(labels.decider(fact.finding.by))] : []),
      ...(fact.sensitive ? [phrases.sensitive] : []),
    ].join(' — '),
    id,
    kindText(description, id, fact),
    phrases.listed((fact.asked ?? []).map((moment) => phrases.moments[moment])),
    citationOf(scheme, fact.cite).text,
  ])
  const shapes = facts.flatMap(([id, fact]) =>
    fact.kind === 'group' || fact.kind === 'list' ? shapeLines(description, id, fact) : [],
  )
  const asked = table(phrases.columns.fact, rows)
  return shapes.length === 0 ? asked : `${asked}\n\n${bullets(shapes)}`
}

/** The kind of a fact with its bounds, its options and what holds if nothing is said. */
export function kindText(description: Description, id: string, fact: FactDefinition): string {
  const { phrases } = description
  switch (fact.kind) {
    case 'group':
      return phrases.kinds.group + bracketed(phrases, phrases.rowCount(Object.keys(fact.rows).length))
    case 'list':
      return phrases.kinds.list + bracketed(phrases, phrases.records(fact.maxRecords))
    default:
      return fieldText(description, id, undefined, fact)
  }
}

/** The rows and columns of a table. */
function shapeLines(
  description: Description,
  id: string,
  shape: GroupShape | ListShape,
): readonly DescribedLine[] {
  const { phrases, labels } = description
  const fields = Object.entries(shape.fields).map(([name, field]) => ({
    depth: 2,
    text: `${fieldLabel(description, id, name)} — ${fieldText(description, id, name, field)}`,
  }))
  const rows = rowLabels(description, id)
  return [
    { depth: 0, text: `${labels.fact(id)} (${id})` },
    ...(rows.length === 0
      ? []
      : [{ depth: 1, text: `${phrases.rows}${phrases.colon}${phrases.listed(rows)}` }]),
    { depth: 1, text: phrases.fields },
    ...fields,
  ]
}

/** A kind with its options, its bounds and what holds if nothing is said. */
function fieldText(description: Description, id: string, name: string | undefined, field: Field): string {
  const { phrases } = description
  const of = name === undefined ? id : `${id}.${name}`
  const notes = [...rangeNotes(description, id, field), ...presumedNotes(description, of, field)]
  const kind = phrases.kinds[field.kind]
  const options =
    field.kind === 'choice' ? `${phrases.colon}${optionsText(description, of, field.options)}` : ''
  return `${kind}${options}${notes.length === 0 ? '' : bracketed(phrases, phrases.listed(notes))}`
}

function optionsText(description: Description, of: string, options: readonly string[]): string {
  const { phrases } = description
  const words = options.map((option) => valueText(description, of, option))
  if (words.length <= LISTED_OPTIONS) return phrases.listed(words)
  return phrases.run(words[0]!, words.at(-1)!, words.length)
}

function rangeNotes(description: Description, id: string, field: Field): readonly string[] {
  const { phrases } = description
  switch (field.kind) {
    case 'count': {
      const bounds = phrases.bounds(field.min, field.max)
      return bounds === '' ? [] : [bounds]
    }
    case 'number': {
      const { min, above, max, unit } = field
      const most = typeof max === 'object' ? phrases.quoted(fieldLabel(description, id, max.field)) : max
      const bounds = phrases.bounds(min, most)
      return [
        ...(above === undefined ? [] : [phrases.above(above)]),
        ...(bounds === '' ? [] : [bounds]),
        ...(unit === undefined ? [] : [phrases.unit(unit)]),
      ]
    }
    case 'text':
      return field.maxCharacters === undefined ? [] : [phrases.characters(field.maxCharacters)]
    default:
      return []
  }
}

function presumedNotes(description: Description, of: string, field: Field): readonly string[] {
  if (!('presumed' in field) || field.presumed === undefined) return []
  const { presumed } = field
  const value =
    field.kind === 'flag' || field.kind === 'choice' ? valueText(description, of, presumed) : `${presumed}`
  return [description.phrases.presumed(value)]
}
