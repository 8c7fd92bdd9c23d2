import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

/** What a run of the command line left behind. */
export type CliRun = { readonly status: number; readonly out: string; readonly err: string }

/** How the streams of a run are. */
export type CliStreams = {
  readonly input?: string | Uint8Array
  readonly inputIsTty?: boolean
  /** What goes wrong after the input was read. */
  readonly inputError?: Error
  /** Columns of the terminal that standard output is; it is none if this is left out. */
  readonly columns?: number
  /** Columns of the terminal that standard error is; it is none if this is left out. */
  readonly errorColumns?: number
  /** What the environment wishes. */
  readonly env?: { readonly [name: string]: string }
  /** What the clock says. */
  readonly today?: string
}

/** Runs the command line within this process. */
export async function runCli(argv: readonly string[], streams: CliStreams = {}): Promise<CliRun> {
  const {
    input = '',
    inputIsTty = false,
    inputError,
    columns,
    errorColumns,
    today = '2030-01-01',
    env = {},
  } = streams
  async function* chunks() {
    yield Buffer.from(input)
    if (inputError) throw inputError
  }
  const stdin = Object.assign(Readable.from(chunks()), { isTTY: inputIsTty })
  const out = collector()
  const err = collector()
  const stdout = Object.assign(out.stream, columns === undefined ? {} : { isTTY: true, columns })
  const stderr = Object.assign(
    err.stream,
    errorColumns === undefined ? {} : { isTTY: true, columns: errorColumns },
  )
  const status = await run(argv, {
    stdin,
    stdout,
    stderr,
    env,
    version: '1.2.3',
    today: () => today,
  })
  return { status, out: out.text(), err: err.text() }
}

/** The JSON lines that a run wrote. */
export function linesOf(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** Values as lines of input. */
export function ndjson(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

function collector() {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}
