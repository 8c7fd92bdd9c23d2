import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What an application's bundler makes of an import, minified, and what of it is zod or decimal.js. */
export async function bundles(root) {
  return [
    await bundle(root, "everything of 'kijun'", "export * from './dist/index.js'"),
    await bundle(root, 'assess alone', "export { assess } from './dist/index.js'"),
    await withRulesOf(root, 'toyota-sdgs@round-4'),
    await withRulesOf(root, 'okinawa-sdgs@2023-07-31'),
  ]
}

/**
 * `assess` with one scheme's rules: no entry point holds a scheme without its words, so its JSON is taken as published
 * and `words` is left out, as a user would.
 */
function withRulesOf(root, scheme) {
  const { words: _, ...rules } = JSON.parse(readFileSync(`${root}/dist/schemes/json/${scheme}.json`, 'utf8'))
  const entry = `import { assess } from './dist/index.js'
import rules from 'rules-alone'
export const assessApplicant = (data, options) => assess(rules, data, options)`
  return bundle(root, `assess and the rules of ${scheme} without words`, entry, rules)
}

async function bundle(root, name, contents, rules) {
  const rulesAlone = {
    name: 'rules-alone',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^rules-alone$/ }, ({ path }) => ({ path, namespace: 'rules' }))
      onLoad({ filter: /.*/, namespace: 'rules' }, () => ({
        contents: JSON.stringify(rules),
        loader: 'json',
      }))
    },
  }
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    // What esbuild says of re-exports that it may leave out is meant so.
    logLevel: 'error',
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [rulesAlone],
  })
  const [{ inputs }] = Object.values(metafile.outputs)
  const bytesOf = (library) =>
    Object.entries(inputs)
      .filter(([path]) => path.includes(`node_modules/${library}/`))
      .reduce((all, [, { bytesInOutput }]) => all + bytesInOutput, 0)
  const [{ contents: code }] = outputFiles
  return {
    name,
    minifiedBytes: code.length,
    gzippedBytes: gzipSync(code, { level: 9 }).length,
    zodBytes: bytesOf('zod'),
    decimalBytes: bytesOf('decimal.js'),
  }
}
