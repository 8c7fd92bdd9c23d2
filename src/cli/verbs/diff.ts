import { diffBriefing, diffSchemes } from '../../analysis/index.ts'
import { localeOption } from '../arguments/commonOptions.ts'
import { operandEdition } from '../arguments/operandScheme.ts'
import { defineVerb } from '../defineVerb.ts'
import { readSchemeFile } from '../input/readSchemeFile.ts'
import { write } from '../io.ts'
import { formatBriefing } from '../output/briefing.ts'

const notRows = 'what changed is of many kinds and makes no rows; use text, markdown or json'

/** `kijun diff`: what changed from one edition to another, and who would fare differently. */
export const diffVerb = defineVerb(
  {
    name: 'diff',
    summary: 'what changed in meaning from one edition to another, and who would fare differently',
    operands: 'OLD NEW',
    about: [
      'OLD and NEW are names of `kijun schemes`, or definitions in files NAME.json. Editions are paired by\n' +
        'what they say: tiers, thresholds, validity, requirements, what follows a decision, facts, readings.',
      'Applicants are compared by the criteria of the tiers alone, where the newer definition says how\n' +
        'those of the older are read under it (`predecessor`), or where both are one edition. Each change\n' +
        'of outcome comes with an applicant to whom both were applied; --format json has all the facts.',
    ],
    options: {
      'decided-on': {
        value: 'DATE',
        kind: 'date',
        repeat: true,
        summary:
          'a day of decision whose validity is shown under both; days around the newer text unless given',
      },
      format: {
        value: 'FORMAT',
        choices: ['text', 'markdown', 'json'],
        elsewhere: { table: notRows, csv: notRows, ndjson: notRows },
        summary: 'text unless given',
      },
      locale: localeOption,
    },
    examples: [
      {
        shows: 'What the text of 2026 changed in Okinawa, as a briefing in Japanese',
        argv: [
          'diff',
          'okinawa-sdgs@2023-07-31',
          'okinawa-sdgs@2026-06-03',
          '--locale',
          'ja',
          '--format',
          'markdown',
        ],
      },
      {
        shows: 'How long a certification lasts under either text, by the day of its decision',
        argv: ['diff', 'okinawa-sdgs@2023-07-31', 'okinawa-sdgs@2026-06-03', '--decided-on', '2026-02-27'],
      },
      {
        shows: 'The same for programs, with the whole facts of each applicant',
        argv: ['diff', 'okinawa-sdgs@2023-07-31', 'okinawa-sdgs@2026-06-03', '--format', 'json'],
      },
    ],
  },
  async ({ values: { format = 'text', locale = 'en', 'decided-on': days }, operands }, io) => {
    const [from, to, ...others] = operands
    if (from === undefined || to === undefined || others.length > 0) return { problem: 'takes OLD and NEW' }
    const a = await editionOf(from)
    if ('problem' in a) return { problem: `OLD: ${a.problem}` }
    const b = await editionOf(to)
    if ('problem' in b) return { problem: `NEW: ${b.problem}` }
    const options = days === undefined ? {} : { decidedOn: days }
    await write(
      io.stdout,
      format === 'json'
        ? `${JSON.stringify(diffSchemes(a.scheme, b.scheme, options), null, 2)}\n`
        : formatBriefing(
            diffBriefing(a.scheme, b.scheme, { ...options, locale }),
            format === 'markdown' ? 'markdown' : 'table',
          ),
    )
    return 0
  },
)

function editionOf(name: string) {
  return name.endsWith('.json') ? readSchemeFile(name) : operandEdition(name)
}
