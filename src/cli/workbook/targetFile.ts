import { randomBytes } from 'node:crypto'
import { link, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Problem } from '../verb.ts'

/** Files that a target must not be, by what they are called in a message. */
export type Protected = readonly { readonly option: string; readonly name: string }[]

/** Says why a file cannot be the target of a run, before anything is read. */
export async function targetProblem(
  name: string,
  { force, keep }: { readonly force: boolean; readonly keep: Protected },
): Promise<Problem | undefined> {
  const target = await identityOf(name)
  if (target === undefined) {
    const folder = await stat(dirname(name)).catch(() => undefined)
    return folder?.isDirectory() ? undefined : { problem: `--to: there is no folder ${dirname(name)}` }
  }
  if (target === 'directory') return { problem: `--to: ${name} is a directory; give a file` }
  for (const { option, name: kept } of keep) {
    if ((await identityOf(kept)) === target) {
      return { problem: `--to: ${name} is the file of ${option}; what is read is never written` }
    }
  }
  return force ? undefined : { problem: `--to: ${name} exists already; name a new file, or give --force` }
}

/** Writes a file in one step: whoever looks finds the whole of it, or what was there before. */
export async function writeTarget(name: string, bytes: Buffer, force: boolean): Promise<Problem | undefined> {
  const part = join(dirname(name), `.kijun-${randomBytes(6).toString('hex')}.part`)
  try {
    await writeFile(part, bytes, { flag: 'wx' })
    // A link does not take the place of what is there;
    if (!force) await link(part, name)
    else await rename(part, name)
    return undefined
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { problem: `--to: cannot write ${name}: ${code === 'EEXIST' ? 'it exists already' : message}` }
  } finally {
    await rm(part, { force: true })
  }
}

/** What tells a file from every other, whatever it is called: links lead to the same one. */
async function identityOf(name: string): Promise<string | undefined> {
  const found = await stat(name, { bigint: true }).catch(() => undefined)
  if (!found) return undefined
  return found.isDirectory() ? 'directory' : `${found.dev}:${found.ino}`
}
