import type { Locale, Scheme, Words } from '../../index.ts'
import type { CellField } from './readCell.ts'

/** One value that a scheme asks for: its place in the facts as a mapping writes it, and what it is called. */
export type FactField = {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly field: CellField
  /** From the outside in: the fact, its row, its field. */
  readonly labels: { readonly [L in Locale]: readonly string[] }
}

type FieldShape = { readonly kind: CellField['kind']; readonly options?: readonly string[] }

/** Every value that a scheme asks for; of a list of records the first record. */
export function factFields(scheme: Scheme): readonly FactField[] {
  return Object.entries(scheme.facts).flatMap(([fact, shape]): FactField[] => {
    const { words } = scheme
    switch (shape.kind) {
      case 'group':
        return Object.keys(shape.rows).flatMap((row) =>
          Object.entries(shape.fields).map(([id, field]) => ({
            name: `${fact}.${row}.${id}`,
            path: [fact, row, id],
            field: cellField(scheme, field, `${fact}.${id}`),
            labels: labelsOf([
              [words?.facts?.[fact], fact],
              [words?.rows?.[`${fact}.${row}`], row],
              [words?.fields?.[`${fact}.${id}`], id],
            ]),
          })),
        )
      case 'list':
        return Object.entries(shape.fields).map(([id, field]) => ({
          name: `${fact}[0].${id}`,
          path: [fact, 0, id],
          field: cellField(scheme, field, `${fact}.${id}`),
          labels: labelsOf([
            [words?.facts?.[fact], fact],
            [words?.fields?.[`${fact}.${id}`], id],
          ]),
        }))
      default:
        return [
          {
            name: fact,
            path: [fact],
            field: cellField(scheme, shape, fact),
            labels: labelsOf([[words?.facts?.[fact], fact]]),
          },
        ]
    }
  })
}

/** The values that a scheme asks for by their places, every record of a list alike. */
export function fieldsByName(scheme: Scheme): ReadonlyMap<string, FactField> {
  const known = held.get(scheme)
  if (known) return known
  const fields = new Map(factFields(scheme).map((of) => [of.name, of]))
  held.set(scheme, fields)
  return fields
}

/** Looked up for every row, and the same for each. */
const held = new WeakMap<Scheme, ReadonlyMap<string, FactField>>()

/** The name under which {@link fieldsByName} has a place of the facts. */
export function fieldName(name: string): string {
  return name.replace(/\[\d+\]/g, '[0]')
}

function cellField(scheme: Scheme, field: FieldShape, key: string): CellField {
  const { kind, options } = field
  if (!options) return { kind }
  const named = options.map((option): [string, readonly string[]] => {
    const words = scheme.words?.options?.[`${key}.${option}`]
    return [option, words ? [words.ja, words.en] : []]
  })
  return { kind, options, labels: Object.fromEntries(named) }
}

function labelsOf(parts: readonly (readonly [Words | undefined, string])[]): FactField['labels'] {
  const inLocale = (locale: Locale) => parts.map(([words, id]) => words?.[locale] ?? id)
  return { en: inLocale('en'), ja: inLocale('ja') }
}
