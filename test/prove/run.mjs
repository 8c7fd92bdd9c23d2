import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeWithVitest } from './madeWithVitest.mjs'
import { readProveArguments } from './readProveArguments.mjs'
import { propertyKey, spread } from './spread.mjs'

/**
 * `npm run prove -- --runs N --seed S`: measures what a run of each property costs, spreads the total over them, makes
 * the runs and says how many of what there were. A failure is printed with its seed and path; the exit status is 1.
 */
const { total, seed, files } = readProveArguments('prove')
const place = mkdtempSync(join(tmpdir(), 'kijun-prove-'))
const start = performance.now()
process.stdout.write(`seed ${seed}\nmeasuring what a run of each property costs …\n`)
const [measured] = await made('measured')
const plan = spread(measured, total)
writeFileSync(join(place, 'plan.json'), JSON.stringify(plan))
process.stdout.write(`${measured.length} properties, ${total} runs …\n`)
const [counted, status] = await made('counted', join(place, 'plan.json'))
rmSync(place, { recursive: true })
report()

/** The counts of one way through the suite, and its exit status. */
async function made(name, planned) {
  const counts = join(place, `${name}.ndjson`)
  const status = await madeWithVitest({
    KIJUN_SEED: String(seed),
    KIJUN_PROVE_COUNTS: counts,
    ...(planned ? { KIJUN_PROVE_PLAN: planned } : {}),
    ...(files.length > 0 ? { KIJUN_PROVE_FILES: files.join(',') } : {}),
  })
  const lines = existsSync(counts) ? readFileSync(counts, 'utf8').trim().split('\n') : []
  return [lines.map((line) => JSON.parse(line)), status]
}

function report() {
  const rows = [...groupBy(counted).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  process.stdout.write('\n')
  for (const [file, of] of rows) {
    const runs = of.reduce((sum, { runs }) => sum + runs, 0)
    const seconds = of.reduce((sum, { ms }) => sum + ms, 0) / 1_000
    const failed = of.filter((one) => one.failed).length
    process.stdout.write(
      `${file.padEnd(62)}${String(of.length).padStart(4)} properties${String(runs).padStart(9)} runs${seconds.toFixed(1).padStart(8)} s${failed > 0 ? `  ${failed} FAILED` : ''}\n`,
    )
  }
  const few = counted.filter((of) => plan[propertyKey(of)] < 1_000 && of.ms / of.runs > 50)
  if (few.length > 0) process.stdout.write('\nless than 1,000 runs, because one of them takes long:\n')
  for (const { file, test, runs, ms } of few) {
    process.stdout.write(`  ${runs} runs of ${(ms / runs).toFixed(0)} ms: ${file} > ${test}\n`)
  }
  const runs = counted.reduce((sum, of) => sum + of.runs, 0)
  const failed = counted.filter((of) => of.failed).length
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  process.stdout.write(
    `\n${runs} runs of ${counted.length} properties, ${failed} failed; seed ${seed}; ${minutes} minutes\n`,
  )
  process.exitCode = status === 0 && failed === 0 ? 0 : 1
}

function groupBy(all) {
  const groups = new Map()
  for (const one of all) groups.set(one.file, [...(groups.get(one.file) ?? []), one])
  return groups
}
