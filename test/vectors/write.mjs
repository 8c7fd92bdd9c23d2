import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** `npm run vectors`: writes the conformance vectors anew, from the tests that state them and from the oracle. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kijun-vectors-'))
try {
  const script = join(folder, 'writeVectors.mjs')
  await build({
    entryPoints: [join(root, 'test/vectors/writeVectors.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: script,
    logLevel: 'error',
  })
  execFileSync(process.execPath, [script, join(root, 'vectors')], { stdio: 'inherit' })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
