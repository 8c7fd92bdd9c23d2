import { operandScheme } from '../arguments/operandScheme.ts'
import { defineVerb } from '../defineVerb.ts'
import { write } from '../io.ts'
import { encodings } from '../workbook/encoding.ts'
import { mappingJsonSchema } from '../workbook/mappingJsonSchema.ts'
import { proposeMapping } from '../workbook/proposeMapping.ts'
import { readSheetFile } from '../workbook/readSheetFile.ts'

const aMapping = 'a mapping is a file of JSON'

/** `kijun map`: a mapping of the columns of a sheet to start from. */
export const mapVerb = defineVerb(
  {
    name: 'map',
    summary: 'what the columns of a sheet mean, proposed as the mapping for kijun assess --from',
    operands: 'FILE SCHEME',
    about: [
      'FILE is a workbook (.xlsx), a .csv file, or - for either of them on standard input; SCHEME is a\n' +
        'name of `kijun schemes`. The proposal is made from the headers of the sheet and from what the\n' +
        'scheme calls its facts, in Japanese and English. A fact without a column is null, which means not\n' +
        'known. Headers that no fact has stand in a comment. Look it through before it is used: a name\n' +
        'alone does not say what a column means.',
      'In "facts" a column is the text of its header, a list of texts where the header has several rows,\n' +
        '{"letter": "C"}, {"column": …, "values": {"市内": "inCity"}, "blank": false}, or {"value": …} for\n' +
        'the same in every row. "yes" and "no" say what flags look like, "units" what may follow a number.',
    ],
    options: {
      sheet: { value: 'NAME', summary: 'the name of the sheet, or its number; the first unless given' },
      header: { value: 'ROW,...', summary: 'the rows of the header; looked for unless given' },
      on: { value: 'DATE', kind: 'date', summary: 'the day on which the edition of SCHEME is in force' },
      'from-encoding': {
        value: 'ENCODING',
        choices: encodings,
        summary: 'of a .csv file; found out unless given',
      },
      format: {
        value: 'FORMAT',
        choices: ['json'],
        elsewhere: { table: aMapping, csv: aMapping, markdown: aMapping, ndjson: aMapping },
        summary: 'a mapping is JSON',
      },
      schema: { summary: 'print the JSON Schema of mappings instead' },
    },
    examples: [
      {
        shows: 'What the columns of a list mean; > list.map.json keeps it',
        argv: ['map', '-', 'yokohama-y-sdgs'],
        input: ['整理番号,事業者名,評価点', 'Y-01,港北印刷,61点'],
      },
      { shows: 'What a mapping may hold', argv: ['map', '--schema'] },
    ],
  },
  async ({ values, operands }, io) => {
    const { sheet = '1', header, on, schema } = values
    if (schema) {
      if (operands.length > 0) return { problem: '--schema takes no FILE' }
      await write(io.stdout, `${JSON.stringify(mappingJsonSchema, null, 2)}\n`)
      return 0
    }
    const [file, name, ...others] = operands
    if (file === undefined || name === undefined || others.length > 0)
      return { problem: 'takes FILE and SCHEME' }
    const headerRows = header?.split(',').map(Number)
    if (headerRows?.some((row, at) => !Number.isInteger(row) || row <= (headerRows[at - 1] ?? 0))) {
      return { problem: `--header ${header}: expected rows from the top down, such as 3 or 3,4` }
    }
    const found = operandScheme(name, on)
    if ('problem' in found) return found
    const wanted = /^\d+$/.test(sheet) ? Number(sheet) : sheet
    const read = await readSheetFile(file, { sheet: wanted, encoding: values['from-encoding'] }, io)
    if ('problem' in read) return read
    const mapping = proposeMapping(read.sheet, found.scheme, { name: wanted, headerRows })
    await write(io.stdout, `${JSON.stringify(mapping, null, 2)}\n`)
    return 0
  },
)
