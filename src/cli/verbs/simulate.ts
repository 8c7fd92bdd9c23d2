import { schemeThresholds } from '../../analysis/index.ts'
import { answerInputs } from '../answerInputs.ts'
import { schemeOptionProblem } from '../arguments/commonOptions.ts'
import { operandScheme } from '../arguments/operandScheme.ts'
import type { OptionValues } from '../arguments/optionSpec.ts'
import { readPairs } from '../arguments/readPairs.ts'
import { defineVerb } from '../defineVerb.ts'
import { readSchemeFile } from '../input/readSchemeFile.ts'
import { type Io, write } from '../io.ts'
import { formatListing } from '../output/formatListing.ts'
import { planSimulations } from '../simulate/planSimulations.ts'
import { simulateEntry } from '../simulate/simulateEntry.ts'
import type { Simulations } from '../simulate/simulation.ts'
import { simulationTally } from '../simulate/simulationTally.ts'
import { movedWriter, summaryWriter } from '../simulate/simulationWriter.ts'
import { thresholdRows } from '../simulate/thresholdRows.ts'
import type { Problem } from '../verb.ts'
import { applicantDefaults, applicantInput, applicantOptions } from './applicants.ts'

const options = {
  reading: { value: 'NAME=ALTERNATIVE', repeat: true, summary: 'follow this reading' },
  parameter: { value: 'NAME=NUMBER', repeat: true, summary: 'supply this number' },
  set: {
    value: 'PATH=VALUE',
    repeat: true,
    summary: 'put this value in the place of one of the rules; PATH is as --list and traces write it',
  },
  'to-scheme': {
    value: 'NAME',
    names: 'schemes',
    summary: 'another edition, or a definition in a file NAME.json',
  },
  list: {
    value: 'SCHEME',
    names: 'schemes',
    summary: 'print the thresholds that --set can change, and read no FILE',
  },
  by: { value: 'WHAT', choices: ['tier', 'outcome'], summary: 'what is counted; tier unless given' },
  format: {
    value: 'FORMAT',
    choices: ['table', 'json', 'csv', 'markdown'],
    elsewhere: { ndjson: '--ids writes a line of JSON for each applicant that moves' },
    summary: 'table unless given',
  },
  ids: { summary: 'instead of the summary a line of JSON for each applicant that moves' },
  ...applicantOptions,
  scheme: {
    value: 'NAME',
    names: 'schemes',
    summary:
      'the scheme that is changed, and that of those that name none; unless given, every one with that name',
  },
} as const

/** `kijun simulate`: how many of a list of applicants move under a changed threshold, reading or edition. */
export const simulateVerb = defineVerb(
  {
    name: 'simulate',
    summary: 'how many applicants move between tiers if a threshold, reading or edition changes',
    operands: '[FILE... | -]',
    about: [
      applicantInput,
      'Each applicant is assessed twice, as things stand and under the change, and counted by both\n' +
        'results: tiers in order, none, what is open, and what could not be answered (the exit status is\n' +
        'then 1). Rows and columns add up to the applicants read. Changes can be combined.',
      'A text often has one number in several places, and --set changes one of them: the summary says\n' +
        'where the same number stays as it is. With --to-scheme the facts are handed\n' +
        'over as they are; readings that the other edition does not have are left behind.',
    ],
    options,
    examples: [
      {
        shows: 'What another reading of a text would do',
        argv: ['simulate', '--reading', 'yoko-band-gap=contiguous', '-'],
        input: [
          '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}',
          '{"id":"a-2","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}',
        ],
      },
      {
        shows: 'What a lower threshold would do, as a briefing in Japanese',
        argv: [
          'simulate',
          '--set',
          'tiers.active.when.of[0].value=10',
          '--scheme',
          'okinawa-sdgs@2026-06-03',
          '--format',
          'markdown',
          '--locale',
          'ja',
        ],
        input: [
          '{"id":"a-3","facts":{"itemsMet":10,"planScore":"55"}}',
          '{"id":"a-4","facts":{"itemsMet":9,"planScore":"60"}}',
        ],
      },
      { shows: 'The thresholds of a scheme', argv: ['simulate', '--list', 'toyota-sdgs'] },
    ],
  },
  async ({ values, operands }, io) => {
    const { by = 'tier', format, ids, locale = 'en', list } = values
    if (list !== undefined) return printThresholds(list, { values, operands }, io)
    if (ids && format !== undefined) return { problem: '--ids writes lines of JSON; leave --format out' }
    const planned = await plan(values)
    if ('problem' in planned) return planned
    const { simulations } = planned
    const tally = simulationTally(by)
    const writer = ids
      ? movedWriter(io, tally, { by, locale })
      : summaryWriter(io, tally, { format: format ?? 'table', locale, simulations })
    const defaults = applicantDefaults(values)
    const status = await answerInputs(
      operands,
      io,
      (entry) => simulateEntry(entry, defaults, simulations),
      writer,
    )
    if (typeof status !== 'number') return status
    const refused = tally.summary().simulations.reduce((sum, of) => sum + of.movements.unanswerable, 0)
    if (refused === 0) return status
    await write(io.stderr, `kijun: ${refused} could not be answered as things stand or under the change\n`)
    return 1
  },
)

async function plan(
  values: OptionValues<typeof options>,
): Promise<{ readonly simulations: Simulations } | Problem> {
  const wrongScheme = schemeOptionProblem(values.scheme)
  if (wrongScheme) return wrongScheme
  const readings = readPairs('reading', values.reading)
  if ('problem' in readings) return readings
  const parameters = readPairs('parameter', values.parameter)
  if ('problem' in parameters) return parameters
  const set = readPairs('set', values.set)
  if ('problem' in set) return set
  const to = await schemeTo(values['to-scheme'], values.on)
  if ('problem' in to) return { problem: `--to-scheme: ${to.problem}` }
  return planSimulations({
    scheme: values.scheme,
    toScheme: to.scheme,
    readings: readings.pairs,
    parameters: parameters.pairs,
    values: set.pairs,
  })
}

async function schemeTo(name: string | undefined, on: string | undefined) {
  if (name === undefined) return { scheme: undefined }
  return name.endsWith('.json') ? readSchemeFile(name) : operandScheme(name, on)
}

async function printThresholds(
  name: string,
  {
    values,
    operands,
  }: { readonly values: OptionValues<typeof options>; readonly operands: readonly string[] },
  io: Io,
): Promise<number | Problem> {
  const { reading, parameter, set, 'to-scheme': to, on, format, locale = 'en' } = values
  if (operands.length > 0 || reading || parameter || set || to !== undefined) {
    return { problem: '--list prints thresholds and changes nothing; give no FILE and no change' }
  }
  const found = name.endsWith('.json') ? await readSchemeFile(name) : operandScheme(name, on)
  if ('problem' in found) return { problem: `--list: ${found.problem}` }
  const { scheme } = found
  const items = schemeThresholds(scheme)
  const rows = thresholdRows(scheme, locale)
  await write(io.stdout, formatListing({ rows, items, whole: items }, format ?? 'table', io))
  return 0
}
