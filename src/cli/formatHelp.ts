import type { Example, VerbText } from './verb.ts'

const HELP_WIDTH = 100

/** Writes the help of a verb: what it does, its options, and calls to try. */
export function formatHelp({ name, summary, operands, about, options, examples }: VerbText): string {
  const described = Object.entries(options).map(([option, { value, choices, repeat, summary: says }]) => {
    const called = value === undefined ? `--${option}` : `--${option} ${value}`
    const more = [
      ...(choices ? [choices.join(', ')] : []),
      ...(repeat ? ['may be given more than once'] : []),
    ]
    return [called, more.length > 0 ? `${says} (${more.join('; ')})` : says] as const
  })
  const width = Math.max(...described.map(([called]) => called.length))
  return [
    `kijun ${name}: ${summary}`,
    '',
    `Usage: kijun ${name} [OPTIONS]${operands === '' ? '' : ` ${operands}`}`,
    '',
    ...about.map((paragraph) => `${paragraph}\n`),
    'Options:',
    ...described.flatMap(([called, says]) =>
      wrapped(says, HELP_WIDTH - width - 4).map(
        (part, at) => `  ${(at === 0 ? called : '').padEnd(width)}  ${part}`,
      ),
    ),
    '',
    'Examples:',
    ...examples.flatMap((example) => [`  # ${example.shows}`, `  ${formatExample(example)}`]),
    '',
  ].join('\n')
}

/** Writes an example as a line for a POSIX shell. */
export function formatExample({ argv, input, from }: Example): string {
  const calls = [...(from ? [from] : []), argv].map((call) => ['kijun', ...call].map(quoted).join(' '))
  const lines = input === undefined ? [] : [`printf '%s\\n' ${input.map(quoted).join(' ')}`]
  return [...lines, ...calls].join(' | ')
}

function quoted(word: string): string {
  return /^[\w@.,/:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** Breaks text into lines at blanks. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
