// Bundles the library for a browser: one script that a page loads, with `tierOf` under the name `city`.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
await build({
  entryPoints: [join(here, 'tierOf.js')],
  outfile: process.argv[2] ?? join(here, 'dist/city.js'),
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'iife',
  globalName: 'city',
  target: 'es2022',
  logOverride: { 'ignored-bare-import': 'silent' },
})
