const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const END = 0x06054b50
/** Names are UTF-8. */
const FLAGS = 0x0800

/** Packs parts into a ZIP archive without compressing them. Their check sums are left out: nobody reads them. */
export function packStored(parts: ReadonlyMap<string, Buffer>): ArrayBuffer {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, part] of parts) {
    const called = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(LOCAL, 0)
    local.writeUInt16LE(FLAGS, 6)
    local.writeUInt32LE(part.length, 18)
    local.writeUInt32LE(part.length, 22)
    local.writeUInt16LE(called.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(ENTRY, 0)
    entry.writeUInt16LE(FLAGS, 8)
    entry.writeUInt32LE(part.length, 20)
    entry.writeUInt32LE(part.length, 24)
    entry.writeUInt16LE(called.length, 28)
    entry.writeUInt32LE(offset, 42)
    chunks.push(local, called, part)
    directory.push(entry, called)
    offset += local.length + called.length + part.length
  }
  const listed = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(listed, 12)
  end.writeUInt32LE(offset, 16)
  const archive = new Uint8Array(offset + listed + end.length)
  let at = 0
  for (const chunk of [...chunks, ...directory, end]) {
    archive.set(chunk, at)
    at += chunk.length
  }
  return archive.buffer
}
