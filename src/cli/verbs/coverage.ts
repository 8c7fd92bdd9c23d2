import { type Coverage, coverage } from '../../analysis/index.ts'
import { listingFormatOption, localeOption } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { readEditions } from '../input/readEditions.ts'
import { write } from '../io.ts'
import { coverageText, provisionRows, uncoveredIn } from '../output/coverageText.ts'
import { formatListing } from '../output/formatListing.ts'

/** `kijun coverage`: what executes or carries each provision of the texts. */
export const coverageVerb = defineVerb(
  {
    name: 'coverage',
    summary: 'what executes or carries each provision of the texts, and which is not covered',
    operands: '[SCHEME | FILE.json]...',
    about: [
      'SCHEME is a name of `kijun schemes`, with or without its edition; all of them unless given. An\n' +
        'older text of which only the period is known has no provisions to cover and is left out.\n' +
        'FILE.json holds a definition of your own.',
      'A table counts; CSV and Markdown list every provision. JSON is\n' +
        '  {"schemes": [{"scheme", "provisions": [{"id", "cite", "treatment", "coveredBy": [paths]}]}]}\n' +
        'The exit status is 1 where a provision is not covered.',
    ],
    options: {
      format: listingFormatOption,
      locale: localeOption,
    },
    examples: [
      { shows: 'How many of each treatment are covered', argv: ['coverage'] },
      {
        shows: 'Where each provision of one edition is executed',
        argv: ['coverage', 'yokohama-y-sdgs@2024-04-01', '--format', 'json'],
      },
      { shows: 'A definition of your own', argv: ['coverage', 'examples/my-city/2026-04-01.json'] },
    ],
  },
  async ({ values: { format = 'table', locale = 'en' }, operands }, io) => {
    const wanted = await readEditions(operands)
    if ('problem' in wanted) return wanted
    const covered: readonly Coverage[] = wanted.editions.map(coverage)
    await write(
      io.stdout,
      format === 'table'
        ? coverageText(covered, { locale, ...(io.stdout.isTTY ? { maxWidth: io.stdout.columns } : {}) })
        : formatListing(
            { rows: provisionRows(covered, locale), items: covered, whole: { schemes: covered } },
            format,
            io,
          ),
    )
    return covered.some((of) => uncoveredIn(of).length > 0) ? 1 : 0
  },
)
