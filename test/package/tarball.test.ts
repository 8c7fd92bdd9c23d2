import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'

/** The package as npm would publish it, unpacked into a project of its own with its dependencies beside it. */
let project = ''
let tarball = ''
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

function run(command: string, args: readonly string[], input?: string): string {
  return execFileSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'kijun-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    stdio: 'pipe',
  })
  tarball = join(project, readdirSync(project).find((name) => name.endsWith('.tgz'))!)
  const modules = join(project, 'node_modules')
  mkdirSync(join(modules, 'kijun'), { recursive: true })
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'kijun')])
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(join(modules, name, '..'), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }')
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

const program = `
const result = assess(yokohamaYSdgs20240401, { points: '59.5' }, { stages: ['criteria'] })
const bare = assess(rules, { points: '59.5' }, { stages: ['criteria'] })
console.log(result.ok && result.value.outcome, bare.ok && bare.value.outcome, rules.words, legalPeriod({ from: '2022-02-28', length: { years: 2 }, counting: 'firstDayNotCounted' }).lastDay)
`

describe('the packed package', () => {
  test('is imported as ESM', () => {
    const imports = `
import { assess } from 'kijun'
import { legalPeriod } from 'kijun/calendar'
import { yokohamaYSdgs20240401 } from 'kijun/schemes'
import { yokohamaYSdgs20240401 as rules } from 'kijun/schemes/rules'`
    writeFileSync(join(project, 'use.mjs'), imports + program)
    expect(run('node', ['use.mjs'])).toBe('referred referred undefined 2024-02-29\n')
  })

  test('is required as CommonJS', () => {
    const requires = `
const { assess } = require('kijun')
const { legalPeriod } = require('kijun/calendar')
const { yokohamaYSdgs20240401 } = require('kijun/schemes')
const { yokohamaYSdgs20240401: rules } = require('kijun/schemes/rules')`
    writeFileSync(join(project, 'use.cjs'), requires + program)
    expect(run('node', ['use.cjs'])).toBe('referred referred undefined 2024-02-29\n')
  })

  test('holds each scheme, its facts, the language and the form of records as JSON', () => {
    const folder = join(project, 'node_modules/kijun/dist')
    const names = [
      'okinawa-sdgs@2023-07-31.json',
      'okinawa-sdgs@2026-06-03.json',
      'sp2-esg@undated.json',
      'toyota-sdgs@round-4.json',
      'toyota-workplace@undated.json',
      'yokohama-y-sdgs@2024-04-01.json',
    ]
    const periodOnly = 'yokohama-y-sdgs@2020-10-12.json'
    expect(readdirSync(join(folder, 'schemes/json')).sort()).toEqual([...names, periodOnly].sort())
    expect(readdirSync(join(folder, 'schemes/facts')).sort()).toEqual(names)
    for (const name of ['scheme.schema.json', 'record.schema.json']) {
      expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toHaveProperty('$schema')
    }
  })

  test('runs its command', () => {
    const cli = join(project, 'node_modules/kijun/dist/cli.js')
    const line = '{"scheme":"yokohama-y-sdgs","facts":{"points":"61"}}\n'
    expect(JSON.parse(run('node', [cli, 'assess', '--fields', 'tier', '-'], line))).toEqual({
      tier: 'superior',
    })
    expect(run('node', [cli, '--version']).trim()).toBe(manifest.version)
  })

  test('type-checks for an importer', () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { assess } from 'kijun'
import { toyotaSdgsRound4 } from 'kijun/schemes'
import { toyotaSdgsRound4 as rules } from 'kijun/schemes/rules'
for (const result of [assess(toyotaSdgsRound4, {}), assess(rules, {})]) {
  if (!result.ok) continue
  const tier: 'gold' | 'silver' | 'bronze' | null | undefined = result.value.tier
  // @ts-expect-error no such tier
  const wrong: 'platinum' | undefined = result.value.tier
  console.log(tier, wrong)
}
`,
    )
    const tsc = join(root, 'node_modules/.bin/tsc')
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--ignoreConfig']
    expect(run(tsc, [...options, '--skipLibCheck', 'false', '--lib', 'es2022,dom', 'use.ts'])).toBe('')
  })

  test('passes publint', () => {
    expect(run(join(root, 'node_modules/.bin/publint'), ['run', '--strict', tarball])).toMatch(/All good/)
  })

  test('passes attw', () => {
    expect(
      run(join(root, 'node_modules/.bin/attw'), [tarball, '--exclude-entrypoints', './package.json']),
    ).toMatch(/No problems found/)
  })
})
