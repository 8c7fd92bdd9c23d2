import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs tests without a limit of time, and gives the exit status.
 *
 * @param {{ [name: string]: string }} env what the tests are told
 * @returns {Promise<number>}
 */
export function madeWithVitest(env) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--config', join(root, 'test/prove/vitest.config.ts')]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    child.on('exit', (status) => resolve(status ?? 1))
  })
}
