/**
 * How many lines a second go through `kijun assess`, and how much memory it takes, against a loop that does no more
 * than read the same lines as JSON and print them:
 *
 *   npm run bench:lines                         # 100,000 and 1,000,000 lines
 *   npm run bench:lines -- okinawa-sdgs@2026-06-03 10000 100000
 *
 * The lines are those of examples/generate-applicants.mjs, written to a file first. Memory is the largest resident set
 * of the process, and flat where it does not grow with the lines.
 */
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './buildIfStale.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const USUAL = { scheme: 'yokohama-y-sdgs', counts: [100_000, 1_000_000] }

const given = process.argv.slice(2)
const scheme = given.find((of) => !/^\d+$/.test(of)) ?? USUAL.scheme
const numbers = given.filter((of) => /^\d+$/.test(of)).map(Number)
const counts = numbers.length > 0 ? numbers : USUAL.counts

/** Tells the largest resident set, in KiB, on the fourth stream as the process ends. */
const telling =
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)))'
const watched = ['--import', `data:text/javascript,${encodeURIComponent(telling)}`]

const bare = `
import { createInterface } from 'node:readline'
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (!process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n')) {
    await new Promise((resume) => process.stdout.once('drain', resume))
  }
}`

const programs = [
  { name: 'kijun assess', args: [...watched, join(root, 'dist/cli.js'), 'assess', '-'] },
  { name: 'JSON.parse and print', args: [...watched, '--input-type=module', '-e', bare] },
]

buildIfStale()
const folder = mkdtempSync(join(tmpdir(), 'kijun-lines-'))
try {
  console.log(`lines of ${scheme}; Node ${process.versions.node}`)
  console.log(['program', 'lines', 'seconds', 'lines/s', 'peak MiB'].join('\t'))
  for (const count of counts) {
    const file = join(folder, `${count}.ndjson`)
    await generate(file, count)
    console.log(`# ${count} lines, ${Math.round(statSync(file).size / count)} bytes each`)
    for (const program of programs) {
      const { seconds, kib } = await measure(program.args, file)
      const row = [
        program.name,
        count,
        seconds.toFixed(1),
        Math.round(count / seconds),
        Math.round(kib / 1024),
      ]
      console.log(row.join('\t'))
    }
    rmSync(file)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function generate(file, count) {
  const out = openSync(file, 'w')
  const args = [join(root, 'examples/generate-applicants.mjs'), scheme, String(count), '--seed', '1']
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', out, 'inherit'] })
  await ended(child, [0])
  closeSync(out)
}

/** Runs a program over a file through a pipe, as a shell does; what it prints is read and thrown away. */
async function measure(args, file) {
  const input = openSync(file, 'r')
  const begun = process.hrtime.bigint()
  const child = spawn(process.execPath, args, { cwd: root, stdio: [input, 'pipe', 'inherit', 'pipe'] })
  child.stdout.resume()
  let told = ''
  child.stdio[3].on('data', (chunk) => {
    told += chunk
  })
  await ended(child, [0, 1])
  closeSync(input)
  return { seconds: Number(process.hrtime.bigint() - begun) / 1e9, kib: Number(told) }
}

function ended(child, allowed) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) =>
      allowed.includes(status) ? resolve() : reject(new Error(`ended with ${status}`)),
    )
  })
}
