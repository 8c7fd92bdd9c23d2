import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'

test('npm run prove:runtimes says what is missing, installs nothing and fails', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'test/runtimes/run.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, KIJUN_CHROMIUM: '/no/such/browser' },
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^npm run prove:runtimes cannot run\. Missing:\n/)
  expect(stderr).toMatch(/^- Chromium: install it .* or name it in KIJUN_CHROMIUM$/m)
})
