const KEPT = 10_000
const KEPT_OF_SLOW = 1_000

/**
 * The bytes of heap that one result holds while its caller keeps it: what the heap has grown by after a full
 * collection, with so many results in an array and the inputs held before and after. What a contestant returns as a
 * string that is there anyway holds nothing.
 */
export async function heapBytes({ contestant, isSlow }, inputs) {
  if (contestant.hasVerdict === false) return null
  if (!contestant.keep) return 0
  const count = Math.min(isSlow ? KEPT_OF_SLOW : KEPT, inputs.length)
  const prepared = inputs.slice(0, count).map(contestant.prepare)
  const kept = new Array(count).fill(null)
  await contestant.keep(prepared[0])
  const before = used()
  for (let at = 0; at < count; at++) kept[at] = await contestant.keep(prepared[at])
  const after = used()
  // Both lists are read after the last collection: until then nothing of them may be let go.
  return kept.length === prepared.length ? Math.max(0, Math.round((after - before) / count)) : 0
}

function used() {
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
