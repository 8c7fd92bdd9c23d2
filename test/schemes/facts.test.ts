import { schemes } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import type { Field } from '../../src/scheme/factDefinition.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { issuesOf } from './asking.ts'
import { factTables } from './factTables.ts'

/** Every fact that is answered at once, and every field of the others, by its path. */
function fieldsOf(scheme: Scheme): readonly (readonly [string, Field])[] {
  return Object.entries(scheme.facts).flatMap(([id, fact]): (readonly [string, Field])[] =>
    fact.kind === 'group' || fact.kind === 'list'
      ? Object.entries(fact.fields).map(([field, shape]) => [`${id}.${field}`, shape] as const)
      : [[id, fact]],
  )
}

/** Facts that say one thing alone, at the path of a fact or of a field of it. */
function saying(scheme: Scheme, path: string, value: unknown): object {
  const [id = '', field] = path.split('.')
  const fact = scheme.facts[id]!
  if (field === undefined) return { [id]: value }
  if (fact.kind === 'list') return { [id]: [{ [field]: value }] }
  return { [id]: { [fact.kind === 'group' ? Object.keys(fact.rows)[0]! : '']: { [field]: value } } }
}

describe.each(schemes.map((scheme) => [`${scheme.id}@${scheme.edition}`, scheme] as const))(
  'facts of %s',
  (name, scheme) => {
    const table = factTables[name]!
    const fields = fieldsOf(scheme)
    const codes = (data: object) => issuesOf(scheme, data).map((issue) => issue.split(' ')[0])

    test('a choice has the options of the form', () => {
      const held = fields.flatMap(([path, field]) =>
        field.kind === 'choice' ? [[path, field.options.join(' ')]] : [],
      )
      expect(Object.fromEntries(held)).toEqual(table.choices)
    })

    test('silence says something only where the text has it so', () => {
      const held = fields.flatMap(([path, field]) =>
        'presumed' in field && field.presumed !== undefined ? [[path, field.presumed]] : [],
      )
      expect(Object.fromEntries(held)).toEqual(table.presumed)
    })

    test('a number lies within its bounds, which are taken', () => {
      const numeric = fields.filter(([, field]) => field.kind === 'number' || field.kind === 'count')
      expect(numeric.map(([path]) => path).sort()).toEqual(Object.keys(table.bounds).sort())
      for (const [path, [least, most]] of Object.entries(table.bounds)) {
        const step = table.counts.includes(path) ? 1 : 0.000001
        const isTaken = (value: number) =>
          codes(saying(scheme, path, String(Number(value.toFixed(6))))).length === 0
        const low = Number(least.replace('+', ''))
        expect([path, isTaken(low - step), isTaken(low), isTaken(low + step)]).toEqual([
          path,
          false,
          !least.endsWith('+'),
          true,
        ])
        if (most === undefined) continue
        const high = Number(most)
        expect([path, isTaken(high - step), isTaken(high), isTaken(high + step)]).toEqual([
          path,
          true,
          true,
          false,
        ])
      }
    })

    test('a number of things has no parts, and every other number may', () => {
      for (const path of Object.keys(table.bounds)) {
        const isTaken = codes(saying(scheme, path, '1.5')).length === 0
        expect([path, isTaken]).toEqual([path, !table.counts.includes(path)])
      }
    })

    test('a list and a text are taken up to their limits', () => {
      const lists = Object.entries(scheme.facts).filter(([, fact]) => fact.kind === 'list')
      expect(lists.map(([id]) => id).sort()).toEqual(Object.keys(table.records).sort())
      for (const [id, most] of Object.entries(table.records)) {
        const listOf = (length: number) => ({ [id]: Array.from({ length }, () => ({})) })
        expect([id, codes(listOf(most)), codes(listOf(most + 1))]).toEqual([id, [], ['list/too-many']])
      }
      for (const [path, most] of Object.entries(table.characters)) {
        const text = (length: number) => saying(scheme, path, '字'.repeat(length))
        expect([path, codes(text(most)), codes(text(most + 1))]).toEqual([path, [], ['text/too-long']])
      }
    })

    test('what may be withheld is marked, and nothing else', () => {
      const held = Object.entries(scheme.facts).filter(([, fact]) => fact.sensitive)
      expect(held.map(([id]) => id).sort()).toEqual([...table.sensitive].sort())
    })

    test('a row is of the domain and of the kind that the form gives it', () => {
      const held = Object.entries(scheme.facts).flatMap(([id, fact]) =>
        fact.kind === 'group'
          ? Object.entries(fact.rows).flatMap(([row, { domain, tags = [] }]) => {
              const marks = [domain ?? [], tags].flat().join(' ')
              return marks === '' ? [] : [[`${id}.${row}`, marks]]
            })
          : [],
      )
      expect(Object.fromEntries(held)).toEqual(table.rows)
    })
  },
)
