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

/**
 * Tells how far the reading of an input has come. It says nothing unless standard error is a terminal, and nothing
 * where answers appear on a terminal as they come: they tell it themselves.
 */
export function progressOf(
  { name, chunks, size }: Input,
  { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>,
  { holdsBack }: Pick<AnswerWriter<never>, 'holdsBack'>,
): Progress {
  const shown = stderr.isTTY === true && (holdsBack === true || stdout.isTTY !== true)
  if (!shown) return { chunks, async entryDone() {}, async clear() {} }
  let entries = 0
  let bytes = 0
  let nextEntries = ENTRIES_BETWEEN
  let nextBytes = BYTES_BETWEEN
  let width = 0

  const put = async (text: string) => {
    const line = fitWidth(printable(text), (stderr.columns || USUAL_COLUMNS) - 1)
    const rest = ' '.repeat(Math.max(0, width - displayWidth(line)))
    await write(stderr, `\r${line}${rest}`)
    width = displayWidth(line)
  }
  const tell = async () => {
    if (entries < nextEntries && bytes < nextBytes) return
    nextEntries = entries + ENTRIES_BETWEEN
    nextBytes = bytes + BYTES_BETWEEN
    await put(`kijun: ${name}: ${entries} entries, ${sharePart(bytes, size)}`)
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
      if (entries >= nextEntries) await tell()
    },
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
