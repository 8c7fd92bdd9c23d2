import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

/**
 * `npm run prove:differential -- [--runs N] [--seed S]`: asks the library, and a second implementation that was written
 * from the texts and shares no code with it, N applicants and N dates, and a fiftieth of that many histories. The
 * questions follow from the seed alone, however many processes ask them. Exits 1 where an answer differs.
 */
const BLOCK = 500
const SHOWN = 5

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '20260401' } },
})
const [runs, seed] = [values.runs, values.seed].map(Number)
if (![runs, seed].every((number) => Number.isSafeInteger(number) && number >= 0) || runs === 0) {
  console.error('usage: npm run prove:differential -- [--runs N] [--seed S], both whole numbers')
  process.exit(2)
}

const totals = { dates: runs, histories: Math.ceil(runs / 50), applicants: runs }
const folder = mkdtempSync(join(tmpdir(), 'kijun-differential-'))
const script = join(folder, 'worker.mjs')
const started = performance.now()
try {
  await build({
    entryPoints: [fileURLToPath(new URL('differential/worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: script,
    logLevel: 'error',
  })
  console.log(`seed ${seed}`)
  let differences = 0
  for (const [kind, total] of Object.entries(totals)) differences += report(kind, await ask(kind, total))
  console.log(`${differences} differences in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  process.exitCode = differences === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Hands the blocks of one kind to as many processes as there are cores. */
async function ask(kind, total) {
  const from = performance.now()
  const blocks = Array.from({ length: Math.ceil(total / BLOCK) }, (_, block) => ({
    kind,
    seed,
    block,
    count: Math.min(BLOCK, total - block * BLOCK),
  }))
  const result = { asked: 0, differences: 0, shown: [], tally: {} }
  const left = blocks.values()
  const take = (of) => {
    result.asked += of.count
    result.differences += of.differences
    for (const one of of.shown) result.shown.push({ block: of.block, ...one })
    for (const [sort, count] of Object.entries(of.tally))
      result.tally[sort] = (result.tally[sort] ?? 0) + count
    if (process.stderr.isTTY)
      process.stderr.write(`\r${kind}: ${result.asked} of ${total}, ${result.differences} differences `)
  }
  const serve = () =>
    new Promise((resolve, reject) => {
      // Nearly all that is made is dropped at once: with little room for it, a third of the time goes into clearing up.
      const worker = fork(script, { execArgv: ['--max-semi-space-size=64'] })
      const next = () => {
        const { value, done } = left.next()
        if (done) worker.disconnect()
        else worker.send(value)
      }
      worker.on('message', (of) => {
        take(of)
        next()
      })
      worker.on('error', reject)
      worker.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`a process ended with ${code}`)),
      )
      next()
    })
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), blocks.length) }, serve))
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  return { ...result, seconds: (performance.now() - from) / 1000 }
}

/** Prints the figures of one kind and its first differences; returns how many there are. */
function report(kind, { asked, differences, seconds, tally, shown }) {
  const sorts = Object.entries(tally).sort(([a], [b]) => (a < b ? -1 : 1))
  console.log(`${kind}: ${asked} asked, ${differences} differences, ${seconds.toFixed(1)} s`)
  console.log(`  ${sorts.map(([sort, count]) => `${sort} ${count}`).join(', ')}`)
  const first = shown.sort((a, b) => a.block - b.block || a.at - b.at).slice(0, SHOWN)
  for (const one of first) console.log(JSON.stringify({ kind, seed, ...one }))
  return differences
}
