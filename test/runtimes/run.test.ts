import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'
import { firstDifference } from './firstDifference.mjs'

test('npm run prove:runtimes says what is missing, installs nothing and fails', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'test/runtimes/run.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, KIJUN_CHROMIUM: '/no/such/browser' },
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^npm run prove:runtimes cannot run\. Missing:\n/)
  expect(stderr).toMatch(/^- Chromium: install it .* or name it in KIJUN_CHROMIUM$/m)
})

test.each([
  ['a\t1\nb\t2\n', 'a\t1\nb\t3\n', 'line 2 (b): expected …b\t2, found …b\t3'],
  ['a\t1\nb\t2', 'a\t1', 'line 2 (b): expected …b\t2, found …'],
  ['a\t1', 'a\t1\nb\t2', 'line 2: nothing expected, found b\t2'],
  [
    `a\t${'x'.repeat(500)}1`,
    `a\t${'x'.repeat(500)}2`,
    expect.stringMatching(/^line 1 \(a\): expected …x{60}1, found …x{60}2$/),
  ],
])('firstDifference() names the line and shows what either has there', (expected, found, said) => {
  expect(firstDifference(expected, found)).toEqual(said)
})
