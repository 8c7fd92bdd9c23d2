import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countBranches, heldAgainst, missedBranches } from './unreached.mjs'

/**
 * The second half of `npm run coverage`: every branch that was not reached is named in `unreached.json` with the reason,
 * and nothing else is. Exits 1 otherwise.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

const measured = Object.entries(readJson(`${root}/coverage/coverage-final.json`))
const coverage = Object.fromEntries(
  measured.map(([path, of]) => [relative(root, path).replaceAll('\\', '/'), of]),
)
const known = new Map()
const linesOf = (file) => {
  if (!known.has(file)) known.set(file, readFileSync(`${root}/${file}`, 'utf8').split('\n'))
  return known.get(file)
}
const missed = missedBranches(coverage, linesOf)
const { unnamed, needless } = heldAgainst(missed, readJson(new URL('unreached.json', import.meta.url)))

for (const { file, line, code } of unnamed)
  console.error(`not reached and not named: ${file}:${line} ${code}`)
for (const { file, code } of needless) console.error(`named and reached: ${file} ${code}`)
if (unnamed.length > 0 || needless.length > 0) process.exit(1)
console.log(`${missed.length} of ${countBranches(coverage)} branches not reached, each named`)
