import { describe, expect, test } from 'vitest'
import { schemes } from '../../schemes/index.ts'
import { schemeName } from '../../src/index.ts'
import { bundleOf, importsAfterRollup } from './bundleOf.ts'

/** The English titles are in the words of an edition and nowhere else. */
const titles = schemes.map((scheme) => [schemeName(scheme), scheme.words!.title.en] as const)
const titlesIn = ({ holds }: { holds: (text: string) => boolean }) =>
  titles.filter(([, title]) => holds(title)).map(([edition]) => edition)

/** What a bundle of `assess` and these rules may come to, in KiB; of each, 13 are decimal.js. */
const rules = [
  ['sp2EsgUndated', 47],
  ['toyotaSdgsRound4', 50.5],
  ['toyotaWorkplaceUndated', 44],
  ['okinawaSdgs20230731', 55.5],
  ['okinawaSdgs20260603', 49],
  ['yokohamaYSdgs20240401', 51],
] as const

const assessing = (name: string) => `
import { assess } from 'kijun'
import { ${name} } from 'kijun/schemes/rules'
export const answer = (data) => assess(${name}, data)`

describe('a bundle', () => {
  test.each(rules)(
    'of assess and the rules of %s holds no zod, no words and at most %d KiB',
    async (name, most) => {
      const bundle = await bundleOf(assessing(name))
      expect(bundle.packages).toEqual(['decimal.js'])
      expect(titlesIn(bundle)).toEqual([])
      expect(bundle.gzippedKib).toBeLessThanOrEqual(most)
    },
  )

  test('of one edition with its words holds no other edition', async () => {
    const bundle = await bundleOf("export { toyotaSdgsRound4 } from 'kijun/schemes'")
    expect(titlesIn(bundle)).toEqual(['toyota-sdgs@round-4'])
    expect(bundle.holds('yoko-band-gap')).toBe(false)
    expect(bundle.packages).toEqual([])
  })

  test.each([
    ["export { legalPeriod } from 'kijun/calendar'", []],
    ["export { assess, explain, validity, replay, toRecord } from 'kijun'", ['decimal.js']],
    ["export { parseScheme } from 'kijun'", ['decimal.js', 'zod']],
  ] as const)('of %j holds of the packages %j', async (contents, packages) => {
    expect((await bundleOf(contents)).packages).toEqual(packages)
    const imported = await importsAfterRollup(contents)
    expect([...imported].sort()).toEqual(packages)
  })

  test('that rollup makes of assess imports no zod', async () => {
    expect(await importsAfterRollup(assessing('toyotaSdgsRound4'))).toEqual(['decimal.js'])
  })
})
