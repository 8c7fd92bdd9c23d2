import { periodsOnly, schemes } from '../../../schemes/index.ts'
import { nearestName, schemeName } from '../../index.ts'
import { bashCompletion } from '../completion/bashCompletion.ts'
import { fishCompletion } from '../completion/fishCompletion.ts'
import { zshCompletion } from '../completion/zshCompletion.ts'
import { defineVerb } from '../defineVerb.ts'
import { write } from '../io.ts'
import type { Verb } from '../verb.ts'

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }
type Shell = keyof typeof shells

/** `kijun completion`: the script with which a shell completes the command line. */
export function completionVerb(verbs: () => readonly Verb[]): Verb {
  return defineVerb(
    {
      name: 'completion',
      summary: 'the script with which bash, zsh or fish completes this command line',
      operands: 'bash | zsh | fish',
      about: [
        'In bash:  source <(kijun completion bash)        # in ~/.bashrc, for every shell\n' +
          'In zsh:   kijun completion zsh > _kijun           # in a folder of $fpath, before compinit\n' +
          'In fish:  kijun completion fish > ~/.config/fish/completions/kijun.fish',
        'It completes commands, options, their values, names of schemes and files. It is made from what\n' +
          'this version has: make it anew after an update.',
      ],
      options: {},
      examples: [
        { shows: 'For bash', argv: ['completion', 'bash'] },
        { shows: 'For fish', argv: ['completion', 'fish'] },
      ],
    },
    async ({ operands }, io) => {
      const [given, ...others] = operands
      const names = Object.keys(shells)
      if (given === undefined || others.length > 0) return { problem: `takes one of ${names.join(', ')}` }
      if (!isShell(given)) {
        const meant = nearestName(given, names)
        const expected = meant === undefined ? `use one of ${names.join(', ')}` : `did you mean ${meant}?`
        return { problem: `no completion for ${given}; ${expected}` }
      }
      const editions = [...schemes, ...periodsOnly]
      const known = [...new Set([...editions.map(({ id }) => id), ...editions.map(schemeName)])]
      await write(io.stdout, shells[given](verbs(), known))
      return 0
    },
  )
}

function isShell(name: string): name is Shell {
  return Object.hasOwn(shells, name)
}
