import { describe, expect, test } from 'vitest'
import { bashCompletion } from '../../../src/cli/completion/bashCompletion.ts'
import { completedOperands } from '../../../src/cli/completion/completed.ts'
import { fishCompletion } from '../../../src/cli/completion/fishCompletion.ts'
import { zshCompletion } from '../../../src/cli/completion/zshCompletion.ts'
import { verbs as allVerbs } from '../../../src/cli/run.ts'
import type { VerbText } from '../../../src/cli/verb.ts'

const common = { about: [], examples: [], options: { help: { summary: 'h' } } }
const verbs: readonly VerbText[] = [
  {
    ...common,
    name: 'one',
    summary: "what it's for: [this]",
    operands: '[SCHEME | FILE.json]...',
    options: {
      format: { value: 'FORMAT', choices: ['csv', 'json'], summary: 'csv: unless given' },
      fields: { value: 'FIELD,...', list: true, choices: ['id', 'tier'], summary: "it's a list" },
      scheme: { value: 'NAME', names: 'schemes', summary: 'the scheme' },
      series: { value: 'NAME', names: 'series', summary: 'the series' },
      set: { value: 'PATH:VALUE', repeat: true, summary: 'a [value]' },
      map: { value: 'FILE', summary: 'a file' },
      force: { repeat: true, summary: 'a \\ sign' },
      help: { summary: 'print this text' },
    },
  },
  { ...common, name: 'two', summary: 'two texts', operands: 'OLD NEW' },
  { ...common, name: 'three', summary: 'shells', operands: 'bash | zsh' },
  { ...common, name: 'four', summary: 'files', operands: '[FILE... | -]' },
  { ...common, name: 'five', summary: 'nothing', operands: '' },
]
const schemes = ['a-city', 'a-city@2026']

