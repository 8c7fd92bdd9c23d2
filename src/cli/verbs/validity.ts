import { answerInputs } from '../answerInputs.ts'
import { type Dated, validityEntry } from '../answers/validityEntry.ts'
import { formatOption, localeOption, schemeOption, schemeOptionProblem } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { answersIn } from '../output/answersIn.ts'
import { validityHeader, validityRow } from '../output/validityRow.ts'

/** `kijun validity`: from when until when a certification is valid. */
export const validityVerb = defineVerb(
  {
    name: 'validity',
    summary: 'from when until when a certification is valid, and how that is counted',
    operands: '[FILE... | -]',
    about: [
      'FILE is a file, or - for standard input, which is also read where no FILE is given. It holds\n' +
        'one JSON object on each line, or one list of objects, or one object over several lines:\n' +
        '  {"id"?, "scheme", "decidedOn", "for"?: "initial" | "renewal", "readings"?}',
      'A text that states no period is an issue. A scheme without its edition is the one in force on\n' +
        'the day of the decision, be it an older text of which only the period is known; transitions\n' +
        'between editions are the business of `kijun status`.',
    ],
    options: {
      format: formatOption,
      scheme: schemeOption,
      'decided-on': {
        value: 'DATE',
        kind: 'date',
        summary: 'the day of the decision of those that give none',
      },
      for: {
        value: 'KIND',
        choices: ['initial', 'renewal'],
        summary: 'what those that do not say are; initial unless given',
      },
      locale: localeOption,
    },
    examples: [
      {
        shows: 'A first certification',
        argv: ['validity', '-'],
        input: ['{"id":"a-1","scheme":"yokohama-y-sdgs","decidedOn":"2024-04-01"}'],
      },
      {
        shows: 'Two days of decision, as a table',
        argv: ['validity', '--scheme', 'okinawa-sdgs@2026-06-03', '--format', 'table'],
        input: ['{"id":"a-2","decidedOn":"2026-03-31"}', '{"id":"a-3","decidedOn":"2026-04-01"}'],
      },
    ],
  },
  async ({ values, operands }, io) => {
    const { format = 'ndjson', locale = 'en', scheme, 'decided-on': decidedOn, for: kind } = values
    const wrongScheme = schemeOptionProblem(scheme, 'period')
    if (wrongScheme) return wrongScheme
    const defaults = {
      ...(scheme === undefined ? {} : { scheme }),
      ...(decidedOn === undefined ? {} : { decidedOn }),
      ...(kind === undefined ? {} : { for: kind }),
    }
    const writer = answersIn<Dated>(io, {
      format,
      locale,
      lineOf: ({ validity }, id) => ({ id, ...validity }),
      header: validityHeader(locale),
      rowsOf: (dated) => [validityRow(dated)],
    })
    return answerInputs(operands, io, (entry) => validityEntry(entry, defaults), writer)
  },
)
