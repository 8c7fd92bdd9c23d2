import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemes, yokohamaYSdgs20240401 } from '../../schemes/index.ts'
import { parseFacts, parseScheme, schemeName } from '../../src/index.ts'
import { root } from '../architecture/imports.ts'

const cli = join(root, 'dist/cli.js')

function node(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  })
  return { status, out: stdout, err: stderr }
}

const generated = (...args: readonly string[]) => node(['examples/generate-applicants.mjs', ...args])
const pointsIn = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { facts: { points?: string } }).facts.points ?? '')

describe.skipIf(!existsSync(cli))('examples/generate-applicants.mjs', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kijun-generate-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('writes the same lines for the same seed, and others for another', () => {
    const first = generated('yokohama-y-sdgs', '50', '--seed', '7')
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out.trim().split('\n')).toHaveLength(50)
    expect(generated('yokohama-y-sdgs', '50', '--seed', '7').out).toBe(first.out)
    expect(generated('yokohama-y-sdgs', '50', '--seed', '8').out).not.toBe(first.out)
  })

  test.each(schemes.map(schemeName))('writes applicants of %s that are all answered', (name) => {
    const { out } = generated(name, '300', '--seed', '2')
    const answers = node([cli, 'assess', '--fields', 'scheme', '-'], out)
    expect(answers).toMatchObject({ status: 0, err: '' })
    expect(new Set(answers.out.trim().split('\n'))).toEqual(new Set([`{"scheme":"${name}"}`]))
  })

  test('writes points at the bands, beside them and between them', () => {
    // 第9条第2項: 30 to 59, 60 to 79, 80 and over.
    const points = pointsIn(generated('yokohama-y-sdgs', '10000', '--seed', '1').out)
    for (const of of ['29.5', '30', '59', '59.5', '60', '79', '79.5', '80', '80.1']) {
      expect(points).toContain(of)
    }
  })

  test('reads a definition of ones own', () => {
    const path = join(folder, 'my-city.json')
    writeFileSync(path, JSON.stringify({ ...yokohamaYSdgs20240401, id: 'my-city' }))
    const { status, out } = generated(path, '3')
    expect(status).toBe(0)
    expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ scheme: 'my-city@2024-04-01' })
  })

  test('keeps numbers within the bounds and steps of a definition', () => {
    const facts = {
      a: { kind: 'number', min: '-3', max: '-1', cite: '1' },
      b: { kind: 'number', above: '0', max: '1', step: '0.25', cite: '1' },
      c: { kind: 'count', min: '5', max: '5', cite: '1' },
      d: { kind: 'number', min: '0', step: '7', max: '20', cite: '1' },
      e: { kind: 'number', min: '99', cite: '1' },
    }
    const scheme = {
      id: 'bounds',
      edition: '1',
      provisions: { '1': { cite: '第1条', about: 'tier', treatment: 'rule' } },
      facts,
      measures: Object.fromEntries(
        Object.keys(facts).map((fact) => [fact, { value: { kind: 'fact', fact } }]),
      ),
      tiers: [
        {
          id: 'x',
          when: { kind: 'compare', measure: 'b', is: 'atLeast', value: '0.5', cite: '1' },
          cite: '1',
        },
      ],
    }
    const path = join(folder, 'bounds.json')
    writeFileSync(path, JSON.stringify(scheme))
    const { status, out } = generated(path, '500')
    expect(status).toBe(0)
    const parsed = parseScheme(scheme)
    if (!parsed.ok) throw new Error(parsed.issues[0].message)
    for (const line of out.trim().split('\n')) {
      expect(parseFacts(parsed.value, JSON.parse(line).facts)).toMatchObject({ ok: true })
    }
  })

  test('ends quietly where nobody reads on', () => {
    const line = `"${process.execPath}" examples/generate-applicants.mjs toyota-sdgs 5000 | head -1 | wc -l`
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' })
    expect([stdout.trim(), stderr]).toEqual(['1', ''])
  })

  test.each([[['yokohama']], [['yokohama-y-sdgs', 'many']], [['yokohama-y-sdgs', '5', '--seed', 'x']], [[]]])(
    'refuses %j',
    (args) => {
      expect(generated(...args)).toMatchObject({ status: 2, out: '' })
    },
  )

  test('feeds kijun simulate, which loses none', () => {
    const { out } = generated('yokohama-y-sdgs', '400', '--seed', '1')
    const argv = ['simulate', '--format', 'json', '--reading', 'yoko-band-gap=contiguous', '-']
    const simulated = node([cli, ...argv], out)
    expect(simulated).toMatchObject({ status: 0, err: '' })
    const { entries, simulations } = JSON.parse(simulated.out)
    expect([entries, simulations[0].entries]).toEqual([400, 400])
    expect(simulations[0].movements.settled.count).toBeGreaterThan(0)
  })
})
