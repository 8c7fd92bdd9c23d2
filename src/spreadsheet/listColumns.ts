import type { Field, ListShape, Scheme, Words } from '../index.ts'
import { type Column, idOf } from './column.ts'
import { fieldReader } from './fieldReader.ts'
import { wordsOr } from './namedOptions.ts'
import { nameKey } from './plainText.ts'

/** The columns of a list: the number of its records, and those of each record, made when they are asked for. */
export type ListColumns = {
  readonly fact: string
  readonly count: Column
  /** The columns of a record, numbered from 1. */
  readonly ofRecord: (record: number) => readonly Column[]
  /** The columns of any record with such a name. */
  readonly named: (key: string) => readonly Column[]
}

const RECORD = /^(\d{1,4})(?:件目)?(.*)$/

export function listColumns(scheme: Scheme, fact: string, { fields, maxRecords }: ListShape): ListColumns {
  const label = wordsOr(fact, scheme.words?.facts)
  const prefixes = new Set([`${fact}.`, nameKey(label.ja), nameKey(label.en)])
  const made = new Map<number, readonly Column[]>()

  function ofRecord(record: number): readonly Column[] {
    const known =
      made.get(record) ??
      Object.entries<Field>(fields).map(([field, definition]) =>
        recordColumn(scheme, fact, record, field, definition),
      )
    made.set(record, known)
    return known
  }

  function named(key: string): readonly Column[] {
    return [...prefixes].flatMap((prefix) => {
      const parts = key.startsWith(prefix) ? RECORD.exec(key.slice(prefix.length)) : null
      const record = Number(parts?.[1] ?? 0)
      if (record < 1 || record > maxRecords) return []
      return ofRecord(record).filter(
        (column) =>
          nameKey(idOf(column)) === key ||
          [...column.names.ja, ...column.names.en].some((name) => nameKey(name) === key),
      )
    })
  }

  return { fact, count: countColumn(scheme, fact, maxRecords), ofRecord, named }
}

function recordColumn(
  scheme: Scheme,
  fact: string,
  record: number,
  field: string,
  definition: Field,
): Column {
  const name = `${fact}.${field}`
  const label = wordsOr(fact, scheme.words?.facts)
  const value = wordsOr(field, scheme.words?.fields, name)
  return {
    path: [fact, record - 1, field],
    field: definition,
    name,
    read: fieldReader(scheme, name, definition),
    names: {
      ja: [`${label.ja} ${record} ${value.ja}`, `${label.ja} ${record}件目 ${value.ja}`],
      en: [`${label.en} ${record} ${value.en}`],
    },
  }
}

const COUNT: Words = { ja: '件数', en: 'count' }

function countColumn(scheme: Scheme, fact: string, most: number): Column {
  const label = wordsOr(fact, scheme.words?.facts)
  const field: Field = { kind: 'count', min: '0' }
  return {
    path: [fact],
    field: 'count',
    name: fact,
    most,
    read: fieldReader(scheme, fact, field),
    names: { ja: [`${label.ja} ${COUNT.ja}`], en: [`${label.en} ${COUNT.en}`] },
  }
}
