/** Bytes as they may come from a file or a pipe: cut at the given places. */
export async function* inChunks(bytes: Uint8Array, cuts: readonly number[] = []): AsyncGenerator<Uint8Array> {
  let start = 0
  for (const cut of [...cuts.filter((at) => at < bytes.length).sort((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(start, cut)
    start = cut
  }
}
