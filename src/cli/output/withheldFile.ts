import { type FileHandle, open, rm } from 'node:fs/promises'
import type { Problem } from '../verb.ts'

/** What `kijun record --redact` keeps apart from a record: its salt and the facts that it withholds. */
type Withheld = {
  readonly id: string | number | undefined
  /** The digest of the record. */
  readonly record: string
  readonly salt: string
  /** The withheld facts; `null` for one that is not known. */
  readonly facts: { readonly [fact: string]: unknown }
}

/** A file that nobody but its owner may read, with one line for each record that withholds something. */
export type WithheldFile = {
  write(withheld: Withheld): Promise<void>
  close(): Promise<void>
  /** Removes the file, which nothing was written to. */
  discard(): Promise<void>
}

/** Creates the file that `--withheld` names. One that exists is left alone: without its salts its records are lost. */
export async function createWithheldFile(name: string): Promise<{ readonly file: WithheldFile } | Problem> {
  try {
    return { file: withheldFile(name, await open(name, 'wx', 0o600)) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'EEXIST' ? 'it exists already; name a new file' : message
    return { problem: `--withheld: cannot write ${name}: ${reason}` }
  }
}

function withheldFile(name: string, handle: FileHandle): WithheldFile {
  return {
    async write(withheld) {
      await handle.appendFile(`${JSON.stringify(withheld)}\n`)
    },
    async close() {
      await handle.close()
    },
    async discard() {
      await handle.close()
      await rm(name)
    },
  }
}
