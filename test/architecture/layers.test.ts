import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { entryPoints as allEntryPoints } from '../../build/entryPoints.ts'
import { root, sourceFiles, withoutComments } from './imports.ts'

/** From the bottom up: a folder may import from those before it. Files directly under src come first. */
const layers = [
  'exact',
  'calendar',
  'scheme',
  'logic',
  'assess',
  'lifecycle',
  'explain',
  'analysis',
  'testing',
  'spreadsheet',
  'cli',
]
const entryPoints = allEntryPoints.map(({ source }) => source)
/** Layers that use the library as its importers do. */
const usersOfEntryPoints = ['testing', 'spreadsheet', 'cli']

const files = sourceFiles('src')
const usesEntryPoints = (path: string) => usersOfEntryPoints.some((layer) => path.startsWith(`src/${layer}/`))
const local = (imported: string) => imported.startsWith('src/') || imported.startsWith('schemes/')

function layerOf(path: string): number {
  if (entryPoints.includes(path)) return Number.POSITIVE_INFINITY
  const folder = path.split('/')[1]!
  return folder.endsWith('.ts') ? -1 : layers.indexOf(folder)
}

describe('layers', () => {
  test('every folder under src is a known layer', () => {
    const inFolders = files.filter(({ path }) => path.split('/').length > 2)
    expect(inFolders.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([])
  })

  test('a layer imports only from layers below it', () => {
    const upward = files
      .filter(({ path }) => !entryPoints.includes(path) && !usesEntryPoints(path))
      .flatMap(({ path, imports }) =>
        imports.filter((of) => local(of) && layerOf(of) > layerOf(path)).map((of) => `${path} -> ${of}`),
      )
    expect(upward).toEqual([])
  })

  test.each(usersOfEntryPoints)('src/%s imports public entry points only', (layer) => {
    const inside = files
      .filter(({ path }) => path.startsWith(`src/${layer}/`))
      .flatMap(({ path, imports }) =>
        imports
          .filter((of) => local(of) && !of.startsWith(`src/${layer}/`) && !entryPoints.includes(of))
          .map((of) => `${path} -> ${of}`),
      )
    expect(inside).toEqual([])
  })

  test('only the command line and the bundled entry of spreadsheets import the schemes', () => {
    const importing = files
      .filter(({ imports }) => imports.some((of) => of.startsWith('schemes/')))
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('src/cli/'))
    expect(importing).toEqual(['src/spreadsheet/index.ts'])
  })

  test('inside src files import files, not folders', () => {
    const folders = files.flatMap(({ path, imports }) =>
      imports
        .filter((of) => local(of) && !usesEntryPoints(path) && /\/index\.ts$|(?<!\.ts)$/.test(of))
        .map((of) => `${path} -> ${of}`),
    )
    expect(folders).toEqual([])
  })

  test('no file loads itself in a circle', () => {
    const loads = new Map([...files, ...sourceFiles('schemes')].map((file) => [file.path, file.loads]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      if (done.has(path) || trail.includes(path)) return
      for (const of of loads.get(path) ?? []) visit(of, [...trail, path])
      done.add(path)
    }
    for (const path of loads.keys()) visit(path, [])
    expect(circles).toEqual([])
  })

  test.each([
    ['decimal.js', 'src/exact/'],
    ['date-fns', 'src/calendar/'],
    ['@noble/hashes', 'src/scheme/'],
    ['zod', 'src/scheme/'],
    ['node:', 'src/cli/'],
    ['fast-check', 'src/testing/fastCheck/'],
  ])('%s is imported under %s alone', (name, folder) => {
    const elsewhere = files.filter(
      ({ path, imports }) => !path.startsWith(folder) && imports.some((of) => of.startsWith(name)),
    )
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })

  test('schemes import nothing but defineScheme, types, and each other', () => {
    const values = sourceFiles('schemes').flatMap(({ path, loads }) =>
      loads
        .filter((of) => !of.startsWith('schemes/') && of !== 'src/scheme/defineScheme.ts')
        .map((of) => `${path} -> ${of}`),
    )
    expect(values).toEqual([])
  })
})

describe('what a newcomer reads', () => {
  /** Tables, and why they are not cut in two. */
  const longTables: readonly (readonly [string, string])[] = [
    ['src/spreadsheet/index.ts', 'one line and the help of each spreadsheet function'],
  ]

  test('no file is longer than 250 lines', () => {
    const long = files.filter(({ text }) => text.split('\n').length - 1 > 250).map(({ path }) => path)
    expect(long).toEqual(longTables.map(([path]) => path))
  })

  test('tsconfig.json resolves the entry points of the package to their sources', () => {
    const { compilerOptions } = JSON.parse(readFileSync(`${root}/tsconfig.json`, 'utf8'))
    const paths = allEntryPoints.map(({ specifier, source }) => [specifier, [`./${source}`]])
    expect(compilerOptions.paths).toEqual(Object.fromEntries(paths))
  })
})

describe('what stays out of src', () => {
  const code = files.map(({ path, text }) => ({ path, code: withoutComments(text) }))

  test('no city and no scheme is named', () => {
    const named = code.filter(({ code: of }) => /toyota|okinawa|yokohama|sp2-|豊田|沖縄|横浜/i.test(of))
    expect(named.map(({ path }) => path).filter((path) => !path.startsWith('src/cli/'))).toEqual([])
  })

  test('outside src/cli there is no clock, zone, locale, chance or process', () => {
    const impure =
      /Date\.now|new Date\b|Math\.random|\bprocess\b|\bIntl\b|toLocale|performance\.|setTimeout|console\.|globalThis/
    const found = code.filter(({ path, code: of }) => !path.startsWith('src/cli/') && impure.test(of))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('nothing evaluates text as code', () => {
    const found = code.filter(({ code: of }) => /\beval\(|new Function\b/.test(of))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('no file is a drawer for anything', () => {
    const drawers = files.filter(({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|managers?|misc|common)(?:\.ts$|\/)/i.test(path),
    )
    expect(drawers.map(({ path }) => path)).toEqual([])
  })
})
