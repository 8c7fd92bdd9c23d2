import type { OptionSpec } from '../arguments/optionSpec.ts'
import type { VerbText } from '../verb.ts'
import { completedOperands, completedValue } from './completed.ts'

/** A script for bash that completes the command line. */
export function bashCompletion(verbs: readonly VerbText[], schemes: readonly string[]): string {
  return `# Completion of kijun for bash; made by: kijun completion bash
_kijun() {
  # The shell breaks words at "@" and "=", which belong to them here: the line is read anew.
  local line="\${COMP_LINE:0:COMP_POINT}" cur prev verb i
  local -a typed
  cur="\${line##*[[:space:]]}"
  read -ra typed <<< "\${line%"$cur"}"
  prev="\${typed[\${#typed[@]}-1]}"
  verb="\${typed[1]:-}"
  local value="$cur" words="" files="" part=""
  if [[ "$cur" == --*=* ]]; then
    prev="\${cur%%=*}"
    value="\${cur#*=}"
  fi
  if [[ \${#typed[@]} -le 1 ]]; then
    words=${quoted([...verbs.map(({ name }) => name), '--help', '--version'].join(' '))}
  else
    case "$verb $prev" in
${verbs.flatMap((verb) => Object.entries(verb.options).flatMap((entry) => valueCase(verb.name, entry, schemes))).join('\n')}
      *)
        if [[ "$cur" == -* ]]; then
          case "$verb" in
${verbs
  .map(
    ({ name, options }) =>
      `            ${name}) words=${quoted(
        Object.keys(options)
          .map((option) => `--${option}`)
          .join(' '),
      )} ;;`,
  )
  .join('\n')}
          esac
        else
          case "$verb" in
${verbs.map((verb) => operandCase(verb, schemes)).join('\n')}
          esac
        fi
        ;;
    esac
  fi
  if [[ "$part" == "list" && "$value" == *,* ]]; then
    part="\${value%,*},"
    value="\${value##*,}"
  else
    part=""
  fi
  local -a found=()
  local candidate
  while IFS= read -r candidate; do found+=("$part$candidate"); done < <(compgen -W "$words" -- "$value")
  if [[ -n "$files" ]]; then
    compopt -o filenames 2> /dev/null
    while IFS= read -r candidate; do found+=("$candidate"); done < <(compgen -f -- "$value")
  fi
  # What the shell takes for words of their own stands already.
  local kept="$part$value"
  kept="\${kept%"\${kept##*[=:@]}"}"
  COMPREPLY=()
  for ((i = 0; i < \${#found[@]}; i++)); do COMPREPLY+=("\${found[i]#"$kept"}"); done
}
complete -F _kijun kijun
`
}

function valueCase(
  verb: string,
  [option, spec]: readonly [string, OptionSpec],
  schemes: readonly string[],
): readonly string[] {
  if (spec.value === undefined) return []
  const completed = completedValue(spec, schemes)
  const pattern = quoted(`${verb} --${option}`)
  switch (completed.kind) {
    case 'words':
      return [
        `      ${pattern}) words=${quoted(completed.words.join(' '))}${completed.list ? '; part=list' : ''} ;;`,
      ]
    case 'files':
      return [`      ${pattern}) files=yes ;;`]
    case 'anything':
      return [`      ${pattern}) ;;`]
  }
}

function operandCase(verb: VerbText, schemes: readonly string[]): string {
  const { words, files } = completedOperands(verb, schemes)
  return `            ${verb.name}) words=${quoted(words.join(' '))}${files ? '; files=yes' : ''} ;;`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
