import { seriesById } from '../../../schemes/index.ts'
import { type LintReport, lintScheme } from '../../analysis/index.ts'
import { parseScheme, type Scheme } from '../../index.ts'
import { localeOption } from '../arguments/commonOptions.ts'
import { editionsNamed } from '../arguments/editionsNamed.ts'
import { defineVerb } from '../defineVerb.ts'
import { readJsonFile } from '../input/readJsonFile.ts'
import { type Io, write } from '../io.ts'
import { formatListing } from '../output/formatListing.ts'
import { lintRows } from '../output/lintRows.ts'
import { lintSummary, lintText } from '../output/lintText.ts'
import type { Problem } from '../verb.ts'

/** `kijun lint`: what cannot be right in a definition, or may not be meant, with what shows it. */
export const lintVerb = defineVerb(
  {
    name: 'lint',
    summary: 'what cannot be right in a definition, or may not be meant, each with what shows it',
    operands: '[SCHEME | FILE.json]...',
    about: [
      'SCHEME is a name of `kijun schemes`; all of them unless given. FILE.json holds a definition of\n' +
        'your own; several with the same id are editions of one scheme.',
      'Gaps and overlaps of bands, tiers that nobody reaches, conditions that everybody or nobody meets\n' +
        'or that never matter, totals that differ, facts without use, citations that lead nowhere, days\n' +
        'without an edition, and more. Every case between the thresholds is gone through; what cannot be\n' +
        'decided is listed as such. What a definition acknowledges is listed with its reason.',
      'The exit status is 1 where something is found that is not acknowledged.',
    ],
    options: {
      format: {
        value: 'FORMAT',
        choices: ['text', 'json', 'ndjson', 'table', 'csv', 'markdown'],
        summary: 'text unless given',
      },
      locale: localeOption,
    },
    examples: [
      { shows: 'One bundled scheme, in Japanese', argv: ['lint', 'yokohama-y-sdgs', '--locale', 'ja'] },
      { shows: 'As data', argv: ['lint', 'toyota-workplace', '--format', 'json'] },
    ],
  },
  async ({ values: { format = 'text', locale = 'en' }, operands }, io) => {
    const wanted = await definitionsNamed(operands)
    if ('problem' in wanted) return wanted
    const reports: LintReport[] = []
    for (const [at, { definition, series }] of wanted.definitions.entries()) {
      await tellProgress(io, `kijun lint: ${at + 1}/${wanted.definitions.length}`)
      const report = lintScheme(definition, { series })
      reports.push(report)
      if (format === 'text') await write(io.stdout, lintText(report, locale))
    }
    await tellProgress(io, '')
    await write(
      io.stdout,
      format === 'text'
        ? lintSummary(reports, locale)
        : formatListing({ rows: lintRows(reports, locale), items: reports, whole: { reports } }, format, io),
    )
    return reports.some(({ findings }) => findings.length > 0) ? 1 : 0
  },
)

type Named = { readonly definition: unknown; readonly series: readonly Scheme[] }

/** Bundled editions and definitions in files, each with all editions of its scheme. */
async function definitionsNamed(
  names: readonly string[],
): Promise<{ readonly definitions: readonly Named[] } | Problem> {
  const files = names.filter((name) => name.endsWith('.json'))
  const bundled = names.filter((name) => !name.endsWith('.json'))
  const found = names.length > 0 && bundled.length === 0 ? { editions: [] } : editionsNamed(bundled)
  if ('problem' in found) return found
  const own: { readonly id?: unknown }[] = []
  for (const name of files) {
    const read = await readJsonFile(name)
    if ('problem' in read) return read
    own.push((read.value ?? {}) as { readonly id?: unknown })
  }
  return {
    definitions: [
      ...found.editions.map((definition) => ({ definition, series: seriesById[definition.id]! })),
      ...own.map((definition) => ({
        definition,
        // What is no definition is no edition either: its own report says so.
        series: own.filter(({ id }) => id === definition.id).flatMap(editionOf),
      })),
    ],
  }
}

function editionOf(data: unknown): readonly Scheme[] {
  const parsed = parseScheme(data)
  return parsed.ok ? [parsed.value] : []
}

/**
 * On a terminal, which definition is being looked into: the larger ones take seconds. Empty text takes the line away.
 * Reports that appear on a terminal as they come tell it themselves.
 */
async function tellProgress({ stderr, stdout }: Io, text: string): Promise<void> {
  if (stderr.isTTY === true && stdout.isTTY !== true) await write(stderr, `\r${text.padEnd(LINE)}\r`)
}

const LINE = 30
