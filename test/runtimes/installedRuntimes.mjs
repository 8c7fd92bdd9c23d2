import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname
const modules = join(here, 'node_modules')
const { platform, arch } = process
const bunArch = arch === 'arm64' ? 'aarch64' : arch

/** How each runtime is found and told to run a file of its project, with what it must not do without asking. */
const kinds = [
  ...['20', '22', '24', '26'].map((major) => ({
    name: 'Node',
    path: `node-${major}-${platform}-${arch}/bin/node`,
    args: [],
    isNode: true,
  })),
  { name: 'Bun', path: `@oven/bun-${platform}-${bunArch}/bin/bun`, args: ['run', '--no-install'] },
  {
    name: 'Deno',
    path: `@deno/${platform}-${arch}-glibc/deno`,
    args: ['run', '--no-remote', '--no-prompt', '--allow-read', '--allow-env', '--allow-sys'],
  },
]

/** The runtimes that are installed beside this file, and what is wanted and not there. */
export function installedRuntimes() {
  const found = kinds.map((kind) => ({ ...kind, bin: join(modules, kind.path) }))
  const absent = found.filter(({ bin }) => !existsSync(bin)).map(({ name, path }) => `${name} (${path})`)
  const runtimes = found
    .filter(({ bin }) => existsSync(bin))
    .map((kind) => ({ ...kind, version: versionOf(kind) }))
  return { runtimes, absent }
}

function versionOf({ bin }) {
  // npm unpacks the file of a platform's package without the right to run it; what would grant it is not run.
  chmodSync(bin, 0o755)
  const { stdout } = spawnSync(bin, ['--version'], { encoding: 'utf8' })
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'unknown'
}

/** The version of a package that is installed beside this file or in the repository. */
export function installedVersion(folder, name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version
}
