import { once } from 'node:events'
import type { ColourWishes } from './output/colour.ts'

/** Everything that a command touches outside its arguments. */
export type Io = {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  /** What the environment says, of which no more is read than what it wishes for colour. */
  readonly env?: ColourWishes
  /** The present civil date; asked for by `--today` alone. */
  readonly today: () => string
}

/** Writes text and waits while the reader at the other end is slower. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
