import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Runs the tests of the page in a real browser. It installs nothing: what is missing is said, and it ends with 1. */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const usual = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
)
const chromium = process.env.KIJUN_CHROMIUM ?? usual.find(existsSync)
const missing = [
  ...(hasModule('playwright-core') ? [] : ['the package playwright-core: run `npm install`']),
  ...(existsSync(join(root, 'dist/index.js')) ? [] : ['the built library: run `npm run build`']),
  ...(chromium !== undefined && existsSync(chromium)
    ? []
    : [
        'Chromium: install it (Debian: `apt-get install chromium fonts-noto-cjk`), or name it in KIJUN_CHROMIUM',
      ]),
]
if (missing.length > 0) {
  console.error(`npm run test:browser cannot run. Missing:\n${missing.map((what) => `- ${what}`).join('\n')}`)
  process.exit(1)
}

const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    .status ?? 1
const built = run(['examples/playground/build.mjs'])
if (built !== 0) process.exit(built)
const tests = ['run', '--config', 'test/browser/vitest.config.ts', ...process.argv.slice(2)]
process.exit(run(['node_modules/vitest/vitest.mjs', ...tests], { KIJUN_CHROMIUM: chromium }))

function hasModule(name) {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}
