import type { OptionSpecs } from './arguments/optionSpec.ts'
import { type Arguments, parseArguments } from './arguments/parseArguments.ts'
import { formatHelp } from './formatHelp.ts'
import { type Io, write } from './io.ts'
import type { Problem, Verb, VerbText } from './verb.ts'

const HELP = { help: { summary: 'print this text' } } as const

/** Makes a verb of what it says and what it does: its arguments are read and checked before it does anything. */
export function defineVerb<const O extends OptionSpecs>(
  text: VerbText & { readonly options: O },
  perform: (args: Arguments<O>, io: Io) => Promise<number | Problem>,
): Verb {
  const options = { ...text.options, ...HELP }
  return {
    ...text,
    options,
    async run(argv, io) {
      const args = parseArguments(argv, options)
      if ('values' in args && args.values.help) {
        await write(io.stdout, formatHelp({ ...text, options }))
        return 0
      }
      const done = 'problem' in args ? args : await perform(args as Arguments<O>, io)
      if (typeof done === 'number') return done
      await write(io.stderr, `kijun ${text.name}: ${done.problem}\nTry: kijun ${text.name} --help\n`)
      return 2
    },
  }
}
