import type { OptionSpec } from '../arguments/optionSpec.ts'
import type { VerbText } from '../verb.ts'
import { completedOperands, completedValue } from './completed.ts'

/** A script for fish that completes the command line. */
export function fishCompletion(verbs: readonly VerbText[], schemes: readonly string[]): string {
  const lines = [
    '# Completion of kijun for fish; made by: kijun completion fish',
    'complete -c kijun -f',
    "complete -c kijun -n __fish_use_subcommand -l help -d 'print help'",
    "complete -c kijun -n __fish_use_subcommand -l version -d 'print the version'",
    ...verbs.map(
      ({ name, summary }) => `complete -c kijun -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    ...verbs.flatMap((verb) => verbLines(verb, schemes)),
  ]
  return `${lines.join('\n')}\n`
}

function verbLines(verb: VerbText, schemes: readonly string[]): readonly string[] {
  const within = `complete -c kijun -n ${quoted(`__fish_seen_subcommand_from ${verb.name}`)}`
  const { words, files } = completedOperands(verb, schemes)
  return [
    ...Object.entries(verb.options).map(
      ([name, spec]) => `${within} -l ${name}${valueFlags(spec, schemes)} -d ${quoted(spec.summary)}`,
    ),
    ...(words.length > 0 ? [`${within} -a ${quoted(words.join(' '))}`] : []),
    ...(files ? [`${within} -F`] : []),
  ]
}

function valueFlags(spec: OptionSpec, schemes: readonly string[]): string {
  if (spec.value === undefined) return ''
  const completed = completedValue(spec, schemes)
  switch (completed.kind) {
    case 'words':
      return completed.list
        ? ` -x -a ${quoted(`(__fish_append , ${completed.words.join(' ')})`)}`
        : ` -x -a ${quoted(completed.words.join(' '))}`
    case 'files':
      return ' -r -F'
    case 'anything':
      return ' -x'
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
