import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import * as analysis from '../../src/analysis/index.ts'
import * as calendar from '../../src/calendar/index.ts'
import { verbs } from '../../src/cli/run.ts'
import * as index from '../../src/index.ts'
import { issueMessages } from '../../src/issueMessages.ts'
import { schemeName } from '../../src/scheme/defineScheme.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import * as spreadsheet from '../../src/spreadsheet/index.ts'
import { root } from '../architecture/imports.ts'
import { codesOf, headingsOf, linksOf, namedIn, sectionOf, tablesOf } from './markdown.ts'
import { runExample, runProgram } from './runExample.ts'

const read = (name: string) => readFileSync(join(root, name), 'utf8')
const pages = ['README.md', 'README.ja.md'] as const

/** The measured tables stand in README.md alone, where `npm run bench -- --readme` writes them. */
const comparable = (page: string) => page.replace(sectionOf(page, 'speed'), '')

describe.each(pages)('%s', (name) => {
  const page = read(name)
  const tables = (section: string) => tablesOf(sectionOf(page, section))
  const under = (section: string, column: number) =>
    tables(section).flatMap((table) => table.slice(1).map((row) => row[column]!))

  test('prints what it says', async () => {
    const [program, printed] = codesOf(sectionOf(page, 'a-complete-example'))
    expect(await runProgram(program!.text)).toBe(printed!.text)
  })

  test('states the values that its other programs have', async () => {
    const stated = codesOf(page).filter(({ language, text }) => language === 'ts' && text.includes('// =>'))
    expect(stated).not.toEqual([])
    for (const { text } of stated) expect(await runExample(text)).toBeGreaterThan(0)
  })

  test('counts the applicants of the example', () => {
    const applicants = read('examples/applicants.ndjson').trim().split('\n').length
    const counted = name === 'README.md' ? `the ${applicants} applicants of` : `申請者${applicants}者`
    expect(sectionOf(page, 'two-commands')).toContain(counted)
  })

  test('lists every function, and none that is not there', () => {
    const named = under('tasks', 1).flatMap((cell) =>
      namedIn(cell).flatMap((of) => /^\w+(?=$|\()/.exec(of) ?? []),
    )
    const functions = [index, analysis, calendar].flatMap((of) => Object.keys(of))
    expect([...new Set(named)].sort()).toEqual(functions.sort())
    expect(sectionOf(page, 'tasks')).toContain('`spreadsheetFunctions(schemes)`')
  })

  test('lists every function of spreadsheets', () => {
    const named = under('spreadsheets', 0).flatMap((cell) => /^`(\w+)\(/.exec(cell)?.[1] ?? [])
    expect(named.sort()).toEqual(
      Object.keys(spreadsheet)
        .filter((of) => of.startsWith('KIJUN_'))
        .sort(),
    )
  })

  test('lists every verb, and none that is not there', () => {
    const named = [...sectionOf(page, 'tasks').matchAll(/`kijun (\w+)/g)].map(([, verb]) => verb!)
    expect([...new Set(named)].sort()).toEqual(verbs.map((verb) => verb.name).sort())
  })

  test('lists every code of an issue, each once and with its meaning', () => {
    const codes = under('issues-and-codes', 1).flatMap(namedIn)
    expect(codes.sort()).toEqual(Object.keys(issueMessages).sort())
    expect(under('issues-and-codes', 2)).not.toContain('')
  })

  test('lists every edition with its first day, its tiers and how many readings it has', () => {
    const rows = tables('the-bundled-schemes')[0]!.slice(1)
    const listed = rows.map(([edition, , inForce, tiers, , readings]) => [
      namedIn(edition!)[0],
      /\d{4}-\d\d-\d\d/.exec(inForce!)?.[0],
      namedIn(tiers!),
      Number(readings),
    ])
    const bundled: readonly Scheme[] = schemes
    expect(listed).toEqual(
      bundled.map((of) => [
        schemeName(of),
        of.inForce?.from,
        of.tiers.map(({ id }) => id),
        Object.keys(of.readings ?? {}).length,
      ]),
    )
  })

  test('gives readings with the defaults that they have', () => {
    const bundled: readonly Scheme[] = schemes
    const defaults = bundled.flatMap((of) =>
      Object.entries(of.readings ?? {}).map(([id, reading]) => `${id} = ${reading.default}`),
    )
    const stated = [...page.matchAll(/`([\w-]+)` = `([\w-]+)`/g)].map(([, id, value]) => `${id} = ${value}`)
    expect(stated.length).toBeGreaterThan(10)
    expect(stated.filter((of) => !defaults.includes(of))).toEqual([])
  })

  test('points to what is there', () => {
    const ids = new Set(headingsOf(page).map(({ id }) => id))
    const gone = linksOf(page).filter((target) => {
      if (target.startsWith('https://')) return false
      if (target.startsWith('#')) return !ids.has(target.slice(1))
      const [path, id] = target.split('#')
      if (!existsSync(join(root, path!))) return true
      return id !== undefined && !headingsOf(read(path!)).some((of) => of.id === id)
    })
    expect(gone).toEqual([])
  })

  test('shows pictures that load quickly', () => {
    const pictures = linksOf(page).filter((target) => target.endsWith('.png'))
    expect(pictures).toHaveLength(2)
    for (const picture of pictures) expect(statSync(join(root, picture)).size).toBeLessThan(150_000)
  })
})

describe('README.md and README.ja.md', () => {
  const [english, japanese] = pages.map((name) => read(name)) as [string, string]

  test('have the same sections', () => {
    const sections = (page: string) => headingsOf(page).slice(1)
    expect(sections(japanese)).toEqual(sections(english))
  })

  test('have the same tables: what is code is the same in each row', () => {
    const named = (page: string) =>
      tablesOf(comparable(page)).map((table) => table.map((row) => [...namedIn(row.join(' '))].sort()))
    expect(named(japanese)).toEqual(named(english))
  })

  test('have the same code, apart from what is said beside it', () => {
    const codes = (page: string) =>
      codesOf(page).map(({ language, text }) => [language, text.replace(/ +(?:#|\/\/(?! =>)| {2}).*$/gm, '')])
    expect(codes(japanese)).toEqual(codes(english))
  })

  test('have pictures of the same things', () => {
    const pictures = (page: string) => linksOf(page).filter((target) => target.endsWith('.png'))
    expect(pictures(japanese)).toEqual(pictures(english).map((of) => of.replace('-en.png', '-ja.png')))
  })
})
