import { describeScheme, describeSections } from '../../analysis/index.ts'
import { localeOption } from '../arguments/commonOptions.ts'
import { operandScheme } from '../arguments/operandScheme.ts'
import { defineVerb } from '../defineVerb.ts'
import { write } from '../io.ts'

const aPage = 'a page is Markdown; kijun schemes and kijun coverage list what a scheme has as data'

/** `kijun describe`: a scheme as a Markdown page for people. */
export const describeVerb = defineVerb(
  {
    name: 'describe',
    summary: 'a scheme as a Markdown page: who may apply, scoring, tiers, validity, what follows',
    operands: 'SCHEME',
    about: [
      'SCHEME is a name of `kijun schemes`. The section `lifecycle` is found by trying every event in\n' +
        'every state: a Mermaid diagram, what each event does in each state, and what no state allows.',
    ],
    options: {
      format: {
        value: 'FORMAT',
        choices: ['markdown'],
        elsewhere: { table: aPage, csv: aPage, json: aPage, ndjson: aPage },
        summary: 'a page is Markdown',
      },
      section: { value: 'NAME', choices: describeSections, summary: 'one section instead of the page' },
      on: { value: 'DATE', kind: 'date', summary: 'the day on which the edition of SCHEME is in force' },
      locale: localeOption,
    },
    examples: [
      { shows: 'The whole page, in Japanese', argv: ['describe', 'yokohama-y-sdgs', '--locale', 'ja'] },
      {
        shows: 'The states of a certification and what leads from one to another',
        argv: ['describe', 'yokohama-y-sdgs', '--section', 'lifecycle'],
      },
      {
        shows: 'The tiers of the edition in force on a day',
        argv: ['describe', 'okinawa-sdgs', '--on', '2026-07-01', '--section', 'tiers'],
      },
    ],
  },
  async ({ values: { section, on, locale = 'en' }, operands }, io) => {
    const [name, ...others] = operands
    if (name === undefined || others.length > 0) return { problem: 'takes one SCHEME' }
    const found = operandScheme(name, on)
    if ('problem' in found) return found
    const page = describeScheme(found.scheme, { locale, ...(section === undefined ? {} : { section }) })
    if (page === '') await write(io.stderr, `kijun describe: ${name} has nothing under ${section}\n`)
    else await write(io.stdout, `${page}\n`)
    return 0
  },
)
