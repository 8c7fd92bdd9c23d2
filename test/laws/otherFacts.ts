import fc from 'fast-check'
import { parseFacts } from '../../src/index.ts'
import type { Field, GroupShape, ListShape } from '../../src/scheme/factDefinition.ts'
import type { Data, Edition } from './edition.ts'

/** Completions of what is known: by the edition's own arbitrary, and by some value for some of the other facts. */
export function anyComplete(edition: Edition, known: Data): fc.Arbitrary<Data> {
  return edition.complete(known).chain((data) => anyOthers(edition, data, known))
}

/** Some of the facts of the definition that `data` does not speak of, in agreement with what is `known`. */
export function anyOthers({ scheme, facts }: Edition, data: Data, known?: Data): fc.Arbitrary<Data> {
  const others = Object.entries(scheme.facts).filter(([id]) => !facts.includes(id))
  const isCompletion = known !== undefined
  const requiredKeys = others.map(([id]) => id).filter((id) => (known?.[id] ?? null) !== null)
  return fc
    .record(
      Object.fromEntries(others.map(([id, shape]) => [id, anyFact(shape, known?.[id], isCompletion)])),
      { requiredKeys },
    )
    .map((said) => {
      const all = { ...data, ...said }
      return parseFacts(scheme, all).ok ? all : data
    })
}

type Part = { readonly [field: string]: unknown }
type Fields = { readonly [field: string]: Field }

function anyFact(
  shape: Field | GroupShape | ListShape,
  known: unknown,
  isCompletion: boolean,
): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'group':
      return fc.record(
        Object.fromEntries(
          Object.keys(shape.rows).map((row) => [
            row,
            anyRecord(
              shape.fields,
              (known as { readonly [row: string]: Part } | undefined)?.[row] ?? {},
              isCompletion,
            ),
          ]),
        ),
      )
    case 'list':
      return Array.isArray(known)
        ? fc.tuple(...known.map((record: Part) => anyRecord(shape.fields, record, isCompletion)))
        : fc.array(anyRecord(shape.fields, {}, false), { maxLength: Math.min(2, shape.maxRecords) })
    default:
      return anyField(shape, known, isCompletion)
  }
}

function anyRecord(fields: Fields, known: Part, isCompletion: boolean): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([field, of]) => [field, anyField(of, known[field], isCompletion)]),
    ),
  )
}

/** What is known stays, and so does the silence of a field that is presumed. */
export function anyField(field: Field, known: unknown, isCompletion: boolean): fc.Arbitrary<unknown> {
  if (known !== undefined && known !== null) return fc.constant(known)
  if (isCompletion && 'presumed' in field && field.presumed !== undefined) return fc.constant(known)
  switch (field.kind) {
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...field.options)
    case 'count':
    case 'number': {
      const min = Number(field.min ?? ('above' in field ? Number(field.above) + 1 : 0))
      const max = typeof field.max === 'string' ? Number(field.max) : min + 30
      return fc.integer({ min: Math.ceil(min), max: Math.floor(max) }).map(String)
    }
    case 'date':
      return fc.constantFrom('2019-06-30', '2021-10-01', '2024-02-29', '2024-09-30', '2026-10-01')
    case 'dateTime':
      return fc.constantFrom('2023-08-07T00:00', '2024-10-23T09:00', '2024-12-24T17:01')
    case 'text':
      return fc.constantFrom('', '未来', 'a')
  }
}
