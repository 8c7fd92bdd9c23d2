import type { OptionSpec } from '../arguments/optionSpec.ts'
import type { VerbText } from '../verb.ts'
import { completedOperands, completedValue } from './completed.ts'

/** A script for zsh that completes the command line. */
export function zshCompletion(verbs: readonly VerbText[], schemes: readonly string[]): string {
  return `#compdef kijun
# Completion of kijun for zsh; made by: kijun completion zsh
_kijun() {
  local -a verbs
  verbs=(
${verbs.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands 'kijun command' verbs
    _arguments '--help[print help]' '--version[print the version]'
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${verbs.map((verb) => verbCase(verb, schemes)).join('\n')}
  esac
}
if [[ "$funcstack[1]" == "_kijun" ]]; then
  _kijun "$@"
else
  compdef _kijun kijun
fi
`
}

function verbCase(verb: VerbText, schemes: readonly string[]): string {
  const options = Object.entries(verb.options).map(([name, spec]) => quoted(optionSpec(name, spec, schemes)))
  const { words, files } = completedOperands(verb, schemes)
  const named = words.length > 0 ? `compadd -- ${words.join(' ')}` : ''
  const both = named === '' ? '_files' : `{_files; ${named}}`
  const operands = files || named !== '' ? [quoted(`*:operand:${files ? both : `(${words.join(' ')})`}`)] : []
  return [
    `    ${verb.name})`,
    `      _arguments \\`,
    ...indented([...options, ...operands]),
    '      ;;',
  ].join('\n')
}

function indented(specs: readonly string[]): readonly string[] {
  return specs.map((spec, at) => `        ${spec}${at === specs.length - 1 ? '' : ' \\'}`)
}

function optionSpec(name: string, spec: OptionSpec, schemes: readonly string[]): string {
  const repeat = spec.repeat ? '*' : ''
  const summary = `[${spec.summary.replace(/[[\]\\:]/g, '\\$&')}]`
  if (spec.value === undefined) return `${repeat}--${name}${summary}`
  return `${repeat}--${name}=${summary}:${spec.value.replaceAll(':', '\\:')}:${valueAction(spec, schemes)}`
}

function valueAction(spec: OptionSpec, schemes: readonly string[]): string {
  const completed = completedValue(spec, schemes)
  switch (completed.kind) {
    case 'words':
      return completed.list
        ? `_values -s , ${spec.value!.replace(/[^A-Z]/g, '')} ${completed.words.join(' ')}`
        : `(${completed.words.join(' ')})`
    case 'files':
      return '_files'
    case 'anything':
      return ' '
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
