import { factsJsonSchema, schemeJsonSchema } from '../../index.ts'
import { localeOption } from '../arguments/commonOptions.ts'
import { operandScheme } from '../arguments/operandScheme.ts'
import { defineVerb } from '../defineVerb.ts'
import { write } from '../io.ts'

const aSchema = 'a JSON Schema is JSON; kijun describe --section facts is for people'

/** `kijun schema`: what the facts of a scheme, or a definition, may hold. */
export const schemaVerb = defineVerb(
  {
    name: 'schema',
    summary: 'the JSON Schema of the facts of a scheme, or of definitions',
    operands: '[SCHEME]',
    about: ['SCHEME is a name of `kijun schemes`. Without it, this is the schema of scheme definitions.'],
    options: {
      format: {
        value: 'FORMAT',
        choices: ['json'],
        elsewhere: { table: aSchema, csv: aSchema, markdown: aSchema, ndjson: aSchema },
        summary: 'a JSON Schema is JSON',
      },
      on: { value: 'DATE', kind: 'date', summary: 'the day on which the edition of SCHEME is in force' },
      locale: localeOption,
    },
    examples: [
      { shows: 'What the facts of a scheme may hold', argv: ['schema', 'yokohama-y-sdgs'] },
      { shows: 'The edition in force on a day', argv: ['schema', 'okinawa-sdgs', '--on', '2026-07-01'] },
      { shows: 'What a definition may hold', argv: ['schema'] },
    ],
  },
  async ({ values: { on, locale = 'en' }, operands }, io) => {
    const [name, ...others] = operands
    if (others.length > 0) return { problem: 'takes one SCHEME' }
    if (name === undefined) {
      await write(io.stdout, `${JSON.stringify(schemeJsonSchema(), null, 2)}\n`)
      return 0
    }
    const found = operandScheme(name, on)
    if ('problem' in found) return found
    await write(io.stdout, `${JSON.stringify(factsJsonSchema(found.scheme, locale), null, 2)}\n`)
    return 0
  },
)