describe('the script of', () => {
  test('bash completes commands, options, their values and operands', () => {
    expect(
      bashCompletion(verbs, schemes),
    ).toBe(`# Completion of kijun for bash; made by: kijun completion bash
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
    words='one two three four five --help --version'
  else
    case "$verb $prev" in
      'one --format') words='csv json' ;;
      'one --fields') words='id tier'; part=list ;;
      'one --scheme') words='a-city a-city@2026' ;;
      'one --series') words='a-city' ;;
      'one --set') ;;
      'one --map') files=yes ;;
      *)
        if [[ "$cur" == -* ]]; then
          case "$verb" in
            one) words='--format --fields --scheme --series --set --map --force --help' ;;
            two) words='--help' ;;
            three) words='--help' ;;
            four) words='--help' ;;
            five) words='--help' ;;
          esac
        else
          case "$verb" in
            one) words='a-city a-city@2026'; files=yes ;;
            two) words='a-city a-city@2026' ;;
            three) words='bash zsh' ;;
            four) words=''; files=yes ;;
            five) words='' ;;
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
`)
  })

  test('zsh completes commands, options, their values and operands', () => {
    expect(zshCompletion(verbs, schemes)).toBe(`#compdef kijun
# Completion of kijun for zsh; made by: kijun completion zsh
_kijun() {
  local -a verbs
  verbs=(
    'one:what it'\\''s for: [this]'
    'two:two texts'
    'three:shells'
    'four:files'
    'five:nothing'
  )
  if (( CURRENT == 2 )); then
    _describe -t commands 'kijun command' verbs
    _arguments '--help[print help]' '--version[print the version]'
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
    one)
      _arguments \\
        '--format=[csv\\: unless given]:FORMAT:(csv json)' \\
        '--fields=[it'\\''s a list]:FIELD,...:_values -s , FIELD id tier' \\
        '--scheme=[the scheme]:NAME:(a-city a-city@2026)' \\
        '--series=[the series]:NAME:(a-city)' \\
        '*--set=[a \\[value\\]]:PATH\\:VALUE: ' \\
        '--map=[a file]:FILE:_files' \\
        '*--force[a \\\\ sign]' \\
        '--help[print this text]' \\
        '*:operand:{_files; compadd -- a-city a-city@2026}'
      ;;
    two)
      _arguments \\
        '--help[h]' \\
        '*:operand:(a-city a-city@2026)'
      ;;
    three)
      _arguments \\
        '--help[h]' \\
        '*:operand:(bash zsh)'
      ;;
    four)
      _arguments \\
        '--help[h]' \\
        '*:operand:_files'
      ;;
    five)
      _arguments \\
        '--help[h]'
      ;;
  esac
}
if [[ "$funcstack[1]" == "_kijun" ]]; then
  _kijun "$@"
else
  compdef _kijun kijun
fi
`)
  })

  test('fish completes commands, options, their values and operands', () => {
    expect(
      fishCompletion(verbs, schemes),
    ).toBe(`# Completion of kijun for fish; made by: kijun completion fish
complete -c kijun -f
complete -c kijun -n __fish_use_subcommand -l help -d 'print help'
complete -c kijun -n __fish_use_subcommand -l version -d 'print the version'
complete -c kijun -n __fish_use_subcommand -a one -d 'what it\\'s for: [this]'
complete -c kijun -n __fish_use_subcommand -a two -d 'two texts'
complete -c kijun -n __fish_use_subcommand -a three -d 'shells'
complete -c kijun -n __fish_use_subcommand -a four -d 'files'
complete -c kijun -n __fish_use_subcommand -a five -d 'nothing'
complete -c kijun -n '__fish_seen_subcommand_from one' -l format -x -a 'csv json' -d 'csv: unless given'
complete -c kijun -n '__fish_seen_subcommand_from one' -l fields -x -a '(__fish_append , id tier)' -d 'it\\'s a list'
complete -c kijun -n '__fish_seen_subcommand_from one' -l scheme -x -a 'a-city a-city@2026' -d 'the scheme'
complete -c kijun -n '__fish_seen_subcommand_from one' -l series -x -a 'a-city' -d 'the series'
complete -c kijun -n '__fish_seen_subcommand_from one' -l set -x -d 'a [value]'
complete -c kijun -n '__fish_seen_subcommand_from one' -l map -r -F -d 'a file'
complete -c kijun -n '__fish_seen_subcommand_from one' -l force -d 'a \\\\ sign'
complete -c kijun -n '__fish_seen_subcommand_from one' -l help -d 'print this text'
complete -c kijun -n '__fish_seen_subcommand_from one' -a 'a-city a-city@2026'
complete -c kijun -n '__fish_seen_subcommand_from one' -F
complete -c kijun -n '__fish_seen_subcommand_from two' -l help -d 'h'
complete -c kijun -n '__fish_seen_subcommand_from two' -a 'a-city a-city@2026'
complete -c kijun -n '__fish_seen_subcommand_from three' -l help -d 'h'
complete -c kijun -n '__fish_seen_subcommand_from three' -a 'bash zsh'
complete -c kijun -n '__fish_seen_subcommand_from four' -l help -d 'h'
complete -c kijun -n '__fish_seen_subcommand_from four' -F
complete -c kijun -n '__fish_seen_subcommand_from five' -l help -d 'h'
`)
  })
})

describe('completedOperands()', () => {
  test.each([
    ['[SCHEME | FILE.json]...', schemes, true],
    ['FILE SCHEME', schemes, true],
    ['OLD NEW', schemes, false],
    ['bash | zsh | fish', ['bash', 'zsh', 'fish'], false],
    ['[FILE... | -]', [], true],
    ['--to TIER [FILE... | -]', [], true],
    ['', [], false],
  ])('where %j is expected', (operands, words, files) => {
    expect(completedOperands({ operands }, schemes)).toEqual({ words, files })
  })

  test('takes no option of a command for one of its operands', () => {
    const offered = allVerbs
      .filter(({ name }) => name !== 'completion')
      .flatMap((verb) => completedOperands(verb, []).words)
    expect(offered).toEqual([])
  })
})
