import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, 'dist')

// The page is built on the library as it is published, not on its source.
if (!existsSync(join(here, '../../dist/index.js'))) {
  console.error('examples/playground: the library is not built; run `npm run build` first')
  process.exit(1)
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const files = ['index.html', 'icon.svg', 'page.css', 'form.css', 'result.css', 'print.css']
for (const file of files) cpSync(join(here, file), join(out, file))
const { metafile } = await build({
  entryPoints: [join(here, 'src/main.ts')],
  outfile: join(out, 'playground.js'),
  bundle: true,
  minify: true,
  // A plain script, not a module: a page that is opened as a file may not load modules.
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.ndjson': 'text' },
  tsconfigRaw: { compilerOptions: { strict: true } },
  metafile: true,
  // The built library names shared parts that a tree without them leaves out.
  logOverride: { 'ignored-bare-import': 'silent' },
})
const [bundle] = Object.values(metafile.outputs)
console.log(`examples/playground/dist: playground.js ${(bundle.bytes / 1024).toFixed(1)} KiB`)
