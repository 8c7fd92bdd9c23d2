import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { formatExample } from '../../src/cli/formatHelp.ts'
import { verbs } from '../../src/cli/run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = `${root}dist/cli.js`

/** Runs a line of shell in which `kijun` is the built program. */
function shell(line: string) {
  const program = `kijun() { "${process.execPath}" "${cli}" "$@"; }; ${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', program], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { status, out: stdout, err: stderr }
}

/** A line of shell that writes a line many times. */
function lines(count: number, text: string): string {
  return `seq ${count} | sed 's/.*/${text}/'`
}

const line = '{"scheme":"yokohama-y-sdgs","facts":{"points":"61"}}'

/** The commands of README.md that write a sheet, and what they write. */
function readmeCommands(): readonly (readonly [string, string])[] {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const found = [...readme.matchAll(/^npx (kijun assess --from .*--to (\S+).*)$/gm)]
  if (found.length !== 2) throw new Error('README.md has two such commands')
  return found.map(([, command, to]) => [command!, to!])
}

describe.skipIf(!existsSync(cli))('dist/cli.js', () => {
  test('tells the version of the package', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
    expect(shell('kijun --version')).toEqual({ status: 0, out: `${version}\n`, err: '' })
  })

  test.each(verbs.flatMap(({ examples }) => examples))('$shows', (example) => {
    expect(shell(formatExample(example))).toMatchObject({ status: 0, err: '' })
  })

  test('ends with 1 for bad data and 2 for a bad call', () => {
    expect(shell(`echo '{}' | kijun assess -`).status).toBe(1)
    expect(shell('kijun assess nothing.ndjson')).toMatchObject({ status: 2, out: '' })
  })

  test.each(readmeCommands())('%s, as README.md has it', (command, to) => {
    const folder = mkdtempSync(join(tmpdir(), 'kijun-readme-'))
    const path = join(folder, to)
    // Two rows of the example cannot be answered.
    expect(shell(command.replace(`--to ${to}`, `--to ${path}`)).status).toBe(1)
    expect(readFileSync(path).length).toBeGreaterThan(1000)
    rmSync(folder, { recursive: true })
  })

  test('ends quietly where nobody reads on', () => {
    const { out, err } = shell(`${lines(20_000, line)} | kijun assess - | head -1`)
    expect(out.split('\n')).toHaveLength(2)
    expect(err).toBe('')
  })

  test.each(['completion bash', 'describe yokohama-y-sdgs', 'coverage --format csv', 'schema', '--help'])(
    'ends quietly where nobody reads what kijun %s says',
    (argv) => {
      expect(shell(`kijun ${argv} | true; echo "\${PIPESTATUS[0]}"`)).toEqual({
        status: 0,
        out: '0\n',
        err: '',
      })
    },
  )

  test('has colour where the environment asks for it', () => {
    const table = `echo '${line}' | kijun assess --stages criteria --format table`
    const green = '\u001b[32mmet\u001b[39m'
    expect(shell(`export FORCE_COLOR=1; ${table}`).out).toContain(green)
    expect(shell(`unset FORCE_COLOR; ${table}`).out).not.toContain('\u001b')
    expect(shell(`export FORCE_COLOR=0; ${table}`).out).not.toContain('\u001b')
  })

  test.skipIf(!existsSync('/dev/full')).each(['schemes', '--help', 'assess -'])(
    'says in one line that what kijun %s says cannot be written',
    (argv) => {
      expect(shell(`echo '${line}' | kijun ${argv} > /dev/full`)).toEqual({
        status: 1,
        out: '',
        err: 'kijun: cannot write standard output: ENOSPC: no space left on device, write\n',
      })
    },
  )

  test('writes everything to a reader that is slow', () => {
    const { out } = shell(`${lines(2000, line)} | kijun assess - | (sleep 1; wc -l)`)
    expect(out.trim()).toBe('2000')
  })

  test('reads from a pipe by name', () => {
    expect(shell(`kijun assess --fields tier <(echo '${line}')`).out).toBe('{"tier":"superior"}\n')
  })

  test('keeps its memory flat', () => {
    // 120 MB of lines through a heap of 48.
    const program = `"${process.execPath}" --max-old-space-size=48 "${cli}" assess --fields tier -`
    const { status, out, err } = shell(`${lines(60_000, line + ' '.repeat(2000))} | ${program} | tail -1`)
    expect({ status, out, err }).toEqual({ status: 0, out: '{"tier":"superior"}\n', err: '' })
  })

  test('keeps its memory flat while it counts', () => {
    // 100 MB of lines through a heap of 48.
    const program = `"${process.execPath}" --max-old-space-size=48 "${cli}" simulate --reading yoko-band-gap=contiguous`
    const { status, out, err } = shell(`${lines(20_000, line + ' '.repeat(5000))} | ${program} | grep total`)
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/total +0 +20000 +0 +0 +20000\n/)
  })
})
