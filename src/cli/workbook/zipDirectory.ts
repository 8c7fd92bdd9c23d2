import type { Problem } from '../verb.ts'

/** A part of an archive as its directory declares it. */
export type ZipEntry = {
  readonly name: string
  /** Where its bytes begin, how many there are, and how many they become. */
  readonly start: number
  readonly packed: number
  readonly size: number
  readonly method: 'stored' | 'deflated'
  /** Where the archive speaks of it: in its directory, and before its bytes. */
  readonly at: number
  readonly local: number
}

const END = 0x06054b50
const END_BYTES = 22
const MAX_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
const ENCRYPTED = 1

/** Reads the directory of a ZIP archive, and unpacks nothing. */
export function zipDirectory(bytes: Buffer): { readonly entries: readonly ZipEntry[] } | Problem {
  const end = endOf(bytes)
  if (end === undefined) return { problem: 'it is no workbook (.xlsx), or it is cut off' }
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count === 0xffff || at === 0xffffffff) return { problem: 'it is an archive of the form ZIP64' }
  const entries: ZipEntry[] = []
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY) return DAMAGED
    const entry = entryAt(bytes, at)
    if (typeof entry === 'string') return { problem: entry }
    if (!entry) return DAMAGED
    entries.push(entry)
    at += ENTRY_BYTES + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0)
  }
  return { entries }
}

const DAMAGED = { problem: 'its directory is damaged' } as const

function endOf(bytes: Buffer): number | undefined {
  const last = bytes.length - END_BYTES
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === END) return at
  }
  return undefined
}

/** The entry at a place of the directory; text says why it cannot be read. */
function entryAt(bytes: Buffer, at: number): ZipEntry | string | undefined {
  const name = bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + bytes.readUInt16LE(at + 28))
  if (bytes.readUInt16LE(at + 8) & ENCRYPTED) return `its part ${name} is encrypted`
  const code = bytes.readUInt16LE(at + 10)
  if (code !== 0 && code !== 8) return `its part ${name} is packed in a way that is not read`
  const local = bytes.readUInt32LE(at + 42)
  if (local + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return undefined
  return {
    name,
    start: local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    method: code === 0 ? 'stored' : 'deflated',
    at,
    local,
  }
}
