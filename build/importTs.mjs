import { build } from 'esbuild'

/**
 * Imports a module in TypeScript, which Node 20 does not read by itself.
 *
 * @param {string} path - from the root of the repository
 */
export async function importTs(path) {
  const options = { bundle: true, platform: 'node', format: 'esm', write: false }
  const { outputFiles } = await build({ entryPoints: [path], ...options })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
