import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const contributing = read('CONTRIBUTING.md')
const { scripts } = JSON.parse(read('package.json')) as { scripts: { [name: string]: string } }

test.each([
  'CONTRIBUTING.md',
  'README.md',
  'README.ja.md',
  'SECURITY.md',
  'test/prove/mutation/README.md',
  'vectors/README.md',
])('%s names scripts that are there', (file) => {
  const named = [...read(file).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name!)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

test.each(Object.entries(scripts))('npm run %s runs files that are there: %s', (_, command) => {
  const files = command.match(/(?:test|build|examples)\/[\w./-]+/g) ?? []
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('CONTRIBUTING.md draws the layers that a test enforces, in their order', () => {
  const [, enforced] = /const layers = \[([^\]]*)\]/.exec(read('test/architecture/layers.test.ts'))!
  const layers = [...enforced!.matchAll(/'(\w+)'/g)].map(([, name]) => name)
  const [, drawn] = /```mermaid\n([\s\S]*?)```/.exec(contributing)!
  const boxes = [...drawn!.matchAll(/(\w+)\["/g)].map(([, name]) => name)
  expect(boxes).toEqual(layers)
})

test('CONTRIBUTING.md names files that are there, or that the skeleton has', () => {
  const paths = [...contributing.matchAll(/[`(]((?:src|test|schemes|examples)\/[\w./@-]+)[`)]/g)].map(
    ([, path]) => path!,
  )
  expect(paths.length).toBeGreaterThan(15)
  expect(paths.filter((path) => !/hoshimi/i.test(path) && !existsSync(join(root, path)))).toEqual([])
})

test('CONTRIBUTING.md counts the provisions of its example', async () => {
  const { provisions } = await import('../../examples/new-scheme/2026-04-01.provisions.ts')
  const count = Object.keys(provisions).length
  expect(contributing).toContain(`npx kijun coverage hoshimi.json   # ${count} of ${count}`)
})
