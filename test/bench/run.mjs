import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `npm run bench`: installs the peers and builds the library where that has not been done, then measures. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const here = join(root, 'test/bench')
// Its answers would otherwise mix with the figures, and dates of peers follow the zone of the host.
const quietly = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
const inUtc = { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } }

if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--prefix', here], quietly)
if (isStale()) execFileSync('npm', ['run', 'build'], quietly)
execFileSync(process.execPath, ['--expose-gc', join(here, 'bench.mjs'), ...process.argv.slice(2)], inUtc)

function isStale() {
  const built = join(root, 'dist/index.js')
  if (!existsSync(built)) return true
  const files = ['src', 'schemes'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
  )
  const changed = [...files, join(root, 'tsup.config.ts'), join(root, 'package.json')]
  return changed.some((file) => statSync(file).mtimeMs > statSync(built).mtimeMs)
}
