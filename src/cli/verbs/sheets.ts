import type { OptionValues } from '../arguments/optionSpec.ts'
import type { Problem } from '../verb.ts'
import type { FromSheet, ToSheet } from '../workbook/assessSheet.ts'
import { encodings } from '../workbook/encoding.ts'
import { sheetForm } from '../workbook/readSheetFile.ts'
import { targetProblem } from '../workbook/targetFile.ts'

/** The options of a verb that takes applicants from a sheet and may write the sheet anew. */
export const sheetOptions = {
  from: {
    value: 'FILE',
    orInput: true,
    summary: 'take the applicants from a workbook (.xlsx), a .csv file, or - for standard input',
  },
  map: { value: 'FILE', summary: 'with --from: what the columns mean; kijun map proposes one' },
  to: { value: 'FILE', summary: 'with --from: the new .xlsx or .csv file with the results' },
  force: { summary: 'with --to: write over a file that exists; never over what is read' },
  encoding: {
    value: 'ENCODING',
    choices: encodings,
    summary: 'of the .csv of --to; as that of --from, or utf-8-bom for a workbook, unless given',
  },
  'from-encoding': {
    value: 'ENCODING',
    choices: encodings,
    summary: 'of the .csv of --from; found out unless given',
  },
} as const

/** What they do, for help. */
export const sheetInput = [
  'With --from the applicants are the rows of a sheet as people lay it out, and --map says what its',
  'columns mean. --to writes all its cells as values to a new file, with the results in columns of',
  'their own. An empty cell is not known; a row that cannot be read shows its issues.',
].join('\n')

type Values = OptionValues<typeof sheetOptions> & {
  readonly format?: string
  readonly fields?: readonly string[]
  readonly locale?: 'en' | 'ja'
  readonly 'decided-on'?: string
}

/** The files that the options name, nothing where they name none, or what is wrong with them. */
export async function sheetsNamed(
  values: Values,
  operands: readonly string[],
): Promise<{ readonly source: FromSheet; readonly target?: ToSheet } | Problem | undefined> {
  const { from, map, to, force = false, encoding } = values
  if (from === undefined) {
    const lone = (['map', 'to', 'force', 'encoding', 'from-encoding'] as const).find(
      (name) => values[name] !== undefined,
    )
    return lone && { problem: `--${lone} is for --from FILE, a workbook (.xlsx) or a .csv file` }
  }
  if (operands.length > 0) return { problem: `--from takes the place of ${operands[0]}; give one of them` }
  const source = { from, map, encoding: values['from-encoding'] }
  if (source.encoding !== undefined && from !== '-' && sheetForm(from) !== 'csv') {
    return { problem: `--from-encoding is for a .csv file; ${from} is none` }
  }
  if (to === undefined) {
    const lone = force ? 'force' : encoding && 'encoding'
    return lone ? { problem: `--${lone} is for --to FILE` } : { source }
  }
  const form = sheetForm(to)
  if (form === undefined || !/\.(?:xlsx|csv)$/i.test(to)) {
    return { problem: `--to: ${to} is neither .xlsx nor .csv` }
  }
  if (encoding !== undefined && form !== 'csv') return { problem: '--encoding is for a .csv file' }
  const { format, fields } = values
  if (format !== undefined || fields) {
    return { problem: `--to writes a sheet; leave --${format === undefined ? 'fields' : 'format'} out` }
  }
  const keep = [
    { option: '--from', name: from },
    ...(map === undefined ? [] : [{ option: '--map', name: map }]),
  ]
  const problem = await targetProblem(to, { force, keep })
  if (problem) return problem
  const { locale = 'en', 'decided-on': decidedOn } = values
  return { source, target: { to, form, force, encoding, locale, decidedOn } }
}
