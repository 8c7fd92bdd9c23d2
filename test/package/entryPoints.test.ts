import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryPoints } from '../../build/entryPoints.ts'
import { root } from '../architecture/imports.ts'
import { bundleOf } from './bundleOf.ts'
import { type PackedProject, packProject } from './packedProject.ts'

type Target = string | { readonly import: object; readonly require: object }
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, Target>>
  readonly typesVersions: { readonly '*': Readonly<Record<string, readonly string[]>> }
}
const specifiers = entryPoints.map(({ specifier }) => specifier)

let packed: PackedProject
beforeAll(() => {
  packed = packProject(['fast-check'])
})
afterAll(() => packed.remove())

/** All that an entry point exports and the packages that it needs, minified and compressed, in KiB. */
const most: Readonly<Record<string, number>> = {
  kijun: 118,
  'kijun/analysis': 156,
  'kijun/calendar': 5.5,
  'kijun/schemes': 128,
  'kijun/schemes/rules': 36,
  'kijun/spreadsheet': 134,
  'kijun/testing': 130,
  'kijun/testing/fast-check': 130,
}

describe('each entry point', () => {
  test.each(specifiers)('%s is imported alone and required alone, with the same exports', (specifier) => {
    const list = `console.log(Object.keys(all).filter((name) => name !== 'default').sort().join(' '))`
    const imported = packed.run('node', [
      '--input-type=module',
      '-e',
      `import * as all from '${specifier}'\n${list}`,
    ])
    const required = packed.run('node', [
      '--input-type=commonjs',
      '-e',
      `const all = require('${specifier}')\n${list}`,
    ])
    expect(imported.trim()).not.toBe('')
    expect(required).toBe(imported)
  })

  test.each(specifiers)('%s keeps to its size', async (specifier) => {
    const { gzippedKib } = await bundleOf(`export * from '${specifier}'`)
    expect(gzippedKib).toBeLessThanOrEqual(most[specifier]!)
  })

  test('has types and code for import and for require, types first', () => {
    const expected = entryPoints.map(({ specifier, name }) => [
      specifier.replace('kijun', '.'),
      {
        import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
        require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
      },
    ])
    const code = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string')
    expect(JSON.stringify(code)).toBe(JSON.stringify(expected))
  })

  test('is found by resolvers that know no exports', () => {
    const typesOf = (target: Target) =>
      typeof target === 'string' ? target : (target.import as { readonly types: string }).types
    // What stands in the package where its subpath says is found by itself.
    const subpaths = Object.entries(manifest.exports).filter(
      ([path, target]) => path !== '.' && path !== target,
    )
    const withoutEnd = (path: string) => path.replace(/\*\.json$/, '*')
    expect(manifest.typesVersions['*']).toEqual(
      Object.fromEntries(
        subpaths.map(([path, target]) => [withoutEnd(path.slice(2)), [withoutEnd(typesOf(target))]]),
      ),
    )
  })
})

describe('entry points of CommonJS', () => {
  test('are one library: facts that one has read are taken by another', () => {
    const program = `
const { DefinitionError, parseFacts } = require('kijun')
const { lintScheme, nextQuestions } = require('kijun/analysis')
const { yokohamaYSdgs20240401 } = require('kijun/schemes')
const { yokohamaYSdgs20240401: rules } = require('kijun/schemes/rules')
const facts = parseFacts(rules, { points: '59.5' })
console.log(nextQuestions(rules, facts.value).ok, rules.tiers === yokohamaYSdgs20240401.tiers)`
    expect(packed.run('node', ['--input-type=commonjs', '-e', program])).toBe('true true\n')
  })
})
