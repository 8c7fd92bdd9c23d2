import { spawnSync } from 'node:child_process'
import {
  cpSync,
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
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { coverage, lintScheme } from '../../src/analysis/index.ts'
import { assess, parseScheme, type Scheme } from '../../src/index.ts'
import { root } from '../architecture/imports.ts'

/** A checkout of its own: what the skeleton needs of the repository, and nothing else. */
let checkout = ''
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'kijun-new-scheme-'))
  for (const name of ['src', 'node_modules', 'tsconfig.json', 'biome.json']) {
    symlinkSync(join(root, name), join(checkout, name))
  }
  mkdirSync(join(checkout, 'schemes'))
  cpSync(join(root, 'schemes/index.ts'), join(checkout, 'schemes/index.ts'))
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

const ask = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'build/newScheme/newScheme.mjs'), ...args], {
    cwd: checkout,
    encoding: 'utf8',
  })

const filesIn = (folder: string) =>
  readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(checkout.length + 1))
    .sort()

async function exportedBy(path: string): Promise<readonly unknown[]> {
  const outfile = join(checkout, `${path.replaceAll('/', '-')}.mjs`)
  const alias = { 'kijun/analysis': join(root, 'src/analysis/index.ts'), kijun: join(root, 'src/index.ts') }
  await build({
    entryPoints: [join(checkout, path)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    alias,
  })
  return Object.values(await import(pathToFileURL(outfile).href))
}

/** Every error of the type checker in what was made, under the options of the repository. */
function typeErrors(include: readonly string[]): string {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  const paths = Object.fromEntries(
    Object.entries<readonly string[]>(compilerOptions.paths).map(([name, [path]]) => [
      name,
      [join(root, path!)],
    ]),
  )
  const project = join(checkout, 'made.tsconfig.json')
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: { ...compilerOptions, paths, preserveSymlinks: false }, include }),
  )
  return spawnSync(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', project], { encoding: 'utf8' })
    .stdout
}

describe.each([
  {
    of: 'in the repository',
    args: ['minato-sdgs', '2027-04-01'],
    scheme: 'schemes/minato-sdgs/2027-04-01.ts',
    made: [
      'schemes/minato-sdgs/2027-04-01.provisionWords.ts',
      'schemes/minato-sdgs/2027-04-01.provisions.ts',
      'schemes/minato-sdgs/2027-04-01.rules.ts',
      'schemes/minato-sdgs/2027-04-01.ts',
      'schemes/minato-sdgs/2027-04-01.words.ts',
      'test/schemes/minatoSdgs20270401.cases.ts',
      'test/schemes/minatoSdgs20270401.test.ts',
    ],
    next: 'npx vitest run --project UTC test/schemes/minatoSdgs20270401.test.ts',
  },
  {
    of: 'in a folder of its own',
    args: ['oka-esg', 'round-1', '--to', 'ours'],
    scheme: 'ours/round-1.ts',
    made: [
      'ours/round-1.cases.ts',
      'ours/round-1.provisionWords.ts',
      'ours/round-1.provisions.ts',
      'ours/round-1.rules.ts',
      'ours/round-1.test.ts',
      'ours/round-1.ts',
      'ours/round-1.words.ts',
    ],
    next: 'node --test ours/round-1.test.ts',
  },
])('npm run new-scheme: a skeleton $of', ({ args, scheme, made, next }) => {
  const [id, edition] = args as [string, string]
  let printed: ReturnType<typeof ask>
  let definition: Scheme
  beforeAll(async () => {
    printed = ask(...args)
    definition = (await exportedBy(scheme))[0] as Scheme
  })

  test('is made of definition, words, provisions, cases and their test, and says what to do next', () => {
    expect([printed.status, printed.stderr]).toEqual([0, ''])
    const folders = [...new Set(made.map((path) => path.split('/').slice(0, -1).join('/')))]
    expect(folders.flatMap(filesIn).sort()).toEqual([...made].sort())
    for (const path of made) expect(printed.stdout).toContain(path)
    expect(printed.stdout).toContain('CONTRIBUTING.md')
    expect(printed.stdout).toContain(next)
  })

  test('is linted like the rest', () => {
    const biome = spawnSync(
      join(root, 'node_modules/.bin/biome'),
      ['check', '--error-on-warnings', '--vcs-enabled=false', ...made],
      { cwd: checkout, encoding: 'utf8' },
    )
    expect([biome.status, biome.stderr]).toEqual([0, expect.not.stringContaining('━━')])
  })

  test('is a scheme: it parses, lint finds nothing, all is covered, and it assesses', () => {
    expect(`${definition.id}@${definition.edition}`).toBe(`${id}@${edition}`)
    expect(parseScheme(JSON.parse(JSON.stringify(definition))).ok).toBe(true)
    expect(lintScheme(definition)).toMatchObject({ findings: [], notDecided: [] })
    expect(coverage(definition).provisions.filter(({ coveredBy }) => coveredBy.length === 0)).toEqual([])
    const result = assess(definition, { officeInCity: true, points: '60' })
    expect(result).toMatchObject({ ok: true, value: { outcome: 'met', tier: 'certified' } })
  })

  test('is in force from its edition where that is a day', () => {
    expect(definition.inForce?.from).toBe(/^\d{4}-/.test(edition) ? edition : undefined)
  })

  test('its test fails for what the skeleton put there, and for nothing else', async () => {
    const path = made.find((name) => name.endsWith('.test.ts'))!
    const outfile = join(checkout, 'made.test.mjs')
    await build({
      entryPoints: [join(checkout, path)],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      alias: {
        'kijun/analysis': join(root, 'src/analysis/index.ts'),
        kijun: join(root, 'src/index.ts'),
        vitest: 'node:test',
      },
    })
    const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', outfile], {
      encoding: 'utf8',
    })
    const failing = [...stdout.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, name]) => name)
    expect(failing).toEqual(['nothing is left of the skeleton (〓)'])
    expect(stdout).toMatch(/^# fail 1$/m)
  })
})

