import { inflateRawSync } from 'node:zlib'
import type { Problem } from '../verb.ts'
import { packStored } from './packStored.ts'
import { type ZipEntry, zipDirectory } from './zipDirectory.ts'

/** How many bytes the parts of a workbook may have together once they are unpacked. */
export const MAX_UNPACKED_BYTES = 100_000_000
/** How many times larger a part may become; only parts of some size are judged by it. */
export const MAX_RATIO = 200
const JUDGED_BYTES = 1_000_000
const MAX_PARTS = 10_000

/**
 * Unpacks the parts of a workbook that are read. What it would need is judged by what the file declares before anything
 * is unpacked; a part that turns out larger than it declares is not unpacked to its end.
 */
export function unpackXlsx(bytes: Buffer): { readonly parts: ReadonlyMap<string, Buffer> } | Problem {
  const directory = zipDirectory(bytes)
  if ('problem' in directory) return directory
  const entries = directory.entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
  const refusal = bombIn(entries)
  if (refusal !== undefined) return { problem: refusal }
  const parts = new Map<string, Buffer>()
  for (const entry of entries) {
    if (parts.has(entry.name)) return { problem: `the part ${entry.name} stands twice in it` }
    const part = unpacked(bytes, entry)
    if (!part) return { problem: `the part ${entry.name} is damaged, or larger than it says` }
    parts.set(entry.name, part)
  }
  return { parts }
}

/** The parts as an archive that is not compressed: what was judged is what is read. */
export function repacked(parts: ReadonlyMap<string, Buffer>): ArrayBuffer {
  return packStored(parts)
}

function bombIn(entries: readonly ZipEntry[]): string | undefined {
  if (entries.length > MAX_PARTS) return `it has more than ${MAX_PARTS} parts`
  const whole = entries.reduce((sum, { size }) => sum + size, 0)
  if (whole > MAX_UNPACKED_BYTES)
    return `it would unpack to ${whole} bytes; at most ${MAX_UNPACKED_BYTES} are read`
  const dense = entries.find(({ size, packed }) => size > JUDGED_BYTES && size > packed * MAX_RATIO)
  return dense && `its part ${dense.name} would unpack to more than ${MAX_RATIO} times its size`
}

function unpacked(bytes: Buffer, { start, packed, size, method }: ZipEntry): Buffer | undefined {
  const data = bytes.subarray(start, start + packed)
  if (data.length !== packed) return undefined
  if (method === 'stored') return packed === size ? data : undefined
  try {
    const part = inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
    return part.length === size ? part : undefined
  } catch {
    return undefined
  }
}
