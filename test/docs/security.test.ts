import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MAX_LINE_CHARACTERS } from '../../src/cli/input/readLines.ts'
import { MAX_DEPTH } from '../../src/cli/json/readJson.ts'
import { MAX_CELLS, MAX_FILE_BYTES } from '../../src/cli/workbook/sheet.ts'
import { MAX_RATIO, MAX_UNPACKED_BYTES } from '../../src/cli/workbook/unpackXlsx.ts'
import { MAX_DIGITS, MAX_JSON_DIGITS } from '../../src/exact/parseExact.ts'
import { MAX_ISSUES } from '../../src/issueList.ts'
import { MAX_EVENTS } from '../../src/lifecycle/replay/parseHistory.ts'
import { definitionLimits } from '../../src/scheme/definitionLimits.ts'
import { root } from '../architecture/imports.ts'

const page = readFileSync(join(root, 'SECURITY.md'), 'utf8')

const limits: { readonly [what: string]: number } = {
  'issues listed about one piece of data, with one more that says that there are others': MAX_ISSUES,
  'digits of a number': MAX_DIGITS,
  'significant digits of a JSON number': MAX_JSON_DIGITS,
  'levels of nesting in a definition': definitionLimits.depth,
  'values in a definition': definitionLimits.values,
  'characters of words in a definition': definitionLimits.wordsLength,
  'facts of a definition': definitionLimits.facts,
  'rows of a table': definitionLimits.rows,
  'records of a list': definitionLimits.records,
  'conditions or measures side by side': definitionLimits.parts,
  'levels of measures within measures': definitionLimits.measureDepth,
  'terms of a measure, every name written out': definitionLimits.measureTerms,
  'digits that the exact value of a measure can need': definitionLimits.measureDigits,
  'events of a history': MAX_EVENTS,
  'levels of nesting in JSON that the command line reads': MAX_DEPTH,
  'characters of a line that the command line reads': MAX_LINE_CHARACTERS,
  'bytes of a workbook or CSV file': MAX_FILE_BYTES,
  'bytes that the parts of a workbook unpack to': MAX_UNPACKED_BYTES,
  'times its packed size that a part of a workbook unpacks to': MAX_RATIO,
  'cells of a sheet': MAX_CELLS,
}

test('SECURITY.md gives the limits that the code has, and no others', () => {
  const rows = [...page.matchAll(/^\| (.+?) \| ([\d,]+) \|$/gm)].map(([, what, most]) => [what, most])
  const expected = Object.entries(limits).map(([what, most]) => [what, most.toLocaleString('en-US')])
  expect(rows).toEqual(expected)
})

test('SECURITY.md names only functions that there are', async () => {
  const [, named = ''] = /^Of (.+?), the spreadsheet/ms.exec(page) ?? []
  const functions = [...named.matchAll(/`(\w+)`/g)].map(([, name]) => name!)
  const exported = await import('../../src/index.ts')
  expect(functions.length).toBeGreaterThan(5)
  for (const name of functions) expect(exported).toHaveProperty(name)
})

test('SECURITY.md names scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const [, script] of page.matchAll(/`npm run ([\w:]+)`/g)) expect(scripts).toHaveProperty(script!)
})
