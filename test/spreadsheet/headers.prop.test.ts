import { expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { schemeName } from '../../src/index.ts'
import { columnsOf } from '../../src/spreadsheet/columnsOf.ts'
import { KIJUN_HEADERS } from '../../src/spreadsheet/index.ts'

test.each(
  schemes.flatMap((scheme) =>
    (['ja', 'en', 'id'] as const).map((locale) => [schemeName(scheme), locale, scheme] as const),
  ),
)('%s: every heading that KIJUN_HEADERS writes (%s) means its own column alone', (name, locale, scheme) => {
  const columns = columnsOf(scheme)
  const expected = columns.all(Object.keys(scheme.facts), 2)
  const [headings] = KIJUN_HEADERS(name, locale, '', 2)
  expect(headings).toHaveLength(expected.length)
  for (const [at, heading] of headings!.entries())
    expect(columns.find(String(heading))).toEqual([expected[at]])
})
