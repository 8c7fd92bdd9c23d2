import { parseArgs } from 'node:util'

/**
 * `--runs N`, a million if it does not say, `--seed S`, another each time, and files.
 *
 * @param {string} script
 */
export function readProveArguments(script) {
  const { values, positionals } = parseArgs({
    options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
    allowPositionals: true,
  })
  const total = Number(values.runs)
  const seed = Number(values.seed ?? Date.now() % 2 ** 31)
  if (!Number.isSafeInteger(total) || total < 1 || !Number.isSafeInteger(seed)) {
    process.stderr.write(`usage: npm run ${script} -- [--runs N] [--seed S]\n`)
    process.exit(2)
  }
  return { total, seed, files: positionals }
}
