import type { JsonSchema } from '../../index.ts'

const row = { type: 'integer', minimum: 1 }
const texts = { type: 'array', items: { type: 'string' } }

const column = {
  description: 'The text of a header, its texts from the top down where it has several rows, or a letter.',
  anyOf: [
    { type: 'string', minLength: 1 },
    { ...texts, minItems: 1 },
    {
      type: 'object',
      properties: { letter: { type: 'string', pattern: '^[A-Za-z]{1,3}$' } },
      required: ['letter'],
      additionalProperties: false,
    },
  ],
}

const wrapped = {
  type: 'object',
  properties: { column: { $ref: '#/$defs/column' } },
  required: ['column'],
  additionalProperties: false,
}

const constantOrColumn = { anyOf: [{ type: 'string' }, wrapped, { $ref: '#/$defs/column' }] }

/** The JSON Schema of mapping files. What it cannot say is checked where they are read. */
export const mappingJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What the columns of a sheet mean to kijun assess --from',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    $comment: { type: 'string' },
    sheet: {
      description: 'The name of the sheet, or its number; 1 unless given.',
      anyOf: [{ type: 'string', minLength: 1 }, row],
    },
    headerRows: {
      description: 'The rows of the header, from the top down; 1 unless given, [] where there is none.',
      anyOf: [row, { type: 'array', items: row }],
    },
    firstRow: {
      ...row,
      description: 'The first row with an applicant; the one after the header unless given.',
    },
    lastRow: { ...row, description: 'The last row with an applicant; that of the sheet unless given.' },
    id: { $ref: '#/$defs/column' },
    scheme: { description: 'The scheme of every row, or {"column": …}.', ...constantOrColumn },
    on: { description: 'The date of every row, or {"column": …}.', ...constantOrColumn },
    at: { enum: ['application', 'decision', 'renewal', 'holding'] },
    readings: { type: 'object' },
    parameters: { type: 'object' },
    yes: { description: 'What a flag looks like; ○, はい, 有 and their like unless given.', ...texts },
    no: {
      description: 'What a flag looks like that is not set; ×, いいえ, 無 and their like unless given.',
      ...texts,
    },
    unknown: { description: 'What says that something is not known; an empty cell always does.', ...texts },
    units: { description: 'What may stand after a number; 点, 件 and their like unless given.', ...texts },
    facts: {
      description: 'Where each value comes from: "points", "scores.local.points", "initiatives[0].base".',
      type: 'object',
      additionalProperties: {
        anyOf: [
          { type: 'null', description: 'No column: not known.' },
          { $ref: '#/$defs/column' },
          {
            type: 'object',
            properties: { value: { description: 'The same for every row.' } },
            required: ['value'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              column: { $ref: '#/$defs/column' },
              values: {
                description: 'What the texts of its cells mean: {"市内": "inCity"}.',
                type: 'object',
              },
              blank: { description: 'What an empty cell means; not known unless given.' },
            },
            required: ['column'],
            additionalProperties: false,
          },
        ],
      },
    },
  },
  required: ['facts'],
  additionalProperties: false,
  $defs: { column },
}
