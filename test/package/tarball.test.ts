import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'
import { type PackedProject, packProject } from './packedProject.ts'

let packed: PackedProject
let project = ''
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  peerDependencies: object
  peerDependenciesMeta: object
}
const run: PackedProject['run'] = (...call) => packed.run(...call)

beforeAll(() => {
  packed = packProject()
  project = packed.folder
})
afterAll(() => packed.remove())

const program = `
const result = assess(yokohamaYSdgs20240401, { points: '59.5' }, { stages: ['criteria'] })
const bare = assess(rules, { points: '59.5' }, { stages: ['criteria'] })
console.log(result.ok && result.value.outcome, bare.ok && bare.value.outcome, rules.words, legalPeriod({ from: '2022-02-28', length: { years: 2 }, counting: 'firstDayNotCounted' }).lastDay)
console.log(KIJUN_TIER('toyota-sdgs', 'scores.environment.points', '五')[0][0])
expectOutcome(result, 'referred')
console.log(boundaryCases(rules).filter(({ path }) => path === 'tiers.supreme.when').map(({ value }) => value).join(' '))
`

const printed = `referred referred undefined 2024-02-29
#基準: scores.environment.points: 「五」は数として読めません
79.999999 80 80.000001
`

describe('the packed package', () => {
  test('is imported as ESM', () => {
    const imports = `
import { assess } from 'kijun'
import { legalPeriod } from 'kijun/calendar'
import { yokohamaYSdgs20240401 } from 'kijun/schemes'
import { yokohamaYSdgs20240401 as rules } from 'kijun/schemes/rules'
import { KIJUN_TIER } from 'kijun/spreadsheet'
import { boundaryCases, expectOutcome } from 'kijun/testing'`
    writeFileSync(join(project, 'use.mjs'), imports + program)
    expect(run('node', ['use.mjs'])).toBe(printed)
  })

  test('is required as CommonJS', () => {
    const requires = `
const { assess } = require('kijun')
const { legalPeriod } = require('kijun/calendar')
const { yokohamaYSdgs20240401 } = require('kijun/schemes')
const { yokohamaYSdgs20240401: rules } = require('kijun/schemes/rules')
const { KIJUN_TIER } = require('kijun/spreadsheet')
const { boundaryCases, expectOutcome } = require('kijun/testing')`
    writeFileSync(join(project, 'use.cjs'), requires + program)
    expect(run('node', ['use.cjs'])).toBe(printed)
  })

  test('holds the scripts of spreadsheets', () => {
    const folder = join(project, 'node_modules/kijun/dist')
    expect(readdirSync(join(folder, 'apps-script')).sort()).toEqual(['appsscript.json', 'kijun.js'])
    const files = ['functions.html', 'functions.js', 'functions.json', 'manifest.xml']
    expect(readdirSync(join(folder, 'excel')).sort()).toEqual(files)
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

  test('does without fast-check until its arbitraries are asked for', () => {
    writeFileSync(
      join(project, 'without.mjs'),
      "await import('kijun/testing')\nawait import('kijun/testing/fast-check')",
    )
    const { status, stderr } = spawnSync('node', ['without.mjs'], { cwd: project, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain("Cannot find package 'fast-check'")
    const { peerDependencies, peerDependenciesMeta } = manifest
    expect([Object.keys(peerDependencies), peerDependenciesMeta]).toEqual([
      ['fast-check'],
      { 'fast-check': { optional: true } },
    ])
  })

  test('holds the conformance vectors, by name', () => {
    const groups = ['bad-input', 'bounds', 'kpi', 'lifecycle', 'periods', 'tiers', 'validity']
    const files = [...groups.map((group) => `${group}.json`), 'vectors.schema.json', 'README.md']
    expect(readdirSync(join(project, 'node_modules/kijun/vectors')).sort()).toEqual(files.sort())
    const program = `
import periods from 'kijun/vectors/periods.json' with { type: 'json' }
import { createRequire } from 'node:module'
const { vectors } = createRequire(import.meta.url)('kijun/vectors/tiers.json')
console.log(periods.group, vectors[0].id)`
    writeFileSync(join(project, 'vectors.mjs'), program)
    expect(run('node', ['--no-warnings', 'vectors.mjs'])).toBe('periods tiers-0001\n')
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
    expect(run(join(root, 'node_modules/.bin/publint'), ['run', '--strict', packed.tarball])).toMatch(
      /All good/,
    )
  })

  test('passes attw', () => {
    expect(
      run(join(root, 'node_modules/.bin/attw'), [packed.tarball, '--exclude-entrypoints', './package.json']),
    ).toMatch(/No problems found/)
  })
})
