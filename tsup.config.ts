import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { pathToFileURL } from 'node:url'
import { defineConfig, type Options } from 'tsup'
import { notePackages, thirdPartyNotices } from './build/bundledPackages.ts'
import { writeCommonJs } from './build/commonJs.ts'
import { entryPoints } from './build/entryPoints.ts'
import { jsonText } from './build/jsonText.ts'
import { leanSchemes } from './build/leanSchemes.ts'
import { appsScriptBundle, excelBundle } from './build/spreadsheetBundles.ts'

const entries = Object.fromEntries(entryPoints.map(({ name, source }) => [name, source]))

/**
 * Each edition is an entry of its own, so that its rules and its words are files of their own: a bundler that takes one
 * edition leaves the files of the others out.
 */
const editions = Object.fromEntries(
  readdirSync('schemes', { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/[^/.]+\.ts$/.test(path))
    .map((path) => [`schemes/${path.replace('/', '@').slice(0, -'.ts'.length)}`, `schemes/${path}`]),
)

/**
 * What the command line bundles asks for modules of Node with `require`, which an ESM file does not have: such a module
 * is imported in its place.
 */
const nodeModules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'node-modules',
  setup(build) {
    build.onResolve({ filter: /^[a-z_]+$/ }, ({ path, kind }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'node-module' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'node-module' }, ({ path }) => ({
      contents: `import * as all from 'node:${path}'\nmodule.exports = all.default ?? all`,
    }))
  },
}

export default defineConfig({
  entry: { ...entries, ...editions, cli: 'src/cli/main.ts' },
  clean: true,
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  // Of it SHA-256 alone is needed; as a package it loads node:crypto at start-up, for what draws random bytes.
  noExternal: [/^@noble\/hashes/],
  esbuildPlugins: [leanSchemes(), notePackages(), nodeModules],
  // What only the command line uses is bundled into it, and one of those packages is ESM in `module` alone.
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
  },
  // TypeScript 6 deprecates an option that tsup sets for declarations.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
  onSuccess: async () => {
    await writeCommonJs(Object.keys(entries))
    await writeData()
    await writeSpreadsheetBundles()
    writeFileSync('dist/THIRD-PARTY-NOTICES.txt', `${thirdPartyNotices()}\n`)
  },
})

/** Writes the definitions, and the JSON Schemas of definitions, records and facts, from what was built. */
async function writeData(): Promise<void> {
  const built = (name: string) => import(pathToFileURL(`dist/${name}.js`).href)
  const { factsJsonSchema, recordJsonSchema, schemeJsonSchema, schemeName } = await built('index')
  const { periodsOnly, schemes } = await built('schemes')
  const write = (path: string, data: unknown) => writeFileSync(`dist/${path}`, jsonText(data))
  mkdirSync('dist/schemes/json', { recursive: true })
  mkdirSync('dist/schemes/facts', { recursive: true })
  write('scheme.schema.json', schemeJsonSchema())
  write('record.schema.json', recordJsonSchema())
  for (const scheme of [...schemes, ...periodsOnly]) write(`schemes/json/${schemeName(scheme)}.json`, scheme)
  for (const scheme of schemes) write(`schemes/facts/${schemeName(scheme)}.json`, factsJsonSchema(scheme))
}

/** Writes what a host of spreadsheets loads as it is: the script of Google Sheets, and that of Excel with its metadata. */
async function writeSpreadsheetBundles(): Promise<void> {
  mkdirSync('dist/apps-script', { recursive: true })
  mkdirSync('dist/excel', { recursive: true })
  writeFileSync('dist/apps-script/kijun.js', await appsScriptBundle())
  const { script, metadata } = await excelBundle()
  writeFileSync('dist/excel/functions.js', script)
  writeFileSync('dist/excel/functions.json', metadata)
  for (const file of ['functions.html', 'manifest.xml'])
    cpSync(`examples/excel/${file}`, `dist/excel/${file}`)
  cpSync('examples/google-sheets/appsscript.json', 'dist/apps-script/appsscript.json')
}
