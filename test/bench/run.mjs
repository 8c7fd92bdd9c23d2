import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './buildIfStale.mjs'

/** `npm run bench`: installs the peers and builds the library where that has not been done, then measures. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const here = join(root, 'test/bench')
// What npm says would otherwise mix with the figures, and dates of peers follow the zone of the host.
const quietly = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
const inUtc = { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } }

if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--prefix', here], quietly)
buildIfStale()
execFileSync(process.execPath, ['--expose-gc', join(here, 'bench.mjs'), ...process.argv.slice(2)], inUtc)
