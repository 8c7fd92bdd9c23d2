import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeWithVitest } from '../madeWithVitest.mjs'
import { readProveArguments } from '../readProveArguments.mjs'

/**
 * `npm run prove:fuzz -- --runs N --seed S`: hostile inputs in as many processes as there are cores, each on a seed of its
 * own. A failure is printed with its seed and path; the exit status is 1.
 */
const { total, seed } = readProveArguments('prove:fuzz')
const place = mkdtempSync(join(tmpdir(), 'kijun-fuzz-'))
const started = performance.now()
const parts = Array.from({ length: availableParallelism() }, (_, at) => ({
  seed: seed + at,
  counts: join(place, `${at}.ndjson`),
}))
process.stdout.write(`seeds ${parts.map((part) => part.seed).join(', ')}; ${total} inputs …\n`)
const statuses = await Promise.all(
  parts.map((part) =>
    madeWithVitest({
      KIJUN_SEED: String(part.seed),
      KIJUN_FUZZ_RUNS: String(Math.ceil(total / parts.length)),
      KIJUN_FUZZ_COUNTS: part.counts,
      KIJUN_PROVE_FILES: 'test/prove/fuzz/fuzz.test.ts',
    }),
  ),
)
const counted = parts.flatMap(({ counts }) => linesIn(counts))
rmSync(place, { recursive: true })

const names = [...new Set(counted.map(({ name }) => name))]
const most = (of, what) => Math.max(...of.map((one) => one[what]))
const columns = ['inputs', 'mean ms', 'p99.99 ms', 'slowest ms', 'heap growth']
process.stdout.write(`\n${''.padEnd(30)}${columns.map((text) => text.padStart(13)).join('')}\n`)
let made = 0
for (const name of names) {
  const of = counted.filter((one) => one.name === name)
  const runs = of.reduce((sum, one) => sum + one.runs, 0)
  const ms = of.reduce((sum, one) => sum + one.ms, 0)
  made += runs
  const figures = [
    String(runs),
    (ms / runs).toFixed(3),
    most(of, 'p9999').toFixed(1),
    most(of, 'slowest').toFixed(1),
    `${(most(of, 'growth') / 1e6).toFixed(2)} MB`,
  ]
  process.stdout.write(`${name.padEnd(30)}${figures.map((text) => text.padStart(13)).join('')}\n`)
}
const failed = statuses.filter((status) => status !== 0).length
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
process.stdout.write(
  `\n${made} hostile inputs, ${failed} processes failed; seed ${seed}; ${minutes} minutes\n`,
)
process.exitCode = failed === 0 ? 0 : 1

function linesIn(file) {
  try {
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  } catch {
    return []
  }
}
