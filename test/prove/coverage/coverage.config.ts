import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import usual from '../../../vitest.config.ts'

/** Tests of the built package, of the page and of the repository itself: nothing below `src` runs in them. */
const ofWhatIsBuilt = ['api', 'architecture', 'bench', 'browser', 'build', 'examples', 'package', 'runtimes']

/** `npm run coverage`: every other test once, in UTC and with all its runs, and which lines and branches they reach. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  ...(usual.resolve ? { resolve: usual.resolve } : {}),
  test: {
    pool: 'forks',
    include: ['test/**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      'test/cli/dist.test.ts',
      'test/prove/**',
      'test/types/**',
      ...ofWhatIsBuilt.map((folder) => `test/${folder}/**`),
    ],
    setupFiles: ['./test/support/seed.ts'],
    env: { TZ: 'UTC' },
    // A line that is counted takes longer.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    reporters: ['dot'],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/**/*.ts', 'schemes/**/*.ts'],
      exclude: ['test/**'],
      reporter: ['text-summary', 'json', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 99, branches: 99 },
    },
  },
})
