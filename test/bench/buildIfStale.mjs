import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the library where that has not been done since its sources changed. */
export function buildIfStale() {
  // What the build says would otherwise mix with the figures.
  if (isStale()) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

function isStale() {
  const built = join(root, 'dist/index.js')
  if (!existsSync(built)) return true
  const files = ['src', 'schemes'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
  )
  const changed = [...files, join(root, 'tsup.config.ts'), join(root, 'package.json')]
  return changed.some((file) => statSync(file).mtimeMs > statSync(built).mtimeMs)
}
