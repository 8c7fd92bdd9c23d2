import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { entryPoints } from './build/entryPoints.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Tests that no time zone can change: of the repository itself, of bare numbers, logic and definitions, and of the built command. */
const once = [
  'test/api/**',
  'test/architecture/**',
  'test/bench/**',
  'test/build/**',
  'test/browser/**',
  'test/docs/**',
  'test/examples/**',
  'test/package/**',
  'test/runtimes/**',
  'test/types/**',
  'test/prove/**',
  'test/exact/**',
  'test/logic/**',
  'test/laws/random/**',
  'test/analysis/diff/diffSchemes.prop.test.ts',
  'test/analysis/lint/**',
  'test/analysis/reasoning/**',
  'test/analysis/gap/**',
  'test/analysis/questions/**',
  'test/analysis/amendScheme.test.ts',
  'test/assess/nothingKept.test.ts',
  'test/laws/hostileElsewhere.test.ts',
  'test/scheme/checks/**',
  'test/scheme/walk/**',
  'test/scheme/zod/**',
  'test/scheme/definitionLanguage.test.ts',
  'test/scheme/definitionMessages.test.ts',
  'test/scheme/hostileDefinitions.test.ts',
  'test/scheme/parseScheme.prop.test.ts',
  'test/scheme/schemeJsonSchema.test.ts',
  'test/schemes/facts.test.ts',
  'test/schemes/okinawa2023.items.test.ts',
  'test/spreadsheet/applicants.prop.test.ts',
  'test/spreadsheet/appsScript.test.ts',
  'test/spreadsheet/excel.test.ts',
  'test/spreadsheet/headers.prop.test.ts',
  'test/spreadsheet/hyperFormula.test.ts',
  'test/testing/**',
  'test/cli/completion/**',
  'test/cli/dist.test.ts',
  'test/cli/formats.test.ts',
  'test/cli/lint.test.ts',
  'test/cli/verbs/help.test.ts',
  'test/cli/output/progress.test.ts',
]
const tests = ['test/**/*.test.ts']
/** The peers of the bench are installed below `test`. */
const installed = '**/node_modules/**'

function inZone(zone: string, options: { readonly all: boolean }) {
  return {
    extends: true as const,
    test: {
      name: zone,
      include: tests,
      exclude: options.all ? [installed] : [installed, ...once],
      // Loading the modules anew for every file would take as long again as the tests: one zone does so.
      isolate: options.all,
      env: { TZ: zone },
      ...(options.all
        ? { typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' } }
        : {}),
    },
  }
}

export default defineConfig({
  resolve: {
    alias: entryPoints.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: path(source),
    })),
  },
  test: {
    pool: 'forks',
    // Left alone, it keeps one core free.
    maxWorkers: availableParallelism(),
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: ['./test/support/seed.ts'],
    reporters: ['default', './test/support/summaryReporter.ts'],
    projects: [
      inZone('UTC', { all: true }),
      inZone('Asia/Tokyo', { all: false }),
      inZone('America/New_York', { all: false }),
      inZone('Pacific/Apia', { all: false }),
    ],
  },
})
