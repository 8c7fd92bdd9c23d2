import type { Input } from '../input/openInputs.ts'
import { type Io, write } from '../io.ts'
import type { AnswerWriter } from './answerWriter.ts'
import { displayWidth, fitWidth } from './displayWidth.ts'
import { printable } from './printable.ts'

/** How many entries or bytes go by between two lines of progress. */
const ENTRIES_BETWEEN = 500
const BYTES_BETWEEN = 1_000_000

/** Columns of a terminal that does not say how many it has, or says 0. */
const USUAL_COLUMNS = 80

/** How far the reading of an input has come, told on one line of a terminal that is written over and cleared. */
export type Progress = {
  /** The chunks of the input, counted as they are read. */
  readonly chunks: AsyncIterable<Uint8Array>
  entryDone(): Promise<void>
  /** Takes the line away. */
  clear(): Promise<void>
}

/** How far the rows of a sheet, which was read whole, have come. */
export type RowProgress = {
  /** Says that the row with that index was dealt with. */
  rowDone(index: number): Promise<void>
  clear(): Promise<void>
}

/**
 * Tells how far the reading of an input has come. It says nothing unless standard error is a terminal, and nothing
 * where answers appear on a terminal as they come: they tell it themselves.
 */
export function progressOf(
  { name, chunks, size }: Input,
  { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>,
  { holdsBack }: Pick<AnswerWriter<never>, 'holdsBack'>,
): Progress {
  if (!isTold({ stdout, stderr, holdsBack })) return { chunks, async entryDone() {}, async clear() {} }
  const line = lineOf(stderr)
  let entries = 0
  let bytes = 0
  let nextEntries = ENTRIES_BETWEEN
  let nextBytes = BYTES_BETWEEN

  const tell = async () => {
    if (entries < nextEntries && bytes < nextBytes) return
    nextEntries = entries + ENTRIES_BETWEEN
    nextBytes = bytes + BYTES_BETWEEN
    await line.put(`kijun: ${name}: ${entries} entries, ${sharePart(bytes, size)}`)
  }
  async function* counted() {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength
      await tell()
      yield chunk
    }
  }
  return {
    chunks: counted(),
    async entryDone() {
      entries += 1
      await tell()
    },
    clear: line.clear,
  }
}

/** The same for the rows of a sheet. */
export function rowProgress(
  name: string,
  rows: number,
  { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>,
  { holdsBack }: Pick<AnswerWriter<never>, 'holdsBack'>,
): RowProgress {
  if (!isTold({ stdout, stderr, holdsBack })) return { async rowDone() {}, async clear() {} }
  const line = lineOf(stderr)
  return {
    async rowDone(index) {
      const done = index + 1
      if (done % ENTRIES_BETWEEN === 0) await line.put(`kijun: ${name}: row ${done} of ${rows}`)
    },
    clear: line.clear,
  }
}

function isTold({
  stdout,
  stderr,
  holdsBack,
}: Pick<Io, 'stdout' | 'stderr'> & { readonly holdsBack: true | undefined }): boolean {
  return stderr.isTTY === true && (holdsBack === true || stdout.isTTY !== true)
}

/** A line of a terminal that is written over. */
function lineOf(stderr: Io['stderr']) {
  let width = 0
  const put = async (text: string) => {
    const line = fitWidth(printable(text), (stderr.columns || USUAL_COLUMNS) - 1)
    const rest = ' '.repeat(Math.max(0, width - displayWidth(line)))
    await write(stderr, `\r${line}${rest}`)
    width = displayWidth(line)
  }
  return {
    put,
    async clear() {
      if (width === 0) return
      await put('')
      await write(stderr, '\r')
    },
  }
}

/** How much was read: of what has a size in percent, cut; of a pipe in megabytes. A file may have grown meanwhile. */
function sharePart(bytes: number, size: number | undefined): string {
  if (size === undefined || size === 0) return `${(bytes - (bytes % 1_000_000)) / 1_000_000} MB`
  const read = Math.min(bytes, size) * 100
  return `${(read - (read % size)) / size} %`
}
