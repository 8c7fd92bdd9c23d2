import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entryPoints } from '../../build/entryPoints.ts'
import { periodsOnly, schemes } from '../../schemes/index.ts'
import { schemeName } from '../../src/index.ts'
import { root } from '../architecture/imports.ts'

type Packed = {
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { path: string }[]
}

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
) as readonly [Packed]
const paths = packed.files.map(({ path }) => path)

const names = entryPoints.map(({ name }) => name)
const editions = [...schemes, ...periodsOnly].map(schemeName)
const oneOf = (of: readonly string[]) => `(?:${of.map((name) => name.replace(/[.]/g, '\\.')).join('|')})`

/** Each kind of file that the package holds, and for whom. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['what a package page shows', /^(?:README(?:\.ja)?\.md|CHANGELOG\.md|LICENSE|package\.json)$/],
  ['the licences of what is bundled', /^dist\/THIRD-PARTY-NOTICES\.txt$/],
  ['entry points', new RegExp(`^dist/${oneOf(names)}\\.(?:c?js|d\\.c?ts)$`)],
  ['editions one by one', new RegExp(`^dist/schemes/${oneOf(editions)}\\.js$`)],
  ['what entry points share', /^dist\/(?:chunk-\w{8}\.c?js|\w+-[\w-]{8}\.d\.c?ts)$/],
  ['the command', /^dist\/cli\.js$/],
  ['what the command loads when it is needed', /^dist\/(?:read|write)(?:Csv|Xlsx)-\w{8}\.js$/],
  [
    'definitions and the form of facts, as JSON',
    new RegExp(`^dist/schemes/(?:json|facts)/${oneOf(editions)}\\.json$`),
  ],
  ['JSON Schemas', /^dist\/(?:scheme|record)\.schema\.json$/],
  ['the script of Google Sheets', /^dist\/apps-script\/(?:kijun\.js|appsscript\.json)$/],
  ['the add-in of Excel', /^dist\/excel\/(?:functions\.(?:html|js|json)|manifest\.xml)$/],
  ['vectors for other implementations', /^vectors\//],
]

describe('the package', () => {
  test('holds what its users need and nothing else', () => {
    expect(paths.filter((path) => !kinds.some(([, kind]) => kind.test(path)))).toEqual([])
  })

  test('holds every entry point as ESM and CommonJS, each with its types', () => {
    const expected = names.flatMap((name) =>
      ['.js', '.cjs', '.d.ts', '.d.cts'].map((end) => `dist/${name}${end}`),
    )
    expect(expected.filter((path) => !paths.includes(path))).toEqual([])
  })

  test.each([...schemes, ...periodsOnly].map((scheme) => [schemeName(scheme), scheme] as const))(
    'holds %s as the JSON of its definition',
    (name, scheme) => {
      const json = readFileSync(join(root, `dist/schemes/json/${name}.json`), 'utf8')
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(scheme))
    },
  )

  test('keeps to its size', () => {
    expect(Math.ceil(packed.size / 1024)).toBeLessThanOrEqual(1800)
    expect(Math.ceil(packed.unpackedSize / 1024)).toBeLessThanOrEqual(8600)
  })
})

describe('dist/THIRD-PARTY-NOTICES.txt', () => {
  const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')

  /** A comment of the bundler stands before the code of each file that it took. */
  const inDist = readdirSync(join(root, 'dist'))
    .filter((name) => /\.c?js$/.test(name))
    .flatMap((name) => [
      ...readFileSync(join(root, 'dist', name), 'utf8').matchAll(
        /^(?:\/\/|"?).*\bnode_modules\/((?:@[^/\s"]+\/)?[^/\s"]+)/gm,
      ),
    ])
    .map(([, name]) => name!)
  const bundled = [...new Set([...inDist, 'decimal.js'])].sort()

  test('names every package of which code is in dist, with its licence', () => {
    expect(bundled.length).toBeGreaterThan(5)
    for (const name of bundled) {
      const folder = join(root, 'node_modules', name)
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((of) => /^licen[cs]e/i.test(of))!
      const licence = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
      expect(notices).toContain(`- ${name} ${version} (${license})\n`)
      expect(notices).toContain(licence)
    }
  })

  test('names no other package', () => {
    const named = [...notices.matchAll(/^- (\S+) \S+ \(/gm)].map(([, name]) => name!)
    expect(named).toEqual(bundled)
  })

  test('says nothing of the machine on which it was built', () => {
    expect(notices).not.toMatch(/node_modules|\/(?:home|work|root|tmp|Users)\//)
  })
})
