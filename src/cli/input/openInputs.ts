import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import type { Io } from '../io.ts'

/** One input of a command, not yet read; of a file it is known how many bytes it has. */
export type Input = {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
  readonly size?: number
}

/**
 * Finds the inputs that a command names: files, `-` for standard input, and standard input where none is named.
 * Every file is looked at before the first is read.
 *
 * @returns the inputs, or what is wrong with their names
 */
export async function openInputs(
  names: readonly string[],
  { stdin }: Pick<Io, 'stdin'>,
): Promise<{ readonly inputs: readonly Input[] } | { readonly problem: string }> {
  if (names.length === 0 && stdin.isTTY) return { problem: 'give a FILE, or - to read standard input' }
  const wanted = names.length === 0 ? ['-'] : names
  if (wanted.filter((name) => name === '-').length > 1)
    return { problem: 'standard input (-) is named twice' }
  const problems = await Promise.all(wanted.filter((name) => name !== '-').map(fileProblem))
  const problem = problems.find((found) => found !== undefined)
  if (problem !== undefined) return { problem }
  return {
    inputs: await Promise.all(
      wanted.map(async (name) =>
        name === '-'
          ? { name: 'standard input', chunks: stdin }
          : { name, chunks: fileChunks(name), ...(await sizeOf(name)) },
      ),
    ),
  }
}

/** A pipe that has a name has no size. */
async function sizeOf(name: string): Promise<{ readonly size?: number }> {
  const found = await stat(name)
  return found.isFile() ? { size: found.size } : {}
}

/** The bytes of a file, which is opened when its turn comes. */
function fileChunks(name: string): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => createReadStream(name)[Symbol.asyncIterator]() }
}

/** Why a file cannot be read, where it cannot. */
export async function fileProblem(name: string): Promise<string | undefined> {
  try {
    if ((await stat(name)).isDirectory()) return `${name} is a directory; give a file`
    await access(name, constants.R_OK)
    return undefined
  } catch (error) {
    return `cannot read ${name}: ${reasonOf(error)}`
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    default:
      return code ?? String(error)
  }
}
