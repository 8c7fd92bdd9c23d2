import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verbs } from '../../../src/cli/run.ts'
import { runCli } from '../runCli.ts'

let folder = ''
const script = (shell: string) => join(folder, `kijun.${shell}`)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kijun-completion-'))
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { status, out } = await runCli(['completion', shell])
    expect(status).toBe(0)
    writeFileSync(script(shell), out)
  }
  writeFileSync(join(folder, 'scores.xlsx'), '')
  writeFileSync(join(folder, 'two words.csv'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0

function run(shell: string, code: string, ...args: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(shell, [...args, '-c', code], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

/** What bash offers at the end of a line, told what it puts in the place of the last word as it breaks words. */
function inBash(line: string): readonly string[] {
  return run(
    'bash',
    `source ${script('bash')}; COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _kijun; printf '%s\\n' "\${COMPREPLY[@]}"`,
    '--norc',
  )
}

/** What fish offers, without what it says of it. */
function inFish(line: string): readonly string[] {
  const offered = run('fish', `source ${script('fish')}; complete -C '${line}'`, '--no-config')
  return offered.map((of) => of.split('\t')[0]!)
}

const names = verbs.map(({ name }) => name)

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['kijun as', ['assess', 'ask'].sort()],
  ['kijun assess --fo', ['--force', '--format']],
  ['kijun assess --format n', ['ndjson']],
  ['kijun record --format ', ['json', 'ndjson']],
  ['kijun describe toyota-s', ['toyota-sdgs', 'toyota-sdgs@round-4']],
  ['kijun assess --scheme toyota-w', ['toyota-workplace', 'toyota-workplace@undated']],
  ['kijun status --series okinawa', ['okinawa-sdgs']],
  ['kijun assess --from sc', ['scores.xlsx']],
  ['kijun assess sc', ['scores.xlsx']],
  ['kijun completion z', ['zsh']],
]

describe('kijun completion bash', () => {
  test.each(cases)('%s', (line, offered) => {
    expect([...inBash(line)].sort()).toEqual(offered)
  })

  test('offers every command', () => {
    expect(inBash('kijun ')).toEqual([...names, '--help', '--version'])
  })

  test.each(verbs)('offers every option of $name', ({ name, options }) => {
    expect(inBash(`kijun ${name} --`)).toEqual(Object.keys(options).map((option) => `--${option}`))
  })

  test('goes on behind the signs at which bash breaks words', () => {
    expect(inBash('kijun schema okinawa-sdgs@2026')).toEqual(['2026-06-03'])
    expect(inBash('kijun assess --format=nd')).toEqual(['ndjson'])
    expect(inBash('kijun assess --fields id,tierR')).toEqual(['id,tierRange'])
    expect(inBash('kijun assess --fields=id,tierR')).toEqual(['id,tierRange'])
  })

  test('offers files with spaces in one piece, and nothing where nobody can guess', () => {
    expect(inBash('kijun assess --from tw')).toEqual(['two words.csv'])
    expect(inBash('kijun assess --on ')).toEqual([])
  })

  test('offers commands to nobody who has one', () => {
    expect(inBash('kijun schemes ')).toEqual([])
  })
})

describe.skipIf(!has('fish'))('kijun completion fish', () => {
  test.each(cases)('%s', (line, offered) => {
    expect([...inFish(line)].sort()).toEqual(offered)
  })

  test('offers every command and every option', () => {
    expect(inFish('kijun ').filter((of) => !of.startsWith('-'))).toEqual([...names].sort())
    for (const { name, options } of verbs) {
      expect([...inFish(`kijun ${name} --`)].sort()).toEqual(
        Object.keys(options)
          .map((of) => `--${of}`)
          .sort(),
      )
    }
  })

  test('completes the parts of a list', () => {
    expect(inFish('kijun assess --fields id,tierR')).toEqual(['id,tierRange'])
  })
})

describe.skipIf(!has('zsh'))('kijun completion zsh', () => {
  test('is a script that zsh takes and finds under its name', () => {
    const code = `autoload -Uz compinit; compinit -D -u; source ${script('zsh')}; print \${_comps[kijun]}; whence -w _kijun`
    expect(run('zsh', code, '-f')).toEqual(['_kijun', '_kijun: function'])
  })
})

describe('kijun completion', () => {
  test.each([
    [[], 'takes one of bash, zsh, fish'],
    [['bash', 'zsh'], 'takes one of bash, zsh, fish'],
    [['bsh'], 'no completion for bsh; did you mean bash?'],
    [['powershell'], 'no completion for powershell; use one of bash, zsh, fish'],
  ])('refuses %j', async (operands, message) => {
    const { status, err } = await runCli(['completion', ...operands])
    expect([status, err]).toMatchObject([2, expect.stringContaining(message)])
  })
})
