import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'
import { runProgram } from './runExample.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('README.md prints what it says', async () => {
  const [, program, printed] = /```ts\n([\s\S]*?)```\s+prints\s+```text\n([\s\S]*?)```/.exec(readme)!
  expect(await runProgram(program!)).toBe(printed)
})

test('README.md counts the applicants of the example', () => {
  const applicants = readFileSync(join(root, 'examples/applicants.ndjson'), 'utf8').trim().split('\n')
  expect(readme).toContain(`the ${applicants.length} applicants of examples/applicants.ndjson`)
})

test('README.md lists every function of spreadsheets', async () => {
  const functions = Object.keys(await import('../../src/spreadsheet/index.ts')).filter((name) =>
    /^KIJUN_/.test(name),
  )
  for (const name of functions) expect(readme).toContain(`| \`${name}(`)
})
