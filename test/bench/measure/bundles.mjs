import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What an application's bundler makes of an import, minified, and what of it is zod or decimal.js. */
export async function bundles(root) {
  return [
    await bundle(root, "everything of 'kijun'", "export * from './dist/index.js'"),
    await bundle(root, 'assess alone', "export { assess } from './dist/index.js'"),
    await withRulesOf(root, 'toyota-sdgs@round-4', 'toyotaSdgsRound4'),
    await withRulesOf(root, 'okinawa-sdgs@2023-07-31', 'okinawaSdgs20230731'),
    await bundle(
      root,
      'assess, explain and all editions with words',
      "export { assess, explain } from './dist/index.js'\nexport { schemes } from './dist/schemes.js'",
    ),
  ]
}

/** `assess` with one scheme's rules, as an application that shows no words of it imports them. */
function withRulesOf(root, scheme, name) {
  const entry = `import { assess } from './dist/index.js'
import { ${name} } from './dist/schemes/rules.js'
export const assessApplicant = (data, options) => assess(${name}, data, options)`
  return bundle(root, `assess and the rules of ${scheme} without words`, entry)
}

async function bundle(root, name, contents) {
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