test('the skeletons of npm run new-scheme are type-checked like the rest', () => {
  expect(typeErrors(['schemes/minato-sdgs', 'test', 'ours'])).toBe('')
})

describe('npm run new-scheme', () => {
  test('overwrites nothing: it names what is there already and writes none of it', () => {
    mkdirSync(join(checkout, 'there'))
    writeFileSync(join(checkout, 'there/1.words.ts'), 'mine\n')
    const { status, stdout, stderr } = ask('umi', '1', '--to', 'there')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe('new-scheme: nothing was written, since this is there already:\n  there/1.words.ts\n')
    expect(filesIn('there')).toEqual(['there/1.words.ts'])
    expect(readFileSync(join(checkout, 'there/1.words.ts'), 'utf8')).toBe('mine\n')
  })

  test('overwrites nothing in a folder that is named in full either', () => {
    const folder = join(checkout, 'elsewhere')
    expect(ask('umi', '1', '--to', folder).status).toBe(0)
    const { status, stderr } = ask('umi', '1', '--to', folder)
    expect([status, stderr.split('\n').length]).toEqual([1, 9])
  })

  test.each<[string[], string[]]>([
    [[], ['<id> and <edition> are missing']],
    [['umi'], ['<edition> is missing']],
    [
      ['Umi_City', '2027/04/01'],
      ['<id> "Umi_City" is not', '<edition> "2027/04/01" is not'],
    ],
    [['umi', '2027-02-29'], ['<edition> "2027-02-29" is no day of the calendar']],
    [['umi', '1', '2'], ['"2" is one argument too many']],
    [['umi', '1', '--into', 'x'], ['--into']],
    [['umi', '1', '--to'], ['--to']],
    [['2umi', '1'], ['<id> "2umi" is not']],
    [['umi', '../1'], ['<edition> "../1" is not']],
  ])('refuses %j in words', (args, said) => {
    const { status, stdout, stderr } = ask(...args)
    expect([status, stdout]).toEqual([2, ''])
    for (const part of said) expect(stderr).toContain(part)
    expect(stderr).toContain('npm run new-scheme -- <id> <edition> [--to FOLDER]')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('explains itself', () => {
    const { status, stdout } = ask('--help')
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('npm run new-scheme -- hoshimi-sdgs 2026-04-01'),
    ])
  })

  test('is a script of the package', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(scripts['new-scheme']).toBe('node build/newScheme/newScheme.mjs')
  })
})

describe('npm run scheme-json', () => {
  const write = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'build/newScheme/schemeJson.mjs'), ...args], {
      cwd: checkout,
      encoding: 'utf8',
    })

  test('writes the edition of a file as JSON', () => {
    const { status, stdout, stderr } = write('schemes/minato-sdgs/2027-04-01.ts')
    expect([status, stderr]).toEqual([0, ''])
    expect(parseScheme(JSON.parse(stdout))).toMatchObject({ ok: true, value: { id: 'minato-sdgs' } })
  })

  test.each<[string[], number, string]>([
    [[], 2, 'takes one FILE.ts'],
    [['no-such.ts'], 2, 'there is no file no-such.ts'],
    [['schemes/minato-sdgs/2027-04-01.words.ts'], 1, 'exports 0 editions; expected one'],
  ])('refuses %j in words', (args, expected, said) => {
    const { status, stdout, stderr } = write(...args)
    expect([status, stdout]).toEqual([expected, ''])
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
