import { nearestName } from '../index.ts'
import { formatExample } from './formatHelp.ts'
import { type Io, write } from './io.ts'
import type { Verb } from './verb.ts'
import { askVerb } from './verbs/ask.ts'
import { assessVerb } from './verbs/assess.ts'
import { completionVerb } from './verbs/completion.ts'
import { coverageVerb } from './verbs/coverage.ts'
import { deadlinesVerb } from './verbs/deadlines.ts'
import { describeVerb } from './verbs/describe.ts'
import { diffVerb } from './verbs/diff.ts'
import { explainVerb } from './verbs/explain.ts'
import { gapVerb } from './verbs/gap.ts'
import { lintVerb } from './verbs/lint.ts'
import { mapVerb } from './verbs/map.ts'
import { recordVerb } from './verbs/record.ts'
import { schemaVerb } from './verbs/schema.ts'
import { schemesVerb } from './verbs/schemes.ts'
import { simulateVerb } from './verbs/simulate.ts'
import { statusVerb } from './verbs/status.ts'
import { validityVerb } from './verbs/validity.ts'
import { verifyVerb } from './verbs/verify.ts'

/** What the command line can do, in the order in which help lists it. */
export const verbs: readonly Verb[] = [
  schemesVerb,
  assessVerb,
  mapVerb,
  explainVerb,
  gapVerb,
  askVerb,
  recordVerb,
  verifyVerb,
  validityVerb,
  statusVerb,
  deadlinesVerb,
  simulateVerb,
  diffVerb,
  describeVerb,
  coverageVerb,
  lintVerb,
  schemaVerb,
  completionVerb(() => verbs),
]

/** Those that are shown to somebody who has not asked for anything yet. */
const firstVerbs: readonly Verb[] = [schemesVerb, assessVerb, statusVerb]

/**
 * Runs the command line.
 *
 * @param argv - the arguments after the program's name
 * @param io - the streams to read and write, and the version to tell
 * @returns the exit status: 0; 1 where data could not be answered or a verb that checks has found something; 2 where the
 * call itself is wrong
 */
export async function run(argv: readonly string[], io: Io & { readonly version: string }): Promise<number> {
  const [first, ...rest] = argv
  if (first === undefined) return tell(io, firstRunText())
  if (first === '--help' || first === '-h') return tell(io, helpText())
  if (first === '--version') return tell(io, `${io.version}\n`)
  if (first === 'help') return run([...rest.slice(0, 1), '--help'], io)
  const verb = verbs.find(({ name }) => name === first)
  if (verb && rest[0] === '--version') return tell(io, `${io.version}\n`)
  if (verb) return runVerb(verb, rest, io)
  await write(io.stderr, `kijun: ${wrongVerb(first)}\nTry: kijun --help\n`)
  return 2
}

/** Runs a verb; an input that cannot be read to its end is no fault of the program. */
async function runVerb(verb: Verb, argv: readonly string[], io: Io): Promise<number> {
  try {
    return await verb.run(argv, io)
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException
    if (syscall !== 'read' && syscall !== 'open') throw error
    await write(io.stderr, `kijun ${verb.name}: cannot read the input: ${message}\n`)
    return 2
  }
}

async function tell({ stdout }: Io, text: string): Promise<number> {
  await write(stdout, text)
  return 0
}

function wrongVerb(given: string): string {
  const isOption = given.startsWith('-')
  const known = isOption ? ['--help', '--version'] : verbs.map(({ name }) => name)
  const meant = nearestName(given, known)
  const kind = isOption ? 'unknown option' : 'unknown command'
  if (meant !== undefined) return `${kind} ${given}; did you mean ${meant}?`
  return isOption
    ? `${kind} ${given}; options follow the command`
    : `${kind} ${given}; use one of ${known.join(', ')}`
}

function firstRunText(): string {
  const others = verbs.filter((verb) => !firstVerbs.includes(verb)).map(({ name }) => name)
  return [
    'kijun executes the rules of municipal certification schemes, and says why, article by article.',
    '',
    'Try:',
    ...firstVerbs.map((verb) => `  ${formatExample(verb.examples[0]!)}`),
    '',
    `Also: ${others.join(', ')}; kijun --help says what they do.`,
    '',
  ].join('\n')
}

function helpText(): string {
  const width = Math.max(...verbs.map(({ name }) => name.length))
  return [
    'kijun: the rules of municipal certification schemes, executed and explained',
    '',
    'Usage: kijun COMMAND [OPTIONS] [FILE... | -]',
    '',
    'Commands:',
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options:',
    '  --help     print this text; kijun COMMAND --help says more',
    '  --version  print the version',
    '',
    'Examples:',
    ...verbs.map((verb) => `  ${formatExample(verb.examples[0]!)}`),
    '',
    'Exit status: 0; 1 if an entry of the input could not be answered, a record is not identical,',
    '`kijun lint` finds something or `kijun coverage` a provision that is not covered; 2 if the call is',
    'wrong. A terminal is written to in colour unless NO_COLOR is set; FORCE_COLOR=1 has colour',
    'everywhere and FORCE_COLOR=0 nowhere. Nothing else is read from the environment, no clock but for',
    '`kijun status --today` and `kijun deadlines --today`, and nothing is left to chance but the salts',
    'of `kijun record --redact`.',
    '',
  ].join('\n')
}
