import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build } from 'esbuild'

process.env.TZ = 'UTC'

const here = dirname(fileURLToPath(import.meta.url))
const beside = (name) => join(here, name)

/** What a test imports, and what it is given in its place. */
const inPlaceOf = new Map([
  ['vitest', beside('collect.ts')],
  ['fast-check', beside('fewerRuns.ts')],
  ['@fast-check/vitest', beside('properties.ts')],
])

/** The folders below `src` that are entry points of the package, by what comes after `kijun`. */
const entryPoints = {
  kijun: 'src/index.ts',
  'kijun/analysis': 'src/analysis/index.ts',
  'kijun/calendar': 'src/calendar/index.ts',
  'kijun/schemes': 'schemes/index.ts',
  'kijun/schemes/rules': 'schemes/rules.ts',
  'kijun/spreadsheet': 'src/spreadsheet/index.ts',
}

function standIns(root) {
  return {
    name: 'stand-ins',
    setup(building) {
      building.onResolve({ filter: /^(vitest|fast-check|@fast-check\/vitest)$/ }, ({ path, importer }) =>
        importer === inPlaceOf.get(path) ? { path, external: true } : { path: inPlaceOf.get(path) },
      )
      building.onResolve({ filter: /^kijun(\/|$)/ }, ({ path }) => {
        const file = entryPoints[path]
        return file ? { path: join(root, file) } : undefined
      })
      building.onResolve({ filter: /\/memo\.ts$/ }, ({ resolveDir, path }) =>
        resolve(resolveDir, path) === join(root, 'src/memo.ts')
          ? { path: beside('forgetfulMemo.ts') }
          : undefined,
      )
      building.onLoad({ filter: /\.m?ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: 'ts',
      }))
    },
  }
}

/**
 * Bundles test files of a repository, once, so that they can be loaded anew as often as wanted.
 *
 * @param root - the folder of the repository
 * @param files - the test files, from that folder
 * @param also - modules whose exports are wanted beside the tests, by a name
 * @param edited - what the text of the bundle is changed to before it is run
 * @returns a function that loads everything anew and gives the tests, and the modules asked for
 */
export async function bundleTests(root, files, also = {}, edited = (text) => text) {
  const parts = [
    `import { beginFile, beginSetup, collectedTests } from ${JSON.stringify(beside('collect.ts'))}`,
    ...Object.entries(also).map(
      ([name, path]) => `import * as ${name} from ${JSON.stringify(join(root, path))}`,
    ),
    'beginSetup()',
    `require(${JSON.stringify(join(root, 'test/support/seed.ts'))})`,
    ...files.map(
      (path) =>
        `beginFile(${JSON.stringify(relative(root, join(root, path)))}); require(${JSON.stringify(join(root, path))})`,
    ),
    `module.exports = { tests: collectedTests(), ${Object.keys(also).join(', ')} }`,
  ]
  const { outputFiles } = await build({
    stdin: { contents: parts.join('\n'), resolveDir: root, sourcefile: 'tests.js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [standIns(root)],
  })
  const script = new Script(`(function (require, module) {${edited(outputFiles[0].text)}\n})`, {
    filename: 'tests.cjs',
  })
  const vitest = await import('vitest')
  const requireFrom = createRequire(join(root, 'package.json'))
  const given = (id) => (id === 'vitest' ? vitest : requireFrom(id))
  return () => {
    const module = { exports: {} }
    script.runInThisContext()(given, module)
    return module.exports
  }
}
