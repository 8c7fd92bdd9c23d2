import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import usual from '../../vitest.config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const counted = fileURLToPath(new URL('countedFastCheck.ts', import.meta.url))

/** Every test that has a property, hostile input apart: that is counted by itself. */
const withProperties = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules') && !file.startsWith('prove/'))
  .map((file) => `test/${file}`)
  .filter((file) => /from '(?:fast-check|@fast-check\/vitest)'/.test(readFileSync(join(root, file), 'utf8')))

const isMeasuring =
  process.env['KIJUN_PROVE_COUNTS'] !== undefined && process.env['KIJUN_PROVE_PLAN'] === undefined

/** `npm run prove`: the properties of the whole suite, as often as the plan says; or `prove:fuzz`, as often as it says. */
export default defineConfig({
  root,
  ...(usual.resolve ? { resolve: usual.resolve } : {}),
  plugins: [
    process.env['KIJUN_PROVE_COUNTS'] !== undefined && {
      name: 'counted-fast-check',
      enforce: 'pre',
      resolveId: (source, importer) =>
        source === 'fast-check' && importer !== counted ? { id: counted } : undefined,
    },
  ],
  test: {
    pool: 'forks',
    include: withProperties,
    setupFiles: ['./test/support/seed.ts'],
    server: { deps: { inline: ['@fast-check/vitest'] } },
    env: { TZ: 'UTC' },
    testTimeout: 0,
    hookTimeout: 0,
    teardownTimeout: 60_000,
    ...(process.env['KIJUN_PROVE_FILES'] ? { include: process.env['KIJUN_PROVE_FILES'].split(',') } : {}),
    // While the cost of a run is measured, tests that ask for many runs fail; the runs that count come after.
    reporters: isMeasuring ? [] : ['dot'],
  },
})
